/**
 * Drawing primitives: marks on a canvas, measured text, icons, and their output as SVG. Nothing
 * here depends on what a journey is. Not exported.
 */
package io.github.klantreis.drawing.ink;
