package io.github.klantreis.exchange.osmm;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.json.Jackson;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.JourneyStatistics;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Statistics of a journey as a performance measurement of OSMM: customers, the steps of the funnel,
 * the share of purchases by the loyalty loop and the times, as texts with the numbers that they
 * come from; and the metrics of the journey that have a value, with their targets.
 *
 * <p>Whether a target is met is not written, as a journey does not say whether more of a metric is
 * better; only that there is none. A measurement must name the framework that it belongs to; a
 * placeholder is written, as OSMM allows.
 *
 * <p>Needs Jackson 3.
 */
public final class OsmmMeasurement {
  private OsmmMeasurement() {}

  /**
   * Returns the id of the measurement of a journey.
   *
   * @param journey the journey
   * @param start the first day
   * @return the id, such as {@code PFM-e-bike-2026-03-02}
   */
  public static String id(Journey journey, LocalDate start) {
    requireNonNull(journey, "journey");
    requireNonNull(start, "start");
    return OsmmIds.idOf("PFM", journey.id() + "-" + start);
  }

  /**
   * Writes a performance measurement.
   *
   * @param journey the journey
   * @param statistics what customers did
   * @param start the first day that was measured
   * @param end the last day that was measured
   * @param locale the language of the names: Dutch, otherwise English
   * @return the object
   * @throws IllegalArgumentException if the statistics are of another journey, or the end is before
   *     the start
   * @throws IllegalStateException if Jackson is missing
   */
  public static String write(
      Journey journey,
      JourneyStatistics statistics,
      LocalDate start,
      LocalDate end,
      Locale locale) {
    requireNonNull(journey, "journey");
    requireNonNull(statistics, "statistics");
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    requireNonNull(locale, "locale");
    if (!statistics.journeyId().equals(journey.id())) {
      throw new IllegalArgumentException(
          "the statistics are of the journey \""
              + statistics.journeyId()
              + "\", not of \""
              + journey.id()
              + "\"");
    }
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("the end " + end + " is before the start " + start);
    }
    Jackson.require();
    return MeasurementWriter.write(journey, statistics, start, end, locale);
  }
}
