package io.github.klantreis.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.chrono.IsoChronology;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths of time that hold calendar and clock together. */
final class TimeSpanTest {

  @ParameterizedTest
  @CsvSource({
    "PT15S, P0D, PT15S",
    "P3MT2H, P3M, PT2H",
    "P1Y2M10DT3H4M5.006S, P1Y2M10D, PT3H4M5.006S",
    "P14W, P98D, PT0S",
    "P-1DT2H, P-1D, PT2H",
    "-P3MT2H, P-3M, PT-2H",
    "-PT2H, P0D, PT-2H",
    "+P1DT2H, P1D, PT2H",
    "P0DT-1S, P0D, PT-1S"
  })
  void isReadAsWrittenInIso8601(String text, Period calendar, Duration clock) {
    TimeSpan span = TimeSpan.parse(text);

    assertThat(span.calendar()).isEqualTo(calendar);
    assertThat(span.clock()).isEqualTo(clock);
    assertThat(TimeSpan.parse(span.toString())).isEqualTo(span);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P", "T", "PT", "P1", "3 months", "P1DT", "PT1D", "P1HT1D", "P1DT2X"})
  void otherTextsAreRefused(String text) {
    assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> TimeSpan.parse(text));
  }

  @Test
  void isEqualAsWritten() {
    assertThat(TimeSpan.of(Period.ofDays(1))).isNotEqualTo(TimeSpan.of(Duration.ofHours(24)));
    assertThat(TimeSpan.of(Period.ofMonths(12))).isNotEqualTo(TimeSpan.of(Period.ofYears(1)));
    assertThat(TimeSpan.of(Period.ZERO)).isEqualTo(TimeSpan.of(Duration.ZERO));
    assertThat(TimeSpan.of(Period.ofDays(1), Duration.ofHours(2)))
        .isEqualTo(TimeSpan.parse("P1DT2H"))
        .hasSameHashCodeAs(TimeSpan.parse("P1DT2H"))
        .hasToString("P1DT2H");
    assertThat(TimeSpan.ZERO).hasToString("PT0S");
  }

  @Test
  void isEstimatedByJavasOwnLengths() {
    assertThat(TimeSpan.parse("P1Y").estimate()).isEqualTo(ChronoUnit.YEARS.getDuration());
    assertThat(TimeSpan.parse("P3MT2H").estimate())
        .isEqualTo(ChronoUnit.MONTHS.getDuration().multipliedBy(3).plusHours(2));
    assertThat(TimeSpan.parse("P1D").estimate()).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void signAndZeroFollowFromTheEstimate() {
    assertThat(TimeSpan.ZERO.isZero()).isTrue();
    assertThat(TimeSpan.parse("P1DT-24H").isZero()).isFalse();
    assertThat(TimeSpan.parse("P-1DT2H").isNegative()).isTrue();
    assertThat(TimeSpan.parse("P1DT-2H").isNegative()).isFalse();
  }

  @Test
  void canBeAddedToADayAndToATime() {
    LocalDateTime noon = LocalDateTime.of(2026, 1, 31, 12, 0);

    assertThat(noon.plus(TimeSpan.parse("P1MT2H"))).isEqualTo("2026-02-28T14:00");
    assertThat(noon.minus(TimeSpan.parse("P1MT2H"))).isEqualTo("2025-12-31T10:00");
    assertThat(noon.plus(TimeSpan.parse("PT1S"))).isEqualTo("2026-01-31T12:00:01");
    assertThat(LocalDate.of(2026, 1, 31).plus(TimeSpan.parse("P1M"))).isEqualTo("2026-02-28");
    assertThatExceptionOfType(UnsupportedTemporalTypeException.class)
        .isThrownBy(() -> LocalDate.of(2026, 1, 31).plus(TimeSpan.parse("PT1H")));
  }

  @Test
  void saysOfWhichUnitsItConsists() {
    TimeSpan span = TimeSpan.parse("P1Y2M3DT4.000000005S");

    assertThat(span.getUnits()).extracting(span::get).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThatExceptionOfType(UnsupportedTemporalTypeException.class)
        .isThrownBy(() -> span.get(ChronoUnit.WEEKS));
    assertThatExceptionOfType(UnsupportedTemporalTypeException.class)
        .isThrownBy(() -> span.get(IsoFields.QUARTER_YEARS));
  }

  @Test
  void anyAmountOfTimeIsTaken() {
    TimeSpan span = TimeSpan.parse("P1DT2H");

    assertThat(TimeSpan.from(span)).isSameAs(span);
    assertThat(TimeSpan.from(Period.ofDays(3))).isEqualTo(TimeSpan.parse("P3D"));
    assertThat(TimeSpan.from(Duration.ofHours(3))).isEqualTo(TimeSpan.parse("PT3H"));
    assertThat(TimeSpan.from(IsoChronology.INSTANCE.period(1, 2, 3)))
        .isEqualTo(TimeSpan.parse("P1Y2M3D"));
    assertThat(TimeSpan.from(ThaiBuddhistChronology.INSTANCE.period(1, 2, 3)))
        .isEqualTo(TimeSpan.parse("P1Y2M3D"));
    assertThat(TimeSpan.from(amount(2, ChronoUnit.WEEKS))).isEqualTo(TimeSpan.parse("P14D"));
    assertThat(TimeSpan.from(amount(2, ChronoUnit.MINUTES))).isEqualTo(TimeSpan.parse("PT2M"));
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> TimeSpan.from(amount(2, ChronoUnit.FOREVER)));
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> TimeSpan.from(amount(2, IsoFields.QUARTER_YEARS)));
  }

  private static TemporalAmount amount(long number, TemporalUnit unit) {
    return new TemporalAmount() {
      @Override
      public long get(TemporalUnit asked) {
        return number;
      }

      @Override
      public List<TemporalUnit> getUnits() {
        return List.of(unit);
      }

      @Override
      public Temporal addTo(Temporal temporal) {
        return temporal.plus(number, unit);
      }

      @Override
      public Temporal subtractFrom(Temporal temporal) {
        return temporal.minus(number, unit);
      }
    };
  }

  @Test
  void isRefusedWhereItsLengthCannotBeHeld() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeSpan.of(Period.ofDays(1), Duration.ofSeconds(Long.MAX_VALUE)))
        .withMessageContaining("at most");
  }
}
