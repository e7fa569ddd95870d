package io.github.klantreis.change;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.wording.Counted;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The differences between two journeys, such as two versions of one, or the as-is and the to-be
 * journey.
 *
 * <p>Elements are matched by kind and id, actions within their touchpoint; only the two journeys
 * themselves may have different ids. An element that was added, removed or moved is one change,
 * including everything in it. If siblings are reordered, as few as possible count as moved; a
 * touchpoint that is in another phase has moved, too.
 *
 * <pre>{@code
 * JourneyDiff diff = JourneyDiff.between(asIs, toBe);
 * diff.changes().forEach(System.out::println);
 * diff.applyTo(asIs).equals(toBe); // true
 * }</pre>
 *
 * <p>Objects that both journeys share are not compared, so the differences of an edit cost little,
 * however large the journey. Immutable, equal by value and thread-safe.
 */
public final class JourneyDiff implements NoBean {
  private final ImmutableList<JourneyChange> changes;

  private JourneyDiff(ImmutableList<JourneyChange> changes) {
    this.changes = changes;
  }

  /**
   * Returns the differences between two journeys.
   *
   * @param before the first journey
   * @param after the second journey
   * @return the changes from the first to the second; without changes if they are equal
   */
  public static JourneyDiff between(Journey before, Journey after) {
    return new JourneyDiff(
        Comparison.of(requireNonNull(before, "before"), requireNonNull(after, "after")));
  }

  /**
   * Returns the differences.
   *
   * @return the changes in the order of the journey, a removed element before the one that takes
   *     its place; for each element first its move, then its attributes in a fixed order, then its
   *     children; unmodifiable
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
   * Applies the changes to a journey: to the first one, which gives the second, or to another
   * version of it. Changes made since must not be lost unnoticed: each value that is changed or
   * removed must be what it was in the first journey.
   *
   * @param journey the journey to change; it is not modified
   * @return the changed copy, which shares what does not change; the journey itself if there is no
   *     change
   * @throws IllegalArgumentException if the changes do not fit the journey; the message lists
   *     everything that does not fit
   * @throws InvalidJourneyException if the resulting structure is invalid, with all problems at
   *     once
   */
  public Journey applyTo(Journey journey) {
    requireNonNull(journey, "journey");
    return isEmpty() ? journey : Patch.apply(changes, journey);
  }

  /**
   * Returns the differences as text, one line per change.
   *
   * @param locale the language; English if the text is not available in it
   * @return the lines of {@link JourneyChange#toText}, each ending in a line feed; empty if there
   *     is no change
   */
  public String toText(Locale locale) {
    requireNonNull(locale, "locale");
    return changes.stream()
        .map(change -> change.toText(locale) + "\n")
        .collect(Collectors.joining());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JourneyDiff that && changes.equals(that.changes);
  }

  @Override
  public int hashCode() {
    return changes.hashCode();
  }

  /** Returns the number of changes. */
  @Override
  public String toString() {
    return "JourneyDiff[" + Counted.english(changes.size(), "change") + "]";
  }
}
