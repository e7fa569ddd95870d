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
  /** Who serves them together with the organisation, such as a carrier, a reseller, a hospital. */
  PARTNER(Text.en("partner").nl("partner")),
  /**
   * Anybody else, who serves them without the organisation or not at all: a competitor, a review
   * site, a neighbour, another customer.
   */
  OTHER(Text.en("other party").nl("andere partij"));

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
   * Returns whether it serves those whose journey it is: the organisation and its partners do.
   *
   * @return whether it is {@link #COMPANY} or {@link #PARTNER}
   */
  public boolean serves() {
    return this == COMPANY || this == PARTNER;
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
      case PARTNER, OTHER -> label;
    };
  }
}
