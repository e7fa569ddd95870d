package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Moment;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FixOffers;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.summary.ActionKinds;
import io.github.klantreis.validation.rules.summary.PhaseFacts;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rules on the circle that a journey closes: loyal customers return, and advocates bring new ones.
 */
public final class CircleRules {
  private CircleRules() {}

  private static final ActionKinds RENEWAL = ActionKinds.of(ActionKind.RENEWAL);

  private static final Begun WAY_DRAWN =
      Begun.journey(
              Text.en("a loyalty loop is drawn").nl("er een loyalty loop is getekend"),
              journey -> !journey.loyaltyLoops().isEmpty())
          .or(
              Begun.anyTouchpoint(
                  Text.en("a next step is named").nl("er een vervolgstap is genoemd"),
                  touchpoint -> !touchpoint.nextSteps().isEmpty()));

  private static final Text LINEAR_ONLY =
      Text.en("The journey ends with \"{phase}\"; no way back is drawn")
          .nl("De {peopleJourney} stopt bij \"{phase}\"; er is geen weg terug getekend");

  /**
   * Loyalty closes a circle: a journey with a phase of loyalty or advocacy has a loyalty loop or a
   * step back to an earlier phase. Silent where the phase of loyalty is missing and {@link
   * MissingPhaseRules#PHASE_LOYALTY_MISSING} judges that, of a phase that is all that comes after
   * the purchase, and where people leave for good in the last one. Warning.
   */
  public static final JourneyValidator<Journey> JOURNEY_LINEAR_ONLY =
      JourneyValidator.forJourneys("journey-linear-only")
          .speaksFor(Audience.SELLING)
          .scope(JourneyScope.END_TO_END)
          .once(
              Begun.anyPhase(
                  Text.en("a phase covers loyalty or advocacy")
                      .nl("een fase loyaliteit of ambassadeurschap omvat"),
                  phase -> isOfLoyalty(phase.kind())))
          .summary(Text.en("loyalty closes a circle").nl("loyaliteit maakt de cirkel rond"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(6)))
          .source(Literature.CUSTOMER_JOURNEY_BEGRIJPEN.at(Text.en("advocacy").nl("aanbeveling")))
          .source(Literature.CONSUMER_DECISION_JOURNEY)
          .hint(
              Text.en(
                      "Draw the way back from \"{phase}\" to the phase in which {people} buy or come again")
                  .nl(
                      "Teken de weg terug van \"{phase}\" naar de fase waarin {people} opnieuw kopen of komen"))
          .fixes(CircleRules::offerLoops)
          .yieldingTo(MissingPhaseRules.LOYALTY_MISSING_ID)
          .summarisingPhases(PhaseFact.of(Returns::in).lookingAt(Returns::isAny))
          .checkJourney(CircleRules::findNoCircle);

  private static final Text COME_BACK =
      Text.en("From \"{from}\" {people} come back to \"{to}\"")
          .nl("Vanuit \"{from}\" komen {people} terug bij \"{to}\"");

  private static void offerLoops(Journey journey, Finding finding, FixOffers offers) {
    Phase late = requireNonNull(lastOfLoyalty(journey));
    for (Phase phase : journey.phases().subList(0, journey.phases().indexOf(late))) {
      if (phase.kind().covers(CanonicalPhase.PURCHASE)) {
        offers.choice(
            "loop-to",
            phase.id(),
            COME_BACK,
            Map.of("from", late, "to", phase),
            edit -> edit.journey(each -> each.loyaltyLoop(late.id(), phase.id(), loop -> {})));
      }
    }
  }

  /** Whether a contract is renewed at a touchpoint. */
  static boolean isRenewal(Touchpoint touchpoint) {
    return touchpoint.hasMoment(Moment.RENEWAL) || RENEWAL.anyAt(touchpoint);
  }

  /**
   * What makes people return from a phase.
   *
   * @param isRenewed whether they renew, or come back again and again, without a loop being drawn
   * @param isBack whether it is of people who come back, by what it or a touchpoint is called
   * @param steps the ids of the touchpoints that next steps lead to
   */
  private record Returns(boolean isRenewed, boolean isBack, ImmutableSet<String> steps) {
    static Returns in(Phase phase) {
      boolean isRenewed = false;
      ImmutableSet.Builder<String> steps = ImmutableSet.builder();
      for (Touchpoint touchpoint : phase.touchpoints()) {
        isRenewed |= isRenewed(touchpoint);
        for (NextStep step : touchpoint.nextSteps()) {
          steps.add(step.touchpointId());
        }
      }
      return new Returns(isRenewed, MissingPhaseRules.areBackIn(phase), steps.build());
    }

    static boolean isAny(Touchpoint touchpoint) {
      return isRenewed(touchpoint)
          || !touchpoint.dropOffPoints().isEmpty()
          || MissingPhaseRules.areBackAt(touchpoint)
          || !touchpoint.nextSteps().isEmpty();
    }

    private static boolean isRenewed(Touchpoint touchpoint) {
      return touchpoint.recurs().isPresent() || isRenewal(touchpoint);
    }
  }

  private static void findNoCircle(
      Journey journey, List<PhaseSummary<Returns>> phases, ValidationContext context) {
    if (journey.loyaltyLoops().isEmpty()) {
      Phase late = lastOfLoyalty(journey);
      if (late != null
          && !isLoyaltySaid(journey, phases, context)
          && !buysAfter(journey, late)
          && late.touchpoints().stream().allMatch(each -> each.dropOffPoints().isEmpty())
          && phases.stream().noneMatch(phase -> phase.value().isRenewed())
          && !hasStepBack(journey.phases(), phases)) {
        context
            .report(LINEAR_ONLY)
            .attribute("loyaltyLoops")
            .with("journey", journey.name())
            .with("phase", late);
      }
    }
  }

