package io.github.klantreis.exchange.eventlog;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a log, one at a time, without their ends (LF or CR LF) and without byte order marks
 * at their start. What is returned of a line holds until the next one.
 *
 * <p>They are read into an array of units, which are bytes or characters, and found there.
 */
abstract class Lines implements Closeable {
  /**
   * The maximum number of characters in a line, so that a log without lines does not fill the
   * memory.
   */
  static final int LONGEST = 1 << 24;

  /** How many characters of a line a message shows at most. */
  static final int SHOWN = 1_000;

  /** The most units of a character. */
  private final int unitsOfCharacter;

  /** The place of the line in the units. */
  int start;

  /** Where the line ends. */
  int end;

  /** Where the units end that are loaded. */
  int loaded;

  private int next;
  private long number;
  private boolean isTooLong;
  private boolean isAtEnd;

  Lines(int unitsOfCharacter) {
    this.unitsOfCharacter = unitsOfCharacter;
  }

  /** Advances to the next line; returns false at the end. */
  boolean next() throws IOException {
    start = next;
    isTooLong = false;
    int at = start;
    while (true) {
      at = endFrom(at);
      if (at < loaded || (isAtEnd && at > start)) {
        break;
      }
      if (isAtEnd) {
        return false;
      }
      if (at - start > unitsOfCharacter * LONGEST) {
        isTooLong = true;
        at = start + unitsOfCharacter * SHOWN;
        skipFrom(at);
        break;
      }
      at -= load();
    }
    end = at;
    if (!isTooLong) {
      next = Math.min(at + 1, loaded);
      isTooLong = end - start > LONGEST && length() > LONGEST;
    }
    number++;
    if (end > start && unit(end - 1) == '\r') {
      end--;
    }
    for (int mark = mark(); mark > 0; mark = mark()) {
      start += mark;
    }
    return true;
  }

  /** Loads more, and returns by how much the line moved to the front. */
  private int load() throws IOException {
    int moved = start;
    if (moved > 0) {
      System.arraycopy(units(), start, units(), 0, loaded - start);
      loaded -= moved;
      start = 0;
      next = 0;
    }
    if (loaded == capacity()) {
      grow(2 * loaded);
    }
    loadMore();
    return moved;
  }

  private void loadMore() throws IOException {
    int read = read(loaded, capacity() - loaded);
    isAtEnd = read < 0;
    loaded += Math.max(read, 0);
  }

  /** Skips to the end of the line; what is loaded from a place on is of the line, and not kept. */
  private void skipFrom(int from) throws IOException {
    do {
      loaded = from;
      loadMore();
      next = endFrom(from);
    } while (next == loaded && !isAtEnd);
    next = Math.min(next + 1, loaded);
  }

  /** Returns the array of the units. */
  abstract Object units();

  /** Returns how many units can be loaded. */
  abstract int capacity();

  abstract void grow(int capacity);

  /** Loads up to so many units to a place; returns how many, or -1 at the end. */
  abstract int read(int from, int count) throws IOException;

  abstract int unit(int at);

  /** Returns the place of the next line feed, or the end of what is loaded. */
  abstract int endFrom(int from);

  /** Returns how many characters the line has. */
  abstract int length();

  /**
   * Returns how many units the byte order mark has with which the line starts; 0 if it does not.
   */
  abstract int mark();

  /** Returns the number of the line, from 1. */
  final long number() {
    return number;
  }

  /** Whether the line is longer than the maximum; only its start is kept. */
  final boolean isTooLong() {
    return isTooLong;
  }

  /** Whether the line has only blanks and control characters. */
  final boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (unit(i) > ' ') {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the line in UTF-8, in an array that has eight bytes more; null if it has what UTF-8
   * cannot represent.
   */
  abstract @Nullable ByteBuffer utf8();

  /** Returns the characters, with U+FFFD for what could not be decoded. */
  abstract char[] characters();

  /** Returns the start of the line, for messages. */
  abstract String shown();
}
