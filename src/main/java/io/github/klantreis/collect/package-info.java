/** The collections of builders. Not part of the API: the module does not export this package. */
package io.github.klantreis.collect;
