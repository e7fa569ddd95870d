package io.github.klantreis.validation.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times are found whatever their unit and case, and nothing else is one. */
final class TimeWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
        "year", "years", "minuut", "minuten", "uur", "uren", "kwartier", "dag", "dagen", "werkdag",
        "werkdagen", "weken", "maand", "maanden", "jaar", "jaren"
      })
  void aLengthIsFoundInEachUnit(String unit) {
    for (String length : new String[] {"2 ", "1-3-", "drie ", "within a ", "12"}) {
      String text = "It is done, " + length + unit + " later";
      assertThat(TimeWords.areIn(text)).as(text).isTrue();
      assertThat(TimeWords.areIn(text.toUpperCase(Locale.ROOT))).as(text).isTrue();
    }
    assertThat(TimeWords.areIn("2 wrong" + unit)).isFalse();
    assertThat(TimeWords.areIn("the " + unit)).isFalse();
    assertThat(TimeWords.areIn("om 8 " + unit)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "over a", "more than a", "up to a", "almost an", "nearly a", "half a", "takes a", "lasts a",
        "about an", "within a", "for an", "after a", "wait a", "waits a", "a couple of", "many",
        "several", "vele", "één", "paar", "x5", "\uD835\uDFD3"
      })
  void aLengthIsFoundHoweverItBegins(String begin) {
    assertThat(TimeWords.areIn("That is " + begin + " day")).isTrue();
    assertThat(TimeWords.areIn(begin + " day")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Een halfuur",
        "half-uur",
        "anderhalfuur bellen",
        "(driekwartier)",
        "halvedag",
        "anderhalveweek",
        "vijftiendagen",
        "twentydays"
      })
  void aNumberMayBeJoinedToItsUnit(String text) {
    assertThat(TimeWords.areIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 wee\u212as", "2 day\u017f", "2 M\u0130nutes", "2 m\u0131nutes"})
  void signsThatAreTheSameLetterInAnotherCaseAreThatLetter(String text) {
    assertThat(TimeWords.areIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10:30",
        "10.30 uur",
        "9.15 am",
        "9 p.m",
        "ten o'clock",
        "8 o’clock",
        "at noon",
        "at midnight",
        "at seven",
        "by 9",
        "until eight sharp",
        "around 10, or later",
        "half past six",
        "quarter to 7",
        "om acht uur",
        "vanaf 9 uur",
        "half acht",
        "kwart voor tien",
        "vijf over één",
        "the first hour",
        "de laatste dag"
      })
  void aPointInTimeIsFound(String text) {
    assertThat(TimeWords.isPointIn(text)).isTrue();
    assertThat(TimeWords.isPointIn("Calls " + text.toUpperCase(Locale.ROOT) + ".")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at two shops",
        "looks at seven",
        "look at 7",
        "10.30",
        "a10:30b",
        "110:30",
        "xat noon",
        "at noonday",
        "om acht mensen",
        "the first hourly",
        "half achter",
        "clockwork"
      })
  void whatIsNoPointInTimeIsNone(String text) {
    assertThat(TimeWords.isPointIn(text)).isFalse();
  }
}
