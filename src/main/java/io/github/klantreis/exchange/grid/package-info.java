/**
 * Journeys as a grid of lanes and touchpoints, as spreadsheets and tools for journey maps have
 * them: CSV, and tables for the clipboard.
 *
 * <p>{@link io.github.klantreis.exchange.grid.JourneyGrid} writes and reads them. CSV needs FastCSV
 * ({@code de.siegmar:fastcsv}), an optional dependency.
 *
 * @serial exclude
 */
@NullMarked
package io.github.klantreis.exchange.grid;

import org.jspecify.annotations.NullMarked;
