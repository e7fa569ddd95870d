package io.github.klantreis.validation;

import static io.github.klantreis.validation.Flats.EN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Market;
import io.github.klantreis.validation.rules.StandardRules;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the Javadoc promises and a first reader did not find kept. */
final class PromisesTest {
  private static final Text HERE = Text.en("here").nl("hier");

  @Test
  void aConditionHoldsForValidatorsThatSumUpPhasesToo() {
    JourneyValidator<Journey> onB2b =
        JourneyValidator.forJourneys("acme.b2b")
            .that(
                Condition.of(
                    Text.en("are B2B"),
                    journey -> journey.market().equals(Optional.of(Market.B2B))))
            .summarisingPhases(phase -> phase.touchpoints().size())
            .check((facts, context) -> context.report(HERE));
    Journey b2b = Flats.journey().toBuilder().market(Market.B2B).build();

    assertThat(Validators.of(onB2b).validate(Flats.journey()).findings()).isEmpty();
    assertThat(Validators.of(onB2b).validate(b2b).findings()).hasSize(1);
  }

  @Test
  void optionsDoNotChangeWithTheListTheyWereGiven() {
    Option<List<String>> words = Option.ofWords("acme.words.banned", List.of("cheap"));
    JourneyValidator<Touchpoint> banning =
        JourneyValidator.forTouchpoints("acme.words")
            .option(words)
            .check(
                (touchpoint, context) -> {
                  if (context.option(words).contains(touchpoint.id())) {
                    context.report(HERE);
                  }
                });
    List<String> given = new ArrayList<>(List.of("calls"));
    Validators validators = Validators.of(banning).withOption(words, given);
    given.add("signs");

    assertThat(validators.validate(Flats.journey()).findings()).hasSize(1);
    given.add(null);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Validators.of(banning).withOption(words, given))
        .withMessageContaining("acme.words.banned");
  }

  @Test
  void theValidatorSOwnOptionDecidesWhatIsAllowed() {
    Option<Integer> most = Option.ofInt("acme.size.most", 2);
    JourneyValidator<Touchpoint> size =
        JourneyValidator.forTouchpoints("acme.size")
            .option(most)
            .check((touchpoint, context) -> context.option(most));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Validators.of(size).withOption(Option.ofShare("acme.size.most", 0.5), 0.25))
        .withMessageContaining("a whole number");
  }

  @Test
  void aFormerIdWorksInBaselinesAndForOptions() {
    Option<Integer> most = Option.ofInt("acme.new.most", 1);
    JourneyValidator<Touchpoint> renamed =
        JourneyValidator.forTouchpoints("acme.new")
            .alias("acme.old")
            .option(most)
            .check(
                (touchpoint, context) -> {
                  if (context.option(most) == 1) {
                    context.report(HERE);
                  }
                });
    JourneyValidator<Touchpoint> old =
        JourneyValidator.forTouchpoints("acme.old")
            .check((touchpoint, context) -> context.report(HERE));
    Baseline accepted = Baseline.of(Validators.of(old).validate(Flats.journey()));
    ValidationReport report = Validators.of(renamed).validate(Flats.journey());

    assertThat(accepted.check(report)).hasToString("0 new, 3 baselined, 0 resolved");
    assertThat(accepted.prunedTo(report).size()).isEqualTo(3);
    assertThat(
            Validators.of(renamed)
                .configured(Map.of("acme.old.most", "7"))
                .validate(Flats.journey())
                .findings())
        .isEmpty();
  }

  @Test
  void aValidatorThatFailedIsNeverAccepted() {
    JourneyValidator<Touchpoint> broken =
        JourneyValidator.forTouchpoints("acme.broken")
            .check(
                (touchpoint, context) -> {
                  throw new IllegalStateException("broken");
                });
    ValidationReport report = Validators.of(broken).validate(Flats.journey());

    assertThat(Baseline.of(report).size()).isZero();
    assertThat(Baseline.of(report).newIn(report)).hasSize(3);
  }

  @Test
  void aReportDoesNotAnswerForValidatorsThatItDoesNotKnow() {
    JourneyValidator<Touchpoint> known =
        JourneyValidator.forTouchpoints("acme.known").check((touchpoint, context) -> {});
    ValidationReport report = Validators.of(known).validate(Flats.journey());

    assertThat(report.ofValidator("acme.known")).isEmpty();
    assertThat(report.ofValidator("validator-failed")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.ofValidator("acme.knwon"))
        .withMessage(
            "\"acme.knwon\" stands for no validator of this report (is \"acme.known\" meant?);"
                + " there are [acme.known]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StandardRules.recommended().validate(Flats.journey()).ofValidator("nope"))
        .withMessageMatching(
            "\"nope\" stands for no validator of this report;"
                + " there are \\[([a-z.-]+, ){7}[a-z.-]+] and \\d+ more, all in toText\\(Locale\\)");
  }

  @Test
  void composedWordsKeepTheirSense() {
    Condition<String> a = Condition.of(Text.en("sing").nl("zingen"), text -> text.contains("a"));
    Condition<String> b = Condition.of(Text.en("dance").nl("dansen"), text -> text.contains("b"));

    assertThat(a.and(b).not()).hasToString("not (sing and dance)");
    assertThat(a.or(b).and(a)).hasToString("(sing or dance) and sing");
    assertThat(a.and(b).and(a)).hasToString("sing and dance and sing");
    assertThat(a.not().words().get(Flats.NL)).isEqualTo("niet zingen");
    assertThat(a.and(b).not().holds("a")).isTrue();
  }

  @Test
  void aPathSAttributeCanBeReadBack() {
    JourneyValidator<Touchpoint> careless =
        JourneyValidator.forTouchpoints("acme.careless")
            .check((touchpoint, context) -> context.report(HERE).attribute("pain points"));

    assertThat(Validators.of(careless).validate(Flats.journey()).ofValidator("validator-failed"))
        .hasSize(3)
        .allSatisfy(
            finding ->
                assertThat(finding.message(EN)).contains("\"pain points\" is no name of an"));
  }

  @Test
  void aMoveThatFailsLeavesAllWhereItWas() {
    Journey journey = Flats.journey();

    Journey after =
        journey.edit(
            edit -> {
              assertThatIllegalArgumentException()
                  .isThrownBy(() -> edit.moveTouchpoint("calls", Place.after("nowhere")))
                  .withMessageContaining("nowhere");
              assertThatIllegalArgumentException()
                  .isThrownBy(() -> edit.movePhase("loyalty", Place.before("loyalty")))
                  .withMessage("\"loyalty\" cannot be moved before itself");
            });

    assertThat(after).isSameAs(journey);
  }

  @Test
  void oneActionAtTwoTouchpointsIsToldApartOrRefused() {
    MarketingAction news = MarketingAction.builder(ActionKind.NEWSLETTER).build();
    Journey journey =
        Journey.builder("twice", "Twice")
            .phase(
                CanonicalPhase.USAGE,
                phase ->
                    phase
                        .touchpoint("a", "A", t -> t.action(news))
                        .touchpoint("b", "B", t -> t.action(news)))
            .build();
    JourneyValidator<Phase> telling =
        JourneyValidator.forPhases("acme.telling")
            .check(
                (phase, context) -> {
                  Touchpoint second = phase.touchpoints().get(1);
                  context.report(HERE).about(second, second.actions().get(0));
                });
    JourneyValidator<Phase> guessing =
        JourneyValidator.forPhases("acme.guessing")
            .check((phase, context) -> context.report(HERE).about(news));

    assertThat(Validators.of(telling).validate(journey).findings())
        .extracting(finding -> finding.path().toString())
        .containsExactly("phase[usage]/touchpoint[b]/action[newsletter]");
    assertThat(Validators.of(guessing).validate(journey).ofValidator("validator-failed"))
        .hasSize(1);
  }
}
