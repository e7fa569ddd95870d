package io.github.klantreis.observation.funnel;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** The modes of ClickHouse's {@code windowFunnel}, which can be combined. */
public enum WindowFunnelMode implements Term {
  /**
   * A repeated step ends the search: an encounter with a step after the first that has been filled
   * already. The steps filled until then count.
   */
  STRICT_DEDUPLICATION(Text.en("strict deduplication").nl("strikt zonder herhaling")),
  /**
   * After an encounter with the first step, an encounter with no step, or with a step before which
   * one is missing, ends the search.
   */
  STRICT_ORDER(Text.en("strict order").nl("strikte volgorde")),
  /**
   * A step must be later than the last encounter that filled the step before; an earlier one that
   * could have filled it does not count.
   */
  STRICT_INCREASE(Text.en("strict increase").nl("strikt oplopend"));

  private final Text label;

  WindowFunnelMode(Text label) {
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
