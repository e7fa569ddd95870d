package io.github.klantreis.change;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** The kinds of difference between two journeys. */
public enum ChangeKind implements Term {
  /** An element is only in the second journey. */
  ADDED(Text.en("added").nl("toegevoegd")),
  /** An element is only in the first journey. */
  REMOVED(Text.en("removed").nl("verwijderd")),
  /** An element is in both, at another position among its siblings or in another phase. */
  MOVED(Text.en("moved").nl("verplaatst")),
  /** An attribute of an element that is in both has another value. */
  CHANGED(Text.en("changed").nl("gewijzigd"));

  private final Text label;

  ChangeKind(Text label) {
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
