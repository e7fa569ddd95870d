/**
 * Journeys in other phase models: {@link io.github.klantreis.translation.Translation}, with remarks
 * about what was lost, ambiguous or merged.
 */
@NullMarked
package io.github.klantreis.translation;

import org.jspecify.annotations.NullMarked;
