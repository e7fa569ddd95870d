package io.github.klantreis.validation;

import io.github.klantreis.wording.Listing;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by {@link ValidationReport#throwIfErrors()}; holds the report. What failing validators
 * threw is among its suppressed exceptions, the first few.
 */
public final class ValidationFailedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Lost by serialization; the message keeps the words. */
  private final transient @Nullable ValidationReport report;

  ValidationFailedException(ValidationReport report) {
    super(report.errorsToText(Locale.ENGLISH));
    this.report = report;
    report.findings().stream()
        .flatMap(finding -> finding.cause().stream())
        .limit(Listing.SHOWN)
        .forEach(this::addSuppressed);
  }

  /**
   * Returns the report with all findings, errors and others.
   *
   * @return the report
   * @throws IllegalStateException after serialization, which keeps only the message
   */
  public ValidationReport report() {
    if (report == null) {
      throw new IllegalStateException("the report was lost by serialization; see the message");
    }
    return report;
  }
}
