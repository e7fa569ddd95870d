package io.github.klantreis.drawing.content;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.Branching;
import io.github.klantreis.validation.Finding;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What some of the personas of a journey go through. */
final class PersonaView {
  private final Journey journey;
  private final ImmutableSet<String> personas;
  private final ImmutableSet<String> unseen;

  /** What only personas and branches are called that are not in the view. */
  private final Set<String> namesOfOthers;

  /**
   * @param personas the ids of the personas whose view it is; all if empty
   */
  PersonaView(Journey journey, Collection<String> personas) {
    this.journey = journey;
    this.personas = ImmutableSet.copyOf(personas);
    Set<String> others = new HashSet<>();
    Set<String> own = new HashSet<>();
    ImmutableSet.Builder<String> hidden = ImmutableSet.builder();
    own.add(journey.name());
    for (Persona persona : journey.personas()) {
      (isSeen(persona) ? own : others).add(persona.name());
    }
    for (Phase phase : journey.phases()) {
      phase.name().ifPresent(own::add);
      for (Touchpoint touchpoint : phase.touchpoints()) {
        if (isSeen(phase, touchpoint)) {
          own.add(touchpoint.name());
        } else {
          hidden.add(touchpoint.id());
        }
      }
      for (Branching branching : phase.branchings()) {
        for (Branch branch : branching.branches()) {
          (isSeen(branch) ? own : others).add(branch.name());
        }
      }
    }
    this.unseen = hidden.build();
    this.namesOfOthers = Sets.difference(others, own).immutableCopy();
  }

  /** Whether it is the view of all personas, in which nothing is left out. */
  boolean isOfAll() {
    return unseen.isEmpty() && journey.personas().stream().allMatch(this::isSeen);
  }

  private boolean isSeen(Persona persona) {
    return personas.isEmpty() || personas.contains(persona.id());
  }

  boolean isSeen(Branch branch) {
    return personas.isEmpty() || personas.stream().anyMatch(branch::concerns);
  }

  boolean isSeen(Phase phase, Touchpoint touchpoint) {
    return personas.isEmpty() || personas.stream().anyMatch(phase.reading(touchpoint)::concerns);
  }

  /**
   * Whether a finding is on what is in the view, neither on its relation to what is not, nor does
   * it name a persona or branch that is not.
   */
  boolean isSeen(Finding finding) {
    return isSeen(finding.path())
        && (finding.related().isEmpty() || finding.related().stream().anyMatch(this::isSeen))
        && finding.arguments().values().stream().noneMatch(namesOfOthers::contains);
  }

  private boolean isSeen(ElementPath path) {
    return path.steps().stream().allMatch(this::isSeen);
  }

  private boolean isSeen(ElementPath.Step step) {
    return switch (step.kind()) {
      case PERSONA -> personas.isEmpty() || personas.contains(step.id());
      case TOUCHPOINT -> !unseen.contains(step.id());
      default -> true;
    };
  }
}
