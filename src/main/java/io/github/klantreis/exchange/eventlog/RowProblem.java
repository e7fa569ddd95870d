package io.github.klantreis.exchange.eventlog;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.vocabulary.Text;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The reason why a row of an event log (in XES: an event) could not be read as an encounter, and
 * its place.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public final class RowProblem {
  private static final int SHOWN = 200;

  private static final Text IN_LINE = Text.en("line {line}: {reason}").nl("regel {line}: {reason}");
  private static final Text IN_COLUMN =
      Text.en("line {line}, {column}: {reason}").nl("regel {line}, {column}: {reason}");

  private final RowProblemKind kind;
  private final long line;
  private final @Nullable String column;
  private final Text reason;
  private final Map<String, Object> values;
  private final String row;

  private RowProblem(
      RowProblemKind kind,
      long line,
      @Nullable String column,
      Text reason,
      Map<String, Object> values,
      String row) {
    this.kind = kind;
    this.line = line;
    this.column = column;
    this.reason = reason;
    this.values = values;
    this.row = row;
  }

  static RowProblem of(RowReason reason, long line, @Nullable String column, String row) {
    return new RowProblem(
        reason.kind(),
        line,
        column,
        reason.text(),
        Collections.unmodifiableMap(new TreeMap<>(reason.values())),
        shortened(row));
  }

  /** Returns the first part of a text, for messages. */
  static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  /**
   * Returns the kind of problem, for programs.
   *
   * @return the kind
   */
  public RowProblemKind kind() {
    return kind;
  }

  /**
   * Returns the line of the problem: in a CSV file the line on which the row starts, which may
   * extend over several lines; in XES the line of the event's opening tag.
   *
   * @return the number of the line, from 1
   */
  public long line() {
    return line;
  }

  /**
   * Returns the column (in XES: the attribute) that is wrong.
   *
   * @return its name, or its number if there is no header; empty if the row is wrong as a whole
   */
  public Optional<String> column() {
    return Optional.ofNullable(column);
  }

  /**
   * Returns what is wrong, for people.
   *
   * @param locale the language; English if the reason is not available in it
   * @return the reason, without the line
   */
  public String reason(Locale locale) {
    return reason.get(locale, values);
  }

  /**
   * Returns the problem with its place, for people.
   *
   * @param locale the reader's language: Dutch, otherwise English
   * @return one line: the number of the line, the column if any, and the reason; without the row
   */
  public String toText(Locale locale) {
    String why = reason(requireNonNull(locale, "locale"));
    return inOneLine(
        column == null
            ? IN_LINE.get(locale, Map.of("line", line, "reason", why))
            : IN_COLUMN.get(locale, Map.of("line", line, "column", column, "reason", why)));
  }

  private static String inOneLine(String text) {
    return text.replace("\r\n", "⏎").replace('\n', '⏎').replace('\r', '⏎');
  }

  /**
   * Returns the template of the reason.
   *
   * @return the text, whose placeholders {@link #values} fill
   */
  public Text reasonTemplate() {
    return reason;
  }

  /**
   * Returns the named values in the reason.
   *
   * @return the values by name, sorted by name, unmodifiable
   */
  public Map<String, Object> values() {
    return values;
  }

  /**
   * Returns the row as it is in the file.
   *
   * @return the first 200 characters of the row, followed by {@code …} if there are more; of an XES
   *     event, the attributes that are read
   */
  public String row() {
    return row;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RowProblem that
        && kind == that.kind
        && line == that.line
        && Objects.equals(column, that.column)
        && reason.equals(that.reason)
        && values.equals(that.values)
        && row.equals(that.row);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, line, column, reason, values, row);
  }

  /**
   * Returns the problem in English, with the row.
   *
   * @return one line
   */
  @Override
  public String toString() {
    return toText(Locale.ENGLISH) + " | " + inOneLine(row);
  }
}
