/**
 * What groups of customers do over time: how many became true fans, how many stay active, what
 * those who drop off share, and how far they are from the routes of the map. Each is counted apart
 * from the statistics of a journey, in a small {@link
 * io.github.klantreis.observation.cohort.CohortTally} that adds up.
 */
@NullMarked
package io.github.klantreis.observation.cohort;

import org.jspecify.annotations.NullMarked;
