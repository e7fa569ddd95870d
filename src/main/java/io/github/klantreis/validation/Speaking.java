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
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which validators of a plan judge anything in a journey: those of its audience and scope, once
 * what they wait for has begun; and what they see of the whole journey.
 */
final class Speaking {
  private final boolean[] silent;

  /** The values of the plan's overviews, in its order. */
  private final ImmutableList<Object> overviews;

  /** The conditions that could not be decided: the findings that say so. */
  final ImmutableList<Finding> failures;

  private Speaking(boolean[] silent, List<Object> overviews, List<Finding> failures) {
    this.silent = silent;
    this.overviews = ImmutableList.copyOf(overviews);
    this.failures = ImmutableList.copyOf(failures);
  }

  /**
   * What was counted in one phase for the conditions of a plan.
   *
   * @param counts the numbers, in the order of the plan
   * @param messages 1 if the phase has a message
   * @param facts the facts for the overviews, in the order of the plan
   * @param failures what was thrown, by the condition or overview
   */
  record Counted(
      ImmutableIntArray counts,
      int messages,
      ImmutableList<Object> facts,
      ImmutableMap<Object, RunContext.Failure> failures) {
    private static final Object FAILED = "failed";

    /**
     * Counts in a phase.
     *
     * @param change how the phase changed since something was found in it, or null
     */
    static Counted in(
        ValidatorPlan plan, JourneyHeading journey, Phase phase, @Nullable PhaseChange change) {
      int[] counts = new int[plan.counts];
      ImmutableList.Builder<Object> facts = ImmutableList.builder();
      ImmutableMap.Builder<Object, RunContext.Failure> failures = ImmutableMap.builder();
      if (!plan.begun.isEmpty() || !plan.overviews.isEmpty()) {
        try (RunContext context = RunContext.open(plan, Speaking.ofAll(plan), journey)) {
          for (Map.Entry<Begun, Integer> each : plan.begun.entrySet()) {
            Begun begun = each.getKey();
            int offset = each.getValue();
            try {
              context.counts(begun);
              for (int i = 0; i < begun.counts().size(); i++) {
                PhaseFact<Integer> count = begun.counts().get(i);
                counts[offset + i] =
                    change != null && change.spares(count, begun)
                        ? change.former().counted.counts.get(offset + i)
                        : count.in(phase, journey);
              }
            } catch (Throwable thrown) {
              failures.put(begun, RunContext.Failure.of(thrown));
            }
          }
          for (int i = 0; i < plan.overviews.size(); i++) {
            Overview<?> overview = plan.overviews.get(i);
            try {
              context.starts(plan.firstThatSees(i));
              facts.add(
                  change != null && change.spares(overview.fact(), overview)
                      ? change.former().counted.facts.get(i)
                      : overview.fact(phase, journey));
            } catch (Throwable thrown) {
              facts.add(FAILED);
              failures.put(overview, RunContext.Failure.of(thrown));
            }
          }
        }
      }
      int messages =
          !plan.asksForMessages
              ? 0
              : change != null && change.spares(Audience.MESSAGES)
                  ? change.former().counted.messages
                  : Audience.MESSAGES.in(phase, journey);
      return new Counted(
          ImmutableIntArray.copyOf(counts), messages, facts.build(), failures.buildOrThrow());
    }
  }

  private static Speaking ofAll(ValidatorPlan plan) {
    return new Speaking(new boolean[plan.entries.size()], List.of(), List.of());
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
    Map<Object, RunContext.Failure> blind = new LinkedHashMap<>();
    List<Object> overviews = new ArrayList<>(plan.overviews.size());
    for (int i = 0; i < plan.overviews.size(); i++) {
      overviews.add(overview(context, i, journey, phases, blind));
    }
    for (ValidatorPlan.Entry entry : plan.entries) {
      if (!entry.isConditional()) {
        continue;
      }
      boolean speaks = false;
      try {
        context.starts(entry);
        speaks = speaks(plan, entry, journey, sums, messages);
        for (Overview<?> overview : entry.definition().overviews()) {
          RunContext.Failure failure = blind.get(overview);
          if (failure != null) {
            speaks = false;
            failures.add(RunContext.failed(entry.id(), failure, ElementPath.journey()));
          }
        }
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
    return new Speaking(silent, overviews, failures);
  }

  /** The value of an overview; some value, and the failure, where it cannot be made. */
  private static Object overview(
      RunContext context,
      int index,
      Journey journey,
      List<Counted> phases,
      Map<Object, RunContext.Failure> failures) {
    Overview<?> overview = context.plan.overviews.get(index);
    ImmutableList.Builder<Object> facts = ImmutableList.builder();
    for (Counted phase : phases) {
      if (phase.failures.containsKey(overview)) {
        return Counted.FAILED; // which is a finding of that phase
      }
      facts.add(phase.facts.get(index));
    }
    try {
      context.starts(context.plan.firstThatSees(index));
      return overview.together(journey, facts.build(), context.plan::valueOrDefault);
    } catch (Throwable thrown) {
      failures.put(overview, RunContext.Failure.of(thrown));
      return Counted.FAILED;
    }
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
      for (Overview<?> overview : entry.definition().overviews()) {
        RunContext.Failure failure = phase.failures.get(overview);
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

  /**
   * The validators to run again on what is unchanged: those that judge and did not before, or the
   * other way round, and those that see something else of the whole journey or yield to others than
   * before.
   */
  BitSet changedSince(Speaking former, ValidatorPlan plan) {
    BitSet changed = new BitSet(silent.length);
    for (ValidatorPlan.Entry entry : plan.entries) {
      int index = entry.index();
      if (silent[index] != former.silent[index]
          || (!silent[index]
              && (seesOther(entry, former, plan) || yieldsToOther(entry, former, plan)))) {
        changed.set(index);
      }
    }
    return changed;
  }

  /** Those of some validators to run again that matter to what is found in phases. */
  BitSet inPhases(BitSet again, Speaking former, ValidatorPlan plan) {
    BitSet inPhases = new BitSet(silent.length);
    again.stream()
        .filter(
            index ->
                plan.entries.get(index).looksInPhases() || silent[index] != former.silent[index])
        .forEach(inPhases::set);
    return inPhases;
  }

  private boolean seesOther(ValidatorPlan.Entry entry, Speaking former, ValidatorPlan plan) {
    for (Overview<?> each : entry.definition().overviews()) {
      int index = plan.indexOf(each);
      if (!overviews.get(index).equals(former.overviews.get(index))) {
        return true;
      }
    }
    return false;
  }

  private boolean yieldsToOther(ValidatorPlan.Entry entry, Speaking former, ValidatorPlan plan) {
    for (String id : entry.definition().yieldsTo()) {
      if (isOn(id, plan) != former.isOn(id, plan)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a validator of an id that judges anything in the journey. */
  boolean isOn(String validatorId, ValidatorPlan plan) {
    int index = plan.indexOf(validatorId);
    return index >= 0 && !silent[index];
  }

  Object overview(int index) {
    return overviews.get(index);
  }

  /** The number of validators. */
  int size() {
    return silent.length;
  }
}
