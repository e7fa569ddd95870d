package io.github.klantreis.merge;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.vocabulary.NoBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A three-way merge of two edited copies of an atlas, journey by journey, as {@link JourneyMerge}
 * does it. Journeys are matched by id and state. What only the whole shows, such as two journeys
 * that drill down to the same one, is {@linkplain MergeConflictKind#NO_JOURNEY no atlas}.
 *
 * <p>Immutable and thread-safe.
 */
public final class AtlasMerge implements NoBean {
  /** The atlas itself, among its journeys. */
  static final Which ATLAS = new Which("", Optional.empty());

  private static final String JOURNEYS = "journeys";

  private final Versions versions;
  private final ImmutableMap<Which, JourneyMerge> merges;
  private final ImmutableMap<Choice, MergeSide> chosen;
  private final ImmutableList<AtlasConflict> conflicts;
  private final @Nullable JourneyAtlas draft;

  /** A journey of an atlas: its id and, where one id is that of two journeys, its state. */
  record Which(String id, Optional<JourneyState> state) {}

  private record Choice(Which journey, Point point) {}

  private record Versions(JourneyAtlas base, JourneyAtlas mine, JourneyAtlas theirs) {
    /** Whether one of the three has several journeys with an id. */
    boolean areSeveral(String id) {
      return List.of(base, mine, theirs).stream()
          .anyMatch(
              atlas -> atlas.journeys().stream().filter(each -> each.id().equals(id)).count() > 1);
    }

    Map<Which, Journey> journeys(JourneyAtlas atlas) {
      Map<Which, Journey> byKey = new LinkedHashMap<>();
      for (Journey journey : atlas.journeys()) {
        Optional<JourneyState> state =
            areSeveral(journey.id()) ? journey.state() : Optional.empty();
        byKey.put(new Which(journey.id(), state), journey);
      }
      return byKey;
    }
  }

  private AtlasMerge(
      Versions versions, Map<Which, JourneyMerge> settled, Map<Choice, MergeSide> chosen) {
    this.versions = versions;
    this.chosen = ImmutableMap.copyOf(chosen);
    Building building = new Building(settled);
    building.journeys();
    merges = ImmutableMap.copyOf(building.all);
    JourneyAtlas result = null;
    try {
      result = building.atlas();
    } catch (InvalidJourneyException invalid) {
      if (building.open.stream().noneMatch(each -> isNoJourney(each.conflict()))) {
        building.open(
            ATLAS,
            new Point(MergeConflictKind.NO_JOURNEY, ElementPath.journey(), ""),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            invalid);
      }
    }
    draft = result;
    conflicts = ImmutableList.copyOf(building.open);
  }

  private static boolean isNoJourney(MergeConflict conflict) {
    return conflict.kind() == MergeConflictKind.NO_JOURNEY;
  }

  /** The name, description and brand of an atlas as those of a journey, which merges them. */
  private static Journey heading(JourneyAtlas atlas) {
    return Journey.builder(atlas.id(), atlas.name())
        .description(atlas.description())
        .brand(atlas.brand())
        .build();
  }

  /** Puts the result together. */
  private final class Building {
    final Map<Which, JourneyMerge> all;
    final List<AtlasConflict> open = new ArrayList<>();
    private final Map<Which, Journey> base = versions.journeys(versions.base());
    private final Map<Which, Journey> mine = versions.journeys(versions.mine());
    private final Map<Which, Journey> theirs = versions.journeys(versions.theirs());
    private final Map<Which, Journey> result = new LinkedHashMap<>();
    private boolean isWhole = true;

    Building(Map<Which, JourneyMerge> settled) {
      all = new LinkedHashMap<>(settled);
    }

    void journeys() {
      Journey heading =
          merged(
              ATLAS,
              heading(versions.base()),
              heading(versions.mine()),
              heading(versions.theirs()));
      if (heading != null) {
        result.put(ATLAS, heading);
      }
      Set<Which> keys = new LinkedHashSet<>(base.keySet());
      keys.addAll(mine.keySet());
      keys.addAll(theirs.keySet());
      for (Which key : keys) {
        Journey journey = journey(key, base.get(key), mine.get(key), theirs.get(key));
        if (journey != null) {
          result.put(key, journey);
        }
      }
    }

    private @Nullable Journey journey(
        Which key, @Nullable Journey before, @Nullable Journey one, @Nullable Journey other) {
      if (one != null && other != null) {
        return before != null || one.equals(other)
            ? merged(key, before == null ? one : before, one, other)
            : chosen(key, MergeConflictKind.ADDED_TWICE, null, one, other);
      }
      Journey left = one == null ? other : one;
      if (before == null || left == null) {
        return left;
      }
      return left.equals(before)
          ? null
          : chosen(key, MergeConflictKind.REMOVED_AND_CHANGED, before, one, other);
    }

    private @Nullable Journey chosen(
        Which key,
        MergeConflictKind kind,
        @Nullable Journey before,
        @Nullable Journey one,
        @Nullable Journey other) {
      Point point = new Point(kind, ElementPath.journey(), "");
      MergeSide side = chosen.get(new Choice(key, point));
      if (side == null) {
        open(
            key,
            point,
            Optional.ofNullable(before),
            Optional.ofNullable(one),
            Optional.ofNullable(other),
            null);
        return one == null ? other : one;
      }
      return side == MergeSide.MINE ? one : other;
    }

    private @Nullable Journey merged(Which key, Journey before, Journey one, Journey other) {
      JourneyMerge merge = all.computeIfAbsent(key, none -> JourneyMerge.of(before, one, other));
      merge.conflicts().forEach(conflict -> open.add(new AtlasConflictValue(key, conflict)));
      isWhole &= merge.draft().isPresent();
      return merge.draft().orElse(null);
    }

    void open(
        Which key,
        Point point,
        Optional<?> before,
        Optional<?> one,
        Optional<?> other,
        @Nullable InvalidJourneyException invalid) {
      open.add(
          new AtlasConflictValue(
              key,
              new MergeConflictValue(
                  point,
                  before,
                  one,
                  other,
                  invalid == null ? List.of() : invalid.problems(),
                  new MergeConflictValue.Versions(
                      base.getOrDefault(key, heading(versions.base())),
                      mine.getOrDefault(key, heading(versions.mine())),
                      theirs.getOrDefault(key, heading(versions.theirs()))))));
    }

    @Nullable JourneyAtlas atlas() {
      if (!isWhole) {
        return null;
      }
      Journey heading = requireNonNull(result.remove(ATLAS));
      List<Journey> journeys = new ArrayList<>();
      order().forEach(key -> journeys.add(requireNonNull(result.get(key))));
      return JourneyAtlas.builder(heading.id(), heading.name())
          .description(heading.description())
          .brand(heading.brand())
          .journeys(journeys)
          .build();
    }

    private List<Which> order() {
      Sequence<Which> sequence =
          new Sequence<>(
              List.copyOf(base.keySet()), List.copyOf(mine.keySet()), List.copyOf(theirs.keySet()));
      List<Which> merged =
          sequence.merged(
              result.keySet(), Comparator.comparing(Which::toString), (one, other) -> {});
      if (!sequence.isAnyMoveLost(merged)) {
        return merged;
      }
      Point point = new Point(MergeConflictKind.MOVED_TWICE, ElementPath.journey(), JOURNEYS);
      MergeSide side = chosen.get(new Choice(ATLAS, point));
      if (side == null) {
        open(
            ATLAS,
            point,
            Optional.of(ids(base)),
            Optional.of(ids(mine)),
            Optional.of(ids(theirs)),
            null);
      }
      return sequence.ofSide(side == null ? MergeSide.MINE : side, result.keySet());
    }

    private static List<String> ids(Map<Which, Journey> journeys) {
      return journeys.values().stream().map(Journey::id).toList();
    }
  }

  /**
   * Merges two edited copies of an atlas.
   *
   * @param base the atlas that both copies come from
   * @param mine one copy
   * @param theirs the other copy
   * @return the merge
   */
  public static AtlasMerge of(JourneyAtlas base, JourneyAtlas mine, JourneyAtlas theirs) {
    return new AtlasMerge(
        new Versions(
            requireNonNull(base, "base"),
            requireNonNull(mine, "mine"),
            requireNonNull(theirs, "theirs")),
        ImmutableMap.of(),
        ImmutableMap.of());
  }

  /**
   * Whether nothing is open.
   *
   * @return true if there are no conflicts
   */
  public boolean isClean() {
    return conflicts.isEmpty();
  }

  /**
   * Returns what is open.
   *
   * @return the conflicts, those of the atlas's own values first, then journey by journey;
   *     unmodifiable
   */
  public List<AtlasConflict> conflicts() {
    return conflicts;
  }

  /**
   * Returns the merged atlas, the structure of which has been checked.
   *
   * @return the atlas
   * @throws UnfinishedMergeException if conflicts are open; the message lists them
   */
  public JourneyAtlas atlas() {
    if (!isClean()) {
      throw new UnfinishedMergeException(conflicts.stream().map(AtlasConflict::conflict).toList());
    }
    return requireNonNull(draft, "draft");
  }

  /**
   * Returns the atlas as far as it is merged: where a conflict is open, with what is in {@code
   * mine}, or with what one side removed.
   *
   * @return the draft; empty if the result would be no atlas
   */
  public Optional<JourneyAtlas> draft() {
    return Optional.ofNullable(draft);
  }

  /**
   * Resolves a conflict by taking one side.
   *
   * @param conflict a conflict of this merge
   * @param side the side to take
   * @return a new merge
   * @throws IllegalArgumentException if the conflict is not one of this merge, or if no side can
   *     resolve it, as for {@link MergeConflictKind#NO_JOURNEY}
   */
  public AtlasMerge resolve(AtlasConflict conflict, MergeSide side) {
    requireNonNull(side, "side");
    AtlasConflictValue own = own(conflict);
    JourneyMerge merge = merges.get(own.journey());
    if (merge != null && merge.conflicts().contains(own.conflict())) {
      return with(own, each -> each.resolve(own.conflict(), side));
    }
    if (isNoJourney(own.conflict())) {
      throw new IllegalArgumentException(
          "taking a side does not make an atlas of it; change one of the copies: " + own);
    }
    ImmutableMap.Builder<Choice, MergeSide> more = ImmutableMap.builder();
    more.putAll(chosen);
    more.put(new Choice(own.journey(), ((MergeConflictValue) own.conflict()).point()), side);
    return new AtlasMerge(versions, merges, more.buildKeepingLast());
  }

  /**
   * Resolves a conflict in a journey with an edit of the draft.
   *
   * @param conflict a conflict in a journey of this merge
   * @param edit the edit of that journey
   * @return a new merge, in which the conflict is resolved
   * @throws IllegalArgumentException if the conflict is not one of this merge, or is not in a
   *     journey that is on both sides
   */
  public AtlasMerge resolve(AtlasConflict conflict, Consumer<JourneyEditor> edit) {
    requireNonNull(edit, "edit");
    AtlasConflictValue own = own(conflict);
    JourneyMerge merge = merges.get(own.journey());
    if (own.journeyId().isEmpty() || merge == null || !merge.conflicts().contains(own.conflict())) {
      throw new IllegalArgumentException("this can only be resolved by taking a side: " + own);
    }
    return with(own, each -> each.resolve(own.conflict(), edit));
  }

  private AtlasMerge with(AtlasConflictValue own, UnaryOperator<JourneyMerge> resolved) {
    Map<Which, JourneyMerge> more = new LinkedHashMap<>(merges);
    more.computeIfPresent(own.journey(), (key, merge) -> resolved.apply(merge));
    return new AtlasMerge(versions, more, chosen);
  }

  private AtlasConflictValue own(AtlasConflict conflict) {
    if (!conflicts.contains(requireNonNull(conflict, "conflict"))) {
      throw new IllegalArgumentException("this is no open conflict of the merge: " + conflict);
    }
    return (AtlasConflictValue) conflict;
  }

  /**
   * Resolves all open conflicts by taking one side.
   *
   * @param side the side to take
   * @return a new merge, clean unless the result is {@linkplain MergeConflictKind#NO_JOURNEY no
   *     atlas}
   */
  public AtlasMerge resolveAll(MergeSide side) {
    AtlasMerge merge = this;
    while (true) {
      Optional<AtlasConflict> next =
          merge.conflicts.stream().filter(each -> !isNoJourney(each.conflict())).findFirst();
      if (next.isEmpty()) {
        return merge;
      }
      merge = merge.resolve(next.get(), side);
    }
  }

  /**
   * Returns the conflicts as text.
   *
   * @param locale the language; English if the text is not available in it
   * @return a line for each conflict, each ending in a line feed; empty if there is none
   */
  public String toText(Locale locale) {
    requireNonNull(locale, "locale");
    return conflicts.stream()
        .map(conflict -> conflict.toText(locale) + "\n")
        .collect(Collectors.joining());
  }

  /** Returns the number of conflicts. */
  @Override
  public String toString() {
    return "AtlasMerge["
        + conflicts.size()
        + (conflicts.size() == 1 ? " conflict]" : " conflicts]");
  }
}
