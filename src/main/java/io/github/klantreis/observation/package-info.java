/**
 * What customers really did, held against a journey: one customer's {@linkplain
 * io.github.klantreis.observation.Encounter encounters} in order are a {@linkplain
 * io.github.klantreis.observation.Trail trail}; an {@linkplain
 * io.github.klantreis.observation.ObservationPlan plan} says how trails are held against a journey.
 */
package io.github.klantreis.observation;
