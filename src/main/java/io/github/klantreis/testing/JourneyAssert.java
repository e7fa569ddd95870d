package io.github.klantreis.testing;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.StandardRules;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a journey; see {@link JourneyAssertions}. */
public final class JourneyAssert extends AbstractAssert<JourneyAssert, Journey> {

  @SuppressWarnings("NullAway") // AssertJ accepts null and reports it when an assertion is made
  JourneyAssert(@Nullable Journey actual) {
    super(actual, JourneyAssert.class);
  }

  /**
   * Verifies that {@link StandardRules#recommended()} find no error. Warnings and hints are
   * allowed.
   *
   * @return this
   */
  public JourneyAssert hasNoErrors() {
    return hasNoErrors(StandardRules.recommended());
  }

  /**
   * Verifies that validators find no error. Warnings and hints are allowed.
   *
   * @param validators the validators
   * @return this
   */
  public JourneyAssert hasNoErrors(Validators validators) {
    validatedBy(validators).hasNoErrors();
    return this;
  }

  /**
   * Verifies that validators find nothing, of any severity.
   *
   * @param validators the validators
   * @return this
   */
  public JourneyAssert passes(Validators validators) {
    validatedBy(validators).isClean();
    return this;
  }

  /**
   * Continues with the report of validators on this journey.
   *
   * @param validators the validators
   * @return assertions on the report
   */
  public ValidationReportAssert validatedBy(Validators validators) {
    requireNonNull(validators, "validators");
    isNotNull();
    ValidationReport report = validators.validate(actual);
    return new ValidationReportAssert(report).as(descriptionText());
  }
}
