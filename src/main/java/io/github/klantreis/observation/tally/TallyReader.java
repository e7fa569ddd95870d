package io.github.klantreis.observation.tally;

/**
 * Reads what {@link TallyWriter} wrote and rejects everything else. It does not trust lengths in
 * the input: it never allocates more than the bytes that are present.
 */
public final class TallyReader {
  private final byte[] bytes;
  private final String expected;
  private int at;

  public TallyReader(byte[] bytes) {
    this(bytes, "a tally");
  }

  /** Reads something else in the same format, which messages name. */
  public TallyReader(byte[] bytes, String expected) {
    this.bytes = bytes;
    this.expected = expected;
  }

  public IllegalArgumentException refused(String why) {
    return new IllegalArgumentException(
        "these bytes are not " + expected + ": " + why + " (at byte " + at + ")");
  }

  /** Reads what {@link TallyWriter#start} wrote. */
  public void start(byte[] magic) {
    for (byte each : magic) {
      if (raw() != each) {
        throw refused("they start otherwise, or are of another version");
      }
    }
  }

  public byte raw() {
    if (at == bytes.length) {
      throw refused("they end too early");
    }
    return bytes[at++];
  }

  public long word() {
    long value = 0;
    for (int i = 0; i < 8; i++) {
      value = value << 8 | (raw() & 0xFF);
    }
    return value;
  }

  public long number(String what) {
    long value = 0;
    for (int shift = 0; shift < 63; shift += 7) {
      byte next = raw();
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        if (next == 0 && shift > 0) {
          throw refused("a number among the " + what + " has too many bytes");
        }
        return value;
      }
    }
    throw refused("a number among the " + what + " is too large");
  }

  public long positive(String what) {
    long value = number(what);
    if (value == 0) {
      throw refused("a number among the " + what + " is 0");
    }
    return value;
  }

  /** Reads the number of items that follow, which have at least one byte each. */
  public int count(String what, int most) {
    long count = number(what);
    if (count > most) {
      throw refused("the " + what + " are " + count + ", at most " + most + " are allowed");
    }
    if (count > bytes.length - at) {
      throw refused(
          "the " + what + " are stated to be " + count + ", which is more than there are bytes");
    }
    return (int) count;
  }

  public char[] text(String what) {
    char[] text = new char[count(what, Integer.MAX_VALUE)];
    for (int i = 0; i < text.length; i++) {
      long next = number(what);
      if (next > Character.MAX_VALUE) {
        throw refused("a text among the " + what + " holds " + next + ", which is not a character");
      }
      text[i] = (char) next;
    }
    return text;
  }

  public void end() {
    if (at < bytes.length) {
      throw refused("there are " + (bytes.length - at) + " bytes after its end");
    }
  }
}
