package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * Whether one sells to companies or to consumers, where something is sold. In B2B several people
 * decide, the process is longer and driven by the needs of the business; in B2C one person usually
 * decides ("Je customer journey begrijpen").
 */
public enum Market implements Term {
  /** Business to business: the customer is an organisation. */
  B2B(Text.en("B2B").nl("B2B")),
  /** Business to consumer: the customer is a person. */
  B2C(Text.en("B2C").nl("B2C"));

  private final Text label;

  Market(Text label) {
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
