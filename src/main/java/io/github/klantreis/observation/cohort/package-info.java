/**
 * What groups of customers do over time: how many became true fans, and how many stay active. Each
 * is counted apart from the statistics of a journey, in a small {@link
 * io.github.klantreis.observation.cohort.CohortTally} that adds up.
 */
@NullMarked
package io.github.klantreis.observation.cohort;

import org.jspecify.annotations.NullMarked;
