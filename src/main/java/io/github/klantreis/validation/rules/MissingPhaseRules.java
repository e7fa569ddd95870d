package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Offering;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.summary.ActionKinds;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Buying;
import io.github.klantreis.validation.rules.summary.PhaseFacts;
import io.github.klantreis.validation.rules.summary.Presence;
import io.github.klantreis.validation.rules.text.Families;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules on the phases that are easily forgotten: the purchase and all those after it. */
public final class MissingPhaseRules {
  private MissingPhaseRules() {}

  static final String LOYALTY_MISSING_ID = "phase-loyalty-missing";

  private static final String DELIVERY_MISSING_ID = "phase-delivery-missing";
  static final String USAGE_MISSING_ID = "phase-usage-missing";

  private static final Text DELIVERY_MISSING =
      Text.en(
              "This journey goes from purchase to use without a delivery phase, and no touchpoint is marked as the delivery")
          .nl(
              "Deze {peopleJourney} gaat van aankoop naar gebruik zonder leverfase, en geen contactmoment is gemarkeerd als levermoment");

  private static final ActionKinds DELIVERING = ActionKinds.of(ActionKind.DELIVERY_UPDATE);

  private static boolean isDelivery(Touchpoint touchpoint) {
    return touchpoint.hasMoment(Moment.DELIVERY)
        || DELIVERING.anyAt(touchpoint)
        || Families.DELIVERY.areIn(touchpoint.name());
  }

  /**
   * Between purchase and use there is a delivery, if the phase model has one. A touchpoint of
   * another phase will do: one that is marked {@link Moment#DELIVERY}, has an action of delivery,
   * or whose name speaks of it, such as an installation. Warning.
   */
  public static final JourneyValidator<Journey> PHASE_DELIVERY_MISSING =
      JourneyValidator.forJourneys(DELIVERY_MISSING_ID)
          .speaksFor(Audience.SELLING)
          .scope(JourneyScope.END_TO_END)
          .summary(
              Text.en("between purchase and use there is a delivery")
                  .nl("tussen aankoop en gebruik zit een levering"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(4)))
          .hint(
              Text.en(
                      "Add the delivery: confirm the choice, and bridge the time until the first use")
                  .nl(
                      "Voeg de levering toe: bevestig de keuze en overbrug de tijd tot het eerste gebruik"))
          .check(
              (journey, context) -> {
                if (PhaseFacts.isMissing(journey, CanonicalPhase.DELIVERY)
                    && PhaseFacts.has(journey, CanonicalPhase.PURCHASE)
                    && PhaseFacts.has(journey, CanonicalPhase.USAGE)
                    && journey.touchpoints().noneMatch(MissingPhaseRules::isDelivery)) {
                  report(DELIVERY_MISSING, journey, context);
                }
              });

  private static FindingDraft report(
      Text message, JourneyHeading journey, ValidationContext context) {
    return context.report(message).attribute("phases").with("journey", journey.name());
  }

  private static final Text SERVICE_DELIVERY_MISSING =
      Text.en(
              "This journey is about a service, but it is not noted at which touchpoint {people} get it")
          .nl(
              "Deze {peopleJourney} gaat over een dienst, maar er staat niet bij welk contactmoment {people} die krijgen");

