package io.github.klantreis.observation;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * What a customer did with an encounter, relative to the phase of the previous encounter. A phase
 * is before another if it comes first in the journey; encounters outside the map have no phase and
 * do not change the customer's place. A phase without touchpoints cannot be met: the next phase is
 * the next that has touchpoints, and a loop that starts or ends in a phase without touchpoints
 * leaves from the phase before it or enters the phase after it. A phase of which every touchpoint
 * concerns some personas only is not skipped, as it need not be for this customer.
 *
 * <p>The kind of a move back depends on earlier encounters. If the customer has bought at any
 * earlier encounter, and enters a phase that a loyalty loop enters from a later phase, the move is
 * a {@link #LOYALTY_LOOP}, whichever phase it starts from. If the customer has bought and enters a
 * phase that every loop skips (or one before the first phase of buying, if the journey has no
 * loop), the move is {@link #SHOPPING_AROUND_AGAIN} (McKinsey, The consumer decision journey,
 * 2009). Any other move back is {@link #BACK}.
 */
public enum MoveKind implements Term {
  /** The first encounter with any phase. */
  START(Text.en("start").nl("begin")),
  /** A further encounter with the same phase. */
  STAY(Text.en("stay").nl("blijven")),
  /**
   * To the next phase, or past phases that concern some personas only, whoever the customer is;
   * what is meant for her and missed, her conformance says.
   */
  FORWARD(Text.en("forward").nl("vooruit")),
  /** Past a phase that has a touchpoint for all customers. */
  SKIP(Text.en("skip").nl("overslaan")),
  /** Back to an earlier phase, before any purchase or to a phase to which no loop leads. */
  BACK(Text.en("back").nl("terug")),
  /** Back, after a purchase, to a phase that a loyalty loop enters. */
  LOYALTY_LOOP(Text.en("loyalty loop").nl("loyalty loop")),
  /** Back, after a purchase, to a phase that loyal customers skip. */
  SHOPPING_AROUND_AGAIN(Text.en("shopping around again").nl("opnieuw rondkijken")),
  /** An encounter that is not with a touchpoint of the journey. */
  OFF_THE_MAP(Text.en("off the map").nl("buiten de kaart"));

  private final Text label;

  MoveKind(Text label) {
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
