package io.github.klantreis.discovery;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.BranchBuilder;
import io.github.klantreis.model.BranchingBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.part.Scale;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Lifecycle;
import io.github.klantreis.term.Moment;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Durations;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Numbers;
import io.github.klantreis.wording.Quotation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Writes what was found as a journey, with the counts as evidence. */
final class ProposedJourney {
  private static final int LEAST_ANSWERS = 30;
  private static final int LEAST_MOVES = 30;
  private static final Pattern NOT_IN_IDS = Pattern.compile("[^\\p{L}\\p{Nd}._:-]+");

  private final Proposal found;
  private final Locale language;
  private final MeasuredFeelings feelings;
  private final Set<String> ids = new HashSet<>();
  private final List<String> touchpointIds = new ArrayList<>();
  private final List<String> phaseIds = new ArrayList<>();
  private final List<String> phaseNames = new ArrayList<>();
  private final Map<String, Integer> eventNumbers = new HashMap<>();
  private final Map<Integer, List<NextStep>> nextSteps = new HashMap<>();

  /** By place what was counted of the next steps from it. */
  private final Map<Integer, List<String>> ofNextSteps = new HashMap<>();

  private final Journey journey;

  ProposedJourney(Proposal found) {
    this.found = found;
    this.language = found.settings.language;
    this.feelings = MeasuredFeelings.of(found.table);
    for (int event = 0; event < found.table.names.size(); event++) {
      eventNumbers.put(found.table.names.get(event), event);
    }
    found.events.forEach(event -> touchpointIds.add(unused(id(event))));
    Map<String, Integer> times = new HashMap<>();
    for (PhaseKind kind : found.kinds) {
      int time = times.merge(kind.id(), 1, Integer::sum);
      phaseIds.add(time == 1 ? firstId(kind) : kind.id() + "-" + time);
    }
    Set<String> used = new HashSet<>();
    for (int phase = 0; phase < found.kinds.length; phase++) {
      phaseNames.add(phaseName(phase, used));
    }
    journey = build();
  }

  /** Returns the id of the map's only phase of a kind, or else that of the kind. */
  private String firstId(PhaseKind kind) {
    Journey map = found.settings.map;
    List<String> onMap =
        map == null
            ? List.of()
            : map.phases().stream()
                .filter(phase -> phase.kind().equals(kind))
                .map(Phase::id)
                .toList();
    return onMap.size() == 1 ? onMap.get(0) : kind.id();
  }

  Journey journey() {
    return journey;
  }

  String touchpointId(int place) {
    return touchpointIds.get(place);
  }

  private static String id(String event) {
    String id = NOT_IN_IDS.matcher(event.strip()).replaceAll("-");
    id = id.replaceAll("^-+|-+$", "");
    return Term.isId(id) ? id : "event";
  }

  private String unused(String id) {
    String unused = id;
    for (int n = 2; !ids.add(unused); n++) {
      unused = id + "-" + n;
    }
    return unused;
  }

  private Journey build() {
    JourneyBuilder builder =
        Journey.builder(found.settings.id, found.settings.name)
            .phaseModel(found.settings.model)
            .people(found.settings.people)
            .state(JourneyState.AS_IS)
            .lifecycle(Lifecycle.PROPOSED)
            .writtenIn(language)
            .assumption(
                words(
                    DiscoveryWords.LOG,
                    "customers",
                    people(found.table.customers()),
                    "encounters",
                    DiscoveryWords.ENCOUNTERS.of(found.table.size()).get(language)))
            .assumption(found.basis.sentence().get(language));
    builder.assumption(words(DiscoveryWords.LASTS, "time", about(found.throughput())));
    if (found.kinds.length > 1) {
      addWays(builder);
    }
    for (int phase = 0; phase < found.kinds.length; phase++) {
      int number = phase;
      builder.phase(phaseIds.get(phase), found.kinds[phase], made -> fill(made, number));
    }
    return builder.build();
  }

