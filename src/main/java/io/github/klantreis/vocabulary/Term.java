package io.github.klantreis.vocabulary;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Set;

/**
 * A technical term with a stable id, a label for display, and further spellings by which it can be
 * found.
 *
 * <p>Phases, channels and kinds of action are terms. A {@link Vocabulary} is a set of terms and
 * finds a term by what somebody typed. Implementations are immutable, equal by value and safe for
 * use by many threads.
 */
public interface Term {
  /**
   * Whether a text has the form of an id: one or more letters, digits and the characters {@code . _
   * : -}, without blanks.
   *
   * <p>Letters and digits of every script count. The form is narrow enough to tell an id from a
   * name in most cases, so that swapped arguments are noticed.
   *
   * @param candidate the text, not null
   * @return true if it may be used as an id
   * @throws NullPointerException if the candidate is null
   */
  static boolean isId(String candidate) {
    requireNonNull(candidate, "candidate");
    // A plain loop, because this runs for every element of every journey that is built.
    for (int i = 0; i < candidate.length(); i++) {
      char c = candidate.charAt(i);
      boolean isUsual = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
      if (!isUsual && !Character.isLetterOrDigit(c) && "._:-".indexOf(c) < 0) {
        return false;
      }
    }
    return !candidate.isEmpty();
  }

  /**
   * Returns a text after checking that it has the form of an id.
   *
   * @param candidate the text
   * @return the same text
   * @throws IllegalArgumentException if {@link #isId} is false for the text
   */
  static String requireId(String candidate) {
    if (!isId(requireNonNull(candidate, "id"))) {
      throw new IllegalArgumentException(
          "\"" + candidate + "\" is not an id; allowed are " + charactersOfIds());
    }
    return candidate;
  }

  /**
   * Returns the characters that are allowed in ids, for messages in English and Dutch.
   *
   * @return the characters in words
   */
  static Text wordsForCharactersOfIds() {
    return Text.en(charactersOfIds()).nl("letters, cijfers en . _ : -");
  }

  /**
   * Returns the characters that are allowed in ids, for messages.
   *
   * @return the characters, in English words
   */
  static String charactersOfIds() {
    return "letters, digits and . _ : -";
  }

  /**
   * Returns the id that an enum constant has as a term.
   *
   * @param constant the constant
   * @return its name in lower case, with hyphens for underscores
   */
  static String idOf(Enum<?> constant) {
    requireNonNull(constant, "constant");
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the id, which is used in files, paths and programs. It has the form of {@link #isId}.
   *
   * @return the id, never null or blank; it never changes
   */
  String id();

  /**
   * Returns the label, for display.
   *
   * @return the label in one or more languages, never null
   */
  Text label();

  /**
   * Returns further spellings in any language, besides the id and the label.
   *
   * @return the aliases in a stable order, unmodifiable, never null, often empty
   */
  default Set<String> aliases() {
    return Set.of();
  }
}
