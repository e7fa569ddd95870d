package io.github.klantreis.validation;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.validation.Gathering.Found;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the validators found in one phase. It is kept as long as the phase is the same object and
 * the journey's heading is equal; of a changed phase, what was found at unchanged touchpoints is
 * kept.
 */
@SuppressWarnings("ReferenceEquality") // what is shared was checked before
final class PhaseOutcome {
  private static final int PARALLEL_CHUNK = 256;
  private static final int UNCOUNTED = -1;

  final Phase phase;

  /** What was counted for the conditions of validators. */
  final Speaking.Counted counted;

  private final Speaking speaking;
  private final Found atHeading;

  /** What each validator of whole phases found, in the order of the plan. */
  private final ImmutableList<Found> atPhase;

  private final Found atNotes;

  /** What was found at each touchpoint, its notes and actions, in the order of the phase. */
  final ImmutableList<Found> atTouchpoints;

  /**
   * The facts of the phase for the validators that sum up phases, in the order of the plan; empty
   * where the fact could not be made.
   */
  final ImmutableList<Optional<PhaseSummary<?>>> summaries;

  /** A summary that could not be made: the finding that says so. */
  final ImmutableList<Finding> summaryFailures;

  // Racy on purpose: any thread may compute them. Each is published by final fields.
  private @Nullable OrderedFor ordered;
  private final int[] judged;
  private volatile int @Nullable [] moreJudged;

  /**
   * The findings in order.
   *
   * @param others what validators of the whole journey found in this phase
   * @param besides the validators that judged anything outside phases, or null if the findings do
   *     not depend on that
   */
  private record OrderedFor(
      List<Finding> others, @Nullable BitSet besides, OrderedFindings findings) {
    boolean isFor(List<Finding> wanted, Supplier<BitSet> judged) {
      return others.equals(wanted) && (besides == null || besides.equals(judged.get()));
    }
  }

  private PhaseOutcome(
      Phase phase,
      Speaking.Counted counted,
      Speaking speaking,
      Found atHeading,
      ImmutableList<Found> atPhase,
      Found atNotes,
      ImmutableList<Found> atTouchpoints,
      ImmutableList<Optional<PhaseSummary<?>>> summaries,
      ImmutableList<Finding> summaryFailures) {
    this.phase = phase;
    this.counted = counted;
    this.speaking = speaking;
    this.atHeading = atHeading;
    this.atPhase = atPhase;
    this.atNotes = atNotes;
    this.atTouchpoints = atTouchpoints;
    this.summaries = summaries;
    this.summaryFailures = summaryFailures;
    judged = new int[speaking.size()];
    Arrays.fill(judged, UNCOUNTED);
  }

  /**
   * Checks a phase.
   *
   * @param counted what was counted in the phase
   * @param speaking which validators judge anything in the journey
   * @param former what was found under an equal heading of the journey, or null
   * @param change how the phase changed since then, or null if more than touchpoints changed
   */
  static PhaseOutcome of(
      ValidatorPlan plan,
      JourneyHeading journey,
      Phase phase,
      Speaking.Counted counted,
      Speaking speaking,
      @Nullable PhaseOutcome former,
      @Nullable PhaseChange change) {
    PhaseOutcome same = former != null && former.speaking.equals(speaking) ? former : null;
    if (same != null && same.phase == phase) {
      return same;
    }
    PhaseOutcome kept = same != null && same.phase.heading().equals(phase.heading()) ? same : null;
    try (RunContext context = RunContext.open(plan, speaking, journey)) {
      return of(context, journey, phase, counted, speaking, kept, change);
    }
  }

  private static PhaseOutcome of(
      RunContext context,
      JourneyHeading journey,
      Phase phase,
      Speaking.Counted counted,
      Speaking speaking,
      @Nullable PhaseOutcome kept,
      @Nullable PhaseChange change) {
    ValidatorPlan plan = context.plan;
    ValidatorPlan.InPhase inPhase = plan.in(phase.kind()).in(speaking);
    Gathering gathering = new Gathering();
    if (kept == null) {
      context.run(inPhase.headings(), Site.of(journey, phase.heading()), gathering);
    }
    Found atHeading = kept != null ? kept.atHeading : gathering.take();
    ImmutableList<Found> atPhase = whole(context, journey, phase, inPhase, speaking, kept, change);
    inPhase.notes().run(context, phase, note -> Site.of(journey, phase.heading(), note), gathering);
    Found atNotes = gathering.take();
    ImmutableList<Found> atTouchpoints = touchpoints(plan, speaking, journey, phase, inPhase, kept);
    ImmutableList.Builder<Optional<PhaseSummary<?>>> summaries = ImmutableList.builder();
    ImmutableList.Builder<Finding> failures = ImmutableList.builder();
    for (int i = 0; i < plan.summaries.size(); i++) {
      ValidatorPlan.Summary summary = plan.summaries.get(i);
      summaries.add(
          speaking.isSilent(summary.entry())
              ? Optional.empty()
              : context.summarise(
                  summary,
                  phase,
                  change == null ? Optional.empty() : change.former().summaries.get(i),
                  change,
                  failures));
    }
    return new PhaseOutcome(
        phase,
        counted,
        speaking,
        atHeading,
        atPhase,
        atNotes,
        atTouchpoints,
        summaries.build(),
        failures.build());
  }

