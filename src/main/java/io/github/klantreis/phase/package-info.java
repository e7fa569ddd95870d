/**
 * Phase models of the customer journey, and the crosswalk between them.
 *
 * <ul>
 *   <li>{@link io.github.klantreis.phase.PhaseKind} is a phase of a model. The seven {@link
 *       io.github.klantreis.phase.CanonicalPhase canonical phases} are the standard: every phase
 *       covers some of them, and phases of different models are compared by what they cover.
 *   <li>{@link io.github.klantreis.phase.PhaseModel} is an ordered set of phases with its loyalty
 *       loops; {@link io.github.klantreis.phase.PhaseModels} has fifteen published ones, and a
 *       class of constants for the phases of each, such as {@link
 *       io.github.klantreis.phase.McKinsey2015}. Your own are created with {@link
 *       io.github.klantreis.phase.PhaseModel#of} or {@link
 *       io.github.klantreis.phase.PhaseModelBuilder}.
 *   <li>{@link io.github.klantreis.phase.Crosswalk} lists the counterparts of each phase of one
 *       model in another, and what is lost.
 * </ul>
 *
 * <pre>{@code
 * PhaseKind kind = PhaseModels.CLASSIC_FIVE.parse("De retentiefase");
 * Crosswalk seven = PhaseModels.CLASSIC_FIVE.crosswalkTo(PhaseModels.SEVEN_PHASES);
 * seven.targetsOf(kind); // usage, loyalty: never delivery
 * }</pre>
 *
 * <p>Everything here except the builder is immutable and thread-safe.
 */
@NullMarked
package io.github.klantreis.phase;

import org.jspecify.annotations.NullMarked;
