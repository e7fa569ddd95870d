package io.github.klantreis.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.collect.Joined;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Suppression;
import io.github.klantreis.validation.Gathering.Found;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.FurtherWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * Findings in the order of the journey, then of validators' ids; the suppressed ones apart; and a
 * finding for each suppression that nothing needed.
 */
final class OrderedFindings {
  static final String SUPPRESSION_UNUSED = "suppression-unused";

  private static final Text UNUSED =
      Text.en("The suppression of {validator} is not needed any more")
          .nl("De onderdrukking van {validator} is niet meer nodig");
  private static final Text UNUSED_HINT =
      Text.en("Take it away; its reason was: {reason}").nl("Haal die weg; de reden was: {reason}");
  private static final Text UNKNOWN =
      Text.en("The suppression of {validator} names no validator of this set")
          .nl("De onderdrukking van {validator} noemt geen validator uit deze verzameling");
  private static final Text UNKNOWN_HINT =
      Text.en("Correct the id, or take it away; its reason was: {reason}")
          .nl("Verbeter de id of haal die weg; de reden was: {reason}");
  private static final Comparator<Finding> BY_ID = Comparator.comparing(Finding::validatorId);

  /** All of them, unmodifiable; those of a journey are a view of the lists of its phases. */
  final List<Finding> findings;

  final ImmutableList<SuppressedFinding> suppressed;

  /** The findings beside phases, then those of each phase, which are shared while they are kept. */
  final ImmutableList<List<Finding>> parts;

  /** The suppressions of the journey itself that were needed. */
  final ImmutableSet<Suppression> usedOfJourney;

  /** Whether it depends on what validators judged elsewhere. */
  final boolean dependsOnJudged;

  private OrderedFindings(
      Collector collector,
      List<Finding> findings,
      List<List<Finding>> parts,
      Set<Suppression> usedOfJourney) {
    this.findings = findings;
    this.parts = ImmutableList.copyOf(parts);
    suppressed = ImmutableList.copyOf(collector.suppressed);
    this.usedOfJourney = ImmutableSet.copyOf(usedOfJourney);
    dependsOnJudged = collector.asked;
  }

  /** Whether a finding is about a suppression that nothing needed, not about a wrong id. */
  static boolean isOfUnneeded(Finding finding) {
    return finding.messageTemplate().equals(UNUSED);
  }

  static OrderedFindings ofPhase(
      ValidatorPlan plan,
      JourneyHeading journey,
      PhaseOutcome outcome,
      List<Finding> others,
      Supplier<BitSet> besides) {
    Phase phase = outcome.phase;
    List<Finding> atPhase = new ArrayList<>();
    Map<ElementPath, List<Finding>> atNotes = new HashMap<>();
    Map<String, List<Finding>> atTouchpoints = new HashMap<>();
    for (List<Finding> part : List.of(outcome.own(), others)) {
      for (Finding finding : part) {
        List<ElementPath.Step> steps = finding.path().steps();
        if (steps.size() < 2) {
          atPhase.add(finding);
        } else if (steps.get(1).kind().isNote()) {
          atNotes
              .computeIfAbsent(finding.path().element(), unseen -> new ArrayList<>())
              .add(finding);
        } else {
          atTouchpoints.computeIfAbsent(steps.get(1).id(), id -> new ArrayList<>()).add(finding);
        }
      }
    }
    Collector collector =
        new Collector(
            plan, index -> besides.get().get(index) || outcome.judged(plan, journey, index) > 0);
    Level top = new Level(journey);
    Level inPhase = new Level(phase);
    List<Level> levels = List.of(inPhase, top);
    collector.add(atPhase, levels);
    int atPhaseEnd = collector.findings.size();
    ElementPath phasePath = ElementPath.phase(phase.id());
    for (ElementKind kind : ElementKind.PHASE.childKinds()) {
      if (kind.isNote()) {
        children(collector, phase, kind, phasePath, atNotes, levels);
      }
    }
    boolean isPlain = journey.suppressions().isEmpty() && phase.suppressions().isEmpty();
    int size = 0;
    for (Found found : outcome.atTouchpoints) {
      size += found.all().size();
    }
    collector.findings.ensureCapacity(size);
    for (int i = 0; i < phase.touchpoints().size(); i++) {
      Found found = outcome.atTouchpoints.get(i);
      List<Finding> more =
          atTouchpoints.isEmpty()
              ? List.of()
              : atTouchpoints.getOrDefault(phase.touchpoints().get(i).id(), List.of());
      if (isPlain && found.isOrdered() && more.isEmpty()) {
        if (!found.all().isEmpty()) {
          collector.findings.addAll(found.all());
        }
      } else {
        List<Finding> all = new ArrayList<>(found.all());
        all.addAll(more);
        touchpoint(collector, phase, phase.touchpoints().get(i), all, levels);
      }
    }
    collector.insertUnused(inPhase, phasePath, atPhaseEnd);
    ImmutableList<Finding> all = ImmutableList.copyOf(collector.findings);
    return new OrderedFindings(collector, all, List.of(), top.used);
  }

