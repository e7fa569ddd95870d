package io.github.klantreis.validation;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** What a {@link Fix} changes: what the journey says, or what is true. */
public enum FixKind implements Term {
  /** The journey says it wrongly, such as a wrong order or a missing mark. */
  CORRECTION(Text.en("correction").nl("correctie")),
  /**
   * The company should do otherwise. To take a link off a journey does not take it off the web
   * site, so an improvement belongs in the journey that is to be.
   */
  IMPROVEMENT(Text.en("improvement").nl("verbetering"));

  private final Text label;

  FixKind(Text label) {
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
