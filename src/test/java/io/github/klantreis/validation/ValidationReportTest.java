package io.github.klantreis.validation;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.validation.Conditions.useChannel;
import static io.github.klantreis.validation.Flats.EN;
import static io.github.klantreis.validation.Flats.NL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.term.Channel;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a report answers, and how it reads. */
final class ValidationReportTest {
  private static final Source HANDBOOK = Source.of("Acme handbook").basedOn("Jansen");
  private static final JourneyValidator<?> NO_GOAL =
      JourneyValidator.forJourneyHeadings("acme.goal")
          .severity(Severity.ERROR)
          .source(HANDBOOK.at(Text.en("step 1").nl("stap 1")))
          .hint(
              Text.en(
                      "Write down what the journey is for, in one sentence, and how you will know that it is reached")
                  .nl(
                      "Schrijf in één zin op waar de klantreis voor dient en waaraan je merkt dat het doel bereikt is"))
          .check(
              (journey, context) ->
                  context
                      .report(Text.en("\"{name}\" has no goal").nl("\"{name}\" heeft geen doel"))
                      .with("name", journey.name()));
  private static final JourneyValidator<?> NO_PHONE =
      JourneyValidator.forTouchpoints("acme.no-phone")
          .inPhases(PURCHASE)
          .source(
              Source.of("Telephones")
                  .withAuthors("Bell")
                  .withYear(1876)
                  .withAddress(URI.create("https://example.org/telephones")))
          .source(HANDBOOK.at(Text.en("p. 4")))
          .mustNot(useChannel(Channel.TELEPHONE));
  private static final JourneyValidator<?> ONE_ACTION =
      JourneyValidator.forPhases("acme.one-action")
          .severity(Severity.INFO)
          .check(
              (phase, context) ->
                  phase.touchpoints().stream()
                      .filter(touchpoint -> touchpoint.actions().size() > 1)
                      .forEach(
                          touchpoint ->
                              context
                                  .report(
                                      Text.en(
                                              "\"{name}\" has {count} marketing actions, which is more than customers notice at one touchpoint")
                                          .nl(
                                              "\"{name}\" heeft {count} marketingacties, en dat is meer dan klanten bij één contactmoment opmerken"))
                                  .with("name", touchpoint.name())
                                  .with("count", touchpoint.actions().size())
                                  .about(touchpoint)));
  private static final JourneyValidator<?> LOOP =
      JourneyValidator.forLoyaltyLoops("acme.loop")
          .severity(Severity.INFO)
          .check((loop, context) -> context.report(Text.en("why?").nl("waarom?")));
  private static final Validators VALIDATORS = Validators.of(ONE_ACTION, LOOP, NO_PHONE, NO_GOAL);

  private final Journey journey =
      Flats.journey()
          .withTouchpoint("sees-ad", ad -> ad.suppress("acme.gone", "we know our customers"));
  private final ValidationReport report = VALIDATORS.validate(journey);

  @Test
  void findingsStandInTheOrderOfTheJourneyAndThenOfIds() {
    assertThat(report.findings())
        .extracting(Finding::validatorId)
        .containsExactly(
            "acme.goal", "suppression-unused", "acme.no-phone", "acme.one-action", "acme.loop");
    assertThat(Validators.of(NO_GOAL, NO_PHONE, LOOP, ONE_ACTION).validate(journey))
        .isEqualTo(report)
        .hasSameHashCodeAs(report);
  }

  @Test
  void answersBySeverityIdAndElement() {
    assertThat(report.withSeverity(Severity.INFO))
        .extracting(Finding::validatorId)
        .containsExactly("acme.one-action", "acme.loop");
    assertThat(report.count(Severity.ERROR)).isEqualTo(1);
    assertThat(report.count(Severity.WARNING)).isEqualTo(2);
    assertThat(report.ofValidator("acme.no*")).hasSize(1);
    assertThat(report.ofValidator("acme.*")).hasSize(4);
    assertThat(report.within(ElementPath.parse("phase[purchase]"))).hasSize(2);
    assertThat(report.within(ElementPath.journey())).hasSize(5);
    assertThat(report.within(ElementPath.touchpoint("purchase", "calls"))).hasSize(1);
    assertThat(report.isClean()).isFalse();
    assertThat(report).hasToString("ValidationReport[1 error, 2 warnings, 2 hints]");
  }

