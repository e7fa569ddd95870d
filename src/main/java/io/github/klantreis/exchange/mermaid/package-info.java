/**
 * Mermaid {@code journey} diagrams, both ways.
 *
 * <p>{@link io.github.klantreis.exchange.mermaid.MermaidJourney} is a diagram as Mermaid 11.17.2
 * and 12.3.0 understand it; {@link io.github.klantreis.exchange.mermaid.MermaidReading} makes a
 * journey from one, with remarks on what was odd or had no place; {@link
 * io.github.klantreis.exchange.mermaid.MermaidWriting} makes a diagram from a journey, with remarks
 * on what Mermaid cannot hold. Front matter needs SnakeYAML Engine ({@code
 * org.snakeyaml:snakeyaml-engine}), an optional dependency.
 *
 * @serial exclude
 */
@NullMarked
package io.github.klantreis.exchange.mermaid;

import org.jspecify.annotations.NullMarked;
