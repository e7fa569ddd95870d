package io.github.klantreis.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.klantreis.model.Journey;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.vocabulary.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values in messages are written as readers of the language write them. */
final class FindingWordsTest {
  private static final Locale NL = Locale.forLanguageTag("nl");
  private static final Journey JOURNEY = Journey.builder("j", "Insuring").build();

  static List<Arguments> values() {
    return List.of(
        Arguments.of(8.5, "8.5", "8,5"),
        Arguments.of(new BigDecimal("-0.25"), "−0.25", "−0,25"),
        Arguments.of(-2, "−2", "−2"),
        Arguments.of(12345L, "12345", "12345"),
        Arguments.of(Duration.ofDays(30), "30 days", "30 dagen"),
        Arguments.of(Duration.ofSeconds(90), "1 minute and 30 seconds", "1 minuut en 30 seconden"),
        Arguments.of(Duration.ofMillis(2500), "2.5 s", "2,5 s"),
        Arguments.of(Duration.ofMinutes(-5), "−5 min", "−5 min"),
        Arguments.of(Duration.ZERO, "0 seconds", "0 seconden"),
        Arguments.of(Period.of(1, 2, 14), "1 year, 2 months and 2 weeks", null),
        Arguments.of(TimeSpan.of(Period.ofDays(3)), "3 days", "3 dagen"),
        Arguments.of(
            TimeSpan.of(Period.ofMonths(1), Duration.ofHours(2)),
            "1 month and 2 hours",
            "1 maand en 2 uur"),
        Arguments.of(LocalDate.of(2026, 11, 26), "26 November 2026", "26 november 2026"),
        Arguments.of(YearMonth.of(2026, 5), "May 2026", "mei 2026"),
        Arguments.of(LocalTime.of(17, 0), "17:00", "17:00"),
        Arguments.of(LocalDateTime.of(2026, 3, 1, 8, 15), "1 March 2026 8:15", "1 maart 2026 8:15"),
        Arguments.of(ZoneOffset.UTC, "Z", "Z"),
        Arguments.of(true, "true", "true"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void areWrittenInTheReadersLanguage(Object value, String english, String dutch) {
    Finding finding = reporting(value);
    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("It is " + english);
    assertThat(finding.hint(Locale.ENGLISH)).contains("Not " + english);
    if (dutch != null) {
      assertThat(finding.message(NL)).isEqualTo("Het is " + dutch);
      assertThat(finding.hint(NL)).contains("Niet " + dutch);
    }
  }

  @Test
  void staysATypedValueForPrograms() {
    assertThat(reporting(Duration.ofDays(30)).arguments())
        .containsEntry("value", Duration.ofDays(30));
  }

  private static Finding reporting(Object value) {
    return Validators.of(
            JourneyValidator.forJourneys("acme.value")
                .hint(Text.en("Not {value}").nl("Niet {value}"))
                .check(
                    (journey, context) ->
                        context
                            .report(Text.en("It is {value}").nl("Het is {value}"))
                            .with("value", value)))
        .validate(JOURNEY)
        .findings()
        .get(0);
  }
}
