package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** What an actor is. */
public enum ActorKind implements Term {
  /** A person, or whoever has a role: the notary, the nurse. */
  PERSON(Text.en("person").nl("persoon")),
  /** People who act together: a board, a household, a department. */
  GROUP(Text.en("group").nl("groep")),
  /** An organisation as a whole: the bank, the municipality. */
  ORGANISATION(Text.en("organisation").nl("organisatie")),
  /** A system that acts by itself: a CRM, a chatbot. */
  SYSTEM(Text.en("system").nl("systeem"));

  private final Text label;

  ActorKind(Text label) {
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
