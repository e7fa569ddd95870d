/**
 * What customers really did, compared with a journey: one customer's {@linkplain
 * io.github.klantreis.observation.Encounter encounters} in order are a {@linkplain
 * io.github.klantreis.observation.Trail trail}; an {@linkplain
 * io.github.klantreis.observation.ObservationPlan plan} defines how trails are compared with a
 * journey.
 *
 * <p>One customer is {@linkplain io.github.klantreis.observation.ObservationPlan#replay replayed}
 * move by move, or followed live, encounter by encounter, as a {@linkplain
 * io.github.klantreis.observation.Traveller traveller}. Many customers are counted in a {@linkplain
 * io.github.klantreis.observation.JourneyTally tally}, which can be merged with tallies made
 * elsewhere and gives {@linkplain io.github.klantreis.observation.JourneyStatistics statistics};
 * {@linkplain io.github.klantreis.observation.ObservedRules rules} compare the map with these.
 *
 * @serial exclude
 */
@NullMarked
package io.github.klantreis.observation;

import org.jspecify.annotations.NullMarked;
