package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * What is offered. Services have a moment of delivery, too ("De customer journey uitwerken", phase
 * 4).
 */
public enum Offering implements Term {
  /** A product. */
  PRODUCT(Text.en("product").nl("product")),
  /** A service. */
  SERVICE(Text.en("service").nl("dienst"));

  private final Text label;

  Offering(Text label) {
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
