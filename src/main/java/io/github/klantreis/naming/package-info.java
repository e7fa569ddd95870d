/**
 * Ids made from names, and phases found by their names. Not part of the API: the module does not
 * export this package.
 */
@NullMarked
package io.github.klantreis.naming;

import org.jspecify.annotations.NullMarked;
