package io.github.klantreis.validation;

import static io.github.klantreis.validation.Flats.EN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyEditor;
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
        # Klantreis baseline 1: validator, path, named values
        acme.names\tphase[awareness]/touchpoint[sees-ad]\tchannels=1\tname=Sees an ad\tseverity=info
        acme.names\tphase[purchase]/touchpoint[calls]\tchannels=1\tname=Calls us\tseverity=info
        acme.names\tphase[purchase]/touchpoint[signs]\tchannels=1\tname=Signs the contract\tseverity=info
        """;
    assertThat(baseline.toText()).isEqualTo(text);
    assertThat(Baseline.parse(text)).isEqualTo(baseline).hasSameHashCodeAs(baseline);
    assertThat(Baseline.parse(text.replace("\n", "\r\n")))
        .as("checked out on Windows")
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
    assertThat(check.newFindings())
        .extracting(finding -> finding.path().toString())
        .containsExactly("phase[purchase]/touchpoint[visits]");
    assertThat(check.baselined()).isEqualTo(2);
    assertThat(check.resolved()).isEqualTo(1);
  }

  @Test
  void isKnownByValuesAndSoAChangedOneIsNew() {
    Journey changed = journey.withTouchpoint("calls", calls -> calls.channel(Channel.EMAIL));

    assertThat(baseline.check(NAMES.validate(changed)))
        .hasToString("1 new, 2 baselined, 1 resolved");
  }

  @Test
  void survivesOtherWordsAnotherOrderAnotherSeverityAndAnotherHint() {
    Journey reordered =
        journey.edit(
            edit ->
                edit.moveTouchpoint("signs", Place.before("calls"))
                    .movePhase("awareness", Place.last()));
    Validators reworded =
        names(Text.en("what a name is {name}!").and(Locale.FRENCH, "{name}"))
            .withSeverity("*", Severity.ERROR);

    assertThat(baseline.check(reworded.validate(reordered)))
        .hasToString("0 new, 3 baselined, 0 resolved");
    assertThat(Baseline.of(reworded.validate(reordered)).toText()).isEqualTo(baseline.toText());
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
    ValidationReport report = NAMES.validate(hostile);
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
            "line 3 of the baseline is not a validator, a tab and a path: acme.names phase[a]");
  }
}
