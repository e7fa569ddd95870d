package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.BuyingRole;
import io.github.klantreis.term.Side;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who takes part in the journey by name: a person, group, organisation or system, on the
 * side of the customer, of the company, of a partner or of somebody else. Actors with a buying role
 * are the buying centre: in B2B several people take part in the decision ("Je customer journey
 * begrijpen").
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public sealed interface Actor extends JourneyElement permits ElementValues.ActorValue {

  /**
   * Returns a builder of an actor.
   *
   * @param id the id: letters, digits and {@code . _ : -}
   * @param name the name, such as "The notary"
   * @param side the side on which the actor takes part
   * @return a new builder
   */
  static ActorBuilder builder(String id, String name, Side side) {
    return new ActorBuilder(
        requireNonNull(id, "id"), requireNonNull(name, "name"), requireNonNull(side, "side"));
  }

  /**
   * Returns the name.
   *
   * @return the name, not blank
   */
  String name();

  /**
   * Returns the side on which the actor takes part.
   *
   * @return the side
   */
  Side side();

  /**
   * Returns what the actor is.
   *
   * @return the kind, {@link ActorKind#PERSON} unless set
   */
  ActorKind kind();

  /**
   * Returns the roles in the buying centre; an actor without any is not part of it.
   *
   * @return the roles in the order of {@link BuyingRole}, unmodifiable
   */
  Set<BuyingRole> roles();

  /**
   * Returns the persona that describes this actor.
   *
   * @return the id of a persona of the same journey, or empty
   */
  Optional<String> persona();

  /**
   * Returns a builder that starts from this actor.
   *
   * @return a new builder
   */
  default ActorBuilder toBuilder() {
    return new ActorBuilder(this);
  }

  /**
   * Returns a builder of a copy of this actor under another id.
   *
   * @param id the id of the copy: letters, digits and {@code . _ : -}
   * @return a new builder
   */
  default ActorBuilder toBuilder(String id) {
    return toBuilder().id(requireNonNull(id, "id"));
  }

  @Override
  default String nameIn(Locale locale) {
    requireNonNull(locale, "locale");
    return name();
  }

  @Override
  default ElementKind elementKind() {
    return ElementKind.ACTOR;
  }
}
