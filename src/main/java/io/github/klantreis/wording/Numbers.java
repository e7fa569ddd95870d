package io.github.klantreis.wording;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.vocabulary.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers in the reader's language: with a decimal comma in Dutch and a decimal point in all other
 * languages, whose texts are English. Negative numbers have a minus sign (−), not a hyphen.
 */
public final class Numbers {
  private static final int DIGITS_OF_DOUBLES = 17;
  private static final Text OF_HIGHEST =
      Text.en("{value} of {highest}").nl("{value} van {highest}");
  private static final Text FROM_TO =
      Text.en("{value}, from {lowest} to {highest}").nl("{value}, van {lowest} tot {highest}");

  private Numbers() {}

  /** Returns a number with all its digits, not grouped: {@code 12345.678}. */
  public static String plain(Number number, Locale locale) {
    if (number instanceof Double real && !Double.isFinite(real)) {
      return real.isNaN() ? "NaN" : real < 0 ? "−∞" : "∞";
    }
    return written(decimal(number), locale, false);
  }

  /** Returns a number as {@link #plain} writes it, in both languages. */
  public static Text plain(BigDecimal number) {
    return Text.en(plain(number, Listing.ENGLISH)).nl(plain(number, Listing.DUTCH));
  }

  /** Returns a percentage with all its digits and its sign: {@code 12.5%}. */
  public static String percent(Number percent, Locale locale) {
    return plain(percent, locale) + "%";
  }

  /** Returns a percentage rounded to two decimals, with its sign: {@code 12.35%}. */
  public static String roundedPercent(double percent, Locale locale) {
    return rounded(percent, locale) + "%";
  }

  /** Returns a number with all its digits and a thousands separator: {@code 12,345.678}. */
  public static String exact(Number number, Locale locale) {
    return written(decimal(number), locale, true);
  }

  /** Returns a whole number with a thousands separator: {@code 12,345}. */
  public static String grouped(long number, Locale locale) {
    return written(BigDecimal.valueOf(number), locale, true);
  }

  /** Returns a number as {@link #grouped(long, Locale)} does, in both languages. */
  public static Text grouped(long number) {
    return Text.en(grouped(number, Listing.ENGLISH)).nl(grouped(number, Listing.DUTCH));
  }

  /** Returns a number rounded to two decimals, with a thousands separator: {@code 12,345.68}. */
  public static String rounded(double number, Locale locale) {
    BigDecimal rounded = decimal(number).setScale(2, RoundingMode.HALF_UP);
    return written(rounded.signum() == 0 ? BigDecimal.ZERO : trimmed(rounded), locale, true);
  }

  /** Returns a number with all its digits and its sign: {@code +1.5}. Zero has no sign. */
  public static String signed(BigDecimal number, Locale locale) {
    return (number.signum() > 0 ? "+" : "") + written(number, locale, false);
  }

  /** Returns a number as {@link #signed(BigDecimal, Locale)} does, in both languages. */
  public static Text signed(BigDecimal number) {
    return Text.en(signed(number, Listing.ENGLISH)).nl(signed(number, Listing.DUTCH));
  }

  /**
   * Returns a value and the scale it is on: {@code 7 of 10}, or {@code +3, from −5 to +5} where the
   * scale has negative values.
   */
  public static String onScale(double value, double min, double max, Locale locale) {
    return min >= 0
        ? OF_HIGHEST.get(
            locale, Map.of("value", plain(value, locale), "highest", plain(max, locale)))
        : FROM_TO.get(
            locale,
            Map.of(
                "value", signed(decimal(value), locale),
                "lowest", signed(decimal(min), locale),
                "highest", signed(decimal(max), locale)));
  }

  /**
   * Returns the shortest decimal number that is equal to a double: 0.1 for 0.1. This method does
   * not use {@code Double.toString}, whose digits differ between JDK 17 and later releases.
   */
  public static BigDecimal decimal(double number) {
    BigDecimal all = new BigDecimal(number);
    for (int digits = 1; digits < DIGITS_OF_DOUBLES; digits++) {
      BigDecimal fewer = all.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (fewer.doubleValue() == number) {
        return trimmed(fewer);
      }
    }
    return trimmed(all.round(new MathContext(DIGITS_OF_DOUBLES, RoundingMode.HALF_EVEN)));
  }

  private static BigDecimal decimal(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    return number instanceof Double || number instanceof Float
        ? decimal(number.doubleValue())
        : BigDecimal.valueOf(number.longValue());
  }

  /** Returns a number without trailing zeros, but never with an exponent. */
  private static BigDecimal trimmed(BigDecimal number) {
    BigDecimal trimmed = number.stripTrailingZeros();
    return trimmed.scale() < 0 ? trimmed.setScale(0) : trimmed;
  }

  private static String written(BigDecimal number, Locale locale, boolean grouped) {
    requireNonNull(locale, "locale");
    boolean isDutch = Listing.DUTCH.getLanguage().equals(locale.getLanguage());
    String digits = number.abs().toPlainString();
    int point = digits.indexOf('.');
    StringBuilder text = new StringBuilder(digits);
    if (point >= 0) {
      text.setCharAt(point, isDutch ? ',' : '.');
    }
    for (int i = (point < 0 ? digits.length() : point) - 3; grouped && i > 0; i -= 3) {
      text.insert(i, isDutch ? '.' : ',');
    }
    return number.signum() < 0 ? text.insert(0, '−').toString() : text.toString();
  }
}
