package io.github.klantreis.observation;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * Whether a customer is still on the way when the log ends. A customer who was seen shortly before
 * may still go on, and is not counted as lost (right-censoring). A customer is seen at any
 * encounter that is not ignored, on the map or off it.
 */
public enum TrailStatus implements Term {
  /**
   * Last seen within the time of inactivity before the cut-off, including its first moment, or
   * later.
   */
  OPEN(Text.en("on the way").nl("onderweg")),
  /**
   * Not seen for longer, and last on the map in a phase after which more comes for all, or never on
   * the map: a drop-off, unless the journey {@linkplain #ENDED ended} for the customer by a branch.
   */
  STOPPED(Text.en("dropped off").nl("afgehaakt")),
  /**
   * Not seen for longer, but last on the map in the last phase that has a touchpoint, or in one
   * after which all touchpoints concern some personas only, or nothing comes but choices with an
   * empty branch: the customer came to the last phase that is for everyone. So it is for a customer
   * whose persona is known, too. What was missed, also in that last phase, the customer's
   * conformance says.
   */
  ARRIVED(Text.en("reached the last phase").nl("laatste fase bereikt")),
  /**
   * Not seen for longer, and last on the map in a branch with which the journey {@linkplain
   * io.github.klantreis.part.Branch#endsJourney() ends}, in whatever phase, such as one who was
   * refused: this customer stopped where the map says, and did not drop off. Any touchpoint of the
   * branch will do, unless all ways from it lead out of the branch, as an unconditional next step
   * does: then others come after it, and whoever stops there {@linkplain #STOPPED dropped off}.
   * Whoever takes such a branch without touchpoints cannot be told from who dropped off before it,
   * and counts as the latter, unless nothing follows for the others either.
   */
  ENDED(Text.en("ended at a choice").nl("geëindigd bij een keuze")),
  /** Unknown: the plan has no cut-off, or the customer was never seen. */
  UNKNOWN(Text.en("status unknown").nl("status onbekend"));

  private final Text label;

  TrailStatus(Text label) {
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
