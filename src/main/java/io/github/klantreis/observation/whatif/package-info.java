/**
 * What a change would do: {@link io.github.klantreis.observation.whatif.WhatIf} counts how
 * customers go from touchpoint to touchpoint, and a {@link
 * io.github.klantreis.observation.whatif.CustomerFlow} computes conversion, purchases and value
 * after an edit.
 *
 * <p>This package may still change before 1.0. What else an edit could change, and how that is to
 * be said, is still to be learned from use.
 */
@NullMarked
package io.github.klantreis.observation.whatif;

import org.jspecify.annotations.NullMarked;
