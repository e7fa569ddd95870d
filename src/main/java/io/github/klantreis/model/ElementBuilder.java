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
import java.util.function.Consumer;

/**
 * The common part of all builders of elements. Not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract sealed class ElementBuilder<B extends ElementBuilder<B>>
    permits ActionBuilder, ActorBuilder, EvidencedElementBuilder, LoyaltyLoopBuilder {
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
    if (tags.isEmpty() && attributes.isEmpty() && suppressions.isEmpty()) {
      return Marks.NONE;
    }
    return new Marks(
        ImmutableSet.copyOf(tags),
        ImmutableMap.copyOf(attributes),
        ImmutableList.copyOf(suppressions));
  }

  /** Returns a builder of an element or of a part of one, after its details are set. */
  static <T> T detailed(T builder, Consumer<? super T> details, String parameter) {
    requireNonNull(details, parameter).accept(builder);
    return builder;
  }

  abstract ElementKind elementKind();

  /** Replaces the children of one kind; only for kinds of children that this element can have. */
  void children(ElementKind kind, List<? extends JourneyElement> children) {
    throw new AssertionError(kind);
  }

  @SuppressWarnings("unchecked") // the editor has checked their kind
  static <E extends JourneyElement> List<E> ofKind(List<? extends JourneyElement> children) {
    return (List<E>) children;
  }

  /**
   * Sets the value of an attribute. Meant for generic code, such as a form editor built on {@link
   * ElementKind#attributes()}.
   *
   * @param attribute an attribute of this kind of element
   * @param value the value; for an attribute with several values, a collection or a map of all of
   *     them
   * @return this builder
   * @throws IllegalArgumentException if elements of this kind do not have the attribute, or if the
   *     value has the wrong type
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
   * Removes the value, or all values, of an attribute.
   *
   * @param attribute an attribute of this kind of element that is optional or holds several values
   * @return this builder
   * @throws IllegalArgumentException if elements of this kind do not have the attribute, or if the
   *     attribute is required
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
   * Only for elements under construction; changing the id inside a lambda would be too late, as
   * children already refer to it.
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
    requireNonNull(tags, "tags");
    this.tags = ImmutableList.copyOf(tags);
    return self();
  }

  /**
   * Sets a free attribute.
   *
   * @param name the name; an existing value of that name is replaced
   * @param value the value
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
    this.attributes = ImmutableMap.copyOf(requireNonNull(attributes, "attributes"));
    return self();
  }

  /**
   * Suppresses the findings of a validator on this element.
   *
   * @param validatorId the id of the validator, or a prefix of ids that ends in {@code *}
   * @param reason the reason, for later readers of the journey
   * @return this builder
   */
  public B suppress(String validatorId, String reason) {
    suppressions = Growing.add(suppressions, new Suppression(validatorId, reason), "suppression");
    return self();
  }

  /**
   * Replaces all suppressions.
   *
   * @param suppressions the new values, in order
   * @return this builder
   */
  public B suppressions(Iterable<Suppression> suppressions) {
    this.suppressions = ImmutableList.copyOf(requireNonNull(suppressions, "suppressions"));
    return self();
  }
}
