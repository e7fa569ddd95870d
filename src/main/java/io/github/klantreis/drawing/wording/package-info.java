/** Labels, numbers and periods in the reader's language. Not exported. */
package io.github.klantreis.drawing.wording;
