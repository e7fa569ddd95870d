package io.github.klantreis.validation.wording;

import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Composed;
import io.github.klantreis.wording.Dates;
import io.github.klantreis.wording.Durations;
import io.github.klantreis.wording.Numbers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes the arguments of a finding in the reader's language; texts and terms stay as they are. */
public final class ArgumentWords {
  private ArgumentWords() {}

  public static Map<String, Object> in(Locale locale, Map<String, Object> arguments) {
    Map<String, Object> written = new LinkedHashMap<>(arguments);
    written.replaceAll((name, value) -> written(value, locale));
    return written;
  }

  private static Object written(Object value, Locale locale) {
    if (value instanceof Number number) {
      return Numbers.plain(number, locale);
    }
    if (value instanceof Period period) {
      return length(period, Duration.ZERO);
    }
    if (value instanceof Duration duration) {
      return length(Period.ZERO, duration);
    }
    if (value instanceof TimeSpan span) {
      return length(span.calendar(), span.clock());
    }
    return date(value);
  }

  /** Words, or with all its digits where words are for whole seconds of some time to come. */
  private static Text length(Period calendar, Duration clock) {
    if (calendar.isZero() && clock.isZero()) {
      return Durations.inWords(clock);
    }
    return calendar.isNegative() || clock.isNegative() || clock.toNanosPart() != 0
        ? Durations.exact(calendar, clock)
        : Durations.inASentence(calendar, clock);
  }

  private static Object date(Object value) {
    if (value instanceof LocalDate date) {
      return Dates.inWords(date);
    }
    if (value instanceof YearMonth month) {
      return Dates.inWords(month);
    }
    if (value instanceof LocalTime time) {
      return Dates.inWords(time);
    }
    if (value instanceof LocalDateTime moment) {
      Text date = Dates.inWords(moment.toLocalDate());
      return Composed.inEither(
          date, Dates.inWords(moment.toLocalTime()), (day, time) -> day + " " + time);
    }
    return value;
  }
}
