package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Map;

/**
 * What all builders of elements have in common. Not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract sealed class ElementBuilder<B extends ElementBuilder<B>>
    permits ActionBuilder,
        ExperienceElementBuilder,
        JourneyBuilder,
        LoyaltyLoopBuilder,
        PersonaBuilder,
        StakeholderBuilder {
  String id;
  Map<String, String> attributes = ImmutableMap.of();
  Collection<Suppression> suppressions = ImmutableList.of();

  ElementBuilder(String id) {
    this.id = requireNonNull(id, "id");
  }

  ElementBuilder(JourneyElement value) {
    id = value.id();
    attributes = value.attributes();
    suppressions = value.suppressions();
  }

  abstract B self();

  /**
   * For what is neither built nor edited: setting inside a lambda would come after the children.
   */
  B id(String id) {
    this.id = requireNonNull(id, "id");
    return self();
  }

  /**
   * Sets a free attribute.
   *
   * @param name its name; one given before is replaced
   * @param value its value
   * @return this builder
   */
  public B attribute(String name, String value) {
    attributes = Growing.put(attributes, name, value);
    return self();
  }

  /**
   * Replaces all free attributes.
   *
   * @param attributes values by name
   * @return this builder
   */
  public B attributes(Map<String, String> attributes) {
    this.attributes = ImmutableMap.copyOf(attributes);
    return self();
  }

  /**
   * Asks a validator to be silent about this element.
   *
   * @param validatorId the id of the validator
   * @param reason why, for those who read the journey later
   * @return this builder
   */
  public B suppress(String validatorId, String reason) {
    suppressions = Growing.add(suppressions, new Suppression(validatorId, reason), "suppression");
    return self();
  }

  /**
   * Replaces all suppressions.
   *
   * @param suppressions the new ones, in order
   * @return this builder
   */
  public B suppressions(Iterable<Suppression> suppressions) {
    this.suppressions = ImmutableList.copyOf(suppressions);
    return self();
  }
}
