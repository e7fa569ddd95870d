package io.github.klantreis.exchange.eventlog;

import com.google.common.base.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lines in UTF-8, which are found eight bytes at a time, and decoded only where that is asked. */
final class ByteLines extends Lines {
  /** The most bytes of a character of a string, malformed ones included. */
  private static final int BYTES_OF_CHARACTER = 3;

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  private static final long LINE_FEEDS = '\n' * ONES;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;

  /** Has eight bytes more than are loaded, so that all can be read in eights. */
  private ByteBuffer bytes = ByteBuffer.allocate((1 << 16) + Long.BYTES);

  /** Has a high bit if the line may have characters beyond ASCII. */
  private long high;

  ByteLines(InputStream in) {
    super(BYTES_OF_CHARACTER);
    this.in = in;
  }

  @Override
  boolean next() throws IOException {
    high = 0;
    return super.next();
  }

  @Override
  Object units() {
    return bytes.array();
  }

  @Override
  int capacity() {
    return bytes.capacity() - Long.BYTES;
  }

  @Override
  void grow(int capacity) {
    bytes = ByteBuffer.wrap(Arrays.copyOf(bytes.array(), capacity + Long.BYTES));
  }

  @Override
  int read(int from, int count) throws IOException {
    return in.read(bytes.array(), from, count);
  }

  @Override
  int unit(int at) {
    return bytes.array()[at] & 0xFF;
  }

  @Override
  int length() {
    return decoded(end - start).length();
  }

  @Override
  int mark() {
    byte[] all = bytes.array();
    return all[start] == MARK[0]
            && end - start >= MARK.length
            && Arrays.equals(all, start, start + MARK.length, MARK, 0, MARK.length)
        ? MARK.length
        : 0;
  }

  @Override
  int endFrom(int from) {
    byte[] all = bytes.array();
    int most = loaded;
    long seen = high;
    int at = from;
    while (at < most) {
      long eight = EightBytes.of(all, at);
      long others = eight ^ LINE_FEEDS;
      long found = (others - ONES) & ~others & HIGH;
      if (found != 0) {
        high = seen | (eight & (Long.lowestOneBit(found) - 1));
        return Math.min(at + (Long.numberOfTrailingZeros(found) >>> 3), most);
      }
      seen |= eight;
      at += Long.BYTES;
    }
    high = seen;
    return most;
  }

  @Override
  @Nullable ByteBuffer utf8() {
    boolean isAscii = (high & HIGH) == 0;
    return isAscii || Utf8.isWellFormed(bytes.array(), start, end - start)
        ? bytes.limit(end).position(start)
        : null;
  }

  @Override
  char[] characters() {
    return decoded(end - start).toCharArray();
  }

  @Override
  String shown() {
    String shown = decoded(Math.min(end - start, BYTES_OF_CHARACTER * (SHOWN + 1)));
    return shown.substring(0, Math.min(shown.length(), SHOWN));
  }

  private String decoded(int length) {
    return new String(bytes.array(), start, length, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
