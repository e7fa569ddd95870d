package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * The two kinds of customer information on which a journey is based ("Zakelijke leadgeneratie, deel
 * 3", step 2).
 */
public enum EvidenceKind implements Term {
  /** Such as interviews and descriptions of complaints. */
  QUALITATIVE(Text.en("qualitative").nl("kwalitatief")),
  /** Such as surveys and web statistics. */
  QUANTITATIVE(Text.en("quantitative").nl("kwantitatief"));

  private final Text label;

  EvidenceKind(Text label) {
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
