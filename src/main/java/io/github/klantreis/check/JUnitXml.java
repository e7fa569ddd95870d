package io.github.klantreis.check;

import static io.github.klantreis.xml.XmlCharacters.escaped;

import java.util.Locale;

/** Writes a report as the results of tests, in the XML that JUnit's and Ant's readers take. */
final class JUnitXml {
  private final CheckReport report;
  private final CheckText words;

  JUnitXml(CheckReport report, Locale locale) {
    this.report = report;
    words = new CheckText(report, locale);
  }

  String toText() {
    StringBuilder cases = new StringBuilder();
    int failures = 0;
    int errors = 0;
    if (!report.mistakes().isEmpty()) {
      errors++;
      StringBuilder lines = new StringBuilder();
      report.mistakes().forEach(problem -> lines.append(words.mistake(problem)));
      cases.append(testCase("configuration", "error", lines.toString()));
    }
    for (CheckedFile file : report.checkedFiles()) {
      boolean isError = !file.file().problems().isEmpty();
      boolean isFailure = !isError && file.isFailing();
      errors += isError ? 1 : 0;
      failures += isFailure ? 1 : 0;
      cases.append(
          testCase(
              file.name(),
              isError ? "error" : isFailure ? "failure" : "system-out",
              words.lines(file)));
    }
    int tests = report.checkedFiles().size() + (report.mistakes().isEmpty() ? 0 : 1);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
        + "  <testsuite name=\"klantreis\" tests=\""
        + tests
        + "\" failures=\""
        + failures
        + "\" errors=\""
        + errors
        + "\" skipped=\"0\">\n"
        + cases
        + "  </testsuite>\n</testsuites>\n";
  }

  private static String testCase(String name, String element, String lines) {
    String start =
        "    <testcase name=\"" + escaped(name) + "\" classname=\"klantreis\" time=\"0\"";
    if (lines.isEmpty()) {
      return start + "/>\n";
    }
    String message =
        element.equals("system-out")
            ? ""
            : " message=\"" + escaped(lines.lines().findFirst().orElse("")) + '"';
    return start
        + ">\n      <"
        + element
        + message
        + ">"
        + escaped(lines)
        + "</"
        + element
        + ">\n    </testcase>\n";
  }
}
