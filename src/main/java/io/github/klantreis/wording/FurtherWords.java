package io.github.klantreis.wording;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;
import java.util.Map;

/**
 * An application's words for a language in which the library has none.
 *
 * @param language the language; English where there are no words
 * @param byEnglish the words by the English ones, both with placeholders
 */
public record FurtherWords(Locale language, ImmutableMap<String, String> byEnglish) {
  /** No further words. */
  public static final FurtherWords NONE = new FurtherWords(Locale.ENGLISH, ImmutableMap.of());

  /**
   * Returns an application's words.
   *
   * @throws IllegalArgumentException if the language is English, Dutch or none, or words are blank
   */
  public static FurtherWords of(Locale language, Map<String, String> further) {
    requireNonNull(language, "language");
    requireNonNull(further, "further");
    String code = language.getLanguage();
    if (code.isEmpty() || code.equals("en") || code.equals("nl")) {
      throw new IllegalArgumentException(
          "words can be given for any language but English and Dutch, not for \""
              + language.toLanguageTag()
              + "\"");
    }
    further.forEach(
        (english, words) -> {
          if (words.isBlank()) {
            throw new IllegalArgumentException(
                "the words for " + Quotation.quoted(english) + " are blank");
          }
        });
    return new FurtherWords(language, ImmutableMap.copyOf(further));
  }

  public boolean isEmpty() {
    return byEnglish.isEmpty();
  }

  /** Returns a text with the words that there are for it; those it has in the language stay. */
  public Text in(Text text) {
    String words = byEnglish.isEmpty() ? null : byEnglish.get(text.get(Locale.ENGLISH));
    return words == null || text.languages().contains(Locale.forLanguageTag(language.getLanguage()))
        ? text
        : text.and(language, words);
  }

  /** Returns a value of a placeholder, likewise; a term as its label if there are words for it. */
  public Object value(Object value) {
    if (value instanceof Text text) {
      return in(text);
    }
    return value instanceof Term term && !byEnglish.isEmpty() ? in(term.label()) : value;
  }
}
