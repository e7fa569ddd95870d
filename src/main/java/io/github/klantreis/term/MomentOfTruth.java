package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * The moments that decide what a customer thinks. Richard Normann coined the term in the 1980s and
 * Jan Carlzon (<em>Moments of Truth</em>, 1987) made it known, both without numbers; the numbered
 * ones are by Procter &amp; Gamble (2005), Google (2011) and Brian Solis (these three unverified).
 */
public enum MomentOfTruth implements Term {
  /** Online research before any contact. */
  ZERO(Text.en("zero moment of truth").nl("nulde moment van de waarheid")),
  /** The first contact with the product or service. */
  FIRST(Text.en("first moment of truth").nl("eerste moment van de waarheid")),
  /** Receiving and using the product or service. */
  SECOND(Text.en("second moment of truth").nl("tweede moment van de waarheid")),
  /** Sharing the experience, which becomes somebody else's zero moment. */
  ULTIMATE(Text.en("ultimate moment of truth").nl("ultieme moment van de waarheid")),
  /** Any contact that forms the customer's impression, in the sense of Normann and Carlzon. */
  UNNUMBERED(Text.en("moment of truth").nl("moment van de waarheid"));

  private final Text label;

  MomentOfTruth(Text label) {
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
