/**
 * What rules take together of the parts of a journey: facts of its phases, what customers feel, the
 * channels, what messages have in common. Not exported.
 */
package io.github.klantreis.validation.rules.summary;
