package io.github.klantreis.atlas;

import static io.github.klantreis.term.JourneyState.AS_IS;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.change.JourneyChange;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.model.Journey;
import io.github.klantreis.vocabulary.NoBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two atlases, by journey. Journeys belong together by their ids and their
 * states; what is left of an id belongs together, too, such as a journey that has got a state.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @see JourneyDiff
 */
public final class AtlasDiff implements NoBean {
  private final ImmutableList<ChangedText> texts;
  private final ImmutableList<JourneyChange> shared;
  private final ImmutableList<Journey> added;
  private final ImmutableList<Journey> removed;
  private final ImmutableList<ChangedJourney> changed;
  private final boolean isReordered;

  /**
   * A journey that both atlases have, and that differs.
   *
   * @param before the journey in the first atlas
   * @param after the journey in the second atlas
   * @param diff what differs, at least one change
   */
  public record ChangedJourney(Journey before, Journey after, JourneyDiff diff) {
    /**
     * Refuses null.
     *
     * @param before the journey in the first atlas
     * @param after the journey in the second atlas
     * @param diff what differs, at least one change
     */
    public ChangedJourney {
      requireNonNull(before, "before");
      requireNonNull(after, "after");
      requireNonNull(diff, "diff");
    }
  }

  /**
   * The id, the name or the description of an atlas, where it differs.
   *
   * @param attribute "id", "name" or "description"
   * @param before the text in the first atlas, or empty
   * @param after the text in the second atlas, or empty
   */
  public record ChangedText(String attribute, Optional<String> before, Optional<String> after) {
    /**
     * Refuses null.
     *
     * @param attribute "id", "name" or "description"
     * @param before the text in the first atlas, or empty
     * @param after the text in the second atlas, or empty
     */
    public ChangedText {
      requireNonNull(attribute, "attribute");
      requireNonNull(before, "before");
      requireNonNull(after, "after");
    }
  }

