package io.github.klantreis.validation;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a plan found in one journey, in parts that can be kept when the journey changes. What
 * validators see decides what is kept: an element stays checked while it is the same object under
 * equal headings.
 */
@SuppressWarnings("ReferenceEquality") // what is shared was checked before
final class JourneyOutcome {
  final ValidatorPlan plan;
  final Journey journey;
  private final ImmutableList<Finding> headingFindings;
  private final ImmutableList<Finding> noteFindings;
  private final ImmutableList<Finding> loopFindings;
  private final ImmutableList<Finding> journeyFindings;
  private final ImmutableList<PhaseOutcome> phases;
  private @Nullable OrderedFindings ordered;

  private JourneyOutcome(
      ValidatorPlan plan,
      Journey journey,
      ImmutableList<Finding> headingFindings,
      ImmutableList<Finding> noteFindings,
      ImmutableList<Finding> loopFindings,
      ImmutableList<Finding> journeyFindings,
      ImmutableList<PhaseOutcome> phases) {
    this.plan = plan;
    this.journey = journey;
    this.headingFindings = headingFindings;
    this.noteFindings = noteFindings;
    this.loopFindings = loopFindings;
    this.journeyFindings = journeyFindings;
    this.phases = phases;
  }

  static JourneyOutcome of(ValidatorPlan plan, Journey journey) {
    return of(plan, journey, null);
  }

  JourneyOutcome revalidate(Journey changed) {
    return changed == journey ? this : of(plan, changed, this);
  }

  private static JourneyOutcome of(
      ValidatorPlan plan, Journey journey, @Nullable JourneyOutcome former) {
    JourneyOutcome kept =
        former != null && former.journey.heading().equals(journey.heading()) ? former : null;
    ImmutableList<PhaseOutcome> phases = phases(plan, journey, kept);
    return new JourneyOutcome(
        plan,
        journey,
        kept != null ? kept.headingFindings : headings(plan, journey),
        kept != null && haveSameNotes(kept.journey, journey)
            ? kept.noteFindings
            : notes(plan, journey),
        kept != null && kept.journey.loyaltyLoops().equals(journey.loyaltyLoops())
            ? kept.loopFindings
            : loops(plan, journey),
        whole(plan, journey, phases),
        phases);
  }

  private static ImmutableList<PhaseOutcome> phases(
      ValidatorPlan plan, Journey journey, @Nullable JourneyOutcome kept) {
    Map<String, PhaseOutcome> former = new HashMap<>();
    if (kept != null) {
      kept.phases.forEach(phase -> former.put(phase.phase.id(), phase));
    }
    ImmutableList.Builder<PhaseOutcome> phases = ImmutableList.builder();
    for (Phase phase : journey.phases()) {
      phases.add(PhaseOutcome.of(plan, journey.heading(), phase, former.get(phase.id())));
    }
    return phases.build();
  }

  private static ImmutableList<Finding> headings(ValidatorPlan plan, Journey journey) {
    JourneyHeading heading = journey.heading();
    RunContext context = new RunContext(plan, heading);
    List<Finding> found = new ArrayList<>();
    context.run(plan.journeyHeadings, Site.beside(heading, heading), found);
    for (Persona persona : journey.personas()) {
      context.run(plan.personas, Site.beside(heading, persona), found);
    }
    for (Actor actor : journey.actors()) {
      context.run(plan.actors, Site.beside(heading, actor), found);
    }
    return ImmutableList.copyOf(found);
  }

  private static boolean haveSameNotes(NotedElement former, NotedElement now) {
    return former.painPoints().equals(now.painPoints())
        && former.opportunities().equals(now.opportunities())
        && former.solutions().equals(now.solutions())
        && former.ideas().equals(now.ideas());
  }

  private static ImmutableList<Finding> notes(ValidatorPlan plan, Journey journey) {
    List<Finding> found = new ArrayList<>();
    plan.notes.run(
        new RunContext(plan, journey.heading()),
        journey,
        note -> Site.beside(journey.heading(), note),
        found);
    return ImmutableList.copyOf(found);
  }

  private static ImmutableList<Finding> loops(ValidatorPlan plan, Journey journey) {
    RunContext context = new RunContext(plan, journey.heading());
    List<Finding> found = new ArrayList<>();
    for (LoyaltyLoop loop : journey.loyaltyLoops()) {
      context.run(plan.loops, Site.beside(journey.heading(), loop), found);
    }
    return ImmutableList.copyOf(found);
  }

  private static ImmutableList<Finding> whole(
      ValidatorPlan plan, Journey journey, List<PhaseOutcome> phases) {
    RunContext context = new RunContext(plan, journey.heading());
    List<Finding> found = new ArrayList<>();
    context.run(plan.journeys, Site.of(journey), found);
    for (int i = 0; i < plan.summaries.size(); i++) {
      List<PhaseSummary<?>> summaries = new ArrayList<>(phases.size());
      for (PhaseOutcome phase : phases) {
        phase.summaries.get(i).ifPresent(summaries::add);
      }
      if (summaries.size() == phases.size()) { // else a fact failed, which is a finding already
        context.run(plan.summaries.get(i), journey, summaries, found);
      }
    }
    return ImmutableList.copyOf(found);
  }

  /** All findings in order; made when first asked for. */
  OrderedFindings ordered() {
    OrderedFindings known = ordered;
    if (known == null) {
      List<Finding> own = new ArrayList<>(headingFindings);
      own.addAll(noteFindings);
      own.addAll(loopFindings);
      own.addAll(journeyFindings);
      known = OrderedFindings.ofJourney(plan, journey, own, phases);
      ordered = known;
    }
    return known;
  }
}
