package io.github.klantreis.model;

/** What can be structurally wrong with a journey. */
public enum ProblemKind {
  /** An id has another form than letters, digits and {@code . _ : -}. */
  INVALID_ID,
  /** Something that must be said is blank. */
  MISSING,
  /** Two elements of a kind have the same id. */
  DUPLICATE_ID,
  /** A reference to something that is not there. */
  DANGLING_REFERENCE,
  /** A phase is of no kind that the journey's phase model has. */
  UNKNOWN_PHASE,
  /** A number or a duration is outside its range. */
  OUT_OF_RANGE,
  /** A time interval ends before, or when, it begins. */
  EMPTY_INTERVAL,
  /** Journeys drill down to each other in a circle, or two drill down to the same one. */
  NO_TREE,
  /** The same persona is described differently in two journeys. */
  CONFLICT
}