  private AtlasDiff(JourneyAtlas before, JourneyAtlas after) {
    texts = texts(before, after);
    shared = ImmutableList.copyOf(JourneyDiff.between(shared(before), shared(after)).changes());
    Pairs pairs = new Pairs(before, after);
    added = pairs.added();
    removed = pairs.removed();
    isReordered = pairs.isReordered();
    changed =
        pairs.both().stream()
            .map(pair -> changed(pair.before(), pair.after()))
            .filter(each -> !each.diff().isEmpty())
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Compares two atlases.
   *
   * @param before the first atlas
   * @param after the second atlas
   * @return what differs
   */
  public static AtlasDiff between(JourneyAtlas before, JourneyAtlas after) {
    return new AtlasDiff(requireNonNull(before, "before"), requireNonNull(after, "after"));
  }

  private static ChangedJourney changed(Journey before, Journey after) {
    return new ChangedJourney(before, after, JourneyDiff.between(before, after));
  }

  private static ImmutableList<ChangedText> texts(JourneyAtlas before, JourneyAtlas after) {
    return ImmutableList.of(
            new ChangedText("id", Optional.of(before.id()), Optional.of(after.id())),
            new ChangedText("name", Optional.of(before.name()), Optional.of(after.name())),
            new ChangedText("description", before.description(), after.description()))
        .stream()
        .filter(each -> !each.before().equals(each.after()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns a journey of brand and personas only, so that they are compared as those of a journey
   * are.
   */
  private static Journey shared(JourneyAtlas atlas) {
    return Journey.builder("shared", "shared")
        .brand(atlas.brand())
        .personas(atlas.personas())
        .build();
  }

  /**
   * Returns what differs in the atlas itself.
   *
   * @return the id, name and description where they differ, unmodifiable
   */
  public List<ChangedText> texts() {
    return texts;
  }

  /**
   * Returns the changes of what the journeys share: the brand of the atlas, and the personas, each
   * once, however many journeys have the persona.
   *
   * @return the changes with paths such as {@code journey/@brand} and {@code persona[owner]}, in
   *     order, unmodifiable
   */
  public List<JourneyChange> shared() {
    return shared;
  }

  /**
   * Returns the journeys that only the second atlas has.
   *
   * @return the journeys in the order of the second atlas, unmodifiable
   */
  public List<Journey> added() {
    return added;
  }

  /**
   * Returns the journeys that only the first atlas has.
   *
   * @return the journeys in the order of the first atlas, unmodifiable
   */
  public List<Journey> removed() {
    return removed;
  }

  /**
   * Returns the journeys that both atlases have and that differ. The differences are complete: they
   * include those of shared personas.
   *
   * @return the journeys with their differences, in the order of the second atlas, unmodifiable
   */
  public List<ChangedJourney> changed() {
    return changed;
  }

  /**
   * Whether the journeys that both atlases have are in another order.
   *
   * @return true if their order differs
   */
  public boolean isReordered() {
    return isReordered;
  }

  /**
   * Whether the atlases are equal.
   *
   * @return true if nothing differs
   */
  public boolean isEmpty() {
    return texts.isEmpty()
        && shared.isEmpty()
        && added.isEmpty()
        && removed.isEmpty()
        && changed.isEmpty()
        && !isReordered;
  }

  /**
   * Returns the differences as lines: first those of the atlas, its brand and the shared personas,
   * then the journeys. A change of a shared persona is not repeated for each journey.
   *
   * @param locale the language; English if there is no translation
   * @return the lines, each ending in LF; empty if nothing differs
   */
  public String toText(Locale locale) {
    return new AtlasDiffText(this, requireNonNull(locale, "locale")).toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof AtlasDiff that
            && texts.equals(that.texts)
            && shared.equals(that.shared)
            && added.equals(that.added)
            && removed.equals(that.removed)
            && changed.equals(that.changed)
            && isReordered == that.isReordered);
  }

  @Override
  public int hashCode() {
    return Objects.hash(texts, shared, added, removed, changed, isReordered);
  }

  /** Returns the numbers of journeys that were added, removed and changed. */
  @Override
  public String toString() {
    return "AtlasDiff["
        + added.size()
        + " added, "
        + removed.size()
        + " removed, "
        + changed.size()
        + " changed]";
  }

  /** The journeys of two atlases that belong together. */
  private static final class Pairs {
    private final JourneyAtlas before;
    private final JourneyAtlas after;
    private final ImmutableList<ChangedPair> both;

    private record ChangedPair(Journey before, Journey after) {}

    Pairs(JourneyAtlas before, JourneyAtlas after) {
      this.before = before;
      this.after = after;
      Map<Journey, Journey> formers = new HashMap<>();
      after.journeys().stream().map(Journey::id).distinct().forEach(id -> pair(id, formers));
      both =
          after.journeys().stream()
              .filter(formers::containsKey)
              .map(each -> new ChangedPair(requireNonNull(formers.get(each)), each))
              .collect(ImmutableList.toImmutableList());
    }

    /** Pairs journeys with one id: first those of the same state, then those that are left. */
    private void pair(String id, Map<Journey, Journey> formers) {
      List<Journey> left = new ArrayList<>();
      List<Journey> olds = new ArrayList<>(before.versions(id));
      for (Journey each : after.versions(id)) {
        Optional<Journey> same =
            olds.stream().filter(old -> old.state().equals(each.state())).findFirst();
        if (same.isPresent()) {
          formers.put(each, same.get());
          olds.remove(same.get());
        } else {
          left.add(each);
        }
      }
      left.sort(Comparator.comparing(each -> each.state().filter(AS_IS::equals).isEmpty()));
      for (int i = 0; i < Math.min(left.size(), olds.size()); i++) {
        formers.put(left.get(i), olds.get(i));
      }
    }

    ImmutableList<ChangedPair> both() {
      return both;
    }

    ImmutableList<Journey> added() {
      ImmutableSet<Journey> known =
          both.stream().map(ChangedPair::after).collect(ImmutableSet.toImmutableSet());
      return without(after, known);
    }

    ImmutableList<Journey> removed() {
      ImmutableSet<Journey> known =
          both.stream().map(ChangedPair::before).collect(ImmutableSet.toImmutableSet());
      return without(before, known);
    }

    private static ImmutableList<Journey> without(JourneyAtlas atlas, ImmutableSet<Journey> known) {
      return atlas.journeys().stream()
          .filter(each -> !known.contains(each))
          .collect(ImmutableList.toImmutableList());
    }

    boolean isReordered() {
      List<Journey> order = new ArrayList<>(before.journeys());
      order.removeAll(removed());
      return !order.equals(both.stream().map(ChangedPair::before).toList());
    }
  }
}
