package io.github.klantreis.merge;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import io.github.klantreis.atlas.AtlasDiff;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.change.wording.JourneyWords;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.StructuralProblem;
import io.github.klantreis.term.JourneyState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One merge of atlases with the choices made so far. Not reusable. */
final class AtlasMerging {
  private static final String JOURNEYS = "journeys";

  private final Versions versions;
  private final Map<Choice, MergeSide> chosen;
  private final Map<JourneyKey, Journey> base;
  private final Map<JourneyKey, Journey> mine;
  private final Map<JourneyKey, Journey> theirs;
  private final Map<JourneyKey, JourneyMerge> merges;
  private final Map<JourneyKey, Journey> result = new LinkedHashMap<>();
  private final List<AtlasConflict> conflicts = new ArrayList<>();
  private final List<AtlasRemark> remarks = new ArrayList<>();
  private final List<JourneyKey> removed = new ArrayList<>();
  private List<JourneyKey> order = List.of();
  private boolean isWhole = true;

  /** What a side was chosen for. */
  record Choice(JourneyKey journey, Point point) {}

  /** The three atlases. */
  record Versions(JourneyAtlas base, JourneyAtlas mine, JourneyAtlas theirs) {
    /** Returns the ids that one of the three has several journeys with. */
    private Set<String> several() {
      return Stream.of(base, mine, theirs)
          .flatMap(atlas -> atlas.journeys().stream().filter(isSeenBefore()))
          .map(Journey::id)
          .collect(Collectors.toSet());
    }

    private static Predicate<Journey> isSeenBefore() {
      Set<String> seen = new HashSet<>();
      return journey -> !seen.add(journey.id());
    }
  }

  /**
   * Prepares a merge.
   *
   * @param settled the merges of journeys in which choices were made
   * @param chosen the choices between journeys
   */
  AtlasMerging(
      Versions versions, Map<JourneyKey, JourneyMerge> settled, Map<Choice, MergeSide> chosen) {
    this.versions = versions;
    this.chosen = chosen;
    merges = new LinkedHashMap<>(settled);
    Set<String> several = versions.several();
    base = byKey(versions.base(), Map.of(), several);
    Map<Journey, Journey> ofMine = formers(versions.mine(), several);
    Map<Journey, Journey> ofTheirs = formers(versions.theirs(), several);
    Set<String> apart =
        unlike(
            byKey(versions.mine(), ofMine, several), byKey(versions.theirs(), ofTheirs, several));
    ofMine.keySet().removeIf(journey -> apart.contains(journey.id()));
    ofTheirs.keySet().removeIf(journey -> apart.contains(journey.id()));
    mine = byKey(versions.mine(), ofMine, several);
    theirs = byKey(versions.theirs(), ofTheirs, several);
  }

  /** Returns what changed journeys were, where a state may have told them apart. */
  private Map<Journey, Journey> formers(JourneyAtlas side, Set<String> several) {
    Map<Journey, Journey> formers = new HashMap<>();
    if (!several.isEmpty()) {
      AtlasDiff.between(versions.base(), side)
          .changed()
          .forEach(changed -> formers.put(changed.after(), changed.before()));
    }
    return formers;
  }

  private static Map<JourneyKey, Journey> byKey(
      JourneyAtlas atlas, Map<Journey, Journey> formers, Set<String> several) {
    Map<JourneyKey, Journey> byKey = new LinkedHashMap<>();
    for (Journey journey : atlas.journeys()) {
      Journey known = formers.getOrDefault(journey, journey);
      Optional<JourneyState> state =
          several.contains(journey.id()) ? known.state() : Optional.empty();
      byKey.put(new JourneyKey(journey.id(), state), journey);
    }
    return byKey;
  }

