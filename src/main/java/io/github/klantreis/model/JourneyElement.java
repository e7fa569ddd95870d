package io.github.klantreis.model;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.part.Suppression;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a journey is made of: the journey itself, its personas, stakeholders, phases, touchpoints,
 * marketing actions and loyalty loops. Each has an id that is unique among its kind in the journey
 * (an action's within its touchpoint).
 *
 * <p>Elements know nothing of what they are in: ask the journey, or {@link Located}. All are
 * immutable, equal by value and thread-safe.
 */
public sealed interface JourneyElement
    permits ExperienceElement, JourneyHeading, LoyaltyLoop, MarketingAction, Persona, Stakeholder {

  /**
   * The id.
   *
   * @return letters, digits and {@code . _ : -}
   */
  String id();

  /**
   * Returns what to call the element in a language: its own name, else the label of its kind of
   * phase or action; the id of a loyalty loop, which has no name.
   *
   * @param locale the language
   * @return the name for people
   */
  String nameIn(Locale locale);

  /**
   * What kind of element this is.
   *
   * @return the kind
   */
  ElementKind elementKind();

  /**
   * Returns the tags, by which elements are found, filtered and drawn.
   *
   * @return short texts in order of addition, none of them blank, unmodifiable
   */
  Set<String> tags();

  /**
   * Free attributes, for what the model has no place for.
   *
   * @return values by name in order of addition, unmodifiable
   */
  Map<String, String> attributes();

  /**
   * The validators that shall be silent about this element.
   *
   * @return the suppressions in order, unmodifiable
   */
  List<Suppression> suppressions();

  /**
   * Returns what this element holds of an attribute.
   *
   * @param attribute an attribute of this {@linkplain #elementKind() kind} of element
   * @return what the accessor gives, without the Optional; empty where there is no value
   * @throws IllegalArgumentException if elements of this kind do not have the attribute
   */
  default Optional<Object> value(Attribute<?, ?> attribute) {
    return ElementRows.of(elementKind()).value(this, attribute);
  }

  /**
   * Returns the children of one kind.
   *
   * @param kind any kind
   * @return the children in order, unmodifiable; empty where elements of this kind have none
   */
  default List<? extends JourneyElement> children(ElementKind kind) {
    return List.of();
  }
}
