/**
 * The one description of what journeys are made of: each attribute of an element, and of each value
 * that elements are made of, is one row with its name, labels, shape and kind of value.
 *
 * <p>Differences, patches, translations, JSON and its schema, tables and Markdown follow from these
 * rows. Editors of forms read them from {@code ElementKind.attributes()} in the package {@code
 * model}.
 */
package io.github.klantreis.description;
