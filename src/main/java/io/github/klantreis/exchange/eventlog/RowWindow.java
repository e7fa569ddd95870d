package io.github.klantreis.exchange.eventlog;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The characters that the parser reads, or that are read as rows without it. Those of the current
 * row are kept, so that a problem can show its row, and so that parsing can restart at the line
 * after a malformed row. The parser reports where in its own buffer a row starts.
 */
final class RowWindow extends Reader {
  /**
   * The maximum length of a row, so that a quotation mark that is never closed does not fill the
   * memory.
   */
  static final int LONGEST_ROW = 1 << 20;

  /** The number of characters kept for problems; more than a problem shows. */
  private static final int SHOWN = 1_000;

  /** A longer row is left to the parser, whose buffer ends what is never closed. */
  private static final int LONGEST_PLAIN_ROW = 1 << 16;

  /** A byte order mark. */
  private static final char MARK = '\uFEFF';

  private final Reader in;
  private final char delimiter;
  private final char quote;

  private char[] kept = new char[1 << 15];
  private int length;
  private int served;
  private boolean isAtEnd;
  private boolean isFirst = true;

  /** The index in {@link #kept} minus the index in the parser's buffer, as of the last reading. */
  private int shift;

  /** Where a row starts in {@link #kept}: the current one, or the one before. */
  private int mark;

  private boolean isMarkBehind;
  private boolean isRowMarked;

  /** Characters above all that end a field or quote it, which are most. */
  private final char highest;

  /** Where the fields of a plain row end, counted from its start. */
  private int[] ends = new int[16];

  /** What {@link #plainRow} found. */
  enum Found {
    ROW,
    END,
    /** A row that only the parser can read. */
    OTHER
  }

  private long linesPassed;
  private int fieldCount;

  RowWindow(Reader in, char delimiter, char quote) {
    super(in);
    this.in = in;
    this.delimiter = delimiter;
    this.quote = quote;
    this.highest = (char) Math.max(Math.max(delimiter, quote), '\r');
  }

  /**
   * Reads the next row if it has no quotation marks, as most have, for which it takes half of the
   * parser's time; the parser must not have read ahead. Empty lines are passed over.
   */
  Found plainRow() throws IOException {
    linesPassed = 0;
    while (true) {
      if (served == length && !loadMore()) {
        return Found.END;
      }
      char first = kept[served];
      if (first == '\r' && served + 1 == length) {
        loadMore(); // its second half
      }
      if (isLineBreak(first)) {
        linesPassed++;
        served = afterLineBreak(served);
      } else if (first == MARK) { // of a file that was appended
        served++;
      } else {
        return plainRowFrom();
      }
    }
  }

  private Found plainRowFrom() throws IOException {
    mark = served;
    isRowMarked = false;
    isMarkBehind = false;
    fieldCount = 0;
    int at = fieldsFrom(mark);
    while (at == length) {
      int read = at - mark;
      if (read > LONGEST_PLAIN_ROW) {
        return Found.OTHER;
      }
      boolean isLast = !loadMore();
      at = mark + read;
      if (isLast) {
        break;
      }
      at = fieldsFrom(at);
    }
    if (at < length && kept[at] == quote) {
      return Found.OTHER;
    }
    if (at + 1 == length && kept[at] == '\r') {
      int read = at - mark;
      loadMore(); // its second half
      at = mark + read;
    }
    endField(at - mark);
    served = afterLineBreak(at);
    return Found.ROW;
  }

  /**
   * Notes the ends of fields up to a line break or quotation mark.
   *
   * @return its place, or the end of what is loaded
   */
  private int fieldsFrom(int from) {
    char[] characters = kept;
    char most = highest;
    char separator = delimiter;
    int start = mark;
    int end = length;
    int at = from;
    for (; at < end; at++) {
      char c = characters[at];
      if (c <= most) {
        if (c == separator) {
          endField(at - start);
        } else if (c == quote || isLineBreak(c)) {
          break;
        }
      }
    }
    return at;
  }

  private void endField(int end) {
    if (fieldCount == ends.length) {
      ends = Arrays.copyOf(ends, 2 * fieldCount);
    }
    ends[fieldCount++] = end;
  }

  /** Loads more after what was not served yet; returns false at the end. */
  private boolean loadMore() throws IOException {
    mark = served;
    forgetBefore(served);
    return load(Math.max(kept.length - length, kept.length / 2));
  }

  /** Whether all that was read was also served or taken as rows. */
  boolean isDrained() {
    return served == length;
  }

  /** Returns how many empty lines {@link #plainRow} passed over. */
  long linesPassed() {
    return linesPassed;
  }

  /** Returns the number of fields of the plain row. */
  int fieldCount() {
    return fieldCount;
  }

  /** Returns the characters in which the plain row is. */
  char[] buffer() {
    return kept;
  }

  /** Returns where a field of the plain row starts. */
  int startOf(int field) {
    return field == 0 ? mark : mark + ends[field - 1] + 1;
  }

  /** Returns where a field of the plain row ends. */
  int endOf(int field) {
    return mark + ends[field];
  }

  /** Called before a row is parsed. */
  void nextRow() {
    if (isRowMarked) {
      isRowMarked = false;
      isMarkBehind = true;
    }
  }

  /** Called when the first field of the row is parsed. */
  void rowBegins(int offset) {
    mark = offset + shift;
    isRowMarked = true;
    isMarkBehind = false;
  }

  /** Returns the row whose first field was parsed last, without its line break. */
  String row() {
    int end = endOfRow(mark);
    while (end > mark && isLineBreak(kept[end - 1])) {
      end--;
    }
    return new String(kept, mark, Math.min(end - mark, SHOWN));
  }

  /** Resets to the start of the row whose first field was parsed last, so that it is read again. */
  void again() {
    served = mark;
    isRowMarked = false;
  }

  /** Resets to the start of that row, after its byte order mark, so that it is read again. */
  void againAfterMark() {
    mark++;
    again();
  }

  /**
   * After a failure, moves to the end of the line on which the current row starts.
   *
   * @return the line that is skipped
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
      load(1); // its second half may not be loaded yet
    }
    served = afterLineBreak(end);
    mark = served;
    isRowMarked = false;
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
      if (kept[length] == MARK) {
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

  /** Returns where the current row starts, even if none of its fields was parsed. */
  private int startOfRow() {
    int start = isMarkBehind ? endOfRow(mark) : mark;
    if (!isRowMarked) {
      while (start < length && isLineBreak(kept[start])) {
        start++;
      }
    }
    return start;
  }

  /** Returns the index after the line break of the row that starts there, according to RFC 4180. */
  private int endOfRow(int start) {
    boolean isQuoted = false;
    boolean mayOpen = true;
    for (int i = start; i < length; i++) {
      char c = kept[i];
      if (isQuoted) {
        isQuoted = c != quote;
        mayOpen = true; // like the second of a doubled one
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

  /** Replaces the kept characters by the next ones. */
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

  /** Passed through unchanged by the parser. */
  static final class RowTooLongException extends IOException {
    private static final long serialVersionUID = 1;

    RowTooLongException() {
      super("a row has more than " + LONGEST_ROW + " characters");
    }
  }
}