  /**
   * Returns the ids of which one side made something else the as-is or the to-be than the other:
   * together they would have it twice, so that these belong together by their states alone.
   */
  private static Set<String> unlike(Map<JourneyKey, Journey> one, Map<JourneyKey, Journey> other) {
    Map<JourneyKey, JourneyKey> keys = new HashMap<>();
    one.forEach((key, journey) -> keys.put(ofState(journey), key));
    Set<String> unlike = new HashSet<>();
    other.forEach(
        (key, journey) -> {
          if (!keys.getOrDefault(ofState(journey), key).equals(key)) {
            unlike.add(journey.id());
          }
        });
    return unlike;
  }

  private static JourneyKey ofState(Journey journey) {
    return new JourneyKey(journey.id(), journey.state());
  }

  /** Merges; returns the atlas, or null if the result would be none. */
  @Nullable JourneyAtlas run() {
    journeys();
    try {
      return atlas();
    } catch (InvalidJourneyException invalid) {
      open(
          JourneyKey.ATLAS,
          new Point(MergeConflictKind.NO_JOURNEY, ElementPath.journey(), ""),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          invalid.problems());
      return null;
    }
  }

  Map<JourneyKey, JourneyMerge> merges() {
    return merges;
  }

  List<AtlasConflict> conflicts() {
    return conflicts;
  }

  List<AtlasRemark> remarks() {
    return remarks;
  }

  /** Returns how many changes are merged, whichever sides will be taken, if there is a draft. */
  int changes() {
    Set<JourneyKey> open = new HashSet<>();
    for (AtlasConflict conflict : conflicts) {
      JourneyKey key = ((AtlasConflictValue) conflict).journey();
      JourneyMerge merge = merges.get(key);
      if (merge == null || !merge.conflicts().contains(conflict.conflict())) {
        open.add(key);
      }
    }
    int changes = requireNonNull(merges.get(JourneyKey.ATLAS)).merged();
    if (!open.contains(JourneyKey.ATLAS)
        && !common(order, base).equals(common(base.keySet(), result))) {
      changes++;
    }
    for (JourneyKey key : Sets.union(base.keySet(), result.keySet())) {
      changes += open.contains(key) ? 0 : changes(key);
    }
    return changes;
  }

  private int changes(JourneyKey key) {
    Journey before = base.get(key);
    Journey after = result.get(key);
    if (before == null || after == null) {
      return 1;
    }
    JourneyMerge merge = merges.get(key);
    return merge == null ? JourneyDiff.between(before, after).changes().size() : merge.merged();
  }

  private static List<JourneyKey> common(Collection<JourneyKey> keys, Map<JourneyKey, ?> others) {
    return keys.stream().filter(others::containsKey).toList();
  }

  /** The name, description and brand of an atlas as those of a journey, which merges them. */
  private static Journey heading(JourneyAtlas atlas) {
    return Journey.builder(atlas.id(), atlas.name())
        .description(atlas.description())
        .brand(atlas.brand())
        .build();
  }

  private void journeys() {
    Journey heading =
        merged(
            JourneyKey.ATLAS,
            heading(versions.base()),
            heading(versions.mine()),
            heading(versions.theirs()));
    if (heading != null) {
      result.put(JourneyKey.ATLAS, heading);
    }
    Set<JourneyKey> keys = new LinkedHashSet<>(base.keySet());
    keys.addAll(mine.keySet());
    keys.addAll(theirs.keySet());
    for (JourneyKey key : keys) {
      Journey journey = journey(key, base.get(key), mine.get(key), theirs.get(key));
      if (journey != null) {
        result.put(key, journey);
      }
    }
  }

  private @Nullable Journey journey(
      JourneyKey key, @Nullable Journey before, @Nullable Journey one, @Nullable Journey other) {
    if (one != null && other != null) {
      return before != null || one.equals(other)
          ? merged(key, before == null ? one : before, one, other)
          : chosen(key, MergeConflictKind.ADDED_TWICE, null, one, other);
    }
    Journey left = one == null ? other : one;
    if (before == null || left == null) {
      return left;
    }
    if (left.equals(before)) {
      removed.add(key);
      return null;
    }
    return chosen(key, MergeConflictKind.REMOVED_AND_CHANGED, before, one, other);
  }

