package io.github.klantreis.exchange.grid;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.InvalidDocumentException;
import io.github.klantreis.exchange.TextPosition;
import io.github.klantreis.vocabulary.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cells separated by a character, by FastCSV. */
final class DelimitedText {
  private static final char[] USUAL = {';', ',', '\t'};

  private static final Text NOT_CSV =
      Text.en("from here on it is not CSV: a quotation mark opens a cell and none closes it")
          .nl("vanaf hier is het geen CSV: een aanhalingsteken opent een cel en geen sluit die");

  private DelimitedText() {}

  static String write(List<List<String>> rows, char separator) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(separator)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(text)) {
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string writer throws none
    }
    return text.toString();
  }

  /** Reads rows, by the separator that gives the row of the phases most cells. */
  static Table read(String text) {
    String rest = text;
    int linesBefore = 0;
    if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5) {
      int end = 5;
      while (end < text.length() && (text.charAt(end) == '\r' || text.charAt(end) == '\n')) {
        end++;
      }
      rest = text.substring(end);
      linesBefore = 1;
      char separator = text.charAt(4);
      if (end > 5 && separator != '"' && separator != '\r' && separator != '\n') {
        return table(rows(rest, separator, linesBefore), separator);
      }
    }
    List<Table.Line> best = List.of();
    char separator = USUAL[0];
    int most = 0;
    InvalidDocumentException invalid = null;
    for (char usual : USUAL) {
      try {
        List<Table.Line> rows = rows(rest, usual, linesBefore);
        int cells = phases(rows);
        if (cells > most || best.isEmpty()) {
          best = rows;
          most = cells;
          separator = usual;
        }
      } catch (InvalidDocumentException e) {
        invalid = e; // with another separator it may be sound
      }
    }
    if (best.isEmpty() && invalid != null) {
      throw invalid;
    }
    return table(best, separator);
  }

  private static Table table(List<Table.Line> rows, char separator) {
    return new Table(rows, separator == ',' ? '.' : ',');
  }

  private static int phases(List<Table.Line> rows) {
    return rows.stream()
        .filter(row -> Row.find(row.cell(0)).filter(named -> named.row() == Row.PHASE).isPresent())
        .mapToInt(row -> row.cells().size())
        .findFirst()
        .orElse(0);
  }

  private static List<Table.Line> rows(String text, char separator, int linesBefore) {
    List<Table.Line> rows = new ArrayList<>();
    int next = linesBefore + 1;
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      for (CsvRecord row : csv) {
        next = linesBefore + (int) row.getStartingLineNumber();
        rows.add(new Table.Line(next, row.getFields()));
      }
    } catch (CsvParseException e) {
      throw new InvalidDocumentException(
          List.of(new FormatProblem(TextPosition.of(next, 0), NOT_CSV, Map.of())));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string has none
    }
    return rows;
  }
}
