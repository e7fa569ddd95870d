/**
 * Mermaid {@code journey} diagrams, both ways.
 *
 * <p>{@link io.github.klantreis.exchange.mermaid.MermaidJourney} is a diagram as Mermaid 11.17.2
 * understands it; {@link io.github.klantreis.exchange.mermaid.MermaidReading} makes a journey of
 * one and says what was odd or had no place; {@link
 * io.github.klantreis.exchange.mermaid.MermaidWriting} makes a diagram of a journey and says what
 * Mermaid cannot hold.
 *
 * @serial exclude
 */
package io.github.klantreis.exchange.mermaid;
