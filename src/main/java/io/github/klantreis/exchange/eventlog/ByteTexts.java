package io.github.klantreis.exchange.eventlog;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Recent texts, found by their bytes before a {@link TextPool} is asked. Not thread-safe.
 *
 * <p>A text of up to 16 bytes is told by its length, its first and its last eight bytes; of a
 * longer one all bytes are compared.
 */
final class ByteTexts {
  /** A power of two. */
  private static final int RECENT = 1 << 10;

  private static final int SHIFT = Long.SIZE - 10;

  /** Longer texts are not names, and rarely repeated. */
  private static final int LONGEST = 256;

  private final TextPool pool;
  private final String[] texts = new String[RECENT];
  private final int[] lengths = new int[RECENT];
  private final long[] firsts = new long[RECENT];
  private final long[] lasts = new long[RECENT];

  /** All bytes of texts with more than 16. */
  private final byte[][] longTexts = new byte[RECENT][];

  ByteTexts(TextPool pool) {
    this.pool = pool;
  }

  /**
   * Returns the text of bytes, after which the array has at least seven more.
   *
   * @param charset the charset, always the same one but for texts in ASCII
   * @return the text; null if it has characters that cannot be decoded
   */
  @Nullable String get(byte[] bytes, int from, int to, Charset charset) {
    int length = to - from;
    if (length == 0) {
      return "";
    }
    boolean isShort = length < Long.BYTES;
    long first = EightBytes.of(bytes, from, isShort ? length : Long.BYTES);
    long last = isShort ? 0 : EightBytes.of(bytes, to - Long.BYTES);
    int place = (int) ((((first ^ (last * 31)) + length) * 0x9E3779B97F4A7C15L) >>> SHIFT);
    if (lengths[place] == length
        && firsts[place] == first
        && lasts[place] == last
        && (length <= 2 * Long.BYTES
            || Arrays.equals(longTexts[place], 0, length, bytes, from, to))) {
      pool.found();
      return texts[place];
    }
    String text = pool.share(new String(bytes, from, length, charset));
    if (pool.isUndecodable()) {
      return null;
    }
    if (length <= LONGEST) {
      lengths[place] = length;
      firsts[place] = first;
      lasts[place] = last;
      texts[place] = text;
      if (length > 2 * Long.BYTES) {
        longTexts[place] = Arrays.copyOfRange(bytes, from, to);
      }
    }
    return text;
  }
}
