/** Exact tests and bounds of counts. Not exported. */
package io.github.klantreis.observation.inference;
