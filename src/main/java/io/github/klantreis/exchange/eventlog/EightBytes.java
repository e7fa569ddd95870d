package io.github.klantreis.exchange.eventlog;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes as one number, the first of which is the lowest. */
final class EightBytes {
  private static final long ONES = 0x0101010101010101L;
  private static final long LOW = 0x7F * ONES;
  private static final long HIGH = ~LOW;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;

  /** Added to a byte, this reaches the high bit from the blank on. */
  private static final long UP_FROM_BLANK = (0x80 - ' ') * ONES;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private EightBytes() {}

  static long of(byte[] bytes, int from) {
    return (long) LONGS.get(bytes, from);
  }

  /** Returns up to eight bytes, with zeros instead of those that follow. */
  static long of(byte[] bytes, int from, int count) {
    return count == 0 ? 0 : of(bytes, from) & (-1L >>> (Byte.SIZE * (Long.BYTES - count)));
  }

  /** Returns eight characters as bytes; -1 if one of them is not ASCII. */
  static long of(char[] characters, int from) {
    long eight = 0;
    int all = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      char c = characters[from + i];
      eight |= (long) c << (Byte.SIZE * i);
      all |= c;
    }
    return all < 0x80 ? eight : -1;
  }

  /**
   * Returns where the next quotation mark, backslash, control character or byte beyond ASCII is, at
   * most the end.
   *
   * @param bytes has eight bytes after the end
   */
  static int endOfPlain(byte[] bytes, int from, int end) {
    for (int i = from; i < end; i += Long.BYTES) {
      long eight = of(bytes, i);
      // a byte is zero if neither it nor its sum with 0x7F has the high bit
      long noQuote = ((eight ^ QUOTES) & LOW) + LOW;
      long noBackslash = ((eight ^ BACKSLASHES) & LOW) + LOW;
      long noControl = (eight & LOW) + UP_FROM_BLANK;
      long found = (~(noQuote & noBackslash & noControl) | eight) & HIGH;
      if (found != 0) {
        return Math.min(i + (Long.numberOfTrailingZeros(found) >>> 3), end);
      }
    }
    return end;
  }

  static int at(int index, long eight) {
    return (int) (eight >>> (Byte.SIZE * index)) & 0xFF;
  }
}
