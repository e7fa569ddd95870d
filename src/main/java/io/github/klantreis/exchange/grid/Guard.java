package io.github.klantreis.exchange.grid;

/**
 * Guards cells against being run: spreadsheets take a cell that starts with one of six characters
 * for a formula. Such a cell gets an apostrophe in front, and so does one that has apostrophes
 * before one of them, so that each text is read back as it was.
 */
final class Guard {
  private static final String STARTS = "=+-@\t\r";

  private Guard() {}

  static String on(String text) {
    return isStart(text, 0) ? "'" + text : text;
  }

  static String off(String cell) {
    return cell.startsWith("'") && isStart(cell, 1) ? cell.substring(1) : cell;
  }

  private static boolean isStart(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == '\'') {
      at++;
    }
    return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
  }
}
