/**
 * Two journeys compared: {@link io.github.klantreis.change.JourneyDiff} holds what was added,
 * removed, moved and changed, in words and to be applied to a third journey.
 */
package io.github.klantreis.change;
