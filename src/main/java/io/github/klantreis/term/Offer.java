package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * A further offer to somebody who is buying or has bought ("De customer journey uitwerken", phases
 * 3 and 6).
 */
public enum Offer implements Term {
  /** Another product in addition to the one bought. */
  CROSS_SELL(Text.en("cross-sell").nl("cross-selling")),
  /** A better version of the one bought. */
  UP_SELL(Text.en("up-sell").nl("up-selling")),
  /** What is needed next. */
  NEXT_SELL(Text.en("next-sell").nl("next-selling")),
  /** A small addition just before paying. */
  CHECKOUT_ADD_ON(Text.en("checkout add-on").nl("kassakoopje"));

  private final Text label;

  Offer(Text label) {
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
