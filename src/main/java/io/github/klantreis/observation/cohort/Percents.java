package io.github.klantreis.observation.cohort;

import io.github.klantreis.observation.Share;
import io.github.klantreis.wording.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Shares in percent with one decimal, in the reader's language. */
final class Percents {
  private Percents() {}

  static String of(Share share, Locale locale) {
    return share.whole() == 0 ? "–" : Numbers.plain(new BigDecimal(share.percent(1)), locale);
  }

  static String of(double share, Locale locale) {
    BigDecimal percent = BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP);
    return Numbers.plain(percent, locale);
  }
}