  /** Whether what was found at a touchpoint is certainly what a report says, in its order. */
  static boolean areOrdered(Touchpoint touchpoint, List<Finding> found) {
    return areInOrder(found) && !hasSuppressions(touchpoint);
  }

  /**
   * Whether findings at a touchpoint are certainly in order: first what is about itself, then what
   * is about one of its children, by ids. So they are nearly always, as they were found so.
   */
  private static boolean areInOrder(List<Finding> found) {
    for (int i = 1; i < found.size(); i++) {
      ElementPath before = found.get(i - 1).path();
      ElementPath path = found.get(i).path();
      boolean isInChild = before.steps().size() > 2;
      if (isInChild && !path.isWithin(before.element())) {
        return false;
      }
      boolean isOfOneElement = isInChild || path.steps().size() < 3;
      if (isOfOneElement && BY_ID.compare(found.get(i - 1), found.get(i)) > 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasSuppressions(Touchpoint touchpoint) {
    return !touchpoint.suppressions().isEmpty()
        || anyHas(touchpoint.actions())
        || anyHas(touchpoint.painPoints())
        || anyHas(touchpoint.opportunities())
        || anyHas(touchpoint.solutions())
        || anyHas(touchpoint.ideas());
  }

  private static boolean anyHas(List<? extends JourneyElement> children) {
    for (int i = 0; i < children.size(); i++) {
      if (!children.get(i).suppressions().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Adds what was found at the children of a kind, whose paths are made only where needed. */
  private static void children(
      Collector collector,
      JourneyElement parent,
      ElementKind kind,
      ElementPath parentPath,
      Map<ElementPath, List<Finding>> found,
      List<Level> outer) {
    for (JourneyElement child : parent.children(kind)) {
      if (found.isEmpty() && child.suppressions().isEmpty()) {
        continue;
      }
      Level at = new Level(child);
      ElementPath path = parentPath.child(kind, child.id());
      collector.add(
          found.getOrDefault(path, List.of()),
          ImmutableList.<Level>builder().add(at).addAll(outer).build());
      collector.insertUnused(at, path, collector.findings.size());
    }
  }

  private static void touchpoint(
      Collector collector,
      Phase phase,
      Touchpoint touchpoint,
      List<Finding> found,
      List<Level> outer) {
    Level at = new Level(touchpoint);
    List<Level> levels = ImmutableList.<Level>builder().add(at).addAll(outer).build();
    ElementPath path = ElementPath.touchpoint(phase.id(), touchpoint.id());
    List<Finding> here = new ArrayList<>();
    Map<ElementPath, List<Finding>> atChildren = new HashMap<>();
    for (Finding finding : found) {
      if (finding.path().steps().size() < 3) {
        here.add(finding);
      } else {
        atChildren
            .computeIfAbsent(finding.path().element(), unseen -> new ArrayList<>())
            .add(finding);
      }
    }
    collector.add(here, levels);
    int end = collector.findings.size();
    for (ElementKind kind : ElementKind.TOUCHPOINT.childKinds()) {
      children(collector, touchpoint, kind, path, atChildren, levels);
    }
    collector.insertUnused(at, path, end);
  }

  /** All findings of a journey. */
  static OrderedFindings ofJourney(
      ValidatorPlan plan,
      Journey journey,
      List<Finding> own,
      List<PhaseOutcome> phases,
      Supplier<BitSet> besides) {
    Map<ElementPath, List<Finding>> beside = new LinkedHashMap<>();
    Map<String, List<Finding>> inPhases = new HashMap<>();
    for (Finding finding : own) {
      List<ElementPath.Step> steps = finding.path().steps();
      if (!steps.isEmpty() && steps.get(0).kind() == ElementKind.PHASE) {
        inPhases.computeIfAbsent(steps.get(0).id(), id -> new ArrayList<>()).add(finding);
      } else {
        beside.computeIfAbsent(finding.path().element(), at -> new ArrayList<>()).add(finding);
      }
    }
    Collector collector =
        new Collector(
            plan,
            index ->
                besides.get().get(index)
                    || phases.stream()
                        .anyMatch(phase -> phase.judged(plan, journey.heading(), index) > 0));
    collector.findings.addAll(plan.configurationFindings);
    Level top = new Level(journey);
    collector.add(beside.getOrDefault(ElementPath.journey(), List.of()), List.of(top));
    int end = collector.findings.size();
    for (Persona persona : journey.personas()) {
      collector.beside(persona, ElementKind.PERSONA, beside, top);
    }
    for (Actor actor : journey.actors()) {
      collector.beside(actor, ElementKind.ACTOR, beside, top);
    }
    for (ElementKind kind : ElementKind.JOURNEY.childKinds()) {
      if (kind.isNote()) {
        children(collector, journey, kind, ElementPath.journey(), beside, List.of(top));
      }
    }
    int beforePhases = collector.findings.size();
    List<List<Finding>> parts = new ArrayList<>(phases.size() + 2);
    for (PhaseOutcome phase : phases) {
      OrderedFindings ordered =
          phase.ordered(
              plan, journey.heading(), inPhases.getOrDefault(phase.phase.id(), List.of()), besides);
      parts.add(ordered.findings);
      collector.suppressed.addAll(ordered.suppressed);
      top.used.addAll(ordered.usedOfJourney);
    }
    for (LoyaltyLoop loop : journey.loyaltyLoops()) {
      collector.beside(loop, ElementKind.LOYALTY_LOOP, beside, top);
    }
    int unused = collector.insertUnused(top, ElementPath.journey(), end);
    ImmutableList<Finding> outside = ImmutableList.copyOf(collector.findings);
    List<List<Finding>> inOrder = new ArrayList<>(parts);
    inOrder.add(0, outside.subList(0, beforePhases + unused));
    inOrder.add(outside.subList(beforePhases + unused, outside.size()));
    parts.add(0, outside);
    return new OrderedFindings(collector, new Joined<>(inOrder), parts, top.used);
  }

  /** An element whose suppressions hold for what is in it. */
  private static final class Level {
    private final List<Suppression> suppressions;
    private final Set<Suppression> used = new HashSet<>();

    Level(JourneyElement element) {
      suppressions = element.suppressions();
    }
  }

  private static final class Collector {
    private final ValidatorPlan plan;
    private final IntPredicate hasJudged;
    private final ArrayList<Finding> findings = new ArrayList<>();
    private final List<SuppressedFinding> suppressed = new ArrayList<>();
    private boolean asked;

    /**
     * Starts without findings.
     *
     * @param hasJudged whether the validator at an index of the plan judged anything there, so that
     *     its silence says something
     */
    Collector(ValidatorPlan plan, IntPredicate hasJudged) {
      this.plan = plan;
      this.hasJudged = hasJudged;
    }

    void beside(
        JourneyElement element,
        ElementKind kind,
        Map<ElementPath, List<Finding>> beside,
        Level top) {
      ElementPath path = ElementPath.journey().child(kind, element.id());
      Level at = new Level(element);
      add(beside.getOrDefault(path, List.of()), List.of(at, top));
      insertUnused(at, path, findings.size());
    }

    void add(List<Finding> found, List<Level> levels) {
      if (found.isEmpty()) {
        return;
      }
      List<Finding> sorted = found;
      if (found.size() > 1) {
        sorted = new ArrayList<>(found);
        sorted.sort(BY_ID);
      }
      for (Finding finding : sorted) {
        Optional<Suppression> wish = wish(finding, levels);
        if (wish.isPresent()) {
          suppressed.add(ImmutableSuppressedFinding.of(finding, wish.get().reason()));
        } else {
          findings.add(finding);
        }
      }
    }

    private Optional<Suppression> wish(Finding finding, List<Level> levels) {
      if (finding.validatorId().equals(RunContext.VALIDATOR_FAILED)) {
        return Optional.empty(); // Nobody accepted beforehand that a validator breaks.
      }
      for (Level level : levels) {
        for (Suppression suppression : level.suppressions) {
          if (plan.ids.matches(suppression.validatorId(), finding.validatorId())) {
            level.used.add(suppression);
            return Optional.of(suppression);
          }
        }
      }
      return Optional.empty();
    }

    private boolean hasJudged(String wanted) {
      asked = true;
      return plan.entries.stream()
          .anyMatch(entry -> plan.ids.matches(wanted, entry.id()) && hasJudged.test(entry.index()));
    }

    /**
     * Puts findings for wishes that nothing needed behind the element's own.
     *
     * @return how many there were
     */
    int insertUnused(Level level, ElementPath path, int position) {
      int at = position;
      for (Suppression suppression : level.suppressions) {
        String wanted = suppression.validatorId();
        boolean unknown = !plan.ids.isKnown(wanted);
        if (level.used.contains(suppression)
            || plan.ids.isEmpty()
            || (unknown ? LibraryIds.areMeantBy(wanted) : !hasJudged(wanted))) {
          continue; // Nobody knows whether a validator that judged nothing would have needed it.
        }
        FindingDraft draft =
            new FindingDraft(unknown ? UNKNOWN : UNUSED)
                .with("validator", wanted)
                .with("reason", suppression.reason());
        findings.add(
            at++,
            ImmutableFindingValue.of(
                SUPPRESSION_UNUSED,
                Severity.WARNING,
                path,
                draft.message(),
                Optional.of(unknown ? UNKNOWN_HINT : UNUSED_HINT),
                draft.values(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableSet.of("validator"),
                Optional.empty(),
                FurtherWords.NONE,
                Optional.empty()));
      }
      return at - position;
    }
  }
}
