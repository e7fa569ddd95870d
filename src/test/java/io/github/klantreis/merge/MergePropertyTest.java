package io.github.klantreis.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.klantreis.Extent;
import io.github.klantreis.change.ChangeKind;
import io.github.klantreis.change.JourneyChange;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.change.Position;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Shape;
import io.github.klantreis.description.ValueKind.PartKind;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.Located;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.RandomJourneys;
import io.github.klantreis.part.BranchPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What holds of every merge, over pairs of edited journeys. {@code -Dklantreis.merges=100000} tries
 * more of them.
 */
final class MergePropertyTest {
  private static final int PAIRS = Integer.getInteger("klantreis.merges", Extent.of(120, 2_000));

  private static final int FEW = 5;

  /** At least so many of ten merges have a draft, else a property of drafts holds of nothing. */
  private static final int DRAFTS_OF_TEN = 9;

  /** Three versions of a journey. */
  private record Pair(Journey base, Journey mine, Journey theirs) {
    JourneyMerge merge() {
      return JourneyMerge.of(base, mine, theirs);
    }

    Journey of(MergeSide side) {
      return side == MergeSide.MINE ? mine : theirs;
    }

    @SuppressWarnings("ArgumentSelectionDefectChecker") // they are swapped on purpose
    Pair turned() {
      return new Pair(base, theirs, mine);
    }
  }

  private interface Property {
    void check(Pair pair);
  }

  private static void holds(long seed, Property property) {
    Iterator<Journey> journeys = RandomJourneys.seeded(seed).next(PAIRS).iterator();
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < PAIRS && failures.size() < FEW; i++) {
      long each = seed * 1_000_000_007 + i * 3L;
      Journey base = MeetingEdits.seeded(each).changed(journeys.next(), 2);
      Journey mine = MeetingEdits.seeded(each + 1).changed(base, 1 + i % 5);
      Journey theirs = MeetingEdits.seeded(each + 2).changed(base, 1 + i % 4);
      try {
        property.check(new Pair(base, mine, theirs));
      } catch (RuntimeException | Error failed) {
        failures.add("pair " + i + ": " + failed);
      }
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void whatOnlyOneSideChangedIsTakenAsItIs() {
    holds(
        1,
        pair -> {
          isClean(JourneyMerge.of(pair.base, pair.base, pair.theirs), pair.theirs);
          isClean(JourneyMerge.of(pair.base, pair.mine, pair.base), pair.mine);
          isClean(JourneyMerge.of(pair.base, pair.mine, pair.mine), pair.mine);
        });
  }

  private static void isClean(JourneyMerge merge, Journey expected) {
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.journey()).isEqualTo(expected);
  }

  @Test
  void itMakesNoDifferenceWhichSideIsMine() {
    holds(
        2,
        pair -> {
          JourneyMerge one = pair.merge();
          JourneyMerge other = pair.turned().merge();
          assertThat(points(one)).isEqualTo(points(other));
          JourneyMerge byMine = one.resolveAll(MergeSide.MINE);
          JourneyMerge byTheirs = other.resolveAll(MergeSide.THEIRS);
          assertThat(points(byMine)).isEqualTo(points(byTheirs));
          assertThat(byMine.draft()).isEqualTo(byTheirs.draft());
          if (one.draft().isPresent()) {
            assertThat(byMine.isClean()).isTrue();
          }
        });
  }

  private static Set<Point> points(JourneyMerge merge) {
    return merge.conflicts().stream()
        .map(conflict -> ((MergeConflictValue) conflict).point())
        .collect(Collectors.toSet());
  }

  @Test
  void everyChangeIsInTheResultOrAConflictOrRemarkSpeaksOfIt() {
    AtomicInteger drafts = new AtomicInteger();
    holds(
        3,
        pair -> {
          JourneyMerge merge = pair.merge();
          merge
              .draft()
              .ifPresent(
                  draft -> {
                    drafts.incrementAndGet();
                    for (MergeSide side : MergeSide.values()) {
                      for (JourneyChange change :
                          JourneyDiff.between(pair.base, pair.of(side)).changes()) {
                        if (!isIn(draft, change, pair, side) && !speaks(merge, change)) {
                          throw new AssertionError(
                              side + " " + change + " is lost in\n" + merge.toText(Locale.ENGLISH));
                        }
                      }
                    }
                  });
        });
    assertThat(drafts.get() * 10).isGreaterThan(DRAFTS_OF_TEN * PAIRS);
  }

