package io.github.klantreis.drawing.content;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSetMultimap.flatteningToImmutableSetMultimap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Shape;
import io.github.klantreis.description.ValueKind;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.Concerning;
import io.github.klantreis.validation.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What some of the personas of a journey go through: all that a map asks of who sees what. */
public final class PersonaView {
  public final Journey journey;

  /** The ids of the personas whose view it is; all if empty. */
  final ImmutableSet<String> personas;

  /** The ids of the touchpoints to which each of these personas comes. */
  private final ImmutableSetMultimap<String, String> touchpoints;

  private final ImmutableSet<String> seen;
  private final ImmutableSet<String> unseen;

  /** What only personas are called that are not in the view. */
  private final ImmutableSet<String> namesOfOthers;

  /**
   * @param personas the ids of the personas whose view it is; all if empty
   */
  public PersonaView(Journey journey, Collection<String> personas) {
    this.journey = journey;
    this.personas = ImmutableSet.copyOf(personas);
    this.touchpoints =
        this.personas.stream()
            .collect(
                flatteningToImmutableSetMultimap(
                    persona -> persona, persona -> idsOfTouchpoints(persona, journey)));
    this.seen = ImmutableSet.copyOf(touchpoints.values());
    Set<String> others = new HashSet<>();
    Set<String> own = new HashSet<>();
    ImmutableSet.Builder<String> hidden = ImmutableSet.builder();
    own.add(journey.name());
    journey.actors().forEach(actor -> own.add(actor.name()));
    for (Persona persona : journey.personas()) {
      (isSeen(persona) ? own : others).add(persona.name());
    }
    for (Phase phase : journey.phases()) {
      phase.name().ifPresent(own::add);
      for (Touchpoint touchpoint : phase.touchpoints()) {
        if (isSeen(touchpoint)) {
          own.add(touchpoint.name());
        } else {
          hidden.add(touchpoint.id());
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

  private static Stream<String> idsOfTouchpoints(String persona, Journey journey) {
    return journey.touchpointsOf(persona).stream().map(Touchpoint::id);
  }

  /** Returns the ids of the touchpoints to which a persona comes who is in the view. */
  ImmutableSet<String> touchpointsOf(Persona persona) {
    return personas.isEmpty()
        ? idsOfTouchpoints(persona.id(), journey).collect(toImmutableSet())
        : touchpoints.get(persona.id());
  }

  boolean isSeen(Persona persona) {
    return personas.isEmpty() || personas.contains(persona.id());
  }

  /** Whether something on an element that is in the view concerns any of its personas. */
  boolean isSeen(Concerning said) {
    return personas.isEmpty() || personas.stream().anyMatch(said::concerns);
  }

  boolean isSeen(Touchpoint touchpoint) {
    return personas.isEmpty() || seen.contains(touchpoint.id());
  }

  /** Whether a branch is in the view, and the journey has not ended before its branching. */
  boolean isSeen(Phase phase, Branching branching) {
    if (personas.isEmpty()) {
      return true;
    }
    List<Touchpoint> own =
        phase.touchpoints().stream()
            .filter(each -> isIn(branching, phase, each))
            .filter(each -> personas.stream().anyMatch(phase.reading(each)::concerns))
            .toList();
    return branching.branches().stream().anyMatch(this::isSeen)
        && (own.isEmpty() ? phase.touchpoints() : own).stream().anyMatch(this::isSeen);
  }

  private static boolean isIn(Branching branching, Phase phase, Touchpoint touchpoint) {
    return phase
        .branchOf(touchpoint.id())
        .filter(path -> path.branching().equals(branching.id()))
        .isPresent();
  }

  /**
   * Whether a finding is on what is in the view, neither on its relation to what is not, nor does
   * it name a persona or branch that is not.
   */
  boolean isSeen(Finding finding) {
    return isSeen(finding.path())
        && (finding.related().isEmpty() || finding.related().stream().anyMatch(this::isSeen))
        && finding.arguments().values().stream().noneMatch(namesOfOthers::contains)
        && !isOnBranchesOfOthers(finding);
  }

  /**
   * Whether a finding on the choices of a phase names branches that are all not in the view. A
   * branch has no path of its own; with its choice its name is that of no pain point or other
   * branch.
   */
  private boolean isOnBranchesOfOthers(Finding finding) {
    if (finding.path().attribute().filter("branchings"::equals).isEmpty()
        || !(journey.element(finding.path().element()).orElse(null) instanceof Phase phase)) {
      return false;
    }
    Collection<Object> said = finding.arguments().values();
    List<Branch> named =
        phase.branchings().stream()
            .filter(branching -> said.contains(branching.name()))
            .flatMap(branching -> branching.branches().stream())
            .filter(branch -> said.contains(branch.name()))
            .toList();
    return !named.isEmpty() && named.stream().noneMatch(this::isSeen);
  }

  /** Whether what a path leads to is in the journey, in the view or not. */
  boolean isInJourney(ElementPath path) {
    return journey.element(path.element()).isPresent();
  }

  /**
   * Returns a value of an attribute without what it says of other personas, such as what they feel
   * or their branches; empty if that was all.
   */
  Optional<Object> seen(Attribute<?, ?> attribute, Optional<Object> value) {
    if (personas.isEmpty()) {
      return value;
    }
    if (attribute.shape() instanceof Shape.Keyed keyed
        && keyed.keys().equals(new ValueKind.ReferenceKind(ValueKind.Target.PARTICIPANT))) {
      return value
          .map(all -> Maps.filterKeys((Map<?, ?>) all, key -> !isOther(key)))
          .filter(own -> !own.isEmpty())
          .map(ImmutableMap::copyOf);
    }
    return attribute.shape().kind().type() == Branching.class
        ? value.<Object>map(all -> seenOf((List<?>) all)).filter(own -> !own.equals(List.of()))
        : value;
  }

  /** Returns what there is of branchings for those in the view. */
  private List<Branching> seenOf(List<?> branchings) {
    List<Branching> own = new ArrayList<>();
    for (Object each : branchings) {
      Branching whole = (Branching) each;
      List<Branch> branches = whole.branches().stream().filter(this::isSeen).toList();
      if (!branches.isEmpty()) {
        own.add(Branching.of(whole.id(), whole.name(), whole.kind(), branches));
      }
    }
    return own;
  }

  /** Whether an attribute says which personas something concerns; no value means all. */
  static boolean saysWhom(Attribute<?, ?> attribute) {
    return attribute.shape() instanceof Shape.Listed listed
        && listed.kind().equals(new ValueKind.ReferenceKind(ValueKind.Target.PERSONA));
  }

  /** Returns whom of the view something concerns, by the value of such an attribute. */
  Set<?> concerned(Optional<Object> whom) {
    Set<?> named =
        whom.map(ids -> ImmutableSet.copyOf((Collection<?>) ids)).orElse(ImmutableSet.of());
    return personas.isEmpty()
        ? named
        : named.isEmpty() ? personas : Sets.intersection(personas, named);
  }

  private boolean isOther(Object participant) {
    return journey.persona(participant.toString()).filter(one -> !isSeen(one)).isPresent();
  }

  /** Whether what a path leads to is in the view, or only in another journey. */
  boolean isSeen(ElementPath path) {
    return path.steps().stream().allMatch(this::isSeen)
        && (personas.isEmpty()
            || !(journey.element(path.element()).orElse(null) instanceof Note note)
            || isSeen(note));
  }

  private boolean isSeen(ElementPath.Step step) {
    return switch (step.kind()) {
      case PERSONA -> personas.isEmpty() || personas.contains(step.id());
      case TOUCHPOINT -> !unseen.contains(step.id());
      default -> true;
    };
  }
}
