package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.McKinsey2009;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseLoop;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.LoyaltyBasis;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Offering;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.FixOffers;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.summary.ActionKinds;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Presence;
import io.github.klantreis.validation.rules.text.Families;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules of coming back: for the brand and not for the price alone, and by a way that is short. */
public final class LoyaltyRules {
  private LoyaltyRules() {}

  private static final ActionKinds TRANSACTIONAL =
      ActionKinds.of(ActionKind.DISCOUNT, ActionKind.GIFT, ActionKind.LOYALTY_PROGRAMME);

  private static final Text ONLY_TRANSACTIONAL =
      Text.en(
              "In \"{phase}\", only price benefits bind {people}; that lasts until somebody"
                  + " else is cheaper")
          .nl(
              "In de fase \"{phase}\" bindt alleen prijsvoordeel {people}; dat werkt tot een"
                  + " ander goedkoper is");

  /**
   * Looks whether the phases of loyalty have any action besides discounts, gifts and points.
   * Actions that are marked as building emotional loyalty are none of these, those marked as
   * transactional are. Warning.
   */
  public static final JourneyValidator<Journey> LOYALTY_ONLY_TRANSACTIONAL =
      JourneyValidator.forJourneys("loyalty-only-transactional")
          .severity(Severity.WARNING)
          .speaksFor(Audience.SELLING)
          .once(
              Begun.of(
                  Text.en("two actions are named in the phase of loyalty")
                      .nl("er in de loyaliteitsfase twee acties zijn genoemd"),
                  2,
                  (phase, journey) ->
                      phase.kind().overlaps(LOYALTY)
                          ? phase.touchpoints().stream()
                              .mapToInt(touchpoint -> touchpoint.actions().size())
                              .sum()
                          : 0))
          .summary(
              Text.en("loyalty rests on more than discounts, gifts and points")
                  .nl("loyaliteit rust op meer dan korting, cadeaus en spaarpunten"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(6)))
          .hint(
              Text.en(
                      "Add what attaches {people} to the brand, such as attention, a community or"
                          + " personal service")
                  .nl(
                      "Voeg toe wat {people} aan het merk bindt, zoals aandacht, een community of"
                          + " persoonlijke service"))
          .summarisingPhases(LoyaltyRules::benefits)
          .check(LoyaltyRules::onlyTransactional);

  /** Whether a phase of loyalty has more than price benefits, and how many of them. */
  private record Benefits(Presence more, int count) {
    static final Benefits ELSEWHERE = new Benefits(Presence.ELSEWHERE, 0);
    static final Benefits AND_MORE = new Benefits(Presence.PRESENT, 0);
  }

  private static Benefits benefits(Phase phase) {
    if (!phase.kind().overlaps(LOYALTY)) {
      return Benefits.ELSEWHERE;
    }
    int count = 0;
    for (Touchpoint touchpoint : phase.touchpoints()) {
      for (MarketingAction action : touchpoint.actions()) {
        if (!isTransactional(action)) {
          return Benefits.AND_MORE;
        }
        count++;
      }
    }
    return count == 0 ? Benefits.ELSEWHERE : new Benefits(Presence.ABSENT, count);
  }

  private static boolean isTransactional(MarketingAction action) {
    Optional<LoyaltyBasis> declared = action.loyalty();
    return declared.isPresent()
        ? declared.get() == LoyaltyBasis.TRANSACTIONAL
        : TRANSACTIONAL.include(action);
  }

  private static void onlyTransactional(
      List<PhaseSummary<Benefits>> facts, ValidationContext context) {
    PhaseHeading lacking = Presence.lacking(facts, phase -> phase.value().more());
    if (lacking != null) {
      int count = 0;
      for (PhaseSummary<Benefits> phase : facts) {
        count += phase.value().count();
      }
      Presence.reportAmong(lacking, ONLY_TRANSACTIONAL, context).with("count", count);
    }
  }

