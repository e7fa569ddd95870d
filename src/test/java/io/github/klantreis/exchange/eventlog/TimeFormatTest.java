package io.github.klantreis.exchange.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
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
        "+12019-10-01T08:15:30Z            | +12019-10-01T08:15:30Z",
        "2020-02-29                        | 2020-02-29T00:00:00Z",
        "2019-10-01T08:15:30+02:00:30      | 2019-10-01T06:15:00Z"
      })
  void iso(String text, String instant) {
    assertThat(TimeFormat.iso().parse(text)).isEqualTo(Instant.parse(instant));
    assertThat(TimeFormat.iso().parse("  " + text + " ")).isEqualTo(Instant.parse(instant));
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
        "2019-10-01T24:00",
        "2019-10-01T08",
        "2019-10-01T08:60",
        "2019-10-01T08:15:60Z",
        "2019-10-01T08:15:30.1234567890",
        "2019-10-01T08:15:30+19:00",
        "2019-10-01T08:15:30+2",
        "2019-10-01T08:15:30 CET",
        "2019-10-01T08:15:30Zulu",
        "01/10/2019",
        "+100000000-10-01T08:15:30Z",
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
    TimeFormat amsterdam = TimeFormat.iso().zone(AMSTERDAM);
    TimeReader reader = new TimeReader(TimeFormat.iso());
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
    assertThat(TimeFormat.epochSeconds().parse("-1.5")).isEqualTo("1969-12-31T23:59:58.500Z");
    assertThat(TimeFormat.epochMillis().parse("1569917730250"))
        .isEqualTo("2019-10-01T08:15:30.250Z");
    assertThat(TimeFormat.epochMillis().parse("-1")).isEqualTo("1969-12-31T23:59:59.999Z");
    for (String none :
        new String[] {"", "x", "1e999999999", "99999999999999999999", "0.0000000001"}) {
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> TimeFormat.epochSeconds().parse(none));
    }
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
