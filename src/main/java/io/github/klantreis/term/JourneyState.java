package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** Whether a journey or a touchpoint shows the present or the desired state. */
public enum JourneyState implements Term {
  /** What customers go through now (CJML: actual). */
  AS_IS(Text.en("as-is").nl("huidige situatie")),
  /** What customers should go through (CJML: planned). */
  TO_BE(Text.en("to-be").nl("gewenste situatie"));

  private final Text label;

  JourneyState(Text label) {
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
