package io.github.klantreis.observation;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One place where a trail leaves the route that is nearest to it.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public final class Deviation {
  private final DeviationKind kind;
  private final String label;
  private final @Nullable Encounter encounter;
  private final int position;

  Deviation(DeviationKind kind, String label, @Nullable Encounter encounter, int position) {
    this.kind = kind;
    this.label = label;
    this.encounter = encounter;
    this.position = position;
  }

  /**
   * Whether something was too much or was missing.
   *
   * @return the kind
   */
  public DeviationKind kind() {
    return kind;
  }

  /**
   * What was met or missed.
   *
   * @return the id of a touchpoint (of a phase, where phases are compared); the event of an
   *     encounter off the map; or the label of a sequence
   */
  public String label() {
    return label;
  }

  /**
   * What was met.
   *
   * @return the encounter; empty when something was missed, and in sequences of labels
   */
  public Optional<Encounter> encounter() {
    return Optional.ofNullable(encounter);
  }

  /**
   * Where it was met, or before what it was missed.
   *
   * @return the position among what was compared, from 0; for what was missed at the end, one after
   *     the last
   */
  public int position() {
    return position;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Deviation that
        && kind == that.kind
        && label.equals(that.label)
        && Objects.equals(encounter, that.encounter)
        && position == that.position;
  }

  @Override
  public int hashCode() {
    return Objects.hash(label, position);
  }

  /** The position, the kind and the label. */
  @Override
  public String toString() {
    return position + " " + kind.id() + " " + label;
  }
}
