/**
 * Journey maps for people: as SVG, as one HTML page that needs nothing else, and as Markdown.
 *
 * <p>Start with {@link io.github.klantreis.drawing.JourneyMap#of}; a {@link
 * io.github.klantreis.drawing.theme.Theme} sets the look. The other packages below this one are no
 * API and are not exported from the module.
 */
@NullMarked
package io.github.klantreis.drawing;

import org.jspecify.annotations.NullMarked;
