package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Ideas that belong together in an affinity diagram (seed text S4, step 6).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface AffinityGroup permits ImmutableAffinityGroup {

  /**
   * A group with its label.
   *
   * @param label what the ideas have in common
   * @param ideas the ideas, in order
   * @return the group
   */
  static AffinityGroup of(String label, Collection<String> ideas) {
    return ImmutableAffinityGroup.of(Optional.of(label), requireNonNull(ideas, "ideas"));
  }

  /**
   * A group that has no label yet.
   *
   * @param ideas the ideas, in order
   * @return the group
   */
  static AffinityGroup unlabelled(Collection<String> ideas) {
    return ImmutableAffinityGroup.of(Optional.empty(), requireNonNull(ideas, "ideas"));
  }

  /**
   * What the ideas have in common.
   *
   * @return the label, or empty when the group has none yet
   */
  Optional<String> label();

  /**
   * The ideas.
   *
   * @return the ideas in order, unmodifiable
   */
  List<String> ideas();
}
