package io.github.klantreis.exchange.eventlog;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Provides one object for equal texts that occur repeatedly, such as customers and events, without
 * creating a string for the lookup. A text that is not found is created; the pool only saves memory
 * and time. Not thread-safe.
 */
final class TextPool {
  /** A limit, so that texts with deliberately colliding hashes cannot slow down the reading. */
  private static final int LONGEST_SEARCH = 32;

  private static final char REPLACEMENT = '\uFFFD';

  /** Longer texts are not names, and rarely repeated. */
  private static final int LONGEST = 256;

  /** A power of two. */
  private static final int RECENT = 256;

  /** A power of two: the size of an empty table, of which at most half is filled. */
  private static final int FIRST = 256;

  /** A full pool that was of use had at least so many lookups for each of its texts. */
  private static final int WORTHWHILE = 2;

  /**
   * A full pool that was of no use makes so many times as many texts as it held without a lookup
   * before it tries anew, so that texts that are never repeated cost little.
   */
  private static final int REST = 16;

  private final int most;

  /** Recent texts, found by a few of their characters without a hash of all. */
  private final char[][] recentCharacters = new char[RECENT][0];

  private final String[] recent = new String[RECENT];
  private @Nullable String[] table = new @Nullable String[FIRST];
  private int[] hashes = new int[FIRST];
  private int size;

  /** How many texts were looked up since the table was empty. */
  private long lookups;

  private int rest;
  private boolean isUndecodable;

  private TextPool(int most) {
    this.most = most;
  }

  /**
   * Returns a pool that drops its contents when it is full, for streams without end: it holds at
   * most 65,536 texts, which take at most some 40 MB. If hardly any text was repeated until then,
   * it rests for a while.
   */
  static TextPool forgetful() {
    return new TextPool(1 << 16);
  }

  /** Returns a pool that keeps everything. */
  static TextPool complete() {
    return new TextPool(1 << 29);
  }

  /** Whether the last text contains characters that the decoder could not decode. */
  boolean isUndecodable() {
    return isUndecodable;
  }

  String get(char[] buffer, int offset, int length) {
    isUndecodable = false;
    if (length == 0 || length > LONGEST) {
      return make(buffer, offset, length);
    }
    if (rest > 0) {
      rest--;
      return make(buffer, offset, length);
    }
    int place = placeOfRecent(buffer, offset, length);
    char[] known = recentCharacters[place];
    lookups++;
    if (known.length == length
        && Arrays.equals(known, 0, length, buffer, offset, offset + length)) {
      return recent[place];
    }
    String found = find(buffer, offset, length);
    if (!isUndecodable) {
      if (known.length != length) {
        known = new char[length];
        recentCharacters[place] = known;
      }
      System.arraycopy(buffer, offset, known, 0, length);
      recent[place] = found;
    }
    return found;
  }

  String get(String text) {
    int length = text.length();
    if (rest == 0 && length > 0 && length <= LONGEST) {
      char middle = text.charAt(length / 2);
      String known = recent[placeOfRecent(text.charAt(0), middle, text.charAt(length - 1), length)];
      if (text.equals(known)) {
        lookups++;
        isUndecodable = false;
        return known;
      }
    }
    return get(text.toCharArray(), 0, length);
  }

  private static int placeOfRecent(char[] buffer, int offset, int length) {
    int last = offset + length - 1;
    return placeOfRecent(buffer[offset], buffer[offset + length / 2], buffer[last], length);
  }

  private static int placeOfRecent(char first, char middle, char last, int length) {
    return (first + 31 * (last + 31 * (middle + length))) & (RECENT - 1);
  }

  private String find(char[] buffer, int offset, int length) {
    int hash = 0;
    for (int i = offset, end = offset + length; i < end; i++) {
      hash = 31 * hash + buffer[i];
    }
    hash ^= hash >>> 15;
    hash *= 0x9E3779B1;
    hash ^= hash >>> 15;
    int mask = table.length - 1;
    for (int i = 0; i < LONGEST_SEARCH; i++) {
      int place = (hash + i) & mask;
      String known = table[place];
      if (known == null) {
        String made = make(buffer, offset, length);
        if (!isUndecodable) {
          table[place] = made;
          hashes[place] = hash;
          grow();
        }
        return made;
      }
      if (hashes[place] == hash && isSame(known, buffer, offset, length)) {
        return known;
      }
    }
    return make(buffer, offset, length);
  }

  private String make(char[] buffer, int offset, int length) {
    for (int i = offset, end = offset + length; i < end; i++) {
      isUndecodable |= buffer[i] == REPLACEMENT;
    }
    return new String(buffer, offset, length);
  }

  private static boolean isSame(String known, char[] buffer, int offset, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != buffer[offset + i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    if (++size * 2L < table.length) {
      return;
    }
    @Nullable String[] old = table;
    int[] oldHashes = hashes;
    boolean isFull = size >= most;
    table = new @Nullable String[isFull ? FIRST : old.length * 2];
    hashes = new int[table.length];
    if (isFull) {
      rest = lookups < (long) WORTHWHILE * size ? REST * size : 0;
      lookups = 0;
      size = 0;
      return;
    }
    int mask = table.length - 1;
    for (int i = 0; i < old.length; i++) {
      if (old[i] != null) {
        int place = oldHashes[i] & mask;
        while (table[place] != null) {
          place = (place + 1) & mask;
        }
        table[place] = old[i];
        hashes[place] = oldHashes[i];
      }
    }
  }
}
