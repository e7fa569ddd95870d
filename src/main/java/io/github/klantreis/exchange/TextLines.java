package io.github.klantreis.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Preconditions;
import io.github.klantreis.vocabulary.NoBean;
import java.util.Arrays;

/**
 * The lines of a text, to turn offsets into lines and columns as {@link TextPlace} counts them.
 * Immutable and thread-safe.
 */
public final class TextLines implements NoBean {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final int[] begins;
  private final int length;

  private TextLines(int[] begins, int length) {
    this.begins = begins;
    this.length = length;
  }

  /**
   * Finds the lines of a text.
   *
   * @param text the text
   * @return its lines
   */
  public static TextLines of(String text) {
    requireNonNull(text, "text");
    int[] found = new int[64];
    found[0] = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    int lines = 1;
    boolean hasReturns = text.indexOf('\r') >= 0;
    int end = endOfLine(text, 0, hasReturns);
    while (end >= 0) {
      if (lines == found.length) {
        found = Arrays.copyOf(found, lines * 2);
      }
      found[lines++] = end + 1;
      end = endOfLine(text, end + 1, hasReturns);
    }
    return new TextLines(Arrays.copyOf(found, lines), text.length());
  }

  /** Returns the last character of a line end, or −1 behind the last one. */
  private static int endOfLine(String text, int from, boolean hasReturns) {
    if (!hasReturns) {
      return text.indexOf('\n', from);
    }
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Returns the number of lines.
   *
   * @return the number; 1 for an empty text
   */
  public int count() {
    return begins.length;
  }

  /**
   * Returns the line of an offset.
   *
   * @param offset an offset in the text, from 0; one behind the text is on its last line
   * @return the line, from 1
   */
  public int line(int offset) {
    int found = Arrays.binarySearch(begins, offset);
    return found >= 0 ? found + 1 : Math.max(1, -found - 1);
  }

  /**
   * Returns the column of an offset.
   *
   * @param offset an offset in the text, from 0; one behind the text is on its last line
   * @return the column, from 1, in UTF-16 units
   */
  public int column(int offset) {
    return columnOn(line(offset), offset);
  }

  /**
   * Returns the offset of a line and column.
   *
   * @param line a line, from 1
   * @param column a column, from 1, in UTF-16 units
   * @return the offset; the length of the text where that is shorter
   * @throws IndexOutOfBoundsException if the text has no such line
   */
  public int offset(int line, int column) {
    return Math.min(
        length, begins[Preconditions.checkElementIndex(line - 1, begins.length)] + column - 1);
  }

  /**
   * Returns the place between two offsets.
   *
   * @param start an offset in the text, from 0
   * @param end an offset that is not before it
   * @return the place
   */
  public TextPlace place(int start, int end) {
    int startLine = line(start);
    int endLine = line(end);
    return new TextPlace(startLine, columnOn(startLine, start), endLine, columnOn(endLine, end));
  }

  private int columnOn(int line, int offset) {
    return Math.max(0, offset - begins[line - 1]) + 1;
  }
}
