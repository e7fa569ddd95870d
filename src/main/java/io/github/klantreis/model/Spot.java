package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.wording.Suggestions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The position that a {@link Place} for touchpoints has among phases that are being edited.
 *
 * @param phase the position of the phase
 * @param position the position in the phase that a touchpoint gets
 * @param branch the branch that it gets into
 */
record Spot(int phase, int position, Optional<BranchPath> branch) {

  static Spot of(Place place, List<Phase> phases) {
    return switch (requireNonNull(place, "place").relation()) {
      case BEFORE, AFTER -> beside(place, phases);
      case START_OF, END_OF -> {
        Optional<BranchPath> branch = place.branch();
        yield branch.isPresent()
            ? in(branch.get(), place.relation() == Place.Relation.START_OF, phases)
            : atEnd(place, phases);
      }
      case FIRST, LAST ->
          throw new IllegalArgumentException(
              "a touchpoint can be placed before or after a touchpoint or branching, or at the start"
                  + " or end of a phase or branch, not "
                  + place);
    };
  }

  /** Returns how many branchings of the phase start before the position. */
  int branchingsBefore(Phase holder) {
    int count = 0;
    for (Branching branching : holder.branchings()) {
      if (besideBranching(holder, branching.id(), false) >= position) {
        break;
      }
      count++;
    }
    return count;
  }

  private static Spot atEnd(Place place, List<Phase> phases) {
    int at = phaseWith(place.id(), phases);
    int position =
        place.relation() == Place.Relation.START_OF ? 0 : phases.get(at).touchpoints().size();
    return new Spot(at, position, Optional.empty());
  }

  private static Spot beside(Place place, List<Phase> phases) {
    boolean isAfter = place.relation() == Place.Relation.AFTER;
    int at = phaseHolding(place.id(), phases);
    if (at >= 0) {
      Phase phase = phases.get(at);
      int position = phase.positionOf(place.id()) + (isAfter ? 1 : 0);
      return new Spot(at, position, phase.branchOf(place.id()));
    }
    for (int i = 0; i < phases.size(); i++) {
      if (phases.get(i).branching(place.id()).isPresent()) {
        return new Spot(i, besideBranching(phases.get(i), place.id(), isAfter), Optional.empty());
      }
    }
    throw new IllegalArgumentException(
        Suggestions.unknown(
            "touchpoint or branching",
            place.id(),
            "there are",
            phases.stream()
                .flatMap(
                    phase ->
                        Stream.concat(
                            phase.touchpoints().stream().map(Touchpoint::id),
                            phase.branchings().stream().map(Branching::id)))
                .toList()));
  }

  /** Returns the position before or behind a branching; the end of the phase if it is empty. */
  private static int besideBranching(Phase phase, String id, boolean isAfter) {
    List<Touchpoint> all = phase.touchpoints();
    for (int i = 0; i < all.size(); i++) {
      if (id.equals(Branches.branchingId(phase, all.get(i)))) {
        return isAfter ? Branches.end(phase, i) : i;
      }
    }
    return all.size();
  }

  private static Spot in(BranchPath path, boolean isStart, List<Phase> phases) {
    int at = phaseBranchingAt(path.branching(), phases);
    Phase phase = phases.get(at);
    Branching branching = phase.branching(path.branching()).orElseThrow();
    if (branching.branch(path.branch()).isEmpty()) {
      throw new IllegalArgumentException(
          Suggestions.unknown(
              "branch",
              path.branch(),
              "the branching " + path.branching() + " has the branches",
              branching.branches().stream().map(each -> each.id()).toList()));
    }
    return new Spot(at, positionIn(phase, branching, path.branch(), isStart), Optional.of(path));
  }

  /** Returns the position at the start or end of a branch, behind all of the branches before it. */
  private static int positionIn(Phase phase, Branching branching, String id, boolean isStart) {
    List<String> ids = branching.branches().stream().map(each -> each.id()).toList();
    int rank = ids.indexOf(id);
    int position = besideBranching(phase, branching.id(), false);
    List<Touchpoint> all = phase.touchpoints();
    while (position < all.size()) {
      BranchPath in = phase.branchMap().get(all.get(position).id());
      if (in == null || !in.branching().equals(branching.id())) {
        break;
      }
      int other = ids.indexOf(in.branch());
      if (other > rank || (isStart && other == rank)) {
        break;
      }
      position++;
    }
    return position;
  }

  static int phaseWith(String id, List<Phase> phases) {
    requireNonNull(id, "id");
    for (int i = 0; i < phases.size(); i++) {
      if (phases.get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException(Elements.unknown("phase", id, phases));
  }

  /** Returns the position of the phase of a touchpoint, or −1. */
  static int phaseHolding(String touchpointId, List<Phase> phases) {
    for (int i = 0; i < phases.size(); i++) {
      if (phases.get(i).positionOf(touchpointId) >= 0) {
        return i;
      }
    }
    return -1;
  }

  static int phaseBranchingAt(String id, List<Phase> phases) {
    requireNonNull(id, "id");
    for (int i = 0; i < phases.size(); i++) {
      if (phases.get(i).branching(id).isPresent()) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        Suggestions.unknown(
            "branching",
            id,
            "there are",
            phases.stream()
                .flatMap(phase -> phase.branchings().stream().map(Branching::id))
                .toList()));
  }
}
