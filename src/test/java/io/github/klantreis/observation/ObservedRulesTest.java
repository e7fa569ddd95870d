package io.github.klantreis.observation;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.BranchingStep;
import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.StandardRules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each rule finds what it is for, and is silent where the map is right or too little is known. */
final class ObservedRulesTest {
  private static final Locale NL = Locale.forLanguageTag("nl");

  private static final Journey JOURNEY =
      Journey.builder("shop", "Buying shoes")
          .phase(AWARENESS, p -> p.touchpoint("sees-ad", "Sees an ad", t -> {}))
          .phase(
              CONSIDERATION,
              p ->
                  p.touchpoint("compares", "Compares", t -> t.emotion(Emotion.positive("curious")))
                      .touchpoint("asks", "Asks", t -> {}))
          .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> {}))
          .phase(LOYALTY, p -> p.touchpoint("offer", "Reads an offer", t -> {}))
          .phase(ADVOCACY, p -> p.touchpoint("tells", "Tells friends", t -> {}))
          .loyaltyLoop(LOYALTY, PURCHASE, loop -> {})
          .build();

  /** All that the map has: the whole way with the loop, by so many customers. */
  private static final List<String> WHOLE_WAY =
      List.of("sees-ad", "compares 1", "asks", "pays", "offer", "pays", "offer", "tells");

  private final List<Trail> trails = new ArrayList<>();

  private ObservedRulesTest walk(int customers, List<String> events) {
    for (int c = 0; c < customers; c++) {
      String customer = "c" + trails.size();
      List<Encounter> encounters = new ArrayList<>();
      for (String event : events) {
        String[] parts = event.split(" ", -1);
        Instant at = Instant.EPOCH.plus(Duration.ofHours(encounters.size()));
        Encounter encounter = Encounter.of(customer, at, parts[0]);
        encounters.add(
            parts.length == 1 ? encounter : encounter.withExperience(Integer.parseInt(parts[1])));
      }
      trails.add(Trail.of(customer, encounters));
    }
    return this;
  }

  private JourneyStatistics statistics(ObservationPlan plan) {
    return trails.stream().collect(plan.statistics());
  }

  private Validators rules(Journey journey) {
    return Validators.none().plus(ObservedRules.of(statistics(ObservationPlan.of(journey))));
  }

  /** Where and what, in English. */
  private List<String> findings(Journey journey) {
    return texts(rules(journey).validate(journey));
  }

  private static List<String> texts(ValidationReport report) {
    return report.findings().stream()
        .map(f -> f.validatorId() + " " + f.path() + ": " + f.message(Locale.ENGLISH))
        .toList();
  }

  @Test
  void aMapThatIsRightHasNoFindings() {
    walk(1_000, WHOLE_WAY);

    assertThat(findings(JOURNEY)).isEmpty();
  }

  @Test
  void littleIsKnownOfFewCustomers() {
    walk(2, List.of("sees-ad", "compares -2", "sees-ad", "rings"));

    assertThat(findings(JOURNEY)).isEmpty();
  }

  @Test
  void aTouchpointThatNobodyMeets() {
    walk(1_000, List.of("sees-ad", "compares", "pays", "offer", "pays", "offer", "tells"));

    assertThat(findings(JOURNEY))
        .containsExactly(
            "observed-touchpoint-unmet phase[consideration]/touchpoint[asks]: 0 of the 1000"
                + " customers in \"Consideration\" met \"Asks\"");
    walk(20, WHOLE_WAY);
    assertThat(findings(JOURNEY)).as("some do").isEmpty();
  }

  @Test
  void aPhaseThatNobodyReaches() {
    walk(1_000, WHOLE_WAY.subList(0, 7));

    assertThat(findings(JOURNEY))
        .containsExactly(
            "observed-drop-off-unmarked phase[loyalty]: 100.0% of the customers in \"Loyalty\""
                + " (1000) drop off there, and no touchpoint is marked as a drop-off point",
            "observed-touchpoint-unmet phase[advocacy]/touchpoint[tells]: None of 1000 customers"
                + " met \"Tells friends\" or anything else in \"Advocacy\"");
  }

  @Test
  void whatIsNotOnTheMap() {
    List<String> events = new ArrayList<>(WHOLE_WAY);
    events.add(3, "{rings}");
    walk(300, events).walk(700, WHOLE_WAY);

    assertThat(findings(JOURNEY))
        .containsExactly(
            "observed-off-the-map journey: \"{rings}\" is 3.6% of all encounters (300), and is not"
                + " on the map");
    assertThat(
            texts(
                rules(JOURNEY)
                    .withOption(ObservedRules.MAX_UNMAPPED_SHARE, 0.05)
                    .validate(JOURNEY)))
        .isEmpty();
  }

  @Test
  void aWayThatTheMapDoesNotKnow() {
    walk(800, WHOLE_WAY)
        .walk(
            200,
            List.of(
                "sees-ad", "compares", "sees-ad", "compares", "asks", "pays", "offer", "tells"));

    assertThat(findings(JOURNEY))
        .containsExactly(
            "observed-move-unmodelled phase[consideration]: 16.7% of the moves out of"
                + " \"Consideration\" (200) go to \"Awareness\" by a way that the map does not"
                + " know");
    Journey known = JOURNEY.withTouchpoint("compares", t -> t.nextStep(NextStep.to("sees-ad")));
    assertThat(findings(known)).isEmpty();
  }

  private static Journey divided(BranchingKind kind) {
    return JOURNEY.withPhase(
        "consideration",
        p ->
            p.steps(
                List.of(
                    new BranchingStep(
                        Branching.of(
                            "how",
                            "How?",
                            kind,
                            List.of(Branch.of("alone", "alone"), Branch.of("helped", "helped"))),
                        Map.of(
                            "alone", List.of(JOURNEY.touchpoint("compares").orElseThrow()),
                            "helped", List.of(JOURNEY.touchpoint("asks").orElseThrow()))))));
  }

  @Test
  void customersWhoTakeSeveralBranchesOfAChoice() {
    walk(100, List.of("sees-ad", "asks", "pays"))
        .walk(900, List.of("sees-ad", "compares", "pays"))
        .walk(200, WHOLE_WAY);

    assertThat(findings(divided(BranchingKind.CHOICE)))
        .contains(
            "observed-move-unmodelled phase[consideration]: 14.3% of the moves out of the branches"
                + " of \"How?\" (200) go to another of its branches by a way that the map does not"
                + " know");
    Journey known =
        divided(BranchingKind.CHOICE)
            .withTouchpoint("compares", t -> t.leadsTo("asks", "in doubt"));
    assertThat(findings(known)).noneMatch(finding -> finding.contains("observed-move-unmodelled"));
    assertThat(findings(divided(BranchingKind.PARALLEL)))
        .as("side by side, that is as it should be")
        .noneMatch(finding -> finding.contains("observed-move-unmodelled"));
  }

  @Test
  void aDropOffThatIsNotMarked() {
    walk(700, WHOLE_WAY).walk(300, List.of("sees-ad", "compares", "asks"));

    assertThat(findings(JOURNEY))
        .containsExactly(
            "observed-drop-off-unmarked phase[consideration]: 30.0% of the customers in"
                + " \"Consideration\" (300) drop off there, and no touchpoint is marked as a"
                + " drop-off point");
    assertThat(findings(JOURNEY.withTouchpoint("asks", t -> t.dropOffPoint("Too dear")))).isEmpty();
    ObservationPlan open =
        ObservationPlan.of(JOURNEY).withCutOff(Duration.ofDays(9), Instant.EPOCH);
    assertThat(
            Validators.none().plus(ObservedRules.of(statistics(open))).validate(JOURNEY).findings())
        .as("all are still on their way")
        .isEmpty();
  }

  @Test
  void anEmotionFarFromTheMap() {
    walk(960, WHOLE_WAY);
    assertThat(findings(JOURNEY)).isEmpty();
    trails.clear();
    walk(40, List.of("sees-ad", "compares -1", "asks", "pays", "offer", "pays", "offer", "tells"));
    walk(10, WHOLE_WAY);

    assertThat(findings(JOURNEY))
        .containsExactly(
            "observed-emotion-differs phase[consideration]/touchpoint[compares]: Customers feel"
                + " −0.6 at \"Compares\" (50 experiences); the map says +1");
    assertThat(
            texts(rules(JOURNEY).withOption(ObservedRules.MIN_EXPERIENCES, 51).validate(JOURNEY)))
        .as("too few")
        .isEmpty();
  }

  @Test
  void aPersonaThatFeelsOtherwiseThanTheMapSaysOfIt() {
    Journey journey =
        JOURNEY.edit(
            e ->
                e.journey(j -> j.persona("runner", "Runner").persona("walker", "Walker"))
                    .touchpoint(
                        "compares", t -> t.emotionOf("runner", Emotion.veryNegative("lost"))));
    walkAs("runner", 60, "compares 2").walkAs("walker", 50, "compares 1");
    ObservationPlan plan = ObservationPlan.of(journey).withSegmentsBy("persona");

    assertThat(emotions(plan, journey))
        .containsExactly(
            "observed-emotion-differs phase[consideration]/touchpoint[compares]: Customers of the"
                + " persona \"Runner\" feel +2.0 at \"Compares\" (60 experiences); the map says −2"
                + " of this persona");
    trails.clear();
    walkAs("runner", 60, "compares -2").walkAs("walker", 50, "compares 1");
    assertThat(emotions(plan, journey)).as("each as the map says").isEmpty();
    assertThat(emotions(ObservationPlan.of(journey), journey))
        .as("without segments nobody knows who is who")
        .containsExactly(
            "observed-emotion-differs phase[consideration]/touchpoint[compares]: Customers feel"
                + " −0.6 at \"Compares\" (110 experiences); the map says +1");
    trails.clear();
    walkAs("runner", 60, "compares -2").walkAs("walker", 50, "compares -1");
    assertThat(emotions(plan, journey))
        .as("of everyone else the map speaks, too")
        .containsExactly(
            "observed-emotion-differs phase[consideration]/touchpoint[compares]: Customers feel"
                + " −1.0 at \"Compares\" (50 experiences); the map says +1");
  }

  @Test
  void theStatisticsOfAPersonaAloneAreHeldAgainstItsOwnEmotions() {
    Journey journey =
        JOURNEY.edit(
            e ->
                e.journey(j -> j.persona("runner", "Runner"))
                    .touchpoint(
                        "compares", t -> t.emotionOf("runner", Emotion.veryNegative("lost"))));
    walkAs("runner", 60, "compares -2");
    ObservationPlan plan = ObservationPlan.of(journey).withSegmentsBy("persona");
    JourneyStatistics runners = statistics(plan).segments().get("runner");
    Validators rules = Validators.none().plus(ObservedRules.of(runners));

    assertThat(rules.validate(journey).ofValidator("observed-emotion-differs")).isEmpty();
    trails.clear();
    walkAs("runner", 60, "compares 1");
    runners = statistics(plan).segments().get("runner");
    assertThat(
            texts(Validators.none().plus(ObservedRules.of(runners)).validate(journey)).stream()
                .filter(text -> text.startsWith("observed-emotion-differs")))
        .singleElement()
        .asString()
        .contains("Customers of the persona \"Runner\" feel +1.0", "the map says −2");
  }

  private ObservedRulesTest walkAs(String persona, int customers, String event) {
    int before = trails.size();
    walk(customers, List.of(event));
    for (int i = before; i < trails.size(); i++) {
      Trail trail = trails.get(i);
      trails.set(
          i,
          Trail.of(
              trail.customer(),
              trail.encounters().stream().map(e -> e.withAttribute("persona", persona)).toList()));
    }
    return this;
  }

  private List<String> emotions(ObservationPlan plan, Journey journey) {
    Validators all = Validators.none().plus(ObservedRules.of(statistics(plan)));
    return texts(all.validate(journey)).stream()
        .filter(finding -> finding.startsWith("observed-emotion-differs"))
        .toList();
  }

  @Test
  void namesThatAreNotKeptMayHideAFrequentOne() {
    for (int i = 0; i < 2_500; i++) {
      walk(1, List.of("n" + (100_000 + i)));
    }
    walk(500, List.of("a-long-name-that-occurs-often"));

    assertThat(findings(JOURNEY).stream().filter(f -> f.startsWith("observed-off-the-map")))
        .containsExactly(
            "observed-off-the-map journey: 66.7% of all encounters (2000) are not on the map, by"
                + " names that are not kept: the 1000 shortest are, so one that occurs often may be"
                + " among the others");
    assertThat(
            rules(JOURNEY).validate(JOURNEY).ofValidator("observed-off-the-map").get(0).message(NL))
        .startsWith("66,7% van alle contacten (2000)")
        .contains("alleen de 1000 kortste zijn dat");
    trails.clear();
    walk(1_000, WHOLE_WAY);
    ObservationPlan plan = ObservationPlan.of(JOURNEY);
    JourneyTally tally = trails.stream().collect(plan.tally());
    for (int i = 0; i < 400; i++) {
      tally.add(plan, new int[] {-1}, new long[] {0}, 0, 1);
    }
    assertThat(
            texts(
                Validators.none().plus(ObservedRules.of(tally.statistics(plan))).validate(JOURNEY)))
        .containsExactly(
            "observed-off-the-map journey: 4.8% of all encounters (400) are not on the map; their"
                + " names were not reported");
  }

  @Test
  void oneIsToldAsOne() {
    walk(1, List.of("sees-ad", "compares", "asks", "pays", "offer", "pays", "offer", "tells"));
    walk(1_000, List.of("sees-ad", "compares", "asks", "pays", "offer", "tells"));
    walk(1_000, List.of("sees-ad", "compares", "pays", "offer", "tells"));
    for (int i = 0; i < 999; i++) {
      trails.remove(1);
    }
    Finding loop = rules(JOURNEY).validate(JOURNEY).ofValidator("observed-loop-not-taken").get(0);
    Finding met = rules(JOURNEY).validate(JOURNEY).ofValidator("observed-touchpoint-unmet").get(0);

    assertThat(loop.message(Locale.ENGLISH)).contains("was taken once by 1002 customers");
    assertThat(loop.message(NL)).contains("is één keer genomen door 1002 klanten");
    assertThat(met.message(NL)).startsWith("2 van de 1002 klanten").contains("kwamen");
    trails.remove(0);
    Finding one = rules(JOURNEY).validate(JOURNEY).ofValidator("observed-touchpoint-unmet").get(0);
    assertThat(one.message(NL)).startsWith("1 van de 1001 klanten").contains("kwam \"Asks\"");
  }

  @Test
  void aLoopThatNobodyTakes() {
    walk(1_000, List.of("sees-ad", "compares", "asks", "pays", "offer", "tells"));

    assertThat(findings(JOURNEY))
        .containsExactly(
            "observed-loop-not-taken loyalty-loop[loyalty-to-purchase]: The loyalty loop was taken"
                + " 0 times by 1000 customers who had bought");
  }

  @Test
  void whoBuysAgainWithoutWeighingHasTakenTheLoopWhateverElseWasMet() {
    walk(1_000, List.of("sees-ad", "compares", "asks", "pays", "pays", "offer", "tells"));

    assertThat(findings(JOURNEY)).isEmpty();
  }

  @Test
  void ofSeveralLoopsItCountsWhoWentTheWay() {
    Journey two = JOURNEY.edit(e -> e.journey(j -> j.loyaltyLoop(ADVOCACY, PURCHASE, l -> {})));
    walk(1_000, WHOLE_WAY);

    assertThat(findings(two))
        .containsExactly(
            "observed-loop-not-taken loyalty-loop[advocacy-to-purchase]: The loyalty loop was taken"
                + " 0 times by 1000 customers who had bought");
  }

  @Test
  void aLoopWhosePhasesNobodyCanMeetApartIsNotJudged() {
    Journey empty =
        JOURNEY.edit(
            e ->
                e.phase("loyalty", phase -> phase.touchpoints(List.of()))
                    .journey(j -> j.loyaltyLoop(ADVOCACY, PURCHASE, l -> {})));
    walk(1_000, List.of("sees-ad", "compares", "asks", "pays", "tells", "pays", "tells"));

    assertThat(findings(empty)).isEmpty();
  }

  @Test
  void aLoopThatTheMapDoesNotHave() {
    Journey straight = JOURNEY.edit(edit -> edit.journey(j -> j.loyaltyLoops(List.of())));
    walk(1_000, WHOLE_WAY);

    assertThat(findings(straight))
        .containsExactlyInAnyOrder(
            "observed-loop-unmodelled journey: 50.0% of all purchases (1000) are repeats without"
                + " evaluating again, and the map has no loyalty loop",
            "observed-move-unmodelled phase[loyalty]: 50.0% of the moves out of \"Loyalty\" (1000)"
                + " go to \"Purchase\" by a way that the map does not know");
  }

  @Test
  void statisticsOfAnotherJourneyAreToldOnce() {
    walk(1_000, List.of("sees-ad"));
    Validators rules = rules(JOURNEY);

    assertThat(texts(rules.validate(JOURNEY.toBuilder().version("2").build())))
        .containsExactly(
            "observed-other-journey journey: The statistics are of another version of this journey;"
                + " nothing was compared");
    Journey other = Journey.builder("other", "Other").build();
    assertThat(texts(rules.validate(other)))
        .containsExactly(
            "observed-other-journey journey: The statistics are of another journey, \"shop\";"
                + " nothing was compared");
    Journey moved = JOURNEY.edit(e -> e.phase("loyalty", p -> p.touchpoint("new", "New", t -> {})));
    assertThat(texts(rules.validate(moved)))
        .containsExactly(
            "observed-other-journey phase[loyalty]/touchpoint[new]: The statistics do not know the"
                + " touchpoint \"New\", or know it in another phase; nothing was compared");
    assertThat(rules.validate(other).withSeverity(Severity.ERROR)).hasSize(1);
    Journey smaller = JOURNEY.edit(e -> e.phase("advocacy", p -> p.touchpoints(List.of())));
    assertThat(texts(rules.validate(smaller)))
        .containsExactly(
            "observed-other-journey journey: The statistics are of a journey with a touchpoint"
                + " \"tells\", which is no more; nothing was compared");
  }

  @Test
  void theySpeakBothLanguagesAndLiveWithTheOtherRules() {
    walk(500, List.of("sees-ad", "compares -2", "sees-ad", "rings"));
    JourneyStatistics statistics = statistics(ObservationPlan.of(JOURNEY));
    ValidationReport report =
        StandardRules.recommended().plus(ObservedRules.of(statistics)).validate(JOURNEY);

    List<Finding> observed =
        report.findings().stream().filter(f -> f.validatorId().startsWith("observed-")).toList();
    assertThat(observed).hasSizeGreaterThan(4).hasSizeLessThan(report.findings().size());
    for (Finding finding : observed) {
      assertThat(finding.message(NL))
          .isNotEqualTo(finding.message(Locale.ENGLISH))
          .doesNotContain("{");
      assertThat(finding.hint(NL)).isPresent().isNotEqualTo(finding.hint(Locale.ENGLISH));
      assertThat(finding.sources()).isNotEmpty();
    }
    for (JourneyValidator<?> rule : ObservedRules.of(statistics).validators()) {
      assertThat(rule.definition().summary().get(NL))
          .isNotEqualTo(rule.definition().summary().get(Locale.ENGLISH));
    }
    assertThat(report.revalidate(JOURNEY.toBuilder().goal("More").build()).findings())
        .containsAll(observed);
  }

  @Test
  void howManyShouldMeetATouchpointCanBeSet() {
    walk(1_000, List.of("sees-ad", "compares", "pays", "offer", "pays", "offer", "tells"));
    walk(20, WHOLE_WAY);

    assertThat(found(JOURNEY, ObservedRules.MIN_MET_SHARE, 0.01)).isEmpty();
    assertThat(found(JOURNEY, ObservedRules.MIN_MET_SHARE, 0.05))
        .containsExactly("observed-touchpoint-unmet");
  }

  @Test
  void howManyMayGoTheirOwnWayCanBeSet() {
    walk(800, WHOLE_WAY)
        .walk(
            200,
            List.of(
                "sees-ad", "compares", "sees-ad", "compares", "asks", "pays", "offer", "tells"));

    assertThat(found(JOURNEY, ObservedRules.MAX_UNMODELLED_SHARE, 0.05))
        .containsExactly("observed-move-unmodelled");
    assertThat(found(JOURNEY, ObservedRules.MAX_UNMODELLED_SHARE, 0.2)).isEmpty();
  }

  @Test
  void howManyMayDropOffCanBeSet() {
    walk(700, WHOLE_WAY).walk(300, List.of("sees-ad", "compares", "asks"));

    assertThat(found(JOURNEY, ObservedRules.MAX_DROP_OFF_SHARE, 0.2))
        .containsExactly("observed-drop-off-unmarked");
    assertThat(found(JOURNEY, ObservedRules.MAX_DROP_OFF_SHARE, 0.4)).isEmpty();
  }

  @Test
  void howFarFromTheMapAnEmotionMayBeCanBeSet() {
    walk(40, List.of("sees-ad", "compares -1", "asks", "pays", "offer", "pays", "offer", "tells"));
    walk(10, WHOLE_WAY);

    assertThat(found(JOURNEY, ObservedRules.MAX_EMOTION_DIFFERENCE, 1))
        .containsExactly("observed-emotion-differs");
    assertThat(found(JOURNEY, ObservedRules.MAX_EMOTION_DIFFERENCE, 2)).isEmpty();
  }

  @Test
  void howManyShouldTakeALoopCanBeSet() {
    walk(1_000, List.of("sees-ad", "compares", "asks", "pays", "offer", "tells"));
    walk(50, WHOLE_WAY);

    assertThat(found(JOURNEY, ObservedRules.MIN_LOOP_SHARE, 0.01)).isEmpty();
    assertThat(found(JOURNEY, ObservedRules.MIN_LOOP_SHARE, 0.1))
        .containsExactly("observed-loop-not-taken");
  }

  @Test
  void howManyMayTakeALoopThatIsNotOnTheMapCanBeSet() {
    Journey straight = JOURNEY.edit(edit -> edit.journey(j -> j.loyaltyLoops(List.of())));
    walk(1_000, WHOLE_WAY);

    assertThat(found(straight, ObservedRules.MAX_LOOP_SHARE, 0.05))
        .contains("observed-loop-unmodelled");
    assertThat(found(straight, ObservedRules.MAX_LOOP_SHARE, 0.6))
        .doesNotContain("observed-loop-unmodelled");
  }

  /** The rules that find something with an option. */
  private <T> List<String> found(Journey journey, Option<T> option, T value) {
    return rules(journey).withOption(option, value).validate(journey).findings().stream()
        .map(Finding::validatorId)
        .toList();
  }
}
