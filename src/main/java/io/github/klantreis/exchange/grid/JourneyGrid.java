package io.github.klantreis.exchange.grid;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.InvalidDocumentException;
import io.github.klantreis.exchange.JourneyLosses;
import io.github.klantreis.exchange.JourneyReading;
import io.github.klantreis.exchange.TextPosition;
import io.github.klantreis.model.Journey;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A journey as a grid: a row for each lane, a column for each touchpoint below its phase. Every
 * spreadsheet and most tools for journey maps take one from a CSV file or from the clipboard.
 *
 * <pre>{@code
 * JourneyGrid grid = JourneyGrid.of(journey, Locale.forLanguageTag("nl-NL"));
 * Files.writeString(file, grid.toCsv());            // for a spreadsheet in the Netherlands
 * System.out.print(grid.losses().toText(locale));   // what a grid cannot hold
 * Journey edited = JourneyGrid.read(Files.readAllBytes(file)).journey();
 * }</pre>
 *
 * <p>The first column holds the key of the row, which is the same in all languages; the second a
 * label for people. A phase has a column of its own, left of its touchpoints, if it has emotions,
 * thoughts, pain points or other contents itself. Cells with several items have one on each line.
 *
 * <p>Cells that a spreadsheet would take for a formula, as they start with {@code =}, {@code +},
 * {@code -}, {@code @}, a tab or a carriage return, have an apostrophe in front, which is taken off
 * again when they are read. Halves of surrogate pairs, which no encoding can represent, are
 * replaced by U+FFFD.
 *
 * <p>Immutable and thread-safe.
 */
public final class JourneyGrid {
  /** The longest text that is read, in UTF-16 units, and the largest file in bytes. */
  public static final int MAX_LENGTH = 1 << 24;

  private static final char MARK = '\uFEFF';
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Text TOO_LONG =
      Text.en("the grid is longer than {most} characters, which is the most that is read")
          .nl("het raster is langer dan {most} tekens, en meer wordt niet gelezen");

  private final ImmutableList<List<String>> rows;
  private final char sign;
  private final Journey journey;

  private JourneyGrid(List<List<String>> rows, char sign, Journey journey) {
    this.rows = ImmutableList.copyOf(rows);
    this.sign = sign;
    this.journey = journey;
  }

  /**
   * Makes the grid of a journey.
   *
   * @param journey the journey
   * @param locale the reader's language and country: the language of labels and of the names that
   *     the journey leaves to its phase model (Dutch, otherwise English), and whether decimals have
   *     a point or a comma
   * @return the grid
   */
  public static JourneyGrid of(Journey journey, Locale locale) {
    requireNonNull(journey, "journey");
    char sign = CellNumbers.sign(requireNonNull(locale, "locale"));
    return new JourneyGrid(new GridWriter(journey, locale, sign).write(), sign, journey);
  }

  /**
   * Returns the grid as CSV for spreadsheets, in the form that those of the country open: cells are
   * separated by semicolons where decimals have a comma, otherwise by commas.
   *
   * @return the text, with a byte order mark, by which spreadsheets recognise UTF-8
   * @throws IllegalStateException if FastCSV is missing
   */
  public String toCsv() {
    FastCsv.require();
    return MARK + DelimitedText.write(rows, sign == ',' ? ';' : ',');
  }

  /**
   * Returns the grid as text for the clipboard ({@code text/plain}), with tabs between cells.
   *
   * @return the text
   * @throws IllegalStateException if FastCSV is missing
   */
  public String toTabs() {
    FastCsv.require();
    return DelimitedText.write(rows, '\t');
  }

  /**
   * Returns the grid as a table for the clipboard ({@code text/html}) or for a document. Phases are
   * merged cells.
   *
   * @return the element {@code table}
   */
  public String toHtml() {
    int phase = 0;
    while (!rows.get(phase).get(0).equals(Row.PHASE.key())) {
      phase++;
    }
    List<String> ids = rows.get(phase + 1);
    return HtmlTable.write(rows, 2, phase, i -> !ids.get(i).equals(ids.get(i - 1)));
  }

  /**
   * Returns what the grid does not hold of the journey.
   *
   * @return the losses: what is not the same when the grid is read again
   */
  public JourneyLosses losses() {
    List<Table.Line> lines = rows.stream().map(cells -> new Table.Line(1, cells)).toList();
    return JourneyLosses.between(
        journey, new GridReader(new Table(lines, sign), Optional.empty()).read().journey());
  }

