package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.phase;
import static io.github.klantreis.validation.rules.Journeys.phases;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.Need;
import io.github.klantreis.phase.ClassicFive;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.testing.ValidatorTester;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PhaseRulesTest {
  private static Journey seven(PhaseKind... kinds) {
    return phases(PhaseModels.SEVEN_PHASES, kinds);
  }

  @Test
  void phasesAreOutOfOrder() {
    ValidatorTester.of(PhaseRules.PHASE_ORDER)
        .fires(
            shop()
                .phase(AWARENESS, p -> p.touchpoint("ad", "Sees an advert"))
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(CONSIDERATION, p -> p.touchpoint("compare", "Compares"))
                .build(),
            WARNING,
            "phase[consideration]",
            "The phase \"Consideration\" comes after \"Purchase\", but before it in the"
                + " phase model \"Seven phases\"",
            "De fase \"Overweging\" komt na \"Aankoop\", maar hoort in het fasemodel"
                + " \"Zeven fasen\" ervoor")
        .silent(
            shop()
                .phase(AWARENESS, p -> p.touchpoint("ad", "Sees an advert"))
                .phase(PURCHASE, p -> p.touchpoint("pay", "Pays"))
                .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
                .loyaltyLoop(LOYALTY, PURCHASE)
                .build());
  }

  @Test
  void theOrderIsTheModels() {
    ValidatorTester.of(PhaseRules.PHASE_ORDER)
        .firesAt(
            phases(
                PhaseModels.CLASSIC_FIVE,
                ClassicFive.AWARENESS,
                ClassicFive.RETENTION,
                ClassicFive.DECISION),
            "phase[decision]");
  }

  @Test
  void oneMisplacedPhaseIsOneFinding() {
    ValidatorTester.of(PhaseRules.PHASE_ORDER)
        .firesAt(seven(LOYALTY, AWARENESS, CONSIDERATION, PURCHASE, DELIVERY), "phase[awareness]");
  }

  @Test
  void twoPhasesOfAKindMayFollowEachOther() {
    Journey journey =
        shop()
            .phase("choose", PURCHASE, p -> {})
            .phase("pay", PURCHASE, p -> {})
            .phase("ride", USAGE, p -> {})
            .build();
    ValidatorTester.of(PhaseRules.PHASE_ORDER).silent(journey);
    ValidatorTester.of(PhaseRules.PHASE_DUPLICATE_KIND).silent(journey);
  }

  @Test
  void aPhaseComesTwice() {
    ValidatorTester.of(PhaseRules.PHASE_DUPLICATE_KIND)
        .fires(
            shop()
                .phase("first-ride", USAGE, p -> p.touchpoint("ride", "Rides"))
                .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
                .phase(
                    "winter", USAGE, p -> p.name("Winter").touchpoint("store", "Stores the bike"))
                .build(),
            WARNING,
            "phase[winter]",
            "\"Winter\" is the phase Usage once more, which was over after \"Usage\"",
            "\"Winter\" is opnieuw de fase Gebruik, die na \"Gebruik\" al voorbij was")
        .silent(
            shop()
                .phase("first-ride", USAGE, p -> p.touchpoint("ride", "Rides"))
                .phase("winter", USAGE, p -> p.touchpoint("store", "Stores the bike"))
                .phase(LOYALTY, p -> p.touchpoint("mail", "Reads the newsletter"))
                .build())
        .silent(
            phases(
                PhaseModels.MCKINSEY_2009,
                McKinsey2009.TRIGGER,
                McKinsey2009.ACTIVE_EVALUATION,
                McKinsey2009.INITIAL_CONSIDERATION));
  }

  @Test
  void aPhaseIsEmpty() {
    ValidatorTester.of(PhaseRules.PHASE_EMPTY)
        .fires(
            shop()
                .phase(AWARENESS, p -> p.touchpoint("ad", "Sees an advert"))
                .phase(PURCHASE)
                .build(),
            WARNING,
            "phase[purchase]/@touchpoints",
            "The phase \"Purchase\" has no touchpoints",
            "De fase \"Aankoop\" heeft geen contactmomenten")
        .silent(touchpoint(PURCHASE, "pay", "Pays"))
        .silent(shop().phase(AWARENESS).phase(PURCHASE).build());
  }

  @Test
  void aPhaseHasNoGoal() {
    ValidatorTester.of(PhaseRules.PHASE_GOAL_MISSING)
        .fires(
            phase(PURCHASE, p -> p.name("At the till")),
            INFO,
            "phase[purchase]/@goals",
            "No goal of yours is noted for the phase \"At the till\"",
            "Bij de fase \"At the till\" staat niet wat jullie ermee willen bereiken")
        .silent(phase(PURCHASE, p -> p.goal("Answer last doubts")));
  }

  @Test
  void missingGoalAndOwnerAreReportedAtTheirAttributes() {
    Journey journey = phase(PURCHASE, p -> {});
    ValidatorTester.of(PhaseRules.PHASE_GOAL_MISSING).firesAt(journey, "phase[purchase]/@goals");
    ValidatorTester.of(PhaseRules.PHASE_OWNER_MISSING).firesAt(journey, "phase[purchase]/@owner");
  }

  @Test
  void whatThePersonaNeedsIsWhatTheOnlyPhaseNeeds() {
    Journey one = touchpoint(PURCHASE, "pay", "Pays", t -> t.emotion(-1, "unsure"));
    Journey needing =
        one.toBuilder().persona("ann", "Ann", p -> p.need(Need.of("To be sure"))).build();
    ValidatorTester.of(PhaseRules.PHASE_NEED_MISSING)
        .firesAt(
            one.toBuilder().persona("ann", "Ann", p -> p.goal("Have a bed")).build(),
            "phase[purchase]/@customerNeeds")
        .silent(needing, one.toBuilder().persona("ann", "Ann", p -> p.pain("Doubts")).build());
    Journey doubting = one.toBuilder().persona("ann", "Ann", p -> p.pain("Doubts")).build();
    ValidatorTester.of(PhaseRules.PHASE_NEED_MISSING)
        .firesAt(
            doubting.toBuilder().scope(JourneyScope.PART).build(), "phase[purchase]/@customerNeeds")
        .on(doubting.toBuilder().phase(USAGE, p -> p.touchpoint("sleeps", "Sleeps in it")).build())
        .finds("phase[purchase]/@customerNeeds")
        .finds("phase[usage]/@customerNeeds")
        .andNothingElse();
  }

  @Test
  void oneNeedRunsThroughAFewStepsButNotThroughMany() {
    Journey haircut =
        touchpoint(PURCHASE, "books", "Books a time", t -> t.emotion(-1, "unsure")).toBuilder()
            .phase(USAGE, p -> p.touchpoint("sits", "Sits down").touchpoint("looks", "Looks"))
            .build();
    Journey wanted = haircut.toBuilder().customerGoal("Look good at the wedding").build();
    Journey needed =
        haircut.toBuilder()
            .scope(JourneyScope.PART)
            .persona("bob", "Bob", p -> p.need(Need.of("Short hair")))
            .build();
    String[] all = {"phase[purchase]/@customerNeeds", "phase[usage]/@customerNeeds"};
    String[] five = {
      "phase[purchase]/@customerNeeds",
      "phase[usage]/@customerNeeds",
      "phase[delivery]/@customerNeeds",
      "phase[loyalty]/@customerNeeds",
      "phase[advocacy]/@customerNeeds"
    };
    ValidatorTester.of(PhaseRules.PHASE_NEED_MISSING)
        .firesAt(haircut, all)
        .silent(wanted, needed)
        .firesAt(needed.toBuilder().persona("eve", "Eve").build(), all)
        .firesAt(inManySteps(haircut), all)
        .silent(inManySteps(wanted))
        .firesAt(
            inManySteps(wanted).toBuilder()
                .phase(DELIVERY, p -> p.touchpoint("hangs", "Hangs up the coat"))
                .phase(LOYALTY, p -> p.touchpoint("returns", "Returns"))
                .phase(ADVOCACY, p -> p.touchpoint("tells", "Tells others"))
                .build(),
            five);
  }

  private static Journey inManySteps(Journey haircut) {
    return haircut.withPhase(
        "usage",
        p -> {
          for (int i = 1; i <= 5; i++) {
            p.touchpoint("cut-" + i, "Is cut, part " + i);
          }
        });
  }

  @Test
  void anEmptyPhaseIsNotNamedAgainForANeed() {
    ValidatorTester.of(PhaseRules.PHASE_NEED_MISSING)
        .on(
            touchpoint(PURCHASE, "pay", "Pays", t -> t.emotion(-1, "unsure")).toBuilder()
                .phase(USAGE)
                .build())
        .finds("phase[purchase]/@customerNeeds")
        .andNothingElse();
  }

  @Test
  void whatPeopleAskForIsTheirNeed() {
    ValidatorTester.of(PhaseRules.PHASE_NEED_MISSING)
        .silent(
            touchpoint(USAGE, "asks", "Asks whether the bed fits", t -> t.emotion(-1, "unsure")),
            touchpoint(USAGE, "asks", "Looks for a spare key", t -> t.emotion(-1, "unsure")),
            touchpoint(USAGE, "asks", "Vraagt hoe het slot werkt", t -> t.emotion(-1, "unsure")),
            touchpoint(USAGE, "asks", "Wil weten wat het kost", t -> t.emotion(-1, "unsure")))
        .firesAt(
            touchpoint(USAGE, "asks", "Asks a question", t -> t.emotion(-1, "unsure")),
            "phase[usage]/@customerNeeds")
        .firesAt(
            touchpoint(USAGE, "asks", "Asks how it works", t -> t.emotion(-1, "unsure"))
                .withPhase("usage", p -> p.touchpoint("sleeps", "Sleeps in it")),
            "phase[usage]/@customerNeeds");
  }

  @Test
  void aNameThatSaysWhatIsNeededOrWhatAPersonaWantsIsTheNeedOfThePhase() {
    Journey starts =
        touchpoint(PURCHASE, "starts", "Has a computer brought", t -> t.emotion(-1, "unsure"))
            .toBuilder()
            .phase(USAGE, p -> p.touchpoint("plays", "Plays a game"))
            .build();
    String[] both = {"phase[purchase]/@customerNeeds", "phase[usage]/@customerNeeds"};
    ValidatorTester.of(PhaseRules.PHASE_NEED_MISSING)
        .firesAt(starts, both)
        .firesAt(
            starts.withTouchpoint("starts", t -> t.name("Needs a computer")),
            "phase[usage]/@customerNeeds")
        .firesAt(
            starts.withTouchpoint("starts", t -> t.name("Heeft een computer nodig")),
            "phase[usage]/@customerNeeds")
        .firesAt(starts.withTouchpoint("starts", t -> t.name("Needs to wait")), both)
        .firesAt(
            starts.toBuilder().persona("jake", "Jake", p -> p.goal("A fast computer")).build(),
            "phase[usage]/@customerNeeds")
        .firesAt(
            starts.toBuilder().persona("jake", "Jake", p -> p.goal("A good deal")).build(), both)
        .firesAt(
            starts.toBuilder()
                .persona("jake", "Jake", p -> p.goal("A fast computer"))
                .persona("eve", "Eve")
                .build(),
            both)
        .firesAt(
            starts.toBuilder()
                .persona("jake", "Jake", p -> p.goal("A fast computer"))
                .persona("eve", "Eve")
                .build()
                .withTouchpoint("starts", t -> t.initiator("jake")),
            "phase[usage]/@customerNeeds");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is it safe?",
        "There has to be a way that is quicker",
        "Er klopt iets niet",
        "I hope that it fits",
        "Ik weet niet of het past"
      })
  void aWishOrAWorryIsANeedAndContentmentIsNot(String worry) {
    ValidatorTester.of(PhaseRules.PHASE_NEED_MISSING)
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> t.thought(worry)))
        .firesAt(
            touchpoint(PURCHASE, "pay", "Pays", t -> t.thought("There is money left")),
            "phase[purchase]/@customerNeeds")
        .firesAt(
            touchpoint(PURCHASE, "pay", "Pays", t -> t.thought("Hij deed erg zijn best")),
            "phase[purchase]/@customerNeeds");
  }

  @Test
  void aPhaseHasNoNeed() {
    ValidatorTester.of(PhaseRules.PHASE_NEED_MISSING)
        .fires(
            touchpoint(PURCHASE, "pay", "Pays", t -> t.emotion(-1, "unsure")),
            WARNING,
            "phase[purchase]/@customerNeeds",
            "The phase \"Purchase\" does not say what customers need",
            "Bij de fase \"Aankoop\" staat niet wat klanten nodig hebben")
        .silent(phase(PURCHASE, p -> p.customerNeed("To be sure of the delivery date")))
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> t.customerNeed("Safety")))
        .silent(
            touchpoint(
                PURCHASE, "pay", "Pays", t -> t.customerGoal("Done at once").painPoint("Slow")))
        .silent(
            touchpoint(
                PURCHASE,
                "games",
                "Browses games",
                t -> t.emotion(0, "engaged").successCriterion("Finds the game in two clicks")))
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.painPoint("Slow").expectation("An answer today", e -> {})))
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> t.thought("Is there a trial?")))
        .silent(touchpoint(PURCHASE, "pay", "Pays"));
  }

  @Test
  void aPhaseHasNoOwner() {
    ValidatorTester.of(PhaseRules.PHASE_OWNER_MISSING)
        .fires(
            phase(PURCHASE),
            INFO,
            "phase[purchase]/@owner",
            "The phase \"Purchase\" has no owner",
            "De fase \"Aankoop\" heeft geen eigenaar")
        .silent(phase(PURCHASE, p -> p.owner("sales")));
  }

  @Test
  void aPhaseHasMoreThanOneTouchpoint() {
    ValidatorTester.of(PhaseRules.PHASE_OF_ONE_TOUCHPOINT)
        .fires(
            phase(
                USAGE,
                p ->
                    p.touchpoint(
                        "treated",
                        "Is treated",
                        t -> t.lasts(Period.ofWeeks(8)).emotion(-1, "low"))),
            INFO,
            "phase[usage]/@touchpoints",
            "The phase \"Usage\" has one touchpoint only",
            "De fase \"Gebruik\" heeft maar één contactmoment")
        .silent(
            phase(
                USAGE,
                p ->
                    p.touchpoint("treated", "Is treated", t -> t.lasts(Period.ofWeeks(8)))
                        .touchpoint("asks", "Asks how it goes", t -> t.emotion(-1, "low"))));
    ValidatorTester.of(PhaseRules.PHASE_OF_ONE_TOUCHPOINT)
        .firesAt(
            treated(t -> t.lasts(Period.ofWeeks(1), Period.ofWeeks(3))),
            "phase[usage]/@touchpoints")
        .firesAt(treated(t -> t.lastsAtMost(Period.ofWeeks(3))), "phase[usage]/@touchpoints")
        .silent(treated(t -> t.lasts(Period.ofDays(1), Period.ofDays(9))));
    Journey coarse =
        shop()
            .phase(AWARENESS, p -> p.touchpoint("hears", "Hears of it", t -> t.thought("Nice")))
            .phase(CONSIDERATION, p -> p.touchpoint("weighs", "Weighs it", t -> {}))
            .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> {}))
            .build();
    ValidatorTester.of(PhaseRules.PHASE_OF_ONE_TOUCHPOINT)
        .firesAt(
            coarse,
            "phase[awareness]/@touchpoints",
            "phase[consideration]/@touchpoints",
            "phase[purchase]/@touchpoints")
        .silent(
            coarse.withTouchpoint("hears", t -> t.thoughts(List.of())),
            coarse
                .withPhase("awareness", p -> further(p, "one"))
                .withPhase("purchase", p -> further(p, "two")),
            coarse.withPhase(
                "awareness",
                p ->
                    further(p, "one")
                        .touchpoint("sees", "Sees an ad", t -> {})
                        .touchpoint("reads", "Reads of it", t -> {})))
        .firesAt(
            coarse.withTouchpoint("pays", t -> t.drillsDownTo("paying")),
            "phase[awareness]/@touchpoints",
            "phase[consideration]/@touchpoints");
  }

  private static Journey treated(Consumer<TouchpointBuilder> details) {
    return phase(
        USAGE,
        p ->
            p.touchpoint(
                "treated",
                "Is treated",
                t -> {
                  t.emotion(-1, "low");
                  details.accept(t);
                }));
  }

  private static PhaseBuilder further(PhaseBuilder phase, String id) {
    return phase.touchpoint("more-" + id, "Does more", t -> {});
  }
}
