/**
 * JSON as text, with its layout and places, and as a tree, for formats that are read and written
 * whole; what documents and schemas are written with. Not part of the API: the module does not
 * export this package.
 */
@NullMarked
package io.github.klantreis.json;

import org.jspecify.annotations.NullMarked;
