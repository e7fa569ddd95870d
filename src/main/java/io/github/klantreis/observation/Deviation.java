package io.github.klantreis.observation;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One position at which a trail leaves the route that is nearest to it.
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
   * Returns whether something was superfluous or missing.
   *
   * @return the kind
   */
  public DeviationKind kind() {
    return kind;
  }

  /**
   * Returns the label of what was met or missed.
   *
   * @return the id of a touchpoint (of a phase if phases are compared); the event of an encounter
   *     off the map; or the label of a sequence
   */
  public String label() {
    return label;
  }

  /**
   * Returns the encounter that is outside the route.
   *
   * @return the encounter; empty if something was missed, and for sequences of labels
   */
  public Optional<Encounter> encounter() {
    return Optional.ofNullable(encounter);
  }

  /**
   * Returns the position of the encounter, or the position before which something was missed.
   *
   * @return the position among the encounters compared, from 0; the position after the last for
   *     what was missed at the end
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

  /** Returns the position, the kind and the label. */
  @Override
  public String toString() {
    return position + " " + kind.id() + " " + label;
  }
}
