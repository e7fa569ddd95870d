package io.github.klantreis.testing;

import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on journeys and on reports, to be imported statically beside AssertJ's own:
 *
 * <pre>{@code
 * import static io.github.klantreis.testing.JourneyAssertions.assertThat;
 * import static org.assertj.core.api.Assertions.assertThat;
 *
 * assertThat(journey).hasNoErrors();
 * assertThat(validators.validate(journey))
 *     .hasFinding("purchase-too-many-choices")
 *     .at("phase[purchase]/touchpoint[order]")
 *     .withMessageContaining("5 choices");
 * }</pre>
 */
public final class JourneyAssertions {
  private JourneyAssertions() {}

  /**
   * Starts assertions on a journey.
   *
   * @param journey the journey
   * @return the assertions
   */
  public static JourneyAssert assertThat(@Nullable Journey journey) {
    return new JourneyAssert(journey);
  }

  /**
   * Starts assertions on a report.
   *
   * @param report the report
   * @return the assertions
   */
  public static ValidationReportAssert assertThat(@Nullable ValidationReport report) {
    return new ValidationReportAssert(report);
  }
}
