/**
 * Several journeys together: {@link io.github.klantreis.atlas.JourneyAtlas} contains journeys that
 * share personas, drill down into each other and lead to each other; {@link
 * io.github.klantreis.atlas.AtlasDiff} compares two atlases.
 */
@NullMarked
package io.github.klantreis.atlas;

import org.jspecify.annotations.NullMarked;
