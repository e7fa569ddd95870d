package io.github.klantreis.testing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.Baseline;
import io.github.klantreis.validation.BaselineCheck;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Fix;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationReport;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The findings that a validator is expected to report in a journey; see {@link ValidatorTester}.
 * Each {@code finds} fails at once if there is no such finding; {@link #andNothingElse()} fails if
 * there are more. Immutable and thread-safe.
 */
public final class Expectations {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final ValidatorTester tester;
  private final ValidationReport report;
  private final ImmutableList<Finding> found;
  private final ImmutableList<Expected> expected;

  /** One finding that is required. */
  private record Expected(
      @Nullable Severity severity,
      ElementPath path,
      List<String> parts,
      ImmutableMap<Locale, String> messages) {

    boolean isMetBy(Finding finding, List<Locale> languages) {
      return finding.path().equals(path)
          && (severity == null || finding.severity() == severity)
          && messages.entrySet().stream()
              .allMatch(message -> finding.message(message.getKey()).equals(message.getValue()))
          && parts.stream()
              .allMatch(
                  part ->
                      languages.stream()
                          .anyMatch(language -> finding.message(language).contains(part)));
    }

    @Override
    public String toString() {
      String words =
          Stream.concat(messages.values().stream(), parts.stream())
              .map(Expectations::quoted)
              .collect(Collectors.joining(", "));
      return (severity == null ? "" : severity + " ")
          + path
          + (words.isEmpty() ? "" : ": " + words);
    }
  }

  private Expectations(
      ValidatorTester tester,
      ValidationReport report,
      ImmutableList<Finding> found,
      ImmutableList<Expected> expected) {
    this.tester = tester;
    this.report = report;
    this.found = found;
    this.expected = expected;
  }

  static Expectations of(ValidatorTester tester, Journey journey) {
    ValidationReport report = tester.validators().validate(journey);
    ImmutableList<Finding> found = findings(tester, report);
    ImmutableList<Finding> again = findings(tester, tester.validators().validate(journey));
    if (!found.equals(again)) {
      throw new AssertionError(
          tester.subject()
              + " does not find the same twice; does it have mutable state?\nfirst:"
              + Findings.listed(found)
              + "\nthen:"
              + Findings.listed(again));
    }
    for (Finding finding : found) {
      ValidatorTester.requireLanguages(
          finding.messageTemplate(), tester.languages(), "a message of " + finding.validatorId());
      finding
          .hintTemplate()
          .ifPresent(
              hint ->
                  ValidatorTester.requireLanguages(
                      hint, tester.languages(), "a hint of " + finding.validatorId()));
    }
    return new Expectations(tester, report, found, ImmutableList.of());
  }

  private static ImmutableList<Finding> findings(ValidatorTester tester, ValidationReport report) {
    ImmutableList.Builder<Finding> own = ImmutableList.builder();
    for (Finding finding : report.findings()) {
      if (finding.validatorId().equals("validator-failed")) {
        throw new AssertionError(
            finding.path() + ": " + finding.message(Locale.ENGLISH), finding.cause().orElse(null));
      }
      if (tester.tests(finding.validatorId())) {
        own.add(finding);
      }
    }
    return own.build();
  }

  /**
   * Expects a finding.
   *
   * @param path the path of the finding, such as {@code phase[purchase]/touchpoint[order]}
   * @param messageParts parts of its message, each in any of the tester's languages
   * @return these expectations with this one added
   * @throws AssertionError if there is no such finding besides those already expected
   * @throws IllegalArgumentException if the text is not a path
   */
  public Expectations finds(String path, String... messageParts) {
    return finding(
        new Expected(null, ElementPath.parse(path), copyOf(messageParts), ImmutableMap.of()));
  }

  /**
   * Expects a finding of a severity.
   *
   * @param severity the severity
   * @param path the path of the finding, such as {@code phase[purchase]/touchpoint[order]}
   * @param messageParts parts of its message, each in any of the tester's languages
   * @return these expectations with this one added
   * @throws AssertionError if there is no such finding besides those already expected
   * @throws IllegalArgumentException if the text is not a path
   */
  public Expectations finds(Severity severity, String path, String... messageParts) {
    requireNonNull(severity, "severity");
    return finding(
        new Expected(severity, ElementPath.parse(path), copyOf(messageParts), ImmutableMap.of()));
  }

  /**
   * Expects a finding with exactly these messages.
   *
   * @param severity the severity
   * @param path the path of the finding, such as {@code phase[purchase]/touchpoint[order]}
   * @param english the whole message in English
   * @param dutch the whole message in Dutch
   * @return these expectations with this one added
   * @throws AssertionError if there is no such finding besides those already expected
   * @throws IllegalArgumentException if the text is not a path
   */
  public Expectations findsExactly(Severity severity, String path, String english, String dutch) {
    requireNonNull(severity, "severity");
    return finding(
        new Expected(
            severity,
            ElementPath.parse(path),
            ImmutableList.of(),
            ImmutableMap.of(
                Locale.ENGLISH,
                requireNonNull(english, "english"),
                DUTCH,
                requireNonNull(dutch, "dutch"))));
  }

  /**
   * Expects that exactly these fixes are offered for the finding that was expected last, in this
   * order; a choice is named once for each target. Each is applied: the finding goes, the
   * validators find nothing new, a second time nothing changes, and it has words in each of the
   * tester's languages.
   *
   * @param fixIds the ids of the fixes
   * @return these expectations
   * @throws AssertionError if other fixes are offered, or one does not keep these promises
   * @throws IllegalStateException if no finding was expected before
   */
  public Expectations fixedBy(String... fixIds) {
    Finding finding = lastExpected();
    List<Fix> fixes = report.fixes(finding);
    List<String> offered = fixes.stream().map(Fix::id).toList();
    if (!offered.equals(Arrays.asList(fixIds))) {
      throw new AssertionError(
          tester.subject()
              + " offers other fixes for the finding at "
              + finding.path()
              + " than "
              + Arrays.toString(fixIds)
              + ": "
              + fixes);
    }
    fixes.forEach(fix -> requireMended(fix, finding));
    return this;
  }

  /**
   * Expects that no fix is offered for the finding that was expected last.
   *
   * @return these expectations
   * @throws AssertionError if a fix is offered
   * @throws IllegalStateException if no finding was expected before
   */
  public Expectations hasNoFix() {
    return fixedBy();
  }

  /** The first finding that meets the last expectation. */
  private Finding lastExpected() {
    if (expected.isEmpty()) {
      throw new IllegalStateException("expect a finding first, by finds(…)");
    }
    Expected last = expected.get(expected.size() - 1);
    return found.stream()
        .filter(finding -> last.isMetBy(finding, tester.languages()))
        .findFirst()
        .orElseThrow();
  }

  private void requireMended(Fix fix, Finding finding) {
    ValidatorTester.requireLanguages(
        fix.words(), tester.languages(), "the fix " + fix.id() + " of " + finding.validatorId());
    Journey mended = fix.applyTo(report.journeys().get(0));
    ValidationReport after = report.revalidate(mended);
    BaselineCheck news = Baseline.of(report).check(after);
    long before = report.findings().stream().filter(each -> isSame(each, finding)).count();
    String trouble =
        after.findings().stream().filter(each -> isSame(each, finding)).count() >= before
            ? "the finding is there still"
            : !news.newFindings().isEmpty()
                ? "it brings" + Findings.listed(news.newFindings())
                : before == 1 && !fix.applyTo(mended).equals(mended)
                    ? "applied a second time it changes the journey again"
                    : "";
    if (!trouble.isEmpty()) {
      throw new AssertionError(
          tester.subject()
              + " offers a fix that does not mend, "
              + quoted(fix.id())
              + " at "
              + finding.path()
              + ": "
              + trouble);
    }
  }

  private static boolean isSame(Finding one, Finding other) {
    return one.key().equals(other.key());
  }

  private static ImmutableList<String> copyOf(String[] parts) {
    return ImmutableList.copyOf(Arrays.asList(parts));
  }

  private Expectations finding(Expected another) {
    ImmutableList<Expected> all =
        ImmutableList.<Expected>builder().addAll(expected).add(another).build();
    Expectations more = new Expectations(tester, report, found, all);
    if (!more.areMet()) {
      throw more.mismatch();
    }
    return more;
  }

  /** Whether each expectation can be matched with a finding of its own, however they overlap. */
  private boolean areMet() {
    int[] takenBy = new int[found.size()];
    Arrays.fill(takenBy, -1);
    for (int i = 0; i < expected.size(); i++) {
      if (!finds(i, takenBy, new boolean[found.size()])) {
        return false;
      }
    }
    return true;
  }

  private boolean finds(int wanted, int[] takenBy, boolean[] tried) {
    for (int i = 0; i < takenBy.length; i++) {
      if (!tried[i] && expected.get(wanted).isMetBy(found.get(i), tester.languages())) {
        tried[i] = true;
        if (takenBy[i] < 0 || finds(takenBy[i], takenBy, tried)) {
          takenBy[i] = wanted;
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Verifies that there are no other findings than those expected.
   *
   * @return the tester, for further journeys
   * @throws AssertionError if there are
   */
  public ValidatorTester andNothingElse() {
    if (expected.size() != found.size()) {
      throw mismatch();
    }
    return tester;
  }

  /**
   * Verifies that there are no findings.
   *
   * @return the tester, for further journeys
   * @throws AssertionError if there are
   */
  public ValidatorTester findsNothing() {
    return andNothingElse();
  }

  /** Verifies that these are the paths of all findings, in order. */
  ValidatorTester standAt(List<String> paths) {
    List<ElementPath> wanted = paths.stream().map(ElementPath::parse).toList();
    if (!found.stream().map(Finding::path).toList().equals(wanted)) {
      ImmutableList<Expected> all =
          wanted.stream()
              .map(path -> new Expected(null, path, ImmutableList.of(), ImmutableMap.of()))
              .collect(ImmutableList.toImmutableList());
      throw new Expectations(tester, report, found, all).mismatch();
    }
    return tester;
  }

  private AssertionError mismatch() {
    StringBuilder text =
        new StringBuilder(tester.subject())
            .append(" does not find what is expected in the journey ")
            .append(report.journeys().get(0).id())
            .append("\nexpected:\n");
    appendLines(text, expected.stream().map(Expected::toString).toList());
    text.append("found:\n");
    appendLines(
        text,
        found.stream()
            .map(
                finding ->
                    finding.severity()
                        + " "
                        + finding.path()
                        + ": "
                        + quoted(finding.message(Locale.ENGLISH)))
            .toList());
    text.append("if that is right, expect it:\n");
    if (found.isEmpty()) {
      text.append("    .findsNothing();\n");
    } else {
      for (Finding finding : found) {
        text.append("    .finds(")
            .append(quoted(finding.path().toString()))
            .append(", ")
            .append(quoted(finding.message(Locale.ENGLISH)))
            .append(")\n");
      }
      text.append("    .andNothingElse();\n");
    }
    return new AssertionError(text.toString());
  }

  private static void appendLines(StringBuilder text, List<String> lines) {
    if (lines.isEmpty()) {
      text.append("  nothing\n");
    }
    lines.forEach(line -> text.append("  ").append(line).append('\n'));
  }

  /** Returns the text as a Java literal. */
  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
        + '"';
  }
}
