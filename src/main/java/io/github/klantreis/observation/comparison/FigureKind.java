package io.github.klantreis.observation.comparison;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** What a compared figure is about. */
public enum FigureKind implements Term {
  /** The share of customers who reached a step of the funnel. */
  CONVERSION(Text.en("conversion").nl("conversie")),
  /** The share of customers who dropped off in a phase, of those whose first stay there ended. */
  DROP_OFF(Text.en("drop-off").nl("afhaken")),
  /** The share of customers who met a touchpoint, of those who could have. */
  MET(Text.en("touchpoints met").nl("meegemaakte contactmomenten")),
  /** The share of customers who left a phase for a certain other phase. */
  MOVE(Text.en("ways from phase to phase").nl("wegen van fase naar fase")),
  /** The share of customers who met an event that is not on the map. */
  OFF_THE_MAP(Text.en("off the map").nl("buiten de kaart")),
  /** The share of buyers who bought again by a loyalty loop. */
  LOYALTY_LOOP(Text.en("loyalty loop").nl("loyalty loop")),
  /** The mean of what customers felt at a touchpoint, each customer counted once. */
  EMOTION(Text.en("emotion").nl("emotie")),
  /** The share of customers whose first stay in a phase was long. */
  STAY(Text.en("length of stay").nl("verblijfsduur"));

  private final Text label;

  FigureKind(Text label) {
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
