package io.github.klantreis.merge;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.klantreis.change.JourneyChange;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.change.wording.JourneyWords;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.StructuralProblem;
import io.github.klantreis.part.BranchPath;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A conflict as a value. The journeys are there for {@link #changes} only. */
final class MergeConflictValue implements MergeConflict {
  private final Point point;
  private final Optional<Object> base;
  private final Optional<Object> mine;
  private final Optional<Object> theirs;
  private final ImmutableList<StructuralProblem> problems;
  private final Versions versions;

  /** The three journeys, and what each side changed, which is compared once for all conflicts. */
  static final class Versions {
    private final Journey base;
    private final Journey mine;
    private final Journey theirs;
    private final Supplier<JourneyDiff> byMine;
    private final Supplier<JourneyDiff> byTheirs;

    Versions(Journey base, Journey mine, Journey theirs) {
      this.base = base;
      this.mine = mine;
      this.theirs = theirs;
      byMine = Suppliers.memoize(() -> JourneyDiff.between(base, mine));
      byTheirs = Suppliers.memoize(() -> JourneyDiff.between(base, theirs));
    }

    Journey base() {
      return base;
    }

    Journey mine() {
      return mine;
    }

    Journey theirs() {
      return theirs;
    }

    JourneyWords words() {
      return JourneyWords.of(mine);
    }

    Journey of(MergeSide side) {
      return side == MergeSide.MINE ? mine : theirs;
    }

    List<JourneyChange> changes(MergeSide side) {
      return (side == MergeSide.MINE ? byMine : byTheirs).get().changes();
    }
  }

  MergeConflictValue(
      Point point,
      Optional<?> base,
      Optional<?> mine,
      Optional<?> theirs,
      List<StructuralProblem> problems,
      Versions versions) {
    this.point = point;
    this.base = base.map(value -> value);
    this.mine = mine.map(value -> value);
    this.theirs = theirs.map(value -> value);
    this.problems = ImmutableList.copyOf(problems);
    this.versions = versions;
  }

  Point point() {
    return point;
  }

  @Override
  public MergeConflictKind kind() {
    return point.kind();
  }

  @Override
  public ElementPath path() {
    return point.path();
  }

  @Override
  public Optional<String> key() {
    return point.key().isEmpty() ? Optional.empty() : Optional.of(point.key());
  }

  @Override
  public List<String> attributes() {
    return point.attributes();
  }

  @Override
  public Optional<Object> base() {
    return base;
  }

  @Override
  public Optional<Object> mine() {
    return mine;
  }

  @Override
  public Optional<Object> theirs() {
    return theirs;
  }

  @Override
  public List<JourneyChange> changes(MergeSide side) {
    requireNonNull(side, "side");
    if (!attributes().isEmpty() && base.isPresent()) {
      return versions.changes(side).stream()
          .filter(
              change ->
                  attributes().stream().map(path()::attribute).anyMatch(change.path()::equals))
          .collect(ImmutableList.toImmutableList());
    }
    return versions.changes(side).stream()
        .filter(
            change ->
                change.path().isWithin(path())
                    || (path().attribute().isEmpty() && path().isWithin(change.path()))
                    || isInBranch(change, side))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether it is about a branching or branch that a touchpoint with a change is in. */
  private boolean isInBranch(JourneyChange change, MergeSide side) {
    if (!path().attribute().equals(Optional.of("branchings"))
        || kind() == MergeConflictKind.CHANGED_TWICE) {
      return false;
    }
    Optional<BranchPath> branch =
        change.path().steps().stream()
            .filter(step -> step.kind() == ElementKind.TOUCHPOINT)
            .map(ElementPath.Step::id)
            .findFirst()
            .flatMap(id -> versions.of(side).branchOf(id).or(() -> versions.base().branchOf(id)));
    return branch.isPresent()
        && (point.key().equals(branch.get().branching())
            || point.key().equals(branch.get().toString()));
  }

  @Override
  public List<StructuralProblem> problems() {
    return problems;
  }

  @Override
  public String toText(Locale locale) {
    return new MergeText(locale, versions.words()).line(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MergeConflictValue that
        && point.equals(that.point)
        && base.equals(that.base)
        && mine.equals(that.mine)
        && theirs.equals(that.theirs)
        && problems.equals(that.problems);
  }

  @Override
  public int hashCode() {
    return Objects.hash(point, base, mine, theirs, problems);
  }

  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
