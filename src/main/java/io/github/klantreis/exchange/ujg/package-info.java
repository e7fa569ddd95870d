/**
 * The User Journey Graph of a W3C community group (UJG, editor's draft): graph, experience and
 * mapping written as JSON-LD.
 *
 * <p>Needs Jackson 3 ({@code tools.jackson.core:jackson-databind}), an optional dependency.
 *
 * <p>This package may still change before 1.0. The graph that it writes is a draft.
 *
 * @serial exclude
 */
@NullMarked
package io.github.klantreis.exchange.ujg;

import org.jspecify.annotations.NullMarked;
