package io.github.klantreis.validation.rules.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words of one meaning, looked for in texts whatever the case, but not inside other words.
 *
 * <p>They are given with their endings: {@code deliver(,s,ed,y)} stands for four words. A phrase is
 * several words; {@code …} stands for up to six others between two in one part of a sentence, as in
 * {@code haalt … op}; {@code .} stands for its end. Hyphens and apostrophes part words.
 */
public final class WholeWords {
  private static final String GAP = "…";

  /** How many words a gap takes up. */
  private static final int WIDTH = 6;

  /** The end of a part of a sentence, and of a text. */
  private static final String END = ".";

  /** What comes after them is something else: an order and the invoice, a bill after the visit. */
  private static final ImmutableSet<String> ENDS =
      ImmutableSet.of(
          "and", "with", "after", "before", "when", "while", "en", "met", "na", "nadat", "voordat",
          "wanneer", "als", "terwijl");

  private static final int ASCII = 0x80;

  /** In what the letters of ASCII and their capitals differ. */
  private static final int ASCII_CASE = 0x20;

  private static final Splitter BLANKS = Splitter.on(' ');
  private static final Splitter COMMAS = Splitter.on(',');

  /** By their first words. */
  private final ImmutableListMultimap<String, Spelt> phrases;

  private final ImmutableListMultimap<String, Spelt> exceptions;

  /** What phrases start with: most texts have none of these words, and are not taken apart. */
  private final WordSieve firsts;

  private WholeWords(
      ImmutableListMultimap<String, Spelt> phrases,
      ImmutableListMultimap<String, Spelt> exceptions,
      WordSieve firsts) {
    this.phrases = phrases;
    this.exceptions = exceptions;
    this.firsts = firsts;
  }

  /** Returns words and phrases, in lower case. */
  public static WholeWords of(String... phrases) {
    ImmutableListMultimap<String, Spelt> byFirst = byFirst(phrases);
    return new WholeWords(byFirst, ImmutableListMultimap.of(), new WordSieve(byFirst.keySet()));
  }

  /**
   * Returns these words, which do not count where they are part of some phrases. A gap in these
   * ends at "and" and "with".
   */
  public WholeWords but(String... phrases) {
    return new WholeWords(this.phrases, byFirst(phrases), firsts);
  }

  private static ImmutableListMultimap<String, Spelt> byFirst(String... phrases) {
    ImmutableListMultimap.Builder<String, Spelt> all = ImmutableListMultimap.builder();
    for (String phrase : phrases) {
      refuseWhatIsNeverMet(phrase);
      int end = phrase.indexOf(' ');
      String first = end < 0 ? phrase : phrase.substring(0, end);
      Spelt rest = end < 0 ? Spelt.NOTHING : new Spelt(phrase.substring(end + 1));
      inflected(first).forEach(word -> all.put(word, rest));
    }
    return all.build();
  }

  /**
   * A word with a hyphen or an apostrophe would never be met, as texts are parted there, and nor
   * would one without letters.
   */
  private static void refuseWhatIsNeverMet(String phrase) {
    for (int at = 0; at < phrase.length(); at++) {
      char sign = phrase.charAt(at);
      if (!Character.isLetterOrDigit(sign) && " (),.…".indexOf(sign) < 0) {
        throw new IllegalArgumentException("no word has the sign " + sign + ": " + phrase);
      }
    }
    for (String word : BLANKS.split(phrase)) {
      if (mayBeNothing(word)) {
        throw new IllegalArgumentException("a word may be left out: " + phrase);
      }
    }
  }

  /** Whether one of the words for which it stands has no letters. */
  private static boolean mayBeNothing(String word) {
    int at = 0;
    while (at < word.length()) {
      int close = word.indexOf(')', at);
      if (word.charAt(at) != '('
          || close < 0
          || !COMMAS.splitToList(word.substring(at + 1, close)).contains("")) {
        return false;
      }
      at = close + 1;
    }
    return true;
  }

