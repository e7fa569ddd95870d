package io.github.klantreis.exchange.eventlog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;

/**
 * The bytes of a CSV file, of which plain rows are found without decoding them, eight bytes at a
 * time. All else is read from this as from any stream, which stops after the end of a line, so that
 * plain rows can follow.
 */
final class ByteRows extends InputStream {
  /** A longer row is not plain. */
  private static final int SIZE = 1 << 16;

  private static final long ONES = 0x0101010101010101L;
  private static final long LOW = 0x7F * ONES;
  private static final long HIGH = ~LOW;

  /** Added to a byte, this reaches the high bit from 14 on, so not for a line break. */
  private static final long UP_FROM_14 = (0x80 - 14) * ONES;

  /** The first byte of a byte order mark. */
  private static final byte MARK = (byte) 0xEF;

  /** How many bytes are searched for marks at a time. */
  private static final int STRETCH = 1 << 12;

  /** The bytes that are decoded for a message, which are more than it shows. */
  private static final int SHOWN = 4_000;

  private final InputStream in;

  /** Has eight bytes more than are loaded, so that all can be read in eights. */
  private final byte[] bytes = new byte[SIZE + Long.BYTES];

  private int end;

  /** Where the next row starts, or the next byte of the stream is. */
  private int at;

  private boolean isAtLineStart;
  private boolean isAtEnd;

  private byte delimiter;
  private byte quote;

  /**
   * Where delimiters, quotation marks and line breaks are, and perhaps other control characters.
   */
  private final int[] marks = new int[2 * STRETCH + Long.BYTES];

  private int marksEnd;

  /** Up to where marks were looked for. */
  private int searched;

  /** The first mark of the row, which is the end of its first field. */
  private int firstMark;

  /** The first mark after the row. */
  private int nextMark;

  private int fieldCount;

  /** Where the row starts. */
  private int start;

  ByteRows(InputStream in) {
    this.in = in;
  }

  /**
   * Begins to find rows where the stream is.
   *
   * @param delimiter what separates fields, which is ASCII
   * @param quote what may enclose them, which is ASCII
   */
  void begin(char delimiter, char quote) {
    this.delimiter = (byte) delimiter;
    this.quote = (byte) quote;
    firstMark = 0;
    nextMark = 0;
    marksEnd = 0;
    searched = at;
  }

  /** Whether what was read from the stream ends with a line feed. */
  boolean isAtLineStart() {
    return isAtLineStart;
  }

  /**
   * Advances to the next line if it is a plain row: short and without quotation marks, other
   * control characters and a byte order mark. Otherwise nothing is passed over.
   */
  boolean next() throws IOException {
    start = at;
    firstMark = nextMark;
    if (find()) {
      return true;
    }
    again();
    return false;
  }

  private boolean find() throws IOException {
    if (at == end && !load()) {
      return false;
    }
    if (bytes[start] == MARK) {
      return false;
    }
    while (true) {
      int[] places = marks;
      byte[] all = bytes;
      int most = marksEnd;
      int mark = nextMark;
      while (mark < most && all[places[mark]] == delimiter) {
        mark++;
      }
      nextMark = mark + 1;
      fieldCount = nextMark - firstMark;
      if (mark < most) {
        return takeBefore(places[mark]);
      }
      nextMark = mark;
      if (searched == end && !load()) {
        marks[marksEnd++] = end;
        nextMark = marksEnd;
        fieldCount = nextMark - firstMark;
        at = end;
        return isAtEnd;
      }
      if (!search()) {
        return false;
      }
    }
  }

  /** Takes the row before what is no delimiter, if that is a line break. */
  private boolean takeBefore(int place) throws IOException {
    byte b = bytes[place];
    if (b == '\n') {
      at = place + 1;
      return true;
    }
    if (b != '\r') {
      return false;
    }
    int length = place - start;
    if (place + 1 == end && !load() && !isAtEnd) {
      return false; // without the second half of the line break
    }
    at = start + length + 1;
    if (at < end && bytes[at] == '\n') {
      at++;
      if (nextMark == marksEnd && !search()) {
        return false;
      }
      nextMark++;
    }
    return true;
  }

