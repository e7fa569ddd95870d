package io.github.klantreis.validation;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.Market;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A validator leaves to another what both would say, if that one speaks. */
final class YieldingTest {
  private static final JourneyValidator<Phase> OWNERS =
      JourneyValidator.forPhases("owners")
          .once(Begun.anyTouchpoint(Text.en("an owner is named"), t -> t.owner().isPresent()))
          .check((phase, context) -> context.report(Text.en("owners")));

  private static final JourneyValidator<Touchpoint> YIELDING =
      JourneyValidator.forTouchpoints("yielding")
          .yieldingTo("owners")
          .check(
              (touchpoint, context) -> {
                if (!context.speaks("owners")) {
                  context.report(Text.en("here"));
                }
              });

  private static Journey journey() {
    return Journey.builder("bed", "Buying a bed")
        .phase(PURCHASE, p -> p.touchpoint("pays", "Pays"))
        .phase(USAGE, p -> p.touchpoint("sleeps", "Sleeps"))
        .build();
  }

  private static List<String> ids(ValidationReport report) {
    return report.findings().stream().map(Finding::validatorId).toList();
  }

  @Test
  void itYieldsToOneThatIsOnAndJudgesTheJourney() {
    Validators both = Validators.of(OWNERS, YIELDING);
    Journey begun = journey().withTouchpoint("sleeps", t -> t.owner("care"));

    assertThat(ids(both.validate(journey()))).containsExactly("yielding", "yielding");
    assertThat(ids(both.validate(begun))).containsExactly("owners", "owners");
    assertThat(ids(both.without("owners").validate(begun)))
        .as("switched off")
        .containsExactly("yielding", "yielding");
    assertThat(ids(Validators.of(YIELDING).validate(begun)))
        .as("not in the set")
        .containsExactly("yielding", "yielding");
  }

  @Test
  void whatIsUnchangedIsJudgedAnewWhenTheOtherBeginsOrStopsToSpeak() {
    Validators both = Validators.of(OWNERS, YIELDING);
    ValidationReport report = both.validate(journey());
    Journey begun = journey().withTouchpoint("sleeps", t -> t.owner("care"));
    ValidationReport next = report.revalidate(begun);

    assertThat(next).isEqualTo(both.validate(begun));
    assertThat(next.revalidate(journey())).isEqualTo(report);
  }

  @Test
  void eachOfTwoMayYieldToTheOtherInItsCase() {
    JourneyValidator<Journey> selling =
        JourneyValidator.forJourneys("selling")
            .speaksFor(Audience.SELLING)
            .yieldingTo("any")
            .check(
                (journey, context) ->
                    context.report(Text.en(context.speaks("any") ? "with any" : "alone")));
    JourneyValidator<Journey> any =
        JourneyValidator.forJourneys("any")
            .yieldingTo("selling")
            .that(Text.en("are not sold to"), (journey, around) -> !around.speaks("selling"))
            .check((journey, context) -> context.report(Text.en("any")));
    Validators both = Validators.of(selling, any);
    Journey unsold = Journey.builder("bed", "A bed").phase(USAGE).build();

    assertThat(ids(both.validate(unsold))).containsExactly("any");
    assertThat(both.validate(unsold.toBuilder().market(Market.B2C).build()).findings())
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .containsExactly("with any");
  }

  @Test
  void whoAsksSaysWhom() {
    JourneyValidator<Journey> asking =
        JourneyValidator.forJourneys("asking")
            .check((journey, context) -> assertThat(context.speaks("owners")).isFalse());

    assertThat(Validators.of(asking).validate(journey()).findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message(Locale.ENGLISH))
                    .contains("owners")
                    .contains("yieldingTo"));
  }

  @Test
  void yieldsToIdsOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JourneyValidator.forJourneys("asking").yieldingTo("no id!"))
        .withMessageContaining("no id!");
  }
}
