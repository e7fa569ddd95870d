package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.part.EmpathyMap;
import io.github.klantreis.part.Motivation;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.Picture;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The individual from whose perspective the journey is seen; one of the five parts that make a
 * journey (seed text S4).
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public sealed interface Persona extends JourneyElement permits PersonaValue {

  /**
   * A builder of a persona.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name a role name, such as "First-time buyer with a sloped roof"
   * @return a new builder
   */
  static PersonaBuilder builder(String id, String name) {
    return new PersonaBuilder(requireNonNull(id, "id"), requireNonNull(name, "name"));
  }

  /**
   * The role name.
   *
   * @return the name, not blank
   */
  String name();

  /**
   * Who it is in a few sentences.
   *
   * @return the description, or empty
   */
  Optional<String> description();

  /**
   * The need that the journey starts from.
   *
   * @return the need, or empty
   */
  Optional<Need> need();

  /**
   * What the persona wants to reach.
   *
   * @return the goals in order, unmodifiable
   */
  List<String> goals();

  /**
   * Why the persona buys.
   *
   * @return the motivations in order, unmodifiable
   */
  List<Motivation> motivations();

  /**
   * What hurts the persona.
   *
   * @return the pains in order, unmodifiable
   */
  List<String> pains();

  /**
   * What the persona would say.
   *
   * @return the quote, or empty
   */
  Optional<String> quote();

  /**
   * The persona's empathy map.
   *
   * @return the map, or empty
   */
  Optional<EmpathyMap> empathyMap();

  /**
   * Pictures.
   *
   * @return the pictures in order, unmodifiable
   */
  List<Picture> pictures();

  /**
   * A builder that holds this persona.
   *
   * @return a new builder
   */
  default PersonaBuilder toBuilder() {
    return new PersonaBuilder(this);
  }

  @Override
  default String nameIn(Locale locale) {
    return name();
  }

  @Override
  default ElementKind elementKind() {
    return ElementKind.PERSONA;
  }
}
