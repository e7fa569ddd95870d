package io.github.klantreis.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.klantreis.drawing.JourneyMap;
import io.github.klantreis.exchange.json.JourneyJson;
import io.github.klantreis.model.Journey;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.People;
import io.github.klantreis.validation.FindingGroup;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Findings in a language that the library does not have, in the application's words. */
final class FurtherLanguageTest {
  private static final Map<String, String> GERMAN =
      Map.ofEntries(
          Map.entry(
              "This journey does not say what the organisation wants to achieve",
              "Für die Reise \"{journey}\" ist kein Ziel notiert"),
          Map.entry(
              "Note in one sentence what you want to achieve with it",
              "Notieren Sie in einem Satz, was Sie damit erreichen wollen"),
          Map.entry("\"{name}\" has no channel", "Es ist nicht notiert, wo \"{name}\" stattfindet"),
          Map.entry(
              "These touchpoints have no channel: {places}",
              "Diese Kontakte haben noch keinen Kanal: {places}"),
          Map.entry(
              "The phase \"{phase}\" has no touchpoints",
              "Die Phase \"{phase}\" hat keine Kontaktpunkte"),
          Map.entry(
              "Add where {people} meet you, or leave out what stays empty",
              "Ergänzen Sie, wo {people} Ihnen begegnen, oder streichen Sie die Phase"),
          Map.entry("patients", "Patienten"),
          Map.entry("Purchase", "Kauf"),
          Map.entry("The journey", "Die Reise"),
          Map.entry("{n} warnings", "{n} Warnungen"),
          Map.entry("{n} errors", "{n} Fehler"),
          Map.entry("{n} hints", "{n} Hinweise"),
          Map.entry(" at {n} places in the journey", " ({n} Stellen)"),
          Map.entry("warning", "Warnung"));
  private static final Validators RULES =
      Validators.none()
          .plus(
              JourneyRules.JOURNEY_GOAL_MISSING,
              TouchpointRules.TOUCHPOINT_WITHOUT_CHANNEL,
              PhaseRules.PHASE_EMPTY);

  private static final Journey HIP =
      Journey.builder("hip", "A new hip")
          .people(People.PATIENTS)
          .phase(
              CanonicalPhase.AWARENESS,
              phase ->
                  phase
                      .touchpoint("asks", "Asks", t -> t.moment(Moment.SERVICE))
                      .touchpoint("reads", "Reads", t -> t.moment(Moment.SERVICE)))
          .phase(CanonicalPhase.PURCHASE, phase -> {})
          .build();

  @Test
  void reportsAreInTheApplicationsWords() {
    String report = RULES.language(Locale.GERMAN, GERMAN).validate(HIP).toText(Locale.GERMANY);

    assertThat(report)
        .startsWith("A new hip: 0 Fehler, 3 Warnungen, 0 Hinweise (4 Stellen)\n\nDie Reise\n")
        .contains(
            "  WARNUNG  journey-goal-missing",
            "Für die Reise \"A new hip\" ist kein Ziel notiert",
            "Diese Kontakte haben noch keinen Kanal",
            "\nKauf\n",
            "Die Phase \"Kauf\" hat keine Kontaktpunkte",
            "Ergänzen Sie, wo Patienten Ihnen begegnen")
        // of which no German is given
        .contains("→ Name the channels");
  }

  @Test
  void wordsChangeNothingElse() {
    ValidationReport plain = RULES.validate(HIP);
    ValidationReport worded = RULES.language(Locale.GERMAN, GERMAN).validate(HIP);

    for (Locale locale :
        new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.FRENCH}) {
      assertThat(worded.toText(locale)).isEqualTo(plain.toText(locale));
    }
    assertThat(worded.findings())
        .extracting(finding -> finding.key() + finding.arguments())
        .isEqualTo(
            plain.findings().stream().map(finding -> finding.key() + finding.arguments()).toList());
    assertThat(plain.toText(Locale.GERMAN)).isEqualTo(plain.toText(Locale.ENGLISH));
  }

  @Test
  void aMapShowsThemAndMarksWhatIsEnglish() {
    JourneyMap map =
        JourneyMap.of(HIP)
            .findings(RULES.language(Locale.GERMAN, GERMAN).validate(HIP))
            .language(Locale.GERMAN, GERMAN);

    assertThat(map.toHtml())
        .contains("<p dir=\"auto\"><strong>1. Warnung:</strong> Für die Reise")
        .contains("<p class=\"hint\" dir=\"auto\">→ Notieren Sie")
        .contains("<p class=\"hint\" dir=\"auto\" lang=\"en\">→ Name the channels");
    assertThat(map.toSvg()).contains("Die Phase");
    assertThat(map.toMarkdown()).contains("Ergänzen Sie, wo Patienten");
    assertThat(JourneyMap.of(HIP).findings(RULES.validate(HIP)).language(Locale.GERMAN).toHtml())
        .contains("<html lang=\"en\">")
        .doesNotContain(" lang=\"en\">→");
  }

  @Test
  void groupsNameTheLanguagesOfTheirMessage() {
    Map<String, String> ofOne = Map.of("\"{name}\" has no channel", "Wo {name}?");
    ValidationReport report = RULES.language(Locale.GERMAN, ofOne).validate(HIP);
    FindingGroup several =
        report.grouped().stream()
            .filter(group -> group.validatorId().equals("touchpoint-without-channel"))
            .findFirst()
            .orElseThrow();

    assertThat(several.languages()).doesNotContain(Locale.GERMAN);
    assertThat(several.findings().get(0).messageTemplate().languages()).contains(Locale.GERMAN);
    assertThat(several.findings().get(0).message(Locale.GERMAN)).isEqualTo("Wo Asks?");
  }

  @Test
  void wordsAreForLanguagesThatTheLibraryDoesNotHave() {
    assertThatThrownBy(() -> RULES.language(Locale.UK, GERMAN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not for \"en-GB\"");
    assertThat(JourneyJson.write(RULES.language(Locale.GERMAN, GERMAN)))
        .isEqualTo(JourneyJson.write(RULES));
  }
}
