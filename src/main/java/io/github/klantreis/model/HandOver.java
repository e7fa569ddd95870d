package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A hand-over: the customer deals with one actor of the organisation or a partner, and then with
 * another. A touchpoint at which the first actor reaches the second is none, as no customer deals
 * with anybody there; it is one of those in between.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @param before the last touchpoint at which the customer deals with the first actor
 * @param after the touchpoint at which the customer deals with the second actor
 * @param from the first actor
 * @param to the second actor
 * @param between the touchpoints in which both actors take part, as initiator, receiver or beside
 *     these: in the order of the journey and from anywhere in it, so that {@code before}, {@code
 *     after} and earlier or later ones may be among them
 * @see Journey#handOvers()
 */
public record HandOver(
    Touchpoint before, Touchpoint after, Actor from, Actor to, List<Touchpoint> between) {
  /**
   * Copies the list.
   *
   * @param before the last touchpoint at which the customer deals with the first actor
   * @param after the touchpoint at which the customer deals with the second actor
   * @param from the first actor
   * @param to the second actor
   * @param between the touchpoints in which both actors take part
   */
  public HandOver {
    requireNonNull(between, "between");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    between = ImmutableList.copyOf(between);
  }

  /**
   * Whether the customer carries the case from one actor to the other.
   *
   * @return true if there is no touchpoint in which both actors take part
   */
  public boolean isCarriedByCustomer() {
    return between.isEmpty();
  }
}
