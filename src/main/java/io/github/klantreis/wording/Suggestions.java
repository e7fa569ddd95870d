package io.github.klantreis.wording;

import com.google.common.collect.Iterables;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Suggestions for an unknown word: the known words that may have been meant. The time is linear in
 * the length of the words.
 */
public final class Suggestions {
  /** For words of up to this many letters, two changed letters make a different word. */
  private static final int SHORT = 5;

  /** A choice of up to this many letters is too similar to any other short word. */
  private static final int TOO_SHORT = 2;

  private static final int MOST = 3;

  /**
   * At most this many choices are compared, so that the time stays linear in the number of unknown
   * words.
   */
  private static final int COMPARED = 300;

  private static final Text UNKNOWN =
      Text.en("there is no {what} {word}{meant}; {thereAre} {known}")
          .nl("er is geen {what} {word}{meant}; {thereAre} {known}");

  /** The words before a list of all that there are. */
  public static final Text THERE_ARE = Text.en("there are").nl("er zijn");

  private static final Text THERE_ARE_NONE = Text.en("there are none").nl("er zijn er geen");

  private static final Text UNKNOWN_WHERE_NONE_IS =
      Text.en("there is no {what} {word}; {none}").nl("er is geen {what} {word}; {none}");

  private static final Text MEANT = Text.en(" (is {meant} meant?)").nl(" (is {meant} bedoeld?)");

  private Suggestions() {}

  /**
   * Returns an English message: {@code there is no persona "byer" (is "buyer" meant?); the journey
   * has the personas [buyer]}.
   *
   * @param what the kind of thing that the word should name
   * @param word the word
   * @param thereAre the words before the list of known words
   * @param known the known words, some of which are listed
   */
  public static String unknown(
      String what, String word, String thereAre, Collection<String> known) {
    return unknown(Text.en(what), word, Text.en(thereAre), known).get(Listing.ENGLISH);
  }

  /**
   * Returns the message of {@link #unknown(String, String, String, Collection)} in both languages.
   *
   * @param what the kind of thing that the word should name
   * @param word the word
   * @param thereAre the words before the list of known words
   * @param known the known words, some of which are listed
   */
  public static Text unknown(Text what, String word, Text thereAre, Collection<String> known) {
    return unknown(what, word, thereAre, known, THERE_ARE_NONE);
  }

  /**
   * Returns the message of {@link #unknown(Text, String, Text, Collection)}, with other words where
   * nothing is known.
   *
   * @param none the words in place of the list if nothing is known, such as "none has an id"
   */
  public static Text unknown(
      Text what, String word, Text thereAre, Collection<String> known, Text none) {
    if (known.isEmpty()) {
      return Listing.filled(
          UNKNOWN_WHERE_NONE_IS,
          Map.of("what", what, "word", Quotation.quoted(word), "none", none));
    }
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("what", what);
    values.put("word", Quotation.quoted(word));
    values.put(
        "meant",
        meant(word, known)
            .<Object>map(meant -> Listing.filled(MEANT, Map.of("meant", meant)))
            .orElse(""));
    values.put("thereAre", thereAre);
    values.put("known", Listing.someOf(known));
    return Listing.filled(UNKNOWN, values);
  }

  /**
   * Returns the nearest choices, ignoring case: those with one letter wrong, missing or
   * superfluous, or two such letters if the word is long. Only the first 300 choices are compared.
   *
   * @return at most three equally near choices, in the order given; empty if none is near
   */
  public static List<String> near(String word, Collection<String> choices) {
    int fewest = word.codePointCount(0, word.length()) > SHORT ? 2 : 1;
    String lowerCase = word.toLowerCase(Locale.ROOT);
    List<String> nearest = new ArrayList<>();
    for (String choice : Iterables.limit(choices, COMPARED)) {
      if (choice.length() <= TOO_SHORT || Math.abs(word.length() - choice.length()) > fewest) {
        continue;
      }
      int slips = slips(lowerCase, choice.toLowerCase(Locale.ROOT), fewest);
      if (slips < fewest) {
        nearest.clear();
        fewest = slips;
      }
      if (slips == fewest && nearest.size() < MOST) {
        nearest.add(choice);
      }
    }
    return nearest;
  }

  /** Returns the nearest choices in quotation marks: {@code "buyer" or "payer"}. */
  public static Optional<Text> meant(String word, Collection<String> choices) {
    List<String> near = near(word, choices);
    return near.isEmpty() ? Optional.empty() : Optional.of(either(near));
  }

  /** Returns words in quotation marks: {@code "buyer" or "payer"}. */
  public static Text either(Collection<String> words) {
    return Listing.or(words.stream().map(Quotation::quoted).toList());
  }

  /**
   * Returns the question whether one of the choices is meant, to follow the word in an English
   * message: {@code (is "buyer" meant?)}; empty if none is near.
   */
  public static String question(String word, Collection<String> choices) {
    return meant(word, choices)
        .map(meant -> " (is " + meant.get(Locale.ENGLISH) + " meant?)")
        .orElse("");
  }

  /**
   * Returns how many letters are wrong, missing or superfluous (Levenshtein 1966), at most {@code
   * most + 1}, so that only a band around the diagonal is computed.
   */
  private static int slips(String word, String choice, int most) {
    int tooMany = most + 1;
    int[] row = new int[choice.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = Math.min(j, tooMany);
    }
    for (int i = 1; i <= word.length(); i++) {
      int from = Math.max(1, i - most);
      int to = Math.min(choice.length(), i + most);
      int diagonal = row[from - 1];
      row[from - 1] = from == 1 ? Math.min(i, tooMany) : tooMany;
      for (int j = from; j <= to; j++) {
        int changed = diagonal + (word.charAt(i - 1) == choice.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(tooMany, Math.min(changed, 1 + Math.min(row[j], row[j - 1])));
      }
    }
    return row[choice.length()];
  }
}
