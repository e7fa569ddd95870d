package io.github.klantreis.validation;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.BranchPath;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

  final Phase phase;
  final ImmutableList<Finding> headingFindings;

  /** What was found at the whole phase and at the notes on it. */
  final ImmutableList<Finding> phaseFindings;

  /** What was found at each touchpoint, its notes and actions, in the order of the phase. */
  final ImmutableList<ImmutableList<Finding>> touchpointFindings;

  /**
   * The facts of the phase for the validators that sum up phases, in the order of the plan; empty
   * where the fact could not be made.
   */
  final ImmutableList<Optional<PhaseSummary<?>>> summaries;

  /** A summary that could not be made: the finding that says so. */
  final ImmutableList<Finding> summaryFailures;

  private @Nullable OrderedFindings ordered;

  private PhaseOutcome(
      Phase phase,
      ImmutableList<Finding> headingFindings,
      ImmutableList<Finding> phaseFindings,
      ImmutableList<ImmutableList<Finding>> touchpointFindings,
      ImmutableList<Optional<PhaseSummary<?>>> summaries,
      ImmutableList<Finding> summaryFailures) {
    this.phase = phase;
    this.headingFindings = headingFindings;
    this.phaseFindings = phaseFindings;
    this.touchpointFindings = touchpointFindings;
    this.summaries = summaries;
    this.summaryFailures = summaryFailures;
  }

  /**
   * Checks a phase.
   *
   * @param former what was found under an equal heading of the journey, or null
   */
  static PhaseOutcome of(
      ValidatorPlan plan, JourneyHeading journey, Phase phase, @Nullable PhaseOutcome former) {
    if (former != null && former.phase == phase) {
      return former;
    }
    ValidatorPlan.InPhase inPhase = plan.in(phase.kind());
    RunContext context = new RunContext(plan, journey);
    PhaseOutcome kept =
        former != null && former.phase.heading().equals(phase.heading()) ? former : null;
    ImmutableList<Finding> headingFindings =
        kept != null
            ? kept.headingFindings
            : found(context, inPhase.headings(), Site.of(journey, phase.heading()));
    List<Finding> atPhase = new ArrayList<>();
    context.run(inPhase.phases(), Site.of(journey, phase), atPhase);
    inPhase.notes().run(context, phase, note -> Site.of(journey, phase.heading(), note), atPhase);
    ImmutableList<Finding> phaseFindings = ImmutableList.copyOf(atPhase);
    ImmutableList<ImmutableList<Finding>> touchpointFindings =
        touchpoints(plan, journey, phase, inPhase, kept);
    ImmutableList.Builder<Optional<PhaseSummary<?>>> summaries = ImmutableList.builder();
    ImmutableList.Builder<Finding> failures = ImmutableList.builder();
    for (ValidatorPlan.Summary summary : plan.summaries) {
      try {
        summaries.add(Optional.of(summary.validator().summarise(phase, journey)));
      } catch (Throwable thrown) {
        String failure = RunContext.failureOf(thrown);
        summaries.add(Optional.empty());
        failures.add(
            RunContext.failed(summary.entry().id(), failure, ElementPath.phase(phase.id())));
      }
    }
    return new PhaseOutcome(
        phase,
        headingFindings,
        phaseFindings,
        touchpointFindings,
        summaries.build(),
        failures.build());
  }

  private static ImmutableList<Finding> found(
      RunContext context, ValidatorPlan.Group group, Site site) {
    List<Finding> found = new ArrayList<>();
    context.run(group, site, found);
    return ImmutableList.copyOf(found);
  }

  private static ImmutableList<ImmutableList<Finding>> touchpoints(
      ValidatorPlan plan,
      JourneyHeading journey,
      Phase phase,
      ValidatorPlan.InPhase inPhase,
      @Nullable PhaseOutcome former) {
    List<Touchpoint> touchpoints = phase.touchpoints();
    int size = touchpoints.size();
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    ImmutableList<Finding>[] found = new ImmutableList[size];
    int fresh = former == null ? size : keep(phase, former, found);
    if (plan.parallel && fresh > PARALLEL_CHUNK) {
      IntStream.rangeClosed(0, (size - 1) / PARALLEL_CHUNK)
          .parallel()
          .forEach(
              chunk ->
                  check(
                      new RunContext(plan, journey),
                      journey,
                      phase,
                      inPhase,
                      found,
                      chunk * PARALLEL_CHUNK,
                      Math.min(size, (chunk + 1) * PARALLEL_CHUNK)));
    } else if (fresh > 0) {
      check(new RunContext(plan, journey), journey, phase, inPhase, found, 0, size);
    }
    return ImmutableList.copyOf(found);
  }

  /**
   * Keeps what was found at touchpoints that are still the same objects, in the same branches.
   * Returns how many are not.
   */
  private static int keep(
      Phase phase, PhaseOutcome former, @Nullable ImmutableList<Finding>[] found) {
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
      List<Touchpoint> touchpoints, PhaseOutcome former, @Nullable ImmutableList<Finding>[] found) {
    List<Touchpoint> before = former.phase.touchpoints();
    IdentityHashMap<Touchpoint, Integer> moved = null;
    int fresh = 0;
    boolean sameSize = before.size() == touchpoints.size();
    for (int i = 0; i < found.length; i++) {
      Touchpoint touchpoint = touchpoints.get(i);
      if (i < before.size() && before.get(i) == touchpoint) {
        found[i] = former.touchpointFindings.get(i);
      } else {
        if (moved == null && !(sameSize && isSameAround(before, touchpoints, i))) {
          moved = positions(before);
        }
        Integer position = moved == null ? null : moved.get(touchpoint);
        if (position != null) {
          found[i] = former.touchpointFindings.get(position);
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
      RunContext context,
      JourneyHeading journey,
      Phase phase,
      ValidatorPlan.InPhase inPhase,
      @Nullable ImmutableList<Finding>[] found,
      int from,
      int to) {
    List<Finding> findings = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (found[i] == null) {
        Touchpoint touchpoint = phase.touchpoints().get(i);
        context.run(
            inPhase.touchpoints(), Site.of(journey, phase, touchpoint, touchpoint), findings);
        inPhase
            .notes()
            .run(context, touchpoint, note -> Site.of(journey, phase, touchpoint, note), findings);
        if (inPhase.actions().size() > 0) {
          for (MarketingAction action : touchpoint.actions()) {
            context.run(inPhase.actions(), Site.of(journey, phase, touchpoint, action), findings);
          }
        }
        found[i] = ImmutableList.copyOf(findings);
        findings.clear();
      }
    }
  }

  /**
   * All findings of this phase in order, without those that are suppressed.
   *
   * @param others what validators of the whole journey found in this phase
   */
  OrderedFindings ordered(ValidatorPlan plan, JourneyHeading journey, List<Finding> others) {
    if (!others.isEmpty()) {
      return OrderedFindings.ofPhase(plan, journey, this, others);
    }
    OrderedFindings known = ordered;
    if (known == null) {
      known = OrderedFindings.ofPhase(plan, journey, this, others);
      ordered = known;
    }
    return known;
  }

  List<Finding> own() {
    List<Finding> own = new ArrayList<>(headingFindings);
    own.addAll(phaseFindings);
    own.addAll(summaryFailures);
    return own;
  }
}
