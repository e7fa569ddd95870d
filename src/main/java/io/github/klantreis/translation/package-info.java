/**
 * A journey seen in another phase model: {@link io.github.klantreis.translation.Translation}, with
 * remarks on what was lost, ambiguous or merged.
 */
package io.github.klantreis.translation;
