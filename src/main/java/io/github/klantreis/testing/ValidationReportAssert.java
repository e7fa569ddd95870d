package io.github.klantreis.testing;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationReport;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a report; see {@link JourneyAssertions}. */
public final class ValidationReportAssert
    extends AbstractAssert<ValidationReportAssert, ValidationReport> {

  @SuppressWarnings("NullAway") // AssertJ accepts null and reports it when an assertion is made
  ValidationReportAssert(@Nullable ValidationReport actual) {
    super(actual, ValidationReportAssert.class);
  }

  /**
   * Verifies that nothing was found, of any severity.
   *
   * @return this
   */
  public ValidationReportAssert isClean() {
    isNotNull();
    if (!actual.isClean()) {
      throw failure("%s", "expected no findings, but found:" + Findings.listed(actual.findings()));
    }
    return this;
  }

  /**
   * Verifies that no error was found. Warnings and hints are allowed.
   *
   * @return this
   */
  public ValidationReportAssert hasNoErrors() {
    isNotNull();
    List<Finding> errors = actual.withSeverity(Severity.ERROR);
    if (!errors.isEmpty()) {
      throw failure("%s", "expected no errors, but found:" + Findings.listed(errors));
    }
    return this;
  }

  /**
   * Verifies that a validator found nothing.
   *
   * @param idOrPrefix its id, or the start of ids followed by an asterisk
   * @return this
   */
  public ValidationReportAssert hasNoFinding(String idOrPrefix) {
    isNotNull();
    List<Finding> findings = actual.ofValidator(requireNonNull(idOrPrefix, "idOrPrefix"));
    if (!findings.isEmpty()) {
      throw failure(
          "%s",
          "expected no finding of " + idOrPrefix + ", but found:" + Findings.listed(findings));
    }
    return this;
  }

  /**
   * Verifies that a validator found something, and continues with its findings.
   *
   * @param idOrPrefix its id, or the start of ids followed by an asterisk
   * @return assertions on its findings
   */
  public FindingAssert hasFinding(String idOrPrefix) {
    isNotNull();
    List<Finding> findings = actual.ofValidator(requireNonNull(idOrPrefix, "idOrPrefix"));
    if (findings.isEmpty()) {
      throw failure(
          "%s",
          "expected a finding of "
              + idOrPrefix
              + ", but found:"
              + Findings.listed(actual.findings()));
    }
    return new FindingAssert(findings, this, "a finding of " + idOrPrefix).as(descriptionText());
  }
}
