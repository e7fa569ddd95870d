package io.github.klantreis.exchange.eventlog;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** Why a row of an event log is not an encounter. */
public enum RowProblemKind implements Term {
  /** The row has no customer, no event or no time. */
  MISSING_VALUE(Text.en("missing value").nl("ontbrekende waarde")),
  /** The time is not in the configured format. */
  UNREADABLE_TIME(Text.en("unreadable time").nl("onleesbare tijd")),
  /** The time is outside the range of the format; most often it is in another unit. */
  TIME_OUT_OF_RANGE(Text.en("time out of range").nl("tijd buiten bereik")),
  /** The experience is not a number, or is outside the configured scale. */
  UNREADABLE_EXPERIENCE(Text.en("unreadable experience").nl("onleesbare ervaring")),
  /** The row has more or fewer columns than the header; also if the end of the file is missing. */
  WRONG_NUMBER_OF_COLUMNS(Text.en("wrong number of columns").nl("verkeerd aantal kolommen")),
  /** A quotation mark is never closed, or text follows a closing one. */
  MALFORMED_QUOTES(Text.en("malformed quotation marks").nl("verkeerde aanhalingstekens")),
  /** The row is longer than the maximum, most often because a quotation mark is never closed. */
  TOO_LONG(Text.en("row too long").nl("te lange rij")),
  /** The row has bytes that are invalid in the configured charset. */
  UNDECODABLE_TEXT(Text.en("undecodable text").nl("niet te ontcijferen tekst")),
  /** The log was declared to be grouped by customer, but the customer occurred earlier. */
  CUSTOMER_RETURNS(Text.en("customer returns").nl("klant komt terug")),
  /** The line or record is not a JSON object. */
  MALFORMED_JSON(Text.en("malformed JSON").nl("verkeerde JSON")),
  /** A part of the position is not a whole number that fits. */
  UNREADABLE_POSITION(Text.en("unreadable position").nl("onleesbare positie")),
  /**
   * An element of an XES log that the standard does not define, with all in it, or text that it
   * does not define; it is no row.
   */
  UNKNOWN_ELEMENT(Text.en("unknown element").nl("onbekend element"));

  private final Text label;

  RowProblemKind(Text label) {
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
