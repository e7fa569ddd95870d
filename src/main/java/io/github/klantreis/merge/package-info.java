/**
 * Three-way merge of journeys: {@link io.github.klantreis.merge.JourneyMerge} combines two edited
 * copies of a journey and lists what cannot be combined; {@link
 * io.github.klantreis.merge.AtlasMerge} does so with atlases.
 */
@NullMarked
package io.github.klantreis.merge;

import org.jspecify.annotations.NullMarked;
