package io.github.klantreis.validation.rules;

import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidatorDescription;
import io.github.klantreis.validation.Validators;

/**
 * The standard sets of rules. Each set knows all rules of the catalogue and leaves out those that
 * are not of its profile, so that {@link Validators#including} takes them in.
 */
public final class StandardRules {
  /** Begins the source of each rule that a seed text asks for. */
  static final String SEED = "Seed text ";

  private static final Validators STRICT =
      JourneyRules.all()
          .with(PhaseRules.all())
          .with(IntegrityRules.all())
          .with(TouchpointRules.all())
          .with(MessageRules.all())
          .with(PersonaRules.all())
          .with(B2bRules.all())
          .with(AwarenessRules.all())
          .with(ConsiderationRules.all())
          .with(PurchaseRules.all())
          .with(DeliveryRules.all())
          .with(UsageRules.all())
          .with(LoyaltyRules.all())
          .with(AdvocacyRules.all());
  private static final Validators RECOMMENDED = recommendedOf(STRICT);
  private static final Validators B2B = b2bOf(RECOMMENDED);

  private StandardRules() {}

  /**
   * What a good reviewer insists on: all errors, and the warnings that the seed texts ask for.
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

  private static Validators recommendedOf(Validators all) {
    Validators recommended = all;
    for (ValidatorDescription<?> rule : all.descriptions()) {
      if (!isRecommended(rule)) {
        recommended = recommended.without(rule.id());
      }
    }
    return recommended;
  }

  private static boolean isRecommended(ValidatorDescription<?> rule) {
    return rule.severity() == Severity.ERROR
        || (rule.severity() == Severity.WARNING
            && rule.source().filter(source -> source.contains(SEED)).isPresent());
  }

  private static Validators b2bOf(Validators recommended) {
    Validators b2b = recommended.without(JourneyRules.JOURNEY_MULTIPLE_PERSONAS.description().id());
    for (ValidatorDescription<?> rule : STRICT.descriptions()) {
      if (rule.id().startsWith("b2b-")) {
        b2b = b2b.including(rule.id());
      }
    }
    return b2b;
  }
}
