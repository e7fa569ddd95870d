package io.github.klantreis.exchange.eventlog;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Recent texts, found by their bytes before a {@link TextPool} is asked. Not thread-safe.
 *
 * <p>A text of up to 16 bytes is recognised by its bytes as two numbers; of a longer one all are
 * compared.
 */
final class ByteTexts {
  /** The first and the highest number of bits of a place. */
  private static final int FIRST_BITS = 7;

  private static final int MOST_BITS = 12;

  private static final int SHORT = 2 * Long.BYTES;

  /** Longer texts are not names, and rarely repeated. */
  private static final int LONGEST = 256;

  /** More places are made if at least one of so many texts was found in those that there are. */
  private static final int RARELY = 64;

  private static final byte[] NONE = {};

  private final TextPool pool;
  private int bits = FIRST_BITS - 1;
  private String[] texts = {};

  /** Pairs of numbers. */
  private long[] keys = {};

  /** All bytes of texts with more than 16. */
  private byte[][] longTexts = {};

  private int found;
  private int misses;

  /** The text before, which that of the next row often is; found without a place. */
  private String last = "";

  private long lastFirst;
  private long lastSecond;
  private byte[] lastLong = NONE;

  ByteTexts(TextPool pool) {
    this.pool = pool;
    makePlace();
  }

  private void makePlace() {
    bits++;
    found = 0;
    misses = 0;
    texts = new String[1 << bits];
    keys = new long[2 << bits];
    longTexts = new byte[1 << bits][];
  }

  /**
   * Returns the text of bytes, after which the array has at least eight more.
   *
   * @param bytes where they are, none of which is below 14
   * @param charset the charset, always the same one but for texts in ASCII
   * @return the text; null if it has characters that cannot be decoded
   */
  @Nullable String get(byte[] bytes, int from, int to, Charset charset) {
    int length = to - from;
    if (length == 0) {
      return "";
    }
    if (length > LONGEST || pool.isUnrepeated()) {
      return made(bytes, from, length, charset);
    }
    long first;
    long second = 0;
    if (length <= Long.BYTES) {
      first = EightBytes.of(bytes, from, length);
    } else {
      first = EightBytes.of(bytes, from);
      second =
          length <= SHORT
              ? EightBytes.of(bytes, from + Long.BYTES, length - Long.BYTES)
              : EightBytes.of(bytes, to - Long.BYTES) << Byte.SIZE; // like no short one
    }
    if (lastFirst == first
        && lastSecond == second
        && (length <= SHORT || isLong(lastLong, bytes, from, to))) {
      pool.found();
      return last;
    }
    int place = (int) (((first ^ (second * 31)) * 0x9E3779B97F4A7C15L) >>> -bits);
    if (keys[2 * place] == first
        && keys[2 * place + 1] == second
        && (length <= SHORT || isLong(longTexts[place], bytes, from, to))) {
      pool.found();
      found++;
      last = texts[place];
      lastLong = length <= SHORT ? NONE : longTexts[place];
    } else {
      String text = made(bytes, from, length, charset);
      if (text == null) {
        return null;
      }
      last = text;
      lastLong = length <= SHORT ? NONE : Arrays.copyOfRange(bytes, from, to);
      keys[2 * place] = first;
      keys[2 * place + 1] = second;
      texts[place] = text;
      if (length > SHORT) {
        longTexts[place] = lastLong;
      }
      missed();
    }
    lastFirst = first;
    lastSecond = second;
    return last;
  }

  /** Makes more places if there are too few, unless texts are not repeated but at once. */
  private void missed() {
    if (++misses > 2 * texts.length && bits < MOST_BITS) {
      if (found * RARELY >= misses) {
        makePlace();
      } else {
        found = 0;
        misses = 0;
      }
    }
  }

  private static boolean isLong(byte[] text, byte[] bytes, int from, int to) {
    return Arrays.equals(text, 0, text.length, bytes, from, to);
  }

  private @Nullable String made(byte[] bytes, int from, int length, Charset charset) {
    String text = pool.share(new String(bytes, from, length, charset));
    return pool.isUndecodable() ? null : text;
  }
}
