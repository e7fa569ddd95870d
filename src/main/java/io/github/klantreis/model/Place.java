package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.part.BranchPath;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Quotation;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The place where an edit puts a phase or a touchpoint.
 *
 * @param relation how the place relates to the phase or touchpoint with the id
 * @param id the id of a phase, touchpoint or branching, or the {@linkplain BranchPath path} of a
 *     branch; empty for {@link Relation#FIRST} and {@link Relation#LAST}
 */
public record Place(Relation relation, String id) {
  /** How a place relates to the phase or touchpoint with its id. */
  public enum Relation {
    /** Before a phase, touchpoint or branching. */
    BEFORE,
    /** After a phase, touchpoint or branching. */
    AFTER,
    /** At the start of a phase or branch; for touchpoints only. */
    START_OF,
    /** At the end of a phase or branch; for touchpoints only. */
    END_OF,
    /** At the start of the journey; for phases only. */
    FIRST,
    /** At the end of the journey; for phases only. */
    LAST
  }

  /**
   * Refuses null.
   *
   * @param relation how the place relates to the phase or touchpoint with the id
   * @param id the id of a phase, touchpoint or branching, or the {@linkplain BranchPath path} of a
   *     branch; empty for {@link Relation#FIRST} and {@link Relation#LAST}
   */
  public Place {
    requireNonNull(relation, "relation");
    requireNonNull(id, "id");
  }

  /**
   * Returns the place before another element of the same kind: a phase for phases; for touchpoints
   * a touchpoint, in its branch if it is in one, or a branching.
   *
   * @param id the id of that phase, touchpoint or branching
   * @return the place
   */
  public static Place before(String id) {
    return new Place(Relation.BEFORE, id);
  }

  /**
   * Returns the place after another element of the same kind: a phase for phases; for touchpoints a
   * touchpoint, in its branch if it is in one, or a branching.
   *
   * @param id the id of that phase, touchpoint or branching
   * @return the place
   */
  public static Place after(String id) {
    return new Place(Relation.AFTER, id);
  }

  /**
   * Returns the place at the start of a phase. For touchpoints only: {@link JourneyEditor} throws
   * an IllegalArgumentException if it is used for a phase.
   *
   * @param phaseId the id of the phase
   * @return the place
   */
  public static Place startOf(String phaseId) {
    return new Place(Relation.START_OF, phaseId);
  }

  /**
   * Returns the place at the end of a phase. For touchpoints only: {@link JourneyEditor} throws an
   * IllegalArgumentException if it is used for a phase.
   *
   * @param phaseId the id of the phase
   * @return the place
   */
  public static Place endOf(String phaseId) {
    return new Place(Relation.END_OF, phaseId);
  }

  /**
   * Returns the place at the start of a branch. For touchpoints only: {@link JourneyEditor} throws
   * an IllegalArgumentException if it is used for a phase.
   *
   * @param branchingId the id of the branching
   * @param branchId the id of the branch in it
   * @return the place
   */
  public static Place startOf(String branchingId, String branchId) {
    return new Place(Relation.START_OF, new BranchPath(branchingId, branchId).toString());
  }

  /**
   * Returns the place at the end of a branch. For touchpoints only: {@link JourneyEditor} throws an
   * IllegalArgumentException if it is used for a phase.
   *
   * @param branchingId the id of the branching
   * @param branchId the id of the branch in it
   * @return the place
   */
  public static Place endOf(String branchingId, String branchId) {
    return new Place(Relation.END_OF, new BranchPath(branchingId, branchId).toString());
  }

  /**
   * Returns the place of the first phase. For phases only: {@link JourneyEditor} throws an
   * IllegalArgumentException if it is used for a touchpoint.
   *
   * @return the place
   */
  public static Place first() {
    return new Place(Relation.FIRST, "");
  }

  /**
   * Returns the place of the last phase. For phases only: {@link JourneyEditor} throws an
   * IllegalArgumentException if it is used for a touchpoint.
   *
   * @return the place
   */
  public static Place last() {
    return new Place(Relation.LAST, "");
  }

  /** Returns where it is, such as {@code before "pays"}, as the rest of a sentence. */
  Text words() {
    Text words =
        switch (relation) {
          case BEFORE -> Text.en("before {id}").nl("vóór {id}");
          case AFTER -> Text.en("after {id}").nl("na {id}");
          case START_OF -> Text.en("at the start of {id}").nl("aan het begin van {id}");
          case END_OF -> Text.en("at the end of {id}").nl("aan het eind van {id}");
          case FIRST -> Text.en("first").nl("vooraan");
          case LAST -> Text.en("last").nl("achteraan");
        };
    return Listing.filled(words, Map.of("id", Quotation.quoted(id)));
  }

  /** Returns the branch whose start or end the place is; ids of phases have no slash. */
  Optional<BranchPath> branch() {
    return BranchPath.find(id);
  }

  @Override
  public String toString() {
    return relation.name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + (id.isEmpty() ? "" : " " + id);
  }
}
