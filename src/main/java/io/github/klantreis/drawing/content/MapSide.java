package io.github.klantreis.drawing.content;

import io.github.klantreis.change.ChangeKind;
import io.github.klantreis.change.JourneyChange;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.Journey;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/**
 * The place of a journey on its map: alone, or the first or the second of two that are compared.
 *
 * @param name distinguishes the journey from the other one; empty if it is alone
 * @param keyPrefix starts all keys of the journey's elements, so that two journeys fit on one map
 * @param changes the differences that are marked on this journey
 * @param before the same view of the journey that this one is compared with, if this is the second
 */
public record MapSide(
    String name, String keyPrefix, List<JourneyChange> changes, Optional<PersonaView> before) {
  /** The place of a journey that is alone on its map. */
  static final MapSide ALONE = new MapSide("", "", List.of(), Optional.empty());

  private static final Text FIRST = Text.en("first journey").nl("eerste {peopleJourney}");
  private static final Text SECOND = Text.en("second journey").nl("tweede {peopleJourney}");

  /** Returns the place of the first of two journeys. */
  static MapSide first(
      MapInput first, MapInput second, List<JourneyChange> changes, MapWords words) {
    return new MapSide(
        firstName(first, second, words),
        "",
        changes.stream().filter(change -> change.kind() != ChangeKind.ADDED).toList(),
        Optional.empty());
  }

  /** Returns the place of the second of two journeys. */
  static MapSide second(
      MapInput first,
      MapInput second,
      List<JourneyChange> changes,
      PersonaView before,
      MapWords words) {
    return new MapSide(
        secondName(first, second, words),
        "n",
        changes.stream().filter(change -> change.kind() != ChangeKind.REMOVED).toList(),
        Optional.of(before));
  }

  /** Returns what the first of two journeys is called. */
  public static String firstName(MapInput first, MapInput second, MapWords words) {
    return name(first.journey(), second.journey(), FIRST, words);
  }

  /** Returns what the second of two journeys is called. */
  public static String secondName(MapInput first, MapInput second, MapWords words) {
    return name(second.journey(), first.journey(), SECOND, words);
  }

  /** Names one of two journeys by that in which they differ. */
  private static String name(Journey journey, Journey other, Text place, MapWords words) {
    String state = words.of(journey.state());
    if (!state.isEmpty() && !journey.state().equals(other.state())) {
      return state;
    }
    return journey.name().equals(other.name()) ? words.of(place) : journey.name();
  }
}