  /** Whether another rule asks for the phase of loyalty, or people come back without one. */
  private static boolean isLoyaltySaid(
      Journey journey, List<PhaseSummary<Returns>> phases, ValidationContext context) {
    return PhaseFacts.isMissing(journey, CanonicalPhase.LOYALTY)
        && (context.speaks(MissingPhaseRules.LOYALTY_MISSING_ID)
            || phases.stream().anyMatch(phase -> phase.value().isBack()));
  }

  /** A phase that is all that comes after the purchase does not say that anybody is loyal. */
  private static boolean isOfLoyalty(PhaseKind kind) {
    return !kind.covers(CanonicalPhase.DELIVERY)
        && (kind.covers(CanonicalPhase.LOYALTY) || kind.covers(CanonicalPhase.ADVOCACY));
  }

  private static @Nullable Phase lastOfLoyalty(Journey journey) {
    for (int i = journey.phases().size() - 1; i >= 0; i--) {
      Phase phase = journey.phases().get(i);
      if (isOfLoyalty(phase.kind())) {
        return phase;
      }
    }
    return null;
  }

  /** Where buying comes after loyalty, as revenue does in AARRR, the way leads there anyway. */
  private static boolean buysAfter(Journey journey, Phase late) {
    List<Phase> phases = journey.phases();
    return phases.subList(phases.indexOf(late) + 1, phases.size()).stream()
        .anyMatch(phase -> phase.kind().covers(CanonicalPhase.PURCHASE));
  }

  private static boolean hasStepBack(List<Phase> phases, List<PhaseSummary<Returns>> returns) {
    for (int i = 1; i < phases.size(); i++) {
      for (String id : returns.get(i).value().steps()) {
        for (Phase before : phases.subList(0, i)) {
          if (before.touchpoint(id).isPresent()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean hasStepInto(List<Phase> targets, Phase from) {
    List<Touchpoint> touchpoints = from.touchpoints();
    for (int i = 0; i < touchpoints.size(); i++) {
      for (NextStep step : touchpoints.get(i).nextSteps()) {
        for (Phase target : targets) {
          if (target.touchpoint(step.touchpointId()).isPresent()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static final Text FEEDS_NO_AWARENESS =
      Text.en("Nobody gets to know you through those who recommend you in \"{phase}\" yet")
          .nl("Via jullie ambassadeurs in de fase \"{phase}\" leert nog niemand jullie kennen");

  /**
   * Advocates create new awareness: from a phase of advocacy a way leads to awareness, or the
   * journey says that advocacy feeds it. Silent where the phase model knows no awareness.
   * Information.
   */
  public static final JourneyValidator<Journey> ADVOCACY_DOES_NOT_FEED_AWARENESS =
      JourneyValidator.forJourneys("advocacy-does-not-feed-awareness")
          .severity(Severity.INFO)
          .speaksFor(Audience.SELLING)
          .scope(JourneyScope.END_TO_END)
          .once(WAY_DRAWN)
          .summary(
              Text.en("advocates create new awareness")
                  .nl("ambassadeurs zorgen voor nieuwe bekendheid"))
          .source(Literature.CUSTOMER_JOURNEY_BEGRIJPEN.at(Text.en("advocacy").nl("aanbeveling")))
          .hint(
              Text.en(
                      "Indicate that advocacy feeds awareness, and show where others hear of you"
                          + " for"
                          + " the first time")
                  .nl(
                      "Geef aan dat aanbevelingen bekendheid opleveren, en laat zien waar anderen"
                          + " voor het eerst van jullie horen"))
          .fixes(
              (journey, finding, offers) ->
                  offers.choice(
                      "feeds",
                      "awareness",
                      Text.en("Others first hear of you by recommendation")
                          .nl("Anderen horen voor het eerst van jullie door een aanbeveling"),
                      edit -> edit.set(finding.path(), true)))
          .check(CircleRules::findNoFeeding);

  private static void findNoFeeding(Journey journey, ValidationContext context) {
    if (journey.advocacyFeedsAwareness()
        || !journey.phaseModel().covers().contains(CanonicalPhase.AWARENESS)) {
      return;
    }
    Phase advocacy = PhaseFacts.firstIn(journey, CanonicalPhase.ADVOCACY);
    if (advocacy != null && !hasWayFromAdvocacyToAwareness(journey)) {
      context
          .report(FEEDS_NO_AWARENESS)
          .attribute("advocacyFeedsAwareness")
          .with("phase", advocacy);
    }
  }

  private static boolean hasWayFromAdvocacyToAwareness(Journey journey) {
    List<Phase> aware = journey.phases(CanonicalPhase.AWARENESS);
    for (Phase advocacy : journey.phases(CanonicalPhase.ADVOCACY)) {
      if (hasStepInto(aware, advocacy)) {
        return true;
      }
      for (LoyaltyLoop loop : journey.loyaltyLoops()) {
        if (loop.from().equals(advocacy.id())
            && aware.stream().anyMatch(phase -> phase.id().equals(loop.to()))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(JOURNEY_LINEAR_ONLY, ADVOCACY_DOES_NOT_FEED_AWARENESS);
  }
}
