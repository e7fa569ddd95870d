package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** How a customer may continue from a phase. */
public enum TransitionKind implements Term {
  /** To the next phase of the journey. */
  FORWARD(Text.en("forward").nl("vooruit")),
  /** Back to buying without evaluating again. */
  LOYALTY_LOOP(Text.en("loyalty loop").nl("loyalty loop")),
  /** Back to evaluating, because a passive loyalist is open to competitors. */
  SHOPPING_AROUND_AGAIN(Text.en("shopping around again").nl("opnieuw rondkijken")),
  /** Out of the journey. */
  DROP_OFF(Text.en("drop-off").nl("afhaken"));

  private final Text label;

  TransitionKind(Text label) {
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
