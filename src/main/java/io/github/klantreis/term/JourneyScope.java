package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** How much of what people go through a journey shows. */
public enum JourneyScope implements Term {
  /** From beginning to end. The default. */
  END_TO_END(Text.en("end-to-end").nl("van begin tot eind")),
  /** A part: what lies outside it is not missing. */
  PART(Text.en("part").nl("deel"));

  private final Text label;

  JourneyScope(Text label) {
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
