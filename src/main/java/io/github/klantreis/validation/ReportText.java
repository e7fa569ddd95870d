package io.github.klantreis.validation;

import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Citations;
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

  private final Locale locale;
  private final Citations citations;
  private final StringBuilder text = new StringBuilder();

  ReportText(Locale locale) {
    this.locale = locale;
    citations = new Citations(locale);
  }

  /** Returns the text of journeys one after the other, with the sources of all at the end. */
  String of(List<JourneyOutcome> outcomes) {
    for (JourneyOutcome outcome : outcomes) {
      text.append(text.isEmpty() ? "" : "\n");
      append(outcome);
    }
    appendWorks();
    return text.toString();
  }

  private void append(JourneyOutcome outcome) {
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
        text.append("\n").append(nameOf(of, outcome.journey)).append("\n");
        group = of.toString();
      }
      append(finding);
    }
  }

  private void appendWorks() {
    if (citations.works().isEmpty()) {
      return;
    }
    text.append("\n").append(Citations.TITLE.get(locale)).append("\n");
    int number = 1;
    for (Source work : citations.works()) {
      wrap(
          "  " + number++ + "  ",
          work.inWords(locale) + work.address().map(address -> " <" + address + ">").orElse(""));
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

  private String nameOf(Optional<ElementPath.Step> phase, Journey journey) {
    return phase
        .flatMap(step -> journey.phase(step.id()))
        .map(found -> found.nameIn(locale))
        .orElseGet(() -> WHOLE.get(locale));
  }

  private void append(Finding finding) {
    text.append("  ")
        .append(finding.severity().label().get(locale).toUpperCase(Locale.ROOT))
        .append("  ")
        .append(finding.validatorId());
    if (!finding.path().equals(ElementPath.journey())) {
      text.append("  ").append(finding.path());
    }
    text.append("\n");
    wrap(INDENT, finding.message(locale) + " " + citations.of(finding.sources()));
    finding.hint(locale).ifPresent(hint -> wrap(INDENT + "→ ", hint));
  }

  /** Breaks lines at blanks; a word that is longer than a line stays whole. */
  private void wrap(String indent, String words) {
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
