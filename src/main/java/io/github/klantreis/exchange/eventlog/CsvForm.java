package io.github.klantreis.exchange.eventlog;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The form of a CSV file by its first line: spreadsheets write {@code sep=;} there, or separate the
 * columns by what is usual in the country.
 */
final class CsvForm {
  private static final char MARK = '\uFEFF';
  private static final char[] USUAL = {',', ';', '\t'};
  private static final int LONGEST = 1 << 16;

  private final char delimiter;
  private final int linesBefore;
  private final Reader text;

  private CsvForm(char delimiter, int linesBefore, Reader text) {
    this.delimiter = delimiter;
    this.linesBefore = linesBefore;
    this.text = text;
  }

  /** Reads the first line of a file, and returns its form. */
  static CsvForm of(Reader text, CsvEncounters csv, @Nullable Consumer<? super LogRemark> listener)
      throws IOException {
    char[] head = new char[1 << 12];
    int length = 0;
    int end = -1;
    while (end < 0 && length < LONGEST) {
      if (length == head.length) {
        head = Arrays.copyOf(head, length * 2);
      }
      int read = text.read(head, length, head.length - length);
      if (read < 0) {
        break;
      }
      end = lineBreak(head, length, length + read);
      length += read;
    }
    int start = length > 0 && head[0] == MARK ? 1 : 0;
    int lineEnd = end < 0 ? length : end;
    String line = new String(head, start, lineEnd - start);
    if (line.length() == 5 && line.regionMatches(true, 0, "sep=", 0, 4)) {
      char stated = csv.isDelimiterSet() ? csv.delimiter() : line.charAt(4);
      if (stated == csv.quote()) {
        throw new UnreadableLogException(
            csv.source().name()
                + " states in its first line that columns are separated by "
                + stated
                + ", which is the quotation mark; set the delimiter by withDelimiter",
            null,
            null);
      }
      if (listener != null && stated != csv.delimiter()) {
        listener.accept(LogRemark.delimiter(stated));
      }
      boolean isTwo = end >= 0 && end + 1 < length && head[end] == '\r' && head[end + 1] == '\n';
      int from = end < 0 ? length : end + (isTwo ? 2 : 1);
      // of CR LF the second may not have been read yet; an empty line is no row
      return new CsvForm(stated, 1, new Rest(head, from, length, text));
    }
    char delimiter = csv.delimiter();
    if (listener != null && !csv.isDelimiterSet() && csv.hasHeader()) {
      for (char usual : USUAL) {
        if (csv.layout().isIn(cells(line, usual, csv.quote()))) {
          delimiter = usual;
          break;
        }
      }
      if (delimiter != csv.delimiter()) {
        listener.accept(LogRemark.delimiter(delimiter));
      }
    }
    return new CsvForm(delimiter, 0, new Rest(head, 0, length, text));
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

  private static int lineBreak(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == '\n' || text[i] == '\r') {
        return i;
      }
    }
    return -1;
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

  /** What was read ahead, and then the rest. */
  private static final class Rest extends Reader {
    private final char[] head;
    private int at;
    private final int end;
    private final Reader text;

    Rest(char[] head, int at, int end, Reader text) {
      this.head = head;
      this.at = at;
      this.end = end;
      this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      if (at == end) {
        return text.read(buffer, offset, length);
      }
      int given = Math.min(length, end - at);
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
