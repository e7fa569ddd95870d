/**
 * What customers really did, held against a journey: one customer's {@linkplain
 * io.github.klantreis.observation.Encounter encounters} in order are a {@linkplain
 * io.github.klantreis.observation.Trail trail}; an {@linkplain
 * io.github.klantreis.observation.ObservationPlan plan} says how trails are held against a journey.
 *
 * <p>One customer is {@linkplain io.github.klantreis.observation.ObservationPlan#replay replayed}
 * move by move, or accompanied encounter by encounter by a {@linkplain
 * io.github.klantreis.observation.Traveller traveller}. Many customers are counted in a {@linkplain
 * io.github.klantreis.observation.JourneyTally tally} that adds up wherever they were counted, and
 * answered by {@linkplain io.github.klantreis.observation.JourneyStatistics statistics};
 * {@linkplain io.github.klantreis.observation.ObservedRules rules} hold the map against these.
 *
 * @serial exclude
 */
package io.github.klantreis.observation;
