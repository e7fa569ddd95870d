package io.github.klantreis.exchange.eventlog;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes as one number, the first of which is the lowest. */
final class EightBytes {
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

  static int at(int index, long eight) {
    return (int) (eight >>> (Byte.SIZE * index)) & 0xFF;
  }
}
