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
      JourneyRules.all()
          .plus(CustomerViewRules.all())
          .plus(CircleRules.all())
          .plus(EvidenceRules.all())
          .plus(WorkshopRules.all())
          .plus(MapRules.all())
          .plus(PhaseRules.all())
          .plus(MissingPhaseRules.all())
          .plus(IntegrityRules.all())
          .plus(TouchpointRules.all())
          .plus(EmotionRules.all())
          .plus(BacklogRules.all())
          .plus(ChannelRules.all())
          .plus(MessageRules.all())
          .plus(FormOfAddressRules.all())
          .plus(PersonaRules.all())
          .plus(ActorRules.all())
          .plus(B2bRules.all())
          .plus(AwarenessRules.all())
          .plus(ConsiderationRules.all())
          .plus(PurchaseRules.all())
          .plus(ReassuranceRules.all())
          .plus(DeliveryRules.all())
          .plus(UsageRules.all())
          .plus(LoyaltyRules.all())
          .plus(BrandRules.all())
          .plus(AdvocacyRules.all())
          .plus(ReviewRules.all())
          .plus(WaitRules.all());
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
