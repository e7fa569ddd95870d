package io.github.klantreis.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.term.BranchingKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which touchpoints come next after a touchpoint. {@link Journey#next} states the rules. */
final class Order {
  private Order() {}

  /** Returns what comes next in the whole journey. */
  static ImmutableList<Touchpoint> next(Journey journey, int phaseAt, int position) {
    Touchpoint from = journey.phaseList().get(phaseAt).touchpointList().get(position);
    Ahead next = isElsewhere(from) ? new Ahead() : inOrder(journey, phaseAt, position);
    for (NextStep step : from.nextSteps()) {
      journey.touchpoint(step.touchpointId()).ifPresent(next::add);
    }
    return next.all();
  }

  /** Whether the journey can end after a touchpoint. */
  static boolean canEnd(Journey journey, int phaseAt, int position) {
    return !isElsewhere(journey.phaseList().get(phaseAt).touchpointList().get(position))
        && inOrder(journey, phaseAt, position).ends;
  }

  private static Ahead inOrder(Journey journey, int phaseAt, int position) {
    Ahead next = new Ahead();
    boolean leaves = following(journey.phaseList().get(phaseAt), position, next);
    for (int i = phaseAt + 1; leaves && i < journey.phaseList().size(); i++) {
      leaves = starts(journey.phaseList().get(i), 0, next);
    }
    next.ends |= leaves;
    return next;
  }

  /** Returns what comes next in the same phase. */
  static ImmutableList<Touchpoint> next(Phase phase, int position) {
    Touchpoint from = phase.touchpointList().get(position);
    Ahead next = new Ahead();
    if (!isElsewhere(from)) {
      following(phase, position, next);
    }
    for (NextStep step : from.nextSteps()) {
      phase.touchpoint(step.touchpointId()).ifPresent(next::add);
    }
    return next.all();
  }

  /** Returns what comes before each touchpoint, by its id. */
  static ImmutableMap<String, ImmutableList<Touchpoint>> previous(Journey journey) {
    Map<String, ImmutableList.Builder<Touchpoint>> previous = new HashMap<>();
    for (int p = 0; p < journey.phaseList().size(); p++) {
      ImmutableList<Touchpoint> touchpoints = journey.phaseList().get(p).touchpointList();
      for (int i = 0; i < touchpoints.size(); i++) {
        for (Touchpoint to : next(journey, p, i)) {
          previous.computeIfAbsent(to.id(), id -> ImmutableList.builder()).add(touchpoints.get(i));
        }
      }
    }
    ImmutableMap.Builder<String, ImmutableList<Touchpoint>> all = ImmutableMap.builder();
    previous.forEach((id, froms) -> all.put(id, froms.build()));
    return all.buildOrThrow();
  }

  /** Returns the touchpoints with which a phase starts. */
  static ImmutableList<Touchpoint> first(Phase phase) {
    Ahead first = new Ahead();
    starts(phase, 0, first);
    return first.all();
  }

  /** Returns the touchpoints after which the order of the journey leaves a phase. */
  static ImmutableList<Touchpoint> last(Phase phase) {
    ImmutableList.Builder<Touchpoint> last = ImmutableList.builder();
    ImmutableList<Touchpoint> all = phase.touchpointList();
    int from = phase.branchMap().isEmpty() ? Math.max(0, all.size() - 1) : 0;
    for (int i = from; i < all.size(); i++) {
      if (!isElsewhere(all.get(i)) && following(phase, i, new Ahead())) {
        last.add(all.get(i));
      }
    }
    return last.build();
  }

  /** Returns the touchpoints with which a branch of a phase ends the journey. */
  static ImmutableList<Touchpoint> ending(Phase phase) {
    ImmutableList.Builder<Touchpoint> ending = ImmutableList.builder();
    ImmutableList<Touchpoint> all = phase.touchpointList();
    for (int i = 0; i < all.size(); i++) {
      BranchPath here = branchAt(phase, i);
      boolean isLast = i + 1 == all.size() || !Objects.equals(here, branchAt(phase, i + 1));
      if (here != null && isLast && !isElsewhere(all.get(i)) && ends(phase, here)) {
        ending.add(all.get(i));
      }
    }
    return ending.build();
  }

  /** Returns the touchpoints to which a persona comes. */
  static ImmutableList<Touchpoint> of(Journey journey, String persona) {
    return new OfPersona(journey, persona).touchpoints();
  }

  /** A way without a condition takes the place of what follows in the order of the journey. */
  private static boolean isElsewhere(Touchpoint from) {
    for (NextStep step : from.nextSteps()) {
      if (step.condition().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What comes next. */
  private static final class Ahead {
    // By id, as the hash of all that a touchpoint says takes long.
    final Map<String, Touchpoint> touchpoints = new LinkedHashMap<>();

    /** Whether the journey can end instead. */
    boolean ends;

    void add(Touchpoint touchpoint) {
      touchpoints.put(touchpoint.id(), touchpoint);
    }

    ImmutableList<Touchpoint> all() {
      return ImmutableList.copyOf(touchpoints.values());
    }
  }

  /** Adds what follows in the phase. Returns whether the way also leads out of the phase. */
  private static boolean following(Phase phase, int position, Ahead into) {
    ImmutableList<Touchpoint> all = phase.touchpointList();
    BranchPath here = phase.branchMap().get(all.get(position).id());
    if (here == null) {
      return starts(phase, position + 1, into);
    }
    if (position + 1 < all.size() && here.equals(branchAt(phase, position + 1))) {
      into.add(all.get(position + 1));
      return false;
    }
    if (ends(phase, here)) {
      into.ends = true;
      return false;
    }
    return starts(phase, Branches.end(phase, position), into);
  }

  /**
   * Adds the touchpoints with which the steps from a position on start. Returns whether they can
   * all be passed by.
   */
  private static boolean starts(Phase phase, int position, Ahead into) {
    ImmutableList<Touchpoint> all = phase.touchpointList();
    int next = position;
    while (next < all.size()) {
      BranchPath branch = branchAt(phase, next);
      if (branch == null) {
        into.add(all.get(next));
        return false;
      }
      int end = Branches.end(phase, next);
      Set<String> filled = new LinkedHashSet<>();
      for (int i = next; i < end; i++) {
        BranchPath inside = branchAt(phase, i);
        if (inside != null && filled.add(inside.branch())) {
          into.add(all.get(i));
        }
      }
      if (!leadsStraightOn(phase.branching(branch.branching()).orElseThrow(), filled, into)) {
        return false;
      }
      next = end;
    }
    return true;
  }

  /**
   * Whether a branching has an empty branch that customers can take instead of the others to the
   * join. Says, too, whether the journey ends with one.
   */
  private static boolean leadsStraightOn(Branching branching, Set<String> filled, Ahead into) {
    boolean leadsOn = false;
    for (Branch branch : branching.branches()) {
      if (branching.kind() == BranchingKind.CHOICE && !filled.contains(branch.id())) {
        into.ends |= branch.endsJourney();
        leadsOn |= !branch.endsJourney();
      }
    }
    return leadsOn;
  }

  private static boolean ends(Phase phase, BranchPath path) {
    Branching branching = phase.branching(path.branching()).orElseThrow();
    return branching.kind() == BranchingKind.CHOICE
        && branching.branch(path.branch()).filter(Branch::endsJourney).isPresent();
  }

  private static @Nullable BranchPath branchAt(Phase phase, int position) {
    List<Touchpoint> all = phase.touchpointList();
    return phase.branchMap().isEmpty() ? null : phase.branchMap().get(all.get(position).id());
  }

  /** Which touchpoints a persona comes to. {@link Journey#touchpointsOf} states the rules. */
  private static final class OfPersona {
    private final Journey journey;
    private final String persona;
    private final List<Touchpoint> met = new ArrayList<>();

    /** Where the ways and loops lead from what the persona has come to. */
    private final Set<String> ledTo = new HashSet<>();

    /** Whether the journey has ended for the persona. */
    private boolean isOver;

    private OfPersona(Journey journey, String persona) {
      this.journey = journey;
      this.persona = persona;
    }

    /** Goes through the journey until no way leads back to what was not met before. */
    private ImmutableList<Touchpoint> touchpoints() {
      int known = -1;
      while (known < ledTo.size()) {
        known = ledTo.size();
        met.clear();
        isOver = false;
        journey.phaseList().forEach(this::phase);
      }
      return ImmutableList.copyOf(met);
    }

    private void phase(Phase phase) {
      isOver &= !ledTo.contains(phase.id());
      for (Step step : phase.steps()) {
        if (step instanceof BranchingStep choice) {
          branching(phase, choice);
        } else if (step instanceof Touchpoint touchpoint) {
          touchpoint(phase, touchpoint);
        }
      }
      if (!isOver) {
        journey.loyaltyLoops().stream()
            .filter(loop -> loop.from().equals(phase.id()))
            .forEach(loop -> ledTo.add(loop.to()));
      }
    }

    private void branching(Phase phase, BranchingStep step) {
      List<Branch> own =
          step.branching().branches().stream().filter(branch -> branch.concerns(persona)).toList();
      isOver &= own.stream().noneMatch(branch -> branch.concernedPersonas().contains(persona));
      step.touchpoints().values().forEach(all -> all.forEach(each -> touchpoint(phase, each)));
      isOver |=
          step.branching().kind() == BranchingKind.CHOICE
              && !own.isEmpty()
              && own.stream().allMatch(Branch::endsJourney);
    }

    private void touchpoint(Phase phase, Touchpoint touchpoint) {
      Set<String> concerned = phase.reading(touchpoint).concernedPersonas();
      if (!concerned.isEmpty() && !concerned.contains(persona)) {
        return;
      }
      isOver &= concerned.isEmpty() && !ledTo.contains(touchpoint.id());
      if (!isOver) {
        met.add(touchpoint);
        for (NextStep way : touchpoint.nextSteps()) {
          ledTo.add(way.touchpointId());
        }
      }
    }
  }
}
