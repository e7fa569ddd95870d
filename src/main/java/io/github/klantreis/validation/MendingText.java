package io.github.klantreis.validation;

import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes for people which fixes were applied and which were not. */
final class MendingText {
  private static final Text APPLIED = Text.en("{name}, applied: {n}").nl("{name}, toegepast: {n}");
  private static final Text REFUSED = Text.en("Not applied: {n}").nl("Niet toegepast: {n}");

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
    return text.toString();
  }

  private static String line(Fix fix, Locale locale) {
    return "  "
        + fix.finding().validatorId()
        + "  "
        + fix.finding().path()
        + "  "
        + fix.words().get(locale, Map.of());
  }
}