  /**
   * A service has a moment of delivery too: where one is sold, a touchpoint is marked {@link
   * Moment#DELIVERY}. Silent where the phase model has no delivery, or the journey no purchase;
   * where a phase that is the delivery has touchpoints; and where {@link #PHASE_DELIVERY_MISSING}
   * judges that the whole phase is missing. Warning.
   */
  public static final JourneyValidator<Journey> PHASE_DELIVERY_MISSING_FOR_SERVICE =
      JourneyValidator.forJourneys("phase-delivery-missing-for-service")
          .speaksFor(Audience.SELLING)
          .scope(JourneyScope.END_TO_END)
          .once(Begins.MOMENT)
          .summary(
              Text.en("a service has a moment of delivery, too")
                  .nl("ook een dienst heeft een levermoment"))
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(4)))
          .hint(
              Text.en("Note at which touchpoint {people} get the service, or add that touchpoint")
                  .nl("Noteer bij welk contactmoment {people} de dienst krijgen, of voeg dat toe"))
          .fixes(
              (journey, finding, offers) ->
                  MarkFixes.offer(
                      Moment.DELIVERY,
                      Set.of(
                          CanonicalPhase.PURCHASE, CanonicalPhase.DELIVERY, CanonicalPhase.USAGE),
                      offers))
          .yieldingTo(DELIVERY_MISSING_ID)
          .summarisingPhases(MissingPhaseRules::showsDelivery)
          .check(MissingPhaseRules::checkServiceDelivery);

  private static boolean showsDelivery(Phase phase) {
    List<Touchpoint> touchpoints = phase.touchpoints();
    if (!touchpoints.isEmpty() && Presence.isOnly(phase.kind(), CanonicalPhase.DELIVERY)) {
      return true;
    }
    for (int i = 0; i < touchpoints.size(); i++) {
      if (touchpoints.get(i).hasMoment(Moment.DELIVERY)) {
        return true;
      }
    }
    return false;
  }

  private static void checkServiceDelivery(
      List<PhaseSummary<Boolean>> phases, ValidationContext context) {
    if (context.journey().offering().filter(Offering.SERVICE::equals).isEmpty()
        || !context.journey().phaseModel().covers().contains(CanonicalPhase.DELIVERY)) {
      return;
    }
    boolean sells = false;
    boolean delivers = false;
    boolean uses = false;
    for (PhaseSummary<Boolean> phase : phases) {
      if (phase.value()) {
        return;
      }
      sells |= phase.phase().kind().covers(CanonicalPhase.PURCHASE);
      delivers |= phase.phase().kind().covers(CanonicalPhase.DELIVERY);
      uses |= phase.phase().kind().covers(CanonicalPhase.USAGE);
    }
    boolean isSaid = uses && !delivers && context.speaks(DELIVERY_MISSING_ID);
    if (sells && !isSaid) {
      context.report(SERVICE_DELIVERY_MISSING).with("journey", context.journey().name());
    }
  }

  private static final Text PURCHASE_MISSING =
      Text.en(
              "This journey goes from choosing to use without a purchase phase, and no touchpoint is marked as a decision or a payment")
          .nl(
              "Deze {peopleJourney} gaat van kiezen naar gebruik zonder aankoopfase, en geen contactmoment is gemarkeerd als beslissing of betaling");

  /**
   * Where something is sold, somebody buys: a journey that has phases before the purchase and of
   * use has the purchase as well. A touchpoint of another phase will do: a payment, a decision or a
   * renewal, or one whose name speaks of buying or signing. Warning.
   */
  public static final JourneyValidator<Journey> PHASE_PURCHASE_MISSING =
      JourneyValidator.forJourneys("phase-purchase-missing")
          .speaksFor(Audience.SELLING)
          .scope(JourneyScope.END_TO_END)
          .summary(
              Text.en("between choosing and use somebody buys")
                  .nl("tussen kiezen en gebruik koopt iemand"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(
              Literature.CUSTOMER_JOURNEY_UITWERKEN.at(
                  Text.en("the phases, phase 3").nl("de fases, fase 3")))
          .hint(
              Text.en(
                      "Add the purchase: who decides and pays, where, and what may stop them; without a"
                          + " sale, leave out the market")
                  .nl(
                      "Voeg de aankoop toe: wie beslist en betaalt, waar, en wat hen kan tegenhouden;"
                          + " laat zonder verkoop de markt weg"))
          .check(
              (journey, context) -> {
                if (PhaseFacts.isMissing(journey, CanonicalPhase.PURCHASE)
                    && (PhaseFacts.has(journey, CanonicalPhase.CONSIDERATION)
                        || PhaseFacts.has(journey, CanonicalPhase.AWARENESS))
                    && PhaseFacts.has(journey, CanonicalPhase.USAGE)
                    && journey.touchpoints().findAny().isPresent()
                    && journey.touchpoints().noneMatch(Buying::mayBeAt)) {
                  report(PURCHASE_MISSING, journey, context);
                }
              });

  private static final Text USAGE_MISSING =
      Text.en("This journey has no phase for use or service after the purchase")
          .nl("Deze {peopleJourney} heeft na de aankoop geen fase voor gebruik of service");

  private static final Text USAGE_AND_LOYALTY_MISSING =
      Text.en(
              "This journey has no phase for use or service after the purchase, and none in which {people} come back")
          .nl(
              "Deze {peopleJourney} heeft na de aankoop geen fase voor gebruik of service, en geen waarin {people} terugkomen");

  private static final Text USAGE_AND_LOYALTY_HINT =
      Text.en(
              "Add how {people} get started, where they find help and what makes them come back; or note that this is only a part of the journey")
          .nl(
              "Voeg toe hoe {people} op weg worden geholpen, waar ze met vragen terechtkunnen en waarom ze terugkomen; of noteer dat dit maar een deel van de {peopleJourney} is");

  /**
   * What was bought is used: a funnel ends with the purchase, a journey does not. Where people do
   * not come back either, this says so for both. Warning.
   */
  public static final JourneyValidator<Journey> PHASE_USAGE_MISSING =
      JourneyValidator.forJourneys(USAGE_MISSING_ID)
          .speaksFor(Audience.SELLING)
          .scope(JourneyScope.END_TO_END)
          .summary(
              Text.en("a journey goes on to the use of what was bought")
                  .nl("een reis loopt door tot het gebruik van wat is gekocht"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(
              Literature.CUSTOMER_JOURNEY_UITWERKEN.at(
                  Text.en("the phases, phase 5").nl("de fases, fase 5")))
          .hint(
              Text.en(
                      "Add the usage phase: how {people} get started and where they find help; or note that this is only a part of the journey")
                  .nl(
                      "Voeg de gebruiksfase toe: hoe {people} op weg worden geholpen en waar ze met vragen terechtkunnen; of noteer dat dit maar een deel van de {peopleJourney} is"))
          .yieldingTo(LOYALTY_MISSING_ID)
          .check(
              (journey, context) -> {
                if (!lacksUsage(journey)) {
                  return;
                }
                if (isNothingAfterPurchase(journey)
                    || (context.speaks(LOYALTY_MISSING_ID) && lacksLoyalty(journey))) {
                  report(USAGE_AND_LOYALTY_MISSING, journey, context).hint(USAGE_AND_LOYALTY_HINT);
                } else {
                  report(USAGE_MISSING, journey, context);
                }
              });

  /** Whether people come back nowhere, nor recommend what they bought. */
  private static boolean lacksLoyalty(Journey journey) {
    return journey.phaseModel().covers().contains(CanonicalPhase.LOYALTY)
        && journey.phases().stream()
            .noneMatch(phase -> areBackIn(phase) || phase.kind().overlaps(CanonicalPhase.ADVOCACY));
  }

  /** Whether something is bought, and there is no phase in which it is used. */
  static boolean lacksUsage(Journey journey) {
    return PhaseFacts.isMissing(journey, CanonicalPhase.USAGE)
        && PhaseFacts.has(journey, CanonicalPhase.PURCHASE);
  }

  private static boolean isNothingAfterPurchase(Journey journey) {
    List<Phase> phases = journey.phases();
    int purchase = phases.size() - 1;
    while (purchase > 0 && !phases.get(purchase).kind().overlaps(CanonicalPhase.PURCHASE)) {
      purchase--;
    }
    return journey.loyaltyLoops().isEmpty()
        && journey.phaseModel().covers().contains(CanonicalPhase.LOYALTY)
        && phases.stream().noneMatch(MissingPhaseRules::areBackIn)
        && phases.subList(purchase + 1, phases.size()).stream()
            .allMatch(phase -> phase.touchpoints().isEmpty());
  }

  private static final Text LOYALTY_MISSING =
      Text.en("This journey has no phase in which {people} come back")
          .nl("Deze {peopleJourney} heeft geen fase waarin {people} terugkomen");

  private static final Text LOYALTY_MISSING_BEFORE_ADVOCACY =
      Text.en(
              "In \"{phase}\" {people} recommend you, but the journey has no phase in which they"
                  + " come back")
          .nl(
              "In de fase \"{phase}\" bevelen {people} jullie aan, maar de {peopleJourney} heeft geen"
                  + " fase waarin ze terugkomen");

  /**
   * Loyalty is not forgotten, if the phase model has it: an ambassador, too, is a loyal customer
   * first. A phase of another kind in which people come back will do: by its name, or by the name
   * or a {@linkplain Moment#RENEWAL renewal} of a touchpoint. Silent where {@link
   * #PHASE_USAGE_MISSING} says that it is not used either. Warning.
   */
  public static final JourneyValidator<Journey> PHASE_LOYALTY_MISSING =
      JourneyValidator.forJourneys(LOYALTY_MISSING_ID)
          .speaksFor(Audience.SELLING)
          .scope(JourneyScope.END_TO_END)
          .summary(Text.en("a journey goes on to loyalty").nl("een reis loopt door tot loyaliteit"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(6)))
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(7)))
          .hint(
              Text.en(
                      "Add what makes {people} stay or come back, or note that this is only a part of the journey")
                  .nl(
                      "Voeg toe waarom {people} blijven of terugkomen, of noteer dat dit maar een deel van de {peopleJourney} is"))
          .yieldingTo(USAGE_MISSING_ID)
          .summarisingPhases(
              PhaseFact.<Boolean>of(MissingPhaseRules::areBackIn)
                  .lookingAt(MissingPhaseRules::areBackAt))
          .checkJourney(MissingPhaseRules::checkLoyalty);

  static boolean areBackIn(Phase phase) {
    return phase.kind().overlaps(CanonicalPhase.LOYALTY)
        || saysComingBack(phase.nameIn(Listing.ENGLISH))
        || saysComingBack(phase.nameIn(Listing.DUTCH))
        || phase.touchpoints().stream().anyMatch(MissingPhaseRules::areBackAt);
  }

  static boolean areBackAt(Touchpoint touchpoint) {
    return touchpoint.hasMoment(Moment.RENEWAL) || saysComingBack(touchpoint.name());
  }

  private static boolean saysComingBack(String name) {
    return Families.COMING_BACK.areIn(name);
  }

  private static void checkLoyalty(
      Journey journey, List<PhaseSummary<Boolean>> phases, ValidationContext context) {
    if (!journey.phaseModel().covers().contains(CanonicalPhase.LOYALTY)
        || !PhaseFacts.areAllFalse(phases)) {
      return;
    }
    Optional<PhaseHeading> advocacy =
        phases.stream()
            .<PhaseHeading>map(PhaseSummary::phase)
            .filter(phase -> phase.kind().overlaps(CanonicalPhase.ADVOCACY))
            .findFirst();
    if (advocacy.isPresent()) {
      context
          .report(LOYALTY_MISSING_BEFORE_ADVOCACY)
          .attribute("phases")
          .related(advocacy.get())
          .with("phase", advocacy.get());
    } else if (!context.speaks(USAGE_MISSING_ID) || !lacksUsage(journey)) {
      report(LOYALTY_MISSING, journey, context);
    }
  }

  private static final Text ADVOCACY_MISSING =
      Text.en("This journey has no phase in which {people} recommend you")
          .nl("Deze {peopleJourney} heeft geen fase waarin {people} jullie aanbevelen");

  /** Loyal customers advertise for you, if the phase model has that. Information. */
  public static final JourneyValidator<Journey> PHASE_ADVOCACY_MISSING =
      JourneyValidator.forJourneys("phase-advocacy-missing")
          .speaksFor(Audience.SELLING)
          .scope(JourneyScope.END_TO_END)
          .severity(Severity.INFO)
          .summary(
              Text.en("a journey goes on to advocacy")
                  .nl("een reis loopt door tot ambassadeurschap"))
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(7)))
          .hint(
              Text.en("Add the phase in which loyal {people} tell others, asked or not")
                  .nl(
                      "Voeg de fase toe waarin loyale {people} anderen vertellen, gevraagd of"
                          + " niet"))
          .check(
              (journey, context) -> {
                if (PhaseFacts.isMissing(journey, CanonicalPhase.ADVOCACY)) {
                  report(ADVOCACY_MISSING, journey, context);
                }
              });

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        PHASE_PURCHASE_MISSING,
        PHASE_DELIVERY_MISSING,
        PHASE_DELIVERY_MISSING_FOR_SERVICE,
        PHASE_USAGE_MISSING,
        PHASE_LOYALTY_MISSING,
        PHASE_ADVOCACY_MISSING);
  }
}
