package io.github.klantreis.validation;

import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes for people which fixes were applied and which were not. */
final class MendingText {
  private static final Text APPLIED = Text.en("{name}, applied: {n}").nl("{name}, toegepast: {n}");
  private static final Text REFUSED = Text.en("Not applied: {n}").nl("Niet toegepast: {n}");

  private static final Counted LEFT =
      new Counted(
          Text.en("To be chosen, for 1 finding").nl("Nog te kiezen, voor 1 bevinding"),
          Text.en("To be chosen, for {n} findings").nl("Nog te kiezen, voor {n} bevindingen"));

  private MendingText() {}

  static String of(FixedJourney fixed, Locale locale) {
    StringBuilder text = new StringBuilder();
    List<Fix> applied = fixed.applied();
    text.append(APPLIED.get(locale, Map.of("name", fixed.journey().name(), "n", applied.size())))
        .append("\n");
    applied.forEach(fix -> text.append(line(fix, locale)).append("\n"));
    List<FixedJourney.Refused> refused = fixed.refused();
    if (!refused.isEmpty()) {
      text.append(REFUSED.get(locale, Map.of("n", refused.size()))).append("\n");
      for (FixedJourney.Refused each : refused) {
        text.append(line(each.fix(), locale))
            .append(": ")
            .append(each.reason().get(locale, Map.of()))
            .append("\n");
      }
    }
    long left = left(fixed);
    if (left > 0) {
      text.append(LEFT.of(left).get(locale)).append("\n");
    }
    return text.toString();
  }

  /** How many findings have a fix that was not tried. */
  private static long left(FixedJourney fixed) {
    Set<Fix> tried =
        fixed.refused().stream()
            .map(FixedJourney.Refused::fix)
            .collect(Collectors.toUnmodifiableSet());
    ValidationReport report = fixed.report();
    return report.findings().stream()
        .filter(finding -> !tried.containsAll(report.fixesOfPresent(finding)))
        .count();
  }

  private static String line(Fix fix, Locale locale) {
    return "  "
        + fix.finding().validatorId()
        + "  "
        + fix.finding().path()
        + "  "
        + fix.words().get(locale);
  }
}
