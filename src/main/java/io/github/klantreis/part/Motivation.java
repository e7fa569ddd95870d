package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.term.MotivationKind;
import io.github.klantreis.vocabulary.NoBean;
import org.immutables.value.Value;

/**
 * A reason why a persona buys. Emotional motives prevail in B2C, rational ones in B2B ("Je customer
 * journey begrijpen").
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Motivation extends NoBean permits ImmutableMotivation {

  /**
   * Returns a motivation.
   *
   * @param kind emotional or rational
   * @param text the motive in words
   * @return the motivation
   */
  static Motivation of(MotivationKind kind, String text) {
    return ImmutableMotivation.of(requireNonNull(kind, "kind"), requireNonNull(text, "text"));
  }

  /**
   * Returns whether the motive is emotional or rational.
   *
   * @return the kind
   */
  MotivationKind kind();

  /**
   * Returns the motive in words.
   *
   * @return the text, not blank
   */
  String text();
}