  private void fill(PhaseBuilder phase, int number) {
    explain(phase, number);
    int begin = found.begins[number];
    int end = found.begins[number + 1];
    List<Integer> places = IntStream.range(begin, end).boxed().toList();
    boolean isEvidenced = found.basis == PhaseBasis.TIMES || found.basis == PhaseBasis.ORDER;
    List<Branchings.Group> groups =
        isEvidenced ? Branchings.of(found.visits, number, places) : List.of();
    for (int place : places) {
      Branchings.Group group =
          groups.stream().filter(each -> each.contains(place)).findFirst().orElse(null);
      if (group == null) {
        phase.touchpoint(
            touchpointIds.get(place), name(place), made -> describe(made, place, number, place));
        addEndings(phase, number, List.of(place));
      } else if (group.first() == place) {
        add(phase, group, number);
        addEndings(phase, number, group.branches().stream().flatMap(List::stream).toList());
      }
    }
  }

  private void add(PhaseBuilder phase, Branchings.Group group, int number) {
    String id = unused(group.isChoice() ? "choice" : "any-order");
    if (group.isChoice()) {
      phase.choice(
          id,
          DiscoveryWords.CHOICE.get(language),
          branching -> addChoice(branching, id, group, number));
    } else {
      phase.parallel(
          id,
          DiscoveryWords.PARALLEL.get(language),
          branching -> {
            for (List<Integer> branch : group.branches()) {
              String evidence =
                  counted(
                      DiscoveryWords.BRANCH,
                      found.visits.met[main(branch)],
                      found.visits.visits[number]);
              add(branching, id, group, branch, number, made -> made.assumption(evidence));
            }
          });
    }
  }

  /** Adds a choice of where the journey ends for some after one of these places, and going on. */
  private void addEndings(PhaseBuilder phase, int number, List<Integer> after) {
    List<EarlyEndings.Ending> endings = found.endings(number, after);
    if (endings.isEmpty()) {
      return;
    }
    String id = unused("ending");
    long[] ways = found.ways(endings);
    long whole = Arrays.stream(ways).sum();
    BigDecimal[] shares = shares(ways, whole);
    phase.choice(
        id,
        DiscoveryWords.CHOICE.get(language),
        choice -> {
          for (int e = 0; e < endings.size(); e++) {
            EarlyEndings.Ending ending = endings.get(e);
            String came = counted(DiscoveryWords.CAME, ways[e], whole);
            double share = shares[e].doubleValue();
            List<Integer> places = found.places(ending);
            choice.branch(
                unused(id + "-" + touchpointIds.get(places.get(0))),
                name(places.get(0)),
                branch -> {
                  branch
                      .endsJourney()
                      .share(share)
                      .assumption(came)
                      .assumption(counted(DiscoveryWords.ENDS, ending.wentOn(), ending.known()));
                  for (int place : places) {
                    branch.touchpoint(
                        touchpointIds.get(place),
                        name(place),
                        touchpoint -> describe(touchpoint, place, number, place));
                  }
                });
          }
          choice.branch(
              unused(id + "-none"),
              DiscoveryWords.OTHERWISE.get(language),
              branch ->
                  branch
                      .share(shares[endings.size()].doubleValue())
                      .assumption(counted(DiscoveryWords.CAME_NOT, ways[endings.size()], whole)));
        });
  }

