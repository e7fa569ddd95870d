package io.github.klantreis.validation;

import static io.github.klantreis.validation.Flats.EN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.Channel;
import io.github.klantreis.vocabulary.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accepted findings: recording, checking and pruning. */
final class BaselineTest {
  private static final Validators NAMES = names(Text.en("\"{name}\" is a name").nl("een naam"));

  /** Finds something at each touchpoint, in given words. */
  private static Validators names(Text words) {
    return Validators.of(
        JourneyValidator.forTouchpoints("acme.names")
            .identifiedBy("channels", "severity", "words", "absent")
            .check(
                (touchpoint, context) ->
                    context
                        .report(words)
                        .with("name", touchpoint.name())
                        .with("channels", touchpoint.channels().size())
                        .with("words", words)
                        .with("severity", Severity.INFO)));
  }

  private final Journey journey = Flats.journey();
  private final Baseline baseline = Baseline.of(NAMES.validate(journey));

  @Test
  void isASortedTextWithAFindingALine() {
    String text =
        """
        # Klantreis baseline 2: severity, validator, place, telling values
        warning\tacme.names\ttouchpoint[calls]\tchannels=1\tseverity=info
        warning\tacme.names\ttouchpoint[sees-ad]\tchannels=1\tseverity=info
        warning\tacme.names\ttouchpoint[signs]\tchannels=1\tseverity=info
        """;
    assertThat(baseline.toText()).isEqualTo(text);
    assertThat(Baseline.parse(text)).isEqualTo(baseline).hasSameHashCodeAs(baseline);
    assertThat(Baseline.parse(text.replace("\n", "\r\n")))
        .as("checked out on Windows")
        .isEqualTo(baseline);
    assertThat(Baseline.parse("\uFEFF" + text.replace("\n", " \t \n")))
        .as("saved by an editor that marks UTF-8 and leaves blanks")
        .isEqualTo(baseline);
    assertThat(baseline.size()).isEqualTo(3);
    assertThat(baseline).hasToString("Baseline[3]");
  }

  @Test
  void acceptsWhatItWasMadeOfAndNothingElse() {
    assertThat(baseline.newIn(NAMES.validate(journey))).isEmpty();
    assertThat(Baseline.empty().newIn(NAMES.validate(journey))).hasSize(3);
    assertThat(baseline.check(NAMES.validate(journey)))
        .hasToString("0 new, 3 baselined, 0 resolved");
  }

  @Test
  void tellsNewKnownAndResolvedApart() {
    Journey changed =
        journey.edit(
            edit ->
                edit.removeTouchpoint("calls")
                    .insert(Touchpoint.builder("visits", "Visits").build(), Place.after("signs")));
    BaselineCheck check = baseline.check(NAMES.validate(changed));

    assertThat(check).hasToString("1 new, 2 baselined, 1 resolved");
    assertThat(check.toText(Locale.forLanguageTag("nl")))
        .isEqualTo("1 nieuw, 2 in de baseline, 1 opgelost");
    assertThat(check.newFindings())
        .extracting(finding -> finding.path().toString())
        .containsExactly("phase[purchase]/touchpoint[visits]");
    assertThat(check.baselined()).isEqualTo(2);
    assertThat(check.resolved()).isEqualTo(1);
  }

  @Test
  void isKnownByTellingValuesAndSoAChangedOneIsNew() {
    Journey changed = journey.withTouchpoint("calls", calls -> calls.channel(Channel.EMAIL));

    assertThat(baseline.check(NAMES.validate(changed)))
        .hasToString("1 new, 2 baselined, 1 resolved");
  }

