package io.github.klantreis.exchange.eventlog;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a charset or, if it is open, UTF-8, or Windows-1252 where the first bytes outside ASCII
 * are no UTF-8. Text before them is the same in both, so that nothing is decoded twice. Malformed
 * bytes are replaced, as by other readers.
 */
final class DecodingReader extends Reader {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final ByteRows in;
  private final Runnable isWindows;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13).limit(0);
  private CharsetDecoder decoder;
  private boolean isAscii = true;
  private boolean isDecided;
  private boolean isAtEnd;

  /** The second half of a character, if there was no place for it; otherwise 0. */
  private char pending;

  private DecodingReader(ByteRows in, Charset charset, Runnable isWindows) {
    super(in);
    this.in = in;
    this.isWindows = isWindows;
    decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
  }

  static DecodingReader of(ByteRows in, Charset charset) {
    DecodingReader reader = new DecodingReader(in, charset, () -> {});
    reader.isDecided = true;
    reader.replaceWhatIsMalformed();
    return reader;
  }

  static DecodingReader detecting(ByteRows in, Runnable isWindows) {
    return new DecodingReader(in, StandardCharsets.UTF_8, isWindows);
  }

  /** Returns the charset; null as long as it is open, when all was ASCII. */
  @Nullable Charset charset() {
    return isDecided || !isAscii ? decoder.charset() : null;
  }

  /**
   * Returns the bytes, if all before them was read and ended a line; null if not, or if there is
   * still more to be read as characters.
   */
  @Nullable ByteRows rows() {
    return in.isAtLineStart() && !bytes.hasRemaining() && pending == 0 ? in : null;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (pending != 0) {
      buffer[offset] = pending;
      pending = 0;
      return 1;
    }
    // a character outside the first plane takes two places
    char[] two = length == 1 ? new char[2] : buffer;
    int start = length == 1 ? 0 : offset;
    int read = decode(CharBuffer.wrap(two, start, Math.max(length, 2)).slice());
    if (length == 1 && read > 0) {
      buffer[offset] = two[0];
      pending = read == 2 ? two[1] : 0;
      return 1;
    }
    return read;
  }

  private int decode(CharBuffer chars) throws IOException {
    while (true) {
      int from = bytes.position();
      int before = chars.position();
      CoderResult result = decoder.decode(bytes, chars, isAtEnd);
      isAscii &= bytes.position() - from == chars.position() - before;
      if (result.isMalformed() && !isDecided) {
        decide();
      } else if (chars.position() > 0) {
        return chars.position();
      } else if (isAtEnd) {
        return -1;
      } else {
        load();
      }
    }
  }

  private void decide() {
    isDecided = true;
    if (isAscii) {
      decoder = WINDOWS.newDecoder();
      isWindows.run();
    }
    replaceWhatIsMalformed();
  }

  private void replaceWhatIsMalformed() {
    decoder
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  private void load() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      isAtEnd = true;
    } else {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
