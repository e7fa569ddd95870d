package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FixOffers;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Feelings;
import io.github.klantreis.validation.rules.summary.PhaseFacts;
import io.github.klantreis.validation.rules.summary.ToBe;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rules on the map as a whole: its funnel, its size, and whether it shows what is or what is
 * wanted.
 */
public final class MapRules {
  private MapRules() {}

  private static final Text FUNNEL_UNLINKED =
      Text.en("The journey \"{journey}\" is not linked to a conversion funnel")
          .nl("De {peopleJourney} \"{journey}\" is niet aan een conversietrechter gekoppeld");

  /**
   * Journey and funnel are coupled: the journey names its funnel, or an action the stage it serves.
   * Information.
   */
  public static final JourneyValidator<Journey> JOURNEY_FUNNEL_UNLINKED =
      JourneyValidator.forJourneys("journey-funnel-unlinked")
          .severity(Severity.INFO)
          .speaksFor(Audience.SELLING)
          .scope(JourneyScope.END_TO_END)
          .once(Begins.ACTION)
          .summary(
              Text.en("journey and funnel are linked")
                  .nl("reis en trechter zijn aan elkaar gekoppeld"))
          .source(
              Literature.CUSTOMER_JOURNEY_UITWERKEN.at(
                  Text.en("who is central, steps 2 and 3").nl("wie centraal staat, stap 2 en 3")))
          .hint(
              Text.en("Name the funnel, or the funnel stage that each marketing action serves")
                  .nl(
                      "Noem de trechter, of per marketingactie de fase van de trechter waar die bij"
                          + " hoort"))
          .summarisingPhases(PhaseFact.of(MapRules::servesFunnel).lookingAt(MapRules::servesFunnel))
          .check(
              (phases, context) -> {
                if (context.journey().funnel().isEmpty() && PhaseFacts.areAllFalse(phases)) {
                  context
                      .report(FUNNEL_UNLINKED)
                      .attribute("funnel")
                      .with("journey", context.journey().name());
                }
              });

