package io.github.klantreis.validation.rules.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds of whom texts speak by name, with or without an article, of one or several: "the resellers"
 * are "The reseller". A name in capitals, such as IT, is found in capitals only, and one word that
 * may be the name of a person, such as Will, as it is spelt or after an article. The work grows as
 * the texts and as the names, and not as both together.
 */
public final class Mention {
  private static final ImmutableSet<String> ARTICLES =
      ImmutableSet.of("the", "a", "an", "de", "het", "een");

  private static final List<String> PLURALS = List.of("", "s", "es", "n", "en");

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(Character::isLetterOrDigit).negate()).omitEmptyStrings();

  /** By the first word, in lower case. */
  private final ListMultimap<String, Name> names = ArrayListMultimap.create();

  /** What these words start with: most words of a text start otherwise. */
  private final BitSet initials = new BitSet();

  /** A name without its article, as it is spelt. */
  private record Name(String id, List<String> words, boolean isOfOne, boolean isProper) {
    boolean isAt(int at, List<String> text) {
      int last = words.size() - 1;
      if (isProper && !isAfterArticle(at, text)) {
        return text.get(at).equals(words.get(0));
      }
      if (at + last >= text.size()) {
        return false;
      }
      for (int i = 0; i <= last; i++) {
        if (!isForm(text.get(at + i), words.get(i), i == last && !isOfOne)) {
          return false;
        }
      }
      return true;
    }

    private static boolean isForm(String word, String one, boolean mayBeMany) {
      return PLURALS.subList(0, mayBeMany ? PLURALS.size() : 1).stream()
          .anyMatch(
              end -> isCapital(one) ? word.equals(one + end) : word.equalsIgnoreCase(one + end));
    }

    private static boolean isCapital(String word) {
      return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
    }
  }

  private static boolean isAfterArticle(int at, List<String> text) {
    return at > 0 && ARTICLES.contains(lower(text.get(at - 1)));
  }

  /**
   * Adds what may be the name of one person, of whom neither a plural speaks nor, if the name has
   * an article, another article.
   */
  public void addPerson(String id, String name) {
    add(id, name, true);
  }

  /** Adds a name under an id; one that is nothing but articles and signs is found nowhere. */
  public void add(String id, String name) {
    add(id, name, false);
  }

  private void add(String id, String name, boolean mayBePerson) {
    List<String> words = WORDS.splitToList(name);
    int start = 0;
    while (!mayBePerson && start < words.size() && ARTICLES.contains(lower(words.get(start)))) {
      start++;
    }
    if (start < words.size()) {
      String first = lower(words.get(start));
      initials.set(first.charAt(0));
      names.put(
          first,
          new Name(
              id,
              words.subList(start, words.size()),
              mayBePerson,
              mayBePerson && words.size() == 1 && Character.isUpperCase(name.codePointAt(0))));
    }
  }

  /** Whether there is nobody of whom a text could speak. */
  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** Whether a text speaks of any of them. */
  public boolean isIn(String text) {
    return !in(text).isEmpty();
  }

  /** Returns the ids of those of whom a text speaks. */
  public Set<String> in(String text) {
    Set<String> found = new HashSet<>();
    List<String> words = WORDS.splitToList(text);
    for (int at = 0; at < words.size(); at++) {
      if (!initials.get(Character.toLowerCase(words.get(at).charAt(0)))) {
        continue;
      }
      String word = lower(words.get(at));
      for (String end : PLURALS) {
        if (word.endsWith(end)) {
          for (Name name : names.get(word.substring(0, word.length() - end.length()))) {
            if (name.isAt(at, words)) {
              found.add(name.id);
            }
          }
        }
      }
    }
    return found;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
