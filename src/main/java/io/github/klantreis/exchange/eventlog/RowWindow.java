package io.github.klantreis.exchange.eventlog;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The characters on their way to the parser, of which those of the row being parsed are kept: so a
 * problem can show its row, and after a row that the parser cannot take it begins anew at the next
 * line. The parser tells where in its own buffer a row begins.
 */
final class RowWindow extends Reader {
  /**
   * More characters than any row has: so a quotation mark never closed does not fill the memory.
   */
  static final int LONGEST_ROW = 1 << 20;

  /** More characters than a problem shows of its row. */
  private static final int SHOWN = 1_000;

  private final Reader in;
  private final char delimiter;
  private final char quote;

  private char[] kept = new char[1 << 15];
  private int length;
  private int served;
  private boolean isAtEnd;
  private boolean isFirst = true;

  /** Place in {@link #kept} less place in the parser's buffer, as of the last reading. */
  private int shift;

  /** Where a row begins in {@link #kept}: the current one, or the one before. */
  private int mark;

  private boolean isMarkBehind;
  private boolean isMarked;

  RowWindow(Reader in, char delimiter, char quote) {
    super(in);
    this.in = in;
    this.delimiter = delimiter;
    this.quote = quote;
  }

  /** A row is about to be parsed. */
  void nextRow() {
    if (isMarked) {
      isMarked = false;
      isMarkBehind = true;
    }
  }

  /** The row's first field is parsed. */
  void rowBegins(int offset) {
    mark = offset + shift;
    isMarked = true;
    isMarkBehind = false;
  }

  /** The row whose first field was parsed last, without its line break. */
  String row() {
    int end = endOfRow(mark);
    while (end > mark && isLineBreak(kept[end - 1])) {
      end--;
    }
    return new String(kept, mark, Math.min(end - mark, SHOWN));
  }

  /** Gives the row whose first field was parsed last once more. */
  void again() {
    served = mark;
    isMarked = false;
  }

  /**
   * After a failure: goes on behind the line on which the current row begins.
   *
   * @return the line that is left behind
   */
  String leaveLine() throws IOException {
    int start = startOfRow();
    int end = lineBreakFrom(start);
    while (end == length && length - start < SHOWN && load(SHOWN)) {
      end = lineBreakFrom(start);
    }
    String line = new String(kept, start, Math.min(end - start, SHOWN));
    while (end == length && skipAll()) {
      end = lineBreakFrom(0);
    }
    if (end == length - 1 && kept[end] == '\r') {
      load(1); // its second half may be yet to come
    }
    served = afterLineBreak(end);
    mark = served;
    isMarked = false;
    isMarkBehind = false;
    return line;
  }

  @Override
  public int read(char[] buffer, int offset, int count) throws IOException {
    boolean hasMore = served < length || fill(count);
    shift = served - offset;
    if (!hasMore) {
      return -1;
    }
    int given = Math.min(count, length - served);
    System.arraycopy(kept, served, buffer, offset, given);
    served += given;
    return given;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean fill(int count) throws IOException {
    if (length - mark > LONGEST_ROW) {
      mark = startOfRow();
      isMarkBehind = false;
      if (length - mark > LONGEST_ROW) {
        throw new RowTooLongException();
      }
    }
    forgetBefore(mark);
    return load(count);
  }

  private boolean load(int count) throws IOException {
    if (kept.length - length < count) {
      kept = Arrays.copyOf(kept, Math.max(kept.length * 2, length + count));
    }
    int read = isAtEnd ? -1 : in.read(kept, length, count);
    if (read < 0) {
      isAtEnd = true;
      return false;
    }
    if (isFirst && read > 0) {
      isFirst = false;
      if (kept[length] == '\uFEFF') { // a byte order mark
        System.arraycopy(kept, length + 1, kept, length, --read);
        if (read == 0) {
          return load(count);
        }
      }
    }
    length += read;
    return true;
  }

  private void forgetBefore(int place) {
    if (place > 0) {
      System.arraycopy(kept, place, kept, 0, length - place);
      length -= place;
      served -= place;
      shift -= place;
      mark -= place;
    }
  }

  /** Where the current row begins, even if none of its fields was parsed. */
  private int startOfRow() {
    int start = isMarkBehind ? endOfRow(mark) : mark;
    if (!isMarked) {
      while (start < length && isLineBreak(kept[start])) {
        start++;
      }
    }
    return start;
  }

  /** Behind the line break of the row that begins there, as RFC 4180 has it. */
  private int endOfRow(int start) {
    boolean isQuoted = false;
    boolean mayOpen = true;
    for (int i = start; i < length; i++) {
      char c = kept[i];
      if (isQuoted) {
        isQuoted = c != quote;
        mayOpen = true; // as the second of a double one does
      } else if (c == quote && mayOpen) {
        isQuoted = true;
      } else if (isLineBreak(c)) {
        return afterLineBreak(i);
      } else {
        mayOpen = c == delimiter;
      }
    }
    return length;
  }

  /** Puts other characters in place of all that are kept. */
  private boolean skipAll() throws IOException {
    length = 0;
    served = 0;
    mark = 0;
    return load(kept.length / 2);
  }

  private int lineBreakFrom(int start) {
    int end = start;
    while (end < length && !isLineBreak(kept[end])) {
      end++;
    }
    return end;
  }

  private int afterLineBreak(int place) {
    if (place >= length) {
      return length;
    }
    boolean isTwo = kept[place] == '\r' && place + 1 < length && kept[place + 1] == '\n';
    return place + (isTwo ? 2 : 1);
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** The parser passes it on as it is. */
  static final class RowTooLongException extends IOException {
    private static final long serialVersionUID = 1;

    RowTooLongException() {
      super("a row has more than " + LONGEST_ROW + " characters");
    }
  }
}
