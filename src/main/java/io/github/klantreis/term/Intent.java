package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * The purpose of a message. Too much promotion while customers are still comparing costs trust ("De
 * customer journey uitwerken", phase 2).
 */
public enum Intent implements Term {
  /** Informs. */
  INFORMATIVE(Text.en("informative").nl("informatief")),
  /** Sells. */
  PROMOTIONAL(Text.en("promotional").nl("promotioneel")),
  /** Helps a customer to use what was bought, or confirms it. */
  SERVICE(Text.en("service").nl("service")),
  /** Maintains the relationship, for example by thanking. */
  RELATIONAL(Text.en("relational").nl("relationeel"));

  private final Text label;

  Intent(Text label) {
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
