package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.term.NeedKind;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a customer needs. A latent need is hidden until an occasion, the trigger, makes it concrete
 * (seed text S0, phase 1).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Need permits ImmutableNeed {

  /**
   * A need of which nobody said whether it is latent or concrete.
   *
   * @param text the need in words
   * @return the need
   */
  static Need of(String text) {
    return ImmutableNeed.of(requireNonNull(text, "text"), Optional.empty(), Optional.empty());
  }

  /**
   * A need that the customer does not know yet.
   *
   * @param text the need in words
   * @return the need, without a trigger
   */
  static Need latent(String text) {
    return ImmutableNeed.of(
        requireNonNull(text, "text"), Optional.of(NeedKind.LATENT), Optional.empty());
  }

  /**
   * A need that the customer knows.
   *
   * @param text the need in words
   * @return the need, without a trigger
   */
  static Need concrete(String text) {
    return ImmutableNeed.of(
        requireNonNull(text, "text"), Optional.of(NeedKind.CONCRETE), Optional.empty());
  }

  /**
   * The need in words.
   *
   * @return the text, not blank
   */
  String text();

  /**
   * Latent or concrete.
   *
   * @return the kind, or empty when nobody said
   */
  Optional<NeedKind> kind();

  /**
   * What makes (or made) a latent need concrete.
   *
   * @return the trigger, or empty
   */
  Optional<String> trigger();

  /**
   * This need with a trigger.
   *
   * @param trigger what makes it concrete
   * @return the changed copy
   */
  default Need withTrigger(String trigger) {
    return ImmutableNeed.of(text(), kind(), Optional.of(trigger));
  }
}
