package io.github.klantreis.validation;

import io.github.klantreis.model.Actor;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import java.util.List;
import java.util.function.Function;

/**
 * Counts the elements that a validator judges. Counted when asked for, as most reports are read
 * without.
 */
final class JudgedElements {
  private final RunContext context;
  private final ValidatorPlan.Entry entry;
  private final Class<?> type;
  private int count;

  private JudgedElements(RunContext context, ValidatorPlan.Entry entry) {
    this.context = context;
    this.entry = entry;
    type = entry.definition().elementType();
  }

  /** Counts what is in no phase. */
  static int besides(
      ValidatorPlan plan, Speaking speaking, Journey journey, ValidatorPlan.Entry entry) {
    if (speaking.isSilent(entry)) {
      return 0;
    }
    try (RunContext context = RunContext.open(plan, speaking, journey.heading())) {
      JudgedElements judged = new JudgedElements(context, entry);
      judged.addBesides(journey);
      return judged.count;
    }
  }

  /** Counts what is in a phase, the phase included. */
  static int in(
      ValidatorPlan plan,
      Speaking speaking,
      JourneyHeading journey,
      Phase phase,
      ValidatorPlan.Entry entry) {
    if (speaking.isSilent(entry) || !entry.looksIn(phase.kind())) {
      return 0;
    }
    try (RunContext context = RunContext.open(plan, speaking, journey)) {
      JudgedElements judged = new JudgedElements(context, entry);
      judged.addPhase(journey, phase);
      return judged.count;
    }
  }

  private void addBesides(Journey journey) {
    JourneyHeading heading = journey.heading();
    if (ValidatorPlan.looksAtWhole(Journey.class, entry)) {
      add(Site.of(journey));
    }
    if (type.isAssignableFrom(JourneyHeading.class)) {
      add(Site.beside(heading, heading));
    }
    addAll(Persona.class, journey.personas(), persona -> Site.beside(heading, persona));
    addAll(Actor.class, journey.actors(), actor -> Site.beside(heading, actor));
    addAll(LoyaltyLoop.class, journey.loyaltyLoops(), loop -> Site.beside(heading, loop));
    if (entry.definition().phases().isEmpty()) {
      addNotes(journey, note -> Site.beside(heading, note));
    }
  }

  private void addPhase(JourneyHeading journey, Phase phase) {
    if (ValidatorPlan.looksAtWhole(Phase.class, entry)) {
      add(Site.of(journey, phase));
    }
    if (type.isAssignableFrom(PhaseHeading.class)) {
      add(Site.of(journey, phase.heading()));
    }
    addAll(
        Touchpoint.class,
        phase.touchpoints(),
        touchpoint -> Site.of(journey, phase, touchpoint, touchpoint));
    addNotes(phase, note -> Site.of(journey, phase.heading(), note));
    boolean isOfActions = type.isAssignableFrom(MarketingAction.class);
    if (isOfActions || isOfNotes()) {
      for (Touchpoint touchpoint : phase.touchpoints()) {
        if (isOfActions) {
          addAll(
              MarketingAction.class,
              touchpoint.actions(),
              action -> Site.of(journey, phase, touchpoint, action));
        }
        addNotes(touchpoint, note -> Site.of(journey, phase, touchpoint, note));
      }
    }
  }

  private boolean isOfNotes() {
    return type == JourneyElement.class || Note.class.isAssignableFrom(type);
  }

  private void addNotes(NotedElement element, Function<Note, Site> sites) {
    if (isOfNotes()) {
      for (ElementKind kind : ElementKind.values()) {
        if (kind.isNote()) {
          for (JourneyElement note : element.children(kind)) {
            if (type.isInstance(note)) {
              add(sites.apply((Note) note));
            }
          }
        }
      }
    }
  }

  private <T extends JourneyElement> void addAll(
      Class<T> each, List<T> elements, Function<T, Site> sites) {
    if (type.isAssignableFrom(each)) {
      if (entry.filter() == null) {
        count += elements.size();
      } else {
        elements.forEach(element -> add(sites.apply(element)));
      }
    }
  }

  private void add(Site site) {
    if (context.judges(entry, site)) {
      count++;
    }
  }
}
