package io.github.klantreis.exchange.json;

/** What kind of thing is wrong with a document. May grow. */
public enum JsonProblemKind {
  /** It is no UTF-8, or a text in it is no Unicode. */
  ENCODING,
  /** It is no JSON: a comma too many, an end too early, something after the end. */
  SYNTAX,
  /** It is larger or deeper than the reader was told to take. */
  LIMIT,
  /** It is written in a version of the format that this version of Klantreis does not know. */
  FORMAT_VERSION,
  /** An object has a field that nothing is known of. */
  UNKNOWN_FIELD,
  /** An object has the same field twice. */
  DUPLICATE_FIELD,
  /** An object lacks a field that it must have. */
  MISSING_FIELD,
  /** A value is of another type: a number where a text is meant. */
  WRONG_TYPE,
  /** A value is of the right type, but not one that is allowed there. */
  WRONG_VALUE,
  /**
   * The journey does not hold together: {@link JsonProblem#structural()} says how, with the words
   * of the model.
   */
  STRUCTURE,
  /** There are more problems than are told. Always the last one. */
  MORE
}
