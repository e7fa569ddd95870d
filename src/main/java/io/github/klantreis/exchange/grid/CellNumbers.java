package io.github.klantreis.exchange.grid;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers in cells: with a decimal point or a decimal comma. */
final class CellNumbers {
  /** Longer numbers are none. */
  private static final int LONGEST = 400;

  private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+) ?%?");

  /** What may have a decimal sign or one for thousands. */
  private static final Pattern AMBIGUOUS = Pattern.compile("[-+]?[1-9]\\d{0,2}[.,]\\d{3} ?%?");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private CellNumbers() {}

  /** Returns the decimal sign of a country. */
  static char sign(Locale locale) {
    return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? ',' : '.';
  }

  /** Writes a number so that its sign can be taken for nothing but a decimal sign. */
  static String write(double number, char sign) {
    String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    return (AMBIGUOUS.matcher(plain).matches() ? plain + "0" : plain).replace('.', sign);
  }

  static boolean isAmbiguous(String cell) {
    return AMBIGUOUS.matcher(plain(cell)).matches();
  }

  /** Whether a cell has a decimal sign and can be read in one way only. */
  static boolean shows(char sign, String cell) {
    String plain = plain(cell);
    return plain.indexOf(sign) >= 0 && isNumber(plain) && !AMBIGUOUS.matcher(plain).matches();
  }

  /**
   * Reads a number.
   *
   * @param sign the decimal sign of the document, by which an ambiguous number is read
   */
  static OptionalDouble read(String cell, char sign) {
    String plain = plain(cell);
    if (!isNumber(plain)) {
      return OptionalDouble.empty();
    }
    boolean isShare = plain.endsWith("%");
    String digits = (isShare ? plain.substring(0, plain.length() - 1) : plain).strip();
    if (AMBIGUOUS.matcher(digits).matches() && digits.indexOf(sign) < 0) {
      digits = digits.replace(".", "").replace(",", "");
    }
    BigDecimal number = new BigDecimal(digits.replace(',', '.'));
    double value = (isShare ? number.divide(HUNDRED) : number).doubleValue();
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private static boolean isNumber(String plain) {
    return plain.length() <= LONGEST && NUMBER.matcher(plain).matches();
  }

  private static String plain(String cell) {
    return cell.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2212', '-').strip();
  }
}
