/** The look of journey maps: colours, fonts and lanes. */
package io.github.klantreis.drawing.theme;
