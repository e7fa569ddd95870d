package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * Whether an ambassador recommends by himself or because he was asked (seed text S0, phase 7). Paid
 * promotion is neither: it is influencer marketing, see {@link ActionKind#INFLUENCER}.
 */
public enum Advocacy implements Term {
  /** Unasked. */
  SPONTANEOUS(Text.en("spontaneous").nl("ongevraagd")),
  /** Asked by the company. */
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
