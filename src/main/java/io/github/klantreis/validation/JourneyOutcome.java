package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.validation.Gathering.Found;
import java.util.ArrayList;
import java.util.BitSet;
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
  private final Speaking speaking;
  private final Found atHeading;
  private final Found atNotes;
  private final Found atLoops;
  private final Found atJourney;

  /** What each validator that sums up phases found, in the order of the plan. */
  private final ImmutableList<Found> atSummaries;

  private final ImmutableList<PhaseOutcome> phases;
  // Racy on purpose: any thread may compute them, all compute the same.
  private @Nullable OrderedFindings ordered;
  private @Nullable ImmutableMap<String, Long> judged;

  private JourneyOutcome(
      ValidatorPlan plan,
      Journey journey,
      Speaking speaking,
      Found atHeading,
      Found atNotes,
      Found atLoops,
      Found atJourney,
      ImmutableList<Found> atSummaries,
      ImmutableList<PhaseOutcome> phases) {
    this.plan = plan;
    this.journey = journey;
    this.speaking = speaking;
    this.atHeading = atHeading;
    this.atNotes = atNotes;
    this.atLoops = atLoops;
    this.atJourney = atJourney;
    this.atSummaries = atSummaries;
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
    requireNonNull(journey, "journey");
    RunContext.refuseCircle(plan, journey);
    JourneyOutcome equalHeading =
        former != null && former.journey.heading().equals(journey.heading()) ? former : null;
    Map<String, PhaseOutcome> formerPhases = new HashMap<>();
    if (equalHeading != null) {
      equalHeading.phases.forEach(phase -> formerPhases.put(phase.phase.id(), phase));
    }
    int size = journey.phases().size();
    List<Speaking.Counted> counted = new ArrayList<>(size);
    @Nullable PhaseChange[] changes = new PhaseChange[size];
    for (int i = 0; i < size; i++) {
      Phase phase = journey.phases().get(i);
      PhaseOutcome known = formerPhases.get(phase.id());
      changes[i] = known == null ? null : PhaseChange.between(known, phase);
      counted.add(
          known != null && known.phase == phase
              ? known.counted
              : Speaking.Counted.in(plan, journey.heading(), phase, changes[i]));
    }
    Speaking speaking = Speaking.in(plan, journey, counted);
    BitSet again =
        equalHeading == null ? new BitSet() : speaking.changedSince(equalHeading.speaking, plan);
    BitSet againInPhases =
        equalHeading == null ? new BitSet() : speaking.inPhases(again, equalHeading.speaking, plan);
    ImmutableList.Builder<PhaseOutcome> phases = ImmutableList.builder();
    for (int i = 0; i < size; i++) {
      Phase phase = journey.phases().get(i);
      phases.add(
          PhaseOutcome.of(
              plan,
              journey.heading(),
              phase,
              counted.get(i),
              speaking,
              formerPhases.get(phase.id()),
              changes[i],
              againInPhases));
    }
    JourneyOutcome kept = equalHeading != null && again.isEmpty() ? equalHeading : null;
    ImmutableList<PhaseOutcome> all = phases.build();
    try (RunContext context = RunContext.open(plan, speaking, journey.heading())) {
      return new JourneyOutcome(
          plan,
          journey,
          speaking,
          kept != null ? kept.atHeading : headings(context, plan, speaking, journey),
          kept != null && haveSameNotes(kept.journey, journey)
              ? kept.atNotes
              : notes(context, plan, speaking, journey),
          kept != null && kept.journey.loyaltyLoops().equals(journey.loyaltyLoops())
              ? kept.atLoops
              : loops(context, plan, speaking, journey),
          whole(context, plan, speaking, journey),
          summaries(context, plan, journey, all, equalHeading, again),
          all);
    }
  }

  private static Found headings(
      RunContext context, ValidatorPlan plan, Speaking speaking, Journey journey) {
    JourneyHeading heading = journey.heading();
    Gathering found = new Gathering();
    context.run(plan.journeyHeadings.in(speaking), Site.beside(heading, heading), found);
    for (Persona persona : journey.personas()) {
      context.run(plan.personas.in(speaking), Site.beside(heading, persona), found);
    }
    for (Actor actor : journey.actors()) {
      context.run(plan.actors.in(speaking), Site.beside(heading, actor), found);
    }
    return found.take();
  }

  private static boolean haveSameNotes(NotedElement former, NotedElement now) {
    return former.painPoints().equals(now.painPoints())
        && former.opportunities().equals(now.opportunities())
        && former.solutions().equals(now.solutions())
        && former.ideas().equals(now.ideas());
  }

  private static Found notes(
      RunContext context, ValidatorPlan plan, Speaking speaking, Journey journey) {
    Gathering found = new Gathering();
    plan.notes
        .in(speaking)
        .run(context, journey, note -> Site.beside(journey.heading(), note), found);
    return found.take();
  }

  private static Found loops(
      RunContext context, ValidatorPlan plan, Speaking speaking, Journey journey) {
    Gathering found = new Gathering();
    for (LoyaltyLoop loop : journey.loyaltyLoops()) {
      context.run(plan.loops.in(speaking), Site.beside(journey.heading(), loop), found);
    }
    return found.take();
  }

  private static Found whole(
      RunContext context, ValidatorPlan plan, Speaking speaking, Journey journey) {
    Gathering found = new Gathering();
    context.run(plan.journeys.in(speaking), Site.of(journey), found);
    return found.take();
  }

  private static ImmutableList<Found> summaries(
      RunContext context,
      ValidatorPlan plan,
      Journey journey,
      List<PhaseOutcome> phases,
      @Nullable JourneyOutcome kept,
      BitSet again) {
    ImmutableList.Builder<Found> all = ImmutableList.builderWithExpectedSize(plan.summaries.size());
    Gathering found = new Gathering();
    for (int i = 0; i < plan.summaries.size(); i++) {
      ValidatorPlan.Summary summary = plan.summaries.get(i);
      if (kept != null
          && summary.seesFactsOnly()
          && !again.get(summary.entry().index())
          && kept.atSummaries.get(i).isLasting()
          && haveSameFacts(kept.phases, phases, i)) {
        all.add(kept.atSummaries.get(i));
        continue;
      }
      List<PhaseSummary<?>> facts = new ArrayList<>(phases.size());
      for (PhaseOutcome phase : phases) {
        phase.summaries.get(i).ifPresent(facts::add);
      }
      if (facts.size() == phases.size()) { // else it is silent, or a failed fact is a finding
        context.run(summary, journey, facts, found);
      }
      all.add(found.take());
    }
    return all.build();
  }

  private static boolean haveSameFacts(
      List<PhaseOutcome> before, List<PhaseOutcome> after, int summary) {
    if (before.size() != after.size()) {
      return false;
    }
    for (int i = 0; i < after.size(); i++) {
      PhaseSummary<?> fact = after.get(i).summaries.get(summary).orElse(null);
      if (fact != before.get(i).summaries.get(summary).orElse(null)) {
        return false;
      }
    }
    return true;
  }

  /** All findings in order; made when first asked for. */
  OrderedFindings ordered() {
    OrderedFindings known = ordered;
    if (known == null) {
      List<Finding> own = new ArrayList<>(atHeading.all());
      own.addAll(speaking.failures);
      own.addAll(atNotes.all());
      own.addAll(atLoops.all());
      own.addAll(atJourney.all());
      atSummaries.forEach(found -> own.addAll(found.all()));
      known =
          OrderedFindings.ofJourney(
              plan, journey, own, phases, Suppliers.memoize(this::judgedBesides));
      ordered = known;
    }
    return known;
  }

  /** How many elements outside phases a validator judged. */
  private int besides(ValidatorPlan.Entry entry) {
    int count = JudgedElements.besides(plan, speaking, journey, entry);
    for (Found found : List.of(atHeading, atNotes, atLoops, atJourney)) {
      count += found.moreJudged(entry.index());
    }
    for (Found found : atSummaries) {
      count += found.moreJudged(entry.index());
    }
    return count;
  }

  private BitSet judgedBesides() {
    BitSet judged = new BitSet(plan.entries.size());
    for (ValidatorPlan.Entry entry : plan.entries) {
      judged.set(entry.index(), besides(entry) > 0);
    }
    return judged;
  }

  /** How many elements a validator judged; 0 for the engine's own findings. */
  long judged(String validatorId) {
    int index = plan.indexOf(validatorId);
    return index < 0 ? 0 : judged(plan.entries.get(index));
  }

  private long judged(ValidatorPlan.Entry entry) {
    long count = besides(entry);
    for (PhaseOutcome phase : phases) {
      count += phase.judged(plan, journey.heading(), entry.index());
    }
    return count;
  }

  /** How many elements each validator judged, in the order of ids; counted when first asked for. */
  ImmutableMap<String, Long> judged() {
    ImmutableMap<String, Long> known = judged;
    if (known == null) {
      known = countJudged();
      judged = known;
    }
    return known;
  }

  private ImmutableMap<String, Long> countJudged() {
    ImmutableMap.Builder<String, Long> byId = ImmutableMap.builder();
    for (ValidatorPlan.Entry entry : plan.entries) {
      byId.put(entry.id(), judged(entry));
    }
    return byId.buildOrThrow();
  }
}
