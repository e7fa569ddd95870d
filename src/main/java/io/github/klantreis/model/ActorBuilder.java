package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.collect.Growing;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.BuyingRole;
import io.github.klantreis.term.Side;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Actor}. Methods in the singular add a value, those in the plural replace all
 * values; an overload that takes an Optional clears the value if it is empty. Null arguments throw
 * a NullPointerException at once; {@code build()} reports all other problems together. Not
 * thread-safe.
 *
 * @see Actor
 */
public final class ActorBuilder extends ElementBuilder<ActorBuilder> {
  private String name;
  private Side side;
  private ActorKind kind = ActorKind.PERSON;
  private Collection<BuyingRole> roles = ImmutableList.of();
  private @Nullable String persona;

  ActorBuilder(String id, String name, Side side) {
    super(id);
    this.name = name;
    this.side = side;
  }

  ActorBuilder(Actor value) {
    super(value);
    name = value.name();
    side = value.side();
    kind = value.kind();
    roles = value.roles();
    persona = value.persona().orElse(null);
  }

  @Override
  ActorBuilder self() {
    return this;
  }

  @Override
  ElementKind elementKind() {
    return ElementKind.ACTOR;
  }

  /**
   * Sets the side on which the actor takes part.
   *
   * @param side the side
   * @return this builder
   */
  public ActorBuilder side(Side side) {
    this.side = requireNonNull(side, "side");
    return this;
  }

  /**
   * Sets what the actor is.
   *
   * @param kind the kind
   * @return this builder
   */
  public ActorBuilder kind(ActorKind kind) {
    this.kind = requireNonNull(kind, "kind");
    return this;
  }

  /**
   * Adds a role in the buying centre.
   *
   * @param role the role
   * @return this builder
   */
  public ActorBuilder role(BuyingRole role) {
    roles = Growing.add(roles, role, "role");
    return this;
  }

  /**
   * Replaces all roles.
   *
   * @param roles the new values, in order
   * @return this builder
   */
  public ActorBuilder roles(Iterable<? extends BuyingRole> roles) {
    this.roles = ImmutableList.copyOf(requireNonNull(roles, "roles"));
    return this;
  }

  /**
   * Sets the persona that describes this actor.
   *
   * @param persona the id of a persona of the journey
   * @return this builder
   */
  public ActorBuilder persona(String persona) {
    this.persona = requireNonNull(persona, "persona");
    return this;
  }

  /**
   * Sets or clears the persona that describes this actor.
   *
   * @param persona the id of a persona of the journey, or empty for none
   * @return this builder
   */
  public ActorBuilder persona(Optional<String> persona) {
    this.persona = requireNonNull(persona, "persona").orElse(null);
    return this;
  }

  /**
   * Sets the name.
   *
   * @param name the name, not blank
   * @return this builder
   */
  public ActorBuilder name(String name) {
    this.name = requireNonNull(name, "name");
    return this;
  }

  /**
   * Returns the actor after checking its structure. References to other elements are checked only
   * when the whole journey is built.
   *
   * @return the value
   * @throws InvalidJourneyException if its structure is invalid; the exception has all problems
   */
  public Actor build() {
    Actor value = assemble();
    Proof.alone(value);
    return value;
  }

  /** Returns the value without checking its structure. */
  Actor assemble() {
    return ImmutableElementValues.ActorValue.of(
        id, name, side, kind, roles, Optional.ofNullable(persona), marks());
  }
}
