package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** Whether somebody buys for emotional or rational reasons ("Je customer journey begrijpen"). */
public enum MotivationKind implements Term {
  /** For emotional reasons. */
  EMOTIONAL(Text.en("emotional").nl("emotioneel")),
  /** For rational reasons. */
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
