package io.github.klantreis.translation;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * What a translation has to say about a part of a journey. In order of weight: what comes first
 * costs most.
 *
 * @see TranslationRemark
 */
public enum RemarkKind implements Term {
  /** It has no place in the other phase model. */
  LOST(Text.en("lost").nl("verloren")),
  /** Several phases were allowed, and one had to be chosen. */
  AMBIGUOUS(Text.en("ambiguous").nl("dubbelzinnig")),
  /** It shares a phase with what stood in another phase before. */
  MERGED(Text.en("merged").nl("samengevoegd")),
  /** It comes at another point of the order than before. */
  REORDERED(Text.en("in another order").nl("in andere volgorde"));

  private final Text label;

  RemarkKind(Text label) {
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
