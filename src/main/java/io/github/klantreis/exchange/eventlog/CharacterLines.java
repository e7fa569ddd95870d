package io.github.klantreis.exchange.eventlog;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lines in characters. */
final class CharacterLines implements Lines {
  private final Reader in;
  private char[] buffer = new char[1 << 16];
  private int start;
  private int end;
  private int loaded;
  private int next;
  private long number;
  private boolean isTooLong;
  private boolean isAtEnd;

  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
  private ByteBuffer encoded = ByteBuffer.allocate(1 << 12);

  CharacterLines(Reader in) {
    this.in = in;
  }

  @Override
  public boolean next() throws IOException {
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
        loaded = start + SHOWN;
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

  @Override
  public long number() {
    return number;
  }

  @Override
  public boolean isTooLong() {
    return isTooLong;
  }

  @Override
  public boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (buffer[i] > ' ') {
        return false;
      }
    }
    return true;
  }

  /** Returns null if there is half a surrogate pair. */
  @Override
  public @Nullable ByteBuffer utf8() {
    int most = 3 * (end - start) + Long.BYTES; // of which eight are not used
    if (encoded.capacity() < most) {
      encoded = ByteBuffer.allocate(2 * most);
    }
    encoder.reset();
    encoded.clear();
    CharBuffer characters = CharBuffer.wrap(buffer, start, end - start);
    return encoder.encode(characters, encoded, true).isUnderflow() ? encoded.flip() : null;
  }

  @Override
  public char[] characters() {
    return Arrays.copyOfRange(buffer, start, end);
  }

  @Override
  public String shown() {
    return new String(buffer, start, Math.min(end - start, SHOWN));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
