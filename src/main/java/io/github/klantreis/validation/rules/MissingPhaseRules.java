package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Offering;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.PhaseFacts;
import io.github.klantreis.validation.rules.summary.Presence;
import io.github.klantreis.validation.rules.text.WholeWords;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules on the phases that are easily forgotten: all those after the purchase. */
public final class MissingPhaseRules {
  private MissingPhaseRules() {}

  private static final Text DELIVERY_MISSING =
      Text.en(
              "The journey \"{journey}\" goes from purchase to use without a delivery in"
                  + " between")
          .nl(
              "De {peopleJourney} \"{journey}\" gaat van aankoop naar gebruik zonder levering"
                  + " ertussen");

  /** Between purchase and use there is a delivery, if the phase model has one. Warning. */
  public static final JourneyValidator<Journey> PHASE_DELIVERY_MISSING =
      JourneyValidator.forJourneys("phase-delivery-missing")
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
                      "Add the delivery: confirm the choice, and bridge the time until the first"
                          + " use")
                  .nl(
                      "Voeg de levering toe: bevestig de keuze en overbrug de tijd tot het eerste"
                          + " gebruik"))
          .check(
              (journey, context) -> {
                if (PhaseFacts.isMissing(journey, CanonicalPhase.DELIVERY)
                    && PhaseFacts.has(journey, CanonicalPhase.PURCHASE)
                    && PhaseFacts.has(journey, CanonicalPhase.USAGE)) {
                  report(DELIVERY_MISSING, journey, context);
                }
              });

  private static void report(Text message, JourneyHeading journey, ValidationContext context) {
    context.report(message).attribute("phases").with("journey", journey.name());
  }

  private static final Text SERVICE_DELIVERY_MISSING =
      Text.en(
              "The journey \"{journey}\" is about a service, but no touchpoint is marked as"
                  + " its delivery")
          .nl(
              "De {peopleJourney} \"{journey}\" gaat over een dienst, maar geen contactmoment is"
                  + " als levermoment gemarkeerd");

  /**
   * A service has a moment of delivery too: where one is sold, a touchpoint is marked {@link
   * Moment#DELIVERY}. Silent where the phase model has no delivery, or the journey no purchase;
   * where a phase that is the delivery has touchpoints; and where {@link #PHASE_DELIVERY_MISSING}
   * says that the whole phase is missing. Warning.
   */
  public static final JourneyValidator<Journey> PHASE_DELIVERY_MISSING_FOR_SERVICE =
      JourneyValidator.forJourneys("phase-delivery-missing-for-service")
          .speaksFor(Audience.SELLING)
          .scope(JourneyScope.END_TO_END)
          .once(Begins.MOMENT)
          .summary(
              Text.en("a service has a moment of delivery, too")
                  .nl("ook een dienst heeft een levermoment"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(4)))
          .hint(
              Text.en(
                      "Mark the touchpoint at which {people} get the service as its delivery, or"
                          + " add it")
                  .nl(
                      "Markeer het contactmoment waarop {people} de dienst krijgen als levermoment,"
                          + " of voeg het toe"))
          .fixes(
              (journey, finding, offers) ->
                  MarkFixes.offer(
                      Moment.DELIVERY,
                      Set.of(
                          CanonicalPhase.PURCHASE, CanonicalPhase.DELIVERY, CanonicalPhase.USAGE),
                      offers))
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
    boolean lacksPhase = uses && !delivers;
    if (sells && !lacksPhase) {
      context.report(SERVICE_DELIVERY_MISSING).with("journey", context.journey().name());
    }
  }

  private static final Text USAGE_MISSING =
      Text.en(
              "The journey \"{journey}\" has a purchase, but no phase in which {people} use"
                  + " what they bought")
          .nl(
              "De {peopleJourney} \"{journey}\" heeft een aankoop, maar geen fase waarin {people}"
                  + " gebruiken wat ze kochten");

  /** What was bought is used: a funnel ends with the purchase, a journey does not. Warning. */
  public static final JourneyValidator<Journey> PHASE_USAGE_MISSING =
      JourneyValidator.forJourneys("phase-usage-missing")
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
              Text.en("Add the usage phase, with onboarding and service")
                  .nl("Voeg de gebruiksfase toe, met onboarding en service"))
          .check(
              (journey, context) -> {
                if (PhaseFacts.isMissing(journey, CanonicalPhase.USAGE)
                    && PhaseFacts.has(journey, CanonicalPhase.PURCHASE)) {
                  report(USAGE_MISSING, journey, context);
                }
              });

  private static final Text LOYALTY_MISSING =
      Text.en("The journey \"{journey}\" has no phase in which {people} come back")
          .nl("De {peopleJourney} \"{journey}\" heeft geen fase waarin {people} terugkomen");

  private static final Text LOYALTY_MISSING_BEFORE_ADVOCACY =
      Text.en(
              "In \"{phase}\" {people} recommend you, but the journey has no phase in which they"
                  + " come back")
          .nl(
              "In de fase \"{phase}\" bevelen {people} jullie aan, maar de {peopleJourney} heeft geen"
                  + " fase waarin ze terugkomen");

  private static final List<String> COMING_BACK =
      List.of(
          "come back",
          "comes back",
          "buy again",
          "buys again",
          "order again",
          "orders again",
          "book again",
          "books again",
          "repurchase",
          "repurchases",
          "repeat purchase",
          "reorder",
          "reorders",
          "terugkomen",
          "komt terug",
          "opnieuw kopen",
          "koopt opnieuw",
          "opnieuw bestellen",
          "bestelt opnieuw",
          "opnieuw boeken",
          "boekt opnieuw",
          "herhaalaankoop");

  /**
   * Loyalty is not forgotten, if the phase model has it: an ambassador, too, is a loyal customer
   * first. A phase of another kind in which people come back will do: by its name, or by the name
   * or a {@linkplain Moment#RENEWAL renewal} of a touchpoint. Warning.
   */
  public static final JourneyValidator<Journey> PHASE_LOYALTY_MISSING =
      JourneyValidator.forJourneys("phase-loyalty-missing")
          .speaksFor(Audience.SELLING)
          .scope(JourneyScope.END_TO_END)
          .summary(Text.en("a journey goes on to loyalty").nl("een reis loopt door tot loyaliteit"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(6)))
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(7)))
          .hint(
              Text.en("Add the loyalty phase: why {people} stay, and what else helps them")
                  .nl(
                      "Voeg de loyaliteitsfase toe: waarom {people} blijven en wat hen verder"
                          + " helpt"))
          .summarisingPhases(
              PhaseFact.<Boolean>of(MissingPhaseRules::areBackIn)
                  .lookingAt(MissingPhaseRules::areBackAt))
          .check(MissingPhaseRules::checkLoyalty);

  private static boolean areBackIn(Phase phase) {
    return phase.kind().overlaps(CanonicalPhase.LOYALTY)
        || saysComingBack(phase.nameIn(Listing.ENGLISH))
        || saysComingBack(phase.nameIn(Listing.DUTCH))
        || phase.touchpoints().stream().anyMatch(MissingPhaseRules::areBackAt);
  }

  private static boolean areBackAt(Touchpoint touchpoint) {
    return touchpoint.hasMoment(Moment.RENEWAL) || saysComingBack(touchpoint.name());
  }

  private static boolean saysComingBack(String name) {
    return WholeWords.firstIn(name, COMING_BACK) != null;
  }

  private static void checkLoyalty(List<PhaseSummary<Boolean>> phases, ValidationContext context) {
    JourneyHeading journey = context.journey();
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
    } else {
      report(LOYALTY_MISSING, journey, context);
    }
  }

  private static final Text ADVOCACY_MISSING =
      Text.en("The journey \"{journey}\" has no phase in which {people} recommend you")
          .nl("De {peopleJourney} \"{journey}\" heeft geen fase waarin {people} jullie aanbevelen");

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
        PHASE_DELIVERY_MISSING,
        PHASE_DELIVERY_MISSING_FOR_SERVICE,
        PHASE_USAGE_MISSING,
        PHASE_LOYALTY_MISSING,
        PHASE_ADVOCACY_MISSING);
  }
}
