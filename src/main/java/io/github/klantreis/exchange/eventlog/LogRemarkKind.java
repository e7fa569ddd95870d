package io.github.klantreis.exchange.eventlog;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** What was found out about the form of a log. */
public enum LogRemarkKind implements Term {
  /** The delimiter is another than the default, or is stated in the first line. */
  DELIMITER(Text.en("delimiter").nl("scheidingsteken")),
  /** The text is in Windows-1252, not in UTF-8. */
  CHARSET(Text.en("charset").nl("tekenset")),
  /** Numbers have a decimal comma. */
  DECIMAL_COMMA(Text.en("decimal comma").nl("decimale komma")),
  /**
   * A date has no time of day, and counts as the start of that day, or as at the time that a
   * formatter of your own sets.
   */
  DATE_WITHOUT_TIME(Text.en("date without a time").nl("datum zonder tijd")),
  /**
   * A time without an offset is one at which the clock is put back, and counts as the first of two,
   * or one that is passed over when it is put forward, and counts as that much later.
   */
  CLOCK_CHANGE(Text.en("change of the clock").nl("verzetten van de klok")),
  /**
   * An object or array is where a value of JSON is read, or a key of XES that is read has a list or
   * nothing for a value, and counts as absent.
   */
  NO_SINGLE_VALUE(Text.en("no single value").nl("geen losse waarde")),
  /**
   * A value is given more than once: of a name in JSON the last one counts, of a key in XES the
   * first.
   */
  REPEATED_VALUE(Text.en("repeated value").nl("herhaalde waarde"));

  private final Text label;

  LogRemarkKind(Text label) {
    this.label = label;
  }

  @Override
  public String id() {
    return Term.idOf(this);
  }

  @Override
  public Text label() {
    return label;
  }
}
