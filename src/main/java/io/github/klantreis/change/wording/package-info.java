/** Values and differences between values in words. Not exported. */
@NullMarked
package io.github.klantreis.change.wording;

import org.jspecify.annotations.NullMarked;
