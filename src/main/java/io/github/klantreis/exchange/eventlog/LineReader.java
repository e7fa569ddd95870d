package io.github.klantreis.exchange.eventlog;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Lines of a text, without their ends (LF or CR LF) and without byte order marks at their start.
 */
final class LineReader implements Closeable {
  /** The maximum length of a line, so that a file without lines does not fill the memory. */
  static final int LONGEST = 1 << 24;

  private final Reader in;
  private char[] buffer = new char[1 << 16];
  private int start;
  private int end;
  private int loaded;
  private int next;
  private long number;
  private boolean isTooLong;
  private boolean isAtEnd;

  LineReader(Reader in) {
    this.in = in;
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
      if (at - start > LONGEST) {
        isTooLong = true;
        loaded = start + 1_000; // enough for a message
        at = loaded;
        skipLine();
        break;
      }
      at -= load();
    }
    end = at;
    if (!isTooLong) {
      next = Math.min(at + 1, loaded);
      isTooLong = end - start > LONGEST;
    }
    number++;
    if (end > start && buffer[end - 1] == '\r') {
      end--;
    }
    while (start < end && buffer[start] == '\uFEFF') {
      start++;
    }
    return true;
  }

  /** Returns the place of the next line feed, or the end of what is loaded. */
  private int endFrom(int from) {
    char[] characters = buffer;
    int most = loaded;
    int at = from;
    while (at < most && characters[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Loads more, and returns by how much the line moved to the front. */
  private int load() throws IOException {
    int moved = start;
    if (moved > 0) {
      System.arraycopy(buffer, start, buffer, 0, loaded - start);
      loaded -= moved;
      start = 0;
      next = 0;
    }
    if (loaded == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int read = in.read(buffer, loaded, buffer.length - loaded);
    isAtEnd = read < 0;
    loaded += Math.max(read, 0);
    return moved;
  }

  /** Skips to the end of the line, and keeps what was loaded after it. */
  private void skipLine() throws IOException {
    char[] rest = new char[1 << 15];
    while (true) {
      int read = in.read(rest, 0, rest.length);
      if (read < 0) {
        isAtEnd = true;
        next = loaded;
        return;
      }
      for (int i = 0; i < read; i++) {
        if (rest[i] == '\n') {
          next = loaded;
          int kept = read - i - 1;
          if (buffer.length - loaded < kept) {
            buffer = Arrays.copyOf(buffer, loaded + kept);
          }
          System.arraycopy(rest, i + 1, buffer, loaded, kept);
          loaded += kept;
          return;
        }
      }
    }
  }

  /** Returns the number of the line, from 1. */
  long number() {
    return number;
  }

  /** Whether the line is longer than the maximum; only its start is kept. */
  boolean isTooLong() {
    return isTooLong;
  }

  boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (buffer[i] > ' ') {
        return false;
      }
    }
    return true;
  }

  char[] buffer() {
    return buffer;
  }

  int start() {
    return start;
  }

  int length() {
    return end - start;
  }

  /** Returns the start of the line, for messages. */
  String shown() {
    return new String(buffer, start, Math.min(length(), 1_000));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
