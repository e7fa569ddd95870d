/**
 * Journeys as JSON: written whole, read back equal, described by a JSON Schema.
 *
 * <p>{@link io.github.klantreis.exchange.json.JourneyJson} is where to begin; {@link
 * io.github.klantreis.exchange.json.JourneyModule} makes a journey a field of an application's own
 * objects. This package alone needs Jackson 3 ({@code tools.jackson.core:jackson-databind}), which
 * an application that uses it brings along.
 */
@NullMarked
package io.github.klantreis.exchange.json;

import org.jspecify.annotations.NullMarked;
