package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * The five senses, at least one of which a touchpoint stimulates ("De 5 fases van de customer
 * journey").
 */
public enum Sense implements Term {
  /** Sight. */
  SIGHT(Text.en("sight").nl("zien")),
  /** Hearing. */
  HEARING(Text.en("hearing").nl("horen")),
  /** Smell. */
  SMELL(Text.en("smell").nl("ruiken")),
  /** Touch. */
  TOUCH(Text.en("touch").nl("voelen")),
  /** Taste. */
  TASTE(Text.en("taste").nl("proeven"));

  private final Text label;

  Sense(Text label) {
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
