package io.github.klantreis.model;

import io.github.klantreis.vocabulary.Text;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers, periods and durations in words, exactly: two that differ never read the same. */
final class Quantities {
  private static final int ALL_DIGITS = 340;
  private static final Text YEAR = Text.en("year").nl("jaar");
  private static final Text YEARS = Text.en("years").nl("jaar");
  private static final Text MONTH = Text.en("month").nl("maand");
  private static final Text MONTHS = Text.en("months").nl("maanden");
  private static final Text DAY = Text.en("day").nl("dag");
  private static final Text DAYS = Text.en("days").nl("dagen");
  private static final Text HOURS = Text.en("h").nl("u");
  private static final Text MINUTES = Text.en("min").nl("min");
  private static final Text SECONDS = Text.en("s").nl("s");

  private final Locale locale;

  Quantities(Locale locale) {
    this.locale = locale;
  }

  /** A number as it is written in Dutch, else as in English. */
  String number(Number number) {
    NumberFormat format =
        NumberFormat.getInstance(locale.getLanguage().equals("nl") ? locale : Locale.ENGLISH);
    format.setGroupingUsed(false);
    format.setMaximumFractionDigits(ALL_DIGITS);
    return format.format(number).replace('-', '−');
  }

  String period(Period period) {
    List<String> parts = new ArrayList<>();
    count(parts, period.getYears(), YEAR, YEARS);
    count(parts, period.getMonths(), MONTH, MONTHS);
    count(parts, period.getDays(), DAY, DAYS);
    return parts.isEmpty() ? "0 " + DAYS.in(locale) : String.join(" ", parts);
  }

  String duration(Duration duration) {
    if (duration.isNegative()) {
      return "−" + duration(duration.negated());
    }
    List<String> parts = new ArrayList<>();
    count(parts, duration.toDays(), DAY, DAYS);
    count(parts, duration.toHoursPart(), HOURS, HOURS);
    count(parts, duration.toMinutesPart(), MINUTES, MINUTES);
    BigDecimal seconds =
        BigDecimal.valueOf(duration.toSecondsPart())
            .add(BigDecimal.valueOf(duration.toNanosPart(), 9));
    if (seconds.signum() != 0 || parts.isEmpty()) {
      parts.add(number(seconds) + " " + SECONDS.in(locale));
    }
    return String.join(" ", parts);
  }

  private void count(List<String> parts, long number, Text one, Text many) {
    if (number != 0) {
      parts.add(number(number) + " " + (number == 1 ? one : many).in(locale));
    }
  }
}
