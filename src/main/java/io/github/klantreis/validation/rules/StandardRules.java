package io.github.klantreis.validation.rules;

import io.github.klantreis.validation.ValidatorDescription;
import io.github.klantreis.validation.Validators;

/**
 * The standard sets of rules. Each set knows all rules of the catalogue and leaves out those that
 * are not of its profile, so that {@link Validators#including} takes them in.
 */
public final class StandardRules {
  /** The profile of the rules of {@link #recommended()}. */
  public static final String RECOMMENDED_PROFILE = "recommended";

  /** The profile of the rules of {@link #b2b()}. */
  public static final String B2B_PROFILE = "b2b";

  private static final Validators STRICT =
      JourneyRules.all()
          .with(CustomerViewRules.all())
          .with(CircleRules.all())
          .with(EvidenceRules.all())
          .with(WorkshopRules.all())
          .with(MapRules.all())
          .with(PhaseRules.all())
          .with(MissingPhaseRules.all())
          .with(IntegrityRules.all())
          .with(TouchpointRules.all())
          .with(EmotionRules.all())
          .with(ChannelRules.all())
          .with(MessageRules.all())
          .with(FormOfAddressRules.all())
          .with(PersonaRules.all())
          .with(B2bRules.all())
          .with(AwarenessRules.all())
          .with(ConsiderationRules.all())
          .with(PurchaseRules.all())
          .with(ReassuranceRules.all())
          .with(DeliveryRules.all())
          .with(UsageRules.all())
          .with(LoyaltyRules.all())
          .with(AdvocacyRules.all());
  private static final Validators RECOMMENDED = only(RECOMMENDED_PROFILE);
  private static final Validators B2B = only(B2B_PROFILE);

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

  private static Validators only(String profile) {
    Validators some = STRICT;
    for (ValidatorDescription<?> rule : STRICT.descriptions()) {
      if (!rule.profiles().contains(profile)) {
        some = some.without(rule.id());
      }
    }
    return some;
  }
}
