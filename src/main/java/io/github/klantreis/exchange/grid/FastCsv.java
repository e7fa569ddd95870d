package io.github.klantreis.exchange.grid;

import de.siegmar.fastcsv.reader.CsvReader;

/**
 * Whether FastCSV, which is optional, is present. Checked before any class is loaded that needs it.
 */
final class FastCsv {
  private static final boolean IS_THERE = isThere();

  private FastCsv() {}

  /**
   * Checks that FastCSV is present.
   *
   * @throws IllegalStateException if it is missing; the message says what to add
   */
  static void require() {
    if (!IS_THERE) {
      throw new IllegalStateException(
          "to read and write a grid as CSV, put FastCSV (de.siegmar:fastcsv) on the class path or"
              + " module path; a named module also requires de.siegmar.fastcsv");
    }
  }

  private static boolean isThere() {
    try {
      return CsvReader.builder() != null;
    } catch (LinkageError missing) {
      return false;
    }
  }
}
