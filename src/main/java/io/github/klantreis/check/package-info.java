/**
 * Files of journeys checked, in tests and by a program, each finding at its line and column; and a
 * merge driver for git.
 */
@NullMarked
package io.github.klantreis.check;

import org.jspecify.annotations.NullMarked;
