package io.github.klantreis.change;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two journeys: two versions of one, or how it is and how it shall be.
 *
 * <p>Elements are matched by kind and id, actions within their touchpoint; only the two journeys
 * themselves may have different ids. An element that was added, removed or moved is one change,
 * whatever is in it. Of siblings in another order as few as possible count as moved; a touchpoint
 * that is in another phase has moved, too.
 *
 * <pre>{@code
 * JourneyDiff diff = JourneyDiff.between(asIs, toBe);
 * diff.changes().forEach(System.out::println);
 * diff.applyTo(asIs).equals(toBe); // true
 * }</pre>
 *
 * <p>What both journeys share as the same objects is passed over, so the differences of an edit
 * cost little, however large the journey. Immutable, equal by value and thread-safe.
 */
public final class JourneyDiff {
  private final ImmutableList<JourneyChange> changes;

  private JourneyDiff(ImmutableList<JourneyChange> changes) {
    this.changes = changes;
  }

  /**
   * Compares two journeys.
   *
   * @param before the first journey
   * @param after the second journey
   * @return what leads from the first to the second; without changes if they are equal
   */
  public static JourneyDiff between(Journey before, Journey after) {
    return new JourneyDiff(
        Comparison.of(requireNonNull(before, "before"), requireNonNull(after, "after")));
  }

  /**
   * The differences.
   *
   * @return the changes in the order of the journey, what was removed before what came in its
   *     place; of each element first that it was moved, then its attributes in a fixed order, then
   *     what is in it; unmodifiable
   */
  public List<JourneyChange> changes() {
    return changes;
  }

  /**
   * Whether the two journeys are equal.
   *
   * @return true if there is no change
   */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * Makes the changes in a journey: in the first one, which gives the second, or in one that is
   * like the first where it matters. What has changed since must not be lost unseen: each value
   * that is changed or removed must be what it was in the first journey.
   *
   * @param journey the journey to change; it stays as it is
   * @return the changed copy, which shares what does not change; the journey itself where there is
   *     no change
   * @throws IllegalArgumentException if the changes do not fit the journey; it lists all that does
   *     not
   * @throws InvalidJourneyException if the structure became wrong, with all problems at once
   */
  public Journey applyTo(Journey journey) {
    requireNonNull(journey, "journey");
    return isEmpty() ? journey : Patch.apply(changes, journey);
  }

  /**
   * The differences as text, one line a change.
   *
   * @param locale the language; English where there is none
   * @return the lines of {@link JourneyChange#toText}, each ended by a line feed; empty where there
   *     is no change
   */
  public String toText(Locale locale) {
    ChangeText text = new ChangeText(locale);
    return changes.stream().map(change -> text.line(change) + "\n").collect(Collectors.joining());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JourneyDiff that && changes.equals(that.changes);
  }

  @Override
  public int hashCode() {
    return changes.hashCode();
  }

  /** The number of changes. */
  @Override
  public String toString() {
    return "JourneyDiff[" + changes.size() + (changes.size() == 1 ? " change]" : " changes]");
  }
}
