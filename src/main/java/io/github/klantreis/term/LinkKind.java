package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** Where a link in a message leads. */
public enum LinkKind implements Term {
  /** To the next step of the journey; the only kind that does not distract from buying. */
  NEXT_STEP(Text.en("next step").nl("volgende stap")),
  /** Elsewhere on the company's own site. */
  NAVIGATION(Text.en("navigation").nl("navigatie")),
  /** To social media. */
  SOCIAL(Text.en("social media").nl("social media")),
  /** To another organisation's site. */
  EXTERNAL(Text.en("external").nl("extern"));

  private final Text label;

  LinkKind(Text label) {
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
