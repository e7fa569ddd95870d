package io.github.klantreis.exchange.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.exchange.ReadJourney;
import java.util.List;

/**
 * An atlas, and where the elements of its journeys are in the text that it was read from.
 *
 * @param atlas the atlas
 * @param journeys its journeys in their order, each with its places; unmodifiable
 */
public record ReadAtlas(JourneyAtlas atlas, List<ReadJourney> journeys) {
  /**
   * Refuses null.
   *
   * @param atlas the atlas
   * @param journeys its journeys in their order, each with its places
   */
  public ReadAtlas {
    requireNonNull(atlas, "atlas");
    journeys = ImmutableList.copyOf(journeys);
  }
}
