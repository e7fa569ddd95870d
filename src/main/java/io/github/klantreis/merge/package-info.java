/**
 * Three-way merge of journeys: {@link io.github.klantreis.merge.JourneyMerge} combines two edited
 * copies of a journey and lists what cannot be combined.
 */
package io.github.klantreis.merge;
