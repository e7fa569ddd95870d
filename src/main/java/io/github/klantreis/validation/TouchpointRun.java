package io.github.klantreis.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.validation.Gathering.Found;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Checks the touchpoints of one phase with their notes and actions. What was found at unchanged
 * ones is kept, but for what those validators found that run again.
 */
@SuppressWarnings("ReferenceEquality") // what is shared was checked before
final class TouchpointRun {
  private static final int PARALLEL_CHUNK = 256;

  private final ValidatorPlan plan;
  private final Speaking speaking;
  private final JourneyHeading journey;
  private final Phase phase;
  private final ValidatorPlan.InPhase validators;

  /** Those that run on unchanged touchpoints, too. */
  private final ValidatorPlan.InPhase again;

  /** The ids of those whose findings at unchanged touchpoints are not kept. */
  private final ImmutableSet<String> outdated;

  private final boolean isAnyAgain;

  /**
   * Makes ready.
   *
   * @param validators those that judge anything in the journey
   * @param again the indices of those that run on unchanged touchpoints, too, or that did before
   */
  TouchpointRun(
      ValidatorPlan plan,
      Speaking speaking,
      JourneyHeading journey,
      Phase phase,
      ValidatorPlan.InPhase validators,
      BitSet again) {
    this.plan = plan;
    this.speaking = speaking;
    this.journey = journey;
    this.phase = phase;
    this.validators = validators;
    isAnyAgain = !again.isEmpty();
    this.again = isAnyAgain ? validators.only(entry -> again.get(entry.index())) : validators;
    outdated =
        again.stream()
            .mapToObj(index -> plan.entries.get(index).id())
            .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns what is found at each touchpoint, in the order of the phase.
   *
   * @param former what was found under equal headings of the journey and the phase, or null
   */
  ImmutableList<Found> outcome(@Nullable PhaseOutcome former) {
    int size = phase.touchpoints().size();
    Found[] found = new Found[size];
    int kept = former == null ? 0 : size - keep(phase, former, found);
    int fresh = isAnyAgain ? size : size - kept;
    if (plan.parallel && fresh > PARALLEL_CHUNK) {
      IntStream.rangeClosed(0, (size - 1) / PARALLEL_CHUNK)
          .parallel()
          .forEach(
              chunk ->
                  check(
                      found, chunk * PARALLEL_CHUNK, Math.min(size, (chunk + 1) * PARALLEL_CHUNK)));
    } else if (fresh > 0) {
      check(found, 0, size);
    }
    return ImmutableList.copyOf(found);
  }

  /**
   * Keeps what was found at touchpoints that are still the same objects, in the same branches.
   * Returns how many are not.
   */
  private static int keep(Phase phase, PhaseOutcome former, @Nullable Found[] found) {
    int fresh = keepSame(phase.touchpoints(), former, found);
    Map<String, BranchPath> before = former.phase.branches();
    Map<String, BranchPath> after = phase.branches();
    if (!before.equals(after)) {
      for (int i = 0; i < found.length; i++) {
        String id = phase.touchpoints().get(i).id();
        if (found[i] != null && !Objects.equals(before.get(id), after.get(id))) {
          found[i] = null;
          fresh++;
        }
      }
    }
    return fresh;
  }

  private static int keepSame(
      List<Touchpoint> touchpoints, PhaseOutcome former, @Nullable Found[] found) {
    List<Touchpoint> before = former.phase.touchpoints();
    IdentityHashMap<Touchpoint, Integer> moved = null;
    int fresh = 0;
    boolean sameSize = before.size() == touchpoints.size();
    for (int i = 0; i < found.length; i++) {
      Touchpoint touchpoint = touchpoints.get(i);
      if (i < before.size() && before.get(i) == touchpoint) {
        found[i] = former.atTouchpoints.get(i);
      } else {
        if (moved == null && !(sameSize && isSameAround(before, touchpoints, i))) {
          moved = positions(before);
        }
        Integer position = moved == null ? null : moved.get(touchpoint);
        if (position != null) {
          found[i] = former.atTouchpoints.get(position);
        } else {
          fresh++;
        }
      }
    }
    return fresh;
  }

  /** Whether a change at one place leaves the next place alone: then nothing was moved. */
  private static boolean isSameAround(List<Touchpoint> before, List<Touchpoint> after, int i) {
    return i + 1 >= after.size() || before.get(i + 1) == after.get(i + 1);
  }

  private static IdentityHashMap<Touchpoint, Integer> positions(List<Touchpoint> touchpoints) {
    IdentityHashMap<Touchpoint, Integer> positions = new IdentityHashMap<>();
    for (int i = 0; i < touchpoints.size(); i++) {
      positions.put(touchpoints.get(i), i);
    }
    return positions;
  }

  private void check(@Nullable Found[] found, int from, int to) {
    try (RunContext context = RunContext.open(plan, speaking, journey)) {
      Gathering findings = new Gathering();
      for (int i = from; i < to; i++) {
        Touchpoint touchpoint = phase.touchpoints().get(i);
        Found kept = found[i];
        if (kept == null || (isAnyAgain && kept.hasFailure())) {
          run(context, validators, touchpoint, findings);
          found[i] = findings.takeAt(touchpoint);
        } else if (isAnyAgain) {
          findings.addKept(kept, outdated, plan);
          run(context, again, touchpoint, findings);
          found[i] = findings.takeAt(touchpoint);
        }
      }
    }
  }

  private void run(
      RunContext context, ValidatorPlan.InPhase wanted, Touchpoint touchpoint, Gathering findings) {
    if (wanted.touchpoints().size() > 0) {
      context.run(wanted.touchpoints(), Site.of(journey, phase, touchpoint, touchpoint), findings);
    }
    if (!wanted.notes().isEmpty()) {
      wanted
          .notes()
          .run(context, touchpoint, note -> Site.of(journey, phase, touchpoint, note), findings);
    }
    if (wanted.actions().size() > 0) {
      for (MarketingAction action : touchpoint.actions()) {
        context.run(wanted.actions(), Site.of(journey, phase, touchpoint, action), findings);
      }
    }
  }
}
