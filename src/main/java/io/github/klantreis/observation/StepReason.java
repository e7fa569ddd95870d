package io.github.klantreis.observation;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;

/**
 * Why a step of the funnel is filled or not. Of several encounters that did not fill a step the one
 * is told of that came nearest: by the order of these reasons, and then by what it missed the
 * window by, or by how much lay between.
 */
public enum StepReason implements Term {
  /** An encounter of the chain fills it. */
  FILLED(Text.en("filled").nl("gevuld")),
  /**
   * It was met at the same instant as the step before, which the mode does not allow or takes for
   * too early.
   */
  SAME_INSTANT(Text.en("same instant").nl("zelfde moment")),
  /** It was met, but after the window had closed. */
  AFTER_WINDOW(Text.en("after the window").nl("na het venster")),
  /** In any order: it was met, but before the window had opened. */
  BEFORE_WINDOW(Text.en("before the window").nl("voor het venster")),
  /** It was met, but another encounter lay between it and the step before. */
  ENCOUNTER_BETWEEN(Text.en("encounter between").nl("contact ertussen")),
  /** It was met, but only before the step before was. */
  BEFORE_PREVIOUS_STEP(Text.en("before the previous step").nl("voor de vorige stap")),
  /** It was met, but a step before it is not filled. */
  PREVIOUS_STEP_NOT_REACHED(Text.en("previous step not reached").nl("vorige stap niet bereikt")),
  /** It was not met; in any order: no further phase was. */
  NEVER_MET(Text.en("never met").nl("nooit ontmoet"));

  private final Text label;

  StepReason(Text label) {
    this.label = label;
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Text label() {
    return label;
  }
}
