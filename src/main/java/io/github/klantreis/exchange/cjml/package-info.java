/**
 * The Customer Journey Modelling Language (CJML 2.0): planned journeys and the actual journey of
 * one customer, both ways.
 *
 * @serial exclude
 */
@NullMarked
package io.github.klantreis.exchange.cjml;

import org.jspecify.annotations.NullMarked;
