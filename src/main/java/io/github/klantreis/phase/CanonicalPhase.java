package io.github.klantreis.phase;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.vocabulary.Text;
import java.util.Set;

/**
 * The seven phases that normally follow each other, and the standard by which all other phases are
 * compared.
 *
 * <p>They are the phases of {@link PhaseModels#SEVEN_PHASES}, in that order: the order in which
 * customers <em>normally</em> go through them ("zeven fases die elkaar normaliter chronologisch
 * opvolgen"), which need not be the actual order. Each covers only itself. Source: the article "De
 * customer journey uitwerken – 7 fases van de klantreis", largely after Bart van der Kooi's book;
 * the aliases are the spellings of that article and of the glossary of the field.
 */
public enum CanonicalPhase implements PhaseKind {

  /**
   * A need, latent or concrete, and the first awareness of who may meet it.
   *
   * <p>With a latent need people are not aware of their problem yet; a trigger makes it concrete.
   */
  AWARENESS("awareness", "Awareness", "Bewustwording", "Bekendheid", "Bewustmaking", "Discover"),

  /**
   * Evaluating the product and the company.
   *
   * <p>The source calls the first evaluation, that of the product, <em>oriëntatie</em>, hence that
   * alias. (In {@link DutchFive} orientation is a phase of its own that also covers awareness.) The
   * phase ends with the decision moment.
   */
  CONSIDERATION(
      "consideration", "Consideration", "Overweging", "Afweging", "Evaluation", "Oriëntatie"),

  /** Buying: from the decision to the payment, with the moments at which customers drop off. */
  PURCHASE(
      "purchase", "Purchase", "Aankoop", "Koopfase", "Beslissing", "Decision", "Buy", "Checkout"),

  /**
   * Receiving what was bought, including the bridging period up to its first use; a service is
   * delivered, too.
   *
   * <p>Few published models have this phase.
   */
  DELIVERY("delivery", "Delivery", "Levering", "Fulfilment", "Fulfillment", "Onboarding start"),

  /** Using the product or the service. */
  USAGE("usage", "Usage", "Gebruik", "Use", "Enjoy", "Service"),

  /** Coming back: for the price (transactional loyalty) or for the brand (emotional loyalty). */
  LOYALTY("loyalty", "Loyalty", "Loyaliteit", "Bond"),

  /** Recommending to others, on request or spontaneously, without being paid for it. */
  ADVOCACY(
      "advocacy",
      "Advocacy",
      "Ambassadeur",
      "Belangenbehartiging",
      "Ambassador",
      "Pleitbezorger",
      "Referral");

  private final String id;

  private final Text label;

  private final ImmutableSet<String> aliases;

  CanonicalPhase(String id, String english, String dutch, String... aliases) {
    this.id = id;
    this.label = Text.en(english).nl(dutch);
    this.aliases = ImmutableSet.copyOf(aliases);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Text label() {
    return label;
  }

  @Override
  public Set<String> aliases() {
    return aliases;
  }

  /** Returns this phase only. */
  @Override
  public Set<CanonicalPhase> covers() {
    return ImmutableSet.of(this);
  }

  /** Whether the other phase is this one. */
  @Override
  public boolean covers(CanonicalPhase phase) {
    return this == requireNonNull(phase, "phase");
  }

  @Override
  public boolean overlaps(PhaseKind other) {
    return requireNonNull(other, "other").covers(this);
  }

  /** Returns the id, so that lists of phases look the same in all models. */
  @Override
  public String toString() {
    return id;
  }
}
