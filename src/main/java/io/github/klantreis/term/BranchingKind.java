package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** Whether customers take one of the branches of a branching or all of them. */
public enum BranchingKind implements Term {
  /** Each customer takes one of the branches. */
  CHOICE(Text.en("choice").nl("keuze")),
  /** Each customer takes all branches, side by side and in any order. */
  PARALLEL(Text.en("side by side").nl("naast elkaar"));

  private final Text label;

  BranchingKind(Text label) {
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