  @Test
  void survivesOtherWordsNamesPlacesAnotherOrderAndAnotherHint() {
    Journey edited =
        journey.edit(
            edit ->
                edit.moveTouchpoint("signs", Place.before("calls"))
                    .moveTouchpoint("calls", Place.startOf("awareness"))
                    .movePhase("awareness", Place.last())
                    .touchpoint("calls", calls -> calls.name("Telephones us"))
                    .journey(rent -> rent.name("Renting a house")));
    Validators reworded = names(Text.en("what a name is {name}!").and(Locale.FRENCH, "{name}"));

    assertThat(baseline.check(reworded.validate(edited)))
        .hasToString("0 new, 3 baselined, 0 resolved");
    assertThat(Baseline.of(reworded.validate(edited)).toText()).isEqualTo(baseline.toText());
  }

  @Test
  void whatGotWorseIsNewAndWhatGotMilderIsNot() {
    ValidationReport worse = NAMES.withSeverity("*", Severity.ERROR).validate(journey);
    ValidationReport milder = NAMES.withSeverity("*", Severity.INFO).validate(journey);

    assertThat(baseline.check(worse)).hasToString("3 new, 0 baselined, 3 resolved");
    assertThat(baseline.check(milder)).hasToString("0 new, 3 baselined, 0 resolved");
    assertThat(baseline.prunedTo(milder))
        .as("what got milder may not get worse again")
        .isEqualTo(Baseline.of(milder));
    assertThat(baseline.prunedTo(worse)).isEqualTo(Baseline.empty());
  }

  @Test
  void theWorstOfTheSameFindingsIsCoveredByTheWorstThatWasAccepted() {
    ValidationReport warnings = twice(Severity.WARNING, Severity.WARNING);

    assertThat(Baseline.of(twice(Severity.ERROR, Severity.INFO)).newIn(warnings))
        .extracting(finding -> finding.message(EN))
        .containsExactly("two");
    assertThat(
            Baseline.of(twice(Severity.WARNING, Severity.ERROR))
                .newIn(twice(Severity.ERROR, Severity.INFO)))
        .isEmpty();
    assertThat(Baseline.of(warnings).newIn(twice(Severity.INFO, Severity.ERROR)))
        .extracting(finding -> finding.message(EN))
        .containsExactly("two");
  }

  private ValidationReport twice(Severity first, Severity second) {
    return Validators.of(
            JourneyValidator.forJourneyHeadings("twice")
                .check(
                    (heading, context) -> {
                      context.report(Text.en("one")).severity(first);
                      context.report(Text.en("two")).severity(second);
                    }))
        .validate(journey);
  }

  @Test
  void aReportMergedWithItselfHasEachFindingTwice() {
    ValidationReport report = NAMES.validate(journey);

    assertThat(baseline.check(report.merge(report))).hasToString("3 new, 3 baselined, 0 resolved");
  }

  @Test
  void blanksInTellingValuesDoNotCountAndTheCaseOfLettersDoes() {
    assertThat(criterion("8  of\t10\n orders ")).isEqualTo(criterion("8 of 10 orders"));
    assertThat(criterion("8 of 10 Orders")).isNotEqualTo(criterion("8 of 10 orders"));
  }

  private String criterion(String criterion) {
    return Validators.of(
            JourneyValidator.forJourneyHeadings("acme.criteria")
                .identifiedBy("criterion")
                .check(
                    (heading, context) ->
                        context.report(Text.en("bad")).with("criterion", criterion)))
        .validate(journey)
        .findings()
        .get(0)
        .key();
  }

  @Test
  void aKeySaysTheValidatorAndThePlaceWithoutThePhaseOfATouchpoint() {
    Validators everywhere =
        Validators.of(
            JourneyValidator.forElements(JourneyElement.class, "all")
                .check((element, context) -> context.report(Text.en("x")).attribute("name")));

    assertThat(everywhere.validate(journey).findings())
        .extracting(Finding::key)
        .contains(
            "all\tjourney/@name",
            "all\tpersona[student]/@name",
            "all\tphase[awareness]/@name",
            "all\ttouchpoint[signs]/@name",
            "all\ttouchpoint[signs]/action[chat]/@name");
  }

