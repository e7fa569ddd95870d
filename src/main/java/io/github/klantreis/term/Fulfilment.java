package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** How far what customers expect is met. */
public enum Fulfilment implements Term {
  /** It is not met. */
  MISSED(Text.en("missed").nl("niet waargemaakt")),
  /** It is met in part, or not always. */
  PARTLY_MET(Text.en("partly met").nl("deels waargemaakt")),
  /** It is met. */
  MET(Text.en("met").nl("waargemaakt")),
  /** Customers get more than they expect. */
  EXCEEDED(Text.en("exceeded").nl("overtroffen"));

  private final Text label;

  Fulfilment(Text label) {
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
