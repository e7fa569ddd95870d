package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.summary.ActionKinds;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Buying;
import io.github.klantreis.validation.rules.summary.Periods;
import io.github.klantreis.validation.rules.summary.Presence;
import io.github.klantreis.validation.rules.summary.Said;
import io.github.klantreis.validation.rules.text.Families;
import io.github.klantreis.validation.rules.text.Statement;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Listing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules of the time between buying and using. In a phase model without delivery, as most are, they
 * find nothing.
 */
public final class DeliveryRules {
  private static final Begun A_PURCHASE =
      Begun.anyPhase(
              Text.en("something is bought before").nl("er eerder iets is gekocht"),
              phase -> isOfBuying(phase.kind()) && !phase.touchpoints().isEmpty())
          .or(
              Begun.anyTouchpointIn(
                  Text.en("people buy there").nl("mensen daar kopen"),
                  Set.of(PURCHASE),
                  Buying::mayBeAt))
          .or(
              Begun.anyTouchpoint(
                  Text.en("customers pay").nl("klanten betalen"),
                  touchpoint -> touchpoint.hasMoment(Moment.PAYMENT)));

  private DeliveryRules() {}

  /**
   * Whether a kind of phase is one of buying by its name, too: an evening at the theatre is not.
   */
  private static boolean isOfBuying(PhaseKind kind) {
    return kind.overlaps(PURCHASE)
        && (kind == PURCHASE
            || Families.BUYING.areIn(kind.label().get(Listing.ENGLISH))
            || Families.BUYING.areIn(kind.label().get(Listing.DUTCH)));
  }

  private static final ActionKinds CONFIRMING =
      ActionKinds.of(ActionKind.CONFIRMATION, ActionKind.CONGRATULATION, ActionKind.WELCOME);

  /**
   * Looks for a confirmation, a congratulation or a welcome in the phases of delivery, or for a
   * confirmation in those of purchase, where something is bought. A name or a description that
   * states it will do, such as "Gets the order confirmation", and so will what people hold in their
   * hands then, such as an itinerary, tickets or a receipt; what people ask, think or miss will
   * not. Warning.
   */
  public static final JourneyValidator<Journey> DELIVERY_NO_CONFIRMATION =
      JourneyValidator.forJourneys("delivery-no-confirmation")
          .speaksFor(Audience.SELLING)
          .once(A_PURCHASE)
          .once(Begins.actionIn(DELIVERY))
          .severity(Severity.WARNING)
          .summary(
              Text.en("after the purchase the buyer is reassured about the choice")
                  .nl("na de aankoop hoort de koper dat de keuze goed was"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(4)))
          .hint(
              Text.en(
                      "Send a message that confirms the purchase and reassures {people} about the"
                          + " choice, or note the one that you send")
                  .nl(
                      "Stuur een bericht dat de aankoop bevestigt en {people} laat weten dat ze goed"
                          + " hebben gekozen, of noteer het bericht dat jullie sturen"))
          .summarisingPhases(Presence.of(DELIVERY, Set.of(PURCHASE), DeliveryRules::confirms))
          .check(
              Presence.orReport(
                  Text.en(
                          "No touchpoint in \"{phase}\" shows that the purchase is confirmed or"
                              + " that {people} are reassured about their choice")
                      .nl(
                          "Geen contactmoment in de fase \"{phase}\" laat zien dat de aankoop wordt"
                              + " bevestigd of dat {people} horen dat ze goed hebben gekozen")));

  private static boolean confirms(Touchpoint touchpoint) {
    return CONFIRMING.anyAt(touchpoint)
        || Said.ofEventAt(touchpoint, text -> Statement.has(Families.CONFIRMATION, text));
  }

  private static final ActionKinds CONTENT =
      ActionKinds.of(
          ActionKind.ARTICLE,
          ActionKind.VIDEO,
          ActionKind.TIPS,
          ActionKind.NEWSLETTER,
          ActionKind.REVIEW,
          ActionKind.TESTIMONIAL,
          ActionKind.CASE_STUDY,
          ActionKind.GUIDE,
          ActionKind.DEMO,
          ActionKind.WEBINAR,
          ActionKind.COMMUNITY,
          ActionKind.EVENT,
          ActionKind.WELCOME,
          ActionKind.ONBOARDING,
          ActionKind.MANUAL);

  private static final Counted THERE_ARE =
      new Counted(
          Text.en("there is 1 day").nl("zit 1 dag"),
          Text.en("there are {n} days").nl("zitten {n} dagen"));

  private static final Text EMPTY =
      Text.en(
              "Between purchase and first use {length} in which no touchpoint in \"{phase}\" shows"
                  + " what informs or enthuses {people}")
          .nl(
              "Tussen aankoop en eerste gebruik {length} waarin geen contactmoment in de fase"
                  + " \"{phase}\" laat zien wat {people} informeert of enthousiasmeert");

