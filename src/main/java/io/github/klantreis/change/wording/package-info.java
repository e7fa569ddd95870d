/** Values and differences between values in words. Not exported. */
package io.github.klantreis.change.wording;
