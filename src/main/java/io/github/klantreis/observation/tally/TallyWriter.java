package io.github.klantreis.observation.tally;

import java.util.Arrays;

/** Writes a tally: numbers that are not negative, in seven bits per byte, the lowest first. */
public final class TallyWriter {
  private byte[] bytes = new byte[256];
  private int length;

  public void number(long value) {
    room(10);
    long rest = value;
    while (rest > 0x7F) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  /** Writes by what a format and its version are known. */
  public void start(byte[] magic) {
    for (byte each : magic) {
      raw(each);
    }
  }

  public void raw(byte value) {
    room(1);
    bytes[length++] = value;
  }

  /** Writes eight bytes, the highest first. */
  public void word(long value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      raw((byte) (value >>> shift));
    }
  }

  public void text(char[] text, int from, int to) {
    number(to - from);
    for (int i = from; i < to; i++) {
      number(text[i]);
    }
  }

  public void text(String text) {
    text(text.toCharArray(), 0, text.length());
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
  }

  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }
}
