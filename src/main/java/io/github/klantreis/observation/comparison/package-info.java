/**
 * Two {@linkplain io.github.klantreis.observation.JourneyStatistics statistics} compared, figure by
 * figure: segments, periods, two markets, a journey as it is and as it is to be. See {@link
 * io.github.klantreis.observation.comparison.StatisticsComparison} and {@link
 * io.github.klantreis.observation.comparison.DriftRules}.
 *
 * @serial exclude
 */
@NullMarked
package io.github.klantreis.observation.comparison;

import org.jspecify.annotations.NullMarked;
