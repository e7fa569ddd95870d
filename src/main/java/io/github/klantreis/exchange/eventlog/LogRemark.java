package io.github.klantreis.exchange.eventlog;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found out about the form of a log, and is assumed while reading it.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public final class LogRemark {
  private static final Counted DATES =
      new Counted(
          Text.en(
                  "1 encounter has a date without a time, in line {line}; it counts as the first of"
                      + " that day, so the order within the day is not known")
              .nl(
                  "1 contact heeft een datum zonder tijd, in regel {line}; het telt als het eerste"
                      + " van die dag, dus de volgorde binnen de dag is niet bekend"),
          Text.en(
                  "{n} encounters have a date without a time, the first in line {line}; they count"
                      + " as the first of that day, so the order within the day is not known")
              .nl(
                  "{n} contacten hebben een datum zonder tijd, het eerste in regel {line}; ze tellen"
                      + " als de eerste van die dag, dus de volgorde binnen de dag is niet"
                      + " bekend"));

  /** The same where a formatter sets another time than the start of the day. */
  private static final Counted DATES_LATER =
      new Counted(
          Text.en(
                  "1 encounter has a date without a time, in line {line}; it counts as at the time"
                      + " of day that the format sets, so the order within the day is not known")
              .nl(
                  "1 contact heeft een datum zonder tijd, in regel {line}; het telt met de tijd die"
                      + " het formaat invult, dus de volgorde binnen de dag is niet bekend"),
          Text.en(
                  "{n} encounters have a date without a time, the first in line {line}; they count"
                      + " as at the time of day that the format sets, so the order within the day"
                      + " is not known")
              .nl(
                  "{n} contacten hebben een datum zonder tijd, het eerste in regel {line}; ze tellen"
                      + " met de tijd die het formaat invult, dus de volgorde binnen de dag is niet"
                      + " bekend"));

  private static final Counted CLOCK_CHANGES =
      new Counted(
          Text.en(
                  "1 encounter has a local time at which the clock is changed, in line {line}; a time"
                      + " that occurs twice counts as the first, and one that is passed over as that"
                      + " much later")
              .nl(
                  "1 contact heeft een plaatselijke tijd waarop de klok wordt verzet, in regel"
                      + " {line}; een tijd die twee keer voorkomt telt als de eerste, en een die"
                      + " wordt overgeslagen als zoveel later"),
          Text.en(
                  "{n} encounters have a local time at which the clock is changed, the first in line"
                      + " {line}; a time that occurs twice counts as the first, and one that is"
                      + " passed over as that much later")
              .nl(
                  "{n} contacten hebben een plaatselijke tijd waarop de klok wordt verzet, het eerste"
                      + " in regel {line}; een tijd die twee keer voorkomt telt als de eerste, en een"
                      + " die wordt overgeslagen als zoveel later"));

  private static final Counted NO_SINGLE_VALUES =
      new Counted(
          Text.en("1 value is an object or an array, in line {line}; it counts as absent")
              .nl("1 waarde is een object of een lijst, in regel {line}; die telt als afwezig"),
          Text.en(
                  "{n} values are objects or arrays, the first in line {line}; they count as absent")
              .nl(
                  "{n} waarden zijn objecten of lijsten, de eerste in regel {line}; ze tellen als"
                      + " afwezig"));

  private static final Counted KEYS_WITHOUT_VALUE =
      new Counted(
          Text.en(
                  "1 key has no value of its own, as a list has none, in line {line}; it counts as"
                      + " absent")
              .nl(
                  "1 sleutel heeft zelf geen waarde, zoals een lijst, in regel {line}; die telt als"
                      + " afwezig"),
          Text.en(
                  "{n} keys have no value of their own, as lists have none, the first in line {line};"
                      + " they count as absent")
              .nl(
                  "{n} sleutels hebben zelf geen waarde, zoals lijsten, de eerste in regel {line}; ze"
                      + " tellen als afwezig"));

  private static final Counted LAST_OF_REPEATED =
      new Counted(
          Text.en("1 name is repeated in its object, in line {line}; its last value counts")
              .nl("1 naam is herhaald in het object, in regel {line}; de laatste waarde telt"),
          Text.en(
                  "{n} names are repeated in their object, the first in line {line}; their last value"
                      + " counts")
              .nl(
                  "{n} namen zijn herhaald in hun object, de eerste in regel {line}; de laatste"
                      + " waarde telt"));

  private static final Counted FIRST_OF_REPEATED =
      new Counted(
          Text.en("1 key is repeated in its trace or event, in line {line}; its first value counts")
              .nl(
                  "1 sleutel is herhaald in een trace of gebeurtenis, in regel {line}; de eerste"
                      + " waarde telt"),
          Text.en(
                  "{n} keys are repeated in their trace or event, the first in line {line}; their"
                      + " first value counts")
              .nl(
                  "{n} sleutels zijn herhaald in hun trace of gebeurtenis, de eerste in regel {line};"
                      + " de eerste waarde telt"));

  private final LogRemarkKind kind;
  private final Text text;
  private final Map<String, Object> values;

  private LogRemark(LogRemarkKind kind, Text text, Map<String, Object> values) {
    this.kind = kind;
    this.text = text;
    this.values = values;
  }

  static LogRemark delimiter(char delimiter) {
    return new LogRemark(
        LogRemarkKind.DELIMITER,
        Text.en("columns are separated by {delimiter}")
            .nl("kolommen worden gescheiden door {delimiter}"),
        Map.of("delimiter", shown(delimiter)));
  }

  /** Returns a delimiter for messages. */
  static String shown(char delimiter) {
    return delimiter == '\t' ? "tab" : "'" + delimiter + "'";
  }

  static LogRemark charset() {
    return new LogRemark(
        LogRemarkKind.CHARSET,
        Text.en("the text is not in UTF-8 and is read as Windows-1252")
            .nl("de tekst staat niet in UTF-8 en wordt gelezen als Windows-1252"),
        Map.of());
  }

  static LogRemark decimalComma(long line, String number) {
    return new LogRemark(
        LogRemarkKind.DECIMAL_COMMA,
        Text.en("numbers have a decimal comma, as \"{number}\" in line {line}")
            .nl("getallen hebben een decimale komma, zoals \"{number}\" in regel {line}"),
        Map.of("number", RowProblem.shortened(number), "line", line));
  }

  static LogRemark dates(long number, long line) {
    return of(LogRemarkKind.DATE_WITHOUT_TIME, DATES, number, line);
  }

  static LogRemark datesLater(long number, long line) {
    return of(LogRemarkKind.DATE_WITHOUT_TIME, DATES_LATER, number, line);
  }

  static LogRemark clockChanges(long number, long line) {
    return of(LogRemarkKind.CLOCK_CHANGE, CLOCK_CHANGES, number, line);
  }

  static LogRemark noSingleValues(long number, long line) {
    return of(LogRemarkKind.NO_SINGLE_VALUE, NO_SINGLE_VALUES, number, line);
  }

  static LogRemark keysWithoutValue(long number, long line) {
    return of(LogRemarkKind.NO_SINGLE_VALUE, KEYS_WITHOUT_VALUE, number, line);
  }

  static LogRemark lastOfRepeated(long number, long line) {
    return of(LogRemarkKind.REPEATED_VALUE, LAST_OF_REPEATED, number, line);
  }

  static LogRemark firstOfRepeated(long number, long line) {
    return of(LogRemarkKind.REPEATED_VALUE, FIRST_OF_REPEATED, number, line);
  }

  private static LogRemark of(LogRemarkKind kind, Counted found, long number, long line) {
    return new LogRemark(kind, found.of(number), Map.of("line", line));
  }

  /**
   * Returns the kind of remark, for programs.
   *
   * @return the kind
   */
  public LogRemarkKind kind() {
    return kind;
  }

  /**
   * Returns the remark, for people.
   *
   * @param locale the reader's language: Dutch, otherwise English
   * @return a clause
   */
  public String toText(Locale locale) {
    return text.get(requireNonNull(locale, "locale"), values);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LogRemark that
        && kind == that.kind
        && text.equals(that.text)
        && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, text, values);
  }

  /**
   * Returns the remark in English.
   *
   * @return a clause
   */
  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
