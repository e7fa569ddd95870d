package io.github.klantreis.workshop;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** How far a step of the workshop is. In order of progress. */
public enum StepState implements Term {
  /** The journey holds nothing of it. */
  OPEN(Text.en("open").nl("open")),
  /** The journey holds some of it. */
  BEGUN(Text.en("begun").nl("begonnen")),
  /** The journey holds all that the step asks for. */
  DONE(Text.en("done").nl("klaar"));

  private final Text label;

  StepState(Text label) {
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
