/**
 * Comparison of two journeys: {@link io.github.klantreis.change.JourneyDiff} contains what was
 * added, removed, moved and changed; it can be printed, and applied to a third journey.
 */
@NullMarked
package io.github.klantreis.change;

import org.jspecify.annotations.NullMarked;
