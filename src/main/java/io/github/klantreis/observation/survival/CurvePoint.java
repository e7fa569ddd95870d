package io.github.klantreis.observation.survival;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * A point of a {@link ConversionCurve}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param time the time since customers entered, of which the end counts too
 * @param share the share of customers who have reached the step by then, from 0 to 1
 * @param atLeast the lower bound of the 95 % confidence interval of the share
 * @param atMost the upper bound
 * @param observed how many customers were observed for as long without having reached the step
 *     before the last part of that time
 */
public record CurvePoint(
    Duration time, double share, double atLeast, double atMost, long observed) {
  /**
   * Refuses null.
   *
   * @param time the time since customers entered, of which the end counts too
   * @param share the share of customers who have reached the step by then, from 0 to 1
   * @param atLeast the lower bound of the 95 % confidence interval of the share
   * @param atMost the upper bound
   * @param observed how many customers were observed for as long without having reached the step
   *     before the last part of that time
   */
  public CurvePoint {
    requireNonNull(time, "time");
  }
}
