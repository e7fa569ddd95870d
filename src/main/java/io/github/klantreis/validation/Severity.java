package io.github.klantreis.validation;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** The severity of a finding, from worst to mildest. */
public enum Severity implements Term {
  /** The journey is wrong, or breaks what its source forbids. */
  ERROR(Text.en("error").nl("fout")),
  /** The journey misses a practice that its source advises. */
  WARNING(Text.en("warning").nl("waarschuwing")),
  /** An opportunity to make the journey better. */
  INFO(Text.en("hint").nl("tip"));

  private final Text label;

  Severity(Text label) {
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
