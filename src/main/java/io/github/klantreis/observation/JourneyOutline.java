package io.github.klantreis.observation;

import com.google.common.base.Suppliers;
import com.google.common.primitives.Ints;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.wording.DistinctNames;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.TimeInterval;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.LoyalistKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Valence;
import io.github.klantreis.vocabulary.Term;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
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
  /** In place of a score if the journey states no emotion. */
  static final int NO_EMOTION = Integer.MIN_VALUE;

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

  final String[] personaIds;
  final String[] personaNames;

  /** Per touchpoint the personas that it concerns, ascending; none means all of them. */
  final int[][] concerned;

  private final boolean concernsSome;
  private final BitSet[] expectedPhases;

  /**
   * Per touchpoint the score of the emotion that the journey states, then the same for each
   * persona.
   */
  final int[] emotions;

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

  final String[] loopIds;

  /** Per loop the last phase with touchpoints that is not after the phase it leaves, or −1. */
  final int[] loopFrom;

  /**
   * Per loop the first phase with touchpoints that is not before the phase it enters, or one after
   * the last.
   */
  final int[] loopTo;

  final boolean[] loopIsPassive;

  /** Per loop how often it is due, or null if the journey does not say. */
  final @Nullable TimeSpan[] loopIntervals;

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
    personaIds = journey.personas().stream().map(Persona::id).toArray(String[]::new);
    personaNames = journey.personas().stream().map(Persona::name).toArray(String[]::new);
    List<Reading> readings =
        phases.stream().flatMap(phase -> phase.touchpoints().stream().map(phase::reading)).toList();
    emotions = emotions(readings);
    concerned =
        readings.stream()
            .map(reading -> reading.concernedPersonas().stream().mapToInt(this::persona))
            .map(personas -> personas.sorted().toArray())
            .toArray(int[][]::new);
    concernsSome = Arrays.stream(concerned).anyMatch(personas -> personas.length > 0);
    expectedPhases = expectedPhases();
    touchpointRoutes = new AtomicReferenceArray<>(personaIds.length + 1);
    phaseRoutes = new AtomicReferenceArray<>(personaIds.length + 1);
    endedPhaseRoutes = new AtomicReferenceArray<>(personaIds.length + 1);
    followingOver = new AtomicReferenceArray<>(touchpointIds.length);
    OutlineOrder order = new OutlineOrder(journey, phases, touchpoints, touchpointNumbers);
    following = order.following;
    nextSteps = order.nextSteps;
    edges = order.edges;
    branches = new BranchOutline(journey, touchpointNumbers);
    isOver = areOver();
    purchases = purchases(touchpoints);
    beforeBuying = preceding(all, firstOf(all, CanonicalPhase.PURCHASE));
    firstOf(all, CanonicalPhase.CONSIDERATION)
        .map(weighing -> preceding(all, Optional.of(weighing)))
        .filter(met -> met < phases.size())
        .ifPresent(met -> weighsInPhase[met] = true);
    List<LoyaltyLoop> loops = journey.loyaltyLoops();
    loopIds = loops.stream().map(LoyaltyLoop::id).toArray(String[]::new);
    loopFrom = new int[loops.size()];
    loopTo = new int[loops.size()];
    loopIsPassive = new boolean[loops.size()];
    loopIntervals = new TimeSpan[loops.size()];
    for (int l = 0; l < loopIds.length; l++) {
      LoyaltyLoop loop = loops.get(l);
      int from = preceding(all, journey.phase(loop.from()));
      loopFrom[l] = phase(loop.from()) < 0 ? from - 1 : from;
      loopTo[l] = preceding(all, journey.phase(loop.to()));
      loopIsPassive[l] = loop.loyalist().filter(LoyalistKind.PASSIVE::equals).isPresent();
      loopIntervals[l] = loop.interval().orElse(null);
    }
    horizon = journey.horizon().map(TimeInterval::length).orElse(null);
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
    allPhaseIds = ids(allIds.toArray(String[]::new));
    allPhaseNames = allNames.toArray(LocalName[]::new);
    touchpointIds = ids(touchpoints.toArray(String[]::new));
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
    personaIds = ids(SerialForm.readTexts(in));
    personaNames = new String[personaIds.length];
    for (int persona = 0; persona < personaNames.length; persona++) {
      personaNames[persona] = SerialForm.readText(in);
    }
    emotions = SerialForm.readNumbers(in, (long) touchpointIds.length * (personaIds.length + 1L));
    for (int emotion : emotions) {
      SerialForm.require(
          emotion == NO_EMOTION || (emotion >= Valence.LOWEST && emotion <= Valence.HIGHEST),
          "an emotion is " + emotion);
    }
    concerned = new int[touchpointIds.length][];
    for (int t = 0; t < concerned.length; t++) {
      concerned[t] = SerialForm.readNumbers(in);
      SerialForm.require(
          SerialForm.areAscending(concerned[t], personaIds.length),
          "a touchpoint concerns a persona that the journey does not have");
    }
    concernsSome = Arrays.stream(concerned).anyMatch(personas -> personas.length > 0);
    expectedPhases = expectedPhases();
    touchpointRoutes = new AtomicReferenceArray<>(personaIds.length + 1);
    phaseRoutes = new AtomicReferenceArray<>(personaIds.length + 1);
    endedPhaseRoutes = new AtomicReferenceArray<>(personaIds.length + 1);
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
    isOver = areOver();
    beforeBuying = readPlace(in, 0);
    loopIds = ids(SerialForm.readTexts(in));
    loopFrom = new int[loopIds.length];
    loopTo = new int[loopIds.length];
    loopIsPassive = new boolean[loopIds.length];
    loopIntervals = new TimeSpan[loopIds.length];
    for (int l = 0; l < loopIds.length; l++) {
      loopFrom[l] = readPlace(in, -1);
      loopTo[l] = readPlace(in, 0);
      loopIsPassive[l] = in.readBoolean();
      loopIntervals[l] = readSpan(in);
    }
    horizon = readSpan(in);
  }

  private static @Nullable TimeSpan readSpan(ObjectInput in) throws IOException {
    if (!in.readBoolean()) {
      return null;
    }
    Period calendar = Period.of(in.readInt(), in.readInt(), in.readInt());
    long seconds = in.readLong();
    int nanos = in.readInt();
    try {
      return TimeSpan.of(calendar, Duration.ofSeconds(seconds, nanos));
    } catch (IllegalArgumentException | ArithmeticException refused) {
      throw SerialForm.refused(refused);
    }
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

  /** Reads the number of a phase, or the number after the last phase. */
  private int readPlace(ObjectInput in, int least) throws IOException {
    int phase = in.readInt();
    SerialForm.require(
        phase >= least && phase <= phaseIds.length, "the journey has no phase " + phase);
    return phase;
  }

  private static String[] ids(String[] ids) throws InvalidObjectException {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      SerialForm.require(seen.add(Term.requireId(id)), "the id " + id + " occurs twice");
    }
    return ids;
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
    SerialForm.writeTexts(out, personaIds);
    for (String name : personaNames) {
      SerialForm.writeText(out, name);
    }
    for (int emotion : emotions) {
      out.writeInt(emotion);
    }
    for (int[] personas : concerned) {
      SerialForm.writeNumbers(out, personas);
    }
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
    SerialForm.writeTexts(out, loopIds);
    for (int l = 0; l < loopIds.length; l++) {
      out.writeInt(loopFrom[l]);
      out.writeInt(loopTo[l]);
      out.writeBoolean(loopIsPassive[l]);
      writeSpan(out, loopIntervals[l]);
    }
    writeSpan(out, horizon);
  }

  private static void writeSpan(ObjectOutput out, @Nullable TimeSpan span) throws IOException {
    out.writeBoolean(span != null);
    if (span != null) {
      Period calendar = span.calendar();
      out.writeInt(calendar.getYears());
      out.writeInt(calendar.getMonths());
      out.writeInt(calendar.getDays());
      out.writeLong(span.clock().toSeconds());
      out.writeInt(span.clock().toNanosPart());
    }
  }

  static JourneyOutline of(Journey journey) {
    return new JourneyOutline(journey);
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
    int of = concernsSome() ? persona : NOBODY;
    Routes known = all.get(of + 1);
    if (known == null) {
      known = made.apply(this, of);
      all.set(of + 1, known);
    }
    return known;
  }

  /** Whether some touchpoint concerns some personas only. */
  boolean concernsSome() {
    return concernsSome;
  }

  /**
   * Whether a customer is expected at a touchpoint: one whose persona it concerns; a customer whose
   * persona is not known only where it concerns all.
   *
   * @param persona the number of the customer's persona, or {@link #NOBODY} if it is not known
   */
  boolean expects(int persona, int touchpoint) {
    return concerned[touchpoint].length == 0 || Ints.contains(concerned[touchpoint], persona);
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
      if (expectsInPhase(NOBODY, phase)) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing comes after a phase that is for all customers. */
  boolean isEnd(int phase) {
    return skipsNothing(phase + 1, phaseIds.length);
  }

  /**
   * Returns the touchpoints that follow one in the order of the journey, also after passing over
   * others that concern some personas only, ascending.
   */
  int[] followingOver(int touchpoint) {
    if (!concernsSome) {
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
    }
    return Ints.toArray(found);
  }

  /** Whether a customer is expected in a phase: at one of its touchpoints. */
  boolean expectsInPhase(int persona, int phase) {
    return expectedPhases[concernsSome ? persona + 1 : 0].get(phase);
  }

  /**
   * Whether customers of each persona are expected in a phase. A map that says of its only persona
   * what is meant for it knows of others.
   */
  boolean expectsEachPersonaIn(int phase) {
    return personaIds.length > 1
        && IntStream.range(0, personaIds.length)
            .allMatch(persona -> expectsInPhase(persona, phase));
  }

  /** Returns per persona, after those of nobody known, the phases in which one is expected. */
  private BitSet[] expectedPhases() {
    BitSet[] phases = new BitSet[personaIds.length + 1];
    for (int persona = NOBODY; persona < personaIds.length; persona++) {
      BitSet expected = new BitSet();
      for (int t = 0; t < phaseOf.length; t++) {
        if (expects(persona, t)) {
          expected.set(phaseOf[t]);
        }
      }
      phases[persona + 1] = expected;
    }
    return phases;
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
    String id = personaIds[persona];
    return labels
        .computeIfAbsent(PERSONAS, any -> labels(personaIds, personaNames))
        .getOrDefault(id, id);
  }

  private static Map<String, String> labels(String[] ids, String[] names) {
    Map<String, String> labels = new HashMap<>();
    for (int i = 0; i < ids.length; i++) {
      labels.put(ids[i], names[i]);
    }
    return DistinctNames.of(labels);
  }

  /** Returns the number of a persona, or {@link #NOBODY}. */
  int persona(String id) {
    return Arrays.asList(personaIds).indexOf(id);
  }

  /**
   * Returns the emotion that the journey states for a touchpoint.
   *
   * @param persona the number of a persona, or {@link #NOBODY} for the emotion that is stated for
   *     everyone
   * @return the score, or {@link #NO_EMOTION}
   */
  int emotion(int persona, int touchpoint) {
    return emotions[(persona + 1) * touchpointIds.length + touchpoint];
  }

  /**
   * Returns the first phase that a repeat purchase may not skip. The phases before it are those
   * that every loyalty loop skips, or those before the first phase of buying if the journey has no
   * loop.
   */
  int firstPhaseNotSkipped() {
    return Arrays.stream(loopTo).min().orElse(beforeBuying);
  }

  /**
   * Returns the phase in which a passive loyalist shops around again instead of taking a loop, as
   * in {@link Journey#transitionsFrom(String)}: the first phase of evaluation that the loop skips.
   *
   * @return its number; −1 if the loop is not that of a passive loyalist or skips no such phase
   */
  int shoppingAround(int loop) {
    for (int p = 0; loopIsPassive[loop] && p < loopTo[loop]; p++) {
      if (weighsInPhase[p]) {
        return p;
      }
    }
    return -1;
  }

  /**
   * Whether encounters can show that customers take a branch: it has touchpoints, or it is the
   * first branch without them of a choice, and there are touchpoints before and behind the choice
   * between which it leads straight on.
   */
  boolean canBeObserved(int branch) {
    if (!branches.isEmpty(branch)) {
      return true;
    }
    for (int from = 0; from < following.length; from++) {
      for (int to : following[from]) {
        if (Ints.contains(branches.taken(from, to), branch)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<Phase> firstOf(List<Phase> phases, CanonicalPhase kind) {
    return phases.stream().filter(phase -> phase.kind().overlaps(kind)).findFirst();
  }

  /**
   * Returns how many phases with touchpoints come before a phase, or 0 if the phase is empty. This
   * is the number of that phase, or of the next one that has touchpoints.
   */
  private static int preceding(List<Phase> phases, Optional<Phase> phase) {
    return (int)
        phases.stream()
            .limit(phase.map(phases::indexOf).orElse(0))
            .filter(before -> !before.touchpoints().isEmpty())
            .count();
  }

  private int[] emotions(List<Reading> touchpoints) {
    int[] scores = new int[(personaIds.length + 1) * touchpoints.size()];
    for (int t = 0; t < touchpoints.size(); t++) {
      scores[t] = score(touchpoints.get(t).emotion());
      for (int p = 0; p < personaIds.length; p++) {
        scores[(p + 1) * touchpoints.size() + t] =
            score(touchpoints.get(t).emotionOf(personaIds[p]));
      }
    }
    return scores;
  }

  private static int score(Optional<Emotion> emotion) {
    return emotion.map(Emotion::score).orElse(NO_EMOTION);
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
