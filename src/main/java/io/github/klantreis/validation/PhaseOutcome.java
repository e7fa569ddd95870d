package io.github.klantreis.validation;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.validation.Gathering.Found;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the validators found in one phase. It is kept as long as the phase is the same object and
 * the journey's heading is equal; of a changed phase, what was found at unchanged touchpoints is
 * kept.
 */
@SuppressWarnings("ReferenceEquality") // what is shared was checked before
final class PhaseOutcome {
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
   * @param again the validators that run again on what is unchanged
   */
  static PhaseOutcome of(
      ValidatorPlan plan,
      JourneyHeading journey,
      Phase phase,
      Speaking.Counted counted,
      Speaking speaking,
      @Nullable PhaseOutcome former,
      @Nullable PhaseChange change,
      BitSet again) {
    if (former != null && former.phase == phase && again.isEmpty()) {
      return former;
    }
    PhaseOutcome kept =
        former != null && former.phase.heading().equals(phase.heading()) ? former : null;
    try (RunContext context = RunContext.open(plan, speaking, journey)) {
      return of(context, journey, phase, counted, speaking, kept, change, again);
    }
  }

  private static PhaseOutcome of(
      RunContext context,
      JourneyHeading journey,
      Phase phase,
      Speaking.Counted counted,
      Speaking speaking,
      @Nullable PhaseOutcome kept,
      @Nullable PhaseChange change,
      BitSet again) {
    ValidatorPlan plan = context.plan;
    ValidatorPlan.InPhase inPhase = plan.in(phase.kind()).only(entry -> !speaking.isSilent(entry));
    Gathering gathering = new Gathering();
    boolean keepsHeading = kept != null && again.isEmpty();
    if (!keepsHeading) {
      context.run(inPhase.headings(), Site.of(journey, phase.heading()), gathering);
    }
    Found atHeading = kept != null && keepsHeading ? kept.atHeading : gathering.take();
    ImmutableList<Found> atPhase =
        whole(context, journey, phase, inPhase, speaking, kept, change, again);
    inPhase.notes().run(context, phase, note -> Site.of(journey, phase.heading(), note), gathering);
    Found atNotes = gathering.take();
    ImmutableList<Found> atTouchpoints =
        new TouchpointRun(plan, speaking, journey, phase, inPhase, again).outcome(kept);
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
      @Nullable PhaseChange change,
      BitSet again) {
    ImmutableList.Builder<Found> all = ImmutableList.builder();
    Gathering gathering = new Gathering();
    for (int i = 0; i < inPhase.phases().size(); i++) {
      ValidatorPlan.Group group = inPhase.phases().get(i);
      if (kept != null
          && !again.get(group.entry(0).index())
          && (kept.phase == phase
              || (change != null
                  && kept.atPhase.get(i).isLasting()
                  && group.entry(0).seesTheSame(change)))) {
        all.add(kept.atPhase.get(i));
      } else {
        context.run(group.in(speaking), Site.of(journey, phase), gathering);
        all.add(gathering.take());
      }
    }
    return all.build();
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
