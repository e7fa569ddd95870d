package io.github.klantreis.observation;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;

/**
 * How a customer's encounters fill the steps of a funnel. Each step is a phase of the journey that
 * has touchpoints (except in {@linkplain #ANY_ORDER any order}); an encounter with one of these can
 * fill it. A phase without touchpoints is no step. A customer has reached step k when a chain of
 * encounters fills the steps 0 to k, each after the one before, within the plan's window, which
 * runs from the chain's first encounter and includes its last moment. Other encounters may lie
 * between those of a chain, except where a mode says otherwise; encounters to be ignored lie
 * nowhere. Times count in whole milliseconds: what happens within the same one is at the same
 * instant, and then the order of the {@link Trail} is the order of encounters, except where a mode
 * says otherwise.
 */
public enum FunnelMode implements Term {
  /** Only the customer's first encounter with the first step may start the chain. */
  FIRST_ENTRY(Text.en("first entry").nl("eerste binnenkomst")),
  /**
   * Any encounter with the first step may start a chain, and the longest counts. Of encounters at
   * the same instant the first of the trail comes first.
   */
  BEST_START(Text.en("best start").nl("beste begin")),
  /** As the best start, but encounters at the same instant count in the customer's favour. */
  BEST_START_TIES_IN_FAVOUR(
      Text.en("best start, ties in the customer's favour")
          .nl("beste begin, gelijke tijden in het voordeel van de klant")),
  /** As the best start, but each step must be later than the step before. */
  BEST_START_STRICTLY_LATER(
      Text.en("best start, each step strictly later")
          .nl("beste begin, elke stap echt later dan de vorige")),
  /**
   * Any start, and no other encounter between two steps, be it on the map or off it: each encounter
   * is the next step. So a second encounter in the phase of a step breaks the chain, too (but for
   * the first step, with which it starts anew); it is for journeys with one touchpoint a phase, or
   * for plans that ignore the others.
   */
  CONTIGUOUS(Text.en("contiguous").nl("aaneengesloten")),
  /**
   * How many different phases a customer meets, in any order, all within the window that one of
   * them starts. Here a step is no phase but a number of phases: the first is reached by who meets
   * any one, the second by who meets any two, and so on.
   */
  ANY_ORDER(Text.en("any order").nl("willekeurige volgorde"));

  private final Text label;

  FunnelMode(Text label) {
    this.label = label;
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Text label() {
    return label;
  }
}
