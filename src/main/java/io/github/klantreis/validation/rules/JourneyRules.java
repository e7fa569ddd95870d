package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import io.github.klantreis.model.AffinityGroup;
import io.github.klantreis.model.Evidence;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.NextStep;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.TeamMember;
import io.github.klantreis.model.TimeInterval;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.EvidenceKind;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Market;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules on the journey as a whole: its goal, personas, interval and evidence, whether it is told
 * from the customer's side, and whether it closes a circle.
 */
public final class JourneyRules {
  private JourneyRules() {}

  // ---- the five parts of a journey ----

  private static final Text GOAL_MISSING =
      Text.en("The journey \"{journey}\" does not say what goal it serves")
          .nl("De klantreis \"{journey}\" zegt niet welk doel ze dient");

  /** A journey states its goal. Error; seed text S4, step 1. */
  public static final JourneyValidator<JourneyHeading> JOURNEY_GOAL_MISSING =
      JourneyValidator.forJourneyHeadings("journey-goal-missing")
          .severity(Severity.ERROR)
          .summary(Text.en("a journey states its goal").nl("een klantreis noemt haar doel"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S4, step 1")
          .hint(
              Text.en("Say in one sentence what the organisation wants with the product or service")
                  .nl("Zeg in één zin wat de organisatie met het product of de dienst wil"))
          .check(
              (journey, context) -> {
                if (isBlank(journey.goal())) {
                  context.report(GOAL_MISSING).attribute("goal").with("journey", journey.name());
                }
              });

  private static final Text PERSONA_MISSING =
      Text.en("The journey \"{journey}\" has no persona, so nobody travels")
          .nl("De klantreis \"{journey}\" heeft geen persona, dus niemand reist");

  /** A journey has at least one persona. Error; seed text S4. */
  public static final JourneyValidator<JourneyHeading> JOURNEY_PERSONA_MISSING =
      JourneyValidator.forJourneyHeadings("journey-persona-missing")
          .severity(Severity.ERROR)
          .summary(
              Text.en("a journey has at least one persona")
                  .nl("een klantreis heeft minstens één persona"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S4, parts of a journey; NN/g; MyCustomer; OSMM")
          .hint(
              Text.en("Add the persona through whose eyes the journey is seen")
                  .nl("Voeg de persona toe door wiens ogen de klantreis wordt bekeken"))
          .check(
              (journey, context) -> {
                if (journey.personas().isEmpty()) {
                  context
                      .report(PERSONA_MISSING)
                      .attribute("personas")
                      .with("journey", journey.name());
                }
              });

  private static final Text MULTIPLE_PERSONAS =
      Text.en("The journey \"{journey}\" shows {count} personas instead of one individual")
          .nl("De klantreis \"{journey}\" toont {count} persona's in plaats van één individu");

  /**
   * A journey shows the perspective of one individual. Asked of B2C journeys only: in B2B several
   * people decide. Warning; seed text S4.
   */
  public static final JourneyValidator<JourneyHeading> JOURNEY_MULTIPLE_PERSONAS =
      JourneyValidator.forJourneyHeadings("journey-multiple-personas")
          .summary(
              Text.en("a journey shows the perspective of one individual")
                  .nl("een klantreis toont het perspectief van één individu"))
          .profile(RECOMMENDED_PROFILE)
          .source(
              "Seed text S4, benefits of a journey (\"vanuit het perspectief van een individu\")")
          .hint(
              Text.en("Make a journey of its own for each persona, or set the market to B2B")
                  .nl("Maak voor elke persona een eigen klantreis, of zet de markt op B2B"))
          .check(
              (journey, context) -> {
                if (journey.personas().size() > 1
                    && journey.market().filter(Market.B2C::equals).isPresent()) {
                  context
                      .report(MULTIPLE_PERSONAS)
                      .attribute("personas")
                      .with("journey", journey.name())
                      .with("count", journey.personas().size());
                }
              });

  private static final Text INTERVAL_MISSING =
      Text.en("The journey \"{journey}\" does not say how long it lasts")
          .nl("De klantreis \"{journey}\" zegt niet hoe lang ze duurt");

  /** A journey has an end. Error; seed text S4. */
  public static final JourneyValidator<JourneyHeading> JOURNEY_INTERVAL_MISSING =
      JourneyValidator.forJourneyHeadings("journey-interval-missing")
          .severity(Severity.ERROR)
          .summary(Text.en("a journey has an end").nl("een klantreis heeft een einde"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S4, Tijdsinterval")
          .hint(
              Text.en("Choose an interval between a week and a year, as fits the product")
                  .nl("Kies een periode tussen een week en een jaar, afhankelijk van het product"))
          .check(
              (journey, context) -> {
                if (journey.horizon().isEmpty()) {
                  context
                      .report(INTERVAL_MISSING)
                      .attribute("horizon")
                      .with("journey", journey.name());
                }
              });

  /** The shortest interval of a journey, itself allowed. Default: a week. */
  public static final Option<Period> JOURNEY_INTERVAL_SHORTEST =
      Option.ofPeriod("journey-interval-out-of-range.shortest", Period.ofWeeks(1));

  /** The longest interval of a journey, itself allowed. Default: a year. */
  public static final Option<Period> JOURNEY_INTERVAL_LONGEST =
      Option.ofPeriod("journey-interval-out-of-range.longest", Period.ofYears(1));

  private static final Text INTERVAL_TOO_SHORT =
      Text.en("The journey \"{journey}\" lasts {length}, less than {shortest}")
          .nl("De klantreis \"{journey}\" duurt {length}, korter dan {shortest}");
  private static final Text INTERVAL_TOO_LONG =
      Text.en("The journey \"{journey}\" lasts {length}, more than {longest}")
          .nl("De klantreis \"{journey}\" duurt {length}, langer dan {longest}");
  private static final Text INTERVAL_TOO_SHORT_HINT =
      Text.en("Begin earlier or end later, so that the journey lasts {shortest} at least")
          .nl("Begin eerder of eindig later, zodat de klantreis minstens {shortest} duurt");
  private static final Text INTERVAL_TOO_LONG_HINT =
      Text.en("Choose a part of {longest} at most, and let it lead to a journey of its own")
          .nl("Kies een deel van hoogstens {longest} en laat het naar een eigen klantreis leiden");

  /**
   * Periods cannot be compared as such: a month is no number of days. Where a journey has no date,
   * it is laid from this one, which makes 366 days a year too, as they may be.
   */
  private static final LocalDate ANY_BEGIN = LocalDate.of(2000, 1, 1);

  /**
   * A journey lasts between a week and a year, both included. Where it has no dates, a year is 366
   * days. Warning; seed text S4. Options {@link #JOURNEY_INTERVAL_SHORTEST} and {@link
   * #JOURNEY_INTERVAL_LONGEST}.
   */
  public static final JourneyValidator<JourneyHeading> JOURNEY_INTERVAL_OUT_OF_RANGE =
      JourneyValidator.forJourneyHeadings("journey-interval-out-of-range")
          .summary(
              Text.en("a journey lasts between a week and a year")
                  .nl("een klantreis duurt tussen een week en een jaar"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S4, Tijdsinterval")
          .hint(INTERVAL_TOO_LONG_HINT)
          .option(JOURNEY_INTERVAL_SHORTEST)
          .option(JOURNEY_INTERVAL_LONGEST)
          .check(
              (journey, context) ->
                  journey.horizon().ifPresent(horizon -> checkLength(journey, horizon, context)));

  private static void checkLength(
      JourneyHeading journey, TimeInterval horizon, ValidationContext context) {
    Period length = horizon.length();
    Period shortest = context.option(JOURNEY_INTERVAL_SHORTEST);
    Period longest = context.option(JOURNEY_INTERVAL_LONGEST);
    LocalDate begin = horizon.begin().orElse(ANY_BEGIN);
    LocalDate end = Periods.after(begin, length);
    boolean isShort = end.isBefore(Periods.after(begin, shortest));
    if (isShort || end.isAfter(Periods.after(begin, longest))) {
      context
          .report(isShort ? INTERVAL_TOO_SHORT : INTERVAL_TOO_LONG)
          .hint(isShort ? INTERVAL_TOO_SHORT_HINT : INTERVAL_TOO_LONG_HINT)
          .attribute("horizon")
          .with("journey", journey.name())
          .with("length", PeriodWords.of(length))
          .with("shortest", PeriodWords.of(shortest))
          .with("longest", PeriodWords.of(longest));
    }
  }

  // ---- the customer's side ----

  private static final Text TOUCHPOINT_LIST =
      Text.en(
              "The journey \"{journey}\" lists {count} touchpoints, but nowhere what customers feel,"
                  + " need or suffer")
          .nl(
              "De klantreis \"{journey}\" somt {count} contactmomenten op, maar nergens staat wat"
                  + " klanten voelen, nodig hebben of als pijnlijk ervaren");

  /** What a phase tells besides its touchpoints. */
  private record Telling(int touchpoints, boolean isExperience) {}

  /**
   * A journey is more than a list of interactions: somewhere there is an emotion, a need or a pain
   * point. Warning; seed text S4.
   */
  public static final JourneyValidator<Journey> JOURNEY_IS_TOUCHPOINT_LIST =
      JourneyValidator.forJourneys("journey-is-touchpoint-list")
          .summary(
              Text.en("a journey is more than a list of interactions")
                  .nl("een klantreis is meer dan een opsomming van interacties"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S4, how to make a journey")
          .hint(
              Text.en("Add to the touchpoints what customers feel and need there, and what hurts")
                  .nl(
                      "Zet bij de contactmomenten wat klanten daar voelen en nodig hebben, en wat"
                          + " er wringt"))
          .summarisingPhases(
              phase ->
                  new Telling(
                      phase.touchpoints().size(),
                      tellsExperience(phase) || anyTellsExperience(phase.touchpoints())))
          .check(JourneyRules::tellNoExperience);

  private static void tellNoExperience(
      List<PhaseSummary<Telling>> phases, ValidationContext context) {
    int touchpoints = 0;
    for (PhaseSummary<Telling> phase : phases) {
      if (phase.fact().isExperience()) {
        return;
      }
      touchpoints += phase.fact().touchpoints();
    }
    if (touchpoints > 0) {
      context
          .report(TOUCHPOINT_LIST)
          .with("journey", context.journey().name())
          .with("count", touchpoints);
    }
  }

  private static boolean anyTellsExperience(List<Touchpoint> touchpoints) {
    for (int i = 0; i < touchpoints.size(); i++) {
      if (tellsExperience(touchpoints.get(i)) || !touchpoints.get(i).channelEmotions().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsExperience(ExperienceElement element) {
    return element.emotion().isPresent()
        || !element.painPoints().isEmpty()
        || !element.customerNeeds().isEmpty()
        || !element.personaEmotions().isEmpty()
        || isMeasured(element);
  }

  private static boolean isMeasured(ExperienceElement element) {
    return element.measuredEmotion().isPresent() || !element.measuredPersonaEmotions().isEmpty();
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
              "The goal \"{goal}\" speaks of the company (\"{word}\"), and no need of customers"
                  + " stands beside it")
          .nl(
              "Het doel \"{goal}\" gaat over het bedrijf (\"{word}\"), en er staat geen behoefte"
                  + " van klanten tegenover");

  /**
   * Goals do not describe the company alone: where a goal of the journey or of a phase holds one of
   * the words, somewhere in the journey there is a customer's need or goal. Warning; seed text S0.
   * Option {@link #JOURNEY_COMPANY_CENTRIC_WORDS}.
   */
  public static final JourneyValidator<Journey> JOURNEY_COMPANY_CENTRIC =
      JourneyValidator.forJourneys("journey-company-centric")
          .summary(
              Text.en("a journey describes the customer, not the company")
                  .nl("een klantreis beschrijft de klant, niet het bedrijf"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S0, who stands central (\"company journey\")")
          .hint(
              Text.en("Add what customers want and need; more sales follow from that")
                  .nl("Voeg toe wat klanten willen en nodig hebben; hogere verkoop volgt daaruit"))
          .option(JOURNEY_COMPANY_CENTRIC_WORDS)
          .summarisingPhases(JourneyRules::knowsTheCustomer)
          .check(JourneyRules::findCompanyWords);

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
      if (phase.fact()) {
        return;
      }
    }
    List<String> words = context.option(JOURNEY_COMPANY_CENTRIC_WORDS);
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

  private static final Text PROSPECTS_EXCLUDED =
      Text.en(
              "The journey \"{journey}\" begins with the phase \"{phase}\", when people are"
                  + " customers already")
          .nl(
              "De klantreis \"{journey}\" begint bij de fase \"{phase}\", als mensen al klant zijn");

  /**
   * Potential customers belong to the journey: it has a phase before the purchase, if its phase
   * model has one. Warning; seed text S0.
   */
  public static final JourneyValidator<Journey> JOURNEY_PROSPECTS_EXCLUDED =
      JourneyValidator.forJourneys("journey-prospects-excluded")
          .summary(
              Text.en("potential customers belong to the journey")
                  .nl("potentiële klanten horen bij de klantreis"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S0, who stands central")
          .hint(
              Text.en("Begin where the need arises, before anybody buys")
                  .nl("Begin waar de behoefte ontstaat, voordat iemand koopt"))
          .check(
              (journey, context) -> {
                if (!journey.phases().isEmpty()
                    && hasNoneBeforePurchase(journey)
                    && !journey.phases().get(0).kind().covers().isEmpty()) {
                  context
                      .report(PROSPECTS_EXCLUDED)
                      .with("journey", journey.name())
                      .with("phase", PhaseFacts.nameOf(journey.phases().get(0)));
                }
              });

  private static boolean hasNoneBeforePurchase(Journey journey) {
    Set<CanonicalPhase> model = journey.phaseModel().covers();
    return (model.contains(CanonicalPhase.AWARENESS)
            || model.contains(CanonicalPhase.CONSIDERATION))
        && !PhaseFacts.has(journey, CanonicalPhase.AWARENESS)
        && !PhaseFacts.has(journey, CanonicalPhase.CONSIDERATION);
  }

  // ---- the circle ----

  private static final Text LINEAR_ONLY =
      Text.en("The journey \"{journey}\" ends with \"{phase}\"; no way leads back to buying")
          .nl("De klantreis \"{journey}\" stopt bij \"{phase}\"; geen weg leidt terug naar kopen");

  /**
   * Loyalty closes a circle: a journey with a phase of loyalty or advocacy has a loyalty loop or a
   * step back to an earlier phase. Warning; seed texts S0 and S1.
   */
  public static final JourneyValidator<Journey> JOURNEY_LINEAR_ONLY =
      JourneyValidator.forJourneys("journey-linear-only")
          .summary(Text.en("loyalty closes a circle").nl("loyaliteit maakt de cirkel rond"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(
              "Seed text S0, phase 6; Seed text S1, Belangenbehartiging; McKinsey, The consumer"
                  + " decision journey, 2009")
          .hint(
              Text.en(
                      "Add a loyalty loop from \"{phase}\" to the phase in which customers buy again")
                  .nl(
                      "Voeg een loyalty loop toe van \"{phase}\" naar de fase waarin klanten opnieuw"
                          + " kopen"))
          .check(JourneyRules::findNoCircle);

  private static void findNoCircle(Journey journey, ValidationContext context) {
    if (journey.loyaltyLoops().isEmpty()) {
      Phase late = lastOfLoyalty(journey);
      if (late != null && !hasStepBack(journey)) {
        context
            .report(LINEAR_ONLY)
            .with("journey", journey.name())
            .with("phase", PhaseFacts.nameOf(late));
      }
    }
  }

  private static @Nullable Phase lastOfLoyalty(Journey journey) {
    for (int i = journey.phases().size() - 1; i >= 0; i--) {
      Phase phase = journey.phases().get(i);
      if (phase.kind().covers(CanonicalPhase.LOYALTY)
          || phase.kind().covers(CanonicalPhase.ADVOCACY)) {
        return phase;
      }
    }
    return null;
  }

  private static boolean hasStepBack(Journey journey) {
    List<Phase> phases = journey.phases();
    for (int i = 1; i < phases.size(); i++) {
      if (hasStepInto(phases.subList(0, i), phases.get(i))) {
        return true;
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
      Text.en("Nobody becomes aware by those who recommend you in the phase \"{phase}\"")
          .nl("Niemand leert je kennen via wie je in de fase \"{phase}\" aanbeveelt");

  /**
   * Advocates create new awareness: from a phase of advocacy a way leads to awareness, or the
   * journey says that advocacy feeds it. Silent where the phase model knows no awareness.
   * Information; seed text S1.
   */
  public static final JourneyValidator<Journey> ADVOCACY_DOES_NOT_FEED_AWARENESS =
      JourneyValidator.forJourneys("advocacy-does-not-feed-awareness")
          .severity(Severity.INFO)
          .summary(
              Text.en("advocates create new awareness")
                  .nl("ambassadeurs zorgen voor nieuwe bekendheid"))
          .source("Seed text S1, Belangenbehartiging")
          .hint(
              Text.en(
                      "Say that advocacy feeds awareness, and show where others hear of you for the"
                          + " first time")
                  .nl(
                      "Geef aan dat aanbevelingen bekendheid opleveren, en laat zien waar anderen"
                          + " voor het eerst van je horen"))
          .check(JourneyRules::findNoFeeding);

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
          .with("phase", PhaseFacts.nameOf(advocacy));
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

  // ---- data and evidence ----

  private static final Text METRIC_MISSING =
      Text.en(
              "The journey \"{journey}\" has no metric, neither of its own nor of a phase or touchpoint")
          .nl(
              "De klantreis \"{journey}\" heeft geen meetwaarde, ook niet bij een fase of"
                  + " contactmoment");

  /** One steers on data: somewhere there is a metric. Warning; seed text S0, step 3. */
  public static final JourneyValidator<Journey> JOURNEY_METRIC_MISSING =
      JourneyValidator.forJourneys("journey-metric-missing")
          .summary(Text.en("a journey is steered by data").nl("je stuurt een klantreis op data"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S0, step 3")
          .hint(
              Text.en(
                      "Add a number that tells whether the journey improves, such as NPS or conversion")
                  .nl(
                      "Voeg een getal toe dat vertelt of de klantreis beter wordt, zoals NPS of"
                          + " conversie"))
          .summarisingPhases(JourneyRules::isMetered)
          .check(
              (phases, context) -> {
                if (context.journey().metrics().isEmpty() && areAllFalse(phases)) {
                  context
                      .report(METRIC_MISSING)
                      .attribute("metrics")
                      .with("journey", context.journey().name());
                }
              });

  private static boolean isMetered(Phase phase) {
    if (!phase.metrics().isEmpty()) {
      return true;
    }
    List<Touchpoint> touchpoints = phase.touchpoints();
    for (int i = 0; i < touchpoints.size(); i++) {
      if (!touchpoints.get(i).metrics().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean areAllFalse(List<PhaseSummary<Boolean>> phases) {
    for (PhaseSummary<Boolean> phase : phases) {
      if (phase.fact()) {
        return false;
      }
    }
    return true;
  }

  /** How long a review lasts, its last day included. Default: a year. */
  public static final Option<Period> JOURNEY_NOT_REVIEWED_WITHIN =
      Option.ofPeriod("journey-not-reviewed.within", Period.ofYears(1));

  private static final Text REVIEW_OUTDATED =
      Text.en("The journey \"{journey}\" was last reviewed on {reviewed}, more than {within} ago")
          .nl(
              "De klantreis \"{journey}\" is voor het laatst herzien op {reviewed}, meer dan"
                  + " {within} geleden");
  private static final Text REVIEW_MISSING =
      Text.en("The journey \"{journey}\" does not say when it was last reviewed")
          .nl("De klantreis \"{journey}\" zegt niet wanneer ze voor het laatst is herzien");

  /**
   * A journey is refined again and again: it was reviewed within the period before the day of
   * {@link Validators#asOf}. Silent without such a day. Information; seed text S0, step 3. Option
   * {@link #JOURNEY_NOT_REVIEWED_WITHIN}.
   */
  public static final JourneyValidator<JourneyHeading> JOURNEY_NOT_REVIEWED =
      JourneyValidator.forJourneyHeadings("journey-not-reviewed")
          .severity(Severity.INFO)
          .summary(
              Text.en("a journey is refined again and again")
                  .nl("een klantreis wordt steeds bijgeschaafd"))
          .source("Seed text S0, step 3")
          .hint(
              Text.en("Compare the journey with what the data say now, and note the day")
                  .nl("Vergelijk de klantreis met wat de data nu zeggen, en noteer de dag"))
          .option(JOURNEY_NOT_REVIEWED_WITHIN)
          .check(
              (journey, context) ->
                  context.asOf().ifPresent(today -> checkReview(journey, today, context)));

  private static void checkReview(
      JourneyHeading journey, LocalDate today, ValidationContext context) {
    Optional<LocalDate> reviewed = journey.reviewedOn();
    if (reviewed.isEmpty()) {
      context.report(REVIEW_MISSING).attribute("reviewedOn").with("journey", journey.name());
      return;
    }
    Period within = context.option(JOURNEY_NOT_REVIEWED_WITHIN);
    if (Periods.after(reviewed.get(), within).isBefore(today)) {
      context
          .report(REVIEW_OUTDATED)
          .attribute("reviewedOn")
          .with("journey", journey.name())
          .with("reviewed", reviewed.get())
          .with("within", PeriodWords.of(within));
    }
  }

  private static final Text EVIDENCE_MISSING =
      Text.en("The journey \"{journey}\" rests on no evidence, so it may be mere assumption")
          .nl("De klantreis \"{journey}\" steunt nergens op en kan dus louter aanname zijn");

  /** A journey rests on research, not on assumption. Warning; seed text S4, step 2. */
  public static final JourneyValidator<JourneyHeading> JOURNEY_EVIDENCE_MISSING =
      JourneyValidator.forJourneyHeadings("journey-evidence-missing")
          .summary(
              Text.en("a journey rests on research, not on assumption")
                  .nl("een klantreis steunt op onderzoek, niet op aannames"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S4, step 2; MyCustomer")
          .hint(
              Text.en(
                      "Name the interviews, surveys, complaints or statistics that it was made from")
                  .nl("Noem de interviews, enquêtes, klachten of statistieken waar ze op berust"))
          .check(
              (journey, context) -> {
                if (journey.evidence().isEmpty()) {
                  context
                      .report(EVIDENCE_MISSING)
                      .attribute("evidence")
                      .with("journey", journey.name());
                }
              });

  private static final Text EVIDENCE_ONE_SIDED =
      Text.en("All evidence of the journey \"{journey}\" is {present}, none is {absent}")
          .nl("Alle onderbouwing van de klantreis \"{journey}\" is {present}, niets is {absent}");

  /** Evidence is both qualitative and quantitative. Information; seed text S4, step 2. */
  public static final JourneyValidator<JourneyHeading> JOURNEY_EVIDENCE_ONE_SIDED =
      JourneyValidator.forJourneyHeadings("journey-evidence-one-sided")
          .severity(Severity.INFO)
          .summary(
              Text.en("evidence is both qualitative and quantitative")
                  .nl("de onderbouwing is zowel kwalitatief als kwantitatief"))
          .source("Seed text S4, step 2")
          .hint(
              Text.en("Add {absent} evidence: interviews tell why, statistics tell how often")
                  .nl(
                      "Voeg een bron toe die {absent} is: interviews vertellen waarom, statistieken hoe vaak"))
          .check(
              (journey, context) -> {
                List<Evidence> all = journey.evidence();
                if (!all.isEmpty() && isOfOneKind(all)) {
                  EvidenceKind present = all.get(0).kind();
                  context
                      .report(EVIDENCE_ONE_SIDED)
                      .attribute("evidence")
                      .with("journey", journey.name())
                      .with("present", present)
                      .with(
                          "absent",
                          present == EvidenceKind.QUALITATIVE
                              ? EvidenceKind.QUANTITATIVE
                              : EvidenceKind.QUALITATIVE);
                }
              });

  private static boolean isOfOneKind(List<Evidence> all) {
    for (Evidence evidence : all) {
      if (evidence.kind() != all.get(0).kind()) {
        return false;
      }
    }
    return true;
  }

  // ---- the workshop ----

  /** How many departments the team comes from at least. Default: 2. */
  public static final Option<Integer> JOURNEY_TEAM_LEAST =
      Option.ofInt("journey-team-too-narrow.least", 2);

  private static final Text TEAM_TOO_NARROW =
      Text.en(
              "The team of the journey \"{journey}\" comes from {count} departments, {least} are needed")
          .nl(
              "Het team van de klantreis \"{journey}\" komt uit {count} afdelingen, {least} zijn er"
                  + " nodig");
  private static final Text TEAM_OF_ONE_DEPARTMENT =
      Text.en("The whole team of the journey \"{journey}\" comes from one department, {department}")
          .nl("Het hele team van de klantreis \"{journey}\" komt van één afdeling, {department}");
  private static final Text TEAM_MISSING =
      Text.en("The journey \"{journey}\" does not say who made it")
          .nl("De klantreis \"{journey}\" zegt niet wie haar heeft gemaakt");

  /**
   * A broad team makes the journey: its members are of two departments at least. Information; seed
   * text S4. Option {@link #JOURNEY_TEAM_LEAST}.
   */
  public static final JourneyValidator<JourneyHeading> JOURNEY_TEAM_TOO_NARROW =
      JourneyValidator.forJourneyHeadings("journey-team-too-narrow")
          .severity(Severity.INFO)
          .summary(
              Text.en("a broad team makes the journey").nl("een breed team maakt de klantreis"))
          .source("Seed text S4, Mensen")
          .hint(
              Text.en("Invite people of other departments who deal with customers, such as service")
                  .nl(
                      "Vraag mensen van andere afdelingen met klantcontact, zoals de klantenservice"))
          .option(JOURNEY_TEAM_LEAST)
          .check(JourneyRules::checkTeam);

  private static void checkTeam(JourneyHeading journey, ValidationContext context) {
    int least = context.option(JOURNEY_TEAM_LEAST);
    List<TeamMember> team = journey.team();
    Set<String> departments = new HashSet<>();
    for (TeamMember member : team) {
      departments.add(member.department().strip().toLowerCase(Locale.ROOT));
    }
    if (departments.size() < least) {
      context
          .report(
              team.isEmpty()
                  ? TEAM_MISSING
                  : departments.size() == 1 ? TEAM_OF_ONE_DEPARTMENT : TEAM_TOO_NARROW)
          .attribute("team")
          .with("journey", journey.name())
          .with("count", departments.size())
          .with("department", team.isEmpty() ? "" : team.get(0).department())
          .with("least", least);
    }
  }

  /** The least number of dimensions where there are any. Default: 3. */
  public static final Option<Integer> JOURNEY_DIMENSIONS_LEAST =
      Option.ofInt("journey-dimensions-count.least", 3);

  /** The greatest number of dimensions. Default: 5. */
  public static final Option<Integer> JOURNEY_DIMENSIONS_MOST =
      Option.ofInt("journey-dimensions-count.most", 5);

  private static final Text DIMENSIONS_COUNT =
      Text.en("The number of dimensions is {count}; the workshop asks for {least} to {most}")
          .nl("Het aantal dimensies is {count}; de workshop vraagt er {least} tot {most}");

  /**
   * The workshop sets 3 to 5 dimensions, if any. Information; seed text S4, step 5. Options {@link
   * #JOURNEY_DIMENSIONS_LEAST} and {@link #JOURNEY_DIMENSIONS_MOST}.
   */
  public static final JourneyValidator<JourneyHeading> JOURNEY_DIMENSIONS_COUNT =
      JourneyValidator.forJourneyHeadings("journey-dimensions-count")
          .severity(Severity.INFO)
          .summary(
              Text.en("the workshop sets 3 to 5 dimensions")
                  .nl("de workshop stelt 3 tot 5 dimensies vast"))
          .source("Seed text S4, step 5")
          .hint(
              Text.en(
                      "Choose {least} to {most} words and give each two minutes with the whole team")
                  .nl("Kies {least} tot {most} woorden en geef elk twee minuten met het hele team"))
          .option(JOURNEY_DIMENSIONS_LEAST)
          .option(JOURNEY_DIMENSIONS_MOST)
          .check(
              (journey, context) -> {
                int count = journey.dimensions().size();
                int least = context.option(JOURNEY_DIMENSIONS_LEAST);
                int most = context.option(JOURNEY_DIMENSIONS_MOST);
                if (count > 0 && (count < least || count > most)) {
                  context
                      .report(DIMENSIONS_COUNT)
                      .attribute("dimensions")
                      .with("count", count)
                      .with("least", least)
                      .with("most", most);
                }
              });

  private static final Text IDEA_UNGROUPED =
      Text.en("The idea \"{idea}\" is in no group of the affinity diagram")
          .nl("Het idee \"{idea}\" zit in geen groep van het affinity-diagram");
  private static final Text GROUP_UNLABELLED =
      Text.en("Group {number} of the affinity diagram has no label; it holds {count} ideas")
          .nl(
              "Groep {number} van het affinity-diagram heeft geen label; er zitten {count} ideeën in");
  private static final Text GROUP_UNLABELLED_HINT =
      Text.en("Give the group a label that says what its ideas have in common")
          .nl("Geef de groep een label dat zegt wat de ideeën gemeen hebben");

  /** Ideas are grouped, and groups have labels. Information; seed text S4, step 6. */
  public static final JourneyValidator<JourneyHeading> JOURNEY_AFFINITY_UNGROUPED =
      JourneyValidator.forJourneyHeadings("journey-affinity-ungrouped")
          .severity(Severity.INFO)
          .summary(
              Text.en("ideas are grouped and the groups are labelled")
                  .nl("ideeën zijn gegroepeerd en de groepen hebben een label"))
          .source("Seed text S4, step 6")
          .hint(
              Text.en("Put the idea into a group with others like it, or drop it")
                  .nl("Zet het idee in een groep met verwante ideeën, of laat het vallen"))
          .check(
              (journey, context) -> {
                checkIdeas(journey, context);
                checkLabels(journey.affinityGroups(), context);
              });

  private static void checkIdeas(JourneyHeading journey, ValidationContext context) {
    if (journey.ideas().isEmpty()) {
      return;
    }
    Set<String> grouped = new HashSet<>();
    for (AffinityGroup group : journey.affinityGroups()) {
      grouped.addAll(group.ideas());
    }
    for (String idea : journey.ideas()) {
      if (!grouped.contains(idea)) {
        context.report(IDEA_UNGROUPED).attribute("ideas").with("idea", idea);
      }
    }
  }

  private static void checkLabels(List<AffinityGroup> groups, ValidationContext context) {
    for (int i = 0; i < groups.size(); i++) {
      if (isBlank(groups.get(i).label())) {
        context
            .report(GROUP_UNLABELLED)
            .hint(GROUP_UNLABELLED_HINT)
            .attribute("affinityGroups")
            .with("number", i + 1)
            .with("count", groups.get(i).ideas().size());
      }
    }
  }

  // ---- the map ----

  private static final Text FUNNEL_UNLINKED =
      Text.en("The journey \"{journey}\" is coupled to no conversion funnel")
          .nl("De klantreis \"{journey}\" is aan geen conversietrechter gekoppeld");

  /**
   * Journey and funnel are coupled: the journey names its funnel, or an action the stage it serves.
   * Information; seed text S0.
   */
  public static final JourneyValidator<Journey> JOURNEY_FUNNEL_UNLINKED =
      JourneyValidator.forJourneys("journey-funnel-unlinked")
          .severity(Severity.INFO)
          .summary(
              Text.en("journey and funnel are coupled")
                  .nl("klantreis en trechter zijn aan elkaar gekoppeld"))
          .source("Seed text S0, who stands central, and steps 2 and 3")
          .hint(
              Text.en("Name the funnel, or the funnel stage that each marketing action serves")
                  .nl(
                      "Noem de trechter, of per marketingactie het deel van de trechter dat ze dient"))
          .summarisingPhases(JourneyRules::servesFunnel)
          .check(
              (phases, context) -> {
                if (isBlank(context.journey().funnel()) && areAllFalse(phases)) {
                  context
                      .report(FUNNEL_UNLINKED)
                      .attribute("funnel")
                      .with("journey", context.journey().name());
                }
              });

  private static boolean servesFunnel(Phase phase) {
    List<Touchpoint> touchpoints = phase.touchpoints();
    for (int i = 0; i < touchpoints.size(); i++) {
      for (MarketingAction action : touchpoints.get(i).actions()) {
        if (action.funnelStage().isPresent()) {
          return true;
        }
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
              "The journey \"{journey}\" has {count} touchpoints; more than {most} cannot be surveyed")
          .nl(
              "De klantreis \"{journey}\" heeft {count} contactmomenten; meer dan {most} overziet"
                  + " niemand");
  private static final Text TOO_MANY_PHASES =
      Text.en("The journey \"{journey}\" has {count} phases; more than {most} cannot be surveyed")
          .nl("De klantreis \"{journey}\" heeft {count} fasen; meer dan {most} overziet niemand");

  /**
   * A journey can be surveyed: it has 50 touchpoints and 9 phases at most. Warning; TheyDo,
   * Cemantica, Adobe Journey Optimizer. Options {@link #JOURNEY_MOST_TOUCHPOINTS} and {@link
   * #JOURNEY_MOST_PHASES}.
   */
  public static final JourneyValidator<Journey> JOURNEY_TOO_LARGE =
      JourneyValidator.forJourneys("journey-too-large")
          .summary(
              Text.en("a journey is small enough to be surveyed")
                  .nl("een klantreis is klein genoeg om te overzien"))
          .source("TheyDo; Cemantica; Adobe Journey Optimizer (50 activities)")
          .hint(
              Text.en(
                      "Move details to journeys of their own, and let touchpoints drill down to them")
                  .nl(
                      "Zet details in eigen klantreizen en laat contactmomenten daarnaar verwijzen"))
          .option(JOURNEY_MOST_TOUCHPOINTS)
          .option(JOURNEY_MOST_PHASES)
          .check(JourneyRules::checkSize);

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
              "De klantreis \"{journey}\" toont de {state}, behalve bij {count} van de"
                  + " contactmomenten, zoals \"{touchpoint}\"");

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

  /**
   * What is and what is wanted are kept apart: no touchpoint has another state than its journey
   * has, or, where that says none, than other touchpoints. Warning; CJML.
   */
  public static final JourneyValidator<Journey> JOURNEY_STATE_MIXED =
      JourneyValidator.forJourneys("journey-state-mixed")
          .summary(
              Text.en("what is and what is wanted are kept apart")
                  .nl("huidige en gewenste situatie blijven gescheiden"))
          .source("CJML (actual and planned journeys)")
          .hint(
              Text.en("Make two journeys, one of what is and one of what is wanted")
                  .nl("Maak twee klantreizen: één van de huidige en één van de gewenste situatie"))
          .summarisingPhases(JourneyRules::states)
          .check(JourneyRules::findMixedStates);

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
      all = all.and(phase.fact());
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
          .report(STATE_MIXED)
          .with("journey", context.journey().name())
          .with("state", state)
          .with("count", count)
          .with("touchpoint", first.name())
          .related(first);
    }
  }

  private static final Text MEASURED_ON_PLAN =
      Text.en("\"{name}\" is only planned, so nobody can have measured what customers feel there")
          .nl("\"{name}\" is nog een plan, dus niemand kan hebben gemeten wat klanten daar voelen");

  /**
   * Measured experience belongs to what is: nothing planned has a measured emotion. Information;
   * CJML.
   */
  public static final JourneyValidator<ExperienceElement> ACTUAL_EXPERIENCE_ON_PLAN =
      JourneyValidator.forElements(ExperienceElement.class, "actual-experience-on-plan")
          .severity(Severity.INFO)
          .summary(
              Text.en("measured experience belongs to what is, not to what is wanted")
                  .nl("gemeten ervaring hoort bij de huidige situatie, niet bij de gewenste"))
          .source("CJML, guiding principles")
          .hint(
              Text.en(
                      "Give the measured emotion to the as-is journey; here an expected one will do")
                  .nl("Zet de gemeten emotie in de huidige klantreis; hier volstaat een verwachte"))
          .check(
              (element, context) -> {
                if (isMeasured(element) && isPlanned(element, context.journey())) {
                  context
                      .report(MEASURED_ON_PLAN)
                      .attribute(
                          element.measuredEmotion().isPresent()
                              ? "measuredEmotion"
                              : "measuredPersonaEmotions")
                      .with("name", PhaseFacts.nameOf(element));
                }
              });

  private static boolean isPlanned(ExperienceElement element, JourneyHeading journey) {
    Optional<JourneyState> own =
        element instanceof Touchpoint touchpoint ? touchpoint.state() : Optional.empty();
    return own.or(journey::state).filter(JourneyState.TO_BE::equals).isPresent();
  }

  /**
   * All rules of this class.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        JOURNEY_GOAL_MISSING,
        JOURNEY_PERSONA_MISSING,
        JOURNEY_MULTIPLE_PERSONAS,
        JOURNEY_INTERVAL_MISSING,
        JOURNEY_INTERVAL_OUT_OF_RANGE,
        JOURNEY_IS_TOUCHPOINT_LIST,
        JOURNEY_COMPANY_CENTRIC,
        JOURNEY_LINEAR_ONLY,
        ADVOCACY_DOES_NOT_FEED_AWARENESS,
        JOURNEY_PROSPECTS_EXCLUDED,
        JOURNEY_METRIC_MISSING,
        JOURNEY_NOT_REVIEWED,
        JOURNEY_EVIDENCE_MISSING,
        JOURNEY_EVIDENCE_ONE_SIDED,
        JOURNEY_TEAM_TOO_NARROW,
        JOURNEY_DIMENSIONS_COUNT,
        JOURNEY_AFFINITY_UNGROUPED,
        JOURNEY_FUNNEL_UNLINKED,
        JOURNEY_TOO_LARGE,
        JOURNEY_STATE_MIXED,
        ACTUAL_EXPERIENCE_ON_PLAN);
  }

  private static boolean isBlank(Optional<String> text) {
    return text.isEmpty() || text.get().isBlank();
  }
}
