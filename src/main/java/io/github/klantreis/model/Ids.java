package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.vocabulary.Term;

/** The form of ids: letters, digits and {@code . _ : -}. */
final class Ids {
  static final String ALLOWED = "letters, digits and . _ : -";

  private Ids() {}

  static boolean isValid(String id) {
    return Term.isId(id);
  }

  static String requireValid(String id) {
    if (!isValid(requireNonNull(id, "id"))) {
      throw new IllegalArgumentException("\"" + id + "\" is no id; allowed are " + ALLOWED);
    }
    return id;
  }
}
