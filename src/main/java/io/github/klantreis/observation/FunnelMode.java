package io.github.klantreis.observation;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * How a customer's encounters fill the steps of a funnel. Each step is a phase of the journey that
 * has touchpoints (except in {@linkplain #ANY_ORDER any order}); an encounter with one of these
 * touchpoints can fill it. A phase without touchpoints is not a step. A customer has reached step k
 * if a chain of encounters fills the steps 0 to k, each after the one before, within the plan's
 * window, which starts at the chain's first encounter and includes its last moment. Other
 * encounters may occur between those of a chain, unless a mode says otherwise; ignored encounters
 * have no effect. Times count in whole milliseconds: encounters within the same millisecond are
 * simultaneous, and are then ordered as in the {@link Trail}, unless a mode says otherwise.
 */
public enum FunnelMode implements Term {
  /** Only the customer's first encounter with the first step may start the chain. */
  FIRST_ENTRY(Text.en("first entry").nl("eerste binnenkomst")),
  /**
   * Any encounter with the first step may start a chain, and the longest chain counts. Encounters
   * at the same instant are taken in the order of the trail.
   */
  BEST_START(Text.en("best start").nl("beste begin")),
  /** As the best start, but encounters at the same instant are ordered in the customer's favour. */
  BEST_START_TIES_IN_FAVOUR(
      Text.en("best start, ties in favour").nl("beste begin, gelijke tijden in het voordeel")),
  /** As the best start, but each step must be later than the step before. */
  BEST_START_STRICTLY_LATER(
      Text.en("best start, each step strictly later")
          .nl("beste begin, elke stap echt later dan de vorige")),
  /**
   * Any start, and no other encounter between two steps, whether on the map or off it: each
   * encounter is the next step. A second encounter in the phase of a step therefore breaks the
   * chain, too (except at the first step, where it starts a new one). This mode is for journeys
   * with one touchpoint per phase, or for plans that ignore the others.
   */
  CONTIGUOUS(Text.en("contiguous").nl("aaneengesloten")),
  /**
   * How many different phases a customer meets, in any order, all within a window that starts at
   * one of these encounters. Here a step is not a phase but a number of phases: the first is
   * reached by customers who meet any one phase, the second by those who meet any two, and so on.
   */
  ANY_ORDER(Text.en("any order").nl("willekeurige volgorde"));

  private final Text label;

  FunnelMode(Text label) {
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
