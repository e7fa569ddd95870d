/**
 * The field's enumerations and open vocabularies: channels, kinds of action, moments, senses,
 * buying roles and others. Each constant is a {@link io.github.klantreis.vocabulary.Term} with a
 * label in English and Dutch.
 *
 * <p>The open vocabularies ({@link io.github.klantreis.term.Channel}, {@link
 * io.github.klantreis.term.ActionKind}, {@link io.github.klantreis.term.Moment}) can be extended by
 * an application's own terms.
 */
@NullMarked
package io.github.klantreis.term;

import org.jspecify.annotations.NullMarked;
