package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * What a journey is based on: the two kinds of customer information ("Zakelijke leadgeneratie, deel
 * 3", step 2), or mere assumption.
 */
public enum EvidenceKind implements Term {
  /** Such as interviews and descriptions of complaints. */
  QUALITATIVE(Text.en("qualitative").nl("kwalitatief")),
  /** Such as surveys and web statistics. */
  QUANTITATIVE(Text.en("quantitative").nl("kwantitatief")),
  /** What the authors assume and nobody has researched. */
  ASSUMPTION(Text.en("assumption").nl("aanname"));

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
