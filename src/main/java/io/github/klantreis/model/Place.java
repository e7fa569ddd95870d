package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * Where an edit puts a phase or a touchpoint.
 *
 * @param relation how the place relates to what the id names
 * @param id the id of a phase or touchpoint; empty for the first and the last place
 */
public record Place(Relation relation, String id) {
  /** How a place relates to what its id names. */
  public enum Relation {
    /** Before a phase or touchpoint. */
    BEFORE,
    /** After a phase or touchpoint. */
    AFTER,
    /** A touchpoint's place as the first of a phase. */
    START_OF,
    /** A touchpoint's place as the last of a phase. */
    END_OF,
    /** A phase's place as the first of the journey. */
    FIRST,
    /** A phase's place as the last of the journey. */
    LAST
  }

  /**
   * Refuses null.
   *
   * @param relation how the place relates to what the id names
   * @param id the id of a phase or touchpoint; empty for the first and the last place
   */
  public Place {
    requireNonNull(relation, "relation");
    requireNonNull(id, "id");
  }

  /**
   * Before a phase, for a phase; before a touchpoint, for a touchpoint.
   *
   * @param id its id
   * @return the place
   */
  public static Place before(String id) {
    return new Place(Relation.BEFORE, id);
  }

  /**
   * After a phase, for a phase; after a touchpoint, for a touchpoint.
   *
   * @param id its id
   * @return the place
   */
  public static Place after(String id) {
    return new Place(Relation.AFTER, id);
  }

  /**
   * As the first touchpoint of a phase.
   *
   * @param phaseId the id of the phase
   * @return the place
   */
  public static Place startOf(String phaseId) {
    return new Place(Relation.START_OF, phaseId);
  }

  /**
   * As the last touchpoint of a phase.
   *
   * @param phaseId the id of the phase
   * @return the place
   */
  public static Place endOf(String phaseId) {
    return new Place(Relation.END_OF, phaseId);
  }

  /**
   * As the first phase.
   *
   * @return the place
   */
  public static Place first() {
    return new Place(Relation.FIRST, "");
  }

  /**
   * As the last phase.
   *
   * @return the place
   */
  public static Place last() {
    return new Place(Relation.LAST, "");
  }

  @Override
  public String toString() {
    return relation.name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + (id.isEmpty() ? "" : " " + id);
  }
}
