package io.github.klantreis.model;

/** The kinds of structural problems of a journey. */
public enum ProblemKind {
  /** An id is empty or has characters other than letters, digits and {@code . _ : -}. */
  INVALID_ID,
  /** A text that must not be blank is blank. */
  MISSING,
  /** Two elements of the same kind have the same id. */
  DUPLICATE_ID,
  /** A reference leads to an element that does not exist. */
  DANGLING_REFERENCE,
  /** The journey's phase model does not have the kind of a phase. */
  UNKNOWN_PHASE,
  /** A number, a duration or an embedded picture is outside its range. */
  OUT_OF_RANGE,
  /** A branching has fewer than two branches, or no touchpoints in any of them. */
  TOO_FEW,
  /**
   * A touchpoint is apart from the others of its branch, or leads from one branch to another that
   * goes on at the same time; or the journey ends with a branch of what goes on side by side, or
   * with all branches of a choice behind which there is more.
   */
  WRONG_BRANCH,
  /** A time interval does not end after its start. */
  EMPTY_INTERVAL,
  /**
   * Journeys drill down to each other in a circle, or two touchpoints drill down to the same
   * journey.
   */
  NO_TREE,
  /** What has the same id in two journeys is described differently. */
  CONFLICT
}
