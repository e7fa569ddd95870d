package io.github.klantreis.vocabulary;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;

/**
 * Words in one language with placeholders such as {@code {name}}.
 *
 * <p>A name starts with a letter, followed by letters, digits and the characters {@code . _ -};
 * braces around anything else are ordinary text. Immutable and thread-safe.
 *
 * @param words the words as written, not blank
 */
record Template(String words) {

  Template {
    if (words.isBlank()) {
      throw new IllegalArgumentException("words are blank");
    }
  }

  // Written out, as what the language gives a record takes 20 ms to be made when it is first used,
  // and a program that checks one file has hardly more to do.
  @Override
  public boolean equals(Object other) {
    return other instanceof Template template && words.equals(template.words);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }

  /** Returns the names of the placeholders, in the order in which they first occur. */
  ImmutableSet<String> placeholders() {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', open + 1)) {
      int close = end(open + 1);
      if (close >= 0) {
        names.add(words.substring(open + 1, close));
      }
    }
    return names.build();
  }

  /**
   * Returns the words with the placeholders filled. Text that is inserted is never searched for
   * placeholders.
   *
   * @param values returns the text for a name; a placeholder without one stays as written
   */
  String fill(Function<String, Optional<String>> values) {
    int open = words.indexOf('{');
    if (open < 0) {
      return words;
    }
    StringBuilder filled = new StringBuilder(words.length() + 32);
    int copied = 0;
    for (; open >= 0; open = words.indexOf('{', open + 1)) {
      int close = end(open + 1);
      Optional<String> value =
          close < 0 ? Optional.empty() : values.apply(words.substring(open + 1, close));
      if (value.isPresent()) {
        filled.append(words, copied, open).append(value.get());
        copied = close + 1;
      }
    }
    return filled.append(words, copied, words.length()).toString();
  }

  /** Returns the position of the brace that closes a name; −1 if there is no name. */
  private int end(int start) {
    int at = start;
    while (at < words.length()) {
      int character = words.codePointAt(at);
      if (character == '}') {
        return at > start ? at : -1;
      }
      boolean isPartOfName = Character.isLetter(character) || (at > start && mayFollow(character));
      if (!isPartOfName) {
        return -1;
      }
      at += Character.charCount(character);
    }
    return -1;
  }

  private static boolean mayFollow(int character) {
    return switch (Character.getType(character)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> character == '.' || character == '_' || character == '-';
    };
  }
}
