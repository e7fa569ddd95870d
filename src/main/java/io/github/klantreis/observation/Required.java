package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

/**
 * Texts that must not be blank: the checks of this package, which all refuse them in the same way.
 */
final class Required {
  private Required() {}

  /**
   * Returns a text that is not blank.
   *
   * @param text the text
   * @param parameter the parameter's name, for the message if the text is null
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
