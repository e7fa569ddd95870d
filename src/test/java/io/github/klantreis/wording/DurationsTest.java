package io.github.klantreis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DurationsTest {
  private static final Locale NL = Locale.forLanguageTag("nl");

  @ParameterizedTest
  @CsvSource({
    "P30D, 30 days, 30 dagen",
    "P1D, 1 day, 1 dag",
    "P0D, 0 days, 0 dagen",
    "P1Y1M1D, 1 year 1 month 1 day, 1 jaar 1 maand 1 dag",
    "P2Y3M21D, 2 years 3 months 3 weeks, 2 jaar 3 maanden 3 weken",
    "P-1D, −1 days, −1 dagen"
  })
  void periodsAreWrittenInWholeWeeksOrDays(Period period, String english, String dutch) {
    assertThat(Durations.inWords(period).get(Locale.ENGLISH)).isEqualTo(english);
    assertThat(Durations.inWords(period).get(NL)).isEqualTo(dutch);
  }

  @ParameterizedTest
  @CsvSource({
    "PT720H, 30 days, 30 dagen",
    "PT1M, 1 min, 1 min",
    "PT0S, 0 s, 0 s",
    "PT26H0.5S, 1 day 2 h 0.5 s, '1 dag 2 u 0,5 s'",
    "PT-5M, −5 min, −5 min",
    "PT-0.5S, −0.5 s, '−0,5 s'"
  })
  void durationsAreWrittenWithAllTheirDigits(Duration duration, String english, String dutch) {
    assertThat(Durations.exact(duration).get(Locale.ENGLISH)).isEqualTo(english);
    assertThat(Durations.exact(duration).get(NL)).isEqualTo(dutch);
  }

  /** Hours tell a duration from a calendar's days; two days or more are told in days, too. */
  @ParameterizedTest
  @CsvSource({
    "P1D, 1 day, 1 dag",
    "PT24H, 24 h, 24 u",
    "PT744H, 744 h (31 days), 744 u (31 dagen)",
    "PT49H0.5S, 49 h 0.5 s (2 days 1 h 0.5 s), '49 u 0,5 s (2 dagen 1 u 0,5 s)'"
  })
  void longDurationsAreWrittenInHoursAndDays(String span, String english, String dutch) {
    TimeSpan given = TimeSpan.parse(span);
    Text text = Durations.exact(given.calendar(), given.clock());
    assertThat(text.get(Locale.ENGLISH)).isEqualTo(english);
    assertThat(text.get(NL)).isEqualTo(dutch);
  }

  @Test
  void theLongestAndTheShortestDurationAreWrittenToo() {
    assertThat(Durations.exact(Duration.ofSeconds(Long.MIN_VALUE)).get(NL))
        .isEqualTo("−106751991167300 dagen 15 u 30 min 8 s");
    assertThat(Durations.exact(Duration.ofSeconds(Long.MAX_VALUE)).get(NL))
        .isEqualTo("106751991167300 dagen 15 u 30 min 7 s");
  }

  @ParameterizedTest
  @CsvSource({
    "P14D, P42D, 2 to 6 weeks, 2 tot 6 weken",
    "PT15M, PT30M, 15 to 30 minutes, 15 tot 30 minuten",
    "P1D, P10D, 1 to 10 days, 1 tot 10 dagen",
    "P1D, PT48H, 1 to 2 days, 1 tot 2 dagen",
    "P10D, P14D, 10 days to 2 weeks, 10 dagen tot 2 weken",
    "P1M14D, P3M, 1 month and 2 weeks to 3 months, 1 maand en 2 weken tot 3 maanden",
    "P0D, P42D, up to 6 weeks, hooguit 6 weken"
  })
  void rangesSayTheirUnitOnceWhereTheyCan(
      String shortest, String longest, String english, String dutch) {
    TimeSpan least = TimeSpan.parse(shortest);
    TimeSpan most = TimeSpan.parse(longest);
    Text range =
        Durations.rangeInASentence(least.calendar(), least.clock(), most.calendar(), most.clock());
    assertThat(range.get(Locale.ENGLISH)).isEqualTo(english);
    assertThat(range.get(NL)).isEqualTo(dutch);
  }

  @ParameterizedTest
  @CsvSource({
    "P14D, 2 weeks, 2 weken, 2 weeks",
    "P1Y7D, 1 year 1 week, 1 jaar 1 week, 1 year and 1 week",
    "P11M9D, 11 months 9 days, 11 maanden 9 dagen, 11 months and 9 days",
    "P1Y2M3D, 1 year 2 months 3 days, 1 jaar 2 maanden 3 dagen, '1 year, 2 months and 3 days'",
    "P0D, 0 days, 0 dagen, 0 days"
  })
  void wholeWeeksAreWeeks(Period period, String english, String dutch, String inASentence) {
    assertThat(Durations.inWords(period).get(Locale.ENGLISH)).isEqualTo(english);
    assertThat(Durations.inWords(period).get(NL)).isEqualTo(dutch);
    assertThat(Durations.inASentence(period).get(Locale.ENGLISH)).isEqualTo(inASentence);
  }

  @ParameterizedTest
  @CsvSource({
    "PT28H1M2S, 1 day 4 hours 1 minute 2 seconds, 1 dag 4 uur 1 minuut 2 seconden",
    "PT1H, 1 hour, 1 uur",
    "PT0.4S, 0 seconds, 0 seconden"
  })
  void durationsInWordsGoToTheSecond(Duration duration, String english, String dutch) {
    assertThat(Durations.inWords(duration).get(Locale.ENGLISH)).isEqualTo(english);
    assertThat(Durations.inWords(duration).get(NL)).isEqualTo(dutch);
  }

  @ParameterizedTest
  @CsvSource({
    "PT36H, '1,5 dagen', '1,5 dagen'",
    "PT24H, 1 dag, 1 dag",
    "PT23H59M, 1 dag, 1 dag",
    "PT150M, '2,5 uur', '2,5 u'",
    "PT59.97S, 1 minuut, 1 min",
    "PT0.25S, 250 milliseconden, 250 ms",
    "PT0S, 0 milliseconden, 0 ms"
  })
  void aboutHowLongIsOneNumber(Duration duration, String dutch, String brief) {
    assertThat(Durations.about(duration).get(NL)).isEqualTo(dutch);
    assertThat(Durations.aboutBriefly(duration).get(NL)).isEqualTo(brief);
  }

  @Test
  void aRangeThatIsTheSameInWordsIsToldOnce() {
    Period none = Period.ZERO;
    Period day = Period.ofDays(1);
    Duration hours = Duration.ofHours(24);
    Duration blink = Duration.ofMillis(300);
    assertThat(Durations.rangeInWords(none, hours, day, Duration.ZERO).get(Locale.ENGLISH))
        .isEqualTo("1 day");
    assertThat(Durations.rangeInASentence(none, hours, day, Duration.ZERO).get(Locale.ENGLISH))
        .isEqualTo("1 day");
    assertThat(Durations.rangeInASentence(none, Duration.ZERO, none, blink).get(Locale.ENGLISH))
        .isEqualTo("0 seconds");
  }
}
