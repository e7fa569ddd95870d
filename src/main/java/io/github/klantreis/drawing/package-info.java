/**
 * Journey maps for people: as SVG, as one HTML page that needs nothing else, and as Markdown.
 *
 * <p>Begin with {@link io.github.klantreis.drawing.JourneyMap#of}; how it looks is a {@link
 * io.github.klantreis.drawing.Theme}.
 */
package io.github.klantreis.drawing;
