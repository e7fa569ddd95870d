/** Phrases about statistics that texts, maps, pages and documents share. Not exported. */
package io.github.klantreis.observation.wording;
