package io.github.klantreis.exchange.eventlog;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.klantreis.exchange.eventlog.RowWindow.RowTooLongException;
import io.github.klantreis.observation.Encounter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a CSV file as encounters: plain ones in bytes as far as the charset allows it,
 * those with quotation marks by FastCSV, which is restarted after a malformed one, and all others
 * in characters.
 */
final class CsvRows implements OpenLog {
  /** How many rows the parser reads before the next plain one is looked for. */
  private static final int ROWS_OF_PARSER = 1_000;

  /** Charsets in which a byte of ASCII is always that character; the usual ones. */
  private static final Set<String> EXTEND_ASCII =
      Set.of("UTF-8", "US-ASCII", "ISO-8859-1", "ISO-8859-15", "windows-1252");

  private final char delimiter;
  private final char quote;
  private final RowWindow window;
  private final CsvRow row;
  private final Ledger ledger;
  private final CsvRoles roles;

  /** FastCSV, for rows with quotation marks; between them rows are read without it. */
  private Iterator<CsvRow> rows;

  /** How many rows it reads at least, 0 while it is not used. */
  private int rowsOfParser = 1;

  private final CsvForm form;

  /** What decodes the bytes, if plain rows can be found in them. */
  private final @Nullable DecodingReader decoding;

  /** The bytes, while rows are read in them. */
  private @Nullable ByteRows bytes;

  private boolean isAtEnd;
  private boolean isClosed;

  /**
   * Opens the file and reads its header.
   *
   * @throws UnreadableLogException if columns are missing
   */
  CsvRows(CsvEncounters csv, TextPool customers) throws IOException {
    LogSource source = csv.source();
    LongSupplier bytes = () -> 0;
    Reader text = source.openText();
    if (text == null) {
      LogSource.Bytes opened = source.openBytes();
      bytes = opened.stored()::count;
      InputStream unpacked = opened.unpacked();
      try {
        text = decoded(unpacked, csv);
      } catch (IOException | RuntimeException | Error e) {
        try (unpacked) {
          throw e;
        }
      }
    }
    form = formOf(text, csv);
    delimiter = form.delimiter();
    quote = csv.quote();
    decoding =
        text instanceof DecodingReader in && isAscii(delimiter) && isAscii(quote) ? in : null;
    window = new RowWindow(form.text(), delimiter, quote);
    row = new CsvRow(window, csv, customers);
    row.beginAfterLine(form.linesBefore());
    ledger = new Ledger(source.name(), csv.reporting(), bytes);
    try {
      rows = parser();
      roles = readHeader(csv);
      row.ask(roles);
    } catch (IOException | RuntimeException | Error e) {
      try (window) {
        throw e;
      }
    }
  }

  private static CsvForm formOf(Reader text, CsvEncounters csv) throws IOException {
    try {
      return CsvForm.of(text, csv, csv.onForm());
    } catch (IOException | RuntimeException | Error e) {
      try (text) {
        throw e;
      }
    }
  }

  @Override
  public @Nullable Encounter next() throws IOException {
    if (isClosed) {
      throw new IllegalStateException("the log is closed");
    }
    while (advance()) {
      Encounter encounter = row.encounter();
      if (encounter != null) {
        ledger.encounter(row.times(), row.line());
        return encounter;
      }
      ledger.unreadable(row.problems());
    }
    return null;
  }

  @Override
  public void refuseLast(RowReason reason) {
    ledger.unreadableAfterAll(row.problem(reason, null));
  }

  @Override
  public void close() throws IOException {
    isClosed = true;
    window.close();
  }

  /** Advances to the next row that can be parsed; returns false at the end. */
  private boolean advance() throws IOException {
    while (!isAtEnd) {
      if (rowsOfParser == 0 && advancePlainly()) {
        return !isAtEnd;
      }
      try {
        if (rows.hasNext()) {
          rows.next();
          long line = row.line();
          if (--rowsOfParser == 0) {
            window.again();
            row.beginAfterLine(line - 1);
            continue;
          }
          if (!row.hasByteOrderMark()) {
            return true;
          }
          window.againAfterMark();
          rows = parser();
          row.beginAfterLine(line - 1);
          continue;
        }
        isAtEnd = true;
        ledger.complete();
      } catch (UncheckedIOException e) {
        if (!(e.getCause() instanceof RowTooLongException)) {
          throw e.getCause();
        }
        leaveLine(RowReason.tooLong(RowWindow.LONGEST_ROW));
      } catch (CsvParseException e) {
        if (e.getCause() != null) {
          throw e; // not caused by the file
        }
        leaveLine(RowReason.TEXT_AFTER_QUOTE);
      }
    }
    return false;
  }

