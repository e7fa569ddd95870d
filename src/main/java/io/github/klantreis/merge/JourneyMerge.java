package io.github.klantreis.merge;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.klantreis.change.ChangeKind;
import io.github.klantreis.change.JourneyChange;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.wording.Counted;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A three-way merge: two edited copies of a journey, {@code mine} and {@code theirs}, combined on
 * the {@code base} that they come from.
 *
 * <pre>{@code
 * JourneyMerge merge = JourneyMerge.of(base, mine, theirs);
 * if (merge.isClean()) {
 *   return merge.journey();
 * }
 * for (MergeConflict conflict : merge.conflicts()) {
 *   merge = merge.resolve(conflict, MergeSide.THEIRS);
 * }
 * }</pre>
 *
 * <p>Ids are identity: what has the same id on both sides is the same element. What only one side
 * changed is taken. What both sides changed is taken once if it is changed alike, item by item in
 * lists and sets, key by key in maps, and field by field in values such as messages; otherwise it
 * is a {@linkplain #conflicts() conflict}. A reference that leads nowhere never comes out of a
 * merge.
 *
 * <p>If one side has another phase model, translate the two other journeys to it first; phases that
 * belong to two models are {@linkplain MergeConflictKind#NO_JOURNEY no journey}.
 *
 * <p>Immutable and thread-safe.
 */
public final class JourneyMerge implements NoBean {
  private final MergeConflictValue.Versions versions;
  private final ImmutableMap<Point, Optional<MergeSide>> chosen;
  private final ImmutableList<Consumer<JourneyEditor>> edits;
  private final ImmutableList<MergeConflict> conflicts;
  private final ImmutableList<MergeRemark> remarks;
  private final @Nullable Journey draft;

  private JourneyMerge(
      MergeConflictValue.Versions versions,
      Map<Point, Optional<MergeSide>> chosen,
      List<Consumer<JourneyEditor>> edits) {
    this.versions = versions;
    this.chosen = ImmutableMap.copyOf(chosen);
    this.edits = ImmutableList.copyOf(edits);
    Merging merging = new Merging(versions, chosen);
    merging.run();
    remarks = ImmutableList.copyOf(merging.remarks());
    ImmutableList.Builder<MergeConflict> open = ImmutableList.builder();
    open.addAll(merging.conflicts());
    Journey result = null;
    try {
      result =
          versions
              .mine()
              .edit(
                  editor -> {
                    Draft.edits(merging, versions.mine()).forEach(edit -> edit.accept(editor));
                    edits.forEach(edit -> edit.accept(editor));
                  });
    } catch (InvalidJourneyException invalid) {
      if (!isJourneyByTheirs(versions, chosen, edits, merging.conflicts())) {
        open.add(
            new MergeConflictValue(
                new Point(MergeConflictKind.NO_JOURNEY, ElementPath.journey(), ""),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                invalid.problems(),
                versions));
      }
    }
    draft = result;
    conflicts = open.build();
  }

  /**
   * Merges two edited copies of a journey.
   *
   * @param base the journey that both copies come from
   * @param mine one copy
   * @param theirs the other copy
   * @return the merge
   */
  public static JourneyMerge of(Journey base, Journey mine, Journey theirs) {
    return new JourneyMerge(
        new MergeConflictValue.Versions(
            requireNonNull(base, "base"),
            requireNonNull(mine, "mine"),
            requireNonNull(theirs, "theirs")),
        ImmutableMap.of(),
        ImmutableList.of());
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
   * @return the conflicts in the order of the journey, unmodifiable
   */
  public List<MergeConflict> conflicts() {
    return conflicts;
  }

  /**
   * Returns what was decided without asking.
   *
   * @return the remarks, unmodifiable
   */
  public List<MergeRemark> remarks() {
    return remarks;
  }

  /**
   * Returns the merged journey, the structure of which has been checked.
   *
   * @return the journey, which shares what it can with {@code mine}
   * @throws UnfinishedMergeException if conflicts are open; the message lists them
   */
  public Journey journey() {
    if (!isClean()) {
      throw new UnfinishedMergeException(conflicts);
    }
    return requireNonNull(draft, "draft");
  }

  /**
   * Returns the journey as far as it is merged, for display: where a conflict is open, with the
   * value of {@code mine}, or with what one side removed.
   *
   * @return the draft; empty if the result would be {@linkplain MergeConflictKind#NO_JOURNEY no
   *     journey}, also where only a conflict that is still open makes it none
   */
  public Optional<Journey> draft() {
    return Optional.ofNullable(draft);
  }

  /**
   * Resolves a conflict by taking one side.
   *
   * @param conflict a conflict of this merge
   * @param side the side to take
   * @return a new merge; other conflicts may have gone with this one, or come with the choice
   * @throws IllegalArgumentException if the conflict is not one of this merge, if no side can
   *     resolve it, as for {@link MergeConflictKind#NO_JOURNEY}, or if an earlier edit does not fit
   *     the choice
   */
  public JourneyMerge resolve(MergeConflict conflict, MergeSide side) {
    requireNonNull(side, "side");
    if (!hasSides(own(conflict))) {
      throw new IllegalArgumentException(
          "taking a side does not make a journey of it; resolve it with an edit: "
              + conflict.toText(Locale.ENGLISH));
    }
    return new JourneyMerge(versions, with(chosen, List.of(conflict), Optional.of(side)), edits);
  }

  /**
   * Resolves a conflict with an edit of the draft, or, if there is none, of what would be the
   * draft. Edits are applied in the order in which they were given, after everything else, and
   * again in every merge that comes of this one. What an edit throws is thrown here, except that
   * structural problems of the edited journey are a conflict.
   *
   * @param conflict a conflict of this merge
   * @param edit the edit
   * @return a new merge; the conflict is resolved, unless it is {@link
   *     MergeConflictKind#NO_JOURNEY} and the edited journey has structural problems still
   * @throws IllegalArgumentException if the conflict is not one of this merge, or if an edit refers
   *     to an element or place that does not exist
   */
  public JourneyMerge resolve(MergeConflict conflict, Consumer<JourneyEditor> edit) {
    requireNonNull(edit, "edit");
    return new JourneyMerge(
        versions,
        with(chosen, List.of(own(conflict)), Optional.empty()),
        ImmutableList.<Consumer<JourneyEditor>>builder().addAll(edits).add(edit).build());
  }

  /**
   * Resolves all open conflicts by taking one side, also those that come with a choice.
   *
   * @param side the side to take
   * @return a new merge, clean unless the result is {@linkplain MergeConflictKind#NO_JOURNEY no
   *     journey}
   * @throws IllegalArgumentException if an earlier edit does not fit the choices
   */
  public JourneyMerge resolveAll(MergeSide side) {
    requireNonNull(side, "side");
    JourneyMerge merge = this;
    while (merge.conflicts.stream().anyMatch(JourneyMerge::hasSides)) {
      merge =
          new JourneyMerge(
              versions,
              with(
                  merge.chosen,
                  merge.conflicts.stream().filter(JourneyMerge::hasSides).toList(),
                  Optional.of(side)),
              edits);
    }
    return merge;
  }

  /** Whether taking a side can resolve a conflict. */
  static boolean hasSides(MergeConflict conflict) {
    return conflict.kind() != MergeConflictKind.NO_JOURNEY;
  }

  private MergeConflict own(MergeConflict conflict) {
    if (!conflicts.contains(requireNonNull(conflict, "conflict"))) {
      throw new IllegalArgumentException(
          "this is no open conflict of the merge: " + conflict.toText(Locale.ENGLISH));
    }
    return conflict;
  }

  /**
   * Whether the result is a journey if theirs is taken wherever a conflict is open. Then only a
   * choice makes it none, and which side is mine makes no difference.
   */
  private static boolean isJourneyByTheirs(
      MergeConflictValue.Versions versions,
      Map<Point, Optional<MergeSide>> chosen,
      List<Consumer<JourneyEditor>> edits,
      List<MergeConflict> open) {
    return !open.isEmpty()
        && new JourneyMerge(versions, with(chosen, open, Optional.of(MergeSide.THEIRS)), edits)
                .resolveAll(MergeSide.THEIRS)
                .draft
            != null;
  }

  private static Map<Point, Optional<MergeSide>> with(
      Map<Point, Optional<MergeSide>> chosen,
      List<MergeConflict> resolved,
      Optional<MergeSide> side) {
    ImmutableMap.Builder<Point, Optional<MergeSide>> more = ImmutableMap.builder();
    more.putAll(chosen);
    for (MergeConflict conflict : resolved) {
      more.put(((MergeConflictValue) conflict).point(), side);
    }
    return more.buildKeepingLast();
  }

  /**
   * Returns the merge as text: the numbers of conflicts and of changes merged beside them, then a
   * line for each conflict and each remark.
   *
   * @param locale the language; English if the text is not available in it
   * @return the lines, each ending in a line feed
   */
  public String toText(Locale locale) {
    return new MergeText(locale, versions.words()).of(this, merged());
  }

  /** How many changes are merged, whichever sides will be taken. */
  int merged() {
    Set<Changed> drafted = changes(draft);
    if (!isClean()) {
      JourneyMerge open = edits.isEmpty() ? this : new JourneyMerge(versions, chosen, List.of());
      Set<Changed> unsettled = changes(open.draft);
      unsettled.removeIf(
          Sets.intersection(
                  changes(open.resolveAll(MergeSide.MINE).draft),
                  changes(open.resolveAll(MergeSide.THEIRS).draft))
              ::contains);
      drafted.removeAll(unsettled);
    }
    return drafted.size();
  }

  private Set<Changed> changes(@Nullable Journey journey) {
    return journey == null
        ? new HashSet<>()
        : JourneyDiff.between(versions.base(), journey).changes().stream()
            .map(Changed::of)
            .collect(Collectors.toCollection(HashSet::new));
  }

  /** A change, with its places only where it is one of these. */
  private record Changed(
      ChangeKind kind, ElementPath path, Optional<?> before, Optional<?> after, List<?> places) {
    static Changed of(JourneyChange change) {
      return new Changed(
          change.kind(),
          change.path(),
          change.before(),
          change.after(),
          change.kind() == ChangeKind.MOVED
              ? List.of(change.positionBefore(), change.positionAfter())
              : List.of());
    }
  }

  /** Returns the number of conflicts. */
  @Override
  public String toString() {
    return "JourneyMerge[" + Counted.english(conflicts.size(), "conflict") + "]";
  }
}
