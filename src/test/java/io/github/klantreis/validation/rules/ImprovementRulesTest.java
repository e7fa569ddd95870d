package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.phase;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Fulfilment;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Validators;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ImprovementRulesTest {
  @Test
  void painsThatNobodyAnswersAreFound() {
    ValidatorTester.of(ImprovementRules.PAINS_UNANSWERED)
        .fires(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.painPoint("Slow").painPoint("Asks twice").painPoint("No receipt")),
            WARNING,
            "journey",
            "This journey names 3 pain points, but no opportunity, solution or idea",
            "Deze klantreis noemt 3 pijnpunten, maar geen verbeterkans, oplossing of idee")
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t ->
                    t.painPoint("Slow")
                        .painPoint("Asks twice")
                        .painPoint("No receipt")
                        .idea("Send it by mail")));
    Journey two =
        touchpoint(PURCHASE, "pay", "Pays", t -> t.painPoint("Slow").painPoint("Asks twice"));
    ValidatorTester.of(ImprovementRules.PAINS_UNANSWERED)
        .silent(two, shop().build())
        .firesAt(two.toBuilder().painPoint("Everything twice").build(), "journey")
        .silent(
            two.toBuilder()
                .painPoint("Everything twice")
                .build()
                .withPhase("purchase", p -> p.opportunity("Ask once")));
    ValidatorTester.of(ImprovementRules.PAINS_UNANSWERED)
        .withOption(ImprovementRules.PAINS_UNANSWERED_FROM, 2)
        .firesAt(two, "journey");
  }

  @Test
  void painsWherePeopleFeelBadAreSaidOnce() {
    Journey low =
        touchpoint(
            PURCHASE,
            "pay",
            "Pays",
            t ->
                t.painPoint("Slow")
                    .painPoint("Asks twice")
                    .painPoint("No receipt")
                    .emotion(Emotion.negative("annoyed")));
    ValidatorTester.of(
            Validators.of(
                ImprovementRules.PAINS_UNANSWERED, EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY))
        .firesAt(low, "phase[purchase]/touchpoint[pay]/@opportunities");
    ValidatorTester.of(ImprovementRules.PAINS_UNANSWERED)
        .firesAt(low, "journey")
        .silent(low.withTouchpoint("pay", t -> t.idea("Send it by mail")))
        .firesAt(low.toBuilder().painPoint("Everything twice").build(), "journey");
  }

  @Test
  void whatCouldBeBetterIsSaidSomewhere() {
    ValidatorTester.of(ImprovementRules.IMPROVEMENT_MISSING)
        .fires(
            phase(
                USAGE,
                p ->
                    p.touchpoint("one", "One", t -> t.emotion(1, "glad"))
                        .touchpoint("two", "Two", t -> {})
                        .touchpoint("three", "Three", t -> {})
                        .touchpoint("four", "Four", t -> {})
                        .touchpoint("five", "Five", t -> {})),
            INFO,
            "journey",
            "This journey names no pain point, and no opportunity, solution or idea",
            "Deze klantreis noemt geen pijnpunten, en ook geen verbeterkans, oplossing of idee")
        .silent(
            phase(
                USAGE,
                p ->
                    p.touchpoint("one", "One", t -> t.emotion(1, "glad"))
                        .touchpoint("two", "Two", t -> t.idea("Three at once"))
                        .touchpoint("three", "Three", t -> {})
                        .touchpoint("four", "Four", t -> {})
                        .touchpoint("five", "Five", t -> {})));
    Journey plain =
        phase(
            USAGE,
            p -> {
              for (int i = 0; i < 5; i++) {
                p.touchpoint("step-" + i, "Step " + i, t -> t.channel(Channel.STORE));
              }
              p.customerNeed("Calm");
            });
    ValidatorTester.of(ImprovementRules.IMPROVEMENT_MISSING)
        .on(plain.withTouchpoint("step-1", t -> t.painPoint("Slow")))
        .finds(
            "journey",
            "This journey names hardly any pain point, and no opportunity, solution or idea")
        .andNothingElse();
    ValidatorTester.of(ImprovementRules.IMPROVEMENT_MISSING)
        .silent(
            plain.withPhase("usage", p -> p.customerNeeds(List.of())),
            plain.edit(e -> e.journey(heading -> heading.state(JourneyState.TO_BE))),
            plain.edit(e -> e.removeTouchpoint("step-0")));
    ValidatorTester.of(ImprovementRules.IMPROVEMENT_MISSING)
        .withOption(ImprovementRules.IMPROVEMENT_MISSING_FROM, 4)
        .firesAt(plain.edit(e -> e.removeTouchpoint("step-0")), "journey");
    Journey twoLows =
        plain
            .withTouchpoint("step-1", t -> t.emotion(-1, "sad"))
            .withTouchpoint("step-2", t -> t.emotion(-1, "sad"));
    ValidatorTester.of(
            Validators.of(
                ImprovementRules.IMPROVEMENT_MISSING, EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY))
        .firesAt(
            twoLows,
            "phase[usage]/touchpoint[step-1]/@opportunities",
            "phase[usage]/touchpoint[step-2]/@opportunities");
    Journey oneLow = plain.withTouchpoint("step-1", t -> t.emotion(-1, "sad").painPoint("Slow"));
    ValidatorTester.of(
            Validators.of(
                ImprovementRules.IMPROVEMENT_MISSING,
                EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY,
                BacklogRules.EXPECTATION_MISSED))
        .on(
            oneLow.withTouchpoint(
                "step-2", t -> t.expectation("Calm", e -> e.fulfilment(Fulfilment.MISSED))))
        .finds(
            "journey",
            "This journey names hardly any pain point, and no opportunity, solution or idea")
        .andNothingElse();
    ValidatorTester.of(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY)
        .firesAt(oneLow, "phase[usage]/touchpoint[step-1]/@opportunities");
    ValidatorTester.of(
            Validators.of(ImprovementRules.PAINS_UNANSWERED, BacklogRules.EXPECTATION_MISSED))
        .firesAt(
            plain
                .withTouchpoint(
                    "step-1", t -> t.painPoint("Slow").painPoint("Loud").painPoint("Dark"))
                .withTouchpoint(
                    "step-2", t -> t.expectation("Calm", e -> e.fulfilment(Fulfilment.MISSED))),
            "journey");
    ValidatorTester.of(
            Validators.of(ImprovementRules.IMPROVEMENT_MISSING, ImprovementRules.PAINS_UNANSWERED))
        .on(
            plain.withTouchpoint(
                "step-1", t -> t.painPoint("Slow").painPoint("Loud").painPoint("Dark")))
        .finds("journey", "This journey names 3 pain points, but no opportunity, solution or idea")
        .andNothingElse();
  }

  @Test
  void manyPainsThatNobodyRatedAreSaidAsSuch() {
    Journey many =
        phase(
            USAGE,
            p -> {
              for (int i = 0; i < 6; i++) {
                String pain = "Pain " + i;
                p.touchpoint(
                    "step-" + i,
                    "Step " + i,
                    t -> t.channel(Channel.STORE).emotion(-1, "sad").painPoint(pain));
              }
            });
    ValidatorTester.of(
            Validators.of(
                ImprovementRules.PAINS_UNANSWERED, EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY))
        .on(many)
        .finds(
            "journey",
            "This journey names 6 pain points, but not which are the worst, and no opportunity, solution or idea")
        .andNothingElse();
    ValidatorTester.of(ImprovementRules.PAINS_UNANSWERED)
        .on(many.withTouchpoint("step-1", t -> t.painPoint("bad", "Bad", x -> x.severity(5))))
        .finds("journey", "This journey names 7 pain points, but no opportunity, solution or idea")
        .andNothingElse();
  }
}
