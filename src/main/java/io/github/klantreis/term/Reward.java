package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * What somebody gets for taking part. Ambassadors are not paid; appreciation is enough ("De
 * customer journey uitwerken", phase 7).
 */
public enum Reward implements Term {
  /** Nothing. */
  NONE(Text.en("none").nl("geen")),
  /** Appreciation and recognition. */
  RECOGNITION(Text.en("recognition").nl("waardering en erkenning")),
  /** Money or its equivalent: a fee, a commission or a discount. */
  FINANCIAL(Text.en("financial").nl("financieel"));

  private final Text label;

  Reward(Text label) {
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
