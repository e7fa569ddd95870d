/**
 * How many customers do something within a time, of whom many are still on their way: {@link
 * io.github.klantreis.observation.survival.ConversionCurve}.
 *
 * @serial exclude
 */
@NullMarked
package io.github.klantreis.observation.survival;

import org.jspecify.annotations.NullMarked;