  @Test
  void throwsItselfIfThereAreErrors() {
    assertThatExceptionOfType(ValidationFailedException.class)
        .isThrownBy(report::throwIfErrors)
        .withMessage(
            """
            Renting a flat: 1 error, 2 warnings, 2 hints

            The journey
              ERROR  acme.goal
                "Renting a flat" has no goal [1, step 1]
                → Write down what the journey is for, in one sentence, and how you will know that it is
                  reached

            Sources
              1  "Acme handbook" (after Jansen)
            """)
        .satisfies(failed -> assertThat(failed.report()).isSameAs(report));
    ValidationReport mild = VALIDATORS.withSeverity("*", Severity.WARNING).validate(journey);
    assertThat(mild.hasErrors()).isFalse();
    assertThat(mild.throwIfErrors()).isSameAs(mild);
  }

  @Test
  void countsWhatEachValidatorLookedAt() {
    assertThat(report.elementsJudged())
        .containsExactlyEntriesOf(
            new TreeMap<>(
                Map.of(
                    "acme.goal", 1L, "acme.loop", 1L, "acme.no-phone", 2L, "acme.one-action", 3L)));
  }

  @Test
  void mergesWithOtherReports() {
    Journey other = Journey.builder("other", "Another journey").build();
    ValidationReport merged = report.merge(VALIDATORS.validate(other));

    assertThat(merged.findings()).hasSize(6);
    assertThat(merged.findings().get(5).message(EN)).isEqualTo("\"Another journey\" has no goal");
    assertThat(merged.elementsJudged()).containsEntry("acme.goal", 2L);
    assertThat(merged.toText(EN))
        .startsWith("Renting a flat: 1 error")
        .contains("\n\nAnother journey: 1 error");
    assertThatIllegalStateException()
        .isThrownBy(() -> merged.revalidate(other))
        .withMessageContaining("merged from several journeys");
  }

  @Test
  void reportsOfOneJourneyAreMergedAndRevalidated() {
    ValidationReport merged =
        Validators.of(NO_GOAL).validate(journey).merge(Validators.of(LOOP).validate(journey));
    Journey changed = journey.toBuilder().name("New").build();

    assertThat(merged.revalidate(changed))
        .isEqualTo(
            Validators.of(NO_GOAL).validate(changed).merge(Validators.of(LOOP).validate(changed)));
  }

  @Test
  void readsWellInEnglishAndDutch() {
    String folder = "src/test/resources/io/github/klantreis/validation/";
    Golden.assertHolds(folder + "report.en.txt", report.toText(EN), ValidationReportTest.class);
    Golden.assertHolds(folder + "report.nl.txt", report.toText(NL), ValidationReportTest.class);
    assertThat(Validators.none().validate(journey).toText(NL))
        .isEqualTo("Renting a flat: niets gevonden\n");
    assertThat(report.toText(Locale.forLanguageTag("tr")))
        .as("fallback")
        .isEqualTo(report.toText(EN));
  }

  @Test
  void saysHowManyFindingsWereSuppressed() {
    Journey silent = journey.toBuilder().suppress("acme.goal", "later").build();

    assertThat(VALIDATORS.validate(silent).toText(EN))
        .startsWith("Renting a flat: 0 errors, 2 warnings, 2 hints (1 suppressed)\n");
    assertThat(
            Validators.of(NO_GOAL)
                .validate(Flats.journey().toBuilder().suppress("acme.goal", "later").build())
                .toText(NL))
        .isEqualTo("Renting a flat: niets gevonden (1 onderdrukt)\n");
  }

  @Test
  void groupsTwoPhasesOfOneNameApart() {
    Journey twice =
        Journey.builder("a", "A")
            .phase(PURCHASE, p -> p.touchpoint("one", "One", t -> t.channel(Channel.TELEPHONE)))
            .phase(
                "again",
                PURCHASE,
                p -> p.touchpoint("two", "Two", t -> t.channel(Channel.TELEPHONE)))
            .build();

    JourneyValidator<?> names =
        JourneyValidator.forPhases("acme.names")
            .check((phase, context) -> context.report(Text.en("{id}")).with("id", phase.id()));
    assertThat(Validators.of(names).validate(twice).toText(EN))
        .containsSubsequence("\nPurchase\n", "\nPurchase\n");
  }
}
