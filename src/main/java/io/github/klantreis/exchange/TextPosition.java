package io.github.klantreis.exchange;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.vocabulary.Text;
import java.util.Locale;
import java.util.Map;

/**
 * A position in a document that was read. Immutable and thread-safe.
 *
 * @param line the line, from 1; 0 if it is not known
 * @param column the column in its line, from 1, or in a table the cell in its row; 0 if it is not
 *     known
 * @param pointer the position in JSON as a JSON Pointer (RFC 6901); empty in other formats and for
 *     the whole document
 */
public record TextPosition(int line, int column, String pointer) {
  /** The whole document, or a position that is not known. */
  public static final TextPosition NONE = new TextPosition(0, 0, "");

  private static final Text LINE = Text.en("line {line}").nl("regel {line}");
  private static final Text LINE_AND_COLUMN =
      Text.en("line {line}, column {column}").nl("regel {line}, kolom {column}");

  /**
   * Checks the values.
   *
   * @param line the line, from 1; 0 if it is not known
   * @param column the column in its line, from 1, or in a table the cell in its row; 0 if it is not
   *     known
   * @param pointer the position in JSON as a JSON Pointer (RFC 6901); empty in other formats and
   *     for the whole document
   */
  public TextPosition {
    requireNonNull(pointer, "pointer");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException(
          "line and column must be at least 0, but were " + line + " and " + column);
    }
  }

  /**
   * Returns a position in a text.
   *
   * @param line the line, from 1; 0 if it is not known
   * @param column the column, from 1; 0 if it is not known
   * @return the position
   */
  public static TextPosition of(int line, int column) {
    return new TextPosition(line, column, "");
  }

  /**
   * Returns a position in JSON.
   *
   * @param pointer the JSON Pointer
   * @return the position
   */
  public static TextPosition of(String pointer) {
    return new TextPosition(0, 0, pointer);
  }

  /**
   * Returns the position in words.
   *
   * @param locale the reader's language: Dutch, otherwise English
   * @return line and column or the pointer; empty if neither is known
   */
  public String toText(Locale locale) {
    if (line == 0) {
      requireNonNull(locale, "locale");
      return pointer;
    }
    return (column == 0 ? LINE : LINE_AND_COLUMN)
        .get(locale, Map.of("line", line, "column", column));
  }
}
