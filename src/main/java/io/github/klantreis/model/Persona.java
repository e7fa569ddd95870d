package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.part.EmpathyMap;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Evidenced;
import io.github.klantreis.part.Motivation;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.Picture;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A persona: the individual from whose perspective the journey is seen, and one of the five parts
 * of a journey ("Zakelijke leadgeneratie, deel 3").
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public sealed interface Persona extends JourneyElement, Evidenced
    permits ElementValues.PersonaValue {

  /**
   * Returns a builder of a persona.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name a role name, such as "First-time buyer with a sloped roof"
   * @return a new builder
   */
  static PersonaBuilder builder(String id, String name) {
    return new PersonaBuilder(requireNonNull(id, "id"), requireNonNull(name, "name"));
  }

  /**
   * Returns the role name.
   *
   * @return the name, not blank
   */
  String name();

  /**
   * Returns the description: a few sentences on who the persona is.
   *
   * @return the description, or empty
   */
  Optional<String> description();

  /**
   * Returns the need with which the journey starts.
   *
   * @return the need, or empty
   */
  Optional<Need> need();

  /**
   * Returns what the persona wants to achieve.
   *
   * @return the goals in order, unmodifiable
   */
  List<String> goals();

  /**
   * Returns why the persona buys.
   *
   * @return the motivations in order, unmodifiable
   */
  List<Motivation> motivations();

  /**
   * Returns the persona's pains.
   *
   * @return the pains in order, unmodifiable
   */
  List<String> pains();

  /**
   * Returns a quote: what the persona would say.
   *
   * @return the quote, or empty
   */
  Optional<String> quote();

  /**
   * Returns the persona's empathy map.
   *
   * @return the map, or empty
   */
  Optional<EmpathyMap> empathyMap();

  /**
   * Returns the pictures.
   *
   * @return the pictures in order, unmodifiable
   */
  List<Picture> pictures();

  /**
   * Returns the evidence on which the persona is based.
   *
   * @return the evidence in order, unmodifiable
   */
  @Override
  List<Evidence> evidence();

  /**
   * Returns a builder that starts from this persona.
   *
   * @return a new builder
   */
  default PersonaBuilder toBuilder() {
    return new PersonaBuilder(this);
  }

  /**
   * Returns a builder of a copy of this persona under another id.
   *
   * @param id the id of the copy: letters, digits and {@code . _ : -}
   * @return a new builder
   */
  default PersonaBuilder toBuilder(String id) {
    return toBuilder().id(requireNonNull(id, "id"));
  }

  @Override
  default String nameIn(Locale locale) {
    requireNonNull(locale, "locale");
    return name();
  }

  @Override
  default ElementKind elementKind() {
    return ElementKind.PERSONA;
  }
}