  /**
   * Looks for an offer to existing customers: cross-, up- or next-selling, or what stimulates
   * repeat purchases, such as a renewal, a loyalty programme or a discount. Silent in parts, as
   * other parts may have it. Information.
   */
  public static final JourneyValidator<Journey> LOYALTY_NO_GROWTH_OFFER =
      JourneyValidator.forJourneys("loyalty-no-growth-offer")
          .severity(Severity.INFO)
          .scope(JourneyScope.END_TO_END)
          .speaksFor(Audience.SELLING)
          .once(Begins.actionIn(LOYALTY))
          .summary(
              Text.en("existing customers get a further offer that fits them")
                  .nl("bestaande klanten krijgen een passend vervolgaanbod"))
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(6)))
          .source(
              Literature.CUSTOMER_JOURNEY_BEGRIJPEN.at(
                  Text.en("why customer journeys are important")
                      .nl("waarom customer journeys belangrijk zijn")))
          .hint(
              Text.en("Offer what adds value for {people}: cross-, up- or next-selling")
                  .nl("Bied iets wat voor {people} waarde toevoegt: cross-, up- of next-selling"))
          .summarisingPhases(Presence.of(LOYALTY, LoyaltyRules::offersMore))
          .check(
              Presence.orReport(
                  Text.en("In \"{phase}\" existing {people} get no further offer")
                      .nl("In de fase \"{phase}\" krijgen bestaande {people} geen vervolgaanbod")));

  private static final ActionKinds REPEAT_PURCHASE =
      ActionKinds.of(ActionKind.RENEWAL, ActionKind.LOYALTY_PROGRAMME, ActionKind.DISCOUNT);

  /** What stimulates repeat purchases is an offer to existing customers, too. */
  private static boolean offersMore(Touchpoint touchpoint) {
    return hasFurtherOffer(touchpoint)
        || touchpoint.hasMoment(Moment.RENEWAL)
        || REPEAT_PURCHASE.anyAt(touchpoint);
  }

  private static boolean hasFurtherOffer(Touchpoint touchpoint) {
    for (MarketingAction action : touchpoint.actions()) {
      if (ActionKinds.isFurtherOffer(action)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Looks whether loyal customers are asked for feedback or a review, in the phases of loyalty or
   * advocacy. Silent in parts, as other parts may ask. Information.
   */
  public static final JourneyValidator<Journey> LOYALTY_NO_REVIEW_REQUEST =
      JourneyValidator.forJourneys("loyalty-no-review-request")
          .severity(Severity.INFO)
          .scope(JourneyScope.END_TO_END)
          .speaksFor(Audience.SELLING)
          .once(Begins.actionIn(LOYALTY))
          .summary(
              Text.en("loyal customers are asked for feedback or a review")
                  .nl("loyale klanten krijgen de vraag om feedback of een review"))
          .source(Literature.VIJF_FASES.at(Literature.phase(5)))
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(7)))
          .hint(
              Text.en(
                      "Ask loyal {people} for a review: you learn from it, and it attracts new"
                          + " {people}")
                  .nl(
                      "Vraag loyale {people} om een review: jullie leren ervan en het trekt nieuwe"
                          + " {people}"))
          .summarisingPhases(
              Presence.of(LOYALTY, ImmutableSet.of(ADVOCACY), UsageRules::isFeedback))
          .check(
              Presence.orReport(
                  Text.en(
                          "No touchpoint in \"{phase}\" shows that loyal {people} are asked for feedback or"
                              + " a review")
                      .nl(
                          "Geen contactmoment in de fase \"{phase}\" laat zien dat loyale {people} de"
                              + " vraag krijgen om feedback of een review")));

  private static final Text TARGET_INVALID =
      Text.en(
              "The loyalty loop ends in the phase \"{to}\"; it should lead to the purchase (or to consideration)")
          .nl(
              "De loyalty loop komt uit bij de fase \"{to}\", maar hoort uit te komen bij de aankoop (of bij de overweging)");

  private static final Text TARGET_HINT =
      Text.en(
              "Let the loop end in the purchase phase, so that {people} skip the"
                  + " consideration")
          .nl(
              "Laat de loyalty loop uitkomen bij de aankoopfase, zodat {people} de overweging"
                  + " overslaan");

  private static final Text ORIGIN_INVALID =
      Text.en("The loyalty loop starts in \"{from}\", before {people} have bought anything")
          .nl(
              "De loyalty loop begint bij de fase \"{from}\", voordat {people} iets hebben"
                  + " gekocht");

  private static final Text ORIGIN_HINT =
      Text.en("Let the loop start in a phase after the purchase, such as loyalty")
          .nl("Laat de loyalty loop beginnen bij een fase na de aankoop, zoals loyaliteit");

  private static final Set<CanonicalPhase> FROM_PURCHASE_ON =
      ImmutableSet.of(PURCHASE, DELIVERY, USAGE, LOYALTY, ADVOCACY);

  private static final Set<CanonicalPhase> WEIGHING_OR_BUYING =
      ImmutableSet.of(CONSIDERATION, PURCHASE);

  private static final Set<PhaseKind> FURTHER_TARGETS =
      ImmutableSet.of(McKinsey2009.TRIGGER, McKinsey2009.INITIAL_CONSIDERATION);

  /**
   * Looks whether each loyalty loop leaves a phase from the purchase on and enters the purchase or
   * the weighing before it; in McKinsey's model of 2009 it may enter the trigger and the initial
   * consideration too. A loop that the phase model declares is sound. One that leads back to use is
   * as well if what people have goes on without being bought again: the offering is a service, a
   * touchpoint is a {@linkplain Moment#RENEWAL renewal}, or the trigger speaks of one. A phase that
   * covers none of the seven is judged by where it stands. Warning.
   */
  public static final JourneyValidator<Journey> LOYALTY_LOOP_TARGET_INVALID =
      JourneyValidator.forJourneys("loyalty-loop-target-invalid")
          .severity(Severity.WARNING)
          .speaksFor(Audience.SELLING)
          .once(
              Begun.journey(
                  Text.en("a loyalty loop is drawn").nl("er een loyalty loop is getekend"),
                  journey -> !journey.loyaltyLoops().isEmpty()))
          .summary(
              Text.en("a loyalty loop leads from a phase after the purchase back to the purchase")
                  .nl("een loyalty loop leidt van een fase ná de aankoop terug naar de aankoop"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CONSUMER_DECISION_JOURNEY)
          .hint(TARGET_HINT)
          .fixes(LoyaltyRules::offerEnds)
          .check(LoyaltyRules::loopTargets);

  private static final Text LEAD_FROM =
      Text.en("Let it lead from \"{phase}\"").nl("Laat de loop beginnen bij \"{phase}\"");

  private static final Text LEAD_TO =
      Text.en("Let it lead to \"{phase}\"").nl("Laat de loop leiden naar \"{phase}\"");

  private static void offerEnds(Journey journey, Finding finding, FixOffers offers) {
    LoyaltyLoop loop = journey.loyaltyLoop(finding.path().steps().get(0).id()).orElseThrow();
    boolean isFrom = finding.path().attribute().filter("from"::equals).isPresent();
    for (Phase phase : journey.phases()) {
      boolean fits =
          isFrom
              ? isFromPurchaseOn(journey, phase) && !phase.id().equals(loop.to())
              : isTarget(journey, phase) && !phase.id().equals(loop.from());
      if (fits) {
        offers.choice(
            isFrom ? "lead-from" : "lead-to",
            phase.id(),
            isFrom ? LEAD_FROM : LEAD_TO,
            Map.of("phase", phase),
            edit -> edit.set(finding.path(), phase.id()));
      }
    }
  }

  private static void loopTargets(Journey journey, ValidationContext context) {
    context.judged(journey.loyaltyLoops().size());
    for (LoyaltyLoop loop : journey.loyaltyLoops()) {
      Phase from = journey.phase(loop.from()).orElseThrow();
      Phase to = journey.phase(loop.to()).orElseThrow();
      if (journey.phaseModel().loyaltyLoops().contains(new PhaseLoop(from.kind(), to.kind()))) {
        continue;
      }
      if (!isFromPurchaseOn(journey, from)) {
        report(loop, "from", from, ORIGIN_INVALID, context).hint(ORIGIN_HINT);
      }
      if (!isTarget(journey, to) && !goesOn(journey, loop, to)) {
        report(loop, "to", to, TARGET_INVALID, context);
      }
    }
  }

  private static FindingDraft report(
      LoyaltyLoop loop, String end, Phase phase, Text message, ValidationContext context) {
    return context.report(message).with(end, phase).about(loop).attribute(end).related(phase);
  }

  private static boolean isFromPurchaseOn(Journey journey, Phase from) {
    if (from.kind().covers().isEmpty()) {
      return journey.phases().indexOf(from) >= firstPurchase(journey);
    }
    return Presence.overlapsAny(from.kind(), FROM_PURCHASE_ON) || isBoughtBefore(journey, from);
  }

  private static boolean isBoughtBefore(Journey journey, Phase from) {
    return journey.phases().subList(0, journey.phases().indexOf(from)).stream()
        .anyMatch(phase -> phase.kind().overlaps(PURCHASE));
  }

  private static boolean isTarget(Journey journey, Phase to) {
    if (to.kind().covers().isEmpty()) {
      return journey.phases().indexOf(to) <= firstPurchase(journey);
    }
    return Presence.overlapsAny(to.kind(), WEIGHING_OR_BUYING)
        || FURTHER_TARGETS.contains(to.kind());
  }

  /**
   * Whether what people have goes on there without being bought again, as a service, a subscription
   * or a membership does.
   */
  private static boolean goesOn(Journey journey, LoyaltyLoop loop, Phase to) {
    return Presence.overlapsAny(to.kind(), GOING_ON)
        && (journey.offering().filter(Offering.SERVICE::equals).isPresent()
            || loop.trigger().filter(LoyaltyRules::saysRenewal).isPresent()
            || journey.touchpoints().anyMatch(each -> each.hasMoment(Moment.RENEWAL)));
  }

  private static final Set<CanonicalPhase> GOING_ON = ImmutableSet.of(DELIVERY, USAGE);

  private static boolean saysRenewal(String trigger) {
    return Families.RENEWAL.areIn(trigger);
  }

  /** The position of the first phase of buying; 0 where nothing is bought. */
  private static int firstPurchase(Journey journey) {
    List<Phase> phases = journey.phases();
    for (int i = 0; i < phases.size(); i++) {
      if (phases.get(i).kind().overlaps(PURCHASE)) {
        return i;
      }
    }
    return 0;
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        LOYALTY_ONLY_TRANSACTIONAL,
        LOYALTY_NO_GROWTH_OFFER,
        LOYALTY_NO_REVIEW_REQUEST,
        LOYALTY_LOOP_TARGET_INVALID);
  }
}
