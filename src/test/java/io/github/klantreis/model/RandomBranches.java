package io.github.klantreis.model;

import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.term.BranchingKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Branchings drawn by lot. */
final class RandomBranches {
  private final Chance chance;
  private final RandomParts parts;
  private final List<String> personas;

  RandomBranches(Chance chance, RandomParts parts, List<String> personas) {
    this.chance = chance;
    this.parts = parts;
    this.personas = personas;
  }

  /**
   * The touchpoints as steps: some of them, one after the other, in the branches of a branching.
   */
  List<Step> steps(String prefix, List<Touchpoint> touchpoints) {
    List<Step> steps = new ArrayList<>();
    int next = 0;
    while (next < touchpoints.size()) {
      if (!chance.in(4)) {
        steps.add(touchpoints.get(next++));
        continue;
      }
      int end = Math.min(touchpoints.size(), next + 1 + chance.below(5));
      steps.add(branched(prefix + "." + steps.size(), touchpoints.subList(next, end)));
      next = end;
    }
    return steps;
  }

  /** Those touchpoints in the branches of a new branching. */
  BranchingStep branched(String id, List<Touchpoint> touchpoints) {
    List<Branch> branches = new ArrayList<>();
    for (int i = 2 + chance.below(3); i > 0; i--) {
      branches.add(branch(chance.id("branch", i)));
    }
    return filled(
        sound(Branching.of(id, chance.text(), chance.oneOf(BranchingKind.values()), branches)),
        touchpoints);
  }

  /** The same branches, with other things said of them. */
  Branching changed(Branching branching) {
    return sound(
        Branching.of(
            branching.id(),
            chance.coin() ? chance.text() : branching.name(),
            chance.coin() ? chance.oneOf(BranchingKind.values()) : branching.kind(),
            branching.branches().stream()
                .map(branch -> chance.coin() ? branch(branch.id()) : branch)
                .toList()));
  }

  /** The journey ends with some branches of a choice, but not with its last one. */
  private static Branching sound(Branching branching) {
    List<Branch> branches = new ArrayList<>();
    for (Branch branch : branching.branches()) {
      boolean isLast = branches.size() == branching.branches().size() - 1;
      boolean mayEnd = branching.kind() == BranchingKind.CHOICE && !isLast;
      branches.add(branch.withEndsJourney(branch.endsJourney() && mayEnd));
    }
    return Branching.of(branching.id(), branching.name(), branching.kind(), branches);
  }

  private Branch branch(String id) {
    Branch branch = Branch.of(id, chance.text());
    if (chance.in(3)) {
      branch = branch.withConcernedPersonas(chance.someOf(personas));
    }
    if (chance.in(3)) {
      branch = branch.withShare(chance.below(101)).withEvidence(chance.some(parts::evidence));
    }
    return branch.withEndsJourney(chance.in(4));
  }

  /** Those touchpoints, each in one of the branches. */
  BranchingStep filled(Branching branching, List<Touchpoint> touchpoints) {
    Map<String, List<Touchpoint>> inside = new HashMap<>();
    for (Touchpoint touchpoint : touchpoints) {
      inside
          .computeIfAbsent(chance.oneOf(branching.branches()).id(), id -> new ArrayList<>())
          .add(touchpoint);
    }
    return new BranchingStep(branching, inside);
  }

  /** The steps in any order, and what is in branches perhaps in others. */
  List<Step> shuffled(Phase phase) {
    List<Step> steps = new ArrayList<>();
    for (Step step : chance.<Step>shuffled(phase.steps())) {
      if (step instanceof BranchingStep branched && chance.coin()) {
        steps.add(
            filled(
                branched.branching(),
                branched.touchpoints().values().stream().flatMap(List::stream).toList()));
      } else {
        steps.add(step);
      }
    }
    return steps;
  }

  /** Takes away what would be refused: empty branchings, and ways between what is side by side. */
  static void mend(JourneyEditor editor) {
    for (Phase phase : editor.edited().assemble().phases()) {
      for (Branching branching : phase.branchings()) {
        if (phase.branches().values().stream()
            .noneMatch(in -> in.branching().equals(branching.id()))) {
          editor.removeBranching(branching.id());
        }
      }
      for (Touchpoint touchpoint : phase.touchpoints()) {
        List<NextStep> sound =
            touchpoint.nextSteps().stream()
                .filter(step -> !isSideBySide(phase, touchpoint.id(), step.touchpointId()))
                .toList();
        if (sound.size() < touchpoint.nextSteps().size()) {
          editor.touchpoint(touchpoint.id(), t -> t.nextSteps(sound));
        }
      }
    }
  }

  private static boolean isSideBySide(Phase phase, String from, String to) {
    BranchPath here = phase.branches().get(from);
    BranchPath there = phase.branches().get(to);
    return here != null
        && there != null
        && here.branching().equals(there.branching())
        && !here.equals(there)
        && phase
            .branching(here.branching())
            .filter(branching -> branching.kind() == BranchingKind.PARALLEL)
            .isPresent();
  }
}
