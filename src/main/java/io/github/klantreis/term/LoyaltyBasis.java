package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** What loyalty is based on ("De customer journey uitwerken", phase 6). */
public enum LoyaltyBasis implements Term {
  /** On price: discounts, gifts, points. */
  TRANSACTIONAL(Text.en("transactional").nl("transactioneel")),
  /** On attachment to the brand; lasts longer. */
  EMOTIONAL(Text.en("emotional").nl("emotioneel"));

  private final Text label;

  LoyaltyBasis(Text label) {
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
