package io.github.klantreis.observation.comparison;

import io.github.klantreis.wording.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** The numbers of a compared figure as they are shown. */
final class FigureText {
  private final ComparedFigure figure;
  private final Locale locale;

  FigureText(ComparedFigure figure, Locale locale) {
    this.figure = figure;
    this.locale = locale;
  }

  private boolean isMean() {
    return figure.kind() == FigureKind.EMOTION;
  }

  /** Returns a percentage such as "31.2%", or a mean such as "+0.35". */
  String before() {
    return value(figure.before());
  }

  String after() {
    return value(figure.after());
  }

  private String value(double value) {
    BigDecimal number = shown(value);
    return isMean() ? Numbers.signed(number, locale) : Numbers.percent(number, locale);
  }

  /** Returns the difference in percentage points, or in points: that of the numbers shown. */
  String difference() {
    return Numbers.signed(shown(figure.after()).subtract(shown(figure.before())), locale);
  }

  String atLeast() {
    return Numbers.signed(rounded(figure.differenceAtLeast(), RoundingMode.FLOOR), locale);
  }

  String atMost() {
    return Numbers.signed(rounded(figure.differenceAtMost(), RoundingMode.CEILING), locale);
  }

  private BigDecimal shown(double value) {
    return rounded(value, RoundingMode.HALF_UP);
  }

  private BigDecimal rounded(double value, RoundingMode mode) {
    BigDecimal number = BigDecimal.valueOf(value);
    return isMean() ? number.setScale(2, mode) : number.movePointRight(2).setScale(1, mode);
  }
}
