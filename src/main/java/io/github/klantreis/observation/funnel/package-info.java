/**
 * Funnels over chosen touchpoints: a {@link
 * io.github.klantreis.observation.funnel.TouchpointFunnel} says what its steps are and how they are
 * filled, a {@link io.github.klantreis.observation.funnel.FunnelTally} counts them, and a {@link
 * io.github.klantreis.observation.funnel.FunnelResult} has the shares.
 */
@NullMarked
package io.github.klantreis.observation.funnel;

import org.jspecify.annotations.NullMarked;
