package io.github.klantreis.phase;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * A phase that is not one of the seven: a phase of a published model or of a user's own model.
 * Immutable and thread-safe.
 */
final class ModelPhase implements PhaseKind, NoBean {

  private final String id;
  private final Text label;
  private final ImmutableSet<String> aliases;
  private final ImmutableSet<CanonicalPhase> covers;

  private ModelPhase(
      String id, Text label, ImmutableSet<String> aliases, ImmutableSet<CanonicalPhase> covers) {
    this.id = id;
    this.label = label;
    this.aliases = aliases;
    this.covers = covers;
  }

  static ModelPhase of(
      String id, Text label, Collection<String> aliases, CanonicalPhase... covers) {
    requireNonNull(id, "id");
    requireNonNull(label, "label");
    requireNonNull(aliases, "aliases");
    requireNonNull(covers, "covers");
    if (!Term.isId(id)) {
      throw new IllegalArgumentException(
          "phase id \"" + id + "\" is not an id: use letters, digits and . _ : -");
    }
    for (String alias : aliases) {
      if (requireNonNull(alias, "alias").isBlank()) {
        throw new IllegalArgumentException("phase \"" + id + "\" has a blank alias");
      }
    }
    return new ModelPhase(
        id,
        label,
        ImmutableSet.copyOf(aliases),
        Arrays.stream(covers)
            .map(phase -> requireNonNull(phase, "covers"))
            .collect(Sets.toImmutableEnumSet()));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Text label() {
    return label;
  }

  @Override
  public Set<String> aliases() {
    return aliases;
  }

  @Override
  public Set<CanonicalPhase> covers() {
    return covers;
  }

  @Override
  public boolean covers(CanonicalPhase phase) {
    return covers.contains(requireNonNull(phase, "phase"));
  }

  @Override
  public boolean overlaps(PhaseKind other) {
    requireNonNull(other, "other");
    for (CanonicalPhase phase : covers) {
      if (other.covers(phase)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof ModelPhase phase
            && id.equals(phase.id)
            && label.equals(phase.label)
            && aliases.equals(phase.aliases)
            && covers.equals(phase.covers));
  }

  /**
   * Returns the hash of the id alone: a string caches its hash, and kinds with the same id and
   * different contents are rare.
   */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id;
  }
}
