package io.github.klantreis.testing;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.testing.JourneyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Assertions on journeys and reports, beside AssertJ's own, and what they say when they fail. */
final class JourneyAssertionsTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final JourneyValidator<Touchpoint> SHORT =
      JourneyValidator.forTouchpoints("acme.short")
          .check(
              (touchpoint, context) -> {
                if (touchpoint.name().length() > 5) {
                  context
                      .report(Text.en("\"{name}\" is long").nl("\"{name}\" is lang"))
                      .with("name", touchpoint.name())
                      .hint(Text.en("Cut it").nl("Kort het in"));
                }
              });
  private static final Validators VALIDATORS = Validators.of(SHORT);

  private final Journey journey =
      Journey.builder("rent", "Renting")
          .phase(
              PURCHASE,
              phase ->
                  phase
                      .touchpoint("calls", "Calls %s us")
                      .touchpoint("signs", "Signs")
                      .touchpoint("moves", "Moves in"))
          .build();
  private final ValidationReport report = VALIDATORS.validate(journey);

  @Test
  void standBesideThoseOfAssertj() {
    assertThat(journey).hasNoErrors(VALIDATORS).isNotNull();
    assertThat(journey.name()).isEqualTo("Renting");
    assertThat(report).hasNoErrors().hasNoFinding("validator-failed");
    assertThat(report.findings()).hasSize(2);
    assertThat(journey).passes(Validators.none());
    assertThat(journey).validatedBy(VALIDATORS).hasFinding("acme.*");
    assertThat(Validators.none().validate(journey)).isClean();
  }

  @Test
  void narrowWhatAValidatorFound() {
    assertThat(report)
        .hasFinding("acme.short")
        .at("phase[purchase]/touchpoint[moves]")
        .withSeverity(Severity.WARNING)
        .withMessageContaining("is long")
        .withMessageContaining(NL, "is lang")
        .withHintContaining("Cut")
        .withHintContaining(NL, "Kort")
        .once()
        .and()
        .hasFinding("acme.short")
        .withMessageContaining("Calls");
  }

  @Test
  void showWhatWasFoundWhenTheyFail() {
    String calls =
        "\n  WARNING acme.short phase[purchase]/touchpoint[calls]: \"Calls %s us\" is long";
    String moves = "\n  WARNING acme.short phase[purchase]/touchpoint[moves]: \"Moves in\" is long";

    fails(
        () -> assertThat(journey).passes(VALIDATORS),
        "expected no findings, but found:" + calls + moves);
    fails(() -> assertThat(report).isClean(), "expected no findings, but found:" + calls + moves);
    fails(
        () -> assertThat(report).hasNoFinding("acme.*"),
        "expected no finding of acme.*, but found:" + calls + moves);
    fails(
        () -> assertThat(report).hasFinding("validator-failed"),
        "expected a finding of validator-failed, but found:" + calls + moves);
    fails(
        () ->
            assertThat(report)
                .hasFinding("acme.short")
                .withMessageContaining("Moves")
                .at("phase[purchase]/touchpoint[calls]"),
        "expected a finding of acme.short with \"Moves\" in its message at"
            + " phase[purchase]/touchpoint[calls], but found:"
            + moves);
    fails(
        () -> assertThat(report).hasFinding("acme.short").withSeverity(Severity.ERROR),
        "expected a finding of acme.short with severity ERROR, but found:" + calls + moves);
    fails(
        () -> assertThat(report).hasFinding("acme.short").withHintContaining("Mend"),
        "expected a finding of acme.short with \"Mend\" in its hint, but found:" + calls + moves);
    fails(
        () -> assertThat(report).hasFinding("acme.short").once(),
        "expected a finding of acme.short once, but found:" + calls + moves);
    fails(
        () -> assertThat(Validators.none().validate(journey)).hasFinding("a"),
        "expected a finding of a, but found:\n  nothing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThat(report).hasNoFinding("acme.shrot"))
        .withMessageContaining("\"acme.shrot\" stands for no validator");
  }

  @Test
  void failOnErrorsOnlyWhereTheySaySo() {
    Validators strict = VALIDATORS.withSeverity("*", Severity.ERROR);

    fails(
        () -> assertThat(journey).as("our journey").hasNoErrors(strict),
        """
        [our journey] expected no errors, but found:
          ERROR acme.short phase[purchase]/touchpoint[calls]: "Calls %s us" is long
          ERROR acme.short phase[purchase]/touchpoint[moves]: "Moves in" is long\
        """);
  }

  @Test
  void refuseWhatIsNoPathAndSpeakOfNull() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assertThat(report).hasFinding("acme.short").at("purchase/calls"))
        .withMessageContaining("\"purchase/calls\" is not a path");
    @Nullable ValidationReport none = null;
    @Nullable Journey nowhere = null;
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(none).isClean())
        .withMessageContaining("Expecting actual not to be null");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(nowhere).hasNoErrors())
        .withMessageContaining("Expecting actual not to be null");
  }

  private static void fails(ThrowingCallable assertion, String message) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(assertion)
        .withMessage("%s", message);
  }

  @Test
  void eachAssertionReturnsWhatGoesOn() {
    JourneyAssert aJourney = assertThat(journey);
    ValidationReportAssert aReport = aJourney.validatedBy(VALIDATORS);
    FindingAssert aFinding = aReport.hasFinding("acme.short");

    aFinding.at("phase[purchase]/touchpoint[moves]").once().and().hasNoErrors();
  }
}
