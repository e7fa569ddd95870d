package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * How far a journey's description has come, from the first draft on. The values are those of the
 * status in OSMM. Whether it shows the present or the desired state is its {@link JourneyState}.
 */
public enum Lifecycle implements Term {
  /** Somebody works on it. */
  DRAFT(Text.en("draft").nl("concept")),
  /** It is put before others. */
  PROPOSED(Text.en("proposed").nl("voorstel")),
  /** It holds. */
  STABLE(Text.en("stable").nl("vastgesteld")),
  /** It is no longer to be used. */
  DEPRECATED(Text.en("deprecated").nl("vervallen"));

  private final Text label;

  Lifecycle(Text label) {
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