  private static boolean servesFunnel(Phase phase) {
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (servesFunnel(touchpoint)) {
        return true;
      }
    }
    return false;
  }

  private static boolean servesFunnel(Touchpoint touchpoint) {
    for (MarketingAction action : touchpoint.actions()) {
      if (action.funnelStage().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** How many touchpoints one journey has at most. Default: 50. */
  public static final Option<Integer> JOURNEY_MOST_TOUCHPOINTS =
      Option.ofInt("journey-too-large.touchpoints", 50);

  /** How many phases one journey has at most. Default: 9. */
  public static final Option<Integer> JOURNEY_MOST_PHASES =
      Option.ofInt("journey-too-large.phases", 9);

  private static final Text TOO_MANY_TOUCHPOINTS =
      Text.en(
              "The journey \"{journey}\" has {count} touchpoints; with more than {most},"
                  + " nobody keeps the overview")
          .nl(
              "De {peopleJourney} \"{journey}\" heeft {count} contactmomenten; bij meer dan {most}"
                  + " gaat het overzicht verloren");

  private static final Text TOO_MANY_PHASES =
      Text.en(
              "The journey \"{journey}\" has {count} phases; with more than {most}, nobody"
                  + " keeps the overview")
          .nl(
              "De {peopleJourney} \"{journey}\" heeft {count} fasen; bij meer dan {most} gaat het"
                  + " overzicht verloren");

  /**
   * A journey can be surveyed: it has 50 touchpoints and 9 phases at most. Warning. Options {@link
   * #JOURNEY_MOST_TOUCHPOINTS} and {@link #JOURNEY_MOST_PHASES}.
   */
  public static final JourneyValidator<Journey> JOURNEY_TOO_LARGE =
      JourneyValidator.forJourneys("journey-too-large")
          .severity(Severity.INFO)
          .summary(
              Text.en("a journey is small enough to keep the overview")
                  .nl("een reis is klein genoeg om te overzien"))
          .source(Literature.NESTED_JOURNEYS)
          .source(Literature.JOURNEY_OPTIMIZER_GUARDRAILS)
          .source(Source.LIBRARY_DEFAULT.at(Text.en("the number of phases").nl("het aantal fasen")))
          .hint(
              Text.en(
                      "Move details to journeys of their own, and let touchpoints drill down to"
                          + " them")
                  .nl(
                      "Zet details in eigen {peopleJourneys} en laat contactmomenten daarnaar"
                          + " verwijzen"))
          .option(JOURNEY_MOST_TOUCHPOINTS)
          .option(JOURNEY_MOST_PHASES)
          .check(MapRules::checkSize);

  private static void checkSize(Journey journey, ValidationContext context) {
    int touchpoints = 0;
    for (Phase phase : journey.phases()) {
      touchpoints += phase.touchpoints().size();
    }
    int mostTouchpoints = context.option(JOURNEY_MOST_TOUCHPOINTS);
    if (touchpoints > mostTouchpoints) {
      context
          .report(TOO_MANY_TOUCHPOINTS)
          .with("journey", journey.name())
          .with("count", touchpoints)
          .with("most", mostTouchpoints);
    }
    int phases = journey.phases().size();
    int mostPhases = context.option(JOURNEY_MOST_PHASES);
    if (phases > mostPhases) {
      context
          .report(TOO_MANY_PHASES)
          .with("journey", journey.name())
          .with("count", phases)
          .with("most", mostPhases);
    }
  }

  private static final Text STATE_MIXED =
      Text.en(
              "The journey \"{journey}\" is {state}, except for {count} of its touchpoints, such as"
                  + " \"{touchpoint}\"")
          .nl(
              "De {peopleJourney} \"{journey}\" toont de {state}, behalve bij {count} van de"
                  + " contactmomenten, zoals \"{touchpoint}\"");

  private static final Text STATE_MIXED_ONCE =
      Text.en("The journey \"{journey}\" is {state}, except for \"{touchpoint}\"")
          .nl("De {peopleJourney} \"{journey}\" toont de {state}, behalve bij \"{touchpoint}\"");

  /**
   * What is and what is wanted are kept apart: no touchpoint has another state than its journey
   * has, or, where that says none, than other touchpoints. Warning.
   */
  public static final JourneyValidator<Journey> JOURNEY_STATE_MIXED =
      JourneyValidator.forJourneys("journey-state-mixed")
          .once(
              Begun.anyTouchpoint(
                  Text.en("a touchpoint says whether it is as-is or to-be")
                      .nl("een contactmoment zegt of het huidig of gewenst is"),
                  touchpoint -> touchpoint.state().isPresent()))
          .summary(
              Text.en("as-is and to-be are kept apart")
                  .nl("huidige en gewenste situatie staan los van elkaar"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(
              Literature.CJML.at(
                  Text.en("actual and planned journeys").nl("werkelijke en geplande reizen")))
          .hint(
              Text.en(
                      "Make two journeys, one as-is and one to-be, or note what is wanted as an idea or a solution")
                  .nl(
                      "Maak twee {peopleJourneys}, één van de huidige en één van de gewenste situatie, of noteer wat gewenst is als idee of oplossing"))
          .fixes(MapRules::offerStates)
          .summarisingPhases(MapRules::states)
          .check(MapRules::findMixedStates);

  private static void offerStates(Journey journey, Finding finding, FixOffers offers) {
    for (JourneyState state : JourneyState.values()) {
      if (journey.state().isEmpty() || journey.state().get() == state) {
        offers.choice(
            "all-are",
            state.id(),
            state == JourneyState.AS_IS
                ? Text.en("All of it is as-is").nl("Alles is de huidige situatie")
                : Text.en("All of it is to-be").nl("Alles is de gewenste situatie"),
            edit ->
                journey
                    .walk(Touchpoint.class)
                    .filter(located -> located.element().state().isPresent())
                    .forEachOrdered(
                        located ->
                            edit.touchpoint(located.element().id(), each -> each.state(state))));
      }
    }
  }

  /** How many touchpoints of a phase say their state, and the first of each. */
  private record States(
      int asIs, int toBe, @Nullable Touchpoint firstAsIs, @Nullable Touchpoint firstToBe) {
    static final States NONE = new States(0, 0, null, null);

    States and(States later) {
      return asIs + toBe == 0
          ? later
          : new States(
              asIs + later.asIs,
              toBe + later.toBe,
              firstAsIs != null ? firstAsIs : later.firstAsIs,
              firstToBe != null ? firstToBe : later.firstToBe);
    }

    States and(Touchpoint touchpoint, JourneyState state) {
      return and(
          state == JourneyState.AS_IS
              ? new States(1, 0, touchpoint, null)
              : new States(0, 1, null, touchpoint));
    }
  }

  private static States states(Phase phase) {
    States states = States.NONE;
    List<Touchpoint> touchpoints = phase.touchpoints();
    for (int i = 0; i < touchpoints.size(); i++) {
      Optional<JourneyState> state = touchpoints.get(i).state();
      if (state.isPresent()) {
        states = states.and(touchpoints.get(i), state.get());
      }
    }
    return states;
  }

  private static void findMixedStates(
      List<PhaseSummary<States>> phases, ValidationContext context) {
    States all = States.NONE;
    for (PhaseSummary<States> phase : phases) {
      all = all.and(phase.value());
    }
    Optional<JourneyState> declared = context.journey().state();
    if (declared.isEmpty() && (all.asIs() == 0 || all.toBe() == 0)) {
      return;
    }
    JourneyState state =
        declared.orElse(all.asIs() >= all.toBe() ? JourneyState.AS_IS : JourneyState.TO_BE);
    int count = state == JourneyState.AS_IS ? all.toBe() : all.asIs();
    Touchpoint first = state == JourneyState.AS_IS ? all.firstToBe() : all.firstAsIs();
    if (first != null) {
      context
          .report(count == 1 ? STATE_MIXED_ONCE : STATE_MIXED)
          .with("journey", context.journey().name())
          .with("state", state)
          .with("count", count)
          .with("touchpoint", first.name())
          .related(first);
    }
  }

  private static final Text MEASURED_ON_PLAN =
      Text.en(
              "\"{name}\" is only planned, so nobody can have measured what {people} feel"
                  + " there")
          .nl(
              "\"{name}\" is nog een plan; wat {people} daar voelen, kan dus niet gemeten"
                  + " zijn");

  /**
   * Measured experience belongs to what is: nothing planned has a measured emotion. Information.
   */
  public static final JourneyValidator<ExperienceElement> ACTUAL_EXPERIENCE_ON_PLAN =
      JourneyValidator.forElements(ExperienceElement.class, "actual-experience-on-plan")
          .severity(Severity.INFO)
          .that(
              Text.en("have a measured emotion").nl("een gemeten emotie hebben"),
              (element, around) -> Feelings.areMeasured(element, around.journey()))
          .summary(
              Text.en("measured experience belongs to the as-is journey, not to the to-be one")
                  .nl("gemeten ervaring hoort bij de huidige situatie, niet bij de gewenste"))
          .source(Literature.CJML.at(Text.en("guiding principles").nl("uitgangspunten")))
          .hint(
              Text.en(
                      "Give the measured emotion to the as-is journey; here an expected one will"
                          + " do")
                  .nl(
                      "Zet de gemeten emotie in de huidige {peopleJourney}; hier volstaat een verwachte"))
          .fixes(MapRules::offerExpectation)
          .check(
              (element, context) -> {
                if (Feelings.areMeasured(element, context.journey())
                    && isPlanned(element, context.journey())) {
                  context
                      .report(MEASURED_ON_PLAN)
                      .attribute(
                          element.measuredEmotion().isPresent()
                              ? "measuredEmotion"
                              : "measuredParticipantEmotions")
                      .with("name", element);
                }
              });

  private static void offerExpectation(
      ExperienceElement element, Finding finding, FixOffers offers) {
    if (element.measuredEmotion().isEmpty() || !element.measuredParticipantEmotions().isEmpty()) {
      return;
    }
    if (element.emotion().isEmpty()) {
      offers.correction(
          "expect",
          Text.en("It is what is expected").nl("Dit is wat wordt verwacht"),
          edit ->
              edit.set(
                      finding.path().element().attribute("emotion"),
                      element.measuredEmotion().orElseThrow())
                  .clear(finding.path()));
    }
    offers.correction(
        "leave-out",
        Text.en("Leave the measured emotion out").nl("Laat de gemeten emotie weg"),
        edit -> edit.clear(finding.path()));
  }

  private static boolean isPlanned(ExperienceElement element, JourneyHeading journey) {
    Optional<JourneyState> own =
        element instanceof Touchpoint touchpoint ? touchpoint.state() : Optional.empty();
    return ToBe.is(own.or(journey::state));
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        JOURNEY_FUNNEL_UNLINKED, JOURNEY_TOO_LARGE, JOURNEY_STATE_MIXED, ACTUAL_EXPERIENCE_ON_PLAN);
  }
}
