package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.vocabulary.NoBean;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of related ideas in an affinity diagram ("Zakelijke leadgeneratie, deel 3", step 6).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface AffinityGroup extends NoBean permits ImmutableAffinityGroup {

  /**
   * Returns a group with a label.
   *
   * @param label what the ideas have in common
   * @param ideas the ideas, in order
   * @return the group
   */
  static AffinityGroup of(String label, Collection<String> ideas) {
    return ImmutableAffinityGroup.of(
        Optional.of(requireNonNull(label, "label")), requireNonNull(ideas, "ideas"));
  }

  /**
   * Returns a group that has no label yet.
   *
   * @param ideas the ideas, in order
   * @return the group
   */
  static AffinityGroup unlabelled(Collection<String> ideas) {
    return ImmutableAffinityGroup.of(Optional.empty(), requireNonNull(ideas, "ideas"));
  }

  /**
   * Returns the label: what the ideas have in common.
   *
   * @return the label, or empty if the group has none yet
   */
  Optional<String> label();

  /**
   * Returns the ideas.
   *
   * @return the ideas in order, unmodifiable
   */
  List<String> ideas();
}
