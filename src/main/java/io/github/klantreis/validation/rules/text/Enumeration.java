package io.github.klantreis.validation.rules.text;

import static java.util.stream.Collectors.joining;

import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words in a row: "a, b and c", in each of our languages. */
public final class Enumeration {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private Enumeration() {}

  /** The words with commas and "and" between them; there is at least one. */
  public static Text of(List<Text> words) {
    return Text.en(joined(words, Locale.ENGLISH, " and ")).nl(joined(words, DUTCH, " en "));
  }

  private static String joined(List<Text> words, Locale locale, String and) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      joined
          .append(i == 0 ? "" : i == words.size() - 1 ? and : ", ")
          .append(words.get(i).in(locale));
    }
    return joined.toString();
  }

  /** Adds a word to a list unless something holds. */
  public static void addUnless(boolean holds, Text word, List<Text> words) {
    if (!holds) {
      words.add(word);
    }
  }

  /** The ids of some words, joined by commas: the same in all languages and versions. */
  public static String ids(List<Text> words, Map<Text, String> idOf) {
    return words.stream().map(word -> String.valueOf(idOf.get(word))).collect(joining(","));
  }
}
