package io.github.klantreis.exchange.eventlog;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The form of a CSV file by how it starts: spreadsheets write {@code sep=;} in its first line, or
 * separate the columns by what is usual in the country.
 */
final class CsvForm {
  private static final char MARK = '\uFEFF';
  private static final char[] USUAL = {',', ';', '\t'};

  private final char delimiter;
  private final int linesBefore;
  private final LookAhead text;

  private CsvForm(char delimiter, int linesBefore, LookAhead text) {
    this.delimiter = delimiter;
    this.linesBefore = linesBefore;
    this.text = text;
  }

  /**
   * Reads the start of a file, and returns its form.
   *
   * @throws UnreadableLogException if it leaves open which delimiter it has
   */
  static CsvForm of(Reader text, CsvEncounters csv, @Nullable Consumer<? super LogRemark> listener)
      throws IOException {
    LookAhead ahead = new LookAhead(text);
    int start = ahead.charAt(0) == MARK ? 1 : 0;
    int end = ahead.lineEnd(start);
    String line = ahead.text(start, end);
    char delimiter = csv.delimiter();
    int linesBefore = 0;
    if (line.length() == 5 && line.regionMatches(true, 0, "sep=", 0, 4)) {
      delimiter = csv.isDelimiterSet() ? csv.delimiter() : line.charAt(4);
      if (delimiter == csv.quote()) {
        throw new UnreadableLogException(
            csv.source().name()
                + " states in its first line that columns are separated by "
                + delimiter
                + ", which is the quotation mark; set the delimiter by withDelimiter",
            null,
            null);
      }
      boolean isTwo = ahead.charAt(end) == '\r' && ahead.charAt(end + 1) == '\n';
      ahead.skipTo(end + (isTwo ? 2 : 1));
      linesBefore = 1;
    } else if (listener != null && !csv.isDelimiterSet() && csv.hasHeader()) {
      delimiter = detected(ahead.firstRow(start, csv.quote()), csv);
    }
    if (listener != null && delimiter != csv.delimiter()) {
      listener.accept(LogRemark.delimiter(delimiter));
    }
    return new CsvForm(delimiter, linesBefore, ahead);
  }

  /** Returns the delimiter with which a header has all columns, or the default if none. */
  private static char detected(String header, CsvEncounters csv) {
    List<String> fitting = new ArrayList<>();
    char delimiter = csv.delimiter();
    for (char usual : USUAL) {
      if (csv.layout().isIn(cells(header, usual, csv.quote()))) {
        delimiter = usual;
        fitting.add(LogRemark.shown(usual));
      }
    }
    if (fitting.size() > 1) {
      throw new UnreadableLogException(
          csv.source().name()
              + " leaves open how its columns are separated: its header has all of them with "
              + String.join(" and with ", fitting)
              + "; set the delimiter by withDelimiter",
          null,
          null);
    }
    return delimiter;
  }

  char delimiter() {
    return delimiter;
  }

  /** Returns how many lines are no rows. */
  int linesBefore() {
    return linesBefore;
  }

  Reader text() {
    return text;
  }

  /** Whether all that was looked at was also read. */
  boolean isPassed() {
    return text.at == text.loaded;
  }

  private static List<String> cells(String line, char delimiter, char quote) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean isQuoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == quote) {
        isQuoted = !isQuoted;
      } else if (c == delimiter && !isQuoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /** Characters of which the first can be looked at before they are read. */
  private static final class LookAhead extends Reader {
    private static final int LONGEST = 1 << 16;
    private static final int END = -1;

    private final Reader text;
    private char[] head = new char[1 << 12];
    private int at;
    private int loaded;
    private boolean isAtEnd;

    LookAhead(Reader text) {
      this.text = text;
    }

    /** Returns a character, or -1 after the last one and the longest look ahead. */
    int charAt(int index) throws IOException {
      while (index >= loaded && !isAtEnd && loaded < LONGEST) {
        if (loaded == head.length) {
          head = Arrays.copyOf(head, loaded * 2);
        }
        int read = text.read(head, loaded, head.length - loaded);
        isAtEnd = read < 0;
        loaded += Math.max(read, 0);
      }
      return index < loaded ? head[index] : END;
    }

    int lineEnd(int from) throws IOException {
      int end = from;
      while (charAt(end) != END && !isLineBreak(charAt(end))) {
        end++;
      }
      return end;
    }

    /** Returns the first row that is not empty, which may have line breaks in quotation marks. */
    String firstRow(int from, char quote) throws IOException {
      int start = from;
      while (isLineBreak(charAt(start))) {
        start++;
      }
      int end = start;
      boolean isQuoted = false;
      while (charAt(end) != END && (isQuoted || !isLineBreak(charAt(end)))) {
        isQuoted ^= charAt(end) == quote;
        end++;
      }
      return text(start, end);
    }

    private static boolean isLineBreak(int c) {
      return c == '\n' || c == '\r';
    }

    String text(int from, int to) {
      return new String(head, from, to - from);
    }

    /** Passes over all before an index, or to the end. */
    void skipTo(int index) {
      at = Math.min(index, loaded);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      if (at == loaded) {
        return text.read(buffer, offset, length);
      }
      int given = Math.min(length, loaded - at);
      System.arraycopy(head, at, buffer, offset, given);
      at += given;
      return given;
    }

    @Override
    public void close() throws IOException {
      text.close();
    }
  }
}
