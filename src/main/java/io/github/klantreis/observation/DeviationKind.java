package io.github.klantreis.observation;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** The two ways in which a trail can leave a route. */
public enum DeviationKind implements Term {
  /** An encounter that the route does not have at that position ("log move"). */
  OUTSIDE(Text.en("outside the route").nl("buiten de route")),
  /** A touchpoint or phase of the route that was not met ("model move"). */
  MISSED(Text.en("missed").nl("gemist"));

  private final Text label;

  DeviationKind(Text label) {
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
