package io.github.klantreis.validation.rules.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;

/**
 * Finds whether texts speak of somebody by name, with or without an article, one or several: "the
 * resellers" are "The reseller".
 */
public final class Mention {
  private static final ImmutableSet<String> ARTICLES =
      ImmutableSet.of("the", "a", "an", "de", "het", "een");

  private static final ImmutableSet<String> PLURALS =
      ImmutableSet.of("", "s", "es", "n", "en", "ers");

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(Character::isLetterOrDigit).negate()).omitEmptyStrings();

  private final List<String> name;

  private Mention(List<String> name) {
    this.name = name;
  }

  /** Returns what finds a name; one that is nothing but articles and signs is found nowhere. */
  public static Mention of(String name) {
    List<String> words = words(name);
    int start = 0;
    while (start < words.size() && ARTICLES.contains(words.get(start))) {
      start++;
    }
    return new Mention(words.subList(start, words.size()));
  }

  /** Whether a text has the name. */
  public boolean isIn(String text) {
    if (name.isEmpty()) {
      return false;
    }
    List<String> words = words(text);
    int last = name.size() - 1;
    for (int at = 0; at + last < words.size(); at++) {
      if (isForm(words.get(at + last), name.get(last))
          && words.subList(at, at + last).equals(name.subList(0, last))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForm(String word, String one) {
    return word.startsWith(one) && PLURALS.contains(word.substring(one.length()));
  }

  private static List<String> words(String text) {
    return WORDS.splitToList(text.toLowerCase(Locale.ROOT));
  }
}
