package io.github.klantreis.check;

import io.github.klantreis.exchange.TextPlace;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Numbers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes a report for people. */
final class CheckText {
  private static final Text UNREADABLE = Text.en("unreadable").nl("onleesbaar");
  private static final Text MISTAKE = Text.en("problem").nl("probleem");
  private static final Counted FILES =
      new Counted(Text.en("1 file").nl("1 bestand"), Text.en("{n} files").nl("{n} bestanden"));
  private static final Counted JOURNEYS =
      new Counted(Text.en("1 journey").nl("1 reis"), Text.en("{n} journeys").nl("{n} reizen"));
  private static final Text NOTHING = Text.en("nothing found").nl("niets gevonden");
  private static final Text NOTHING_NEW = Text.en("nothing new").nl("niets nieuws");
  private static final Counted PROBLEMS =
      new Counted(
          Text.en("1 problem").nl("1 probleem"), Text.en("{n} problems").nl("{n} problemen"));
  private static final Text BY_PLACE = Text.en(" (each place counts)").nl(" (elke plaats telt)");
  private static final Text BASELINE = Text.en("; {n} in the baseline").nl("; {n} in de baseline");
  private static final Counted GONE =
      new Counted(
          Text.en(", 1 of its findings gone").nl(", 1 bevinding daarvan is er niet meer"),
          Text.en(", {n} of its findings gone").nl(", {n} bevindingen daarvan zijn er niet meer"));
  private static final Text PASSED_OVER =
      Text.en("; {n} without a journey passed over").nl("; {n} zonder reis overgeslagen");

  private final CheckReport report;
  private final Locale locale;
  private final Set<String> told = new HashSet<>();

  /** Whether a line is written that is about several places. */
  private boolean areTogether;

  CheckText(CheckReport report, Locale locale) {
    this.report = report;
    this.locale = locale;
  }

  String toText() {
    StringBuilder text = new StringBuilder();
    report.mistakes().forEach(problem -> text.append(mistake(problem)));
    // Finding the places is much of the work: side by side, and in order.
    List<CheckedFile> files = report.checkedFiles();
    List<List<CheckedFile.Line>> lines =
        files.parallelStream().map(file -> file.lines(locale)).toList();
    for (int i = 0; i < files.size(); i++) {
      text.append(lines(files.get(i), lines.get(i)));
    }
    return text.append(summary()).append('\n').toString();
  }

  /** Returns the lines of a file; empty if nothing was found. */
  String lines(CheckedFile file) {
    return lines(file, file.lines(locale));
  }

  private String lines(CheckedFile file, List<CheckedFile.Line> lines) {
    StringBuilder text = new StringBuilder();
    file.file().problems().forEach(problem -> text.append(line(problem)));
    for (CheckedFile.Line line : lines) {
      areTogether |= line.places().size() > 1;
      text.append(Characters.onOneLine(file.name()))
          .append(':')
          .append(line.places().get(0))
          .append(": ")
          .append(word(line.severity()))
          .append(' ')
          .append(line.rule())
          .append(' ')
          .append(Characters.onOneLine(line.message()))
          .append(CheckWords.further(line.places().stream().map(TextPlace::line).toList(), locale))
          .append('\n');
      line.hint()
          .filter(told::add)
          .ifPresent(hint -> text.append("    → ").append(Characters.onOneLine(hint)).append('\n'));
    }
    return text.toString();
  }

  String line(FileProblem problem) {
    return line(problem, UNREADABLE);
  }

  /** Returns the line of what is wrong with the call or a configuration. */
  String mistake(FileProblem problem) {
    return line(problem, MISTAKE);
  }

  private String line(FileProblem problem, Text kind) {
    return Characters.onOneLine(CheckWords.name(problem.file()))
        + ":"
        + problem.place()
        + ": "
        + kind.get(locale)
        + " "
        + Characters.onOneLine(problem.message().get(locale))
        + "\n";
  }

  private String word(Severity severity) {
    return locale.getLanguage().equals("nl") ? severity.label().get(locale) : severity.id();
  }

  String summary() {
    int files = report.checkedFiles().size();
    int journeys =
        report.checkedFiles().stream().mapToInt(file -> file.file().journeys().size()).sum();
    List<String> found = new ArrayList<>();
    int problems = report.problems().size();
    if (problems > 0) {
      found.add(PROBLEMS.of(problems).get(locale));
    }
    for (Severity severity : Severity.values()) {
      int count = report.count(severity);
      if (count > 0) {
        found.add(CheckWords.counted(severity, count, locale));
      }
    }
    return FILES.of(files).get(locale)
        + ", "
        + JOURNEYS.of(journeys).get(locale)
        + ": "
        + (found.isEmpty()
            ? (report.accepted() > 0 ? NOTHING_NEW : NOTHING).get(locale)
            : String.join(", ", found))
        + (areTogether ? BY_PLACE.get(locale) : "")
        + (report.hasBaseline()
            ? BASELINE.get(locale, Map.of("n", Numbers.grouped(report.accepted())))
            : "")
        + (report.gone() > 0 ? GONE.of(report.gone()).get(locale) : "")
        + (report.passedOver() > 0
            ? PASSED_OVER.get(locale, Map.of("n", Numbers.grouped(report.passedOver())))
            : "");
  }
}