  /**
   * Each visit to the phase is of the branch that it took first. Where enough took none, as they
   * did not need it or are not there yet, that is a branch of its own.
   */
  private void addChoice(
      BranchingBuilder branching, String id, Branchings.Group group, int number) {
    List<List<Integer>> branches = group.branches();
    int[] branchOf = new int[found.events.size()];
    Arrays.fill(branchOf, -1);
    for (int b = 0; b < branches.size(); b++) {
      for (int place : branches.get(b)) {
        branchOf[place] = b;
      }
    }
    long[] ways = found.visits.firstWays(number, branchOf, branches.size());
    long none = ways[branches.size()];
    long all = found.visits.visits[number];
    boolean hasNone = none > 0 && none >= found.settings.leastShare * all;
    long whole = hasNone ? all : all - none;
    BigDecimal[] shares = shares(hasNone ? ways : Arrays.copyOf(ways, branches.size()), whole);
    for (int b = 0; b < branches.size(); b++) {
      double share = shares[b].doubleValue();
      String evidence =
          counted(
              whole == all ? DiscoveryWords.CHOSEN_OF_ALL : DiscoveryWords.CHOSEN, ways[b], whole);
      add(
          branching,
          id,
          group,
          branches.get(b),
          number,
          made -> made.assumption(evidence).share(share));
    }
    if (hasNone) {
      branching.branch(
          unused(id + "-none"),
          DiscoveryWords.NONE.get(language),
          made ->
              made.assumption(counted(DiscoveryWords.CHOSEN_NONE, none, whole))
                  .share(shares[branches.size()].doubleValue()));
    }
  }

  /** Returns percentages with one decimal that are 100 together; the largest takes the rest. */
  private static BigDecimal[] shares(long[] parts, long whole) {
    BigDecimal[] shares = new BigDecimal[parts.length];
    BigDecimal rest = BigDecimal.valueOf(100);
    int largest = 0;
    for (int i = 0; i < parts.length; i++) {
      shares[i] = percent(parts[i], whole);
      rest = rest.subtract(shares[i]);
      largest = parts[i] > parts[largest] ? i : largest;
    }
    shares[largest] = shares[largest].add(rest);
    return shares;
  }

  /** Returns the place of a branch that most visits met. */
  private int main(List<Integer> branch) {
    int main = branch.get(0);
    for (int place : branch) {
      main = found.visits.met[place] > found.visits.met[main] ? place : main;
    }
    return main;
  }

  private void add(
      BranchingBuilder branching,
      String id,
      Branchings.Group group,
      List<Integer> branch,
      int number,
      Consumer<BranchBuilder> evidence) {
    int first = branch.get(0);
    branching.branch(
        unused(id + "-" + touchpointIds.get(first)),
        name(main(branch)),
        made -> {
          evidence.accept(made);
          for (int place : branch) {
            made.touchpoint(
                touchpointIds.get(place),
                name(place),
                touchpoint ->
                    describe(touchpoint, place, number, place == first ? group.first() : place));
          }
        });
  }

  /**
   * Names a phase by its most met touchpoint if its kind is a guess or names an earlier phase
   * already. All phases have different names.
   */
  private String phaseName(int number, Set<String> used) {
    String ofKind = ofKind(number);
    if (!found.wordsOf(number).isEmpty() && used.add(ofKind)) {
      return ofKind;
    }
    int main = found.begins[number];
    for (int place = main; place < found.begins[number + 1]; place++) {
      main = found.customers[place] > found.customers[main] ? place : main;
    }
    String around = words(DiscoveryWords.NAMED, "touchpoint", name(main));
    String unused = around;
    for (int n = 2; !used.add(unused); n++) {
      unused = around + " (" + n + ")";
    }
    return unused;
  }

  private String ofKind(int number) {
    return found.kinds[number].label().get(language);
  }

  private void explain(PhaseBuilder phase, int number) {
    int begin = found.begins[number];
    Set<String> words = found.wordsOf(number);
    if (!phaseNames.get(number).equals(ofKind(number))) {
      phase.name(phaseNames.get(number));
    }
    if (words.isEmpty()) {
      phase.assumption(DiscoveryWords.KIND_BY_ORDER.get(language));
    } else {
      phase.assumption(
          words(
              words.size() == 1 ? DiscoveryWords.KIND_BY_WORD : DiscoveryWords.KIND_BY_WORDS,
              "words",
              Listing.and(words.stream().map(Quotation::quoted).toList()).get(language)));
    }
    if (number == 0) {
      return;
    }
    PhaseCuts.Gap gap = found.line.cuts.gaps.get(begin - 1);
    if (found.basis == PhaseBasis.TIMES) {
      phase.assumption(
          words(
              DiscoveryWords.BY_TIME,
              "time",
              about(gap.median()),
              "moves",
              DiscoveryWords.MOVES.of(gap.moves()).get(language),
              "within",
              about(found.line.cuts.within)));
    } else if (found.basis == PhaseBasis.ORDER) {
      phase.assumption(counted(DiscoveryWords.BY_ORDER, gap.against(), gap.all()));
    }
  }

