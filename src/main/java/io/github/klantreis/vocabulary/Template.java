package io.github.klantreis.vocabulary;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in one language with placeholders such as {@code {name}}.
 *
 * <p>A name begins with a letter and goes on with letters, digits and the characters {@code . _ -};
 * braces around anything else are ordinary text. Immutable and thread-safe.
 *
 * @param words the words as written, not blank
 */
record Template(String words) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\p{L}[\\p{L}\\p{N}._-]*)}");

  Template {
    if (words.isBlank()) {
      throw new IllegalArgumentException("words are blank");
    }
  }

  /** The names between braces, in the order in which they first occur. */
  ImmutableSet<String> placeholders() {
    return PLACEHOLDER
        .matcher(words)
        .results()
        .map(found -> found.group(1))
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Fills the placeholders, each once: what comes from a value is copied and never looked at again.
   *
   * @param values gives the text for a name; a placeholder for which it has none stays as typed
   */
  String fill(Function<String, Optional<String>> values) {
    Matcher placeholder = PLACEHOLDER.matcher(words);
    StringBuilder filled = new StringBuilder(words.length());
    int copied = 0;
    // Not Matcher.replaceAll, which gives $ and \ in a value a meaning.
    while (placeholder.find()) {
      filled.append(words, copied, placeholder.start());
      filled.append(values.apply(placeholder.group(1)).orElse(placeholder.group()));
      copied = placeholder.end();
    }
    return filled.append(words, copied, words.length()).toString();
  }
}
