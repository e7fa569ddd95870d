package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.phase;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;

import io.github.klantreis.model.Journey;
import io.github.klantreis.phase.ClassicFive;
import io.github.klantreis.phase.DutchFive;
import io.github.klantreis.phase.Flywheel;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Intent;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.People;
import io.github.klantreis.testing.ValidatorTester;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of weighing and deciding. */
final class ConsiderationRulesTest {
  @Test
  void considerationTooCommercial() {
    ValidatorTester.of(ConsiderationRules.CONSIDERATION_TOO_COMMERCIAL)
        .fires(
            touchpoint(
                CONSIDERATION,
                "reads",
                "Reads about panels",
                t ->
                    t.action(ActionKind.EMAIL, a -> a.message(m -> m.intent(Intent.PROMOTIONAL)))
                        .action(
                            ActionKind.ADVERTISEMENT,
                            a -> a.message(m -> m.intent(Intent.PROMOTIONAL)))
                        .action(ActionKind.COMPARISON)),
            WARNING,
            "phase[consideration]",
            "In \"Consideration\", 2 of 3 actions are meant to sell, more than 50%, while"
                + " customers look for an independent comparison",
            "In de fase \"Overweging\" zijn 2 van de 3 acties bedoeld om te verkopen, meer"
                + " dan 50%, terwijl klanten een onafhankelijke vergelijking zoeken")
        .silent(
            touchpoint(
                CONSIDERATION,
                "reads",
                "Reads about panels",
                t ->
                    t.action(ActionKind.EMAIL, a -> a.message(m -> m.intent(Intent.PROMOTIONAL)))
                        .action(ActionKind.COMPARISON)));
  }

  @Test
  void considerationNoComparison() {
    ValidatorTester.of(ConsiderationRules.CONSIDERATION_NO_COMPARISON)
        .fires(
            touchpoint(
                CONSIDERATION, "reads", "Reads about panels", t -> t.action(ActionKind.ARTICLE)),
            WARNING,
            "phase[consideration]/@touchpoints",
            "No touchpoint in \"Consideration\" shows what helps customers compare their options",
            "Geen contactmoment in de fase \"Overweging\" laat zien wat klanten helpt bij het"
                + " vergelijken")
        .silent(
            touchpoint(
                CONSIDERATION,
                "reads",
                "Reads about panels",
                t -> t.action(ActionKind.COMPARISON)));
  }

  @Test
  void considerationNoSocialProof() {
    ValidatorTester.of(ConsiderationRules.CONSIDERATION_NO_SOCIAL_PROOF)
        .fires(
            touchpoint(
                CONSIDERATION, "reads", "Reads about panels", t -> t.action(ActionKind.ARTICLE)),
            INFO,
            "phase[consideration]/@touchpoints",
            "In \"Consideration\", customers do not see what others say of their experience",
            "In de fase \"Overweging\" zien klanten niet wat anderen over hun ervaring"
                + " vertellen")
        .silent(
            touchpoint(
                CONSIDERATION,
                "reads",
                "Reads about panels",
                t -> t.action(ActionKind.TESTIMONIAL)));
  }

  @Test
  void considerationChoiceStressUnnamed() {
    ValidatorTester.of(ConsiderationRules.CONSIDERATION_CHOICE_STRESS_UNNAMED)
        .fires(
            touchpoint(
                CONSIDERATION,
                "compares",
                "Compares",
                t -> t.action(ActionKind.COMPARISON, a -> a.message(m -> m.text("Ten roofs")))),
            INFO,
            "phase[consideration]/@touchpoints",
            "No message in \"Consideration\" acknowledges how hard it is to choose",
            "Geen uiting in de fase \"Overweging\" erkent hoe lastig kiezen is")
        .silent(
            touchpoint(
                CONSIDERATION,
                "compares",
                "Compares",
                t ->
                    t.action(
                        ActionKind.COMPARISON,
                        a -> a.message(m -> m.text("Hard, is it?").namesChoiceStress(true)))));
  }

  @Test
  void decisionMomentMissing() {
    ValidatorTester.of(ConsiderationRules.DECISION_MOMENT_MISSING)
        .fires(
            shop()
                .phase(CONSIDERATION, p -> p.touchpoint("compares", "Compares"))
                .phase(PURCHASE, p -> p.touchpoint("pays", "Pays", t -> t.moment(Moment.PAYMENT)))
                .build(),
            INFO,
            "phase[purchase]",
            "No touchpoint from \"Consideration\" to \"Purchase\" is marked as the decision"
                + " moment",
            "Geen contactmoment tussen \"Overweging\" en \"Aankoop\" is gemarkeerd als"
                + " beslismoment")
        .silent(
            shop()
                .phase(CONSIDERATION, p -> p.touchpoint("compares", "Compares"))
                .phase(
                    PURCHASE, p -> p.touchpoint("orders", "Orders", t -> t.moment(Moment.DECISION)))
                .build());
  }

