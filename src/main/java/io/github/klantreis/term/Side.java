package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** The side on which somebody takes part in a journey. */
public enum Side implements Term, Participant {
  /** Those whose journey it is: customers and prospects, patients, citizens, employees. */
  CUSTOMER(Text.en("customer").nl("klant")),
  /** The organisation whose journey is mapped. */
  COMPANY(Text.en("company").nl("bedrijf")),
  /** Anybody else: a partner such as a carrier or a reseller, a review site, a friend. */
  PARTNER(Text.en("partner").nl("partner"));

  private final Text label;

  Side(Text label) {
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
