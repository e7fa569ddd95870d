package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * Whether ambassadors recommend of their own accord or on request ("De customer journey uitwerken",
 * phase 7). Paid promotion is neither: it is influencer marketing, see {@link
 * ActionKind#INFLUENCER}.
 */
public enum Advocacy implements Term {
  /** Of their own accord. */
  SPONTANEOUS(Text.en("spontaneous").nl("ongevraagd")),
  /** On request of the company. */
  ASKED(Text.en("asked").nl("gevraagd"));

  private final Text label;

  Advocacy(Text label) {
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
