package io.github.klantreis.testing;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Severity;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/**
 * Narrows the findings of a validator, step by step, and fails as soon as none is left; see {@link
 * JourneyAssertions}.
 */
public final class FindingAssert extends AbstractAssert<FindingAssert, List<Finding>> {
  private final ValidationReportAssert report;
  private final String expected;

  FindingAssert(List<Finding> findings, ValidationReportAssert report, String expected) {
    super(findings, FindingAssert.class);
    this.report = report;
    this.expected = expected;
  }

  /**
   * Verifies that at least one finding is at a path.
   *
   * @param path the path, such as {@code phase[purchase]/touchpoint[order]}
   * @return assertions on the findings at that path
   * @throws IllegalArgumentException if the text is not a path
   */
  public FindingAssert at(String path) {
    ElementPath wanted = ElementPath.parse(path);
    return narrowed(" at " + path, finding -> finding.path().equals(wanted));
  }

  /**
   * Verifies that at least one finding has a severity.
   *
   * @param severity the severity
   * @return assertions on the findings of that severity
   */
  public FindingAssert withSeverity(Severity severity) {
    requireNonNull(severity, "severity");
    return narrowed(" with severity " + severity, finding -> finding.severity() == severity);
  }

  /**
   * Verifies that at least one finding has a text in its English message.
   *
   * @param words the text
   * @return assertions on the findings that have it
   */
  public FindingAssert withMessageContaining(String words) {
    return withMessageContaining(Locale.ENGLISH, words);
  }

  /**
   * Verifies that at least one finding has a text in its message in a language.
   *
   * @param language the language
   * @param words the text
   * @return assertions on the findings that have it
   */
  public FindingAssert withMessageContaining(Locale language, String words) {
    requireNonNull(words, "words");
    return narrowed(
        " with \"" + words + "\" in its message",
        finding -> finding.message(language).contains(words));
  }

  /**
   * Verifies that at least one finding has a text in its English hint.
   *
   * @param words the text
   * @return assertions on the findings that have it
   */
  public FindingAssert withHintContaining(String words) {
    return withHintContaining(Locale.ENGLISH, words);
  }

  /**
   * Verifies that at least one finding has a text in its hint in a language.
   *
   * @param language the language
   * @param words the text
   * @return assertions on the findings that have it
   */
  public FindingAssert withHintContaining(Locale language, String words) {
    requireNonNull(words, "words");
    return narrowed(
        " with \"" + words + "\" in its hint",
        finding -> finding.hint(language).filter(hint -> hint.contains(words)).isPresent());
  }

  /**
   * Verifies that exactly one finding is left.
   *
   * @return this
   */
  public FindingAssert once() {
    if (actual.size() != 1) {
      throw failure("%s", "expected " + expected + " once, but found:" + Findings.listed(actual));
    }
    return this;
  }

  /**
   * Returns to the report.
   *
   * @return the assertions on the report
   */
  public ValidationReportAssert and() {
    return report;
  }

  private FindingAssert narrowed(String words, Predicate<Finding> wanted) {
    List<Finding> left = actual.stream().filter(wanted).toList();
    String narrower = expected + words;
    if (left.isEmpty()) {
      throw failure("%s", "expected " + narrower + ", but found:" + Findings.listed(actual));
    }
    return new FindingAssert(left, report, narrower).as(descriptionText());
  }
}
