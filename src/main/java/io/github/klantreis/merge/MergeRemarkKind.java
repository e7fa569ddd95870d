package io.github.klantreis.merge;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** The kinds of decision that a merge makes by itself and that people may want to look at. */
public enum MergeRemarkKind implements Term {
  /** Both sides put something in the same place; both are there, in the order of their ids. */
  SAME_PLACE(Text.en("same place").nl("zelfde plaats")),
  /** One side removed what the other only put in another order; it is removed. */
  REMOVED_AND_REORDERED(
      Text.en("removed and reordered").nl("verwijderd en van volgorde veranderd")),
  /** One side moved to another element what the other only put in another order; it is moved. */
  MOVED_AND_REORDERED(Text.en("moved and reordered").nl("verplaatst en van volgorde veranderd")),
  /** No touchpoint is left in a branching; it is removed. */
  BRANCHING_EMPTIED(Text.en("branching emptied").nl("vertakking leeg")),
  /**
   * One side added something in what the other removed; by a choice for the other it is removed.
   */
  ADDED_IN_REMOVED(Text.en("added in what was removed").nl("toegevoegd in wat is verwijderd")),
  /**
   * One side referred to what, by a choice for the other side, is removed; the reference is
   * removed, or the whole element if it needs the reference.
   */
  REFERENCE_DROPPED(Text.en("reference dropped").nl("verwijzing vervallen"));

  private final Text label;

  MergeRemarkKind(Text label) {
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
