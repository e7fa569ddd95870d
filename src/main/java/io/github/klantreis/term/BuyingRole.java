package io.github.klantreis.term;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * A role in the buying centre (decision-making unit) after Webster and Wind (1972), with the
 * initiator, which was added later. An actor may have several roles.
 */
public enum BuyingRole implements Term {
  /** Starts the process. */
  INITIATOR(Text.en("initiator").nl("initiatiefnemer")),
  /** Uses what is bought. */
  USER(Text.en("user").nl("gebruiker")),
  /** Influences the decision. */
  INFLUENCER(Text.en("influencer").nl("beïnvloeder")),
  /** Does the buying. */
  BUYER(Text.en("buyer").nl("inkoper")),
  /** Decides. */
  DECIDER(Text.en("decider").nl("beslisser")),
  /** Controls who is heard. */
  GATEKEEPER(Text.en("gatekeeper").nl("poortwachter"));

  private final Text label;

  BuyingRole(Text label) {
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
