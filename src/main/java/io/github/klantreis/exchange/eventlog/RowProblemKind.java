package io.github.klantreis.exchange.eventlog;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;

/** Why a row of an event log is no encounter. */
public enum RowProblemKind implements Term {
  /** It has no customer, no event or no time. */
  MISSING_VALUE(Text.en("missing value").nl("ontbrekende waarde")),
  /** The time is not written in the stated format. */
  UNREADABLE_TIME(Text.en("unreadable time").nl("onleesbare tijd")),
  /** The experience is no number or outside the stated scale. */
  UNREADABLE_EXPERIENCE(Text.en("unreadable experience").nl("onleesbare ervaring")),
  /** It has more or fewer columns than the header; also where the end of the file is missing. */
  WRONG_NUMBER_OF_COLUMNS(Text.en("wrong number of columns").nl("verkeerd aantal kolommen")),
  /** A quotation mark is never closed, or text follows after a closing one. */
  MALFORMED_QUOTES(Text.en("malformed quotation marks").nl("verkeerde aanhalingstekens")),
  /** It is longer than any row can be, most often because a quotation mark is never closed. */
  TOO_LONG(Text.en("row too long").nl("te lange rij")),
  /** It holds bytes that are no text in the stated charset. */
  UNDECODABLE_TEXT(Text.en("undecodable text").nl("niet te ontcijferen tekst")),
  /** The log was declared to be grouped by customer, but the customer was there before. */
  CUSTOMER_RETURNS(Text.en("customer returns").nl("klant komt terug"));

  private final Text label;

  RowProblemKind(Text label) {
    this.label = label;
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Text label() {
    return label;
  }
}
