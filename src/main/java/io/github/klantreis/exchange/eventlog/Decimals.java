package io.github.klantreis.exchange.eventlog;

import java.util.regex.Pattern;

/** How the numbers of a file are written: with a decimal point, or with a decimal comma. */
final class Decimals {
  private static final Pattern WITH_COMMA =
      Pattern.compile("[+-]?(?:\\d+|\\d{1,3}(?:\\.\\d{3})+)(?:,\\d*)?|[+-]?,\\d+");

  private static final Pattern WITH_POINT =
      Pattern.compile("[+-]?(?:\\d+\\.\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");

  private enum Sign {
    POINT,
    COMMA,
    OPEN
  }

  private Sign sign;

  private Decimals(Sign sign) {
    this.sign = sign;
  }

  static Decimals point() {
    return new Decimals(Sign.POINT);
  }

  static Decimals comma() {
    return new Decimals(Sign.COMMA);
  }

  /** Returns numbers whose first decimal tells. */
  static Decimals detected() {
    return new Decimals(Sign.OPEN);
  }

  /** Whether numbers may have commas. */
  boolean mayHaveComma() {
    return sign != Sign.POINT;
  }

  /** Whether a text is the first number to tell that there are decimal commas. */
  boolean tells(String text) {
    if (sign != Sign.OPEN) {
      return false;
    }
    String bare = text.strip();
    if (WITH_POINT.matcher(bare).matches()) {
      sign = Sign.POINT;
    } else if (bare.indexOf(',') >= 0
        && bare.indexOf('.') < 0
        && WITH_COMMA.matcher(bare).matches()) {
      sign = Sign.COMMA;
    }
    return sign == Sign.COMMA;
  }

  /** Returns the number with a decimal point; unchanged if it is none. */
  String withPoint(String number) {
    String bare = number.strip();
    return sign == Sign.COMMA && WITH_COMMA.matcher(bare).matches()
        ? bare.replace(".", "").replace(',', '.')
        : sign == Sign.COMMA && bare.indexOf('.') >= 0 ? "" : number;
  }
}
