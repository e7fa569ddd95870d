package io.github.klantreis.validation.rules.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;

/** The words of a text that say what it is about. */
public final class TellingWords {
  /** How many letters a word has at least that says something by itself. */
  private static final int LONG = 5;

  private static final ImmutableSet<String> OF_NO_SUBJECT =
      ImmutableSet.of(
          "about", "after", "again", "before", "being", "between", "could", "every", "first",
          "other", "their", "there", "these", "thing", "things", "those", "through", "until",
          "where", "which", "while", "whose", "within", "without", "would", "achter", "alles",
          "andere", "binnen", "eerste", "elkaar", "omdat", "onder", "terug", "tegen", "tijdens",
          "tussen", "waarom", "welke", "worden", "wordt", "zonder", "zoals");

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(Character::isLetterOrDigit).negate()).omitEmptyStrings();

  private TellingWords() {}

  /** Returns them in lower case. */
  public static Set<String> of(String text) {
    ImmutableSet.Builder<String> telling = ImmutableSet.builder();
    for (String word : WORDS.split(text.toLowerCase(Locale.ROOT))) {
      if (word.length() >= LONG && !OF_NO_SUBJECT.contains(word)) {
        telling.add(word);
      }
    }
    return telling.build();
  }
}
