package io.github.klantreis.exchange.mermaid;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * White space, words and numbers as JavaScript defines them, which differ from Java's: {@code \s}
 * and {@code trim} include the no-break space and the byte order mark, {@code Number} accepts other
 * literals.
 */
final class JavaScript {
  /** More significant bits than this make a number infinite, whatever follows. */
  private static final int MOST_BITS = 1024;

  private JavaScript() {}

  /** {@code \s}, and what {@code trim} and {@code Number} skip. */
  static boolean isSpace(char c) {
    if (c <= ' ') {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
    if (c < '\u00A0') {
      return false;
    }
    return c == '\u00A0'
        || c == '\uFEFF'
        || c == '\u2028'
        || c == '\u2029'
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** {@code \w}. */
  static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** What {@code .} does not match, and after which {@code ^} does. */
  static boolean isLineTerminator(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static int skipWord(String text, int from) {
    int at = from;
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static String trim(String text) {
    int begin = skipSpace(text, 0);
    int end = text.length();
    while (end > begin && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(begin, end);
  }

  static String trimStart(String text) {
    return text.substring(skipSpace(text, 0));
  }

  /** {@code Number(text)}. */
  static double number(String text) {
    String literal = trim(text);
    if (literal.isEmpty()) {
      return 0;
    }
    if (literal.length() > 2 && literal.charAt(0) == '0') {
      switch (literal.charAt(1)) {
        case 'x', 'X' -> {
          return integer(literal, 4);
        }
        case 'o', 'O' -> {
          return integer(literal, 3);
        }
        case 'b', 'B' -> {
          return integer(literal, 1);
        }
        default -> {
          // An ordinary number with a zero in front.
        }
      }
    }
    return decimal(literal);
  }

  /** The digits behind 0x, 0o or 0b. */
  private static double integer(String literal, int bitsPerDigit) {
    int radix = 1 << bitsPerDigit;
    int begin = 2;
    while (begin < literal.length() - 1 && literal.charAt(begin) == '0') {
      begin++;
    }
    for (int i = begin; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (c >= 128 || Character.digit(c, radix) < 0) {
        return Double.NaN;
      }
    }
    // Also keeps the conversion, which is not linear, to what counts.
    if (literal.length() - begin > MOST_BITS / bitsPerDigit + 1) {
      return Double.POSITIVE_INFINITY;
    }
    return new BigInteger(literal.substring(begin), radix).doubleValue();
  }

  private static double decimal(String literal) {
    int at = literal.charAt(0) == '+' || literal.charAt(0) == '-' ? 1 : 0;
    if (literal.startsWith("Infinity", at)) {
      return literal.length() > at + 8
          ? Double.NaN
          : literal.charAt(0) == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    int whole = skipDigits(literal, at);
    int digits = whole - at;
    at = whole;
    if (at < literal.length() && literal.charAt(at) == '.') {
      int fraction = skipDigits(literal, at + 1);
      digits += fraction - at - 1;
      at = fraction;
    }
    if (digits == 0) {
      return Double.NaN;
    }
    if (at < literal.length() && (literal.charAt(at) == 'e' || literal.charAt(at) == 'E')) {
      at++;
      if (at < literal.length() && (literal.charAt(at) == '+' || literal.charAt(at) == '-')) {
        at++;
      }
      int exponent = skipDigits(literal, at);
      if (exponent == at) {
        return Double.NaN;
      }
      at = exponent;
    }
    // What is left is a decimal literal of Java too; Java's further ones (1f, 0x1p3) are not.
    return at == literal.length() ? Double.parseDouble(literal) : Double.NaN;
  }

  private static int skipDigits(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** {@code String(number)}. */
  static String written(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      return number == 0 && Double.compare(number, 0) < 0 ? "-0" : Long.toString((long) number);
    }
    if (!Double.isFinite(number)) {
      return Double.toString(number);
    }
    BigDecimal shortest = shortest(Math.abs(number));
    String digits = shortest.unscaledValue().toString();
    int point = digits.length() - shortest.scale();
    return (number < 0 ? "-" : "") + decimal(digits, point);
  }

  /** Returns the number of the fewest digits that is read as this one, without zeros at the end. */
  private static BigDecimal shortest(double number) {
    BigDecimal exact = new BigDecimal(number);
    int precision = 1;
    while (exact.round(new MathContext(precision)).doubleValue() != number) {
      precision++;
    }
    return exact.round(new MathContext(precision)).stripTrailingZeros();
  }

  /** Returns the digits with the point behind so many of them, or with an exponent. */
  private static String decimal(String digits, int point) {
    if (point > 21 || point <= -6) {
      String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
      return digits.charAt(0) + fraction + (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
    }
    if (point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    return point >= digits.length()
        ? digits + "0".repeat(point - digits.length())
        : digits.substring(0, point) + "." + digits.substring(point);
  }
}