  @Test
  void checkingAndPruningChangeNothingAndNeverGrow() {
    Journey changed = journey.edit(BaselineTest::oneOutOneIn);
    ValidationReport report = NAMES.validate(changed);

    Baseline pruned = baseline.prunedTo(report);

    assertThat(baseline.size()).isEqualTo(3);
    assertThat(pruned.size()).isEqualTo(2);
    assertThat(pruned.check(report)).hasToString("1 new, 2 baselined, 0 resolved");
    assertThat(pruned.prunedTo(NAMES.validate(journey))).isEqualTo(pruned);
    assertThat(Baseline.empty().prunedTo(report)).isEqualTo(Baseline.empty());
  }

  private static void oneOutOneIn(JourneyEditor edit) {
    edit.removeTouchpoint("calls")
        .insert(Touchpoint.builder("visits", "Visits").build(), Place.after("signs"));
  }

  @Test
  void countsEqualFindings() {
    Validators twice =
        Validators.of(
            JourneyValidator.forJourneyHeadings("twice")
                .check(
                    (heading, context) -> {
                      context.report(Text.en("one"));
                      context.report(Text.en("two"));
                    }));
    Validators once =
        Validators.of(
            JourneyValidator.forJourneyHeadings("twice")
                .check((heading, context) -> context.report(Text.en("three"))));

    assertThat(Baseline.of(twice.validate(journey)).check(once.validate(journey)))
        .hasToString("0 new, 1 baselined, 1 resolved");
    assertThat(Baseline.of(once.validate(journey)).check(twice.validate(journey)))
        .hasToString("1 new, 1 baselined, 0 resolved");
    assertThat(Baseline.of(once.validate(journey)).newIn(twice.validate(journey)))
        .extracting(finding -> finding.message(EN))
        .containsExactly("two");
  }

  @Test
  void doesNotHoldWhatWasSuppressed() {
    Journey silent = journey.withTouchpoint("calls", calls -> calls.suppress("acme.*", "x"));

    assertThat(Baseline.of(NAMES.validate(silent)).size()).isEqualTo(2);
  }

  @Test
  void keepsAnyValueInItsLine() {
    Journey hostile =
        journey.withTouchpoint("calls", calls -> calls.name("tab\there\nand \\ and\r\u2028 = #"));
    ValidationReport report =
        Validators.of(
                JourneyValidator.forTouchpoints("acme.names")
                    .identifiedBy("name")
                    .check(
                        (touchpoint, context) ->
                            context.report(Text.en("bad")).with("name", touchpoint)))
            .validate(hostile);
    Baseline recorded = Baseline.of(report);

    assertThat(Baseline.parse(recorded.toText())).isEqualTo(recorded);
    assertThat(Baseline.parse(recorded.toText()).newIn(report)).isEmpty();
  }

  @Test
  void isWrittenAndRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("klantreis.baseline");
    baseline.write(file);

    assertThat(Baseline.read(file)).isEqualTo(baseline);
    assertThat(Files.readString(file)).isEqualTo(baseline.toText());
  }

  @Test
  void aMissingFileIsAnErrorAndIsNotMade(@TempDir Path folder) {
    Path file = folder.resolve("missing");

    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> Baseline.read(file));
    assertThat(file).doesNotExist();
  }

  @Test
  void whatIsNoBaselineIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Baseline.parse(""))
        .withMessageStartingWith("this is no baseline: its first line is not");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Baseline.parse(Baseline.empty().toText() + "\nacme.names phase[a]\n"))
        .withMessage(
            "line 3 of the baseline is not a severity, a validator and a place with tabs between"
                + " them: \"acme.names phase[a]\"");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Baseline.parse(
                    "# Klantreis baseline 1: validator, path, named values\nacme.names\tjourney\n"))
        .withMessageStartingWith("this baseline is of another version, which is not read: \"")
        .withMessageEndingWith("\"; record it anew, in version 2");
  }
}
