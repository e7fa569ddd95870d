package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.primitives.Ints;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.wording.DistinctNames;
import io.github.klantreis.part.TimeInterval;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.People;
import io.github.klantreis.vocabulary.Term;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a journey that observation needs, as plain arrays that are fast and easy to send
 * between machines. Touchpoints are numbered in the order of the journey, and so are the phases
 * that have touchpoints. A phase without touchpoints cannot be met: it has no number, passing
 * through it is not a skip, and only its {@linkplain #allPhaseIds id} is kept.
 */
final class JourneyOutline {
  /** In place of a persona's number if there is no persona. */
  static final int NOBODY = -1;

  private static final String TOUCHPOINTS = "touchpoints";
  private static final String PERSONAS = "personas";
  private static final String PHASES = "phases-";

  final String journeyId;
  final String journeyVersion;
  final String journeyName;

  /** Whose journey it is, for the words of reports, and whether these people buy. */
  final People people;

  final boolean isSelling;

  final String[] phaseIds;
  final LocalName[] phaseNames;
  final boolean[] buysInPhase;

  /** Per phase, whether customers who evaluate start there. */
  final boolean[] weighsInPhase;

  final boolean[] dropOffInPhase;

  /** The ids of all phases, including those without touchpoints. */
  final String[] allPhaseIds;

  final LocalName[] allPhaseNames;

  final String[] touchpointIds;
  final String[] touchpointNames;
  final int[] phaseOf;

  final PersonaOutline personas;

  /** The phases, and the branches that have touchpoints, of which no touchpoint is recorded. */
  private final BitSet unrecordedPhases;

  private final BitSet unrecordedBranches;

  /** Per step of the funnel its phase, ascending. */
  final int[] steps;

  /** Per phase the step of the funnel that it is, or {@link Moves#NONE}. */
  final int[] stepOf;

  /** The touchpoints, ascending, at which something is bought unless a plan sets others. */
  final int[] purchases;

  /**
   * Per touchpoint those that follow it in the order of the journey, ascending: one, or the first
   * of each branch; none if a way without a condition leads elsewhere.
   */
  final int[][] following;

  /** Per touchpoint the declared next steps, ascending, without those that follow it. */
  final int[][] nextSteps;

  /** Per touchpoint what starts or ends with it, as the sum of the four numbers below. */
  final int[] edges;

  /** Customers can start with the touchpoint. */
  static final int STARTS_JOURNEY = 1;

  /** After the touchpoint, the order of the journey ends, or can end by a branch. */
  static final int ENDS_JOURNEY = 2;

  /** The phase can start with the touchpoint. */
  static final int STARTS_PHASE = 4;

  /** After the touchpoint, the order of the journey leaves the phase. */
  static final int ENDS_PHASE = 8;

  final BranchOutline branches;

  private final boolean[] isOver;

  /** The number of phases with touchpoints before the first phase of buying; 0 if there is none. */
  private final int beforeBuying;

  final LoopOutline loops;

  /** How long the journey lasts, or null if the journey does not say. */
  final @Nullable TimeSpan horizon;

  /** What the elements of a kind are called, by their ids; computed on first use. */
  private final Map<String, Map<String, String>> labels = new ConcurrentHashMap<>();

  /** Computed on first use, each by itself; a second thread may compute one again, the same. */
  private final AtomicReferenceArray<int @Nullable []> followingOver;

  private final Supplier<int[]> pricesOfNobody =
      Suppliers.memoize(() -> RouteNet.prices(this, NOBODY));

  /**
   * Per persona, after those of nobody known; computed on first use. A second thread may compute
   * them again, with the same result.
   */
  private final AtomicReferenceArray<@Nullable Routes> touchpointRoutes;

  private final AtomicReferenceArray<@Nullable Routes> phaseRoutes;

  /** Of those for whom the journey ended by a branch. */
  private final AtomicReferenceArray<@Nullable Routes> endedPhaseRoutes;

  private JourneyOutline(Journey journey) {
    requireNonNull(journey, "journey");
    List<Phase> all = journey.phases();
    List<Phase> phases = all.stream().filter(phase -> !phase.touchpoints().isEmpty()).toList();
    List<Touchpoint> touchpoints = journey.touchpoints().toList();
    journeyId = journey.id();
    journeyVersion = journey.version().orElse("");
    journeyName = journey.name();
    people = journey.people();
    isSelling = journey.isSelling();
    allPhaseIds = all.stream().map(Phase::id).toArray(String[]::new);
    allPhaseNames = all.stream().map(LocalName::of).toArray(LocalName[]::new);
    phaseIds = phases.stream().map(Phase::id).toArray(String[]::new);
    phaseNames = phases.stream().map(LocalName::of).toArray(LocalName[]::new);
    buysInPhase = new boolean[phases.size()];
    weighsInPhase = new boolean[phases.size()];
    dropOffInPhase = new boolean[phases.size()];
    touchpointIds = touchpoints.stream().map(Touchpoint::id).toArray(String[]::new);
    touchpointNames = touchpoints.stream().map(Touchpoint::name).toArray(String[]::new);
    phaseOf = new int[touchpoints.size()];
    Map<String, Integer> touchpointNumbers = new HashMap<>();
    for (int p = 0, t = 0; p < phases.size(); p++) {
      Phase phase = phases.get(p);
      buysInPhase[p] = phase.kind().overlaps(CanonicalPhase.PURCHASE);
      for (Touchpoint touchpoint : phase.touchpoints()) {
        dropOffInPhase[p] |= touchpoint.isDropOffPoint();
        phaseOf[t] = p;
        touchpointNumbers.put(touchpoint.id(), t++);
      }
    }
    personas = new PersonaOutline(journey, phases, phaseOf);
    unrecordedPhases = unrecorded(phaseOf);
    steps = steps();
    stepOf = stepOf();
    touchpointRoutes = new AtomicReferenceArray<>(personas.ids.length + 1);
    phaseRoutes = new AtomicReferenceArray<>(personas.ids.length + 1);
    endedPhaseRoutes = new AtomicReferenceArray<>(personas.ids.length + 1);
    followingOver = new AtomicReferenceArray<>(touchpointIds.length);
    OutlineOrder order = new OutlineOrder(journey, phases, touchpoints, touchpointNumbers);
    following = order.following;
    nextSteps = order.nextSteps;
    edges = order.edges;
    branches = new BranchOutline(journey, touchpointNumbers);
    unrecordedBranches = unrecorded(branches.branchOf);
    isOver = areOver();
    purchases = purchases(touchpoints);
    beforeBuying = preceding(all, firstOf(all, CanonicalPhase.PURCHASE));
    firstOf(all, CanonicalPhase.CONSIDERATION)
        .map(weighing -> preceding(all, Optional.of(weighing)))
        .filter(met -> met < phases.size())
        .ifPresent(met -> weighsInPhase[met] = true);
    loops = new LoopOutline(journey);
    horizon = journey.horizon().map(TimeInterval::length).orElse(null);
  }

  private JourneyOutline(JourneyOutline before, BitSet unrecorded) {
    journeyId = before.journeyId;
    journeyVersion = before.journeyVersion;
    journeyName = before.journeyName;
    people = before.people;
    isSelling = before.isSelling;
    phaseIds = before.phaseIds;
    phaseNames = before.phaseNames;
    buysInPhase = before.buysInPhase;
    weighsInPhase = before.weighsInPhase;
    dropOffInPhase = before.dropOffInPhase;
    allPhaseIds = before.allPhaseIds;
    allPhaseNames = before.allPhaseNames;
    touchpointIds = before.touchpointIds;
    touchpointNames = before.touchpointNames;
    phaseOf = before.phaseOf;
    branches = before.branches;
    personas = before.personas.withUnrecorded(unrecorded, phaseOf);
    unrecordedBranches = unrecorded(branches.branchOf);
    unrecordedPhases = unrecorded(phaseOf);
    steps = steps();
    stepOf = stepOf();
    purchases = before.purchases;
    following = before.following;
    nextSteps = before.nextSteps;
    edges = before.edges;
    isOver = before.isOver;
    beforeBuying = before.beforeBuying;
    loops = before.loops;
    horizon = before.horizon;
    touchpointRoutes = new AtomicReferenceArray<>(personas.ids.length + 1);
    phaseRoutes = new AtomicReferenceArray<>(personas.ids.length + 1);
    endedPhaseRoutes = new AtomicReferenceArray<>(personas.ids.length + 1);
    followingOver = new AtomicReferenceArray<>(touchpointIds.length);
  }

  private JourneyOutline(ObjectInput in) throws IOException {
    journeyId = Term.requireId(SerialForm.readText(in));
    journeyVersion = SerialForm.readText(in);
    journeyName = SerialForm.readText(in);
    people = readPeople(in);
    isSelling = in.readBoolean();
    List<String> allIds = new ArrayList<>();
    List<LocalName> allNames = new ArrayList<>();
    List<Integer> met = new ArrayList<>();
    List<String> touchpoints = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<Integer> phases = new ArrayList<>();
    for (int i = 0, count = SerialForm.readCount(in); i < count; i++) {
      allIds.add(SerialForm.readText(in));
      allNames.add(LocalName.read(in));
      int before = touchpoints.size();
      for (int rest = SerialForm.readCount(in); rest > 0; rest--) {
        touchpoints.add(SerialForm.readText(in));
        names.add(SerialForm.readText(in));
        phases.add(met.size());
      }
      if (touchpoints.size() > before) {
        met.add(i);
      }
    }
    allPhaseIds = SerialForm.distinctIds(allIds.toArray(String[]::new));
    allPhaseNames = allNames.toArray(LocalName[]::new);
    touchpointIds = SerialForm.distinctIds(touchpoints.toArray(String[]::new));
    touchpointNames = names.toArray(String[]::new);
    phaseOf = Ints.toArray(phases);
    phaseIds = met.stream().map(allIds::get).toArray(String[]::new);
    phaseNames = met.stream().map(allNames::get).toArray(LocalName[]::new);
    buysInPhase = new boolean[phaseIds.length];
    weighsInPhase = new boolean[phaseIds.length];
    dropOffInPhase = new boolean[phaseIds.length];
    for (int p = 0; p < phaseIds.length; p++) {
      buysInPhase[p] = in.readBoolean();
      weighsInPhase[p] = in.readBoolean();
      dropOffInPhase[p] = in.readBoolean();
    }
    personas = PersonaOutline.read(in, phaseOf);
    unrecordedPhases = unrecorded(phaseOf);
    steps = steps();
    stepOf = stepOf();
    touchpointRoutes = new AtomicReferenceArray<>(personas.ids.length + 1);
    phaseRoutes = new AtomicReferenceArray<>(personas.ids.length + 1);
    endedPhaseRoutes = new AtomicReferenceArray<>(personas.ids.length + 1);
    followingOver = new AtomicReferenceArray<>(touchpointIds.length);
    purchases = SerialForm.readNumbers(in);
    SerialForm.require(
        SerialForm.areAscending(purchases, touchpointIds.length),
        "the journey's purchases are not at its touchpoints");
    int count = touchpointIds.length;
    following = readWays(in);
    nextSteps = readWays(in);
    edges = SerialForm.readNumbers(in, count);
    for (int edge : edges) {
      SerialForm.require(edge >= 0 && edge < 2 * ENDS_PHASE, "an edge is " + edge);
    }
    SerialForm.require(
        count == 0 || Arrays.stream(edges).anyMatch(edge -> (edge & STARTS_JOURNEY) != 0),
        "the journey starts nowhere");
    branches = BranchOutline.read(in, count);
    unrecordedBranches = unrecorded(branches.branchOf);
    isOver = areOver();
    beforeBuying = LoopOutline.readPhase(in, 0, phaseIds.length);
    loops = LoopOutline.read(in, phaseIds.length);
    horizon = SerialForm.readSpan(in);
  }

  private static People readPeople(ObjectInput in) throws IOException {
    String id = SerialForm.readText(in);
    LocalName person = LocalName.read(in);
    LocalName people = LocalName.read(in);
    boolean isBuying = in.readBoolean();
    String[] aliases = SerialForm.readTexts(in);
    try {
      return People.of(id, person.text(), people.text(), isBuying, Arrays.asList(aliases));
    } catch (IllegalArgumentException refused) {
      throw SerialForm.refused(refused);
    }
  }

  static JourneyOutline read(ObjectInput in) throws IOException {
    return new JourneyOutline(in);
  }

  private int[][] readWays(ObjectInput in) throws IOException {
    int[][] ways = new int[touchpointIds.length][];
    for (int t = 0; t < ways.length; t++) {
      ways[t] = SerialForm.readNumbers(in);
      SerialForm.require(
          SerialForm.areAscending(ways[t], touchpointIds.length),
          "a next step of a touchpoint is not another touchpoint");
    }
    return ways;
  }

  void write(ObjectOutput out) throws IOException {
    SerialForm.writeText(out, journeyId);
    SerialForm.writeText(out, journeyVersion);
    SerialForm.writeText(out, journeyName);
    SerialForm.writeText(out, people.id());
    LocalName.of(people.person()).write(out);
    LocalName.of(people.label()).write(out);
    out.writeBoolean(people.isBuying());
    SerialForm.writeTexts(out, people.aliases().toArray(String[]::new));
    out.writeBoolean(isSelling);
    out.writeInt(allPhaseIds.length);
    for (int i = 0, p = 0, t = 0; i < allPhaseIds.length; i++) {
      SerialForm.writeText(out, allPhaseIds[i]);
      allPhaseNames[i].write(out);
      int end = t;
      if (p < phaseIds.length && phaseIds[p].equals(allPhaseIds[i])) {
        while (end < phaseOf.length && phaseOf[end] == p) {
          end++;
        }
        p++;
      }
      out.writeInt(end - t);
      for (; t < end; t++) {
        SerialForm.writeText(out, touchpointIds[t]);
        SerialForm.writeText(out, touchpointNames[t]);
      }
    }
    for (int p = 0; p < phaseIds.length; p++) {
      out.writeBoolean(buysInPhase[p]);
      out.writeBoolean(weighsInPhase[p]);
      out.writeBoolean(dropOffInPhase[p]);
    }
    personas.write(out);
    SerialForm.writeNumbers(out, purchases);
    for (int[] next : following) {
      SerialForm.writeNumbers(out, next);
    }
    for (int[] next : nextSteps) {
      SerialForm.writeNumbers(out, next);
    }
    for (int edge : edges) {
      out.writeInt(edge);
    }
    branches.write(out);
    out.writeInt(beforeBuying);
    loops.write(out);
    SerialForm.writeSpan(out, horizon);
  }

  static JourneyOutline of(Journey journey) {
    return new JourneyOutline(journey);
  }

  /** Returns the same with touchpoints of which the log does not have all encounters. */
  JourneyOutline withUnrecorded(BitSet touchpoints) {
    return new JourneyOutline(this, touchpoints);
  }

  /** Whether the log need not have the encounters with a touchpoint. */
  boolean isUnrecorded(int touchpoint) {
    return personas.unrecorded.get(touchpoint);
  }

  /** Whether the log need not have the encounters with any touchpoint of a phase. */
  boolean isPhaseUnrecorded(int phase) {
    return unrecordedPhases.get(phase);
  }

  /** Whether the log need not have the encounters with any touchpoint of a branch that has some. */
  boolean isBranchUnrecorded(int branch) {
    return unrecordedBranches.get(branch);
  }

  /**
   * Returns the phases or branches of which no touchpoint is recorded, of those that have any.
   *
   * @param groupOf the phase or branch of each touchpoint; {@link Moves#NONE} of those in none
   */
  private BitSet unrecorded(int[] groupOf) {
    BitSet groups = new BitSet();
    personas.unrecorded.stream().map(t -> groupOf[t]).filter(g -> g >= 0).forEach(groups::set);
    for (int t = 0; t < groupOf.length; t++) {
      if (groupOf[t] >= 0 && !isUnrecorded(t)) {
        groups.clear(groupOf[t]);
      }
    }
    return groups;
  }

  /** Returns the steps of the funnel: the phases of which the log has a touchpoint. */
  private int[] steps() {
    return IntStream.range(0, phaseIds.length).filter(p -> !isPhaseUnrecorded(p)).toArray();
  }

  /** Returns the ids of the phases that are steps of the funnel. */
  String[] stepIds() {
    return Arrays.stream(steps).mapToObj(phase -> phaseIds[phase]).toArray(String[]::new);
  }

  /** Returns per phase the step of the funnel that it is, or {@link Moves#NONE}. */
  private int[] stepOf() {
    int[] numbers = new int[phaseIds.length];
    Arrays.fill(numbers, Moves.NONE);
    for (int step = 0; step < steps.length; step++) {
      numbers[steps[step]] = step;
    }
    return numbers;
  }

  /** Whether the log has all phases, so that each is the step of the funnel of its number. */
  boolean areAllSteps() {
    return steps.length == phaseIds.length;
  }

  /**
   * Returns the routes along the touchpoints.
   *
   * @param persona the number of the customer's persona, or {@link #NOBODY} if it is not known
   */
  Routes touchpointRoutes(int persona) {
    return routes(touchpointRoutes, persona, Routes::ofTouchpoints);
  }

  /**
   * Returns the routes along the phases.
   *
   * @param persona the number of the customer's persona, or {@link #NOBODY} if it is not known
   * @param hasEnded whether the customer was last met in a branch that ends the journey while
   *     others go on
   */
  Routes phaseRoutes(int persona, boolean hasEnded) {
    return routes(
        hasEnded ? endedPhaseRoutes : phaseRoutes,
        persona,
        (outline, of) -> Routes.ofPhases(outline, of, hasEnded));
  }

  private Routes routes(
      AtomicReferenceArray<@Nullable Routes> all,
      int persona,
      BiFunction<JourneyOutline, Integer, Routes> made) {
    int of = personas.concernsSome() ? persona : NOBODY;
    Routes known = all.get(of + 1);
    if (known == null) {
      known = made.apply(this, of);
      all.set(of + 1, known);
    }
    return known;
  }

  /**
   * Whether no phase in a range is for all customers, so that whoever passes over them skips
   * nothing that is known to be for her.
   *
   * @param from the first phase
   * @param to the phase after the last
   */
  boolean skipsNothing(int from, int to) {
    for (int phase = from; phase < to; phase++) {
      if (personas.expectsInPhase(NOBODY, phase)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether nothing comes after a phase that is for all customers, or nothing but choices that can
   * be passed by.
   */
  boolean isEnd(int phase) {
    return skipsNothing(phase + 1, phaseIds.length)
        || IntStream.range(0, phaseOf.length).anyMatch(t -> phaseOf[t] == phase && isAtEnd(t));
  }

  /**
   * Returns the touchpoints that follow one in the order of the journey, also after passing over
   * others that concern some personas only or are not recorded, and by the declared next steps of
   * those that are not recorded, ascending.
   */
  int[] followingOver(int touchpoint) {
    if (!personas.expectsNotAll()) {
      return following[touchpoint];
    }
    int[] known = followingOver.get(touchpoint);
    if (known == null) {
      known = passingOver(touchpoint);
      followingOver.set(touchpoint, known);
    }
    return known;
  }

  private int[] passingOver(int touchpoint) {
    int[] prices = pricesOfNobody.get();
    TreeSet<Integer> found = new TreeSet<>();
    Queue<Integer> open = new ArrayDeque<>(List.of(touchpoint));
    for (Integer from = open.poll(); from != null; from = open.poll()) {
      for (int to : following[from]) {
        if (found.add(to) && prices[to] == Routes.PASSED) {
          open.add(to);
        }
      }
      if (from == touchpoint || isUnrecorded(from)) {
        for (int to : nextSteps[from]) {
          if (found.add(to) && isUnrecorded(to)) {
            open.add(to);
          }
        }
      }
    }
    return Ints.toArray(found);
  }

  /** Whether one of the edges, such as {@link #ENDS_PHASE}, is at a touchpoint. */
  boolean is(int edge, int touchpoint) {
    return (edges[touchpoint] & edge) != 0;
  }

  /** Returns how many phases have touchpoints. */
  int phaseCount() {
    return phaseIds.length;
  }

  int touchpointCount() {
    return touchpointIds.length;
  }

  /** Returns the number of a touchpoint, or −1. */
  int touchpoint(String id) {
    return Arrays.asList(touchpointIds).indexOf(id);
  }

  /** Returns the number of a phase, or −1 if it has no touchpoints or does not exist. */
  int phase(String id) {
    return Arrays.asList(phaseIds).indexOf(id);
  }

  /**
   * Returns what a touchpoint is called, with its id if another is called the same; the id itself
   * if there is no such touchpoint.
   */
  String touchpointLabel(String id) {
    return labels
        .computeIfAbsent(TOUCHPOINTS, any -> labels(touchpointIds, touchpointNames))
        .getOrDefault(id, id);
  }

  /** Returns what a phase is called; with its id if another is called the same. */
  String phaseLabel(String id, Locale locale) {
    return labels
        .computeIfAbsent(
            PHASES + locale.getLanguage(),
            any ->
                labels(
                    allPhaseIds,
                    Arrays.stream(allPhaseNames)
                        .map(name -> name.in(locale))
                        .toArray(String[]::new)))
        .getOrDefault(id, id);
  }

  /** Returns what a persona is called; with its id if another is called the same. */
  String personaLabel(int persona) {
    String id = personas.ids[persona];
    return labels
        .computeIfAbsent(PERSONAS, any -> labels(personas.ids, personas.names))
        .getOrDefault(id, id);
  }

  private static Map<String, String> labels(String[] ids, String[] names) {
    Map<String, String> labels = new HashMap<>();
    for (int i = 0; i < ids.length; i++) {
      labels.put(ids[i], names[i]);
    }
    return DistinctNames.of(labels);
  }

  /**
   * Returns the first phase that a repeat purchase may not skip. The phases before it are those
   * that every loyalty loop skips, or those before the first phase of buying if the journey has no
   * loop.
   */
  int firstPhaseNotSkipped() {
    return Arrays.stream(loops.to).min().orElse(beforeBuying);
  }

  /**
   * Returns the phase in which a passive loyalist shops around again instead of taking a loop, as
   * in {@link Journey#transitionsFrom(String)}: the first phase of evaluation that the loop skips.
   *
   * @return its number; −1 if the loop is not that of a passive loyalist or skips no such phase
   */
  int shoppingAround(int loop) {
    for (int p = 0; loops.isPassive[loop] && p < loops.to[loop]; p++) {
      if (weighsInPhase[p]) {
        return p;
      }
    }
    return -1;
  }

  /** Returns the choices with a branch without touchpoints that come next after a touchpoint. */
  int[] choicesBehind(int touchpoint) {
    return IntStream.of(following[touchpoint])
        .map(branches::branching)
        .filter(b -> b != Moves.NONE && b != branches.branching(touchpoint))
        .filter(b -> branches.goingBy(b) != Moves.NONE)
        .distinct()
        .sorted()
        .toArray();
  }

  /** Whether the journey is at its end where a touchpoint is the last, whatever branch it is in. */
  boolean isAtEnd(int touchpoint) {
    return is(ENDS_JOURNEY, touchpoint) && !branches.endsWith(touchpoint);
  }

  /**
   * Returns per branch the one for which customers are counted who take it: itself if it has
   * touchpoints. Those without of one choice are not told apart, and counted for the first one: all
   * where it is known who stops and the journey can end before the choice, and otherwise those that
   * lead straight on to touchpoints behind it. For others there is {@link Moves#NONE}.
   *
   * @param isStoppingKnown whether it is known who stops
   */
  int[] countedFor(boolean isStoppingKnown) {
    BitSet straightOn = goneStraightOn();
    BitSet atEnd = new BitSet();
    IntStream.range(0, isStoppingKnown ? following.length : 0)
        .filter(this::isAtEnd)
        .flatMap(t -> IntStream.of(choicesBehind(t)))
        .forEach(atEnd::set);
    int[] counted = new int[branches.branchIds.length];
    for (int branch = 0; branch < counted.length; branch++) {
      int branching = branches.branchingOf[branch];
      if (!branches.isEmpty(branch)) {
        counted[branch] = branch;
      } else if (atEnd.get(branching)) {
        counted[branch] = branches.goingBy(branching);
      } else {
        int first = branches.endsJourney[branch] ? Moves.NONE : branches.straightOn(branching);
        counted[branch] = first != Moves.NONE && straightOn.get(first) ? first : Moves.NONE;
      }
    }
    return counted;
  }

  /**
   * Returns the branches for which customers are counted who go straight on from a touchpoint
   * before a choice to one behind it.
   */
  BitSet goneStraightOn() {
    BitSet gone = new BitSet();
    for (int from = 0; from < following.length; from++) {
      for (int to : following[from]) {
        IntStream.of(branches.taken(from, to)).forEach(gone::set);
      }
    }
    return gone;
  }

  private static Optional<Phase> firstOf(List<Phase> phases, CanonicalPhase kind) {
    return phases.stream().filter(phase -> phase.kind().overlaps(kind)).findFirst();
  }

  /**
   * Returns how many phases with touchpoints come before a phase, or 0 if the phase is empty. This
   * is the number of that phase, or of the next one that has touchpoints.
   */
  static int preceding(List<Phase> phases, Optional<Phase> phase) {
    return (int)
        phases.stream()
            .limit(phase.map(phases::indexOf).orElse(0))
            .filter(before -> !before.touchpoints().isEmpty())
            .count();
  }

  /**
   * Returns the touchpoints of payment in a phase of buying, otherwise the last touchpoint of the
   * last phase of buying, or the last of each of its branches if it ends with a choice. Where the
   * journey ends for some while others go on, the former do not buy; so nobody is known to buy at
   * what comes before that choice.
   */
  private int[] purchases(List<Touchpoint> touchpoints) {
    List<Integer> paying = new ArrayList<>();
    int last = -1;
    for (int t = 0; t < phaseOf.length; t++) {
      if (buysInPhase[phaseOf[t]]) {
        last = isOverBesideOthers(t) ? last : t;
        if (touchpoints.get(t).hasMoment(Moment.PAYMENT)) {
          paying.add(t);
        }
      }
    }
    if (paying.isEmpty() && last >= 0) {
      for (int t = 0; t <= last; t++) {
        boolean isOther =
            phaseOf[t] == phaseOf[last] && isLastOfPhase(t) && branches.parallel(t) == Moves.NONE;
        if ((t == last || isOther) && !isRefusedBehind(t)) {
          paying.add(t);
        }
      }
    }
    return paying.stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean isLastOfPhase(int touchpoint) {
    return is(ENDS_PHASE, touchpoint)
        || (is(ENDS_JOURNEY, touchpoint) && isOver(touchpoint) && !isOverBesideOthers(touchpoint));
  }

  /** Whether the journey ends with a branch of a choice behind a touchpoint of the phase. */
  private boolean isRefusedBehind(int touchpoint) {
    return IntStream.range(0, branches.branchingIds.length)
        .filter(b -> branches.begin[b] > touchpoint && branches.goesOn(b))
        .filter(b -> phaseOf[branches.begin[b]] == phaseOf[touchpoint])
        .anyMatch(branches::endsForSome);
  }

  /** Computes where a branch comes to its end from, along its own touchpoints. */
  private boolean[] areOver() {
    boolean[] over = new boolean[touchpointIds.length];
    boolean isFound = true;
    while (isFound) {
      isFound = false;
      for (int t = over.length - 1; t >= 0; t--) {
        if (!over[t] && branches.endsWith(t) && comesToEnd(t, over)) {
          over[t] = true;
          isFound = true;
        }
      }
    }
    return over;
  }

  private boolean comesToEnd(int touchpoint, boolean[] over) {
    return is(ENDS_JOURNEY, touchpoint)
        || IntStream.concat(
                IntStream.of(following[touchpoint]), IntStream.of(nextSteps[touchpoint]))
            .anyMatch(
                next -> over[next] && branches.branchOf[next] == branches.branchOf[touchpoint]);
  }

  /**
   * Whether the journey is over for whoever stops at a touchpoint: it ends with the branch, and not
   * every way out of the branch leads on.
   */
  boolean isOver(int touchpoint) {
    return isOver[touchpoint];
  }

  /** Whether it {@link #isOver} with the branch of a touchpoint, but not with another one. */
  boolean isOverBesideOthers(int touchpoint) {
    return isOver(touchpoint) && branches.goesOn(branches.branching(touchpoint));
  }
}
