package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * The stage of the conversion funnel that an action serves. The funnel is about the goals of the
 * business and is a different model from the journey ("De customer journey uitwerken").
 */
public enum FunnelStage implements Term {
  /** Attract. */
  TOP(Text.en("top of the funnel").nl("bovenin de trechter")),
  /** Convince. */
  MIDDLE(Text.en("middle of the funnel").nl("midden in de trechter")),
  /** Convert. */
  BOTTOM(Text.en("bottom of the funnel").nl("onderin de trechter")),
  /** After conversion, where the classic funnel ends. */
  AFTER(Text.en("after the funnel").nl("na de trechter"));

  private final Text label;

  FunnelStage(Text label) {
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