  /** Advances without the parser; returns false if the parser is needed. */
  private boolean advancePlainly() throws IOException {
    if (advanceInBytes()) {
      return true;
    }
    switch (window.plainRow()) {
      case ROW -> row.takePlain(roles);
      case END -> {
        isAtEnd = true;
        ledger.complete();
      }
      case OTHER -> {
        row.leaveToParser();
        rows = parser();
        rowsOfParser = ROWS_OF_PARSER;
        return false;
      }
    }
    return true;
  }

  /**
   * Advances to a plain row in the bytes, if all before them was read. A row with a problem is read
   * as all others, which explains it.
   */
  private boolean advanceInBytes() throws IOException {
    if (decoding == null) {
      return false;
    }
    if (bytes == null) {
      if (!window.isDrained() || !form.isPassed()) {
        return false;
      }
      bytes = decoding.rows();
      if (bytes == null) {
        return false;
      }
      bytes.begin(delimiter, quote);
    }
    if (bytes.next()) {
      if (row.take(bytes, roles, decoding.charset())) {
        return true;
      }
      bytes.again();
    }
    bytes = null;
    return false;
  }

  private static boolean isAscii(char c) {
    return c < 0x80;
  }

  /**
   * Skips only the line on which the problem starts, not everything that the parser took as the
   * row.
   */
  private void leaveLine(RowReason reason) throws IOException {
    String line = window.leaveLine();
    long number = row.line();
    rows = parser();
    RowProblem problem = row.problem(reason, line);
    row.beginAfterLine(number);
    ledger.unreadable(List.of(problem));
  }

  private CsvRoles readHeader(CsvEncounters csv) throws IOException {
    CsvLayout layout = csv.layout();
    String log = csv.source().name();
    List<String> header = List.of();
    try {
      if (rows.hasNext()) {
        rows.next();
        header = row.fields();
      }
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof RowTooLongException)) {
        throw e.getCause();
      }
      throw unreadableHeader(log, e);
    } catch (CsvParseException e) {
      throw unreadableHeader(log, e);
    }
    if (csv.hasHeader()) {
      if (header.isEmpty()) {
        throw new UnreadableLogException(
            log + " is empty; it should start with a header", null, null);
      }
      return layout.in(header, log, delimiter);
    }
    long line = row.line();
    window.again();
    rows = parser();
    row.beginAfterLine(line - 1);
    int columns = header.size();
    if (columns == 0) {
      return new CsvRoles(new CsvLayout(), List.of());
    }
    return layout.in(
        IntStream.rangeClosed(1, columns).mapToObj(String::valueOf).toList(), log, delimiter);
  }

  private static UnreadableLogException unreadableHeader(String log, RuntimeException cause) {
    return new UnreadableLogException(
        log + ": the header cannot be read, as quotation marks in it are not closed", null, cause);
  }

  private Iterator<CsvRow> parser() {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .quoteCharacter(quote)
        .commentCharacter(unused())
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(4 * RowWindow.LONGEST_ROW)
        .build(row, window)
        .iterator();
  }

  /** There are no comments, but their character has to differ from both others. */
  private char unused() {
    char unused = '#';
    while (unused == delimiter || unused == quote) {
      unused++;
    }
    return unused;
  }

  /**
   * Returns the characters in the configured charset, unless the file starts with the byte order
   * mark of another one.
   */
  private static Reader decoded(InputStream bytes, CsvEncounters csv) throws IOException {
    bytes.mark(2);
    int first = bytes.read();
    int second = bytes.read();
    bytes.reset();
    Charset charset = csv.charset();
    boolean isOpen = !csv.isCharsetSet();
    if (first == 0xFE && second == 0xFF) {
      charset = StandardCharsets.UTF_16BE;
      isOpen = false;
    } else if (first == 0xFF && second == 0xFE) {
      charset = StandardCharsets.UTF_16LE;
      isOpen = false;
    }
    Consumer<? super LogRemark> listener = csv.onForm();
    if (listener != null && isOpen) {
      return DecodingReader.detecting(
          new ByteRows(bytes), () -> listener.accept(LogRemark.charset()));
    }
    return EXTEND_ASCII.contains(charset.name())
        ? DecodingReader.of(new ByteRows(bytes), charset)
        : new InputStreamReader(bytes, charset);
  }
}