  private static Journey promotional(int promotional, int others) {
    return touchpoint(
        CONSIDERATION,
        "reads",
        "Reads",
        t -> {
          for (int i = 0; i < promotional; i++) {
            t.action("p" + i, ActionKind.EMAIL, a -> a.message(m -> m.intent(Intent.PROMOTIONAL)));
          }
          for (int i = 0; i < others; i++) {
            t.action("o" + i, ActionKind.ARTICLE, a -> {});
          }
        });
  }

  @Test
  void theShareOfPromotionIsAnOption() {
    ValidatorTester most58 =
        ValidatorTester.of(ConsiderationRules.CONSIDERATION_TOO_COMMERCIAL)
            .withOption(ConsiderationRules.MAX_PROMOTIONAL_SHARE, 0.58);
    most58.silent(promotional(29, 21));
    most58.firesAt(promotional(30, 20), "phase[consideration]");
    ValidatorTester.of(ConsiderationRules.CONSIDERATION_TOO_COMMERCIAL)
        .silent(promotional(0, 0))
        .firesAt(promotional(1, 0), "phase[consideration]");
  }

  @Test
  void advertisementsInOrientationAreNotJudged() {
    Journey journey =
        shop()
            .phaseModel(PhaseModels.DUTCH_FIVE)
            .phase(
                DutchFive.ORIENTATION,
                p ->
                    p.touchpoint(
                        "ad",
                        "Ad",
                        t ->
                            t.action(
                                ActionKind.ADVERTISEMENT,
                                a -> a.message(m -> m.intent(Intent.PROMOTIONAL)))))
            .phase(
                DutchFive.WEIGHING,
                p -> p.touchpoint("reads", "Reads", t -> t.action(ActionKind.ARTICLE)))
            .build();
    ValidatorTester.of(ConsiderationRules.CONSIDERATION_TOO_COMMERCIAL).silent(journey);
    // Orientation and weighing lack it together: one finding, where it belongs most.
    ValidatorTester.of(ConsiderationRules.CONSIDERATION_NO_COMPARISON)
        .firesAt(journey, "phase[weighing]/@touchpoints");
    ValidatorTester.of(ConsiderationRules.CONSIDERATION_NO_COMPARISON)
        .silent(journey.withTouchpoint("ad", t -> t.action(ActionKind.GUIDE)));
  }

  @Test
  void aReviewSiteHelpsToCompareAndIsSocialProof() {
    Journey journey =
        touchpoint(CONSIDERATION, "reads", "Reads", t -> t.channel(Channel.REVIEW_SITE));
    ValidatorTester.of(ConsiderationRules.CONSIDERATION_NO_COMPARISON).silent(journey);
    ValidatorTester.of(ConsiderationRules.CONSIDERATION_NO_SOCIAL_PROOF).silent(journey);
    Journey compared =
        journey.withTouchpoint(
            "reads", t -> t.channels(List.of(Channel.COMPARISON_SITE)).action(ActionKind.ARTICLE));
    ValidatorTester.of(ConsiderationRules.CONSIDERATION_NO_COMPARISON).silent(compared);
    ValidatorTester.of(ConsiderationRules.CONSIDERATION_NO_SOCIAL_PROOF)
        .firesAt(compared, "phase[consideration]/@touchpoints");
  }

  @Test
  void whateverHelpsToCompareIsAccepted() {
    Journey reads = touchpoint(CONSIDERATION, "reads", "Reads", t -> t.action(ActionKind.ARTICLE));
    ValidatorTester tester = ValidatorTester.of(ConsiderationRules.CONSIDERATION_NO_COMPARISON);
    tester.firesAt(reads, "phase[consideration]/@touchpoints");
    for (ActionKind kind :
        List.of(ActionKind.PERSONAL_ADVICE, ActionKind.CASE_STUDY, ActionKind.DEMO)) {
      tester.silent(reads.withTouchpoint("reads", t -> t.action(kind)));
    }
    tester.silent(reads.withTouchpoint("reads", t -> t.channel(Channel.COMMUNITY)));
    tester.silent(reads.withTouchpoint("reads", t -> t.name("Vergelijkt twee daken")));
  }

  @Test
  void employeesWhoChooseAnAgreementNeedAComparisonAndNoSale() {
    Journey agreement =
        Journey.builder("agreement", "Choosing an agreement")
            .people(People.EMPLOYEES)
            .phase(
                CONSIDERATION,
                p -> p.touchpoint("letter", "Gets a letter", t -> t.action(ActionKind.LETTER)))
            .build();
    ValidatorTester.of(ConsiderationRules.all())
        .firesAt(agreement, "phase[consideration]/@touchpoints");
    ValidatorTester.of(ConsiderationRules.CONSIDERATION_NO_COMPARISON)
        .silent(agreement.withTouchpoint("letter", t -> t.actions(List.of())));
  }

