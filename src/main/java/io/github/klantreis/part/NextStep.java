package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.vocabulary.NoBean;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A way from a touchpoint to one other than the following: a shortcut or a way back. Alternatives
 * that join again are a {@link Branching}.
 *
 * <p>Immutable and thread-safe.
 *
 * @see Touchpoint#nextSteps()
 */
@Value.Immutable
public sealed interface NextStep extends NoBean permits ImmutableNextStep {

  /**
   * Returns a way that is always open: it takes the place of what follows in the order of the
   * journey.
   *
   * @param touchpointId the id of the touchpoint to which it leads
   * @return the way
   */
  static NextStep to(String touchpointId) {
    return ImmutableNextStep.of(requireNonNull(touchpointId, "touchpointId"), Optional.empty());
  }

  /**
   * Returns the touchpoint to which the way leads.
   *
   * @return the id of a touchpoint of the same journey
   */
  String touchpointId();

  /**
   * Returns the condition on which customers take the way.
   *
   * @return the condition in words, or empty if the way is always open
   */
  Optional<String> condition();

  /**
   * Returns this way with a condition: customers take it instead of what follows in the order of
   * the journey, if the condition applies.
   *
   * @param condition the condition on which customers take the way, in words
   * @return the changed copy
   */
  default NextStep onCondition(String condition) {
    return ImmutableNextStep.of(
        touchpointId(), Optional.of(requireNonNull(condition, "condition")));
  }
}
