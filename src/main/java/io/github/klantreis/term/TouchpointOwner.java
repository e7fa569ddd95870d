package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * Who owns a touchpoint after Lemon and Verhoef (2016), "Understanding Customer Experience
 * Throughout the Customer Journey", <em>Journal of Marketing</em> 80(6): who designs and controls
 * it. Advertising that a company pays for is its own.
 */
public enum TouchpointOwner implements Term {
  /** The company designs and manages it. */
  BRAND(Text.en("brand-owned").nl("van het merk")),
  /** A partner designs or manages it, alone or together with the company. */
  PARTNER(Text.en("partner-owned").nl("van een partner")),
  /** The customer acts without the company and its partners. */
  CUSTOMER(Text.en("customer-owned").nl("van de persoon zelf")),
  /** Others influence the customer: peers, reviews, independent sources. */
  SOCIAL(Text.en("social").nl("van anderen"));

  private final Text label;

  TouchpointOwner(Text label) {
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
