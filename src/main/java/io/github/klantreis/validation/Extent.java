package io.github.klantreis.validation;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** How many of the elements that a validator judged are in a {@link FindingGroup}. */
public enum Extent implements Term {
  /** One finding. */
  ONE(Text.en("one").nl("één")),
  /** Two findings or more. */
  SOME(Text.en("some").nl("enkele")),
  /** Each judged element, of two or more. */
  ALL(Text.en("all").nl("alle"));

  private final Text label;

  Extent(Text label) {
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
