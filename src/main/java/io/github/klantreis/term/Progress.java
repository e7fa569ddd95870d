package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** How far an opportunity or a solution is. */
public enum Progress implements Term {
  /** Nothing has been decided. */
  OPEN(Text.en("open").nl("open")),
  /** It will be done. */
  PLANNED(Text.en("planned").nl("gepland")),
  /** It is being done. */
  IN_PROGRESS(Text.en("in progress").nl("in uitvoering")),
  /** It has been done. */
  DONE(Text.en("done").nl("afgerond")),
  /** It will not be done. */
  DISMISSED(Text.en("dismissed").nl("afgewezen"));

  private final Text label;

  Progress(Text label) {
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
