package io.github.klantreis.term;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/** The side on which somebody takes part in a journey. */
public enum Side implements Term, Participant {
  /** Those whose journey it is: customers and prospects, patients, citizens, employees. */
  CUSTOMER(Text.en("customer").nl("klant")),
  /** The organisation whose journey is mapped. */
  COMPANY(Text.en("company").nl("bedrijf")),
  /** Anybody else: a partner such as a carrier or a reseller, a review site, a friend. */
  PARTNER(Text.en("partner").nl("partner"));

  private static final Text OWN_ORGANISATION = Text.en("own organisation").nl("eigen organisatie");

  private final Text label;

  Side(Text label) {
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

  /**
   * Returns the label in a journey: patients are no customers, and a side that sells nothing is no
   * company.
   *
   * @param people whose journey it is
   * @param isSelling whether something is sold in it
   * @return the word of the people for {@link #CUSTOMER}, "own organisation" for a {@link #COMPANY}
   *     that sells nothing, otherwise {@link #label()}
   */
  public Text labelFor(People people, boolean isSelling) {
    requireNonNull(people, "people");
    return switch (this) {
      case CUSTOMER -> people.person();
      case COMPANY -> isSelling ? label : OWN_ORGANISATION;
      case PARTNER -> label;
    };
  }
}
