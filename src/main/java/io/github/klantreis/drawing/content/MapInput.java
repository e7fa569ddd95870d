package io.github.klantreis.drawing.content;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.wording.Listing;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A journey to be drawn, with its findings and statistics if there are any. */
public record MapInput(
    Journey journey, @Nullable ValidationReport report, @Nullable JourneyStatistics statistics) {

  public static MapInput of(Journey journey) {
    return new MapInput(journey, null, null);
  }

  /**
   * Returns this input with a report.
   *
   * @throws IllegalArgumentException if it is about another journey; the message names what differs
   */
  public MapInput with(ValidationReport found) {
    requireOf(journey, found);
    return new MapInput(journey, found, statistics);
  }

  /**
   * Returns this input with statistics.
   *
   * @throws IllegalArgumentException if they are of another journey; the message names what differs
   */
  public MapInput with(JourneyStatistics counted) {
    ObservedPhrases.requireOf(journey, counted);
    return new MapInput(journey, report, counted);
  }

  private static void requireOf(Journey journey, ValidationReport report) {
    for (Journey checked : report.journeys()) {
      if (!named(checked).equals(named(journey))) {
        throw new IllegalArgumentException(
            "the report is of journey "
                + named(checked)
                + ", but this is the map of journey "
                + named(journey));
      }
    }
    Set<String> unknown = new LinkedHashSet<>();
    for (Finding finding : report.findings()) {
      if (journey.element(finding.path().element()).isEmpty()) {
        unknown.add(finding.path().element().toString());
      }
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "the report is of another state of journey "
              + named(journey)
              + ", which has nothing at "
              + Listing.some(unknown));
    }
  }

  /** Returns, for example, {@code 'shop' version '2' (to-be)}. */
  private static String named(Journey journey) {
    return named(journey.id(), journey.version())
        + journey.state().map(JourneyState::id).map(state -> " (" + state + ")").orElse("");
  }

  static String named(String id, Optional<String> version) {
    return "'"
        + id
        + "'"
        + version.filter(v -> !v.isEmpty()).map(v -> " version '" + v + "'").orElse("");
  }

  /**
   * Refuses unrelated journeys.
   *
   * @throws IllegalArgumentException if their ids differ, both have touchpoints, and no touchpoint
   *     id occurs in both
   */
  public void requireComparableWith(MapInput other) {
    if (journey.id().equals(other.journey.id())) {
      return;
    }
    Set<String> own = touchpoints(journey);
    Set<String> theirs = touchpoints(other.journey);
    if (!own.isEmpty() && !theirs.isEmpty() && own.stream().noneMatch(theirs::contains)) {
      throw new IllegalArgumentException(
          "journey "
              + named(journey)
              + " and journey "
              + named(other.journey)
              + " have no touchpoint with the same id, so there is nothing to compare");
    }
  }

  private static Set<String> touchpoints(Journey journey) {
    return journey.touchpoints().map(Touchpoint::id).collect(Collectors.toSet());
  }
}
