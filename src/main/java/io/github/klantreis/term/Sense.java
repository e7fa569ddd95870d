package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** The five senses; a touchpoint stimulates at least one of them (seed text S3). */
public enum Sense implements Term {
  /** Seeing. */
  SIGHT(Text.en("sight").nl("zien")),
  /** Hearing. */
  HEARING(Text.en("hearing").nl("horen")),
  /** Smelling. */
  SMELL(Text.en("smell").nl("ruiken")),
  /** Feeling. */
  TOUCH(Text.en("touch").nl("voelen")),
  /** Tasting. */
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
