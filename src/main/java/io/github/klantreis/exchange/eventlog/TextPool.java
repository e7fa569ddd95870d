package io.github.klantreis.exchange.eventlog;

import java.util.Arrays;

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

  /** So many texts show whether they are repeated. */
  private static final int TRIAL = 1 << 12;

  /** Of texts that are repeated at least one of so many is found again. */
  private static final int RARELY = 32;

  /**
   * A pool that was of no use makes so many times as many texts as it held without a lookup before
   * it tries anew, so that texts that are never repeated cost little.
   */
  private static final int REST = 16;

  private final int most;
  private final boolean isForgetful;

  /** Recent texts, found by a few of their characters without a hash of all. */
  private final char[][] recentCharacters = new char[RECENT][0];

  private final String[] recent = new String[RECENT];
  private String[] table = new String[FIRST];
  private int[] hashes = new int[FIRST];
  private int size;

  /** How many texts were found in the table since it was empty. */
  private long found;

  /** How many were found since then before the table was asked. */
  private long foundBefore;

  private int rest;
  private boolean isUnrepeated;
  private boolean isUndecodable;

  private TextPool(int most, boolean isForgetful) {
    this.most = most;
    this.isForgetful = isForgetful;
  }

  /**
   * Returns a pool that drops its contents when it is full, for streams without end: it holds at
   * most 65,536 texts, which take at most some 40 MB. If hardly any of the first 4,096 texts was
   * repeated, it rests for a while.
   */
  static TextPool forgetful() {
    return new TextPool(1 << 16, true);
  }

  /** Returns a pool that keeps everything. */
  static TextPool complete() {
    return new TextPool(1 << 29, false);
  }

  /** Whether the last text contains characters that the decoder could not decode. */
  boolean isUndecodable() {
    return isUndecodable;
  }

  String get(char[] buffer, int offset, int length) {
    if (length == 0 || length > LONGEST || isUnrepeated) {
      return share(new String(buffer, offset, length));
    }
    char middle = buffer[offset + length / 2];
    int place = placeOfRecent(buffer[offset], middle, buffer[offset + length - 1], length);
    char[] known = recentCharacters[place];
    if (known.length == length
        && Arrays.equals(known, 0, length, buffer, offset, offset + length)) {
      isUndecodable = false;
      foundBefore++;
      return recent[place];
    }
    return remembered(place, share(new String(buffer, offset, length)));
  }

  String get(String text) {
    int length = text.length();
    if (length == 0 || length > LONGEST || isUnrepeated) {
      return share(text);
    }
    char middle = text.charAt(length / 2);
    int place = placeOfRecent(text.charAt(0), middle, text.charAt(length - 1), length);
    String known = recent[place];
    if (text.equals(known)) {
      isUndecodable = false;
      foundBefore++;
      return known;
    }
    return remembered(place, share(text));
  }

  private String remembered(int place, String text) {
    if (!isUndecodable) {
      int length = text.length();
      if (recentCharacters[place].length != length) {
        recentCharacters[place] = new char[length];
      }
      text.getChars(0, length, recentCharacters[place], 0);
      recent[place] = text;
    }
    return text;
  }

  /** Returns the text, or the equal one that was found before, without a look at recent ones. */
  String share(String text) {
    isUndecodable = text.indexOf(REPLACEMENT) >= 0;
    int length = text.length();
    if (isUndecodable || length == 0 || length > LONGEST) {
      return text;
    }
    if (rest > 0) {
      isUnrepeated &= --rest > 0;
      return text;
    }
    return find(text);
  }

  /** Counts a text that was found elsewhere, before this pool was asked. */
  void found() {
    foundBefore++;
  }

  /** Whether texts were not even repeated soon of late, so that it is useless to look for them. */
  boolean isUnrepeated() {
    return isUnrepeated;
  }

  private static int placeOfRecent(char first, char middle, char last, int length) {
    return (first + 31 * (last + 31 * (middle + length))) & (RECENT - 1);
  }

  private String find(String text) {
    int hash = text.hashCode();
    hash ^= hash >>> 15;
    hash *= 0x9E3779B1;
    hash ^= hash >>> 15;
    hash = hash == 0 ? 1 : hash; // 0 is free
    int mask = hashes.length - 1;
    for (int i = 0; i < LONGEST_SEARCH; i++) {
      int place = (hash + i) & mask;
      int known = hashes[place];
      if (known == 0) {
        table[place] = text;
        hashes[place] = hash;
        grow();
        return text;
      }
      if (known == hash && text.equals(table[place])) {
        found++;
        return table[place];
      }
    }
    return text;
  }

  private void grow() {
    if (++size * 2L < table.length) {
      return;
    }
    boolean isUseless = isForgetful && size == TRIAL && found * RARELY < size;
    if (isUseless || size >= most) {
      rest = isUseless ? REST * size : 0;
      isUnrepeated = isUseless && (found + foundBefore) * RARELY < size;
      found = 0;
      foundBefore = 0;
      size = 0;
      table = new String[FIRST];
      hashes = new int[FIRST];
      return;
    }
    String[] old = table;
    int[] oldHashes = hashes;
    table = new String[old.length * 2];
    hashes = new int[table.length];
    int mask = table.length - 1;
    for (int i = 0; i < old.length; i++) {
      if (oldHashes[i] != 0) {
        int place = oldHashes[i] & mask;
        while (hashes[place] != 0) {
          place = (place + 1) & mask;
        }
        table[place] = old[i];
        hashes[place] = oldHashes[i];
      }
    }
  }
}
