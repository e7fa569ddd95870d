package io.github.klantreis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {
  private static final Locale NL_BE = Locale.forLanguageTag("nl-BE");

  @Test
  void dutchHasADecimalCommaAndEveryOtherLanguageAPoint() {
    assertThat(Numbers.plain(12345.678, NL_BE)).isEqualTo("12345,678");
    assertThat(Numbers.plain(12345.678, Locale.ENGLISH)).isEqualTo("12345.678");
    assertThat(Numbers.plain(12345.678, Locale.FRENCH)).isEqualTo("12345.678");
    assertThat(Numbers.plain(new BigDecimal("-0.50"), NL_BE)).isEqualTo("−0,50");
    assertThat(Numbers.plain(new BigDecimal("2.5")).get(NL_BE)).isEqualTo("2,5");
    assertThat(Numbers.plain(-7, NL_BE)).isEqualTo("−7");
    assertThat(Numbers.plain(Double.NEGATIVE_INFINITY, NL_BE)).isEqualTo("−∞");
    assertThat(Numbers.plain(Double.NaN, NL_BE)).isEqualTo("NaN");
  }

  @Test
  void aValueIsWrittenWithItsScale() {
    assertThat(Numbers.onScale(7.5, 1, 10, NL_BE)).isEqualTo("7,5 van 10");
    assertThat(Numbers.onScale(3, -5, 5, Locale.ENGLISH)).isEqualTo("+3, from −5 to +5");
  }

  @Test
  void thousandsAreMarked() {
    assertThat(Numbers.exact(12345.6789, NL_BE)).isEqualTo("12.345,6789");
    assertThat(Numbers.exact(-1240, Locale.ENGLISH)).isEqualTo("−1,240");
    assertThat(Numbers.grouped(999, NL_BE)).isEqualTo("999");
    assertThat(Numbers.grouped(1_000, NL_BE)).isEqualTo("1.000");
    assertThat(Numbers.grouped(1_234_567, Locale.GERMAN)).isEqualTo("1,234,567");
    assertThat(Numbers.grouped(Long.MIN_VALUE, Locale.ENGLISH))
        .isEqualTo("−9,223,372,036,854,775,808");
  }

  @ParameterizedTest
  @CsvSource({
    "1234.5, '1,234.5'",
    "0.005, 0.01",
    "-0.001, 0",
    "100, 100",
    "-1234567, '−1,234,567'"
  })
  void numbersAreRoundedToTwoDecimals(double number, String written) {
    assertThat(Numbers.rounded(number, Locale.ENGLISH)).isEqualTo(written);
  }

  @Test
  void signedNumbersHaveAPlusOrAMinusAndZeroNeither() {
    assertThat(Numbers.signed(new BigDecimal("1.5"), NL_BE)).isEqualTo("+1,5");
    assertThat(Numbers.signed(new BigDecimal("-1.5"), NL_BE)).isEqualTo("−1,5");
    assertThat(Numbers.signed(new BigDecimal("0.0"), NL_BE)).isEqualTo("0,0");
    assertThat(Numbers.signed(new BigDecimal("2")).get(NL_BE)).isEqualTo("+2");
  }

  @Test
  void doublesHaveTheFewestDigitsThatTellThemApart() {
    assertThat(Numbers.decimal(0.1)).isEqualTo("0.1");
    assertThat(Numbers.decimal(0.1 + 0.2)).isEqualTo("0.30000000000000004");
    assertThat(Numbers.decimal(2e-3)).isEqualTo("0.002");
    assertThat(Numbers.decimal(Double.MIN_VALUE)).isEqualByComparingTo("5E-324");
    assertThat(Numbers.decimal(Double.parseDouble("1e23"))).isEqualByComparingTo("1E+23");
    SplittableRandom random = new SplittableRandom(17);
    for (int i = 0; i < 1_000; i++) {
      double number = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(number)) {
        assertThat(Numbers.decimal(number).doubleValue()).isEqualTo(number);
      }
    }
  }
}
