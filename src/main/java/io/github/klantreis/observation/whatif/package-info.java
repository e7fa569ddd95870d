/**
 * What a change would do: {@link io.github.klantreis.observation.whatif.WhatIf} counts how
 * customers go from touchpoint to touchpoint, and a {@link
 * io.github.klantreis.observation.whatif.CustomerFlow} computes conversion, purchases and value
 * after an edit.
 */
@NullMarked
package io.github.klantreis.observation.whatif;

import org.jspecify.annotations.NullMarked;
