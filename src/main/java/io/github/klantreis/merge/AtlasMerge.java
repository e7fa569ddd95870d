package io.github.klantreis.merge;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.wording.Counted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A three-way merge of two edited copies of an atlas, journey by journey, as {@link JourneyMerge}
 * does it. Journeys are matched as {@link io.github.klantreis.atlas.AtlasDiff} does: by id and
 * state, then what is left of an id, such as a journey that has got a state. What only the whole
 * shows, such as two journeys that drill down to the same one, is {@linkplain
 * MergeConflictKind#NO_JOURNEY no atlas}.
 *
 * <p>Immutable and thread-safe.
 */
public final class AtlasMerge implements NoBean {
  private final AtlasMerging.Versions versions;
  private final AtlasMerging merging;
  private final ImmutableMap<JourneyKey, JourneyMerge> merges;
  private final ImmutableMap<AtlasMerging.Choice, MergeSide> chosen;
  private final ImmutableList<AtlasConflict> conflicts;
  private final ImmutableList<AtlasRemark> remarks;
  private final @Nullable JourneyAtlas draft;

  private AtlasMerge(
      AtlasMerging.Versions versions,
      Map<JourneyKey, JourneyMerge> settled,
      Map<AtlasMerging.Choice, MergeSide> chosen) {
    this.versions = versions;
    this.chosen = ImmutableMap.copyOf(chosen);
    merging = new AtlasMerging(versions, settled, chosen);
    draft = merging.run();
    merges = ImmutableMap.copyOf(merging.merges());
    conflicts = open(draft, versions, merges, chosen, merging.conflicts());
    remarks = ImmutableList.copyOf(merging.remarks());
  }

  /** Returns the conflicts, without that of no atlas where only a choice makes it none. */
  private static ImmutableList<AtlasConflict> open(
      @Nullable JourneyAtlas draft,
      AtlasMerging.Versions versions,
      Map<JourneyKey, JourneyMerge> merges,
      Map<AtlasMerging.Choice, MergeSide> chosen,
      List<AtlasConflict> all) {
    ImmutableList<AtlasConflict> choices =
        all.stream().filter(AtlasMerge::hasSides).collect(ImmutableList.toImmutableList());
    boolean isAtlasByTheirs =
        draft == null
            && !choices.isEmpty()
            && choices.size() < all.size()
            && resolvedAsFarAsKnown(versions, merges, chosen, choices, MergeSide.THEIRS)
                    .resolveAll(MergeSide.THEIRS)
                    .draft
                != null;
    return isAtlasByTheirs ? choices : ImmutableList.copyOf(all);
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
        new AtlasMerging.Versions(
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
   * Returns what was decided without asking.
   *
   * @return the remarks, journey by journey, then those on the order of the journeys; unmodifiable
   */
  public List<AtlasRemark> remarks() {
    return remarks;
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
   * @return the draft; empty if the result would be no atlas, also where only a conflict that is
   *     still open makes it none
   */
  public Optional<JourneyAtlas> draft() {
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
  public AtlasMerge resolve(AtlasConflict conflict, MergeSide side) {
    requireNonNull(side, "side");
    AtlasConflictValue own = own(conflict);
    if (inJourney(own, merges).isPresent()) {
      return with(own, each -> each.resolve(own.conflict(), side));
    }
    if (!hasSides(own)) {
      throw new IllegalArgumentException(
          "taking a side does not make an atlas of it; change one of the copies: " + own);
    }
    return new AtlasMerge(versions, merges, with(chosen, List.of(own), side));
  }

  /**
   * Resolves a conflict in a journey with an edit of the draft of that journey, as {@link
   * JourneyMerge#resolve(MergeConflict, Consumer)} does.
   *
   * @param conflict a conflict in a journey of this merge
   * @param edit the edit of that journey
   * @return a new merge; the conflict is resolved, unless it is {@link
   *     MergeConflictKind#NO_JOURNEY} and the edited journey has structural problems still
   * @throws IllegalArgumentException if the conflict is not one of this merge, if it is not in a
   *     journey that is on both sides, or if an edit refers to an element or place that does not
   *     exist
   */
  public AtlasMerge resolve(AtlasConflict conflict, Consumer<JourneyEditor> edit) {
    requireNonNull(edit, "edit");
    AtlasConflictValue own = own(conflict);
    if (own.journeyId().isEmpty() || inJourney(own, merges).isEmpty()) {
      throw new IllegalArgumentException("this can only be resolved by taking a side: " + own);
    }
    return with(own, each -> each.resolve(own.conflict(), edit));
  }

  private AtlasMerge with(AtlasConflictValue own, UnaryOperator<JourneyMerge> resolved) {
    Map<JourneyKey, JourneyMerge> more = new LinkedHashMap<>(merges);
    more.computeIfPresent(own.journey(), (key, merge) -> resolved.apply(merge));
    return new AtlasMerge(versions, more, chosen);
  }

  private static Map<AtlasMerging.Choice, MergeSide> with(
      Map<AtlasMerging.Choice, MergeSide> chosen,
      List<AtlasConflictValue> resolved,
      MergeSide side) {
    Map<AtlasMerging.Choice, MergeSide> more = new LinkedHashMap<>(chosen);
    for (AtlasConflictValue each : resolved) {
      Point point = ((MergeConflictValue) each.conflict()).point();
      more.put(new AtlasMerging.Choice(each.journey(), point), side);
    }
    return more;
  }

  /** Returns the merge of the journey that a conflict is in; empty if it is between journeys. */
  private static Optional<JourneyMerge> inJourney(
      AtlasConflictValue own, Map<JourneyKey, JourneyMerge> merges) {
    return Optional.ofNullable(merges.get(own.journey()))
        .filter(merge -> merge.conflicts().contains(own.conflict()));
  }

  private static boolean hasSides(AtlasConflict conflict) {
    return JourneyMerge.hasSides(conflict.conflict());
  }

  private AtlasConflictValue own(AtlasConflict conflict) {
    if (!conflicts.contains(requireNonNull(conflict, "conflict"))) {
      throw new IllegalArgumentException("this is no open conflict of the merge: " + conflict);
    }
    return (AtlasConflictValue) conflict;
  }

  /**
   * Resolves all open conflicts by taking one side, also those that come with a choice.
   *
   * @param side the side to take
   * @return a new merge, clean unless the result is {@linkplain MergeConflictKind#NO_JOURNEY no
   *     atlas}
   * @throws IllegalArgumentException if an earlier edit does not fit the choices
   */
  public AtlasMerge resolveAll(MergeSide side) {
    requireNonNull(side, "side");
    AtlasMerge merge = this;
    while (merge.conflicts.stream().anyMatch(AtlasMerge::hasSides)) {
      merge = resolvedAsFarAsKnown(versions, merge.merges, merge.chosen, merge.conflicts, side);
    }
    return merge;
  }

  private static AtlasMerge resolvedAsFarAsKnown(
      AtlasMerging.Versions versions,
      Map<JourneyKey, JourneyMerge> merges,
      Map<AtlasMerging.Choice, MergeSide> chosen,
      List<AtlasConflict> conflicts,
      MergeSide side) {
    List<AtlasConflictValue> between =
        conflicts.stream()
            .map(AtlasConflictValue.class::cast)
            .filter(each -> hasSides(each) && inJourney(each, merges).isEmpty())
            .toList();
    return new AtlasMerge(
        versions,
        Maps.transformValues(merges, merge -> merge.resolveAll(side)),
        with(chosen, between, side));
  }

  /**
   * Returns the merge as text: the numbers of conflicts and of changes merged beside them, then a
   * line for each conflict and each remark.
   *
   * @param locale the language; English if the text is not available in it
   * @return the lines, each ending in a line feed
   */
  public String toText(Locale locale) {
    requireNonNull(locale, "locale");
    StringBuilder text = new StringBuilder();
    int changes = draft == null ? 0 : merging.changes();
    text.append(MergeText.numbers(conflicts.size(), changes, locale)).append('\n');
    conflicts.forEach(conflict -> text.append(conflict.toText(locale)).append('\n'));
    remarks.forEach(remark -> text.append(remark.toText(locale)).append('\n'));
    return text.toString();
  }

  /** Returns the number of conflicts. */
  @Override
  public String toString() {
    return "AtlasMerge[" + Counted.english(conflicts.size(), "conflict") + "]";
  }
}