  @Test
  void aPhaseOfItsOwnNameIsCalledByIt() {
    ValidatorTester.of(ConsiderationRules.CONSIDERATION_NO_COMPARISON)
        .fires(
            phase(
                CONSIDERATION,
                p ->
                    p.name("Weighing {it}")
                        .touchpoint("reads", "Reads", t -> t.action(ActionKind.ARTICLE))),
            WARNING,
            "phase[consideration]/@touchpoints",
            "No touchpoint in \"Weighing {it}\" shows what helps customers compare their options",
            "Geen contactmoment in de fase \"Weighing {it}\" laat zien wat klanten helpt bij het"
                + " vergelijken");
  }

  @Test
  void emptyAndMissingPhasesLackNothing() {
    Journey empty = shop().phase(CONSIDERATION).phase(PURCHASE).build();
    Journey missing = touchpoint(PURCHASE, "orders", "Orders");
    ValidatorTester.of(ConsiderationRules.all()).silent(empty);
    ValidatorTester.of(ConsiderationRules.all()).silent(missing);
  }

  @Test
  void otherModelsWeighToo() {
    Journey mckinsey =
        shop()
            .phaseModel(PhaseModels.MCKINSEY_2009)
            .phase(McKinsey2009.INITIAL_CONSIDERATION, p -> p.touchpoint("knows", "Knows brands"))
            .phase(
                McKinsey2009.ACTIVE_EVALUATION,
                p -> p.touchpoint("reads", "Reads", t -> t.action(ActionKind.ARTICLE)))
            .phase(
                McKinsey2009.MOMENT_OF_PURCHASE,
                p ->
                    p.touchpoint(
                        "orders",
                        "Orders",
                        t -> t.moment(Moment.PAYMENT).action(ActionKind.CHECKOUT)))
            .build();
    ValidatorTester.of(ConsiderationRules.CONSIDERATION_NO_COMPARISON)
        .firesAt(mckinsey, "phase[active-evaluation]/@touchpoints");
    ValidatorTester.of(ConsiderationRules.DECISION_MOMENT_MISSING)
        .firesAt(mckinsey, "phase[moment-of-purchase]")
        .silent(
            shop()
                .phaseModel(PhaseModels.CLASSIC_FIVE)
                .phase(
                    ClassicFive.CONSIDERATION,
                    p -> p.touchpoint("reads", "Reads", t -> t.moment(Moment.DECISION)))
                .phase(ClassicFive.DECISION, p -> p.touchpoint("orders", "Orders"))
                .build());
  }

  @Test
  void onePhaseMayBothWeighAndBuy() {
    ValidatorTester.of(ConsiderationRules.DECISION_MOMENT_MISSING)
        .fires(
            shop()
                .phaseModel(PhaseModels.FLYWHEEL)
                .phase(
                    Flywheel.ENGAGE,
                    p -> p.touchpoint("pays", "Pays", t -> t.moment(Moment.PAYMENT)))
                .build(),
            INFO,
            "phase[engage]",
            "No touchpoint in \"Engage\" is marked as the decision moment",
            "Geen contactmoment in de fase \"Betrekken\" is gemarkeerd als beslismoment");
  }

  @Test
  void theOwnBrandIsNotConsidered() {
    ValidatorTester.of(ConsiderationRules.OWN_BRAND_NOT_CONSIDERED)
        .fires(
            shop()
                .considerationSet(
                    set -> set.initially("Havensteen").added("Zonnig").ownBrand("Dakzon"))
                .build(),
            INFO,
            "journey/@considerationSet",
            "Customers do not consider your own brand \"Dakzon\"; they consider Havensteen"
                + " and Zonnig",
            "Klanten overwegen jullie eigen merk \"Dakzon\" niet; ze overwegen Havensteen"
                + " en Zonnig")
        .silent(
            shop()
                .considerationSet(
                    set -> set.initially("Havensteen").added("Dakzon").ownBrand("Dakzon"))
                .build())
        .silent(shop().considerationSet(set -> set.initially("Havensteen")).build())
        .silent(shop().build());
  }

  @Test
  void noBrandIsConsidered() {
    ValidatorTester.of(ConsiderationRules.OWN_BRAND_NOT_CONSIDERED)
        .fires(
            shop().considerationSet(set -> set.ownBrand("Dakzon")).build(),
            INFO,
            "journey/@considerationSet",
            "No brand is named that customers consider, not even your own brand \"Dakzon\"",
            "Er is geen merk genoemd dat klanten overwegen, ook jullie eigen merk"
                + " \"Dakzon\" niet");
  }
}
