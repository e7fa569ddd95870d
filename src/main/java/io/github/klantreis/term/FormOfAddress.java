package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * How the company addresses the customer. Dutch has <em>u</em> and <em>jij</em>; it is essential to
 * use only one of them, across all channels ("De ultieme klantreis").
 */
public enum FormOfAddress implements Term {
  /** Formal, as Dutch <em>u</em>, German <em>Sie</em> and French <em>vous</em>. */
  FORMAL(Text.en("formal (u)").nl("u")),
  /** Informal, as Dutch <em>jij</em> and <em>je</em>, German <em>du</em> and French <em>tu</em>. */
  INFORMAL(Text.en("informal (jij)").nl("jij")),
  /** For languages without the distinction, such as English. */
  UNDISTINGUISHED(Text.en("no difference").nl("geen onderscheid"));

  private final Text label;

  FormOfAddress(Text label) {
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
