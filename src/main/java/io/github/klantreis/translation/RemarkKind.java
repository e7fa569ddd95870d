package io.github.klantreis.translation;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * The kinds of remark that a translation makes about a part of a journey, the most serious first.
 *
 * @see TranslationRemark
 */
public enum RemarkKind implements Term {
  /** The part has no counterpart in the other phase model. */
  LOST(Text.en("lost").nl("verloren")),
  /** Several phases were allowed, and one had to be chosen. */
  AMBIGUOUS(Text.en("ambiguous").nl("dubbelzinnig")),
  /** The part shares a phase with parts that were in another phase before. */
  MERGED(Text.en("merged").nl("samengevoegd")),
  /** The part is at another position in the order than before. */
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
