package io.github.klantreis.atlas;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.ValueKind;
import io.github.klantreis.description.ValueKind.ReferenceKind;
import io.github.klantreis.description.ValueKind.Target;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.term.Progress;
import io.github.klantreis.wording.Counted;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A line of the backlog: an opportunity with all places where it stands. There is no total score:
 * compare by value and effort.
 *
 * <p>Immutable and thread-safe.
 *
 * @see JourneyAtlas#opportunities()
 */
public final class BacklogItem {
  private static final ValueKind<String> PAIN_POINTS = new ReferenceKind(Target.PAIN_POINT);

  private final ImmutableList<Place> places;

  /**
   * Creates a line.
   *
   * @param places the places, at least one
   */
  BacklogItem(List<Place> places) {
    this.places = ImmutableList.copyOf(places);
    if (this.places.isEmpty()) {
      throw new IllegalArgumentException("an opportunity stands somewhere");
    }
  }

  /**
   * A place where an opportunity stands.
   *
   * @param journey the journey
   * @param path the path of the opportunity in the journey
   * @param opportunity the opportunity as it is described there
   */
  public record Place(Journey journey, ElementPath path, Opportunity opportunity) {
    /**
     * Refuses null.
     *
     * @param journey the journey
     * @param path the path of the opportunity in the journey
     * @param opportunity the opportunity as it is described there
     */
    public Place {
      requireNonNull(journey, "journey");
      requireNonNull(path, "path");
      requireNonNull(opportunity, "opportunity");
    }
  }

  /**
   * Returns the places where the opportunity stands: several if it was given an id that occurs in
   * several journeys, or is in the as-is and the to-be of one journey.
   *
   * @return the places in the order of the atlas, at least one, unmodifiable
   */
  public List<Place> places() {
    return places;
  }

  /**
   * Returns the opportunity.
   *
   * @return the opportunity as it is described at its first place
   */
  public Opportunity opportunity() {
    return places.get(0).opportunity();
  }

  /**
   * Returns how far the opportunity has come.
   *
   * @return its progress at its first place
   * @see Journey#progressOf(Opportunity)
   */
  public Progress progress() {
    return places.get(0).journey().progressOf(opportunity());
  }

  /**
   * Returns what journeys say differently about the opportunity. The as-is and the to-be of one
   * journey are not compared, as they differ on purpose; neither is what the opportunity addresses,
   * as pain points are those of one journey; nor what only one journey says.
   *
   * @return the attributes in which the descriptions differ, in the order of the description of
   *     opportunities, unmodifiable; mostly none
   */
  public List<Attribute<?, ?>> differences() {
    Set<String> seen = new HashSet<>();
    List<Opportunity> said =
        places.stream()
            .filter(place -> seen.add(place.journey().id()))
            .map(Place::opportunity)
            .toList();
    return ElementKind.OPPORTUNITY.attributes().stream()
        .filter(attribute -> !PAIN_POINTS.equals(attribute.shape().kind()))
        .filter(
            attribute ->
                said.stream()
                        .map(each -> each.value(attribute))
                        .filter(BacklogItem::saysSomething)
                        .distinct()
                        .count()
                    > 1)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean saysSomething(Optional<?> value) {
    return value.isPresent()
        && !(value.get() instanceof Collection<?> several && several.isEmpty())
        && !(value.get() instanceof Map<?, ?> keyed && keyed.isEmpty());
  }

  /**
   * Returns the order by value for customers against effort: the most valuable first, of equal ones
   * that with the least effort; what is not known last.
   *
   * @return the comparator, for a stable sort
   */
  public static Comparator<BacklogItem> byCustomerValue() {
    return by(Opportunity::customerValue, true).thenComparing(byEffort());
  }

  /**
   * Returns the order by value for the business against effort: the most valuable first, of equal
   * ones that with the least effort; what is not known last.
   *
   * @return the comparator, for a stable sort
   */
  public static Comparator<BacklogItem> byBusinessValue() {
    return by(Opportunity::businessValue, true).thenComparing(byEffort());
  }

  /**
   * Returns the order by effort.
   *
   * @return the comparator, the least effort first and what is not known last
   */
  public static Comparator<BacklogItem> byEffort() {
    return by(Opportunity::effort, false);
  }

  private static Comparator<BacklogItem> by(
      Function<Opportunity, OptionalInt> number, boolean highestFirst) {
    return Comparator.comparingInt(
        item -> {
          OptionalInt known = number.apply(item.opportunity());
          return known.isEmpty()
              ? Integer.MAX_VALUE
              : highestFirst ? -known.getAsInt() : known.getAsInt();
        });
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof BacklogItem that && places.equals(that.places));
  }

  @Override
  public int hashCode() {
    return places.hashCode();
  }

  @Override
  public String toString() {
    return "BacklogItem["
        + opportunity().id()
        + ", "
        + Counted.english(places.size(), "place")
        + "]";
  }
}
