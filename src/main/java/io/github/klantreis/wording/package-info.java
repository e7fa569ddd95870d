/**
 * The wording of numbers, lengths of time, quotations and lists, and suggestions for unknown words.
 * Not part of the API: the module does not export this package.
 *
 * <p>Nothing here depends on the default locale or on the locale data of the JDK, which differs
 * between releases: what is written is the same everywhere.
 */
@NullMarked
package io.github.klantreis.wording;

import org.jspecify.annotations.NullMarked;
