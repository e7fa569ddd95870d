package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.collect.Growing;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.Side;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Journey}. Methods in the singular add a value, those in the plural replace all
 * values; an overload that takes an Optional clears the value if it is empty. Null arguments throw
 * a NullPointerException at once; {@link #build()} reports all other problems together.
 *
 * <p>By default the phase model is {@link PhaseModels#SEVEN_PHASES}, and everything else is absent.
 * Not thread-safe.
 *
 * @see Journey
 */
public final class JourneyBuilder extends JourneyHeadingBuilder {
  private final @Nullable Journey origin;
  Collection<Persona> personas = ImmutableList.of();
  Collection<Actor> actors = ImmutableList.of();
  Collection<Phase> phases = ImmutableList.of();
  Collection<LoyaltyLoop> loyaltyLoops = ImmutableList.of();
  private final Map<String, LoopEnds> loopEnds = new HashMap<>();

  JourneyBuilder(String id, String name) {
    super(id, name);
    origin = null;
  }

  JourneyBuilder(Journey value) {
    super(value);
    origin = value;
    personas = value.personas();
    actors = value.actors();
    phases = value.phases();
    loyaltyLoops = value.loyaltyLoops();
  }

  @Override
  JourneyBuilder self() {
    return this;
  }

  @Override
  ElementKind elementKind() {
    return ElementKind.JOURNEY;
  }

  @Override
  void children(ElementKind kind, List<? extends JourneyElement> children) {
    switch (kind) {
      case PERSONA -> personas(ofKind(children));
      case ACTOR -> actors(ofKind(children));
      case PHASE -> phases(ofKind(children));
      case LOYALTY_LOOP -> loyaltyLoops(ofKind(children));
      case PAIN_POINT, OPPORTUNITY, SOLUTION, IDEA, JOURNEY, TOUCHPOINT, ACTION ->
          super.children(kind, children);
    }
  }

  /**
   * Adds a persona.
   *
   * @param persona the persona
   * @return this builder
   */
  public JourneyBuilder persona(Persona persona) {
    personas = Growing.add(personas, persona, "persona");
    return this;
  }

  /**
   * Replaces all personas.
   *
   * @param personas the new values, in order
   * @return this builder
   */
  public JourneyBuilder personas(Iterable<? extends Persona> personas) {
    this.personas = ImmutableList.copyOf(requireNonNull(personas, "personas"));
    return this;
  }

  /**
   * Adds an actor: somebody who takes part in the journey by name.
   *
   * @param actor the actor
   * @return this builder
   */
  public JourneyBuilder actor(Actor actor) {
    actors = Growing.add(actors, actor, "actor");
    return this;
  }

  /**
   * Replaces all actors.
   *
   * @param actors the new values, in order
   * @return this builder
   */
  public JourneyBuilder actors(Iterable<? extends Actor> actors) {
    this.actors = ImmutableList.copyOf(requireNonNull(actors, "actors"));
    return this;
  }

  /**
   * Adds a persona without further attributes.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name the role name, not blank
   * @return this builder
   */
  public JourneyBuilder persona(String id, String name) {
    return persona(Persona.builder(id, name).assemble());
  }

  /**
   * Adds a persona.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name the role name, not blank
   * @param details sets further attributes
   * @return this builder
   */
  public JourneyBuilder persona(String id, String name, Consumer<PersonaBuilder> details) {
    return persona(detailed(Persona.builder(id, name), details, "details").assemble());
  }

  /**
   * Adds an actor: somebody who takes part in the journey by name.
   *
   * @param id the id: letters, digits and {@code . _ : -}; no persona has the same
   * @param name the name, not blank
   * @param side the side on which the actor takes part
   * @return this builder
   */
  public JourneyBuilder actor(String id, String name, Side side) {
    return actor(Actor.builder(id, name, side).assemble());
  }

  /**
   * Adds an actor: somebody who takes part in the journey by name.
   *
   * @param id the id: letters, digits and {@code . _ : -}; no persona has the same
   * @param name the name, not blank
   * @param side the side on which the actor takes part
   * @param details sets further attributes
   * @return this builder
   */
  public JourneyBuilder actor(String id, String name, Side side, Consumer<ActorBuilder> details) {
    return actor(detailed(Actor.builder(id, name, side), details, "details").assemble());
  }

  /**
   * Adds a phase whose id is that of its kind, without further attributes.
   *
   * @param kind the kind, one of the phase model's
   * @return this builder
   */
  public JourneyBuilder phase(PhaseKind kind) {
    return phase(Phase.builder(kind).assemble());
  }

  /**
   * Adds a phase whose id is that of its kind.
   *
   * @param kind the kind, one of the phase model's
   * @param details sets further attributes
   * @return this builder
   */
  public JourneyBuilder phase(PhaseKind kind, Consumer<PhaseBuilder> details) {
    requireNonNull(kind, "kind");
    return phase(kind.id(), kind, details);
  }

  /**
   * Adds a phase with an id of its own, which is needed if a kind occurs twice.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param kind the kind, one of the phase model's
   * @param details sets further attributes
   * @return this builder
   */
  public JourneyBuilder phase(String id, PhaseKind kind, Consumer<PhaseBuilder> details) {
    return phase(detailed(Phase.builder(id, kind), details, "details").assemble());
  }

  /**
   * Adds a phase.
   *
   * @param phase the phase
   * @return this builder
   */
  public JourneyBuilder phase(Phase phase) {
    phases = Growing.add(phases, phase, "phase");
    return this;
  }

  /**
   * Replaces all phases.
   *
   * @param phases the new values, in order
   * @return this builder
   */
  public JourneyBuilder phases(Iterable<Phase> phases) {
    this.phases = ImmutableList.copyOf(requireNonNull(phases, "phases"));
    return this;
  }

  /**
   * Adds a loyalty loop without further attributes.
   *
   * @param from the kind of the phase that the loop leaves
   * @param to the kind of the phase that the loop enters
   * @return this builder
   */
  public JourneyBuilder loyaltyLoop(PhaseKind from, PhaseKind to) {
    return loyaltyLoop(from, to, loop -> {});
  }

  /**
   * Adds a loyalty loop between the phases of two kinds. Its id consists of those of the kinds,
   * such as {@code loyalty-to-purchase}. A kind refers to the phase with the kind's id, or else to
   * the only phase of that kind; if there are several, use the ids of the phases instead. Kinds are
   * resolved by {@link #build()}, so that the phases may be added later.
   *
   * @param from the kind of the phase that the loop leaves
   * @param to the kind of the phase that the loop enters
   * @param details sets further attributes
   * @return this builder
   */
  public JourneyBuilder loyaltyLoop(
      PhaseKind from, PhaseKind to, Consumer<LoyaltyLoopBuilder> details) {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    return loyaltyLoop(LoyaltyLoop.builder(from.id(), to.id()), from, to, details);
  }

  /**
   * Adds a loyalty loop with an id of its own, which is needed if two loops connect the same
   * phases: one of active and one of passive loyalists.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param from the kind of the phase that the loop leaves, as in {@link #loyaltyLoop(PhaseKind,
   *     PhaseKind, Consumer)}
   * @param to the kind of the phase that the loop enters
   * @param details sets further attributes
   * @return this builder
   */
  public JourneyBuilder loyaltyLoop(
      String id, PhaseKind from, PhaseKind to, Consumer<LoyaltyLoopBuilder> details) {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    return loyaltyLoop(LoyaltyLoop.builder(id, from.id(), to.id()), from, to, details);
  }

  private JourneyBuilder loyaltyLoop(
      LoyaltyLoopBuilder builder,
      PhaseKind from,
      PhaseKind to,
      Consumer<LoyaltyLoopBuilder> details) {
    requireNonNull(details, "details").accept(builder);
    LoyaltyLoop loop = builder.assemble();
    loopEnds.put(loop.id(), new LoopEnds(from, to));
    return loyaltyLoop(loop);
  }

  /**
   * Adds a loyalty loop between two phases. Its id consists of the ids of the phases, such as
   * {@code loyalty-to-purchase}.
   *
   * @param from the id of the phase that the loop leaves
   * @param to the id of the phase that the loop enters
   * @param details sets further attributes
   * @return this builder
   */
  public JourneyBuilder loyaltyLoop(String from, String to, Consumer<LoyaltyLoopBuilder> details) {
    return loyaltyLoop(detailed(LoyaltyLoop.builder(from, to), details, "details").assemble());
  }

  /**
   * Adds a loyalty loop.
   *
   * @param loop the loop
   * @return this builder
   */
  public JourneyBuilder loyaltyLoop(LoyaltyLoop loop) {
    loyaltyLoops = Growing.add(loyaltyLoops, loop, "loop");
    return this;
  }

  /**
   * Replaces all loyalty loops.
   *
   * @param loops the new values, in order
   * @return this builder
   */
  public JourneyBuilder loyaltyLoops(Iterable<LoyaltyLoop> loops) {
    loyaltyLoops = ImmutableList.copyOf(requireNonNull(loops, "loops"));
    loopEnds.clear();
    return this;
  }

  /**
   * Removes all next steps to touchpoints, and all references of opportunities and solutions, to
   * what the journey does not have.
   *
   * @param removed receives each of them, in the order of {@link Journey#walk()}, with the path of
   *     the attribute
   * @return this builder
   */
  public JourneyBuilder removeDanglingReferences(Consumer<? super StructuralProblem> removed) {
    requireNonNull(removed, "removed");
    Journey journey = assemble();
    Dangling dangling = Dangling.in(journey);
    dangling.problems().forEach(removed);
    if (!dangling.problems().isEmpty()) {
      notes(dangling.without(journey.notes()));
      phases = journey.phases().stream().map(dangling::without).toList();
    }
    return this;
  }

  /**
   * Returns the journey after checking its structure: ids are unique and well-formed, references
   * resolve, phases belong to the declared model, and numbers are in range. The content is not
   * judged. A builder made by {@link Journey#toBuilder()} checks only what changed.
   *
   * @return the journey
   * @throws InvalidJourneyException if the structure is invalid; the exception has all problems
   */
  public Journey build() {
    Journey journey = assemble();
    if (origin == null) {
      Proof.whole(journey);
    } else {
      Proof.change(origin, journey);
    }
    return journey;
  }

  /**
   * Returns the value without checking its structure; it shares everything unchanged with the
   * original.
   */
  @SuppressWarnings("ReferenceEquality") // equal notes have been replaced by those before
  Journey assemble() {
    JourneyHeading heading = heading(personas, actors);
    ImmutableList<Phase> phaseList = ImmutableList.copyOf(phases);
    ImmutableList<LoyaltyLoop> loops = resolved(phaseList);
    Notes notes = notes();
    if (origin == null) {
      return new Journey(heading, notes, phaseList, loops);
    }
    phaseList = Growing.sharing(origin.phases(), phaseList);
    loops = Growing.sharing(origin.loyaltyLoops(), loops);
    if (heading.equals(origin.heading())) {
      heading = origin.heading();
    }
    if (notes.equals(origin.notes())) {
      notes = origin.notes();
    }
    return heading == origin.heading()
            && notes == origin.notes()
            && phaseList == origin.phases()
            && loops == origin.loyaltyLoops()
        ? origin
        : new Journey(heading, notes, phaseList, loops);
  }

  private ImmutableList<LoyaltyLoop> resolved(List<Phase> phaseList) {
    if (loopEnds.isEmpty()) {
      return ImmutableList.copyOf(loyaltyLoops);
    }
    ImmutableList.Builder<LoyaltyLoop> resolved = ImmutableList.builder();
    for (LoyaltyLoop loop : loyaltyLoops) {
      LoopEnds ends = loopEnds.get(loop.id());
      resolved.add(ends == null ? loop : ends.resolve(loop, phaseList));
    }
    return resolved.build();
  }

  /** The ends of a loop that was added by kinds of phase. */
  private record LoopEnds(PhaseKind from, PhaseKind to) {
    LoyaltyLoop resolve(LoyaltyLoop loop, List<Phase> phases) {
      return loop.toBuilder()
          .from(idOf(from, loop.from(), phases))
          .to(idOf(to, loop.to(), phases))
          .assemble();
    }

    /**
     * Returns the id of the phase to which a kind refers; the given id if that is ambiguous, or if
     * the loop has since been given the id of another phase.
     */
    private static String idOf(PhaseKind kind, String given, List<Phase> phases) {
      if (!given.equals(kind.id())) {
        return given;
      }
      String only = given;
      int ofKind = 0;
      for (Phase phase : phases) {
        if (phase.kind().equals(kind)) {
          if (phase.id().equals(given)) {
            return given;
          }
          only = phase.id();
          ofKind++;
        }
      }
      return ofKind == 1 ? only : given;
    }
  }
}