  /**
   * What follows the first word of a phrase. Most phrases are never met, so the words for which it
   * stands, of which there may be hundreds, are made when it is met for the first time.
   */
  private static final class Spelt {
    static final Spelt NOTHING = new Spelt("");

    private final String words;

    /** Made twice by two threads at worst: what is immutable may be handed over by a race. */
    private @Nullable ImmutableList<ImmutableList<String>> all;

    Spelt(String words) {
      this.words = words;
      for (int open = words.indexOf('('); open >= 0; open = words.indexOf('(', open + 1)) {
        int close = words.indexOf(')', open);
        int blank = words.indexOf(' ', open);
        if (close < 0 || (blank >= 0 && blank < close)) {
          throw unclosed(words);
        }
      }
    }

    ImmutableList<ImmutableList<String>> all() {
      ImmutableList<ImmutableList<String>> made = all;
      if (made == null) {
        made = ImmutableList.of(ImmutableList.of());
        if (!words.isEmpty()) {
          for (String word : BLANKS.split(words)) {
            made = each(made, inflected(word));
          }
        }
        all = made;
      }
      return made;
    }

    private static ImmutableList<ImmutableList<String>> each(
        ImmutableList<ImmutableList<String>> starts, List<String> words) {
      ImmutableList.Builder<ImmutableList<String>> longer = ImmutableList.builder();
      for (ImmutableList<String> start : starts) {
        for (String word : words) {
          longer.add(ImmutableList.<String>builder().addAll(start).add(word).build());
        }
      }
      return longer.build();
    }
  }

  private static IllegalArgumentException unclosed(String word) {
    return new IllegalArgumentException("a bracket is not closed in one word: " + word);
  }

  /** The words for which one with alternatives in brackets stands. */
  private static List<String> inflected(String word) {
    int open = word.indexOf('(');
    if (open < 0) {
      return List.of(word);
    }
    int close = word.indexOf(')', open);
    if (close < 0) {
      throw unclosed(word);
    }
    List<String> rest = inflected(word.substring(close + 1));
    List<String> all = new ArrayList<>();
    for (String part : COMMAS.split(word.substring(open + 1, close))) {
      rest.forEach(end -> all.add(word.substring(0, open) + part + end));
    }
    return all;
  }

  /** Returns a sieve that lets texts pass in which any of several may be. */
  public static WordSieve sieve(WholeWords... several) {
    return WordSieve.together(Stream.of(several).map(words -> words.firsts).toList());
  }

  /** Whether a text has any of them. */
  public boolean areIn(String text) {
    return firsts.mayBeIn(text) && areInWordsOf(text);
  }

