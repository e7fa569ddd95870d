package io.github.klantreis.merge;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** The kinds of conflict between two edited copies of a journey. */
public enum MergeConflictKind implements Term {
  /**
   * Both sides gave a value, or an element as a whole, another value; or each side changed
   * attributes that do not go together, such as one end of a range.
   */
  CHANGED_TWICE(Text.en("changed on both sides").nl("aan beide kanten gewijzigd")),
  /** Both sides added something with the same id that is called differently. */
  ADDED_TWICE(Text.en("added on both sides").nl("aan beide kanten toegevoegd")),
  /** One side removed what the other changed, or something in it. */
  REMOVED_AND_CHANGED(Text.en("removed and changed").nl("verwijderd en gewijzigd")),
  /** One side removed what the other moved to another element. */
  REMOVED_AND_MOVED(Text.en("removed and moved").nl("verwijderd en verplaatst")),
  /** One side removed what something on the other side newly refers to. */
  REMOVED_AND_USED(Text.en("removed and used").nl("verwijderd en gebruikt")),
  /** Both sides moved an element to different places, or put siblings in different orders. */
  MOVED_TWICE(Text.en("moved on both sides").nl("aan beide kanten verplaatst")),
  /**
   * The result has structural problems, although each side has none. As long as other conflicts are
   * open, only where neither side of these makes a journey of it.
   */
  NO_JOURNEY(Text.en("not a journey").nl("geen reis"));

  private final Text label;

  MergeConflictKind(Text label) {
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