  private static ImmutableList<Found> whole(
      RunContext context,
      JourneyHeading journey,
      Phase phase,
      ValidatorPlan.InPhase inPhase,
      Speaking speaking,
      @Nullable PhaseOutcome kept,
      @Nullable PhaseChange change) {
    ImmutableList.Builder<Found> all = ImmutableList.builder();
    Gathering gathering = new Gathering();
    for (int i = 0; i < inPhase.phases().size(); i++) {
      ValidatorPlan.Group group = inPhase.phases().get(i);
      if (kept != null
          && change != null
          && kept.atPhase.get(i).isLasting()
          && group.entry(0).seesTheSame(change)) {
        all.add(kept.atPhase.get(i));
      } else {
        context.run(group.in(speaking), Site.of(journey, phase), gathering);
        all.add(gathering.take());
      }
    }
    return all.build();
  }

  private static ImmutableList<Found> touchpoints(
      ValidatorPlan plan,
      Speaking speaking,
      JourneyHeading journey,
      Phase phase,
      ValidatorPlan.InPhase inPhase,
      @Nullable PhaseOutcome former) {
    List<Touchpoint> touchpoints = phase.touchpoints();
    int size = touchpoints.size();
    Found[] found = new Found[size];
    int fresh = former == null ? size : keep(phase, former, found);
    if (plan.parallel && fresh > PARALLEL_CHUNK) {
      IntStream.rangeClosed(0, (size - 1) / PARALLEL_CHUNK)
          .parallel()
          .forEach(
              chunk ->
                  check(
                      plan,
                      speaking,
                      journey,
                      phase,
                      inPhase,
                      found,
                      chunk * PARALLEL_CHUNK,
                      Math.min(size, (chunk + 1) * PARALLEL_CHUNK)));
    } else if (fresh > 0) {
      check(plan, speaking, journey, phase, inPhase, found, 0, size);
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

  private static void check(
      ValidatorPlan plan,
      Speaking speaking,
      JourneyHeading journey,
      Phase phase,
      ValidatorPlan.InPhase inPhase,
      @Nullable Found[] found,
      int from,
      int to) {
    try (RunContext context = RunContext.open(plan, speaking, journey)) {
      check(context, journey, phase, inPhase, found, from, to);
    }
  }

  private static void check(
      RunContext context,
      JourneyHeading journey,
      Phase phase,
      ValidatorPlan.InPhase inPhase,
      @Nullable Found[] found,
      int from,
      int to) {
    Gathering findings = new Gathering();
    boolean notes = !inPhase.notes().isEmpty();
    for (int i = from; i < to; i++) {
      if (found[i] == null) {
        Touchpoint touchpoint = phase.touchpoints().get(i);
        context.run(
            inPhase.touchpoints(), Site.of(journey, phase, touchpoint, touchpoint), findings);
        if (notes) {
          inPhase
              .notes()
              .run(
                  context, touchpoint, note -> Site.of(journey, phase, touchpoint, note), findings);
        }
        if (inPhase.actions().size() > 0) {
          for (MarketingAction action : touchpoint.actions()) {
            context.run(inPhase.actions(), Site.of(journey, phase, touchpoint, action), findings);
          }
        }
        found[i] = findings.takeAt(touchpoint);
      }
    }
  }

  /**
   * All findings of this phase in order, without those that are suppressed.
   *
   * @param others what validators of the whole journey found in this phase
   * @param besides the validators that judged anything outside phases
   */
  OrderedFindings ordered(
      ValidatorPlan plan, JourneyHeading journey, List<Finding> others, Supplier<BitSet> besides) {
    OrderedFor known = ordered;
    if (known == null || !known.isFor(others, besides)) {
      OrderedFindings findings = OrderedFindings.ofPhase(plan, journey, this, others, besides);
      known = new OrderedFor(others, findings.dependsOnJudged ? besides.get() : null, findings);
      ordered = known;
    }
    return known.findings;
  }

  List<Finding> own() {
    List<Finding> own = new ArrayList<>(atHeading.all());
    atPhase.forEach(found -> own.addAll(found.all()));
    own.addAll(atNotes.all());
    own.addAll(summaryFailures);
    return own;
  }

  /** How many elements each validator judged, less those that it was given. */
  private int[] moreJudged() {
    int[] known = moreJudged;
    if (known == null) {
      known = new int[judged.length];
      atHeading.addMoreJudged(known);
      for (Found found : atPhase) {
        found.addMoreJudged(known);
      }
      atNotes.addMoreJudged(known);
      for (Found found : atTouchpoints) {
        found.addMoreJudged(known);
      }
      moreJudged = known;
    }
    return known;
  }

  /** How many elements of this phase a validator judged, by its index; counted when asked for. */
  int judged(ValidatorPlan plan, JourneyHeading journey, int index) {
    int known = judged[index];
    if (known == UNCOUNTED) {
      known =
          JudgedElements.in(plan, speaking, journey, phase, plan.entries.get(index))
              + moreJudged()[index];
      judged[index] = known;
    }
    return known;
  }
}
