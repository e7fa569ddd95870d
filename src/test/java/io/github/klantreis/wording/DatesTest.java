package io.github.klantreis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.vocabulary.Text;
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

  @ParameterizedTest
  @EnumSource
  void namesEachMonthAsTheCalendarDoes(Month month) {
    Text written = Dates.inWords(YearMonth.of(2026, month));
    assertThat(written.get(Locale.ENGLISH))
        .isEqualTo(month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH) + " 2026");
    assertThat(written.get(NL))
        .isEqualTo(month.getDisplayName(TextStyle.FULL_STANDALONE, NL) + " 2026");
  }
}
