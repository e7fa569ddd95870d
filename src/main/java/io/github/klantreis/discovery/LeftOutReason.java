package io.github.klantreis.discovery;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** Why an event of a log is not a touchpoint of the proposed journey. */
public enum LeftOutReason implements Term {
  /** Too few customers met it. */
  RARE(Text.en("met by too few people").nl("bij te weinig mensen")),
  /** There are as many touchpoints as there may be, and more customers met each of those. */
  TOO_MANY(Text.en("more touchpoints than asked for").nl("meer contactmomenten dan gevraagd")),
  /** Customers meet it anywhere in the journey, before and after most other touchpoints. */
  ANYWHERE(Text.en("anywhere in the journey").nl("op elk punt in de reis"));

  private final Text label;

  LeftOutReason(Text label) {
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