  /**
   * Describes a touchpoint.
   *
   * @param start where it would be without branches: the first touchpoints of all branches start at
   *     the same place
   */
  private void describe(TouchpointBuilder touchpoint, int place, int phase, int start) {
    String event = found.events.get(place);
    touchpoint.attribute("event", Characters.encodable(event));
    if (found.settings.people.isBuying() && found.settings.purchases.contains(event)) {
      touchpoint.moment(Moment.PAYMENT);
    }
    touchpoint.assumption(
        counted(DiscoveryWords.MET, found.customers[place], found.table.customers()));
    boolean isOnTheLine = place < found.line.size();
    if (place + 1 < found.line.size()) {
      FirstOrder first = found.line.first;
      int[] order = first.order();
      long part = first.before(order[place], order[place + 1]);
      long whole = part + first.before(order[place + 1], order[place]);
      if (whole > 0) {
        touchpoint.assumption(
            words(
                DiscoveryWords.BEFORE,
                "part",
                number(part),
                "whole",
                number(whole),
                "name",
                name(place + 1)));
      }
    }
    Longs arrivals = isOnTheLine ? found.visits.arrivals[place] : new Longs();
    if (phase > 0
        && start == found.begins[phase]
        && found.basis == PhaseBasis.TIMES
        && arrivals.size() >= LEAST_MOVES) {
      Duration wait = rounded(arrivals.median());
      if (!wait.isZero()) {
        touchpoint
            .waitBefore(inDays(wait))
            .assumption(
                words(
                    DiscoveryWords.WAIT,
                    "moves",
                    DiscoveryWords.MOVES.of(arrivals.size()).get(language)));
      }
    }
    int number = requireNonNull(eventNumbers.get(event));
    if (feelings.customers[number] >= LEAST_ANSWERS) {
      double mean = feelings.mean(number);
      Emotion emotion = Emotion.of(mean, Scale.VALENCE, "-");
      touchpoint.measuredEmotion(
          Emotion.of(
              mean,
              Scale.VALENCE,
              Characters.capitalised(emotion.valence().label().get(language))));
      touchpoint.assumption(
          words(
              DiscoveryWords.FELT,
              "customers",
              people(feelings.customers[number]),
              "value",
              Numbers.plain(BigDecimal.valueOf(mean), language)));
    }
    nextSteps.getOrDefault(place, List.of()).forEach(touchpoint::nextStep);
    ofNextSteps.getOrDefault(place, List.of()).forEach(touchpoint::assumption);
  }

  /** Adds loyalty loops, and keeps other ways for the touchpoints from which they lead. */
  private void addWays(JourneyBuilder builder) {
    double least = found.settings.leastShare;
    List<WaysBack.Way> others = new ArrayList<>(WaysBack.over(found.visits, least));
    for (WaysBack.Way way : WaysBack.back(found.visits, least)) {
      if (2 * way.bought() > way.customers() && way.to() <= lastPhaseOfBuying()) {
        builder.loyaltyLoop(
            phaseIds.get(way.from()),
            phaseIds.get(way.to()),
            loop -> {
              loop.attribute("evidence", counted(DiscoveryWords.LOOP, way.bought(), way.of()));
              if (found.visits.purchaseIntervals.size() >= LEAST_ANSWERS) {
                Duration interval = rounded(found.visits.purchaseIntervals.median());
                if (!interval.isZero()) {
                  loop.interval(inDays(interval));
                }
              }
            });
      } else {
        others.add(way);
      }
    }
    for (WaysBack.Way way : others) {
      keep(way);
    }
  }

