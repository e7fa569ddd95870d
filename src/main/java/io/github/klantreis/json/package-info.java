/** JSON as text: what a document holds, with its layout and its places. Not exported. */
@NullMarked
package io.github.klantreis.json;

import org.jspecify.annotations.NullMarked;
