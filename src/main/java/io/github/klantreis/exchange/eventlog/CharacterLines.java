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
final class CharacterLines extends Lines {
  private final Reader in;
  private char[] buffer = new char[1 << 16];

  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
  private ByteBuffer encoded = ByteBuffer.allocate(1 << 12);

  CharacterLines(Reader in) {
    super(1);
    this.in = in;
  }

  @Override
  Object units() {
    return buffer;
  }

  @Override
  int capacity() {
    return buffer.length;
  }

  @Override
  void grow(int capacity) {
    buffer = Arrays.copyOf(buffer, capacity);
  }

  @Override
  int read(int from, int count) throws IOException {
    return in.read(buffer, from, count);
  }

  @Override
  int unit(int at) {
    return buffer[at];
  }

  @Override
  int endFrom(int from) {
    char[] characters = buffer;
    int most = loaded;
    int at = from;
    while (at < most && characters[at] != '\n') {
      at++;
    }
    return at;
  }

  @Override
  int length() {
    return end - start;
  }

  @Override
  int mark() {
    return start < end && buffer[start] == '\uFEFF' ? 1 : 0;
  }

  /** Returns null if there is half a surrogate pair. */
  @Override
  @Nullable ByteBuffer utf8() {
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
  char[] characters() {
    return Arrays.copyOfRange(buffer, start, end);
  }

  @Override
  String shown() {
    return new String(buffer, start, Math.min(end - start, SHOWN));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