  private static boolean isIn(Journey draft, JourneyChange change, Pair pair, MergeSide side) {
    ElementPath path = change.path().element();
    Optional<Located<JourneyElement>> found = find(draft, path);
    return switch (change.kind()) {
      case ADDED -> found.isPresent();
      case REMOVED -> found.isEmpty() || isOnlyNamesake(found.get(), path, pair.of(side));
      case MOVED ->
          isMoveOfOthers(change, pair, side)
              || (found.isPresent()
                  ? isMovedAlike(draft, change, found.get().path(), pair, side)
                  : isOnlyOfItsBranching(draft, change));
      case CHANGED ->
          found.isPresent()
              ? isValueIn(found.get().element(), change, other(change, pair, side))
              : isOnlyLess(change);
    };
  }

  /** Whether what has the id now is elsewhere, where the side that removed it has one, too. */
  private static boolean isOnlyNamesake(
      Located<JourneyElement> found, ElementPath removed, Journey side) {
    return !parentId(found.path()).equals(parentId(removed)) && find(side, removed).isPresent();
  }

  /**
   * Whether a side may as well have left a touchpoint where it was and moved what is beside it, a
   * branching as a whole, and the other side took it away from there, if only into a branch. Which
   * of these has moved a difference cannot know.
   */
  private static boolean isMoveOfOthers(JourneyChange change, Pair pair, MergeSide side) {
    String id = lastId(change.path());
    Optional<Phase> then = pair.base.phaseOf(id);
    Optional<Phase> now = pair.of(side).phaseOf(id);
    if (change.path().kind() != ElementKind.TOUCHPOINT
        || !then.map(Phase::id).equals(now.map(Phase::id))
        || isLeft(id, pair, side.other())) {
      return false;
    }
    List<String> before = then.map(MergePropertyTest::steps).orElseThrow();
    List<String> after = now.map(MergePropertyTest::steps).orElseThrow();
    if (!before.contains(id) || !after.contains(id)) {
      return false; // in a branch
    }
    List<Integer> places = after.stream().filter(before::contains).map(before::indexOf).toList();
    int own = before.indexOf(id);
    List<Integer> inOrder =
        IntStream.range(0, places.size())
            .filter(i -> i < places.indexOf(own) == places.get(i) < own || places.get(i) == own)
            .mapToObj(places::get)
            .toList();
    return longestRising(inOrder) == longestRising(places);
  }

  /** Whether a side leaves a touchpoint in its phase and branch, or outside the branches. */
  private static boolean isLeft(String id, Pair pair, MergeSide side) {
    return pair.of(side).phaseOf(id).map(Phase::id).equals(pair.base.phaseOf(id).map(Phase::id))
        && pair.of(side).branchOf(id).equals(pair.base.branchOf(id));
  }

  /** The touchpoints of a phase outside its branches, and its branchings, in order. */
  private static List<String> steps(Phase phase) {
    return phase.touchpoints().stream()
        .map(each -> phase.branchOf(each.id()).map(in -> "in " + in.branching()).orElse(each.id()))
        .distinct()
        .toList();
  }

  private static int longestRising(List<Integer> numbers) {
    int[] longest = new int[numbers.size()];
    for (int i = 0; i < longest.length; i++) {
      for (int j = 0; j < i; j++) {
        longest[i] =
            numbers.get(j) < numbers.get(i) ? Math.max(longest[i], longest[j]) : longest[i];
      }
      longest[i]++;
    }
    return Arrays.stream(longest).max().orElse(0);
  }

  /**
   * Whether what is gone had gone to another phase only with its branching, which is there now, or
   * gone as well.
   */
  private static boolean isOnlyOfItsBranching(Journey draft, JourneyChange change) {
    Optional<BranchPath> branch = change.positionAfter().orElseThrow().branch();
    return branch.isPresent()
        && branch.equals(change.positionBefore().orElseThrow().branch())
        && draft.phases().stream()
            .filter(phase -> phase.branching(branch.get().branching()).isPresent())
            .allMatch(phase -> parentId(change.path()).equals("phase[" + phase.id() + "]"));
  }

