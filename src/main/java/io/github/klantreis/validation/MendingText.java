package io.github.klantreis.validation;

import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Quotation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes for people which fixes were applied and which were not. */
final class MendingText {
  private static final Text NONE =
      Text.en("Nothing was changed in {name}.").nl("Er is niets gewijzigd in {name}.");
  private static final Counted APPLIED =
      new Counted(
          Text.en("1 change was made in {name}:").nl("Er is 1 wijziging doorgevoerd in {name}:"),
          Text.en("{n} changes were made in {name}:")
              .nl("Er zijn {n} wijzigingen doorgevoerd in {name}:"));
  private static final Counted REFUSED =
      new Counted(
          Text.en("1 change was not made:").nl("1 wijziging is niet doorgevoerd:"),
          Text.en("{n} changes were not made:").nl("{n} wijzigingen zijn niet doorgevoerd:"));
  private static final Counted LEFT =
      new Counted(
          Text.en("For 1 finding a change is still to be chosen.")
              .nl("Voor 1 bevinding is er nog een wijziging te kiezen."),
          Text.en("For {n} findings a change is still to be chosen.")
              .nl("Voor {n} bevindingen is er nog een wijziging te kiezen."));

  private MendingText() {}

  static String of(FixedJourney fixed, Locale locale) {
    StringBuilder text = new StringBuilder();
    List<Fix> applied = fixed.applied();
    Text head = applied.isEmpty() ? NONE : APPLIED.words(applied.size());
    text.append(
            head.get(
                locale,
                Map.of("name", Quotation.quoted(fixed.journey().name()), "n", applied.size())))
        .append("\n");
    applied.forEach(fix -> text.append(line(fix, locale)).append("\n"));
    List<FixedJourney.Refused> refused = fixed.refused();
    if (!refused.isEmpty()) {
      text.append(REFUSED.words(refused.size()).get(locale, Map.of("n", refused.size())))
          .append("\n");
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
