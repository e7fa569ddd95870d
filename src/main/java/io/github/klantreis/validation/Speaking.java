package io.github.klantreis.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.term.JourneyScope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which validators of a plan judge anything in a journey: those of its audience and scope, once
 * what they wait for has begun. Equal if the same validators do.
 */
final class Speaking {
  private final boolean[] silent;

  /** The conditions that could not be decided: the findings that say so. */
  final ImmutableList<Finding> failures;

  private Speaking(boolean[] silent, List<Finding> failures) {
    this.silent = silent;
    this.failures = ImmutableList.copyOf(failures);
  }

  /**
   * What was counted in one phase for the conditions of a plan.
   *
   * @param counts the numbers, in the order of the plan
   * @param messages 1 if the phase has a message
   * @param failures what was thrown, by the condition
   */
  record Counted(
      ImmutableIntArray counts, int messages, ImmutableMap<Begun, RunContext.Failure> failures) {
    static Counted in(ValidatorPlan plan, JourneyHeading journey, Phase phase) {
      int[] counts = new int[plan.counts];
      ImmutableMap.Builder<Begun, RunContext.Failure> failures = ImmutableMap.builder();
      if (!plan.begun.isEmpty()) {
        try (RunContext context = RunContext.open(plan, Speaking.ofAll(plan), journey)) {
          plan.begun.forEach(
              (begun, offset) -> {
                try {
                  context.counts(begun);
                  for (int i = 0; i < begun.counts().size(); i++) {
                    counts[offset + i] = begun.counts().get(i).count(phase, journey);
                  }
                } catch (Throwable thrown) {
                  failures.put(begun, RunContext.Failure.of(thrown));
                }
              });
        }
      }
      int messages = plan.asksForMessages ? Audience.messages(phase) : 0;
      return new Counted(ImmutableIntArray.copyOf(counts), messages, failures.buildOrThrow());
    }
  }

  private static Speaking ofAll(ValidatorPlan plan) {
    return new Speaking(new boolean[plan.entries.size()], List.of());
  }

  static Speaking in(ValidatorPlan plan, Journey journey, List<Counted> phases) {
    try (RunContext context = RunContext.open(plan, ofAll(plan), journey.heading())) {
      return in(context, journey, phases);
    }
  }

  private static Speaking in(RunContext context, Journey journey, List<Counted> phases) {
    ValidatorPlan plan = context.plan;
    int[] sums = new int[plan.counts];
    int messages = 0;
    for (Counted phase : phases) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += phase.counts.get(i);
      }
      messages += phase.messages;
    }
    boolean[] silent = new boolean[plan.entries.size()];
    List<Finding> failures = new ArrayList<>();
    for (ValidatorPlan.Entry entry : plan.entries) {
      if (!entry.isConditional()) {
        continue;
      }
      boolean speaks = false;
      try {
        context.starts(entry);
        speaks = speaks(plan, entry, journey, sums, messages);
      } catch (Throwable thrown) {
        failures.add(
            RunContext.failed(entry.id(), RunContext.Failure.of(thrown), ElementPath.journey()));
      }
      for (int i = 0; i < phases.size(); i++) {
        RunContext.Failure failure = failureOf(entry, phases.get(i));
        if (failure != null) {
          speaks = false;
          failures.add(
              RunContext.failed(
                  entry.id(), failure, ElementPath.phase(journey.phases().get(i).id())));
        }
      }
      silent[entry.index()] = !speaks;
    }
    return new Speaking(silent, failures);
  }

  private static boolean speaks(
      ValidatorPlan plan, ValidatorPlan.Entry entry, Journey journey, int[] sums, int messages) {
    Optional<JourneyScope> scope = entry.definition().scope();
    if ((scope.isPresent() && scope.get() != journey.scope())
        || !entry.definition().audience().includes(journey, messages > 0)) {
      return false;
    }
    for (Begun begun : entry.definition().begun()) {
      if (!begun.isMet(journey, sums, plan.offsetOf(begun))) {
        return false;
      }
    }
    return true;
  }

  private static RunContext.@Nullable Failure failureOf(ValidatorPlan.Entry entry, Counted phase) {
    if (!phase.failures.isEmpty()) {
      for (Begun begun : entry.definition().begun()) {
        RunContext.Failure failure = phase.failures.get(begun);
        if (failure != null) {
          return failure;
        }
      }
    }
    return null;
  }

  /** Whether a validator judges nothing in the journey. */
  boolean isSilent(ValidatorPlan.Entry entry) {
    return silent[entry.index()];
  }

  boolean isSilent(int index) {
    return silent[index];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Speaking that && Arrays.equals(silent, that.silent));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(silent);
  }
}
