package io.github.klantreis.observation;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.klantreis.model.BranchingStep;
import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.term.People;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.StandardRules;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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

  /** A year after all that was done, of which customers who have stopped are silent for a day. */
  private static ObservationPlan closed(Journey journey) {
    return ObservationPlan.of(journey)
        .withCutOff(Duration.ofDays(1), Instant.EPOCH.plus(Duration.ofDays(365)));
  }

  private Validators rules(Journey journey) {
    return Validators.none().plus(ObservedRules.of(statistics(closed(journey))));
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
            "observed-touchpoint-unmet phase[consideration]/touchpoint[asks]: Of the 1,000"
                + " customers in \"Consideration\" there is not one event of \"Asks\": it is not"
                + " recorded, or nobody comes there");
    walk(20, WHOLE_WAY);
    assertThat(findings(JOURNEY)).as("some do").isEmpty();
  }

  @Test
  void aPhaseThatNobodyReaches() {
    walk(1_000, WHOLE_WAY.subList(0, 7));

    assertThat(findings(JOURNEY))
        .containsExactly(
            "observed-touchpoint-unmet phase[advocacy]/touchpoint[tells]: Of 1,000 customers there"
                + " is not one event of \"Tells friends\" or anything else in \"Advocacy\": it is not"
                + " recorded, or nobody comes there");
  }

  @Test
  void whatIsNotOnTheMap() {
    List<String> events = new ArrayList<>(WHOLE_WAY);
    events.add(3, "{rings}");
    walk(300, events).walk(700, WHOLE_WAY);

    assertThat(findings(JOURNEY))
        .containsExactly(
            "observed-off-the-map journey: \"{rings}\" was met by 30.0% of the customers (300 of"
                + " 1,000; 3.6% of all encounters), and is not on the map");
    assertThat(
            texts(
                rules(JOURNEY).withOption(ObservedRules.MAX_UNMAPPED_SHARE, 0.3).validate(JOURNEY)))
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
            "observed-move-unmodelled phase[consideration]: 20.0% of the customers who left"
                + " \"Consideration\" (200 of 1,000) went to \"Awareness\" by a way that is not"
                + " on the map");
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

  /** Patients are helped at once or wait; the map says 70 % and, straight on, 30 %. */
  private static Journey ward(People people) {
    return Journey.builder("ward", "Ward")
        .people(people)
        .phase(AWARENESS, p -> p.touchpoint("arrives", "Arrives"))
        .phase(
            CONSIDERATION,
            p ->
                p.touchpoint("speaks", "Speaks")
                    .choice(
                        "help",
                        "Help",
                        c ->
                            c.branch(
                                    "waits", "Waits", b -> b.share(70).touchpoint("waits", "Waits"))
                                .branch("at-once", "At once", b -> b.share(30)))
                    .touchpoint("helped", "Helped"))
        .build();
  }

  @Test
  void asManyTakeABranchAsTheMapSaysOrItIsFound() {
    List<String> waits = List.of("arrives", "speaks", "waits", "helped");
    List<String> atOnce = List.of("arrives", "speaks", "helped");
    walk(540, waits).walk(460, atOnce);
    Journey ward = ward(People.PATIENTS);
    assertThat(findings(ward))
        .containsExactly(
            "observed-branch-share-differs phase[consideration]: Of the patients who took a branch"
                + " of \"Help\", 54.0% took \"Waits\" first (540 of 1,000); the map says 70%");
    assertThat(rules(ward).validate(ward).findings().get(0).message(NL))
        .isEqualTo(
            "Van de patiënten die een tak van \"Help\" namen, nam 54,0% eerst \"Waits\" (540 van"
                + " 1.000); op de kaart staat 70%");
    assertThat(rules(ward).validate(ward).findings().get(0).hint(NL).orElseThrow())
        .contains("waarom patiënten anders kiezen");
    assertThat(
            rules(ward)
                .withOption(ObservedRules.MAX_BRANCH_DIFFERENCE, 0.2)
                .validate(ward)
                .findings())
        .isEmpty();
    walk(600, waits);
    assertThat(findings(ward)).as("1,140 of 1,600 is 71 %%").isEmpty();
  }

  @Test
  void sharesOfBranchesAreNotJudgedWhereTooLittleIsKnown() {
    List<String> atOnce = List.of("arrives", "speaks", "helped");
    walk(29, atOnce);
    Journey ward = ward(People.CITIZENS);
    assertThat(findings(ward)).as("too few").isEmpty();
    walk(971, atOnce);
    assertThat(findings(ward)).as("the log has nothing of Waits").hasSize(1);
    walk(1, List.of("arrives", "speaks", "waits", "helped"));
    assertThat(findings(ward)).hasSize(1 + 1); // and hardly anybody met "Waits"
    ObservedRules open = ObservedRules.of(statistics(ObservationPlan.of(ward)));
    assertThat(texts(Validators.none().plus(open).validate(ward)))
        .noneMatch(text -> text.contains(ObservedEvidence.BRANCH_SHARE));
    assertThat(open.sight(ward).get(7).silences(Locale.ENGLISH))
        .containsExactly(
            "observed-branch-share-differs: not judged, as the plan has no cut-off: it is not known"
                + " who is still on the way");
    assertThat(ObservedRules.of(statistics(closed(ward))).sight(ward).get(7).toText(Locale.ENGLISH))
        .isEqualTo(
            "observed-branch-share-differs: judged by the branches that 1,001 citizens took first (threshold"
                + " 5 percentage points above or below the map)\n");
    // Where the choice starts the journey, nobody can be seen to go straight on.
    Journey start =
        Journey.builder("start", "Start")
            .phase(
                AWARENESS,
                p ->
                    p.choice(
                            "help",
                            "Help",
                            c ->
                                c.branch(
                                        "sees", "Sees", b -> b.share(70).touchpoint("sees", "Sees"))
                                    .branch("none", "None", b -> b.share(30)))
                        .touchpoint("helped", "Helped"))
            .build();
    trails.clear();
    walk(100, List.of("sees", "helped"));
    assertThat(findings(start)).isEmpty();
    assertThat(
            ObservedRules.of(statistics(closed(start)))
                .sight(start)
                .get(7)
                .silences(Locale.ENGLISH))
        .containsExactly(
            "observed-branch-share-differs: \"Help\" was not judged, as nobody can be seen to take"
                + " one of its branches, which has no touchpoints");
  }

  /** Of recent customers the slow branch is not known yet; those of whom it is count. */
  @Test
  void aBranchThatTakesLongerIsNotFoundForThat() {
    Journey ward = ward(People.PATIENTS);
    ObservationPlan plan =
        ObservationPlan.of(ward)
            .withCutOff(Duration.ofDays(30), Instant.EPOCH.plus(Duration.ofDays(100)));
    for (int c = 0; c < 2_000; c++) {
      boolean waits = c % 10 < 7;
      Instant speaks = Instant.EPOCH.plus(Duration.ofDays(c < 500 ? 1 : 90));
      Instant next = speaks.plus(Duration.ofDays(waits ? 20 : 1));
      trails.add(
          Trail.of(
              "p" + c,
              Stream.of(
                      Encounter.of("p" + c, speaks, "speaks"),
                      Encounter.of("p" + c, next, waits ? "waits" : "helped"))
                  .filter(each -> each.at().isBefore(plan.cutOff().orElseThrow()))
                  .toList()));
    }
    JourneyStatistics statistics = statistics(plan);
    BranchCount waits = statistics.branchings().get(0).branches().get(0);
    assertThat(waits.customers()).hasToString("350 of 950 (36.8%)");
    assertThat(waits.customersFirst()).hasToString("350 of 500 (70.0%)");
    assertThat(texts(Validators.none().plus(ObservedRules.of(statistics)).validate(ward)))
        .noneMatch(text -> text.contains(ObservedEvidence.BRANCH_SHARE));
  }

  @Test
  void customersWhoTakeSeveralBranchesOfAChoice() {
    walk(100, List.of("sees-ad", "asks", "pays"))
        .walk(900, List.of("sees-ad", "compares", "pays"))
        .walk(200, WHOLE_WAY);

    assertThat(findings(divided(BranchingKind.CHOICE)))
        .contains(
            "observed-move-unmodelled phase[consideration]: 16.7% of the customers who left a branch"
                + " of \"How?\" (200 of 1,200) went to another of its branches by a way that is"
                + " not on the map");
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
            "observed-drop-off-unmarked phase[consideration]: 30.0% of the customers whose first stay"
                + " in \"Consideration\" is over (300 of 1,000) went no further on the map, and no"
                + " touchpoint is marked as a drop-off point");
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
            "observed-emotion-differs phase[consideration]/touchpoint[compares]: 50 customers gave −0.6"
                + " on average at \"Compares\"; the map says +1");
    assertThat(
            texts(
                rules(JOURNEY)
                    .withOption(ObservedRules.MIN_CUSTOMERS_WITH_EXPERIENCE, 51)
                    .validate(JOURNEY)))
        .as("too few")
        .isEmpty();
  }

  @Test
  void whatThePhaseSaysIsComparedWhereATouchpointIsSilent() {
    Journey journey =
        JOURNEY.edit(e -> e.phase("purchase", p -> p.emotion(Emotion.veryPositive("sure"))));
    walkAs("runner", 50, "pays -2");

    assertThat(emotions(ObservationPlan.of(journey), journey))
        .containsExactly(
            "observed-emotion-differs phase[purchase]/touchpoint[pays]: 50 customers gave −2.0"
                + " on average at \"Pays\"; the map says +2");
  }

  @Test
  void whatWasMeasuredBeforeIsComparedRatherThanWhatWasDrawn() {
    Journey journey =
        JOURNEY.edit(
            e -> e.touchpoint("compares", t -> t.measuredEmotion(Emotion.negative("confused"))));
    walkAs("runner", 50, "compares -1");

    assertThat(emotions(ObservationPlan.of(journey), journey)).as("as measured").isEmpty();
    trails.clear();
    walkAs("runner", 50, "compares 1");
    assertThat(emotions(ObservationPlan.of(journey), journey))
        .as("as drawn, no longer as measured")
        .containsExactly(
            "observed-emotion-differs phase[consideration]/touchpoint[compares]: 50 customers gave +1.0"
                + " on average at \"Compares\"; −1 was measured before, according to the map");
  }

  @Test
  void whatWasMeasuredOfAPersonaIsComparedWithThePersona() {
    Journey journey =
        JOURNEY.edit(
            e ->
                e.journey(j -> j.persona("runner", "Runner"))
                    .touchpoint(
                        "compares",
                        t ->
                            t.emotionOf("runner", Emotion.veryPositive("sure"))
                                .measuredEmotionOf("runner", Emotion.veryNegative("lost"))));
    ObservationPlan plan = ObservationPlan.of(journey).withSegmentsBy("persona");
    walkAs("runner", 60, "compares -2");

    assertThat(emotions(plan, journey)).as("as measured").isEmpty();
    trails.clear();
    walkAs("runner", 60, "compares 2");
    assertThat(emotions(plan, journey))
        .containsExactly(
            "observed-emotion-differs phase[consideration]/touchpoint[compares]: 60 customers of the persona \"Runner\" gave +2.0"
                + " on average at \"Compares\"; −2 was measured before of this persona, according to the map");
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
            "observed-emotion-differs phase[consideration]/touchpoint[compares]: 60 customers of the persona \"Runner\" gave +2.0"
                + " on average at \"Compares\"; the map says −2 of this persona");
    trails.clear();
    walkAs("runner", 60, "compares -2").walkAs("walker", 50, "compares 1");
    assertThat(emotions(plan, journey)).as("each as the map says").isEmpty();
    assertThat(emotions(ObservationPlan.of(journey), journey))
        .as("without segments nobody knows who is who")
        .containsExactly(
            "observed-emotion-differs phase[consideration]/touchpoint[compares]: 110 customers gave −0.6"
                + " on average at \"Compares\"; the map says +1");
    trails.clear();
    walkAs("runner", 60, "compares -2").walkAs("walker", 50, "compares -1");
    assertThat(emotions(plan, journey))
        .as("of everyone else the map speaks, too")
        .containsExactly(
            "observed-emotion-differs phase[consideration]/touchpoint[compares]: 50 customers gave −1.0"
                + " on average at \"Compares\"; the map says +1");
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
        .contains(" customers of the persona \"Runner\" gave +1.0", "the map says −2");
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
            "observed-off-the-map journey: Up to 66.7% of the customers (2,000 of 3,000) met something"
                + " that is not on the map by names that are not kept: the 1,000 shortest are, so one"
                + " that many met may be among the others");
    assertThat(
            rules(JOURNEY).validate(JOURNEY).ofValidator("observed-off-the-map").get(0).message(NL))
        .startsWith("Tot 66,7% van de klanten (2.000 van 3.000)")
        .contains("alleen de 1.000 kortste zijn dat");
    trails.clear();
    walk(1_000, WHOLE_WAY);
    ObservationPlan plan = closed(JOURNEY);
    JourneyTally tally = trails.stream().collect(plan.tally());
    for (int i = 0; i < 400; i++) {
      tally.add(plan, new int[] {-1}, new long[] {0}, 0, 1);
    }
    assertThat(
            texts(
                Validators.none().plus(ObservedRules.of(tally.statistics(plan))).validate(JOURNEY)))
        .containsExactly(
            "observed-off-the-map journey: Up to 28.6% of the customers (400 of 1,400) met something"
                + " that is not on the map and whose name was not reported");
  }

  @Test
  void oneIsToldAsOne() {
    walk(1, List.of("sees-ad", "compares", "asks", "pays", "offer", "pays", "offer", "tells"));
    walk(2_000, List.of("sees-ad", "compares", "asks", "pays", "offer", "tells"));
    walk(2_000, List.of("sees-ad", "compares", "pays", "offer", "tells"));
    for (int i = 0; i < 1_999; i++) {
      trails.remove(1);
    }
    Finding loop = rules(JOURNEY).validate(JOURNEY).ofValidator("observed-loop-not-taken").get(0);
    Finding met = rules(JOURNEY).validate(JOURNEY).ofValidator("observed-touchpoint-unmet").get(0);

    assertThat(loop.message(Locale.ENGLISH)).startsWith("Only one of the 2,002 customers");
    assertThat(loop.message(NL)).startsWith("Maar één van de 2.002 klanten").contains("nam");
    assertThat(met.message(NL)).startsWith("2 van de 2.002 klanten").contains("kwamen");
    trails.remove(0);
    Finding one = rules(JOURNEY).validate(JOURNEY).ofValidator("observed-touchpoint-unmet").get(0);
    assertThat(one.message(NL)).startsWith("1 van de 2.001 klanten").contains("kwam \"Asks\"");
  }

  @Test
  void aLoopThatNobodyTakes() {
    walk(1_000, List.of("sees-ad", "compares", "asks", "pays", "offer", "tells"));

    assertThat(findings(JOURNEY))
        .containsExactly(
            "observed-loop-not-taken loyalty-loop[loyalty-to-purchase]: None of the 1,000 customers"
                + " who bought long enough ago took the loyalty loop");
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
            "observed-loop-not-taken loyalty-loop[advocacy-to-purchase]: None of the 1,000 customers"
                + " who bought long enough ago took the loyalty loop");
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
            "observed-loop-unmodelled journey: 100.0% of the customers who bought (1,000 of 1,000)"
                + " bought again without evaluating again, and the map has no loyalty loop",
            "observed-move-unmodelled phase[loyalty]: 100.0% of the customers who left \"Loyalty\""
                + " (1,000 of 1,000) went to \"Purchase\" by a way that is not on the map");
  }

  /** Students who pass a phase of buying twice have bought nothing. */
  @Test
  void whereNothingIsSoldNoLoyaltyLoopIsMissing() {
    Journey students =
        JOURNEY.edit(edit -> edit.journey(j -> j.people(People.STUDENTS).loyaltyLoops(List.of())));
    walk(1_000, WHOLE_WAY);

    ObservedRules observed = ObservedRules.of(statistics(closed(students)));
    assertThat(texts(Validators.none().plus(observed).validate(students)))
        .noneMatch(text -> text.contains("loyalty loop"));
    assertThat(statistics(closed(students)).hasLoyaltyLoops()).isFalse();
    assertThat(statistics(closed(students)).toText(Locale.ENGLISH)).doesNotContain("urchases");
    assertThat(statistics(closed(JOURNEY)).hasLoyaltyLoops()).isTrue();
    assertThat(observed.sight(students).get(6).toText(Locale.ENGLISH))
        .isEqualTo("observed-loop-unmodelled: there was nothing to judge\n");
  }

  @Test
  void oneCustomerMakesNoFindingHoweverMuchTheyDo() {
    walk(2_000, WHOLE_WAY);
    List<String> much = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      much.addAll(List.of("sees-ad", "compares -2", "crawl"));
    }
    walk(1, much);

    assertThat(findings(JOURNEY)).isEmpty();
  }

  @Test
  void whoMayStillBeOnTheWayIsNotCountedAsGone() {
    walk(1_000, List.of("sees-ad", "compares", "asks", "pays"));
    Instant soon = Instant.EPOCH.plus(Duration.ofHours(20));
    ObservationPlan open = ObservationPlan.of(JOURNEY).withCutOff(Duration.ofDays(1), soon);

    assertThat(texts(rules(open).validate(JOURNEY))).as("nobody has stopped").isEmpty();
    assertThat(texts(rules(ObservationPlan.of(JOURNEY)).validate(JOURNEY)))
        .as("without a cut-off nobody is known to have")
        .isEmpty();
    assertThat(findings(JOURNEY))
        .as("all have; of what comes after the purchase the log has nothing")
        .hasSize(3);
  }

  private Validators rules(ObservationPlan plan) {
    return Validators.none().plus(ObservedRules.of(statistics(plan)));
  }

  @Test
  void aLoopIsOnlyMissedWhenItIsDue() {
    Journey yearly =
        JOURNEY.edit(
            e ->
                e.journey(
                    j ->
                        j.loyaltyLoops(List.of())
                            .loyaltyLoop(LOYALTY, PURCHASE, l -> l.interval(Period.ofYears(1)))));
    walk(1_000, List.of("sees-ad", "compares", "asks", "pays", "offer", "tells"));

    assertThat(findings(yearly)).as("nobody has had two years").isEmpty();
    ObservationPlan later =
        ObservationPlan.of(yearly)
            .withCutOff(Duration.ofDays(1), Instant.EPOCH.plus(Duration.ofDays(800)));
    ObservedRules few =
        ObservedRules.of(
            statistics(
                ObservationPlan.of(yearly)
                    .withCutOff(Duration.ofDays(1), Instant.EPOCH.plus(Duration.ofDays(365)))));
    assertThat(few.sight(yearly).get(5).toText(Locale.ENGLISH))
        .isEqualTo(
            "observed-loop-not-taken: 1 not judged, as fewer than 30 customers count there\n");
    assertThat(texts(rules(later).validate(yearly)))
        .singleElement()
        .asString()
        .startsWith("observed-loop-not-taken");
  }

  @Test
  void aSilenceThatIsTooShortJudgesNobody() {
    for (int i = 0; i < 1_000; i++) {
      Instant begin = Instant.EPOCH.plus(Duration.ofDays(i / 10));
      Instant next = begin.plus(Duration.ofDays(60));
      Instant end = Instant.EPOCH.plus(Duration.ofDays(100));
      List<Encounter> encounters = new ArrayList<>();
      encounters.add(Encounter.of("c" + i, begin, "compares"));
      if (next.isBefore(end)) {
        encounters.add(Encounter.of("c" + i, next, "pays"));
      }
      trails.add(Trail.of("c" + i, encounters));
    }
    Instant end = Instant.EPOCH.plus(Duration.ofDays(100));
    ObservationPlan hasty = ObservationPlan.of(JOURNEY).withCutOff(Duration.ofDays(30), end);
    JourneyStatistics statistics = statistics(hasty);

    assertThat(statistics.phase("consideration").orElseThrow().dropOff().toString())
        .as("nobody drops off; those who seem to are still to come")
        .isEqualTo("300 of 700 (42.9%)");
    ObservedRules rules = ObservedRules.of(statistics);
    assertThat(texts(Validators.none().plus(rules).validate(JOURNEY)))
        .noneMatch(text -> text.startsWith("observed-drop-off-unmarked phase[consideration]"));
    assertThat(sight(rules, "observed-drop-off-unmarked").silences(Locale.ENGLISH))
        .containsExactly(
            "observed-drop-off-unmarked: \"Consideration\" was not judged, as more customers came"
                + " back there after such a silence (400) than stopped (300); allow a longer"
                + " silence",
            "observed-drop-off-unmarked: \"Purchase\" was not judged, as the log has not one event of"
                + " what comes after it: it is not recorded, or nobody comes there",
            "observed-drop-off-unmarked: 2 not judged, as fewer than 30 customers count there");
  }

  private static ObservedSight sight(ObservedRules rules, String rule) {
    return rules.sight(JOURNEY).stream()
        .filter(each -> each.ruleId().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTouchpointForAPersonaIsJudgedByThatPersona() {
    Journey journey =
        JOURNEY.edit(
            e ->
                e.journey(j -> j.persona("runner", "Runner").persona("walker", "Walker"))
                    .touchpoint("asks", t -> t.concerns("walker")));
    for (int i = 0; i < 2_000; i++) {
      walkAs(i < 10 ? "walker" : "runner", 1, i < 10 ? "asks" : "compares");
    }
    ObservationPlan plan = closed(journey).withSegmentsBy("persona");

    assertThat(texts(rules(plan).validate(journey)))
        .filteredOn(text -> text.contains("asks"))
        .as("all who are concerned meet it")
        .isEmpty();
    ObservedRules without = ObservedRules.of(statistics(closed(journey)));
    assertThat(without.sight(journey).get(0).silences(Locale.ENGLISH))
        .containsExactly(
            "observed-touchpoint-unmet: \"Asks\" was not judged, as it concerns only some personas"
                + " and the statistics have no segments by persona");
    assertThat(texts(Validators.none().plus(without).validate(journey)))
        .filteredOn(text -> text.contains("asks"))
        .isEmpty();
    trails.clear();
    for (int i = 0; i < 1_000; i++) {
      walkAs("walker", 1, "compares");
    }
    assertThat(texts(rules(plan).validate(journey)))
        .contains(
            "observed-touchpoint-unmet phase[consideration]/touchpoint[asks]: Of the 1,000"
                + " customers in \"Consideration\" whom it concerns there is not one event of \"Asks\":"
                + " it is not recorded, or nobody comes there");
  }

  @Test
  void whereAllAreTooFewItIsSaidOnce() {
    walk(40, WHOLE_WAY).walk(40, List.of("sees-ad", "compares", "asks", "x"));
    ObservedRules rules = ObservedRules.of(statistics(closed(JOURNEY)));

    ObservedSight unmet = sight(rules, "observed-touchpoint-unmet");
    assertThat(unmet.fewestCustomers()).isEqualTo(40);
    assertThat(unmet.mostCustomers()).isEqualTo(80);
    assertThat(unmet.toText(Locale.ENGLISH))
        .isEqualTo(
            "observed-touchpoint-unmet: 40 to 80 customers count for each thing it judges, and that"
                + " is too few to find anything (threshold 1%)\n");
    assertThat(unmet.toText(NL))
        .isEqualTo(
            "observed-touchpoint-unmet: per onderdeel tellen 40 tot 80 klanten mee, en dat zijn er te"
                + " weinig om iets te vinden (drempel 1%)\n");
  }

  @Test
  void eachRuleSaysWhatItCanSee() {
    walk(1_000, WHOLE_WAY).walk(1_000, List.of("sees-ad", "compares", "asks", "x"));
    ObservedRules rules = ObservedRules.of(statistics(closed(JOURNEY)));

    ObservedSight names = sight(rules, "observed-off-the-map");
    assertThat(names.judged()).isOne();
    assertThat(names.mostCustomers()).isEqualTo(2_000).isEqualTo(names.fewestCustomers());
    assertThat(names.found(2_000)).hasValueCloseTo(0.067, within(1e-4));
    assertThat(names.found(29)).as("too few").isEmpty();
    assertThat(names.toText(NL))
        .isEqualTo(
            "observed-off-the-map: bij 2.000 klanten valt een werkelijk aandeel van minstens 6,7% in"
                + " vier van de vijf gevallen op (drempel 5%)\n");
    assertThat(sight(rules, "observed-touchpoint-unmet").toText(Locale.ENGLISH))
        .isEqualTo(
            """
            observed-touchpoint-unmet: with 1,000 customers, a true share of at most 0.08% is found in four cases \
            of five (threshold 1%)
            observed-touchpoint-unmet: with 2,000 customers, a true share of at most 0.28% is found in four cases \
            of five (threshold 1%)
            """);
    assertThat(sight(rules, "observed-loop-unmodelled").toText(Locale.ENGLISH))
        .isEqualTo("observed-loop-unmodelled: there was nothing to judge\n");
    assertThat(
            sight(
                ObservedRules.of(statistics(ObservationPlan.of(JOURNEY))),
                "observed-loop-not-taken"))
        .hasToString(
            "observed-loop-not-taken: not judged, as the plan has no cut-off: it is not known who is"
                + " still on the way");
    assertThat(rules.withFalseAlarms(0.5).sight(JOURNEY).get(1).found(2_000).orElseThrow())
        .as("who lets more pass sees more")
        .isLessThan(0.066);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.withFalseAlarms(1))
        .withMessageContaining("must be above 0 and below 1, but was 1.0");
    for (ObservedSight each : rules.sight(JOURNEY)) {
      assertThat(each.toText(NL)).isNotEqualTo(each.toText(Locale.ENGLISH)).doesNotContain("{");
    }
    assertThat(rules.sight(Journey.builder("other", "Other").build())).isEmpty();
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
    walk(2_000, List.of("sees-ad", "compares -2", "sees-ad", "rings"));
    JourneyStatistics statistics = statistics(closed(JOURNEY));
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

    assertThat(found(JOURNEY, ObservedRules.MAX_EMOTION_DIFFERENCE, 1.0))
        .containsExactly("observed-emotion-differs");
    assertThat(found(JOURNEY, ObservedRules.MAX_EMOTION_DIFFERENCE, 2.0)).isEmpty();
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
    assertThat(found(straight, ObservedRules.MAX_LOOP_SHARE, 1.0))
        .doesNotContain("observed-loop-unmodelled");
  }

  /** The rules that find something with an option. */
  private <T> List<String> found(Journey journey, Option<T> option, T value) {
    return rules(journey).withOption(option, value).validate(journey).findings().stream()
        .map(Finding::validatorId)
        .toList();
  }
}
