package io.github.klantreis.observation;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * Why a step of the funnel is filled or not. If several encounters failed to fill the step, the
 * nearest miss is reported: the first in the order of these reasons, and then the one with the
 * smallest distance to the window, or the fewest encounters in between.
 */
public enum StepReason implements Term {
  /** An encounter of the chain fills it. */
  FILLED(Text.en("filled").nl("gevuld")),
  /**
   * The phase was met at the same instant as the step before, which the mode does not allow or
   * counts as too early.
   */
  SAME_INSTANT(Text.en("same instant").nl("zelfde moment")),
  /** The phase was met, but after the window had closed. */
  AFTER_WINDOW(Text.en("after the window").nl("na het venster")),
  /** In any order: the phase was met, but before the window had opened. */
  BEFORE_WINDOW(Text.en("before the window").nl("voor het venster")),
  /** The phase was met, but another encounter came between it and the step before. */
  ENCOUNTER_BETWEEN(Text.en("encounter between").nl("contact ertussen")),
  /** The phase was met, but only before the previous step was. */
  BEFORE_PREVIOUS_STEP(Text.en("before the previous step").nl("voor de vorige stap")),
  /** The phase was met, but a step before it is not filled. */
  PREVIOUS_STEP_NOT_REACHED(Text.en("previous step not reached").nl("vorige stap niet bereikt")),
  /** The phase was not met; in any order: no further phase was met. */
  NEVER_MET(Text.en("not met").nl("niet meegemaakt"));

  private final Text label;

  StepReason(Text label) {
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
