package io.github.klantreis.model;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * The kinds of element a journey is made of; for exhaustive switches over {@link JourneyElement}s.
 * In order of the walk: a journey's personas and stakeholders come before its phases, the loops
 * after.
 */
public enum ElementKind implements Term {
  /** A {@link Journey}. */
  JOURNEY(Text.en("journey").nl("klantreis")),
  /** A {@link Persona}. */
  PERSONA(Text.en("persona").nl("persona")),
  /** A {@link Stakeholder}. */
  STAKEHOLDER(Text.en("stakeholder").nl("belanghebbende")),
  /** A {@link Phase}. */
  PHASE(Text.en("phase").nl("fase")),
  /** A {@link Touchpoint}. */
  TOUCHPOINT(Text.en("touchpoint").nl("contactmoment")),
  /** A {@link MarketingAction}. */
  ACTION(Text.en("marketing action").nl("marketingactie")),
  /** A {@link LoyaltyLoop}. */
  LOYALTY_LOOP(Text.en("loyalty loop").nl("loyalty loop"));

  private final Text label;

  ElementKind(Text label) {
    this.label = label;
  }

  /** The word that stands for this kind in an {@link ElementPath}. */
  @Override
  public String id() {
    return Term.idOf(this);
  }

  @Override
  public Text label() {
    return label;
  }
}
