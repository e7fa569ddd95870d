package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** How loyal returning customers are (McKinsey, The consumer decision journey, 2009). */
public enum LoyalistKind implements Term {
  /** Stays and recommends. */
  ACTIVE(Text.en("active loyalist").nl("actief loyaal")),
  /** Stays without commitment and is open to competitors. */
  PASSIVE(Text.en("passive loyalist").nl("passief loyaal"));

  private final Text label;

  LoyalistKind(Text label) {
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