  private boolean areInWordsOf(String text) {
    List<String> words = wordsOf(text);
    boolean[] taken = new boolean[words.size()];
    for (int at = 0; at < words.size(); at++) {
      for (Spelt exception : exceptions.get(words.get(at))) {
        for (ImmutableList<String> rest : exception.all()) {
          int end = endOf(rest, words, at, ENDS, taken);
          for (int i = at; i < end; i++) {
            taken[i] = true;
          }
        }
      }
    }
    for (int at = 0; at < words.size(); at++) {
      if (!taken[at]) {
        for (Spelt phrase : phrases.get(words.get(at))) {
          for (ImmutableList<String> rest : phrase.all()) {
            if (endOf(rest, words, at, ImmutableSet.of(), taken) > 0) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  /** Whether a text starts with any of them; what they do not count in is not looked at. */
  public boolean start(String text) {
    return firsts.mayStart(text) && startWordsOf(text);
  }

  private boolean startWordsOf(String text) {
    List<String> words = wordsOf(text);
    return !words.isEmpty()
        && phrases.get(words.get(0)).stream()
            .flatMap(phrase -> phrase.all().stream())
            .anyMatch(
                rest -> endOf(rest, words, 0, ImmutableSet.of(), new boolean[words.size()]) > 0);
  }

  /** Where a phrase ends that starts at a word and has a rest; 0 if it does not. */
  private static int endOf(
      ImmutableList<String> rest,
      List<String> words,
      int from,
      ImmutableSet<String> ends,
      boolean[] taken) {
    int at = from + 1; // as the first word is the one it was found by
    int spare = 0;
    for (String wanted : rest) {
      if (wanted.equals(GAP)) {
        spare = WIDTH;
        continue;
      }
      while (spare > 0
          && at < words.size()
          && !words.get(at).equals(wanted)
          && !words.get(at).equals(END)
          && !ends.contains(words.get(at))) {
        at++;
        spare--;
      }
      if (at >= words.size() || !words.get(at).equals(wanted) || taken[at]) {
        return 0;
      }
      at++;
      spare = 0;
    }
    return at;
  }

  private static List<String> wordsOf(String text) {
    String lower = composed(text).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean isIn = isLetterOrDigit(lower, i);
      if (isIn && start < 0) {
        start = i;
      } else if (!isIn) {
        if (start >= 0) {
          words.add(lower.substring(start, i));
          start = -1;
        }
        if (isEnd(lower, i)) {
          words.add(END);
        }
      }
    }
    return words;
  }

  /** Whether a part of a sentence ends here, unlike within 1,5 or at 9:30. */
  private static boolean isEnd(String text, int at) {
    return at == text.length()
        || (",.;:!?".indexOf(text.charAt(at)) >= 0 && !isLetterOrDigit(text, at + 1));
  }

  /** One of the several ways in which Unicode writes a letter with its accent. */
  private static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** The first of some words that a text contains, as the list spells it, or null. */
  public static @Nullable String firstIn(String text, List<String> words) {
    BitSet starts = startsOfWords(text);
    long initials = initials(text, starts);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if ((word.isEmpty() || (initials & initial(word.charAt(0))) != 0)
          && contains(text, word, starts)) {
        return word;
      }
    }
    return null;
  }

  /** What words of a text start with, in rough: most words that are looked for start otherwise. */
  private static long initials(String text, BitSet starts) {
    long initials = 0;
    for (int at = starts.nextSetBit(0); at >= 0; at = starts.nextSetBit(at + 1)) {
      initials |= initial(text.charAt(at));
    }
    return initials;
  }

  /** One bit for a letter, the same for its capital. */
  private static long initial(char letter) {
    char folded = letter < ASCII ? letter : Character.toLowerCase(Character.toUpperCase(letter));
    return 1L << (folded | ASCII_CASE); // which is the same for a letter and its capital
  }

  /** Where a word may start: nearly all places of a text are inside other words. */
  private static BitSet startsOfWords(String text) {
    BitSet starts = new BitSet(text.length());
    boolean isInside = false;
    for (int at = 0; at < text.length(); at++) {
      if (!isInside) {
        starts.set(at);
      }
      isInside = Character.isLetterOrDigit(text.charAt(at));
    }
    return starts;
  }

  private static boolean contains(String text, String word, BitSet starts) {
    int last = text.length() - word.length();
    for (int at = starts.nextSetBit(0); at >= 0 && at <= last; at = starts.nextSetBit(at + 1)) {
      if (text.regionMatches(true, at, word, 0, word.length())
          && !isLetterOrDigit(text, at + word.length())
          && !isLeadsTo(text, word, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "leads" is no lead of sales, but the verb of "leads to". */
  private static boolean isLeadsTo(String text, String word, int at) {
    if (!word.equalsIgnoreCase("leads")) {
      return false;
    }
    int next = at + word.length();
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return text.regionMatches(true, next, "to", 0, 2) && !isLetterOrDigit(text, next + 2);
  }

  private static boolean isLetterOrDigit(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** Whether a text holds a word or sign; signs such as an arrow may touch letters. */
  public static boolean holds(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      if ((at == 0 || !joins(text.charAt(at - 1), word.charAt(0)))
          && (end == text.length() || !joins(text.charAt(end), word.charAt(word.length() - 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean joins(char neighbour, char own) {
    return Character.isLetterOrDigit(neighbour) && Character.isLetterOrDigit(own);
  }
}