  /**
   * Reads a grid from a file: CSV, text with tabs or HTML, in UTF-8 or, if it is no valid UTF-8,
   * Windows-1252, which is reported.
   *
   * @param file the bytes of the file
   * @return the journey; cells that could not be read are among its problems
   * @throws InvalidDocumentException if it is no grid: it has no row {@code journey} with a name or
   *     no row {@code phase}, its quotation marks are unbalanced, its values do not make a journey
   *     or it is longer than {@link #MAX_LENGTH}
   * @throws IllegalStateException if FastCSV is missing and the grid is not HTML
   */
  public static JourneyReading read(byte[] file) {
    return read(file, Optional.empty());
  }

  /**
   * Reads a grid that people have edited, as {@link #read(byte[])} does, but so that nothing is
   * lost for being unreadable: what cannot be read stays as it was. That is an emotion or metric of
   * which a cell cannot be read, the channels and actions in a cell with a word that is none, the
   * kind of a phase that the phase model does not have, the phase model itself, the name of a
   * persona, phase or touchpoint of which only the id is left, an id that another one has, and a
   * row that is missing where there is one whose key says nothing. The problem or remark says so.
   *
   * <pre>{@code
   * Journey out = JourneyGrid.read(grid.toCsv()).journey();
   * JourneyReading edited = JourneyGrid.read(Files.readAllBytes(file), out);
   * Journey stored = JourneyDiff.between(out, edited.journey()).applyTo(journey);
   * }</pre>
   *
   * @param file the bytes of the file
   * @param before what was read from the grid before it was edited; elements are found in it by
   *     their ids
   * @return the journey; cells that could not be read are among its problems
   * @throws InvalidDocumentException as in {@link #read(byte[])}
   * @throws IllegalStateException if FastCSV is missing and the grid is not HTML
   */
  public static JourneyReading read(byte[] file, Journey before) {
    return read(file, Optional.of(requireNonNull(before, "before")));
  }

  private static JourneyReading read(byte[] file, Optional<Journey> before) {
    requireNonNull(file, "file");
    requireLength(file.length);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return read(text, false, before);
    } catch (CharacterCodingException e) {
      return read(new String(file, WINDOWS), true, before);
    }
  }

  /**
   * Reads a grid from a text: CSV, text with tabs or HTML. Which of these, the character between
   * cells and the decimal sign are found from the text.
   *
   * @param text the text, as pasted or read from a file
   * @return the journey; cells that could not be read are among its problems
   * @throws InvalidDocumentException if it is no grid, as in {@link #read(byte[])}
   * @throws IllegalStateException if FastCSV is missing and the grid is not HTML
   */
  public static JourneyReading read(String text) {
    return read(requireNonNull(text, "text"), false, Optional.empty());
  }

  /**
   * Reads a grid that people have edited from a text, as {@link #read(byte[], Journey)} does from a
   * file.
   *
   * @param text the text, as pasted or read from a file
   * @param before what was read from the grid before it was edited
   * @return the journey; cells that could not be read are among its problems
   * @throws InvalidDocumentException if it is no grid, as in {@link #read(byte[])}
   * @throws IllegalStateException if FastCSV is missing and the grid is not HTML
   */
  public static JourneyReading read(String text, Journey before) {
    return read(requireNonNull(text, "text"), false, Optional.of(requireNonNull(before, "before")));
  }

  private static JourneyReading read(String text, boolean isWindows, Optional<Journey> before) {
    requireLength(text.length());
    String grid = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    Table table;
    if (HtmlTable.isIn(grid)) {
      table = HtmlTable.read(grid);
    } else {
      FastCsv.require();
      table = DelimitedText.read(grid);
    }
    GridReader reader = new GridReader(table, before);
    if (isWindows) {
      reader.isWindows();
    }
    return reader.read();
  }

  private static void requireLength(int length) {
    if (length > MAX_LENGTH) {
      throw new InvalidDocumentException(
          List.of(new FormatProblem(TextPosition.NONE, TOO_LONG, Map.of("most", MAX_LENGTH))));
    }
  }

  /** Returns the name of the journey and the size of the grid. */
  @Override
  public String toString() {
    return "grid of " + journey.name() + " (" + Counted.english(rows.size(), "row") + ")";
  }
}
