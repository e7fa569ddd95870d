/**
 * The content of maps, pages and documents in words: columns, facts of elements, numbered findings,
 * changes, and what customers did. Nothing here depends on how it is shown. Not exported.
 */
package io.github.klantreis.drawing.content;
