/**
 * Bilingual texts, terms, and vocabularies that find a term by what somebody typed.
 *
 * <ul>
 *   <li>{@link io.github.klantreis.vocabulary.Text} is a text in English, Dutch and other
 *       languages, with named placeholders.
 *   <li>{@link io.github.klantreis.vocabulary.Term} is a word with an id, a label and further
 *       spellings, such as a phase, a channel or a kind of action.
 *   <li>{@link io.github.klantreis.vocabulary.Vocabulary} is an ordered set of terms, extensible by
 *       {@code with}, which parses what people type, whatever its case, hyphens and diacritics.
 * </ul>
 *
 * <p>Everything here is immutable and thread-safe, and nothing depends on the default locale. This
 * package uses no other package of the library.
 */
@NullMarked
package io.github.klantreis.vocabulary;

import org.jspecify.annotations.NullMarked;
