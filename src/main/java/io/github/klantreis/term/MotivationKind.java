package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** Why somebody buys: by feeling or by reason (seed text S1). */
public enum MotivationKind implements Term {
  /** By feeling. */
  EMOTIONAL(Text.en("emotional").nl("emotioneel")),
  /** By reason. */
  RATIONAL(Text.en("rational").nl("rationeel"));

  private final Text label;

  MotivationKind(Text label) {
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
