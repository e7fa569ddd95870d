package io.github.klantreis.model;

import com.google.common.collect.Sets;
import io.github.klantreis.model.Checks.References;
import io.github.klantreis.part.Brand;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the structure of a journey or of one element and collects all problems. Content is never
 * judged here.
 */
@SuppressWarnings("ReferenceEquality") // shared objects have been checked before
final class Proof {
  private final Checks checks;
  private final HeadingProof heading;
  private final NoteProof notes;
  private final PhaseProof phases;

  private Proof(@Nullable References references) {
    checks = new Checks(references);
    heading = new HeadingProof(checks);
    notes = new NoteProof(checks);
    phases = new PhaseProof(checks, notes);
  }

  /** Checks an element outside a journey: references cannot be resolved. */
  static void alone(JourneyElement element) {
    Proof proof = new Proof(null);
    switch (element.elementKind()) {
      case PHASE -> {
        Phase alone = (Phase) element;
        proof.phases.phaseHeading(alone);
        proof.notes.on(alone);
        Set<String> seen = Sets.newHashSetWithExpectedSize(alone.touchpoints().size());
        proof.phases.touchpoints(alone, seen);
        proof.phases.branches(alone);
      }
      case TOUCHPOINT -> {
        proof.checks.touchpoint = (Touchpoint) element;
        proof.phases.touchpoint((Touchpoint) element);
      }
      case ACTION -> proof.phases.action((MarketingAction) element);
      case PERSONA -> proof.heading.persona((Persona) element);
      case ACTOR -> proof.heading.actor((Actor) element);
      case LOYALTY_LOOP -> proof.heading.loop((LoyaltyLoop) element);
      case PAIN_POINT, OPPORTUNITY, SOLUTION, IDEA -> proof.notes.note((Note) element);
      case JOURNEY -> throw new AssertionError("a journey is never alone");
    }
    proof.refuse();
  }

  /** Checks a whole journey. */
  static void whole(Journey journey) {
    Proof proof = new Proof(References.of(journey));
    proof.heading.heading(journey);
    proof.notes.on(journey);
    Set<String> touchpointIds = new HashSet<>();
    Set<String> phaseIds = new HashSet<>();
    for (Phase phase : journey.phases()) {
      proof.phases.phaseHeading(phase);
      proof.notes.on(phase);
      proof.checks.unique(phaseIds, ElementKind.PHASE, phase.id());
      proof.phases.touchpoints(phase, touchpointIds);
      proof.phases.branches(phase);
    }
    proof.checks.phase = null;
    proof.phases.branchingIds(journey);
    proof.phases.ends(journey);
    if (proof.notes.anyNotes) {
      NoteProof.check(journey, proof.checks::reportAt);
    }
    proof.heading.loops(journey);
    proof.refuse();
  }

  /** Checks the differences between a valid journey and a changed one. */
  static void change(Journey before, Journey after) {
    if (before == after) {
      return;
    }
    if (before.heading() != after.heading() && !sameReferences(before, after)) {
      whole(after);
      return;
    }
    Proof proof = new Proof(References.of(after));
    if (before.heading() != after.heading()) {
      proof.heading.heading(after);
    }
    if (before.notes() != after.notes()) {
      proof.notes.on(after);
      proof.notes.anyNotes = true;
    }
    if (before.phaseList() != after.phaseList()) {
      proof.changedPhases(before, after);
    }
    proof.checks.phase = null;
    proof.phases.ends(after);
    if (proof.notes.anyNotes) {
      NoteProof.check(after, proof.checks::reportAt);
    }
    proof.heading.loops(after);
    if (!proof.checks.problems().isEmpty()) {
      // The journey is invalid: check all of it, so that all problems are reported in its order.
      whole(after);
    }
  }

  /** Whether everything in the heading to which phases and touchpoints may refer is unchanged. */
  private static boolean sameReferences(Journey before, Journey after) {
    return before.phaseModel().equals(after.phaseModel())
        && References.ids(before.personas()).equals(References.ids(after.personas()))
        && References.ids(before.actors()).equals(References.ids(after.actors()))
        && References.lanes(before).equals(References.lanes(after))
        && before.brand().map(Brand::values).equals(after.brand().map(Brand::values));
  }

  private void changedPhases(Journey before, Journey after) {
    Set<String> phaseIds = new HashSet<>();
    boolean anyGone = after.phases().size() != before.phases().size();
    for (Phase changed : after.phases()) {
      checks.phase = changed;
      checks.unique(phaseIds, ElementKind.PHASE, changed.id());
      int position = before.phasePosition(changed.id());
      Phase former = position < 0 ? null : before.phases().get(position);
      if (former == changed) {
        continue;
      }
      if (former == null || former.heading() != changed.heading()) {
        phases.phaseHeading(changed);
      }
      Notes formerNotes = former == null ? Notes.NONE : former.notes();
      if (formerNotes != changed.notes()) {
        notes.on(changed);
        notes.anyNotes = true;
      }
      // A phase with a new id may have replaced one with touchpoints.
      anyGone |= former == null;
      anyGone |= changedTouchpoints(former, changed, after);
      if (PhaseProof.hasBranches(changed) || (former != null && PhaseProof.hasBranches(former))) {
        phases.branches(changed);
        anyGone = true;
      }
    }
    checks.phase = null;
    phases.branchingIds(after);
    if (anyGone) {
      danglingSteps(after);
      notes.anyNotes = true; // What refers to a note that is gone is anywhere.
    }
  }

  /** Checks new and changed touchpoints. Returns true if the id at any position changed. */
  private boolean changedTouchpoints(@Nullable Phase former, Phase changed, Journey after) {
    List<Touchpoint> old = former == null ? List.of() : former.touchpoints();
    boolean othersIds = old.size() != changed.touchpoints().size();
    for (int i = 0; i < changed.touchpoints().size(); i++) {
      Touchpoint now = changed.touchpoints().get(i);
      Touchpoint then = i < old.size() ? old.get(i) : null;
      if (now == then) {
        continue;
      }
      othersIds |= then == null || !now.id().equals(then.id());
      notes.anyNotes |= then == null || !Notes.areShared(now, then);
      int position = former == null ? -1 : former.positionOf(now.id());
      if (position < 0 || old.get(position) != now) {
        checks.touchpoint = now;
        phases.touchpoint(now);
      }
      if (position < 0 && isInOther(after, changed, now.id())) {
        duplicate(now);
      }
    }
    if (othersIds) {
      for (int i = 0; i < changed.touchpoints().size(); i++) {
        Touchpoint each = changed.touchpoints().get(i);
        if (changed.positionOf(each.id()) != i) {
          duplicate(each);
        }
      }
    }
    checks.touchpoint = null;
    return othersIds;
  }

  private static boolean isInOther(Journey journey, Phase holder, String touchpointId) {
    for (Phase other : journey.phases()) {
      if (other != holder && other.positionOf(touchpointId) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void duplicate(Touchpoint second) {
    checks.touchpoint = second;
    checks.duplicate(ElementKind.TOUCHPOINT, second.id());
  }

  private void danglingSteps(Journey journey) {
    for (Phase each : journey.phases()) {
      checks.phase = each;
      for (Touchpoint from : each.touchpoints()) {
        if (!from.nextSteps().isEmpty()) {
          checks.touchpoint = from;
          phases.nextSteps(from);
        }
      }
    }
    checks.phase = null;
    checks.touchpoint = null;
  }

  private void refuse() {
    if (!checks.problems().isEmpty()) {
      throw new InvalidJourneyException(checks.problems());
    }
  }
}
