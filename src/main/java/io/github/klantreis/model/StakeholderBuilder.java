package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.collect.Growing;
import io.github.klantreis.term.BuyingRole;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Stakeholder}. Methods in the singular add a value, those in the plural replace
 * all values; an overload that takes an Optional clears the value if it is empty. Null arguments
 * throw a NullPointerException at once; {@code build()} reports all other problems together. Not
 * thread-safe.
 *
 * @see Stakeholder
 */
public final class StakeholderBuilder extends ElementBuilder<StakeholderBuilder> {
  private String name;
  private Collection<BuyingRole> roles = ImmutableList.of();
  private @Nullable String persona;

  StakeholderBuilder(String id, String name) {
    super(id);
    this.name = name;
  }

  StakeholderBuilder(Stakeholder value) {
    super(value);
    name = value.name();
    roles = value.roles();
    persona = value.persona().orElse(null);
  }

  @Override
  StakeholderBuilder self() {
    return this;
  }

  @Override
  ElementKind elementKind() {
    return ElementKind.STAKEHOLDER;
  }

  /**
   * Adds a role in the buying centre.
   *
   * @param role the role
   * @return this builder
   */
  public StakeholderBuilder role(BuyingRole role) {
    roles = Growing.add(roles, role, "role");
    return this;
  }

  /**
   * Replaces all roles.
   *
   * @param roles the new values, in order
   * @return this builder
   */
  public StakeholderBuilder roles(Iterable<? extends BuyingRole> roles) {
    this.roles = ImmutableList.copyOf(requireNonNull(roles, "roles"));
    return this;
  }

  /**
   * Sets the persona that describes this stakeholder.
   *
   * @param persona the id of a persona of the journey
   * @return this builder
   */
  public StakeholderBuilder persona(String persona) {
    this.persona = requireNonNull(persona, "persona");
    return this;
  }

  /**
   * Sets or clears the persona that describes this stakeholder.
   *
   * @param persona the id of a persona of the journey, or empty for none
   * @return this builder
   */
  public StakeholderBuilder persona(Optional<String> persona) {
    this.persona = requireNonNull(persona, "persona").orElse(null);
    return this;
  }

  /**
   * Sets the name.
   *
   * @param name the name, not blank
   * @return this builder
   */
  public StakeholderBuilder name(String name) {
    this.name = requireNonNull(name, "name");
    return this;
  }

  /**
   * Returns the stakeholder after checking its structure. References to other elements are checked
   * only when the whole journey is built.
   *
   * @return the value
   * @throws InvalidJourneyException if its structure is invalid; the exception has all problems
   */
  public Stakeholder build() {
    Stakeholder value = assemble();
    Proof.alone(value);
    return value;
  }

  /** Returns the value without checking its structure. */
  Stakeholder assemble() {
    return ImmutableStakeholderValue.of(id, name, roles, Optional.ofNullable(persona), marks());
  }
}
