package io.github.klantreis.exchange.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.exchange.Places;
import io.github.klantreis.exchange.ReadJourney;
import java.util.List;

/**
 * An atlas, and where it and the elements of its journeys are in the text that it was read from.
 *
 * @param atlas the atlas
 * @param places where the values of the atlas itself are, such as its name and brand, by the paths
 *     that those of a journey have
 * @param journeys its journeys in their order, each with its places; unmodifiable
 */
public record ReadAtlas(JourneyAtlas atlas, Places places, List<ReadJourney> journeys) {
  /**
   * Refuses null.
   *
   * @param atlas the atlas
   * @param places where the values of the atlas itself are
   * @param journeys its journeys in their order, each with its places
   */
  public ReadAtlas {
    requireNonNull(journeys, "journeys");
    requireNonNull(atlas, "atlas");
    requireNonNull(places, "places");
    journeys = ImmutableList.copyOf(journeys);
  }
}
