/**
 * The description of journeys: each attribute of an element, and of each value of which elements
 * consist, is one row with its name, labels, shape and kind of value.
 *
 * <p>Differences, patches, translations, JSON and its schema, and what Mermaid cannot hold, are
 * derived from these rows. Form editors read them from {@code ElementKind.attributes()} in the
 * package {@code model}.
 */
@NullMarked
package io.github.klantreis.description;

import org.jspecify.annotations.NullMarked;
