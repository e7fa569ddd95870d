package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.Touchpoint;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A way from one touchpoint to another than the following one: a branch, a shortcut, a way back.
 *
 * <p>Immutable and thread-safe.
 *
 * @see Touchpoint#nextSteps()
 */
@Value.Immutable
public sealed interface NextStep permits ImmutableNextStep {

  /**
   * A way that is always open.
   *
   * @param touchpointId where it leads
   * @return the way
   */
  static NextStep to(String touchpointId) {
    return ImmutableNextStep.of(requireNonNull(touchpointId, "touchpointId"), Optional.empty());
  }

  /**
   * The touchpoint it leads to.
   *
   * @return the id of a touchpoint of the same journey
   */
  String touchpointId();

  /**
   * When customers take it.
   *
   * @return the condition in words, or empty when it is always open
   */
  Optional<String> condition();

  /**
   * This way with a condition.
   *
   * @param condition when customers take it, in words
   * @return the changed copy
   */
  default NextStep onCondition(String condition) {
    return ImmutableNextStep.of(touchpointId(), Optional.of(condition));
  }
}
