package io.github.klantreis.check;

import io.github.klantreis.exchange.TextPlace;
import io.github.klantreis.validation.Severity;
import java.util.Locale;

/** Writes a report as commands of GitHub's workflows, which show it beside the lines. */
final class Annotations {
  private Annotations() {}

  static String of(CheckReport report, Locale locale) {
    StringBuilder text = new StringBuilder();
    report
        .problems()
        .forEach(
            problem ->
                text.append(
                    command(
                        "error",
                        CheckWords.name(problem.file()),
                        problem.place(),
                        CheckWords.UNREADABLE,
                        problem.message().get(locale))));
    for (PlacedFinding each : report.findings()) {
      Severity severity = each.finding().severity();
      text.append(
          command(
              severity == Severity.INFO ? "notice" : severity.id(),
              CheckWords.name(each.file()),
              each.place(),
              each.finding().validatorId(),
              each.finding().message(locale)));
    }
    return text.toString();
  }

  private static String command(
      String level, String file, TextPlace place, String title, String message) {
    return "::"
        + level
        + " file="
        + property(file)
        + ",line="
        + place.line()
        + ",col="
        + place.column()
        + ",endLine="
        + place.endLine()
        + (place.endLine() == place.line() ? ",endColumn=" + place.endColumn() : "")
        + ",title="
        + property(title)
        + "::"
        + data(message)
        + "\n";
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