  /** Returns the last phase in which customers buy; −1 if there is none. */
  private int lastPhaseOfBuying() {
    int last = -1;
    for (int phase = 0; phase < found.kinds.length; phase++) {
      for (int place = found.begins[phase]; place < found.begins[phase + 1]; place++) {
        last = found.buys[place] ? phase : last;
      }
    }
    return last;
  }

  /**
   * A way between phases leads from the touchpoint to the touchpoint that most customers took. Its
   * condition counts those; that between the phases more went another way, is told beside it.
   */
  private void keep(WaysBack.Way way) {
    long[][] steps = found.visits.steps;
    int from = found.begins[way.from()];
    int to = found.begins[way.to()];
    for (int a = found.begins[way.from()]; a < found.begins[way.from() + 1]; a++) {
      for (int b = found.begins[way.to()]; b < found.begins[way.to() + 1]; b++) {
        if (steps[a][b] > steps[from][to]) {
          from = a;
          to = b;
        }
      }
    }
    nextSteps
        .computeIfAbsent(from, place -> new ArrayList<>())
        .add(
            NextStep.to(touchpointIds.get(to))
                .onCondition(counted(DiscoveryWords.STEP, steps[from][to], found.customers[from])));
    ofNextSteps
        .computeIfAbsent(from, place -> new ArrayList<>())
        .add(
            counted(
                DiscoveryWords.WAY,
                way.customers(),
                way.of(),
                "name",
                name(to),
                "phase",
                phaseNames.get(way.to())));
  }

  private String name(int place) {
    String event = found.events.get(place);
    String given = found.settings.givenName(event);
    if (given != null) {
      return given;
    }
    if (!Term.isId(event)) {
      return Characters.encodable(event.strip());
    }
    String spaced =
        event.replaceAll("[._:-]+", " ").replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").strip();
    return spaced.isEmpty() ? event : Characters.capitalised(spaced);
  }

  private String counted(Text text, long part, long whole, String... further) {
    List<String> values = new ArrayList<>(List.of(further));
    values.addAll(List.of("part", number(part), "whole", number(whole), "share"));
    values.add(Numbers.plain(percent(part, whole), language));
    return words(text, values.toArray(new String[0]));
  }

  private static BigDecimal percent(long part, long whole) {
    return BigDecimal.valueOf(100 * part)
        .divide(BigDecimal.valueOf(Math.max(1, whole)), 1, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  private String number(long number) {
    return Numbers.grouped(number, language);
  }

  private String about(long millis) {
    return Durations.about(Duration.ofMillis(millis)).get(language);
  }

  /** A time of whole days is one of the calendar, so that no reader is told of 240 hours. */
  private static TemporalAmount inDays(Duration time) {
    return time.compareTo(Duration.ofDays(2)) >= 0 && time.equals(Duration.ofDays(time.toDays()))
        ? Period.ofDays(Math.toIntExact(time.toDays()))
        : time;
  }

  /** Returns a time in the largest unit of which there are two or more, without a rest. */
  static Duration rounded(long millis) {
    for (Duration unit : List.of(Duration.ofDays(1), Duration.ofHours(1), Duration.ofMinutes(1))) {
      if (millis >= 2 * unit.toMillis()) {
        return unit.multipliedBy((millis + unit.toMillis() / 2) / unit.toMillis());
      }
    }
    return Duration.ofSeconds((millis + 500) / 1000);
  }

  private String people(long number) {
    return found.settings.people.fillIn(Counted.PEOPLE.of(number)).get(language);
  }

  private String words(Text text, String... values) {
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < values.length; i += 2) {
      named.put(values[i], values[i + 1]);
    }
    return found.settings.people.fillIn(text).get(language, named);
  }
}
