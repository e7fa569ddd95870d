package io.github.klantreis.model;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.part.Suppression;
import io.github.klantreis.vocabulary.NoBean;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An element of a journey: the journey itself, a persona, actor, phase, touchpoint, marketing
 * action, loyalty loop, or a note (pain point, opportunity, solution, idea). The id of an element
 * is unique among the elements of its kind in the journey; that of an action, within its
 * touchpoint; that of a note without an id of its own, on its element. Personas and actors share
 * one space of ids.
 *
 * <p>Elements have no reference to their parents; the journey and {@link Located} provide them. All
 * elements are immutable, equal by value and thread-safe.
 */
public sealed interface JourneyElement extends NoBean
    permits Actor,
        ExperienceElement,
        JourneyHeading,
        LoyaltyLoop,
        MarketingAction,
        Note,
        NotedElement,
        Persona {

  /**
   * Returns the id.
   *
   * @return the id: letters, digits and {@code . _ : -}; of a {@link Note} without an id of its
   *     own, {@code ~} and what follows from its text
   */
  String id();

  /**
   * Returns the name of the element in a language: its own name, or else the label of its kind of
   * phase or action; for a note, its text; for a loyalty loop, which has no name, its id.
   *
   * @param locale the language
   * @return the name, for display
   */
  String nameIn(Locale locale);

  /**
   * Returns the kind of this element.
   *
   * @return the kind
   */
  ElementKind elementKind();

  /**
   * Returns the tags: short words to group and filter elements by.
   *
   * @return short texts in order of addition, none of them blank, unmodifiable
   */
  Set<String> tags();

  /**
   * Returns the free attributes, for data that the model does not cover.
   *
   * @return values by name in order of addition, unmodifiable
   */
  Map<String, String> attributes();

  /**
   * Returns the suppressions: the validators whose findings on this element are not reported.
   *
   * @return the suppressions in order, unmodifiable
   */
  List<Suppression> suppressions();

  /**
   * Returns the value of an attribute of this element.
   *
   * @param attribute an attribute of this {@linkplain #elementKind() kind} of element
   * @return what the accessor returns, without the Optional; empty if there is no value
   * @throws IllegalArgumentException if elements of this kind do not have the attribute
   */
  default Optional<Object> value(Attribute<?, ?> attribute) {
    return ElementRows.of(elementKind()).value(this, attribute);
  }

  /**
   * Returns the children of one kind.
   *
   * @param kind any kind
   * @return the children in order, unmodifiable; empty if elements of this kind have none
   */
  default List<? extends JourneyElement> children(ElementKind kind) {
    return List.of();
  }
}
