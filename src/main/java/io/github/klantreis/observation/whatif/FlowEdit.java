package io.github.klantreis.observation.whatif;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An edit of a {@link CustomerFlow}, as it was given.
 *
 * @param kind what is edited
 * @param touchpointId the id of the touchpoint that the edit is of
 * @param to the id of the touchpoint to which a way leads; empty for all other kinds
 * @param share the share that goes on or stops, from 0 to 1; empty if a touchpoint is taken away
 */
public record FlowEdit(
    FlowEditKind kind, String touchpointId, Optional<String> to, OptionalDouble share) {
  /**
   * Refuses null.
   *
   * @param kind what is edited
   * @param touchpointId the id of the touchpoint that the edit is of
   * @param to the id of the touchpoint to which a way leads; empty for all other kinds
   * @param share the share that goes on or stops, from 0 to 1; empty if a touchpoint is taken away
   */
  public FlowEdit {
    requireNonNull(kind, "kind");
    requireNonNull(touchpointId, "touchpointId");
    requireNonNull(to, "to");
    requireNonNull(share, "share");
  }
}
