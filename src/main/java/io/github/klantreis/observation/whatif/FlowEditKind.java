package io.github.klantreis.observation.whatif;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** The kinds of edits of a {@link CustomerFlow}. */
public enum FlowEditKind implements Term {
  /** A certain share goes on to a certain touchpoint: {@link CustomerFlow#withWay}. */
  WAY(
      Text.en("way").nl("weg"),
      Text.en("{share}% of those at {at} go on to {to}")
          .nl("{share}% van wie bij {at} is, gaat daarna naar {to}")),
  /** A certain share stops: {@link CustomerFlow#withStopping}. */
  STOPPING(
      Text.en("stopping").nl("stoppen"),
      Text.en("{share}% of those at {at} stop there")
          .nl("{share}% van wie bij {at} is, stopt daar")),
  /** Whoever comes there stops: {@link CustomerFlow#withoutLosing}. */
  WITHOUT_LOSING(
      Text.en("without it, losing those who came").nl("zonder, met verlies van wie er kwam"),
      Text.en("without {at}, where those who came stop")
          .nl("zonder {at}, en wie daar kwam, stopt")),
  /** Whoever comes there goes on at once: {@link CustomerFlow#withoutSkipping}. */
  WITHOUT_SKIPPING(
      Text.en("without it, skipped by those who came").nl("zonder, overgeslagen door wie er kwam"),
      Text.en("without {at}, where those who came go on at once")
          .nl("zonder {at}, en wie daar kwam, gaat meteen verder"));

  private final Text label;

  /** With the placeholders share, at and to. */
  private final Text sentence;

  FlowEditKind(Text label, Text sentence) {
    this.label = label;
    this.sentence = sentence;
  }

  Text sentence() {
    return sentence;
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
