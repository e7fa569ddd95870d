package io.github.klantreis.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.github.klantreis.part.NextStep;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * References of a journey that lead to nothing: next steps to touchpoints, and what opportunities
 * and solutions refer to.
 */
final class Dangling {
  private final List<StructuralProblem> problems;
  private final Set<String> touchpoints;
  private final Set<String> painPoints;
  private final Set<String> opportunities;

  private Dangling(
      List<StructuralProblem> problems,
      Set<String> touchpoints,
      Set<String> painPoints,
      Set<String> opportunities) {
    this.problems = problems;
    this.touchpoints = touchpoints;
    this.painPoints = painPoints;
    this.opportunities = opportunities;
  }

  static Dangling in(Journey journey) {
    Set<String> touchpoints = new HashSet<>();
    journey.touchpoints().forEach(touchpoint -> touchpoints.add(touchpoint.id()));
    SetMultimap<ElementPath, StructuralProblem> ofNotes = LinkedHashMultimap.create();
    NoteProof.check(
        journey,
        (kind, path, message) -> {
          if (kind == ProblemKind.DANGLING_REFERENCE) {
            ElementPath holder = path.element().parent().orElseThrow();
            ofNotes.put(holder, StructuralProblem.of(kind, path, message));
          }
        });
    ImmutableList.Builder<StructuralProblem> problems = ImmutableList.builder();
    problems.addAll(ofNotes.get(ElementPath.journey()));
    for (Phase phase : journey.phases()) {
      problems.addAll(ofNotes.get(ElementPath.phase(phase.id())));
      for (Touchpoint touchpoint : phase.touchpoints()) {
        ElementPath path = ElementPath.touchpoint(phase.id(), touchpoint.id());
        touchpoint.nextSteps().stream()
            .filter(step -> !touchpoints.contains(step.touchpointId()))
            .forEach(step -> problems.add(PhaseProof.dangling(step, path.attribute("nextSteps"))));
        problems.addAll(ofNotes.get(path));
      }
    }
    return new Dangling(
        problems.build(),
        touchpoints,
        NoteLinks.givenIds(NoteLinks.all(journey, ElementKind.PAIN_POINT)),
        NoteLinks.givenIds(NoteLinks.all(journey, ElementKind.OPPORTUNITY)));
  }

  /** Returns the references, in the order of the journey. */
  List<StructuralProblem> problems() {
    return problems;
  }

  /** Returns a phase without such references; the same object if it has none. */
  Phase without(Phase phase) {
    PhaseBuilder builder = phase.toBuilder();
    builder.notes(without(phase.notes()));
    return builder
        .touchpoints(phase.touchpoints().stream().map(this::without).toList(), phase.branches())
        .assemble();
  }

  private Touchpoint without(Touchpoint touchpoint) {
    Notes before = Notes.on(touchpoint);
    Notes after = without(before);
    List<NextStep> steps =
        touchpoint.nextSteps().stream()
            .filter(step -> touchpoints.contains(step.touchpointId()))
            .toList();
    return before.equals(after) && steps.size() == touchpoint.nextSteps().size()
        ? touchpoint
        : PhaseBuilder.changed(
            touchpoint,
            builder -> {
              builder.notes(after);
              builder.nextSteps(steps);
            });
  }

  /** Returns the notes without such references. */
  Notes without(Notes notes) {
    boolean isSound =
        notes.opportunities().stream().allMatch(this::isSound)
            && notes.solutions().stream().allMatch(this::isSound);
    return isSound
        ? notes
        : new Notes(
            notes.painPoints(),
            notes.opportunities().stream()
                .map(
                    each ->
                        isSound(each)
                            ? each
                            : each.toBuilder()
                                .addresses(kept(each.addresses(), painPoints))
                                .assemble())
                .collect(ImmutableList.toImmutableList()),
            notes.solutions().stream()
                .map(
                    each ->
                        isSound(each)
                            ? each
                            : each.toBuilder()
                                .realises(kept(each.realises(), opportunities))
                                .assemble())
                .collect(ImmutableList.toImmutableList()),
            notes.ideas());
  }

  private boolean isSound(Opportunity opportunity) {
    return painPoints.containsAll(opportunity.addresses());
  }

  private boolean isSound(Solution solution) {
    return opportunities.containsAll(solution.realises());
  }

  private static Set<String> kept(Set<String> ids, Set<String> known) {
    return ImmutableSet.copyOf(Sets.intersection(ids, known));
  }
}
