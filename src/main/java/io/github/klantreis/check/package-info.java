/** The program: a merge driver for git. Not exported. */
@NullMarked
package io.github.klantreis.check;

import org.jspecify.annotations.NullMarked;
