package io.github.klantreis.workshop;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** The state of a step of the workshop, in order of progress. */
public enum StepState implements Term {
  /** The journey has no part of the step. */
  OPEN(Text.en("open").nl("open")),
  /** The journey has some part of the step. */
  BEGUN(Text.en("begun").nl("begonnen")),
  /** The journey has everything that the step requires. */
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
