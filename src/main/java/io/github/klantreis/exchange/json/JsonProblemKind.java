package io.github.klantreis.exchange.json;

/** The kinds of problems of a document. More may be added. */
public enum JsonProblemKind {
  /** The document is not UTF-8, or a text in it has a lone surrogate. */
  ENCODING,
  /** The document is not JSON: a comma too many, an early end, something after the end. */
  SYNTAX,
  /** The document is larger or more deeply nested than the reader allows. */
  LIMIT,
  /** The document has a version of the format that this version of Klantreis cannot read. */
  FORMAT_VERSION,
  /**
   * The document is the draft of a merge, with a field {@code conflicts} that says what is open;
   * also a problem where unknown fields are tolerated.
   */
  UNFINISHED_MERGE,
  /** An object has an unknown field. */
  UNKNOWN_FIELD,
  /** An object has the same field twice. */
  DUPLICATE_FIELD,
  /** An object lacks a required field. */
  MISSING_FIELD,
  /** A value has the wrong type: a number in place of a text. */
  WRONG_TYPE,
  /** A value has the right type, but is not allowed there. */
  WRONG_VALUE,
  /**
   * The structure of the journey is invalid; {@link JsonProblem#structural()} has the kind of
   * structural problem.
   */
  STRUCTURE,
  /** There are more problems than are reported. Always the last one. */
  MORE
}
