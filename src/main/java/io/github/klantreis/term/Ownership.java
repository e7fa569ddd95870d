package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** Who owns a channel. */
public enum Ownership implements Term {
  /** The company's own. */
  OWNED(Text.en("owned").nl("eigen")),
  /** Bought from its owner. */
  PAID(Text.en("paid").nl("betaald")),
  /** Given by others, such as word of mouth and reviews. */
  EARNED(Text.en("earned").nl("verdiend")),
  /** A partner's, such as a reseller's shop (Lemon and Verhoef 2016: partner-owned). */
  PARTNER(Text.en("partner").nl("van een partner"));

  private final Text label;

  Ownership(Text label) {
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
