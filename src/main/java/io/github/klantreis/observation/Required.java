package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

/** Texts that must say something: blank ones are refused alike everywhere in this package. */
final class Required {
  private Required() {}

  /**
   * Returns a text that is not blank.
   *
   * @param text the text
   * @param parameter the parameter's name, for a text that is null
   * @param need what is needed, such as "an encounter needs a customer"
   * @throws IllegalArgumentException if it is blank
   */
  static String text(String text, String parameter, String need) {
    if (requireNonNull(text, parameter).isBlank()) {
      throw new IllegalArgumentException(need + "; it is blank");
    }
    return text;
  }
}
