package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.Severity.INFO;
import static io.github.klantreis.validation.Severity.WARNING;
import static io.github.klantreis.validation.rules.Journeys.phase;
import static io.github.klantreis.validation.rules.Journeys.shop;
import static io.github.klantreis.validation.rules.Journeys.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.ExpectationBuilder;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Fulfilment;
import io.github.klantreis.term.Progress;
import io.github.klantreis.testing.ValidatorTester;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class BacklogRulesTest {

  @Test
  void aPainPointPassedOverBesideOthersIsFound() {
    ValidatorTester.of(BacklogRules.PAIN_PASSED_OVER)
        .fires(
            touchpoint(
                PURCHASE,
                "asks",
                "Asks a question",
                t ->
                    t.painPoint("hidden", "The number is hidden")
                        .painPoint("slow", "Nobody answers")
                        .opportunity("Show the number", o -> o.addresses("hidden"))),
            INFO,
            "phase[purchase]/touchpoint[asks]/pain-point[slow]",
            "No opportunity is linked to the pain point \"Nobody answers\"",
            "Aan het pijnpunt \"Nobody answers\" is geen verbeterkans gekoppeld")
        .silent(
            touchpoint(
                PURCHASE,
                "asks",
                "Asks a question",
                t ->
                    t.painPoint("hidden", "The number is hidden")
                        .painPoint("slow", "Nobody answers")
                        .opportunity("Show the number", o -> o.addresses("hidden"))
                        .opportunity("Answer at night", o -> o.addresses("slow"))));
    Journey passedOver = passedOver();
    ValidatorTester.of(BacklogRules.PAIN_PASSED_OVER)
        .firesAt(
            passedOver, "pain-point[slow]", "phase[purchase]/touchpoint[asks]/pain-point[other]")
        .silent(passedOver().edit(e -> e.changeOpportunity("show", o -> o.addresses(Set.of()))))
        .firesAt(
            passedOver.withTouchpoint("asks", t -> t.opportunity("Stay on the line")),
            "pain-point[slow]")
        .firesAt(
            passedOver.toBuilder().idea("Ask elsewhere").build(),
            "phase[purchase]/touchpoint[asks]/pain-point[other]")
        .silent(
            touchpoint(
                    PURCHASE,
                    "asks",
                    "Asks a question",
                    t ->
                        t.painPoint("hidden", "The number is hidden")
                            .painPoint("slow", "Nobody answers")
                            .opportunity("Show the number", o -> o.addresses("hidden")))
                .withPhase("purchase", p -> p.idea("Ask elsewhere")),
            passedOver.toBuilder().opportunity("Do better").build(),
            passedOver.toBuilder().solution("A new system").build(),
            passedOver.withTouchpoint(
                "asks",
                t -> t.opportunity("At night", o -> o.addresses("slow").addresses("other"))),
            passedOver
                .edit(e -> e.changePainPoint("slow", p -> p.severity(4)))
                .edit(e -> e.changePainPoint("other", p -> p.severity(2))))
        .firesAt(
            passedOver.edit(e -> e.changeOpportunity("show", o -> o.addresses(Set.of("other")))),
            "pain-point[hidden]",
            "pain-point[slow]");
  }

  @Test
  void fewerSolutionsThanPainPointsDoNotSolveThemAll() {
    Journey form =
        touchpoint(
                PURCHASE,
                "asks",
                "Asks a question",
                t ->
                    t.painPoint("hidden", "The number is hidden")
                        .painPoint("slow", "Nobody answers")
                        .painPoint("dear", "It costs money")
                        .solution("A button")
                        .solution("A note on the costs"))
            .toBuilder()
            .painPoint("late", "It is late")
            .opportunity("Sooner", o -> o.addresses("late"))
            .build();
    String at = "phase[purchase]/touchpoint[asks]/pain-point";
    ValidatorTester.of(BacklogRules.PAIN_PASSED_OVER)
        .firesAt(form, at + "[hidden]", at + "[slow]", at + "[dear]")
        .silent(
            form.withTouchpoint("asks", t -> t.solution("A night shift")),
            form.withTouchpoint("asks", t -> t.opportunity("Answer better")));
  }

  @Test
  void aPainWherePeopleFeelBadIsSaidWithTheEmotion() {
    Journey low =
        passedOver()
            .withTouchpoint(
                "asks", t -> t.channel(Channel.STORE).emotion(Emotion.negative("cross")));
    ValidatorTester.of(BacklogRules.PAIN_PASSED_OVER)
        .firesAt(low, "pain-point[slow]", "phase[purchase]/touchpoint[asks]/pain-point[other]");
    ValidatorTester.of(
            Validators.of(
                BacklogRules.PAIN_PASSED_OVER, EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY))
        .firesAt(low, "pain-point[slow]", "phase[purchase]/touchpoint[asks]/@opportunities");
  }

  @Test
  void anOpportunityBesideItIsOffered() {
    ValidatorTester.of(BacklogRules.PAIN_PASSED_OVER)
        .on(passedOver())
        .finds("pain-point[slow]")
        .fixedBy("address")
        .finds("phase[purchase]/touchpoint[asks]/pain-point[other]")
        .hasNoFix()
        .andNothingElse();
    ValidatorTester.of(BacklogRules.PAIN_PASSED_OVER)
        .on(passedOver().toBuilder().painPoint("No name").build())
        .finds("pain-point[slow]")
        .finds("pain-point[~no-name]")
        .hasNoFix()
        .finds("phase[purchase]/touchpoint[asks]/pain-point[other]");
  }

  private static Journey passedOver() {
    return shop()
        .painPoint("hidden", "The number is hidden")
        .painPoint("slow", "Nobody answers")
        .opportunity("show", "Show the number", o -> o.addresses("hidden"))
        .phase(
            PURCHASE,
            p -> p.touchpoint("asks", "Asks a question", t -> t.painPoint("other", "Is cut off")))
        .build();
  }

  @Test
  void anImportantExpectationIsMissed() {
    ValidatorTester.of(BacklogRules.EXPECTATION_MISSED)
        .fires(
            touchpoint(
                PURCHASE,
                "asks",
                "Asks a question",
                t ->
                    t.expectation(
                        "An answer the same day",
                        e -> e.importance(5).fulfilment(Fulfilment.MISSED))),
            WARNING,
            "phase[purchase]/touchpoint[asks]/@expectations",
            "At \"Asks a question\" the expectation \"An answer the same day\" is important (5 of 5)"
                + " but not met, and no opportunity or solution is noted with it",
            "Bij \"Asks a question\" is de verwachting \"An answer the same day\" belangrijk (5 van"
                + " 5) maar niet waargemaakt, en er staat geen verbeterkans of oplossing bij")
        .firesAt(
            phase(
                PURCHASE,
                p -> p.expectation("Calm", e -> e.importance(4).fulfilment(Fulfilment.MISSED))),
            "phase[purchase]/@expectations")
        .silent(
            touchpoint(
                PURCHASE,
                "asks",
                "Asks a question",
                t ->
                    t.expectation(
                        "An answer the same day",
                        e -> e.importance(5).fulfilment(Fulfilment.PARTLY_MET))))
        .fires(
            expecting(e -> e.fulfilment(Fulfilment.MISSED)),
            WARNING,
            "phase[purchase]/touchpoint[asks]/@expectations",
            "At \"Asks a question\" the expectation \"An answer the same day\" is not met, and no opportunity or solution"
                + " is noted with it",
            "Bij \"Asks a question\" wordt de verwachting \"An answer the same day\" niet waargemaakt, en er staat geen"
                + " verbeterkans of oplossing bij")
        .silent(expecting(e -> e.importance(3).fulfilment(Fulfilment.MISSED)))
        .silent(expecting(e -> e.importance(5)));
    Journey low =
        expecting(e -> e.fulfilment(Fulfilment.MISSED))
            .withTouchpoint("asks", t -> t.emotion(Emotion.negative("put off")));
    ValidatorTester.of(BacklogRules.EXPECTATION_MISSED)
        .firesAt(low, "phase[purchase]/touchpoint[asks]/@expectations");
    ValidatorTester.of(
            Validators.of(
                BacklogRules.EXPECTATION_MISSED, EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY))
        .firesAt(low, "phase[purchase]/touchpoint[asks]/@opportunities");
    Journey answered = low.withTouchpoint("asks", t -> t.action(ActionKind.COMPLAINT_RESPONSE));
    ValidatorTester.of(
            Validators.of(
                BacklogRules.EXPECTATION_MISSED, EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY))
        .firesAt(answered, "phase[purchase]/touchpoint[asks]/@expectations");
  }

  @Test
  void aMissedExpectationIsTakenUp() {
    Journey missed = expecting(e -> e.importance(5).fulfilment(Fulfilment.MISSED));
    ValidatorTester.of(BacklogRules.EXPECTATION_MISSED)
        .withOption(BacklogRules.EXPECTATION_MISSED_FROM, 5)
        .firesAt(missed, "phase[purchase]/touchpoint[asks]/@expectations")
        .silent(missed.withTouchpoint("asks", t -> t.opportunity("Answer at night")))
        .silent(missed.withTouchpoint("asks", t -> t.solution("Answer at night")))
        .silent(missed.withPhase("purchase", p -> p.opportunity("Answer at night")))
        .silent(missed.toBuilder().solution("Answer at night").build())
        .silent(
            missed
                .withTouchpoint(
                    "asks", t -> t.painPoint("slow", "Slow answers", p -> p.owner("web")))
                .withPhase(
                    "purchase", p -> p.opportunity("Answer at night", o -> o.addresses("slow"))));
  }

  @Test
  void anExpectationOfAPhaseIsTakenUpAtATouchpointOfThatPhase() {
    Journey missed =
        expecting(e -> {})
            .withPhase(
                "purchase",
                p -> p.expectation("Calm", e -> e.importance(5).fulfilment(Fulfilment.MISSED)));
    ValidatorTester.of(BacklogRules.EXPECTATION_MISSED)
        .firesAt(missed, "phase[purchase]/@expectations")
        .silent(missed.withTouchpoint("asks", t -> t.opportunity("Answer at night")))
        .silent(missed.withTouchpoint("asks", t -> t.solution("Answer at night")));
    assertThat(StandardRules.recommended().definitions())
        .extracting(rule -> rule.id())
        .contains("expectation-missed");
  }

  private static Journey expecting(Consumer<ExpectationBuilder> details) {
    return touchpoint(
        PURCHASE, "asks", "Asks a question", t -> t.expectation("An answer the same day", details));
  }

  @Test
  void anOpportunityThatNobodyOwnsIsFound() {
    ValidatorTester.of(BacklogRules.OPPORTUNITY_WITHOUT_OWNER)
        .fires(
            phase(
                PURCHASE, p -> p.opportunity("tent", "A tent", o -> o.progress(Progress.PLANNED))),
            INFO,
            "phase[purchase]/opportunity[tent]/@owner",
            "The opportunity \"A tent\" is planned, but has no owner",
            "De verbeterkans \"A tent\" is gepland, maar heeft geen eigenaar")
        .silent(
            phase(
                PURCHASE,
                p ->
                    p.opportunity(
                        "tent", "A tent", o -> o.progress(Progress.PLANNED).owner("events"))))
        .firesAt(
            phase(
                PURCHASE,
                p -> p.opportunity("tent", "A tent", o -> o.progress(Progress.IN_PROGRESS))),
            "phase[purchase]/opportunity[tent]/@owner")
        .silent(
            phase(
                PURCHASE,
                p ->
                    p.opportunity("A tent")
                        .opportunity("A roof", o -> o.progress(Progress.OPEN))
                        .opportunity("A chair", o -> o.progress(Progress.DONE))
                        .opportunity("A wall", o -> o.progress(Progress.DISMISSED))))
        .silent(
            phase(
                PURCHASE,
                p ->
                    p.opportunity("tent", "A tent", o -> o.progress(Progress.PLANNED))
                        .touchpoint(
                            "pays",
                            "Pays",
                            t ->
                                t.solution(
                                    "big", "A big one", s -> s.realises("tent").owner("sales")))));
  }

  @Test
  void opportunitiesOfWhichNothingTellsWhichComesFirstAreFound() {
    Journey three =
        phase(PURCHASE, p -> p.opportunity("A tent").opportunity("Chairs").opportunity("A roof"));
    ValidatorTester.of(BacklogRules.OPPORTUNITIES_UNRANKED)
        .fires(
            three,
            INFO,
            "journey",
            "None of the 3 opportunities is rated by its value or effort",
            "Bij geen van de 3 verbeterkansen staat een waarde of inspanning")
        .silent(phase(PURCHASE, p -> p.opportunity("A tent").opportunity("Chairs")))
        .silent(three.withPhase("purchase", p -> p.opportunity("A wall", o -> o.effort(2))))
        .silent(three.withPhase("purchase", p -> p.opportunity("A wall", o -> o.customerValue(80))))
        .silent(three.withPhase("purchase", p -> p.opportunity("A wall", o -> o.businessValue(0))))
        .silent(
            three.withPhase(
                "purchase", p -> p.opportunity("A wall", o -> o.progress(Progress.PLANNED))))
        .silent(
            three.withPhase("purchase", p -> p.opportunity("A wall (high value, medium effort)")),
            three.withPhase(
                "purchase",
                p ->
                    p.opportunity(
                        "A wall", o -> o.evidence(Evidence.quantitative("The top wish: 60%")))))
        .silent(three.withPhase("purchase", p -> p.painPoint("Wet", pain -> pain.severity(4))))
        .firesAt(
            three.withPhase(
                "purchase", p -> p.opportunity("A wall", o -> o.progress(Progress.OPEN))),
            "journey");
    ValidatorTester.of(BacklogRules.OPPORTUNITIES_UNRANKED)
        .withOption(BacklogRules.OPPORTUNITIES_UNRANKED_FROM, 4)
        .silent(three);
  }

  @Test
  void onePainAtManyTouchpointsIsFound() {
    ValidatorTester.of(BacklogRules.PAIN_AT_MANY_TOUCHPOINTS)
        .fires(
            phase(
                PURCHASE,
                p ->
                    p.touchpoint("asks", "Asks", t -> t.painPoint("Two calendars"))
                        .touchpoint("plans", "Plans", t -> t.painPoint("two calendars"))
                        .touchpoint("waits", "Waits", t -> t.painPoint("Two calendars"))),
            INFO,
            "phase[purchase]/touchpoint[asks]/pain-point[~two-calendars]",
            "The pain point \"Two calendars\" is noted at 3 touchpoints",
            "Het pijnpunt \"Two calendars\" staat bij 3 contactmomenten")
        .silent(
            phase(
                PURCHASE,
                p ->
                    p.painPoint("Two calendars")
                        .touchpoint("asks", "Asks", t -> t.painPoint("Two calendars"))
                        .touchpoint("plans", "Plans", t -> t.painPoint("Two calendars"))
                        .touchpoint("waits", "Waits", t -> t.painPoint("No chairs"))));
  }

  @Test
  void aPainAtTouchpointsOfSeveralPhasesIsOne() {
    ValidatorTester.of(BacklogRules.PAIN_AT_MANY_TOUCHPOINTS)
        .withOption(BacklogRules.PAIN_AT_MANY_TOUCHPOINTS_FROM, 2)
        .firesAt(
            shop()
                .phase(
                    CONSIDERATION,
                    p -> p.touchpoint("asks", "Asks", t -> t.painPoint("Two calendars")))
                .phase(
                    PURCHASE,
                    p -> p.touchpoint("plans", "Plans", t -> t.painPoint("Two calendars")))
                .build(),
            "phase[consideration]/touchpoint[asks]/pain-point[~two-calendars]");
  }

  @Test
  void aSevereThatNothingAddressesIsFound() {
    ValidatorTester.of(BacklogRules.PAIN_SEVERE_UNADDRESSED)
        .fires(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.painPoint("fields", "Ten fields", p -> p.severity(4))),
            WARNING,
            "phase[purchase]/touchpoint[pay]/pain-point[fields]",
            "The pain point \"Ten fields\" is severe (4 of 5), but no opportunity or"
                + " solution addresses it",
            "Het pijnpunt \"Ten fields\" is ernstig (4 van 5), maar er staat geen verbeterkans of"
                + " oplossing tegenover")
        .silent(
            phase(
                PURCHASE,
                p ->
                    p.opportunity("Ask the address only", o -> o.addresses("fields"))
                        .touchpoint(
                            "pay",
                            "Pays",
                            t -> t.painPoint("fields", "Ten fields", d -> d.severity(5)))))
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.painPoint("Ten fields", p -> p.severity(5)).opportunity("Two fields")))
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.painPoint("Ten fields", p -> p.severity(5)).solution("Two fields")))
        .silent(
            touchpoint(PURCHASE, "pay", "Pays", t -> t.painPoint("Ten fields", p -> p.severity(3))))
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> t.painPoint("Ten fields")));
  }

  @Test
  void anOpportunityForAnotherPainDoesNotCount() {
    ValidatorTester.of(BacklogRules.PAIN_SEVERE_UNADDRESSED)
        .firesAt(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t ->
                    t.painPoint("Ten fields", p -> p.severity(5))
                        .painPoint("dark", "Too dark", p -> p.severity(1))
                        .opportunity("Light", o -> o.addresses("dark"))),
            "phase[purchase]/touchpoint[pay]/pain-point[~ten-fields]")
        .firesAt(
            shop().painPoint("slow", "All is slow", p -> p.severity(5)).build(),
            "pain-point[slow]");
    ValidatorTester.of(BacklogRules.PAIN_SEVERE_UNADDRESSED)
        .withOption(BacklogRules.PAIN_SEVERE_UNADDRESSED_FROM, 2)
        .firesAt(
            phase(PURCHASE, p -> p.painPoint("slow", "All is slow", d -> d.severity(2))),
            "phase[purchase]/pain-point[slow]");
  }

  @Test
  void anOpportunityThatIsTakenUpHasASolution() {
    ValidatorTester.of(BacklogRules.OPPORTUNITY_WITHOUT_SOLUTION)
        .fires(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.opportunity("two", "Two fields", o -> o.progress(Progress.IN_PROGRESS))),
            INFO,
            "phase[purchase]/touchpoint[pay]/opportunity[two]",
            "The opportunity \"Two fields\" is in progress, but no solution is noted",
            "De verbeterkans \"Two fields\" is in uitvoering, maar er staat geen oplossing bij")
        .silent(
            phase(
                PURCHASE,
                p ->
                    p.solution("A lookup of addresses", s -> s.realises("two"))
                        .touchpoint(
                            "pay",
                            "Pays",
                            t ->
                                t.opportunity(
                                    "two", "Two fields", o -> o.progress(Progress.DONE)))))
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t ->
                    t.opportunity("Two fields", o -> o.progress(Progress.PLANNED))
                        .solution("A lookup")))
        .silent(
            touchpoint(
                PURCHASE,
                "pay",
                "Pays",
                t -> t.opportunity("Two fields", o -> o.progress(Progress.DISMISSED))))
        .silent(touchpoint(PURCHASE, "pay", "Pays", t -> t.opportunity("Two fields")));
  }

  @Test
  void whatIsFoundFollowsAnEditElsewhere() {
    Journey journey =
        phase(
            PURCHASE,
            p ->
                p.touchpoint(
                    "pay", "Pays", t -> t.painPoint("fields", "Ten fields", d -> d.severity(5))));
    Validators rules = BacklogRules.all();
    ValidationReport report = rules.validate(journey);
    assertThat(report.findings()).extracting(Finding::validatorId).hasSize(1);

    Journey addressed =
        journey.edit(
            edit -> edit.journey(j -> j.opportunity("Two fields", o -> o.addresses("fields"))));
    assertThat(report.revalidate(addressed).findings()).isEmpty();
    assertThat(report.revalidate(addressed).revalidate(journey).findings())
        .isEqualTo(report.findings());
  }

  @Test
  void whatIsFoundFollowsAnOpportunityThatIsLinkedFromAnotherPhase() {
    Journey journey =
        phase(
                PURCHASE,
                p ->
                    p.touchpoint(
                        "pay",
                        "Pays",
                        t -> t.painPoint("fields", "Ten fields", d -> d.severity(5))))
            .toBuilder()
            .phase(
                USAGE,
                p ->
                    p.touchpoint(
                        "help",
                        "Gets help",
                        t ->
                            t.painPoint("dark", "Too dark", d -> d.severity(1))
                                .opportunity("two", "Two fields")))
            .build();
    Validators rules = Validators.of(BacklogRules.PAIN_SEVERE_UNADDRESSED);
    Journey addressed =
        journey.withTouchpoint("help", t -> t.changeOpportunity("two", o -> o.addresses("fields")));
    assertThat(rules.validate(journey).findings()).hasSize(1);
    assertThat(rules.validate(journey).revalidate(addressed).findings()).isEmpty();
    assertThat(rules.validate(addressed).revalidate(journey).findings()).hasSize(1);
  }

  @Test
  void severalExpectationsAtOnePlaceAreSaidOnce() {
    ValidatorTester.of(BacklogRules.EXPECTATION_MISSED)
        .on(
            touchpoint(
                PURCHASE,
                "books",
                "Books a room",
                t ->
                    t.expectation("A quiet room", e -> e.fulfilment(Fulfilment.MISSED))
                        .expectation("Breakfast", e -> e.fulfilment(Fulfilment.MISSED))))
        .finds(
            "phase[purchase]/touchpoint[books]/@expectations",
            "At \"Books a room\" the expectations \"A quiet room\", \"Breakfast\" are not met, and"
                + " no opportunity or solution is noted with them")
        .andNothingElse();
  }
}
