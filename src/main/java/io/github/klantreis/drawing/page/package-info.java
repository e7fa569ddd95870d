/** The map as one HTML page. Not exported. */
package io.github.klantreis.drawing.page;
