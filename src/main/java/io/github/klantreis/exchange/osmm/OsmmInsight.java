package io.github.klantreis.exchange.osmm;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.json.Jackson;
import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.Finding;
import java.util.List;
import java.util.Locale;

/**
 * Findings as customer insights of OSMM, above all those of rules on what was observed. The message
 * is the statement, the hint the change that is recommended for the journey. How sure the insight
 * is is not written, as a finding does not say it.
 *
 * <p>Needs Jackson 3.
 */
public final class OsmmInsight {
  private OsmmInsight() {}

  /**
   * Writes a customer insight.
   *
   * @param journey the journey with the finding
   * @param finding the finding
   * @param measurementIds the ids of the performance measurements that it follows from, such as
   *     {@link OsmmMeasurement#id}; may be empty
   * @param locale the language: Dutch, otherwise English
   * @return the object
   * @throws IllegalStateException if Jackson is missing
   */
  public static String write(
      Journey journey, Finding finding, List<String> measurementIds, Locale locale) {
    requireNonNull(measurementIds, "measurementIds");
    requireNonNull(locale, "locale");
    Jackson.require();
    return InsightWriter.write(journey, finding, measurementIds, locale);
  }
}
