/**
 * Several journeys together: {@link io.github.klantreis.atlas.JourneyAtlas} holds journeys that
 * share personas, drill down into each other and lead to each other.
 */
package io.github.klantreis.atlas;