  /**
   * Finds the marks in the next stretch of what is loaded.
   *
   * @return false if the row has too many
   */
  private boolean search() {
    int before = marksEnd - firstMark;
    if (before > STRETCH) {
      return false;
    }
    System.arraycopy(marks, firstMark, marks, 0, before);
    nextMark -= firstMark;
    firstMark = 0;
    byte[] all = bytes;
    int[] found = marks;
    int to = Math.min(end, searched + STRETCH);
    int count = before;
    long delimiters = delimiter * ONES;
    long quotes = quote * ONES;
    for (int i = searched; i < to; i += Long.BYTES) {
      long eight = EightBytes.of(all, i);
      // a byte is zero if neither it nor its sum with 0x7F has the high bit
      long noDelimiter = eight ^ delimiters;
      noDelimiter |= (noDelimiter & LOW) + LOW;
      long noQuote = eight ^ quotes;
      noQuote |= (noQuote & LOW) + LOW;
      long noBreak = eight | ((eight & LOW) + UP_FROM_14);
      long left = ~(noDelimiter & noQuote & noBreak) & HIGH;
      if (to - i < Long.BYTES) {
        left &= (1L << (Byte.SIZE * (to - i))) - 1;
      }
      // up to two without a branch, which could not be foreseen
      int next = count + Long.bitCount(left);
      found[count] = i + (Long.numberOfTrailingZeros(left) >>> 3);
      left &= left - 1;
      found[count + 1] = i + (Long.numberOfTrailingZeros(left) >>> 3);
      for (int j = count + 2; j < next; j++) {
        left &= left - 1;
        found[j] = i + (Long.numberOfTrailingZeros(left) >>> 3);
      }
      count = next;
    }
    marksEnd = count;
    searched = to;
    return true;
  }

  /** Goes back to the start of the row, so that the stream continues there. */
  void again() {
    at = start;
  }

  /** Whether all bytes of the row, and perhaps some after it, are ASCII. */
  boolean isAscii() {
    long all = 0;
    for (int i = start; i < at; i += Long.BYTES) {
      all |= EightBytes.of(bytes, i);
    }
    return (all & HIGH) == 0;
  }

  int fieldCount() {
    return fieldCount;
  }

  byte[] buffer() {
    return bytes;
  }

  int startOf(int field) {
    return field == 0 ? start : marks[firstMark + field - 1] + 1;
  }

  int endOf(int field) {
    return marks[firstMark + field];
  }

  /** Returns the row without its line break, or the start of it, for a message. */
  String row(Charset charset) {
    int length = Math.min(marks[firstMark + fieldCount - 1] - start, SHOWN);
    return charset.decode(ByteBuffer.wrap(bytes, start, length)).toString();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    start = at;
    if (at == end && !load()) {
      return -1;
    }
    int count = Math.min(length, end - at);
    int last = at + count;
    while (last > at && bytes[last - 1] != '\n') {
      last--;
    }
    isAtLineStart = last > at;
    count = isAtLineStart ? last - at : count;
    System.arraycopy(bytes, at, buffer, offset, count);
    at += count;
    return count;
  }

  /** Loads more after the row; returns false at the end or if there is no space. */
  private boolean load() throws IOException {
    System.arraycopy(bytes, start, bytes, 0, end - start);
    end -= start;
    at -= start;
    searched -= start;
    for (int i = firstMark; i < marksEnd; i++) {
      marks[i] -= start;
    }
    start = 0;
    if (end == SIZE) {
      return false;
    }
    int read = 0;
    while (read == 0) {
      read = in.read(bytes, end, SIZE - end);
    }
    isAtEnd = read < 0;
    end += Math.max(read, 0);
    return !isAtEnd;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
