package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** Whether a customer is aware of the need ("De customer journey uitwerken", phase 1). */
public enum NeedKind implements Term {
  /** Hidden: the customer is not aware of the problem yet. */
  LATENT(Text.en("latent need").nl("latente behoefte")),
  /** Known: the customer is looking for a solution. */
  CONCRETE(Text.en("concrete need").nl("concrete behoefte"));

  private final Text label;

  NeedKind(Text label) {
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
