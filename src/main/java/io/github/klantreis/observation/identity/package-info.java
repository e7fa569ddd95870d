/**
 * Who is who, and what came twice: {@link io.github.klantreis.observation.identity.Identities}
 * joins the ids of one person, {@link io.github.klantreis.observation.identity.EncounterKey} leaves
 * out encounters that were recorded more than once.
 */
@NullMarked
package io.github.klantreis.observation.identity;

import org.jspecify.annotations.NullMarked;