  /**
   * Looks for content between purchase and first use, where time lies between them: tips, videos,
   * articles, experiences of others, getting to know the product. The time is that of {@link
   * Journey#bridgingPeriod()}, else it follows from the planned times of payment and first use;
   * where neither is known, nothing is found. Warning.
   */
  public static final JourneyValidator<Journey> DELIVERY_BRIDGE_EMPTY =
      JourneyValidator.forJourneys("delivery-bridge-empty")
          .speaksFor(Audience.SELLING)
          .severity(Severity.WARNING)
          .summary(
              Text.en("between purchase and use the customer is informed and enthused")
                  .nl(
                      "tussen aankoop en gebruik wordt de klant geïnformeerd en enthousiast"
                          + " gemaakt"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(4)))
          .hint(
              Text.en(
                      "Share content with {people} who wait: tips, experiences of others, an"
                          + " introduction to the product")
                  .nl(
                      "Deel content met {people} die wachten: tips, ervaringen van anderen, een"
                          + " kennismaking met het product"))
          .summarisingPhases(
              PhaseFact.of(DeliveryRules::bridge)
                  .reading(
                      touchpoint ->
                          List.of(
                              touchpoint.startsAfter(),
                              touchpoint.hasMoment(Moment.PAYMENT),
                              touchpoint.hasMoment(Moment.FIRST_USE),
                              CONTENT.anyAt(touchpoint))))
          .check(DeliveryRules::emptyBridge);

  /**
   * What a phase says of the bridging period.
   *
   * @param content whether it has content before the first use
   * @param boughtAt when the customer pays, or null
   * @param usedAt when the customer uses it first, or null
   */
  private record Bridge(Presence content, @Nullable TimeSpan boughtAt, @Nullable TimeSpan usedAt) {
    static final Bridge ELSEWHERE = new Bridge(Presence.ELSEWHERE, null, null);
  }

  private static Bridge bridge(Phase phase) {
    boolean isPurchase = phase.kind().overlaps(PURCHASE);
    boolean isDelivery = phase.kind().overlaps(DELIVERY);
    boolean isUsage = phase.kind().overlaps(USAGE);
    if (!isPurchase && !isDelivery && !isUsage) {
      return Bridge.ELSEWHERE;
    }
    TimeSpan boughtAt = null;
    TimeSpan usedAt = null;
    boolean isUsed = false;
    boolean hasContent = false;
    for (Touchpoint touchpoint : phase.touchpoints()) {
      Optional<TimeSpan> planned = touchpoint.startsAfter();
      if (planned.isPresent() && touchpoint.hasMoment(Moment.PAYMENT)) {
        boughtAt = planned.get();
      }
      if (!isUsed && touchpoint.hasMoment(Moment.FIRST_USE)) {
        isUsed = true;
        usedAt = planned.orElse(null);
      }
      hasContent |= isDelivery && !isUsed && !hasContent && CONTENT.anyAt(touchpoint);
    }
    return new Bridge(content(phase, isDelivery, hasContent), boughtAt, usedAt);
  }

  private static Presence content(Phase phase, boolean isDelivery, boolean hasContent) {
    if (!isDelivery || phase.touchpoints().isEmpty()) {
      return Presence.ELSEWHERE;
    }
    return hasContent ? Presence.PRESENT : Presence.ABSENT;
  }

  private static void emptyBridge(List<PhaseSummary<Bridge>> facts, ValidationContext context) {
    PhaseHeading lacking = Presence.lacking(facts, phase -> phase.value().content());
    long days = daysBetween(facts, context);
    if (days <= 0) {
      context.abstain();
    } else if (lacking != null) {
      Presence.reportAmong(lacking, EMPTY, context).with("length", THERE_ARE.of(days));
    }
  }

  /** How long the bridging period is; zero where nobody said. */
  private static long daysBetween(List<PhaseSummary<Bridge>> facts, ValidationContext context) {
    Optional<TimeSpan> declared = context.journey().bridgingPeriod();
    if (declared.isPresent()) {
      return days(declared.get());
    }
    TimeSpan boughtAt = null;
    TimeSpan usedAt = null;
    for (PhaseSummary<Bridge> phase : facts) {
      boughtAt = phase.value().boughtAt() != null ? phase.value().boughtAt() : boughtAt;
      usedAt = usedAt == null ? phase.value().usedAt() : usedAt;
    }
    return boughtAt == null || usedAt == null ? 0 : days(usedAt) - days(boughtAt);
  }

  /** Told on a fixed day, as a span of the calendar has no length of its own. */
  private static long days(TimeSpan span) {
    return Periods.after(LocalDate.EPOCH, span).toLocalDate().toEpochDay();
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(DELIVERY_NO_CONFIRMATION, DELIVERY_BRIDGE_EMPTY);
  }
}