  private static boolean isMovedAlike(
      Journey draft, JourneyChange change, ElementPath now, Pair pair, MergeSide side) {
    Position before = change.positionBefore().orElseThrow();
    Position after = change.positionAfter().orElseThrow();
    if (after.branch().isPresent() && before.branch().equals(after.branch())) {
      // It went with its branching, unless the other side took it out or the branching is gone.
      String branching = after.branch().get().branching();
      if (draft.phases().stream().noneMatch(p -> p.branching(branching).isPresent())) {
        return true;
      }
      String id = lastId(now);
      if (!pair.of(side.other()).branchOf(id).equals(pair.base.branchOf(id))) {
        return true;
      }
    }
    ElementPath path = change.path();
    String id = lastId(path);
    boolean isThere =
        parentId(now).equals(parentId(path))
            || (after.branch().isPresent()
                && draft.branchOf(id).equals(after.branch())
                && isMovedByTheOtherOnly(after.branch().get().branching(), draft, pair, side));
    return isThere
        && isTurnedAlike(
            siblings(pair.base, path.parent(), path.kind()),
            siblings(pair.of(side), path.parent(), path.kind()).stream()
                .filter(each -> each.equals(id) || isInTheSameBranch(each, draft, pair.of(side)))
                .filter(
                    each ->
                        before.branch().equals(after.branch())
                            || pair.of(side).branchOf(each).equals(after.branch()))
                .toList(),
            siblings(draft, now.parent(), path.kind()),
            id);
  }

  /** Whether order still has to hold: what the other side put into another branch has its own. */
  private static boolean isInTheSameBranch(String touchpoint, Journey draft, Journey side) {
    return draft.branchOf(touchpoint).equals(side.branchOf(touchpoint));
  }

  /** Whether a branching is in another phase because the other side moved it, and it alone. */
  private static boolean isMovedByTheOtherOnly(
      String branching, Journey draft, Pair pair, MergeSide side) {
    Optional<String> home = phaseOf(branching, draft);
    return home.equals(phaseOf(branching, pair.of(side.other())))
        && phaseOf(branching, pair.of(side)).equals(phaseOf(branching, pair.base));
  }

  private static Optional<String> phaseOf(String branching, Journey journey) {
    return journey.phases().stream()
        .filter(phase -> phase.branching(branching).isPresent())
        .map(JourneyElement::id)
        .findFirst();
  }

  private static String lastId(ElementPath path) {
    return path.steps().get(path.steps().size() - 1).id();
  }

  /** The value on the other side, which may have touched the same items. */
  private static Optional<Object> other(JourneyChange change, Pair pair, MergeSide side) {
    return find(pair.of(side.other()), change.path().element())
        .flatMap(found -> found.element().value(attribute(change)));
  }

  /** Whether a side only took something away, in what the other took away as a whole. */
  private static boolean isOnlyLess(JourneyChange change) {
    return change.before().orElse("") instanceof Collection<?> before
        && change.after().orElse("") instanceof Collection<?> after
        && before.containsAll(after)
        && attribute(change).shape().kind() instanceof PartKind<?> part
        && Piece.idOf(part.description()).isPresent();
  }

  private static Attribute<?, ?> attribute(JourneyChange change) {
    return change
        .path()
        .kind()
        .description()
        .attribute(change.path().attribute().orElseThrow())
        .orElseThrow();
  }

  /** Finds an element wherever it is; those that are only unique in their parent, in that. */
  private static Optional<Located<JourneyElement>> find(Journey draft, ElementPath path) {
    if (path.steps().isEmpty()) {
      return draft.walk().findFirst();
    }
    ElementPath.Step step = path.steps().get(path.steps().size() - 1);
    boolean isInParent = step.kind() == ElementKind.ACTION || step.id().startsWith("~");
    return draft
        .walk()
        .filter(each -> each.element().elementKind() == step.kind())
        .filter(each -> each.element().id().equals(step.id()))
        .filter(each -> !isInParent || parentId(each.path()).equals(parentId(path)))
        .findFirst();
  }

  private static String parentId(ElementPath path) {
    List<ElementPath.Step> steps = path.steps();
    return steps.size() < 2 ? "" : steps.get(steps.size() - 2).toString();
  }

