package io.github.klantreis.validation.rules.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * Some words as a sieve: of nearly all texts without any of them it is certain that they have none,
 * after one pass that makes nothing. Texts with other than ASCII letters pass, as those can be
 * written in several ways.
 */
public final class WordSieve {
  /** Of so many places one is taken by each word. */
  private static final int SPARSENESS = 32;

  private static final int ASCII = 0x80;

  /** Letters in lower case and digits; 0 for what parts words. */
  private static final char[] LOWER = new char[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      LOWER[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }
  }

  /** The hashes, sorted. */
  private final int[] hashes;

  /** The places of the hashes, one bit each, as most of others have one that is not taken. */
  private final long[] taken;

  private final int mask;

  /** Sifts for words in lower case. */
  public WordSieve(Collection<String> words) {
    this(words.stream().mapToInt(String::hashCode));
  }

  private WordSieve(IntStream hashes) {
    this.hashes = hashes.sorted().distinct().toArray();
    int places = Integer.highestOneBit(Math.max(this.hashes.length, 1)) * SPARSENESS;
    mask = places - 1;
    taken = new long[Math.max(places / Long.SIZE, 1)];
    for (int hash : this.hashes) {
      int place = placeOf(hash);
      taken[place / Long.SIZE] |= 1L << place;
    }
  }

  /** Sifts for all words of some sieves. */
  static WordSieve together(Collection<WordSieve> sieves) {
    return new WordSieve(sieves.stream().flatMapToInt(sieve -> Arrays.stream(sieve.hashes)));
  }

  private int placeOf(int hash) {
    return (hash ^ (hash >>> 16)) & mask;
  }

  private boolean has(int hash) {
    int place = placeOf(hash);
    return (taken[place / Long.SIZE] & (1L << place)) != 0
        && Arrays.binarySearch(hashes, hash) >= 0;
  }

  /** Whether a text may have any of the words. */
  public boolean mayBeIn(String text) {
    return isPassed(text, false);
  }

  /** Whether the first word of a text may be one of the words. */
  public boolean mayStart(String text) {
    return isPassed(text, true);
  }

  private boolean isPassed(String text, boolean ofFirst) {
    int hash = 0; // as that of a String
    boolean isInside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII) {
        return true;
      }
      char lower = LOWER[c];
      if (lower != 0) {
        hash = 31 * hash + lower;
        isInside = true;
      } else if (isInside) {
        if (has(hash)) {
          return true;
        }
        if (ofFirst) {
          return false;
        }
        hash = 0;
        isInside = false;
      }
    }
    return isInside && has(hash);
  }
}
