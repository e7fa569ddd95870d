package io.github.klantreis.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimeIntervalTest {
  @Test
  void aLengthHasNoBeginAndNoEnd() {
    TimeInterval interval = TimeInterval.of(Period.ofMonths(6));
    assertThat(interval.length()).isEqualTo(TimeSpan.of(Period.ofMonths(6)));
    assertThat(interval.begin()).isEmpty();
    assertThat(interval.end()).isEmpty();
    assertThat(interval).isEqualTo(TimeInterval.of(Period.parse("P6M")));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-12, 2026-12-21, P11M9D",
    "2026-01-31, 2026-02-28, P28D",
    "2026-01-31, 2026-03-01, P1M1D",
    "2024-02-29, 2025-02-28, P11M30D",
    "2024-02-29, 2025-03-01, P1Y1D",
    "2026-03-01, 2026-03-01, P0D"
  })
  void betweenTwoDatesTheEndIsKept(LocalDate begin, LocalDate end, Period length) {
    TimeInterval interval = TimeInterval.between(begin, end);
    assertThat(interval.begin()).contains(begin);
    assertThat(interval.length()).isEqualTo(TimeSpan.of(length));
    assertThat(interval.end()).contains(end);
  }

  @Test
  void intervalsOfTheSameLengthWithAndWithoutBeginDiffer() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    assertThat(TimeInterval.between(day, day.plusMonths(6)))
        .isNotEqualTo(TimeInterval.of(Period.ofMonths(6)));
  }
}
