package io.github.klantreis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.vocabulary.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DatesTest {
  private static final Locale NL = Locale.forLanguageTag("nl");

  @Test
  void dayAndMonthAreInTheReadersLanguage() {
    Text date = Dates.inWords(LocalDate.of(2026, 3, 9));
    assertThat(date.get(Locale.ENGLISH)).isEqualTo("9 March 2026");
    assertThat(date.get(NL)).isEqualTo("9 maart 2026");
    assertThat(Dates.inWords(YearMonth.of(2026, 8)).get(NL)).isEqualTo("augustus 2026");
    assertThat(Dates.inWords(LocalTime.of(9, 5)).get(NL)).isEqualTo("9:05");
    assertThat(Dates.inWords(LocalTime.of(14, 30)).get(Locale.ENGLISH)).isEqualTo("14:30");
  }

  @Test
  void momentsAreInUtcAndSaySo() {
    Text whole = Dates.inUtc(Instant.parse("2026-03-09T08:05:00Z"));
    assertThat(whole.get(Locale.ENGLISH)).isEqualTo("9 March 2026, 8:05 UTC");
    assertThat(whole.get(NL)).isEqualTo("9 maart 2026, 8:05 UTC");
    Text exact = Dates.inUtc(Instant.parse("2026-12-31T23:59:00.007Z"));
    assertThat(exact.get(Locale.ENGLISH)).isEqualTo("31 December 2026, 23:59:00.007 UTC");
    assertThat(exact.get(NL)).isEqualTo("31 december 2026, 23:59:00,007 UTC");
  }

  @ParameterizedTest
  @EnumSource
  void namesEachMonthAsTheCalendarDoes(Month month) {
    Text written = Dates.inWords(YearMonth.of(2026, month));
    assertThat(written.get(Locale.ENGLISH))
        .isEqualTo(month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH) + " 2026");
    assertThat(written.get(NL))
        .isEqualTo(month.getDisplayName(TextStyle.FULL_STANDALONE, NL) + " 2026");
  }

  @Test
  void aMomentKeepsAllItsDigits() {
    assertThat(Dates.inUtc(Instant.parse("2026-03-09T00:00:01.000250Z")).get(Locale.ENGLISH))
        .isEqualTo("9 March 2026, 0:00:01.000250 UTC");
  }
}
