package io.github.klantreis.exchange.eventlog;

import com.google.common.base.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lines in UTF-8, which are found eight bytes at a time, and decoded only where that is asked. */
final class ByteLines implements Lines {
  /** The most bytes of a character of a string, malformed ones included. */
  private static final int BYTES_OF_CHARACTER = 3;

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  private static final long LINE_FEEDS = '\n' * ONES;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;

  /** Has eight bytes more than are loaded, so that all can be read in eights. */
  private ByteBuffer bytes = ByteBuffer.allocate((1 << 16) + Long.BYTES);

  private int start;
  private int end;
  private int loaded;
  private int next;
  private long number;
  private boolean isTooLong;
  private boolean isAtEnd;

  /** Has a high bit if the line may have characters beyond ASCII. */
  private long high;

  ByteLines(InputStream in) {
    this.in = in;
  }

  @Override
  public boolean next() throws IOException {
    start = next;
    isTooLong = false;
    high = 0;
    int at = start;
    while (true) {
      at = endFrom(at);
      if (at < loaded || (isAtEnd && at > start)) {
        break;
      }
      if (isAtEnd) {
        return false;
      }
      if (at - start > BYTES_OF_CHARACTER * LONGEST) {
        isTooLong = true;
        loaded = start + BYTES_OF_CHARACTER * SHOWN;
        at = loaded;
        skipLine();
        break;
      }
      at -= load();
    }
    end = at;
    if (!isTooLong) {
      next = Math.min(at + 1, loaded);
      isTooLong = end - start > LONGEST && decoded(end - start).length() > LONGEST;
    }
    number++;
    byte[] all = bytes.array();
    if (end > start && all[end - 1] == '\r') {
      end--;
    }
    while (all[start] == MARK[0] && startsWithMark(all)) {
      start += MARK.length;
    }
    return true;
  }

  private boolean startsWithMark(byte[] all) {
    return end - start >= MARK.length
        && Arrays.equals(all, start, start + MARK.length, MARK, 0, MARK.length);
  }

  /** Returns the place of the next line feed, or the end of what is loaded. */
  private int endFrom(int from) {
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

  /** Loads more, and returns by how much the line moved to the front. */
  private int load() throws IOException {
    byte[] all = bytes.array();
    int moved = start;
    if (moved > 0) {
      System.arraycopy(all, start, all, 0, loaded - start);
      loaded -= moved;
      start = 0;
      next = 0;
    }
    if (loaded == all.length - Long.BYTES) {
      all = grown(2 * loaded);
    }
    int read = in.read(all, loaded, all.length - Long.BYTES - loaded);
    isAtEnd = read < 0;
    loaded += Math.max(read, 0);
    return moved;
  }

  private byte[] grown(int size) {
    byte[] all = Arrays.copyOf(bytes.array(), size + Long.BYTES);
    bytes = ByteBuffer.wrap(all);
    return all;
  }

  /** Skips to the end of the line, and keeps what was loaded after it. */
  private void skipLine() throws IOException {
    byte[] rest = new byte[1 << 15];
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
          byte[] all = bytes.array();
          if (all.length - Long.BYTES - loaded < kept) {
            all = grown(loaded + kept);
          }
          System.arraycopy(rest, i + 1, all, loaded, kept);
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
    byte[] all = bytes.array();
    for (int i = start; i < end; i++) {
      if ((all[i] & 0xFF) > ' ') {
        return false;
      }
    }
    return true;
  }

  @Override
  public @Nullable ByteBuffer utf8() {
    boolean isAscii = (high & HIGH) == 0;
    return isAscii || Utf8.isWellFormed(bytes.array(), start, end - start)
        ? bytes.limit(end).position(start)
        : null;
  }

  @Override
  public char[] characters() {
    return decoded(end - start).toCharArray();
  }

  @Override
  public String shown() {
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
