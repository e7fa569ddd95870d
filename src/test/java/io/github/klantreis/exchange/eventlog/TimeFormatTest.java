package io.github.klantreis.exchange.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeFormatTest {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-10-01T08:15:30Z              | 2019-10-01T08:15:30Z",
        "2019-10-01 08:15:30 UTC           | 2019-10-01T08:15:30Z",
        "2019-10-01 08:15:30 GMT           | 2019-10-01T08:15:30Z",
        "2019-10-01 08:15:30               | 2019-10-01T08:15:30Z",
        "2019-10-01T08:15                  | 2019-10-01T08:15:00Z",
        "2019-10-01                        | 2019-10-01T00:00:00Z",
        "2019-10-01T08:15:30.250           | 2019-10-01T08:15:30.250Z",
        "2019-10-01T08:15:30,250           | 2019-10-01T08:15:30.250Z",
        "2019-10-01T08:15:30.123456789Z    | 2019-10-01T08:15:30.123456789Z",
        "2019-10-01T08:15:30+02:00         | 2019-10-01T06:15:30Z",
        "2019-10-01T08:15:30.250+02:00     | 2019-10-01T06:15:30.250Z",
        "2019-10-01 08:15:30.250000-0330   | 2019-10-01T11:45:30.250Z",
        "2019-10-01 08:15:30 +02           | 2019-10-01T06:15:30Z",
        "2019-10-01T08:15:30+02:00[Europe/Amsterdam] | 2019-10-01T06:15:30Z",
        "1969-12-31T23:59:59.999Z          | 1969-12-31T23:59:59.999Z",
        "2020-02-29                        | 2020-02-29T00:00:00Z",
        "2019-12-31T24:00:00               | 2020-01-01T00:00:00Z",
        "2019-12-31T24:00                  | 2020-01-01T00:00:00Z",
        "2019-12-31T24:00:00.000+02:00     | 2019-12-31T22:00:00Z",
        "2019-12-31T24:00:00+01:00[Europe/Amsterdam] | 2019-12-31T23:00:00Z",
        "2019-10-01T08:15:30+02:00:30      | 2019-10-01T06:15:00Z"
      })
  void iso(String text, String instant) {
    assertThat(TimeFormat.iso().parse(text)).isEqualTo(Instant.parse(instant));
    assertThat(TimeFormat.iso().parse("  " + text + " ")).isEqualTo(Instant.parse(instant));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-01-01, 2019-01-33",
    "2019-01-05, 2019-17-05",
    "2019-01-01, 2018-17-01",
    "2019-02-01, 2019-01-33",
    "2019-03-31, 2019-02-63",
    "2019-02-28, 2019-02-29"
  })
  void aDateThatDoesNotExistIsNotReadAsTheOneBefore(String before, String none) {
    TimeReader reader = new TimeReader(TimeFormat.iso());
    assertThat(reader.read(before)).isEqualTo(Instant.parse(before + "T00:00:00Z"));
    assertThat(reader.read(none)).isNull();
    assertThat(reader.read(none + " 08:00")).isNull();
    assertThat(reader.read(before)).isEqualTo(Instant.parse(before + "T00:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2019-10-0",
        "2019-13-01",
        "2019-02-30",
        "2019-10-01T",
        "2019-10-01T24:01",
        "2019-10-01T24:00:00.1",
        "2019-10-01T24:00:01Z",
        "2019-10-01T08",
        "2019-10-01T08:60",
        "2019-10-01T08:15:60Z",
        "2019-10-01T08:15:30.1234567890",
        "2019-10-01T08:15:30+19:00",
        "2019-10-01T08:15:30+2",
        "2019-10-01T08:15:30 CET",
        "2019-10-01T08:15:30Zulu",
        "01/10/2019",
        "20191001",
        "1569917730",
        "２０１９-10-01"
      })
  void noIso(String text) {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> TimeFormat.iso().parse(text))
        .withMessageContaining("'" + text + "' is not a time in the format iso in Z");
  }

  @Test
  void isoIsWhatJavaTimeSays() {
    Random random = new Random(5);
    TimeFormat all = TimeFormat.iso().range(Instant.MIN, Instant.MAX);
    TimeFormat amsterdam = all.zone(AMSTERDAM);
    TimeReader reader = new TimeReader(all);
    for (int i = 0; i < 20_000; i++) {
      LocalDateTime local =
          LocalDateTime.ofEpochSecond(
                  random.nextLong(-60_000_000_000L, 250_000_000_000L),
                  random.nextInt(1_000_000_000),
                  ZoneOffset.UTC)
              .truncatedTo(
                  random.nextBoolean()
                      ? ChronoUnit.NANOS
                      : random.nextBoolean() ? ChronoUnit.MILLIS : ChronoUnit.MINUTES);
      ZoneOffset offset = ZoneOffset.ofTotalSeconds(60 * random.nextInt(-18 * 60, 18 * 60 + 1));
      String text = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local);
      if (random.nextBoolean()) {
        text = text.replace('T', ' ');
      }
      assertThat(reader.read(text)).isEqualTo(local.toInstant(ZoneOffset.UTC));
      assertThat(reader.read(text + offset)).isEqualTo(local.toInstant(offset));
      assertThat(amsterdam.parse(text)).isEqualTo(local.atZone(AMSTERDAM).toInstant());
    }
  }

  /** Damaged times are refused or mean what java.time takes them for; never something else. */
  @Test
  void whatIsNotIsoIsNotGuessed() {
    Random random = new Random(6);
    String alphabet = "0123456789-:TZ+. ,";
    TimeReader reader = new TimeReader(TimeFormat.iso());
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder("2019-10-01T08:15:30.250+02:00");
      for (int k = random.nextInt(3); k >= 0; k--) {
        text.setCharAt(
            random.nextInt(text.length()), alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Instant read = reader.read(text.toString());
      if (read != null) {
        String standard =
            text.toString()
                .strip()
                .replace(',', '.')
                .replaceFirst("^(.{10})[ t]", "$1T")
                .replaceFirst(" +(?=[+\\-Z])", "")
                .replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2")
                .replaceFirst("T(.*[+-]\\d\\d)$", "T$1:00");
        assertThat(read).as("%s", text).isEqualTo(javaTime(standard));
      }
    }
  }

  private static Instant javaTime(String standard) {
    TemporalAccessor time =
        DateTimeFormatter.ISO_DATE_TIME
            .withLocale(Locale.ROOT)
            .parseBest(standard, OffsetDateTime::from, LocalDateTime::from);
    return time instanceof LocalDateTime local
        ? local.toInstant(ZoneOffset.UTC)
        : Instant.from(time);
  }

  @Test
  void aZoneOfTimesWithoutOffset() {
    TimeFormat amsterdam = TimeFormat.iso().zone(AMSTERDAM);

    assertThat(amsterdam.parse("2019-10-01 08:00")).isEqualTo("2019-10-01T06:00:00Z");
    assertThat(amsterdam.parse("2019-10-01")).isEqualTo("2019-09-30T22:00:00Z");
    assertThat(amsterdam.parse("2019-10-01T08:00Z")).isEqualTo("2019-10-01T08:00:00Z");
    // shown twice: the first; skipped: as much later
    assertThat(amsterdam.parse("2019-10-27 02:30")).isEqualTo("2019-10-27T00:30:00Z");
    assertThat(amsterdam.parse("2019-03-31 02:30")).isEqualTo("2019-03-31T01:30:00Z");
    assertThat(TimeFormat.iso().zone(ZoneOffset.ofHours(-5)).parse("2019-10-01"))
        .isEqualTo("2019-10-01T05:00:00Z");
  }

  @Test
  void patterns() {
    TimeFormat dutch = TimeFormat.pattern("d MMMM yyyy HH:mm", Locale.forLanguageTag("nl"));

    assertThat(dutch.parse("1 oktober 2019 08:15")).isEqualTo("2019-10-01T08:15:00Z");
    assertThat(dutch.zone(AMSTERDAM).parse("1 oktober 2019 08:15"))
        .isEqualTo("2019-10-01T06:15:00Z");
    assertThat(TimeFormat.pattern("dd/MM/uuuu", Locale.ROOT).parse("01/10/2019"))
        .isEqualTo("2019-10-01T00:00:00Z");
    assertThat(TimeFormat.pattern("uuuuMMdd HHmmss XX", Locale.ROOT).parse("20191001 081530 +0200"))
        .isEqualTo("2019-10-01T06:15:30Z");
    assertThat(TimeFormat.pattern("M/d/yyyy h:mm a", Locale.ENGLISH).parse("10/1/2019 8:15 PM"))
        .isEqualTo("2019-10-01T20:15:00Z");
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> TimeFormat.pattern("dd/MM/yyyy", Locale.ROOT).parse("30/02/2019"))
        .withMessage("'30/02/2019' is not a time in the format dd/MM/yyyy (und) in Z");
  }

  @Test
  void epochs() {
    assertThat(TimeFormat.epochSeconds().parse("1569917730")).isEqualTo("2019-10-01T08:15:30Z");
    assertThat(TimeFormat.epochSeconds().parse("1569917730.25"))
        .isEqualTo("2019-10-01T08:15:30.250Z");
    assertThat(TimeFormat.epochSeconds().parse("1.56991773E9")).isEqualTo("2019-10-01T08:15:30Z");
    assertThat(TimeFormat.epochSeconds().range(Instant.MIN, Instant.MAX).parse("-1.5"))
        .isEqualTo("1969-12-31T23:59:58.500Z");
    assertThat(TimeFormat.epochMillis().parse("1569917730250"))
        .isEqualTo("2019-10-01T08:15:30.250Z");
    assertThat(TimeFormat.epochMillis().range(Instant.MIN, Instant.MAX).parse("-1"))
        .isEqualTo("1969-12-31T23:59:59.999Z");
    for (String none :
        new String[] {"", "x", "1e999999999", "99999999999999999999", "0.0000000001"}) {
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> TimeFormat.epochSeconds().parse(none));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dd/MM/yyyy hh:mm:ss     | a part of a time of day that cannot be used",
        "dd/MM/yyyy KK:mm        | a part of a time of day that cannot be used",
        "dd/MM/yyyy HH:mm SSS    | a part of a time of day that cannot be used",
        "dd/MM/yyyy mm:ss        | a part of a time of day that cannot be used",
        "dd/MM/yyyy hh:mmXXX     | a part of a time of day that cannot be used",
        "HH:mm:ss                | has no whole date",
        "dd/MM HH:mm             | has no whole date",
        "MM/yyyy                 | has no whole date",
        "YYYY-'W'ww HH:mm        | has no whole date",
      })
  void aPatternThatWouldDropAPartIsRefused(String pattern, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeFormat.pattern(pattern, Locale.ROOT))
        .withMessageContaining(pattern)
        .withMessageContaining(why);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeFormat.of(DateTimeFormatter.ofPattern(pattern, Locale.ROOT)))
        .withMessageContaining(why);
  }

  @Test
  void aTextThatLacksAnOptionalPartIsRefusedWhereTheRestWouldBeDropped() {
    TimeFormat format = TimeFormat.pattern("uuuu-MM-dd[ HH][:mm]", Locale.ROOT);

    assertThat(format.parse("2026-03-01 08:30")).isEqualTo("2026-03-01T08:30:00Z");
    assertThat(format.parse("2026-03-01")).isEqualTo("2026-03-01T00:00:00Z");
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> format.parse("2026-03-01:30"));
  }

  @Test
  void theOffsetOfADateAloneCounts() {
    TimeFormat format = TimeFormat.pattern("uuuu-MM-ddXXX", Locale.ROOT);

    assertThat(format.parse("2026-03-01+05:30")).isEqualTo("2026-02-28T18:30:00Z");
    assertThat(format.zone(AMSTERDAM).parse("2026-03-01Z")).isEqualTo("2026-03-01T00:00:00Z");
    assertThat(TimeFormat.pattern("uuuu-MM-dd VV", Locale.ROOT).parse("2026-03-01 Asia/Tokyo"))
        .isEqualTo("2026-02-28T15:00:00Z");
  }

  /** Forms that some JDKs write and others do not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en    | d MMM uuuu h:mm a | 1 Sep 2026 8:15 PM     | 2026-09-01T20:15:00Z",
        "en    | d MMM uuuu h:mm a | 1 Sept. 2026 8:15 p.m. | 2026-09-01T20:15:00Z",
        "en-GB | d MMM uuuu        | 1 Sept 2026            | 2026-09-01T00:00:00Z",
        "en-GB | d MMM uuuu        | 1 sep 2026             | 2026-09-01T00:00:00Z",
        "en-US | MMMM d, uuuu      | September 1, 2026      | 2026-09-01T00:00:00Z",
        "en    | EEE d MMM uuuu    | Tue 1 Sep 2026         | 2026-09-01T00:00:00Z",
        "en    | EEEE d MMMM uuuu  | tuesday 1 SEPTEMBER 2026 | 2026-09-01T00:00:00Z",
        "nl    | d MMM uuuu        | 1 mrt 2026             | 2026-03-01T00:00:00Z",
        "nl    | d MMM uuuu        | 1 mrt. 2026            | 2026-03-01T00:00:00Z",
        "nl-BE | d MMM uuuu        | 1 Mei 2026             | 2026-05-01T00:00:00Z",
        "nl    | d-M-uuuu h:mm a   | 1-3-2026 8:15 PM       | 2026-03-01T20:15:00Z",
        "de    | d. MMM uuuu       | 1. Mär. 2026           | 2026-03-01T00:00:00Z",
        "de    | d. MMM uuuu       | 1. März 2026           | 2026-03-01T00:00:00Z",
        "fr    | d MMM uuuu        | 1 févr. 2026           | 2026-02-01T00:00:00Z",
        "da    | EEE d MMM uuuu    | tirs. 1 sep. 2026      | 2026-09-01T00:00:00Z",
        "en    | ddMMMuuuu         | 01SEP2026              | 2026-09-01T00:00:00Z",
        "en    | d 'of' MMMM uuuu 'at' h 'o''clock' a | 1 of May 2026 at 8 o'clock AM | 2026-05-01T08:00:00Z",
      })
  void wordsInAllFormsInUse(String language, String pattern, String text, String instant) {
    assertThat(TimeFormat.pattern(pattern, Locale.forLanguageTag(language)).parse(text))
        .isEqualTo(Instant.parse(instant));
  }

  @Test
  void aWordThatIsMissingOrWrongIsRefused() {
    TimeFormat format = TimeFormat.pattern("EEE d MMM uuuu", Locale.ENGLISH);
    for (String text : new String[] {"Tue 1  2026", "Tue 1 März 2026", "Mon 1 Sep 2026"}) {
      assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> format.parse(text));
    }
  }

  @Test
  void anApplicationsOwnFormatter() {
    DateTimeFormatter own =
        new DateTimeFormatterBuilder()
            .appendPattern("uuuu-DDD")
            .appendPattern("[ HH:mm]")
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 12)
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
            .toFormatter(Locale.ROOT);
    TimeFormat format = TimeFormat.of(own);

    assertThat(format.parse("2026-060")).isEqualTo("2026-03-01T12:00:00Z");
    assertThat(format.zone(AMSTERDAM).parse("2026-060 08:30")).isEqualTo("2026-03-01T07:30:00Z");
    assertThat(
            TimeFormat.of(DateTimeFormatter.RFC_1123_DATE_TIME)
                .parse("Sun, 1 Mar 2026 08:15:30 GMT"))
        .isEqualTo("2026-03-01T08:15:30Z");
    assertThat(format).isEqualTo(TimeFormat.of(own));
  }

  @Test
  void epochsOfOtherUnits() {
    assertThat(TimeFormat.epochMicros().parse("1709290800123456"))
        .isEqualTo("2024-03-01T11:00:00.123456Z");
    assertThat(TimeFormat.epochMicros().parse("1709290800123456.789"))
        .isEqualTo("2024-03-01T11:00:00.123456789Z");
    assertThat(TimeFormat.epochNanos().parse("1709290800123456789"))
        .isEqualTo("2024-03-01T11:00:00.123456789Z");
    assertThat(TimeFormat.epochNanos().parse("709290800123456789"))
        .isEqualTo("1992-06-23T09:13:20.123456789Z");
  }

  /** A number in one unit, read in another, is in 1970 or after the year 2200. */
  @Test
  void anEpochInAnotherUnitIsRefused() {
    String[] numbers = {"1709290800", "1709290800123", "1709290800123456", "1709290800123456789"};
    TimeFormat[] formats = {
      TimeFormat.epochSeconds(),
      TimeFormat.epochMillis(),
      TimeFormat.epochMicros(),
      TimeFormat.epochNanos()
    };
    for (int i = 0; i < numbers.length; i++) {
      for (int k = 0; k < formats.length; k++) {
        String number = numbers[i];
        TimeFormat format = formats[k];
        if (i == k) {
          assertThat(format.parse(number))
              .isBetween("2024-03-01T11:00:00Z", "2024-03-01T11:00:01Z");
        } else {
          assertThatExceptionOfType(DateTimeException.class)
              .as("%s of %s", format, number)
              .isThrownBy(() -> format.parse(number));
        }
      }
    }
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> TimeFormat.epochMillis().parse("1709290800123456"))
        .withMessageContaining(
            "+56135-04-09T08:02:03.456Z, which is not from 1971-01-01T00:00:00Z");
  }

  @Test
  void theRangeCanBeSet() {
    Instant start = Instant.parse("2026-01-01T00:00:00Z");
    Instant end = Instant.parse("2027-01-01T00:00:00Z");
    TimeFormat format = TimeFormat.iso().range(start, end);

    assertThat(format.parse("2026-01-01")).isEqualTo(start);
    for (String outside : new String[] {"2027-01-01", "2025-12-31T23:59:59.999Z"}) {
      assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> format.parse(outside));
    }
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> TimeFormat.pattern("d/M/y", Locale.ROOT).parse("1/2/24"))
        .withMessageContaining("0024-02-01T00:00:00Z, which is not from 1000-01-01");
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> TimeFormat.iso().parse("+100000000-10-01T08:15:30Z"));
    assertThat(TimeFormat.iso().range(start, Instant.MAX).parse("+12019-10-01T08:15:30Z"))
        .isEqualTo("+12019-10-01T08:15:30Z");
    assertThat(format).isNotEqualTo(TimeFormat.iso());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeFormat.iso().range(end, end))
        .withMessageStartingWith("the range must end after it starts");
  }

  @Test
  void aPeriodOfTheDayNeedsTheHour() {
    for (String without : List.of("uuuu-MM-dd B", "uuuu-MM-dd BBBB", "uuuu-MM-dd[ B]")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TimeFormat.pattern(without, Locale.ENGLISH))
          .withMessageContaining("has a part of a time of day that cannot be used");
      DateTimeFormatter own = DateTimeFormatter.ofPattern(without, Locale.ENGLISH);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TimeFormat.of(own.withResolverStyle(ResolverStyle.STRICT)));
      assertThat(TimeFormat.of(own).parse("2026-03-01 in the afternoon"))
          .as("the middle of the period, as the formatter resolves it")
          .isEqualTo("2026-03-01T15:00:00Z");
    }
    assertThat(
            TimeFormat.pattern("uuuu-MM-dd h:mm B", Locale.ENGLISH)
                .parse("2026-03-01 5:15 in the afternoon"))
        .isEqualTo("2026-03-01T17:15:00Z");
    assertThat(
            TimeFormat.pattern("uuuu-MM-dd 'DayPeriod('", Locale.ENGLISH)
                .parse("2026-03-01 DayPeriod("))
        .isEqualTo("2026-03-01T00:00:00Z");

    TimeFormat optional = TimeFormat.pattern("uuuu-MM-dd[ HH][ B]", Locale.ENGLISH);
    assertThat(optional.parse("2026-03-01")).isEqualTo("2026-03-01T00:00:00Z");
    assertThat(optional.parse("2026-03-01 10 in the morning")).isEqualTo("2026-03-01T10:00:00Z");
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> optional.parse("2026-03-01 in the morning"));
    TimeFormat ownOptional =
        TimeFormat.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd[ HH][ B]", Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT));
    assertThat(ownOptional.parse("2026-03-01")).isEqualTo("2026-03-01T00:00:00Z");
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> ownOptional.parse("2026-03-01 in the morning"));
  }

  @Test
  void formattersOfOtherLocalesMakeOtherFormats() {
    DateTimeFormatter dutch =
        DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));
    DateTimeFormatter english = dutch.withLocale(Locale.ENGLISH);
    assertThat(english).hasToString(dutch.toString());
    assertThat(TimeFormat.of(dutch))
        .isNotEqualTo(TimeFormat.of(english))
        .isEqualTo(TimeFormat.of(dutch))
        .hasSameHashCodeAs(TimeFormat.of(dutch));
    assertThat(TimeFormat.of(dutch).zone(AMSTERDAM))
        .isNotEqualTo(TimeFormat.of(english).zone(AMSTERDAM))
        .isEqualTo(TimeFormat.of(dutch).zone(AMSTERDAM));
  }

  @Test
  void equality() {
    assertThat(TimeFormat.pattern("dd/MM/yyyy", Locale.ROOT))
        .isEqualTo(TimeFormat.pattern("dd/MM/yyyy", Locale.ROOT))
        .isNotEqualTo(TimeFormat.pattern("dd/MM/yyyy", Locale.ENGLISH))
        .isNotEqualTo(TimeFormat.iso())
        .hasSameHashCodeAs(TimeFormat.pattern("dd/MM/yyyy", Locale.ROOT));
    assertThat(TimeFormat.epochMillis()).hasToString("epoch millis in Z");
  }
}
