package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.collect.Growing;
import io.github.klantreis.term.BuyingRole;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Stakeholder}. Singular adds, plural replaces; an optional value is cleared by its
 * overload that takes an Optional. Null throws at once; all else that is wrong is collected and
 * reported by build(). Not thread-safe.
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
   * @param roles the new ones, in order
   * @return this builder
   */
  public StakeholderBuilder roles(Iterable<? extends BuyingRole> roles) {
    this.roles = ImmutableList.copyOf(roles);
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
   * Sets who it is.
   *
   * @param name the name, not blank
   * @return this builder
   */
  public StakeholderBuilder name(String name) {
    this.name = requireNonNull(name, "name");
    return this;
  }

  /**
   * The stakeholder, proven to be structurally sound as far as it can be seen alone.
   *
   * @return the value
   * @throws InvalidJourneyException if it is not, with all problems at once
   */
  public Stakeholder build() {
    Stakeholder value = assemble();
    Proof.alone(value);
    return value;
  }

  /** What was built, not proven yet. */
  Stakeholder assemble() {
    return ImmutableStakeholderValue.of(id, name, roles, Optional.ofNullable(persona), marks());
  }
}
