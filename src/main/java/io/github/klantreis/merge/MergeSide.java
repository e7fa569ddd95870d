package io.github.klantreis.merge;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** The two sides of a merge. What they have in common is the base. */
public enum MergeSide implements Term {
  /** The copy into which the other one is merged; {@code ours} in git. */
  MINE(Text.en("mine").nl("mijn versie")),
  /** The copy that is merged; {@code theirs} in git. */
  THEIRS(Text.en("theirs").nl("de andere versie"));

  private final Text label;

  MergeSide(Text label) {
    this.label = label;
  }

  /**
   * Returns the opposite side.
   *
   * @return {@link #THEIRS} for {@link #MINE}, and the other way round
   */
  public MergeSide other() {
    return this == MINE ? THEIRS : MINE;
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
