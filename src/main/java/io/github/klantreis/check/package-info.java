/** The program: a merge driver for git. Not exported. */
package io.github.klantreis.check;
