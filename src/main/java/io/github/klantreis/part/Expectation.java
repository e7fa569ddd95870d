package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.description.ValueKind.NumberKind;
import io.github.klantreis.term.Fulfilment;
import io.github.klantreis.vocabulary.NoBean;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What customers expect at some point of the journey, how much it matters to them, and how far it
 * is met.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Expectation extends NoBean permits ImmutableExpectation {
  /** How much an expectation matters to customers: whole, from 1 (hardly) to 5 (decisive). */
  NumberKind IMPORTANCE = new NumberKind(1, 5, true);

  /**
   * Returns an expectation in words.
   *
   * @param text what customers expect
   * @return the expectation, without importance and fulfilment
   */
  static Expectation of(String text) {
    return builder(text).build();
  }

  /**
   * Returns a builder of an expectation.
   *
   * @param text what customers expect
   * @return a new builder
   */
  static ExpectationBuilder builder(String text) {
    return new ExpectationBuilder(requireNonNull(text, "text"));
  }

  /**
   * Returns what customers expect.
   *
   * @return the text, not blank
   */
  String text();

  /**
   * Returns how much it matters to customers: 1 is hardly, 5 decisive.
   *
   * @return the importance, from 1 to 5, or empty if not known
   */
  OptionalInt importance();

  /**
   * Returns how far it is met.
   *
   * @return the fulfilment, or empty if not known
   */
  Optional<Fulfilment> fulfilment();

  /**
   * Returns a builder that starts from this expectation.
   *
   * @return a new builder
   */
  default ExpectationBuilder toBuilder() {
    return new ExpectationBuilder(this);
  }
}
