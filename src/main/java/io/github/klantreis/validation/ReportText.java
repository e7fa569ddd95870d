package io.github.klantreis.validation;

import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes a report for people. */
final class ReportText {
  private static final int WIDTH = 96;
  private static final String INDENT = "    ";
  private static final Text COUNTS =
      Text.en("{name}: {errors}, {warnings}, {hints}").nl("{name}: {errors}, {warnings}, {hints}");
  private static final Text CLEAN = Text.en("{name}: nothing found").nl("{name}: niets gevonden");
  private static final Text ERRORS = Text.en("{n} errors").nl("{n} fouten");
  private static final Text ONE_ERROR = Text.en("1 error").nl("1 fout");
  private static final Text WARNINGS = Text.en("{n} warnings").nl("{n} waarschuwingen");
  private static final Text ONE_WARNING = Text.en("1 warning").nl("1 waarschuwing");
  private static final Text HINTS = Text.en("{n} hints").nl("{n} tips");
  private static final Text ONE_HINT = Text.en("1 hint").nl("1 tip");
  private static final Text SUPPRESSED = Text.en("{n} suppressed").nl("{n} onderdrukt");
  private static final Text WHOLE = Text.en("The journey").nl("De klantreis");
  private static final Text SOURCE = Text.en("Source: {source}").nl("Bron: {source}");

  private final JourneyOutcome outcome;
  private final Locale locale;

  ReportText(JourneyOutcome outcome, Locale locale) {
    this.outcome = outcome;
    this.locale = locale;
  }

  void appendTo(StringBuilder text) {
    Journey journey = outcome.journey;
    List<Finding> findings = outcome.ordered().findings;
    int suppressed = outcome.ordered().suppressed.size();
    if (findings.isEmpty()) {
      text.append(CLEAN.get(locale, Map.of("name", journey.name())));
    } else {
      text.append(
          COUNTS.get(
              locale,
              Map.of(
                  "name", journey.name(),
                  "errors", counted(findings, Severity.ERROR, ONE_ERROR, ERRORS),
                  "warnings", counted(findings, Severity.WARNING, ONE_WARNING, WARNINGS),
                  "hints", counted(findings, Severity.INFO, ONE_HINT, HINTS))));
    }
    if (suppressed > 0) {
      text.append(" (").append(SUPPRESSED.get(locale, Map.of("n", suppressed))).append(")");
    }
    text.append("\n");
    String group = "";
    for (Finding finding : findings) {
      Optional<ElementPath.Step> of = phaseOf(finding.path());
      if (!of.toString().equals(group)) {
        text.append("\n").append(nameOf(of)).append("\n");
        group = of.toString();
      }
      append(text, finding);
    }
  }

  private String counted(List<Finding> findings, Severity severity, Text one, Text many) {
    long count = findings.stream().filter(finding -> finding.severity() == severity).count();
    return count == 1 ? one.get(locale) : many.get(locale, Map.of("n", count));
  }

  /** The phase that a path is in; two phases may have one name, so names do not group. */
  private static Optional<ElementPath.Step> phaseOf(ElementPath path) {
    return path.steps().stream().findFirst().filter(step -> step.kind() == ElementKind.PHASE);
  }

  private String nameOf(Optional<ElementPath.Step> phase) {
    return phase
        .flatMap(step -> outcome.journey.phase(step.id()))
        .map(found -> found.nameIn(locale))
        .orElseGet(() -> WHOLE.get(locale));
  }

  private void append(StringBuilder text, Finding finding) {
    text.append("  ")
        .append(finding.severity().label().get(locale).toUpperCase(Locale.ROOT))
        .append("  ")
        .append(finding.validatorId());
    if (!finding.path().equals(ElementPath.journey())) {
      text.append("  ").append(finding.path());
    }
    text.append("\n");
    wrap(text, INDENT, finding.message(locale));
    finding.hint(locale).ifPresent(hint -> wrap(text, INDENT + "→ ", hint));
    finding
        .source()
        .ifPresent(source -> wrap(text, INDENT, SOURCE.get(locale, Map.of("source", source))));
  }

  /** Breaks lines at blanks; a word that is longer than a line stays whole. */
  private static void wrap(StringBuilder text, String indent, String words) {
    String next = indent;
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(next);
    boolean empty = true;
    for (String word : words.strip().split("\\s+", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(indent.length()));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
    lines.forEach(each -> text.append(each).append("\n"));
  }
}
