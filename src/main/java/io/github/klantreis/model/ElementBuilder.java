package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.collect.Growing;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Shape;
import io.github.klantreis.model.Marked.Marks;
import io.github.klantreis.part.Suppression;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
  private Collection<String> tags = ImmutableList.of();
  private Map<String, String> attributes = ImmutableMap.of();
  private Collection<Suppression> suppressions = ImmutableList.of();

  ElementBuilder(String id) {
    this.id = requireNonNull(id, "id");
  }

  ElementBuilder(JourneyElement value) {
    id = value.id();
    tags = value.tags();
    attributes = value.attributes();
    suppressions = value.suppressions();
  }

  abstract B self();

  /** What all elements have besides their id. */
  final Marks marks() {
    return new Marks(
            ImmutableSet.copyOf(tags),
            ImmutableMap.copyOf(attributes),
            ImmutableList.copyOf(suppressions))
        .orNone();
  }

  abstract ElementKind elementKind();

  /** Replaces the children of a kind that this kind of element has. */
  void children(ElementKind kind, List<? extends JourneyElement> children) {
    throw new AssertionError(kind);
  }

  @SuppressWarnings("unchecked") // the editor has compared their kind
  static <E extends JourneyElement> List<E> ofKind(List<? extends JourneyElement> children) {
    return (List<E>) children;
  }

  /**
   * Replaces what the element holds of an attribute, such as an editor of forms does that reads
   * {@link ElementKind#attributes()}.
   *
   * @param attribute an attribute of this kind of element
   * @param value the value; of an attribute that holds several all of them, as a collection or as a
   *     map
   * @return this builder
   * @throws IllegalArgumentException if elements of this kind do not have the attribute, or if it
   *     does not hold values of that type
   */
  public B set(Attribute<?, ?> attribute, Object value) {
    requireNonNull(value, "value");
    ElementRows<?, ?> rows = ElementRows.of(elementKind());
    if (!rows.own(attribute).accepts(value)) {
      throw new IllegalArgumentException(
          "the attribute " + attribute.name() + " takes " + attribute.shape().inWords());
    }
    rows.set(this, attribute, Optional.of(value));
    return self();
  }

  /**
   * Removes all that the element holds of an attribute.
   *
   * @param attribute an attribute of this kind of element that may be empty
   * @return this builder
   * @throws IllegalArgumentException if elements of this kind do not have the attribute, or if it
   *     always holds a value
   */
  public B clear(Attribute<?, ?> attribute) {
    ElementRows<?, ?> rows = ElementRows.of(elementKind());
    Shape shape = rows.own(attribute).shape();
    if (shape instanceof Shape.One) {
      throw new IllegalArgumentException(
          "the attribute " + attribute.name() + " always holds " + shape.inWords());
    }
    rows.set(
        this,
        attribute,
        shape instanceof Shape.Maybe
            ? Optional.empty()
            : Optional.of(shape instanceof Shape.Keyed ? ImmutableMap.of() : ImmutableList.of()));
    return self();
  }

  /**
   * For what is neither built nor edited: setting inside a lambda would come after the children.
   */
  B id(String id) {
    this.id = requireNonNull(id, "id");
    return self();
  }

  /**
   * Adds a tag, by which elements are found, filtered and drawn.
   *
   * @param tag a short text, not blank, such as "2026-q4"
   * @return this builder
   */
  public B tag(String tag) {
    tags = Growing.add(tags, tag, "tag");
    return self();
  }

  /**
   * Replaces all tags.
   *
   * @param tags the new ones, none of them blank
   * @return this builder
   */
  public B tags(Iterable<? extends String> tags) {
    this.tags = ImmutableList.copyOf(tags);
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
