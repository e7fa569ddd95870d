package io.github.klantreis.observation.whatif;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** The kinds of edits of a {@link CustomerFlow}. */
public enum FlowEditKind implements Term {
  /** A certain share goes on to a certain touchpoint: {@link CustomerFlow#withWay}. */
  WAY(Text.en("way").nl("weg")),
  /** A certain share stops: {@link CustomerFlow#withStopping}. */
  STOPPING(Text.en("stopping").nl("stoppen")),
  /** Whoever comes there stops: {@link CustomerFlow#withoutLosing}. */
  WITHOUT_LOSING(
      Text.en("without it, losing those who came").nl("zonder, met verlies van wie er kwam")),
  /** Whoever comes there goes on at once: {@link CustomerFlow#withoutSkipping}. */
  WITHOUT_SKIPPING(
      Text.en("without it, skipped by those who came").nl("zonder, overgeslagen door wie er kwam"));

  private final Text label;

  FlowEditKind(Text label) {
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
