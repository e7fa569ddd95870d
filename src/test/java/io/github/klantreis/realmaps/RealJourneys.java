package io.github.klantreis.realmaps;

import io.github.klantreis.model.Journey;
import java.util.List;

/** The journeys of the published maps, for tests elsewhere. */
public final class RealJourneys {
  private RealJourneys() {}

  public static List<Journey> all() {
    return RealMap.all().stream().flatMap(map -> map.journeys().stream()).toList();
  }
}
