/** The look of journey maps: colours, fonts and lanes. */
@NullMarked
package io.github.klantreis.drawing.theme;

import org.jspecify.annotations.NullMarked;
