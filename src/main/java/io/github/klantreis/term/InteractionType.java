package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * What kind of step a touchpoint is in the terms of CJML: a message between two parties, or
 * something one party does alone.
 */
public enum InteractionType implements Term {
  /** Has a sender, a receiver and a channel. */
  COMMUNICATION(Text.en("communication").nl("communicatie")),
  /** Done by one party; CJML's <em>action</em>. */
  ACTIVITY(Text.en("activity").nl("handeling"));

  private final Text label;

  InteractionType(Text label) {
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
