package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.PhaseFacts;
import io.github.klantreis.validation.rules.text.WholeWords;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Set;

/**
 * Rules on the point of view: a journey is told from the customer's side, and from the beginning.
 */
public final class CustomerViewRules {
  private CustomerViewRules() {}

  private static final Text TOUCHPOINT_LIST =
      Text.en(
              "This journey lists {count} touchpoints, but says at none of them what {people} feel or need, or what bothers them")
          .nl(
              "Deze {peopleJourney} somt {count} contactmomenten op, maar bij geen ervan staat wat {people} voelen of nodig hebben, of wat er knelt");

  private static final Text BARE_LIST =
      Text.en(
              "This journey lists {count} touchpoints, but says at none of them what {people} feel or need, what bothers them, or what could be better")
          .nl(
              "Deze {peopleJourney} somt {count} contactmomenten op, maar bij geen ervan staat wat {people} voelen of nodig hebben, wat er knelt of wat er beter kan");

  /**
   * A journey is more than a list of interactions: somewhere it is noted what people feel, think,
   * need, want or expect, or what bothers them. Where no opportunity, solution or idea is noted
   * either, the finding says so, too. Warning.
   */
  public static final JourneyValidator<Journey> JOURNEY_IS_TOUCHPOINT_LIST =
      JourneyValidator.forJourneys("journey-is-touchpoint-list")
          .once(
              Begun.touchpoints(
                  Text.en("three touchpoints are named").nl("er drie contactmomenten zijn genoemd"),
                  3,
                  touchpoint -> true))
          .summary(
              Text.en("a journey is more than a list of interactions")
                  .nl("een reis is meer dan een opsomming van interacties"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(
              Literature.ZAKELIJKE_LEADGENERATIE.at(
                  Text.en("how to determine the journey").nl("hoe je de klantreis bepaalt")))
          .hint(
              Text.en(
                      "Note with the touchpoints what {people} feel and need there, and what"
                          + " bothers"
                          + " them")
                  .nl(
                      "Zet bij de contactmomenten wat {people} daar voelen en nodig hebben, en"
                          + " wat er"
                          + " knelt"))
          .summarisingPhasesUnderHeading(
              (phase, journey) ->
                  new Telling(
                      phase.touchpoints().size(),
                      Begins.tellsExperience(phase, journey),
                      isImproved(phase)
                          || phase.touchpoints().stream().anyMatch(CustomerViewRules::isImproved)))
          .checkJourney(CustomerViewRules::tellNoExperience);

  /** What a phase holds besides its touchpoints. */
  private record Telling(int touchpoints, boolean isExperience, boolean isImproved) {}

  private static boolean isImproved(NotedElement element) {
    return !element.opportunities().isEmpty()
        || !element.solutions().isEmpty()
        || !element.ideas().isEmpty();
  }

  private static void tellNoExperience(
      Journey journey, List<PhaseSummary<Telling>> phases, ValidationContext context) {
    if (!journey.painPoints().isEmpty()) {
      return;
    }
    int touchpoints = 0;
    boolean isImproved = isImproved(journey);
    for (PhaseSummary<Telling> phase : phases) {
      if (phase.value().isExperience()) {
        return;
      }
      isImproved |= phase.value().isImproved();
      touchpoints += phase.value().touchpoints();
    }
    if (touchpoints > 0) {
      context
          .report(isImproved ? TOUCHPOINT_LIST : BARE_LIST)
          .with("journey", context.journey().name())
          .with("count", touchpoints);
    }
  }

  /** The words of a company that thinks of itself, found whole and whatever their case. */
  public static final Option<List<String>> JOURNEY_COMPANY_CENTRIC_WORDS =
      Option.ofWords(
          "journey-company-centric.words",
          List.of(
              "leads",
              "converteren",
              "converteert",
              "conversie",
              "conversies",
              "upsell",
              "upsellen",
              "upselling",
              "omzet",
              "revenue",
              "convert",
              "converts",
              "converting",
              "conversion",
              "conversions"));

  private static final Text COMPANY_CENTRIC =
      Text.en(
              "The goal \"{goal}\" is about the company (\"{word}\"), and no need or goal of"
                  + " {people} is named")
          .nl(
              "Het doel \"{goal}\" gaat over het bedrijf (\"{word}\"), en er is geen behoefte"
                  + " of doel van {people} genoemd");

  /**
   * Goals do not describe the company alone: where a goal of the journey or of a phase holds one of
   * the words, somewhere in the journey there is a customer's need or goal. Warning. Option {@link
   * #JOURNEY_COMPANY_CENTRIC_WORDS}.
   */
  public static final JourneyValidator<Journey> JOURNEY_COMPANY_CENTRIC =
      JourneyValidator.forJourneys("journey-company-centric")
          .speaksFor(Audience.SELLING)
          .once(
              Begun.journey(
                      Text.en("a goal is named").nl("er een doel is genoemd"),
                      journey -> journey.goal().isPresent())
                  .or(
                      Begun.anyPhase(
                          Text.en("a phase names a goal").nl("een fase een doel noemt"),
                          phase -> !phase.goals().isEmpty())))
          .summary(
              Text.en("a journey describes the customer, not the company")
                  .nl("een reis beschrijft de klant, niet het bedrijf"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(
              Literature.CUSTOMER_JOURNEY_UITWERKEN.at(
                  Text.en("who is central").nl("wie centraal staat")))
          .source(Source.LIBRARY_DEFAULT.at(Text.en("the list of words").nl("de woordenlijst")))
          .hint(
              Text.en("Add what {people} want and need; more sales follow from that")
                  .nl("Voeg toe wat {people} willen en nodig hebben; daar volgt meer verkoop uit"))
          .option(JOURNEY_COMPANY_CENTRIC_WORDS)
          .summarisingPhases(
              PhaseFact.of(CustomerViewRules::knowsTheCustomer)
                  .lookingAt(CustomerViewRules::namesNeed))
          .check(CustomerViewRules::findCompanyWords);

  private static boolean knowsTheCustomer(Phase phase) {
    if (namesNeed(phase)) {
      return true;
    }
    List<Touchpoint> touchpoints = phase.touchpoints();
    for (int i = 0; i < touchpoints.size(); i++) {
      if (namesNeed(touchpoints.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesNeed(ExperienceElement element) {
    return !element.customerNeeds().isEmpty() || !element.customerGoals().isEmpty();
  }

  private static void findCompanyWords(
      List<PhaseSummary<Boolean>> phases, ValidationContext context) {
    if (!context.journey().customerGoals().isEmpty()) {
      return;
    }
    for (PhaseSummary<Boolean> phase : phases) {
      if (phase.value()) {
        return;
      }
    }
    List<String> words = context.option(JOURNEY_COMPANY_CENTRIC_WORDS);
    context.judged(goals(phases, context));
    String goal = context.journey().goal().orElse("");
    String word = WholeWords.firstIn(goal, words);
    if (word != null) {
      context.report(COMPANY_CENTRIC).attribute("goal").with("goal", goal).with("word", word);
    }
    for (PhaseSummary<Boolean> phase : phases) {
      for (String phaseGoal : phase.phase().goals()) {
        String phaseWord = WholeWords.firstIn(phaseGoal, words);
        if (phaseWord != null) {
          context
              .report(COMPANY_CENTRIC)
              .about(phase.phase())
              .attribute("goals")
              .with("goal", phaseGoal)
              .with("word", phaseWord);
        }
      }
    }
  }

  private static int goals(List<PhaseSummary<Boolean>> phases, ValidationContext context) {
    int goals = context.journey().goal().isPresent() ? 1 : 0;
    for (PhaseSummary<Boolean> phase : phases) {
      goals += phase.phase().goals().size();
    }
    return goals;
  }

  private static final Text PROSPECTS_EXCLUDED =
      Text.en(
              "The journey \"{journey}\" starts with the phase \"{phase}\", where people"
                  + " have chosen already")
          .nl(
              "De {peopleJourney} \"{journey}\" begint bij de fase \"{phase}\", waar mensen"
                  + " al gekozen hebben");

  /**
   * Potential customers belong to the journey: it has a phase before the purchase, if its phase
   * model has one. Warning.
   */
  public static final JourneyValidator<Journey> JOURNEY_PROSPECTS_EXCLUDED =
      JourneyValidator.forJourneys("journey-prospects-excluded")
          .speaksFor(Audience.SELLING)
          .scope(JourneyScope.END_TO_END)
          .summary(
              Text.en("potential customers belong to the journey")
                  .nl("potentiële klanten horen bij de reis"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(
              Literature.CUSTOMER_JOURNEY_UITWERKEN.at(
                  Text.en("who is central").nl("wie centraal staat")))
          .hint(
              Text.en("Start where the need arises, before anybody buys")
                  .nl("Begin waar de behoefte ontstaat, voordat iemand koopt"))
          .check(
              (journey, context) -> {
                if (!journey.phases().isEmpty()
                    && hasNoneBeforePurchase(journey)
                    && !journey.phases().get(0).kind().covers().isEmpty()) {
                  context
                      .report(PROSPECTS_EXCLUDED)
                      .attribute("phases")
                      .with("journey", journey.name())
                      .with("phase", journey.phases().get(0));
                }
              });

  private static boolean hasNoneBeforePurchase(Journey journey) {
    Set<CanonicalPhase> model = journey.phaseModel().covers();
    return (model.contains(CanonicalPhase.AWARENESS)
            || model.contains(CanonicalPhase.CONSIDERATION))
        && !PhaseFacts.has(journey, CanonicalPhase.AWARENESS)
        && !PhaseFacts.has(journey, CanonicalPhase.CONSIDERATION);
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        JOURNEY_IS_TOUCHPOINT_LIST, JOURNEY_COMPANY_CENTRIC, JOURNEY_PROSPECTS_EXCLUDED);
  }
}
