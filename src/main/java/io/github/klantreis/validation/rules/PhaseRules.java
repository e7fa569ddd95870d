package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Offering;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules on phases: their order, that none is forgotten, and that each has contact moments, a goal,
 * needs and an owner.
 *
 * <p>That a phase is of the declared model is proven when the journey is built, so there is no rule
 * for it. Rules on absence are silent where the declared model lacks the phase; where one phase of
 * a model covers several of the seven, it counts for each.
 */
public final class PhaseRules {
  private PhaseRules() {}

  // ---- the order ----

  private static final Text ORDER =
      Text.en(
              "The phase \"{phase}\" comes after \"{before}\", but in the model \"{model}\" before it")
          .nl(
              "De fase \"{phase}\" komt na \"{before}\", maar in het fasenmodel \"{model}\" ervoor");

  /**
   * Phases follow each other as in the declared phase model; loyalty loops may lead back. Warning;
   * seed text S0.
   */
  public static final JourneyValidator<Journey> PHASE_ORDER =
      JourneyValidator.forJourneys("phase-order")
          .summary(
              Text.en("phases follow the order of the phase model")
                  .nl("fasen volgen de volgorde van het fasenmodel"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S0, phases (\"normaliter chronologisch\")")
          .hint(
              Text.en("Move the phase to its place; draw a way back as a loyalty loop")
                  .nl("Zet de fase op haar plaats; teken een weg terug als loyalty loop"))
          .check(PhaseRules::checkOrder);

  private static void checkOrder(Journey journey, ValidationContext context) {
    PhaseModel model = journey.phaseModel();
    List<Phase> phases = journey.phases();
    for (int i = 1; i < phases.size(); i++) {
      Phase before = phases.get(i - 1);
      Phase phase = phases.get(i);
      if (model.indexOf(phase.kind()) < model.indexOf(before.kind())) {
        context
            .report(ORDER)
            .about(phase)
            .related(before)
            .with("phase", PhaseFacts.nameOf(phase))
            .with("before", PhaseFacts.nameOf(before))
            .with("model", model);
      }
    }
  }

  private static final Text DUPLICATE_KIND =
      Text.en("\"{phase}\" is the phase {kind} again, which was left after \"{former}\"")
          .nl("\"{phase}\" is weer de fase {kind}, die na \"{former}\" al voorbij was");

  /**
   * A phase does not come twice, with others between. Two of a kind may follow each other. Warning;
   * design.
   */
  public static final JourneyValidator<Journey> PHASE_DUPLICATE_KIND =
      JourneyValidator.forJourneys("phase-duplicate-kind")
          .summary(Text.en("no phase comes twice").nl("geen fase komt twee keer voor"))
          .source("Klantreis, design of the model")
          .hint(
              Text.en("Join the two phases, or draw the way back as a loyalty loop")
                  .nl("Voeg de twee fasen samen, of teken de weg terug als loyalty loop"))
          .check(PhaseRules::findDuplicates);

  private static void findDuplicates(Journey journey, ValidationContext context) {
    List<Phase> phases = journey.phases();
    for (int i = 2; i < phases.size(); i++) {
      Phase phase = phases.get(i);
      Phase former = lastOfSameKind(phases, i);
      if (former != null) {
        context
            .report(DUPLICATE_KIND)
            .about(phase)
            .related(former)
            .with("phase", PhaseFacts.nameOf(phase))
            .with("kind", phase.kind())
            .with("former", PhaseFacts.nameOf(former));
      }
    }
  }

  /** The phase of the same kind before, unless it is the neighbour; or null. */
  private static @Nullable Phase lastOfSameKind(List<Phase> phases, int position) {
    for (int i = position - 1; i >= 0; i--) {
      if (phases.get(i).kind().equals(phases.get(position).kind())) {
        return i == position - 1 ? null : phases.get(i);
      }
    }
    return null;
  }

  // ---- what each phase has ----

  private static final Text EMPTY =
      Text.en("The phase \"{phase}\" has no touchpoints")
          .nl("De fase \"{phase}\" heeft geen contactmomenten");

  /** Every phase has touchpoints. Warning; seed text S0, step 1. */
  public static final JourneyValidator<Phase> PHASE_EMPTY =
      JourneyValidator.forPhases("phase-empty")
          .summary(Text.en("every phase has touchpoints").nl("elke fase heeft contactmomenten"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S0, step 1")
          .hint(
              Text.en("Add where customers meet you in this phase, or leave the phase out")
                  .nl("Voeg toe waar klanten je in deze fase tegenkomen, of laat de fase weg"))
          .check(
              (phase, context) -> {
                if (phase.touchpoints().isEmpty()) {
                  context
                      .report(EMPTY)
                      .attribute("touchpoints")
                      .with("phase", PhaseFacts.nameOf(phase));
                }
              });

  private static final Text GOAL_MISSING =
      Text.en("The phase \"{phase}\" does not say what you want to reach in it")
          .nl("De fase \"{phase}\" zegt niet wat je erin wilt bereiken");

  /** Each phase has a goal. Information; seed text S3. */
  public static final JourneyValidator<PhaseHeading> PHASE_GOAL_MISSING =
      JourneyValidator.forPhaseHeadings("phase-goal-missing")
          .severity(Severity.INFO)
          .summary(Text.en("each phase has a goal").nl("elke fase heeft een doel"))
          .source("Seed text S3, phases (\"Jouw doel in deze fase\"); OSMM")
          .hint(
              Text.en("Add a goal, such as being top of mind or answering doubts")
                  .nl("Voeg een doel toe, zoals top-of-mind worden of twijfels beantwoorden"))
          .check(
              (phase, context) -> {
                if (isEmpty(phase.goals())) {
                  context
                      .report(GOAL_MISSING)
                      .attribute("goals")
                      .with("phase", PhaseFacts.nameOf(phase));
                }
              });

  private static boolean isEmpty(List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static final Text NEED_MISSING =
      Text.en("The phase \"{phase}\" does not say what customers need in it")
          .nl("De fase \"{phase}\" zegt niet waar klanten dan behoefte aan hebben");

  /** Needs are known for each phase, of its own or of its touchpoints. Warning; S0 and S3. */
  public static final JourneyValidator<Phase> PHASE_NEED_MISSING =
      JourneyValidator.forPhases("phase-need-missing")
          .summary(
              Text.en("the needs of customers are known for each phase")
                  .nl("de behoeften van klanten zijn per fase bekend"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S0, what the customer journey is; Seed text S3, introduction")
          .hint(
              Text.en("Ask customers what they need in this phase, and add it")
                  .nl("Vraag klanten waar ze in deze fase behoefte aan hebben, en voeg het toe"))
          .check(
              (phase, context) -> {
                if (phase.customerNeeds().isEmpty() && !anyNeed(phase.touchpoints())) {
                  context
                      .report(NEED_MISSING)
                      .attribute("customerNeeds")
                      .with("phase", PhaseFacts.nameOf(phase));
                }
              });

  private static boolean anyNeed(List<Touchpoint> touchpoints) {
    for (int i = 0; i < touchpoints.size(); i++) {
      if (!touchpoints.get(i).customerNeeds().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static final Text OWNER_MISSING =
      Text.en("The phase \"{phase}\" has no owner").nl("De fase \"{phase}\" heeft geen eigenaar");

  /** Each phase has an owner. Information; NN/g. */
  public static final JourneyValidator<PhaseHeading> PHASE_OWNER_MISSING =
      JourneyValidator.forPhaseHeadings("phase-owner-missing")
          .severity(Severity.INFO)
          .summary(Text.en("each phase has an owner").nl("elke fase heeft een eigenaar"))
          .source("NN/g")
          .hint(
              Text.en("Name the department or the person who answers for this phase")
                  .nl("Noem de afdeling of de persoon die voor deze fase verantwoordelijk is"))
          .check(
              (phase, context) -> {
                if (phase.owner().filter(owner -> !owner.isBlank()).isEmpty()) {
                  context
                      .report(OWNER_MISSING)
                      .attribute("owner")
                      .with("phase", PhaseFacts.nameOf(phase));
                }
              });

  // ---- forgotten phases ----

  private static final Text DELIVERY_MISSING =
      Text.en("The journey \"{journey}\" goes from purchase to use without a delivery")
          .nl("De klantreis \"{journey}\" gaat van aankoop naar gebruik zonder levering");

  /**
   * Between purchase and use there is a delivery, if the phase model has one. Warning; seed text
   * S0, phase 4.
   */
  public static final JourneyValidator<Journey> PHASE_DELIVERY_MISSING =
      JourneyValidator.forJourneys("phase-delivery-missing")
          .summary(
              Text.en("between purchase and use there is a delivery")
                  .nl("tussen aankoop en gebruik zit een levering"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S0, phase 4")
          .hint(
              Text.en(
                      "Add the delivery: confirm the choice, and bridge the time until the first use")
                  .nl(
                      "Voeg de levering toe: bevestig de keuze en overbrug de tijd tot het gebruik"))
          .check(
              (journey, context) -> {
                if (PhaseFacts.isMissing(journey, CanonicalPhase.DELIVERY)
                    && PhaseFacts.has(journey, CanonicalPhase.PURCHASE)
                    && PhaseFacts.has(journey, CanonicalPhase.USAGE)) {
                  report(DELIVERY_MISSING, journey, context);
                }
              });

  private static final Text SERVICE_DELIVERY_MISSING =
      Text.en("The journey \"{journey}\" sells a service, but no touchpoint is its delivery")
          .nl(
              "De klantreis \"{journey}\" verkoopt een dienst, maar geen contactmoment levert haar");

  /**
   * A service has a moment of delivery too: where one is sold, a touchpoint is marked {@link
   * Moment#DELIVERY}. Silent where the phase model has no delivery, or the journey no purchase.
   * Warning; seed text S0, phase 4.
   */
  public static final JourneyValidator<Journey> PHASE_DELIVERY_MISSING_FOR_SERVICE =
      JourneyValidator.forJourneys("phase-delivery-missing-for-service")
          .summary(
              Text.en("a service has a moment of delivery too")
                  .nl("ook een dienst heeft een levermoment"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S0, phase 4")
          .hint(
              Text.en("Create one, such as a mail that congratulates on the choice, and mark it")
                  .nl("Creëer er één, zoals een mail die feliciteert met de keuze, en markeer het"))
          .summarisingPhases(PhaseRules::hasDeliveryMoment)
          .check(PhaseRules::checkServiceDelivery);

  private static boolean hasDeliveryMoment(Phase phase) {
    List<Touchpoint> touchpoints = phase.touchpoints();
    for (int i = 0; i < touchpoints.size(); i++) {
      if (touchpoints.get(i).is(Moment.DELIVERY)) {
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
    for (PhaseSummary<Boolean> phase : phases) {
      if (phase.fact()) {
        return;
      }
      sells |= phase.phase().kind().covers(CanonicalPhase.PURCHASE);
    }
    if (sells) {
      context.report(SERVICE_DELIVERY_MISSING).with("journey", context.journey().name());
    }
  }

  private static final Text USAGE_MISSING =
      Text.en("The journey \"{journey}\" has a purchase, but nobody uses what was bought")
          .nl("De klantreis \"{journey}\" heeft een aankoop, maar niemand gebruikt wat is gekocht");

  /**
   * What was bought is used: a funnel ends with the purchase, a journey does not. Warning; seed
   * text S0.
   */
  public static final JourneyValidator<Journey> PHASE_USAGE_MISSING =
      JourneyValidator.forJourneys("phase-usage-missing")
          .summary(
              Text.en("a journey goes on to the use of what was bought")
                  .nl("een klantreis loopt door tot het gebruik van wat is gekocht"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S0, what the phases are, and phase 5")
          .hint(
              Text.en("Add the phase of use, with getting started and service")
                  .nl("Voeg de gebruiksfase toe, met op weg helpen en service"))
          .check(
              (journey, context) -> {
                if (PhaseFacts.isMissing(journey, CanonicalPhase.USAGE)
                    && PhaseFacts.has(journey, CanonicalPhase.PURCHASE)) {
                  report(USAGE_MISSING, journey, context);
                }
              });

  private static final Text LOYALTY_MISSING =
      Text.en("The journey \"{journey}\" has no phase in which customers come back")
          .nl("De klantreis \"{journey}\" heeft geen fase waarin klanten terugkomen");

  /** Loyalty is not forgotten, if the phase model has it. Warning; seed text S0, phase 6. */
  public static final JourneyValidator<Journey> PHASE_LOYALTY_MISSING =
      JourneyValidator.forJourneys("phase-loyalty-missing")
          .summary(
              Text.en("a journey goes on to loyalty").nl("een klantreis loopt door tot loyaliteit"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S0, phase 6")
          .hint(
              Text.en(
                      "Add the phase of loyalty: what makes customers stay, and what else helps them")
                  .nl(
                      "Voeg de loyaliteitsfase toe: waarom klanten blijven en wat hen verder helpt"))
          .check(
              (journey, context) -> {
                if (PhaseFacts.isMissing(journey, CanonicalPhase.LOYALTY)) {
                  report(LOYALTY_MISSING, journey, context);
                }
              });

  private static final Text ADVOCACY_MISSING =
      Text.en("The journey \"{journey}\" has no phase in which customers recommend you")
          .nl("De klantreis \"{journey}\" heeft geen fase waarin klanten je aanbevelen");

  /** Loyal customers advertise for you, if the phase model has that. Information; S0, phase 7. */
  public static final JourneyValidator<Journey> PHASE_ADVOCACY_MISSING =
      JourneyValidator.forJourneys("phase-advocacy-missing")
          .severity(Severity.INFO)
          .summary(
              Text.en("a journey goes on to advocacy")
                  .nl("een klantreis loopt door tot ambassadeurschap"))
          .source("Seed text S0, phase 7")
          .hint(
              Text.en("Add the phase in which loyal customers tell others, asked or not")
                  .nl("Voeg de fase toe waarin loyale klanten anderen vertellen, gevraagd of niet"))
          .check(
              (journey, context) -> {
                if (PhaseFacts.isMissing(journey, CanonicalPhase.ADVOCACY)) {
                  report(ADVOCACY_MISSING, journey, context);
                }
              });

  private static void report(Text message, Journey journey, ValidationContext context) {
    context.report(message).attribute("phases").with("journey", journey.name());
  }

  /**
   * All rules of this class.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        PHASE_ORDER,
        PHASE_DUPLICATE_KIND,
        PHASE_EMPTY,
        PHASE_GOAL_MISSING,
        PHASE_NEED_MISSING,
        PHASE_DELIVERY_MISSING,
        PHASE_DELIVERY_MISSING_FOR_SERVICE,
        PHASE_USAGE_MISSING,
        PHASE_LOYALTY_MISSING,
        PHASE_ADVOCACY_MISSING,
        PHASE_OWNER_MISSING);
  }
}
