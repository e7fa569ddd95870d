/**
 * Objects of the Open Semantic Marketing Model (OSMM 0.1): journeys and personas both ways,
 * performance measurements from statistics and customer insights from findings.
 *
 * <p>Needs Jackson 3 ({@code tools.jackson.core:jackson-databind}), an optional dependency.
 *
 * <p>This package may still change before 1.0. The model that it follows is a draft.
 *
 * @serial exclude
 */
@NullMarked
package io.github.klantreis.exchange.osmm;

import org.jspecify.annotations.NullMarked;
