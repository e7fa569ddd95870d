package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.term.BuyingRole;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A person or group with a say in the purchase. In B2B several stakeholders and deciders take part
 * (seed text S1); together they are the buying centre.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public sealed interface Stakeholder extends JourneyElement permits StakeholderValue {

  /**
   * Returns a builder of a stakeholder.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name the name, such as "The board"
   * @return a new builder
   */
  static StakeholderBuilder builder(String id, String name) {
    return new StakeholderBuilder(requireNonNull(id, "id"), requireNonNull(name, "name"));
  }

  /**
   * Returns the name.
   *
   * @return the name, not blank
   */
  String name();

  /**
   * Returns the roles in the buying centre.
   *
   * @return the roles in the order of {@link BuyingRole}, unmodifiable
   */
  Set<BuyingRole> roles();

  /**
   * Returns the persona that describes this stakeholder.
   *
   * @return the id of a persona of the same journey, or empty
   */
  Optional<String> persona();

  /**
   * Returns a builder that starts from this stakeholder.
   *
   * @return a new builder
   */
  default StakeholderBuilder toBuilder() {
    return new StakeholderBuilder(this);
  }

  /**
   * Returns a builder of a copy of this stakeholder under another id.
   *
   * @param id the id of the copy: letters, digits and {@code . _ : -}
   * @return a new builder
   */
  default StakeholderBuilder toBuilder(String id) {
    return toBuilder().id(requireNonNull(id, "id"));
  }

  @Override
  default String nameIn(Locale locale) {
    return name();
  }

  @Override
  default ElementKind elementKind() {
    return ElementKind.STAKEHOLDER;
  }
}
