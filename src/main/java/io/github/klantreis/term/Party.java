package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** Who starts or receives a touchpoint (CJML calls them initiator and receiver). */
public enum Party implements Term {
  /** The customer, or the prospect. */
  CUSTOMER(Text.en("customer").nl("klant")),
  /** The company whose journey is mapped. */
  COMPANY(Text.en("company").nl("bedrijf")),
  /** Somebody else, such as a friend, a review site or a carrier. */
  THIRD_PARTY(Text.en("third party").nl("derde"));

  private final Text label;

  Party(Text label) {
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