  /** Whether each pair of siblings that a side turned round is turned round in the result. */
  private static boolean isTurnedAlike(
      List<String> then, List<String> now, List<String> result, String id) {
    for (String other : now) {
      boolean isEverywhere =
          then.contains(id)
              && then.contains(other)
              && result.contains(id)
              && result.contains(other);
      if (isEverywhere && !other.equals(id)) {
        boolean wasBefore = then.indexOf(id) < then.indexOf(other);
        boolean isBefore = now.indexOf(id) < now.indexOf(other);
        if (wasBefore != isBefore && isBefore != result.indexOf(id) < result.indexOf(other)) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<String> siblings(
      Journey journey, Optional<ElementPath> parent, ElementKind kind) {
    return journey.element(parent.orElseThrow()).stream()
        .flatMap(element -> element.children(kind).stream())
        .map(JourneyElement::id)
        .toList();
  }

  private static boolean isValueIn(
      JourneyElement element, JourneyChange change, Optional<Object> other) {
    Attribute<?, ?> attribute = attribute(change);
    Optional<Object> value = element.value(attribute);
    if (value.equals(change.after())) {
      return true;
    }
    return isMergedInto(attribute.shape(), change.before(), change.after(), value, other);
  }

  /** Whether what was added is there and what was removed is not, item by item or by field. */
  private static boolean isMergedInto(
      Shape shape, Optional<?> before, Optional<?> after, Optional<?> value, Optional<?> other) {
    if (before.isEmpty() || after.isEmpty() || value.isEmpty()) {
      return false;
    }
    if (shape instanceof Shape.Keyed) {
      Map<?, ?> then = (Map<?, ?>) before.get();
      Map<?, ?> now = (Map<?, ?>) after.get();
      Map<?, ?> result = (Map<?, ?>) value.get();
      List<Object> keys = new ArrayList<>(then.keySet());
      keys.addAll(now.keySet());
      return keys.stream()
          .filter(key -> !same(then.get(key), now.get(key)))
          .allMatch(key -> same(now.get(key), result.get(key)));
    }
    if (shape instanceof Shape.Listed listed) {
      if (listed.kind() instanceof PartKind<?> part && Piece.idOf(part.description()).isPresent()) {
        return true; // merged by ids; what is said of each is looked at in MergeTest
      }
      Multiset<Object> then = HashMultiset.create((Collection<?>) before.get());
      Multiset<Object> now = HashMultiset.create((Collection<?>) after.get());
      Multiset<Object> result = HashMultiset.create((Collection<?>) value.get());
      Multiset<Object> others =
          HashMultiset.create(other.isPresent() ? (Collection<?>) other.get() : List.of());
      return then.elementSet().stream()
              .filter(item -> others.count(item) == then.count(item))
              .filter(item -> now.count(item) < then.count(item))
              .allMatch(item -> result.count(item) < then.count(item))
          && now.elementSet().stream()
              .filter(item -> others.count(item) >= then.count(item))
              .filter(item -> now.count(item) > then.count(item))
              .allMatch(item -> result.count(item) >= now.count(item));
    }
    return shape.kind() instanceof PartKind<?> part
        && part.description().attributes().stream()
            .allMatch(
                field -> {
                  Optional<Object> then = Piece.read(field, before.get());
                  Optional<Object> now = Piece.read(field, after.get());
                  Optional<Object> result = Piece.read(field, value.get());
                  return then.equals(now)
                      || now.equals(result)
                      || isMergedInto(
                          field.shape(),
                          then,
                          now,
                          result,
                          other.flatMap(part2 -> Piece.read(field, part2)));
                });
  }

  private static boolean same(@Nullable Object one, @Nullable Object other) {
    return Optional.ofNullable(one).equals(Optional.ofNullable(other));
  }

  private static boolean speaks(JourneyMerge merge, JourneyChange change) {
    return merge.conflicts().stream()
            .anyMatch(
                conflict ->
                    isAbout(conflict.path(), change)
                        || isAboutItsBranching(conflict, change)
                        || conflict.mine().equals(change.after())
                        || conflict.theirs().equals(change.after()))
        || merge.remarks().stream().anyMatch(remark -> isAbout(remark.path(), change));
  }

  /** Whether a conflict is about the branching with which alone something moved. */
  private static boolean isAboutItsBranching(MergeConflict conflict, JourneyChange change) {
    Optional<BranchPath> branch = change.positionAfter().flatMap(Position::branch);
    return branch.isPresent()
        && change.positionBefore().flatMap(Position::branch).equals(branch)
        && conflict.path().attribute().equals(Optional.of("branchings"))
        && conflict.key().equals(Optional.of(branch.get().branching()));
  }

  /** The steps of a path; personas and actors share one space of ids. */
  private static List<String> steps(ElementPath path) {
    return path.steps().stream()
        .map(step -> step.toString().replaceFirst("^actor\\[", "persona["))
        .toList();
  }

  /** Whether a path is that of the change, or of what it is in, or of something in it. */
  private static boolean isAbout(ElementPath path, JourneyChange change) {
    List<String> spoken = steps(path);
    List<String> changed = steps(change.path());
    if (spoken.isEmpty() || changed.isEmpty()) {
      return spoken.isEmpty()
          && (change.kind() == ChangeKind.MOVED
              || path.attribute().equals(change.path().attribute()));
    }
    if (path.attribute().isPresent()
        && change.kind() == ChangeKind.CHANGED
        && path.element().equals(change.path().element())) {
      return path.attribute().equals(change.path().attribute());
    }
    return changed.contains(spoken.get(spoken.size() - 1))
        || spoken.contains(changed.get(changed.size() - 1));
  }
}
