package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.term.NeedKind;
import io.github.klantreis.vocabulary.NoBean;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A need of a customer. A latent need is hidden until an occasion, the trigger, makes it concrete
 * ("De customer journey uitwerken", phase 1).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Need extends NoBean permits ImmutableNeed {

  /**
   * Returns a need without saying whether it is latent or concrete.
   *
   * @param text the need in words
   * @return the need
   */
  static Need of(String text) {
    return ImmutableNeed.of(requireNonNull(text, "text"), Optional.empty(), Optional.empty());
  }

  /**
   * Returns a need of which the customer is not aware yet.
   *
   * @param text the need in words
   * @return the need, without a trigger
   */
  static Need latent(String text) {
    return ImmutableNeed.of(
        requireNonNull(text, "text"), Optional.of(NeedKind.LATENT), Optional.empty());
  }

  /**
   * Returns a need of which the customer is aware.
   *
   * @param text the need in words
   * @return the need, without a trigger
   */
  static Need concrete(String text) {
    return ImmutableNeed.of(
        requireNonNull(text, "text"), Optional.of(NeedKind.CONCRETE), Optional.empty());
  }

  /**
   * Returns the need in words.
   *
   * @return the text, not blank
   */
  String text();

  /**
   * Returns whether the need is latent or concrete.
   *
   * @return the kind, or empty if not specified
   */
  Optional<NeedKind> kind();

  /**
   * Returns what makes (or made) a latent need concrete.
   *
   * @return the trigger, or empty
   */
  Optional<String> trigger();

  /**
   * Returns this need with a trigger.
   *
   * @param trigger what makes it concrete
   * @return the changed copy
   */
  default Need withTrigger(String trigger) {
    return ImmutableNeed.of(text(), kind(), Optional.of(requireNonNull(trigger, "trigger")));
  }
}
