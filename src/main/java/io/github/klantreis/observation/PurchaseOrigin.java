package io.github.klantreis.observation;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * How a customer came to a purchase. A repeat purchase may skip the phases before the first phase
 * that a loyalty loop enters; if the journey has no loop, those before its first phase of buying.
 */
public enum PurchaseOrigin implements Term {
  /** The customer's first purchase. */
  FIRST(Text.en("first time").nl("eerste keer")),
  /** A repeat without an encounter in the skipped phases since the previous purchase. */
  LOYALTY_LOOP(Text.en("by the loyalty loop").nl("via de loyalty loop")),
  /** A repeat after at least one such encounter, or one that is itself in a skipped phase. */
  EVALUATED_AGAIN(Text.en("evaluated again").nl("opnieuw afgewogen"));

  private final Text label;

  PurchaseOrigin(Text label) {
    this.label = label;
  }

  /**
   * Returns the origin of a purchase.
   *
   * @param hasBought whether there is an earlier purchase
   * @param hasEvaluated whether an encounter since then, this one included, is in a phase that a
   *     loop skips
   */
  static PurchaseOrigin of(boolean hasBought, boolean hasEvaluated) {
    return !hasBought ? FIRST : hasEvaluated ? EVALUATED_AGAIN : LOYALTY_LOOP;
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
