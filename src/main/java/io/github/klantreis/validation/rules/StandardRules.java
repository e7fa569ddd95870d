package io.github.klantreis.validation.rules;

import io.github.klantreis.validation.Validators;

/**
 * The standard sets of rules. Each set contains all rules of the catalogue and leaves out those
 * that are not of its profile, so that {@link Validators#enable} takes them in.
 */
public final class StandardRules {
  /** The profile of the rules of {@link #recommended()}. */
  public static final String RECOMMENDED_PROFILE = "recommended";

  /** The profile of the rules of {@link #b2b()}. */
  public static final String B2B_PROFILE = "b2b";

  /** The profile of the rules of {@link #diagram()}. */
  public static final String DIAGRAM_PROFILE = "diagram";

  private static final Validators STRICT =
      Validators.none()
          .plus(
              JourneyRules.all(),
              CustomerViewRules.all(),
              CircleRules.all(),
              EvidenceRules.all(),
              WorkshopRules.all(),
              MapRules.all(),
              PhaseRules.all(),
              MissingPhaseRules.all(),
              IntegrityRules.all(),
              TouchpointRules.all(),
              EmotionRules.all(),
              BacklogRules.all(),
              ChannelRules.all(),
              MessageRules.all(),
              FormOfAddressRules.all(),
              PersonaRules.all(),
              BreadthRules.all(),
              ActorRules.all(),
              B2bRules.all(),
              AwarenessRules.all(),
              ConsiderationRules.all(),
              PurchaseRules.all(),
              ReassuranceRules.all(),
              DeliveryRules.all(),
              UsageRules.all(),
              LoyaltyRules.all(),
              BrandRules.all(),
              AdvocacyRules.all(),
              ImprovementRules.all(),
              EndRules.all(),
              SetbackRules.all(),
              ResearchRules.all(),
              SteeringRules.all(),
              TimeRules.all(),
              WaitRules.all());
  private static final Validators RECOMMENDED = only(RECOMMENDED_PROFILE);
  private static final Validators B2B = only(B2B_PROFILE);
  private static final Validators DIAGRAM = only(DIAGRAM_PROFILE);

  private StandardRules() {}

  /**
   * What a good reviewer insists on: the rules whose profile is {@link #RECOMMENDED_PROFILE}.
   *
   * @return the set
   */
  public static Validators recommended() {
    return RECOMMENDED;
  }

  /**
   * All rules of the catalogue.
   *
   * @return the set
   */
  public static Validators strict() {
    return STRICT;
  }

  /**
   * The recommended rules for journeys of business customers: with all rules on B2B, without the
   * one that asks for a single persona.
   *
   * @return the set
   */
  public static Validators b2b() {
    return B2B;
  }

  /**
   * Rules for a journey from a diagram or another poor format, such as Mermaid: they ask only for
   * what names, order and scores can say, and what they find can be mended in the diagram.
   *
   * @return the set
   */
  public static Validators diagram() {
    return DIAGRAM;
  }

  private static Validators only(String profile) {
    return STRICT.without(rule -> !rule.profiles().contains(profile));
  }
}