  private @Nullable Journey chosen(
      JourneyKey key,
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
          List.of());
      return one == null ? other : one;
    }
    return side == MergeSide.MINE ? one : other;
  }

  private @Nullable Journey merged(JourneyKey key, Journey before, Journey one, Journey other) {
    JourneyMerge merge = merges.computeIfAbsent(key, none -> JourneyMerge.of(before, one, other));
    merge.conflicts().forEach(conflict -> conflicts.add(new AtlasConflictValue(key, conflict)));
    merge.remarks().forEach(remark -> remarks.add(new AtlasRemarkValue(key, remark)));
    isWhole &= merge.draft().isPresent();
    return merge.draft().orElse(null);
  }

  private void open(
      JourneyKey key,
      Point point,
      Optional<?> before,
      Optional<?> one,
      Optional<?> other,
      List<StructuralProblem> problems) {
    conflicts.add(
        new AtlasConflictValue(
            key,
            new MergeConflictValue(
                point,
                before,
                one,
                other,
                problems,
                new MergeConflictValue.Versions(
                    base.getOrDefault(key, heading(versions.base())),
                    mine.getOrDefault(key, heading(versions.mine())),
                    theirs.getOrDefault(key, heading(versions.theirs()))))));
  }

  private @Nullable JourneyAtlas atlas() {
    if (!isWhole) {
      return null;
    }
    Journey heading = requireNonNull(result.remove(JourneyKey.ATLAS));
    List<Journey> journeys = new ArrayList<>();
    order = order();
    order.forEach(key -> journeys.add(requireNonNull(result.get(key))));
    return JourneyAtlas.builder(heading.id(), heading.name())
        .description(heading.description())
        .brand(heading.brand())
        .journeys(journeys)
        .build();
  }

  private List<JourneyKey> order() {
    Sequence<JourneyKey> sequence =
        new Sequence<>(
            List.copyOf(base.keySet()), List.copyOf(mine.keySet()), List.copyOf(theirs.keySet()));
    for (JourneyKey key : removed) {
      if (sequence.isMoved(key, MergeSide.MINE) || sequence.isMoved(key, MergeSide.THEIRS)) {
        remark(key, MergeRemarkKind.REMOVED_AND_REORDERED, List.of());
      }
    }
    Map<JourneyKey, JourneyKey> met = new LinkedHashMap<>();
    List<JourneyKey> merged =
        sequence.merged(result.keySet(), Comparator.comparing(JourneyKey::toString), met::put);
    if (!sequence.isAnyMoveLost(merged)) {
      met.forEach(
          (one, other) ->
              remark(JourneyKey.ATLAS, MergeRemarkKind.SAME_PLACE, List.of(one.id(), other.id())));
      return merged;
    }
    Point point = new Point(MergeConflictKind.MOVED_TWICE, ElementPath.journey(), JOURNEYS);
    MergeSide side = chosen.get(new Choice(JourneyKey.ATLAS, point));
    if (side == null) {
      open(
          JourneyKey.ATLAS,
          point,
          Optional.of(ids(base)),
          Optional.of(ids(mine)),
          Optional.of(ids(theirs)),
          List.of());
    }
    return sequence.ofSide(side == null ? MergeSide.MINE : side, result.keySet());
  }

  private void remark(JourneyKey key, MergeRemarkKind kind, List<String> ids) {
    remarks.add(
        new AtlasRemarkValue(
            key, new MergeRemarkValue(kind, ElementPath.journey(), ids, JourneyWords.USUAL)));
  }

  private static List<String> ids(Map<JourneyKey, Journey> journeys) {
    return journeys.values().stream().map(Journey::id).toList();
  }
}
