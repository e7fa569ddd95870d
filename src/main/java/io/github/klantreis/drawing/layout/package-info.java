/** Places the content of a map on a canvas: rows of phases, lanes, arcs and lists. Not exported. */
package io.github.klantreis.drawing.layout;
