/** The bytes, capped counts and buckets of time that tallies are made of. Not exported. */
package io.github.klantreis.observation.tally;
