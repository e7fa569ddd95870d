package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import io.github.klantreis.model.Actor;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.TimeInterval;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.NamedParticipant;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.FixOffers;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.Overview;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Drafts;
import io.github.klantreis.validation.rules.summary.Periods;
import io.github.klantreis.validation.rules.summary.PhaseFacts;
import io.github.klantreis.validation.rules.summary.Said;
import io.github.klantreis.validation.rules.summary.Waiting;
import io.github.klantreis.validation.rules.text.Mention;
import io.github.klantreis.validation.rules.text.TimeWords;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Durations;
import io.github.klantreis.wording.Listing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules on the parts that every journey has: its goal, its persona and its interval. */
public final class JourneyRules {
  private JourneyRules() {}

  private static final Text GOAL_MISSING =
      Text.en("This journey does not say what the organisation wants to achieve")
          .nl("Er staat niet wat de organisatie met deze {peopleJourney} wil bereiken");

  private static final Text GOAL_OF_ONE_PHASE =
      Text.en(
              "Only the phase \"{phase}\" says what the organisation wants to achieve, not the"
                  + " journey as a whole")
          .nl(
              "Alleen bij de fase \"{phase}\" staat wat de organisatie wil bereiken, niet bij de"
                  + " {peopleJourney} als geheel");

  private static final Text GOAL_OF_SOME_PHASES =
      Text.en(
              "{n} of {of} phases say what the organisation wants to achieve, but the journey as a"
                  + " whole does not")
          .nl(
              "Bij {n} van de {of} fasen staat wat de organisatie wil bereiken, maar niet bij de"
                  + " {peopleJourney} als geheel");

  private static final Text GOAL_OF_PHASES_HINT =
      Text.en(
              "Note in one sentence what you want to achieve with the whole journey, or note a goal"
                  + " for each phase")
          .nl(
              "Noteer in één zin wat jullie met de hele {peopleJourney} willen bereiken, of noteer bij"
                  + " elke fase een doel");

  /**
   * A journey states the goal of the organisation; what customers want is another one. Where only
   * some phases have a goal, the finding says so. A phase has one, too, if each of its touchpoints
   * has. Silent where each phase has a goal, or the journey criteria of success, and in what one
   * person tells, where no organisation takes part. Warning; information in a draft.
   */
  public static final JourneyValidator<Journey> JOURNEY_GOAL_MISSING =
      JourneyValidator.forJourneys("journey-goal-missing")
          .once(Begins.ORGANISATION)
          .severity(Severity.WARNING)
          .summary(Text.en("a journey has a goal").nl("een reis heeft een doel"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.ZAKELIJKE_LEADGENERATIE.at(Literature.step(1)))
          .hint(
              Text.en("Note in one sentence what you want to achieve with it")
                  .nl("Noteer in één zin wat jullie ermee willen bereiken"))
          .summarisingPhases(
              PhaseFact.<Boolean>of(JourneyRules::isAiming).reading(JourneyRules::hasGoal))
          .check(JourneyRules::checkGoal);

  /** Whether a phase has a goal, or each of its touchpoints. */
  private static boolean isAiming(Phase phase) {
    return hasGoal(phase)
        || (!phase.touchpoints().isEmpty()
            && phase.touchpoints().stream().allMatch(JourneyRules::hasGoal));
  }

  private static boolean hasGoal(ExperienceElement element) {
    return !element.goals().isEmpty();
  }

  private static void checkGoal(List<PhaseSummary<Boolean>> phases, ValidationContext context) {
    JourneyHeading journey = context.journey();
    List<PhaseHeading> aiming =
        phases.stream().filter(PhaseSummary::value).<PhaseHeading>map(PhaseSummary::phase).toList();
    if (journey.goal().isPresent()
        || !journey.successCriteria().isEmpty()
        || (!aiming.isEmpty() && aiming.size() == phases.size())) {
      return;
    }
    FindingDraft draft =
        switch (aiming.size()) {
          case 0 -> context.report(GOAL_MISSING);
          case 1 ->
              context
                  .report(GOAL_OF_ONE_PHASE)
                  .hint(GOAL_OF_PHASES_HINT)
                  .with("phase", aiming.get(0));
          default ->
              context
                  .report(GOAL_OF_SOME_PHASES)
                  .hint(GOAL_OF_PHASES_HINT)
                  .with("n", aiming.size())
                  .with("of", phases.size());
        };
    Drafts.missing(draft, journey).attribute("goal").with("journey", journey.name());
  }

  private static final Text PERSONA_MISSING =
      Text.en("This journey has no persona").nl("Deze {peopleJourney} heeft geen persona");

  /**
   * A journey has at least one persona, or an actor on the customer's side, through whose eyes it
   * is seen. Silent where it has no touchpoints of its own and its phases lead to journeys with the
   * details, where the personas are. Warning; information in a draft.
   */
  public static final JourneyValidator<Journey> JOURNEY_PERSONA_MISSING =
      JourneyValidator.forJourneys("journey-persona-missing")
          .severity(Severity.WARNING)
          .summary(
              Text.en("a journey has at least one persona")
                  .nl("een reis heeft minstens één persona"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(
              Literature.ZAKELIJKE_LEADGENERATIE.at(
                  Text.en("the parts of a journey").nl("de onderdelen van een klantreis")))
          .source(Literature.JOURNEY_MAPPING_101)
          .source(Literature.OSMM)
          .hint(
              Text.en("Add the persona through whose eyes the journey is seen")
                  .nl("Voeg de persona toe door wiens ogen jullie naar de {peopleJourney} kijken"))
          .summarisingPhases(Details::of)
          .check(
              (phases, context) -> {
                JourneyHeading journey = context.journey();
                if (journey.personas().isEmpty()
                    && !isOfAnActor(journey)
                    && !Details.areElsewhere(phases)) {
                  Drafts.missing(context.report(PERSONA_MISSING), context.journey())
                      .attribute("personas")
                      .with("journey", journey.name());
                }
              });

  /** Where the details of a phase are: in itself, in other journeys, or nowhere. */
  private enum Details {
    HERE,
    ELSEWHERE,
    NONE;

    static Details of(Phase phase) {
      return !phase.touchpoints().isEmpty()
          ? HERE
          : phase.drillsDownTo().isEmpty() ? NONE : ELSEWHERE;
    }

    static boolean areElsewhere(List<PhaseSummary<Details>> phases) {
      return phases.stream().anyMatch(phase -> phase.value() == ELSEWHERE)
          && phases.stream().noneMatch(phase -> phase.value() == HERE);
    }
  }

  private static boolean isOfAnActor(JourneyHeading journey) {
    for (Actor actor : journey.actors()) {
      if (actor.side() == Side.CUSTOMER) {
        return true;
      }
    }
    return false;
  }

  private static final Text MULTIPLE_PERSONAS =
      Text.en(
              "The journey \"{journey}\" has {count} personas, and nothing says which"
                  + " touchpoint concerns whom")
          .nl(
              "De {peopleJourney} \"{journey}\" heeft {count} persona's, en nergens staat om wie het bij welk contactmoment gaat");

  /**
   * A journey shows the perspective of one individual, unless it says anywhere who is meant: by
   * whom a touchpoint or branch concerns, who takes part in it, what one of them feels, a lane of
   * one of them, or any words of a touchpoint that name one. Not where companies buy: there several
   * people decide. Warning.
   */
  public static final JourneyValidator<Journey> JOURNEY_MULTIPLE_PERSONAS =
      JourneyValidator.forJourneys("journey-multiple-personas")
          .summary(
              Text.en("a journey shows the perspective of one individual")
                  .nl("een reis toont het perspectief van één individu"))
          .profile(RECOMMENDED_PROFILE)
          .source(
              Literature.ZAKELIJKE_LEADGENERATIE.at(
                  Text.en("benefits of a journey").nl("voordelen van een klantreis")))
          .hint(
              Text.en(
                      "Note at each touchpoint whom it concerns, or make a separate journey for each persona")
                  .nl(
                      "Noteer bij elk contactmoment om wie het gaat, of maak voor elke persona een aparte {peopleJourney}"))
          .summarisingPhasesUnderHeading(JourneyRules::saysWhomItConcerns)
          .check(
              (phases, context) -> {
                JourneyHeading journey = context.journey();
                if (journey.personas().size() > 1
                    && journey.market().filter(Market.B2B::equals).isEmpty()
                    && PhaseFacts.areAllFalse(phases)) {
                  context
                      .report(MULTIPLE_PERSONAS)
                      .attribute("personas")
                      .with("journey", journey.name())
                      .with("count", journey.personas().size());
                }
              });

  private static boolean saysWhomItConcerns(Phase phase, JourneyHeading journey) {
    if (namesPersona(phase.participantEmotions().keySet(), journey)
        || namesPersona(phase.measuredParticipantEmotions().keySet(), journey)) {
      return true;
    }
    Mention personas = new Mention();
    journey.personas().forEach(each -> personas.addPerson(each.id(), each.name()));
    if (tellsOfOne(phase, journey, personas)) {
      return true;
    }
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (!phase.reading(touchpoint).concernedPersonas().isEmpty()
          || tellsOfOne(touchpoint, journey, personas)
          || Said.at(touchpoint, personas::isIn)
          || namesPersona(touchpoint.involved(), journey)
          || namesPersona(touchpoint.participantEmotions().keySet(), journey)
          || namesPersona(touchpoint.measuredParticipantEmotions().keySet(), journey)
          || isPersona(touchpoint.initiator(), journey)
          || isPersona(touchpoint.receiver(), journey)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a lane that is of one persona, by its id or name, has a text there. */
  private static boolean tellsOfOne(
      ExperienceElement element, JourneyHeading journey, Mention personas) {
    return !element.laneTexts().isEmpty()
        && journey.lanes().stream()
            .anyMatch(
                lane ->
                    element.laneTexts().containsKey(lane.id())
                        && (journey.persona(lane.id()).isPresent() || personas.isIn(lane.name())));
  }

  private static boolean namesPersona(Collection<String> ids, JourneyHeading journey) {
    for (String id : ids) {
      if (journey.persona(id).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPersona(Optional<Participant> participant, JourneyHeading journey) {
    return participant.isPresent()
        && participant.get() instanceof NamedParticipant named
        && journey.persona(named.id()).isPresent();
  }

  static final String JOURNEY_INTERVAL_MISSING_ID = "journey-interval-missing";

  private static final Text INTERVAL_MISSING =
      Text.en("It is not noted how long this journey takes")
          .nl("Er staat niet hoe lang deze {peopleJourney} duurt");

  /**
   * A journey that says when anything happens, how long it lasts or after which wait has an end;
   * one that is {@linkplain JourneyScope#PART part} of another need not say so. A length of time in
   * words, in the name or description of the journey or of a phase, will do, and so will a length
   * of each touchpoint, as their sum is its length, or points in time in the words of two of them,
   * such as "Wakes up at seven" and "Om acht uur", or lengths or waits of two or more touchpoints,
   * if these are half of all. Silent where the journey has no end: a loyalty loop leads back, or a
   * touchpoint recurs several times a year. Warning; information in a draft.
   */
  public static final JourneyValidator<Journey> JOURNEY_INTERVAL_MISSING =
      JourneyValidator.forJourneys(JOURNEY_INTERVAL_MISSING_ID)
          .severity(Severity.WARNING)
          .scope(JourneyScope.END_TO_END)
          .once(Begins.TIME)
          .summary(Text.en("a journey has an end").nl("een reis heeft een einde"))
          .source(
              Literature.ZAKELIJKE_LEADGENERATIE.at(Text.en("time interval").nl("tijdsinterval")))
          .hint(
              Text.en("Note the time from the first step to the last")
                  .nl("Noteer de doorlooptijd, van de eerste stap tot de laatste"))
          .fixes(JourneyRules::offerEnd)
          .summarisingPhases(Timed::in)
          .checkJourney(
              (journey, phases, context) -> {
                if (journey.horizon().isEmpty()
                    && journey.loyaltyLoops().isEmpty()
                    && phases.stream().noneMatch(phase -> phase.value().isTold())
                    && !Said.of(journey, TimeWords::areIn)
                    && phases.stream().mapToInt(phase -> phase.value().points()).sum() < 2
                    && !tellOfTime(phases)
                    && phases.stream().anyMatch(phase -> phase.value().length() == Length.NOT)) {
                  Drafts.missing(context.report(INTERVAL_MISSING), context.journey())
                      .attribute("horizon")
                      .with("journey", journey.name());
                }
              });

  /** How many touchpoints are several, so that their times tell of the whole. */
  private static final int SEVERAL_TIMED = 2;

  /** One in as many touchpoints that tell of time is enough to see how long it takes. */
  private static final int ONE_IN_TIMED = 2;

  private static boolean tellOfTime(List<PhaseSummary<Timed>> phases) {
    int timed = phases.stream().mapToInt(phase -> phase.value().timed()).sum();
    return timed >= SEVERAL_TIMED
        && timed * ONE_IN_TIMED
            >= phases.stream().mapToInt(phase -> phase.value().touchpoints()).sum();
  }

  /** What comes again once in so long or less often goes round with the journey. */
  private static final Duration CYCLE = Duration.ofDays(300);

  /**
   * What a phase says of the time it takes.
   *
   * @param length whether it says how long it lasts
   * @param points at how many touchpoints words say when they happen
   * @param touchpoints how many there are
   * @param timed how many of these tell of any time
   */
  private record Timed(Length length, int points, int touchpoints, int timed) {
    static Timed in(Phase phase) {
      return new Timed(
          Length.of(phase),
          (int) phase.touchpoints().stream().filter(Timed::isPoint).count(),
          phase.touchpoints().size(),
          (int) phase.touchpoints().stream().filter(Timed::isAnyTime).count());
    }

    private static boolean isAnyTime(Touchpoint touchpoint) {
      return Length.isTold(touchpoint) || Waiting.isBefore(touchpoint) || isPoint(touchpoint);
    }

    boolean isTold() {
      return length == Length.WITHOUT_END || length == Length.IN_WORDS;
    }

    private static boolean isPoint(Touchpoint touchpoint) {
      return Said.at(touchpoint, TimeWords::isPointIn);
    }
  }

  /** Whether a phase says how long it lasts: in its words, or at each of its touchpoints. */
  private enum Length {
    WITHOUT_END,
    IN_WORDS,
    EACH,
    NOT;

    static Length of(Phase phase) {
      if (phase.touchpoints().stream().anyMatch(Length::comesBack)) {
        return WITHOUT_END;
      }
      return Said.on(phase, TimeWords::areIn) || isPointInNameOf(phase)
          ? IN_WORDS
          : phase.touchpoints().stream().allMatch(Length::isTold) ? EACH : NOT;
    }

    private static boolean isPointInNameOf(Phase phase) {
      return Stream.of(Listing.ENGLISH, Listing.DUTCH)
          .map(phase::nameIn)
          .anyMatch(TimeWords::isPointIn);
    }

    private static boolean isTold(Touchpoint touchpoint) {
      return Waiting.lasts(touchpoint).isPresent() || Said.at(touchpoint, TimeWords::areIn);
    }

    private static boolean comesBack(Touchpoint touchpoint) {
      return touchpoint.recurs().filter(each -> each.estimate().compareTo(CYCLE) < 0).isPresent();
    }
  }

  private static void offerEnd(Journey journey, Finding finding, FixOffers offers) {
    journey
        .touchpoints()
        .filter(touchpoint -> touchpoint.startsAfter().isPresent())
        .max(Comparator.comparing(touchpoint -> endOf(touchpoint).estimate()))
        .filter(last -> !endOf(last).isZero())
        .ifPresent(
            last -> {
              TimeSpan end = endOf(last);
              Text length = Durations.inASentence(end.calendar(), end.clock());
              offers.choice(
                  "end-at",
                  last.id(),
                  Text.en("It ends with \"{touchpoint}\", after {time}")
                      .nl("Die eindigt met \"{touchpoint}\", na {time}"),
                  Map.of("touchpoint", last, "time", length),
                  edit -> edit.journey(each -> each.horizon(end)));
            });
  }

  private static TimeSpan endOf(Touchpoint touchpoint) {
    TimeSpan start = touchpoint.startsAfter().orElseThrow();
    TimeSpan length = Waiting.lasts(touchpoint).orElse(TimeSpan.ZERO);
    return TimeSpan.of(
        start.calendar().plus(length.calendar()), start.clock().plus(length.clock()));
  }

  /** The shortest interval of a journey, itself allowed. Default: a week. */
  public static final Option<Period> JOURNEY_INTERVAL_SHORTEST =
      Option.ofPeriod("journey-interval-out-of-range.shortest", Period.ofWeeks(1));

  /** The longest interval of a journey, itself allowed. Default: a year. */
  public static final Option<Period> JOURNEY_INTERVAL_LONGEST =
      Option.ofPeriod("journey-interval-out-of-range.longest", Period.ofYears(1));

  private static final Text INTERVAL_TOO_SHORT =
      Text.en("The journey \"{journey}\" lasts {length}, less than {shortest}")
          .nl("De {peopleJourney} \"{journey}\" duurt {length}, korter dan {shortest}");

  private static final Text INTERVAL_TOO_LONG =
      Text.en("The journey \"{journey}\" lasts {length}, more than {longest}")
          .nl("De {peopleJourney} \"{journey}\" duurt {length}, langer dan {longest}");

  private static final Text INTERVAL_TOO_SHORT_HINT =
      Text.en("Start earlier or end later, so that the journey lasts at least {shortest}")
          .nl("Begin eerder of eindig later, zodat de {peopleJourney} minstens {shortest} duurt");

  private static final Text INTERVAL_TOO_LONG_HINT =
      Text.en(
              "Choose a part of at most {longest}, and describe the rest in a journey of its"
                  + " own")
          .nl(
              "Kies een deel van hoogstens {longest} en beschrijf de rest in een eigen"
                  + " {peopleJourney}");

  /**
   * Periods cannot be compared as such: a month is no number of days. Where a journey has no date,
   * it is laid from this one, which makes 366 days a year too, as they may be.
   */
  private static final LocalDate ANY_BEGIN = LocalDate.of(2000, 1, 1);

  /** Whether a contract is renewed in the journey. */
  private static final Overview<Boolean> RENEWED =
      Overview.of(
          PhaseFact.<Boolean>of(
                  phase -> phase.touchpoints().stream().anyMatch(CircleRules::isRenewal))
              .lookingAt(CircleRules::isRenewal),
          (journey, phases) -> phases.contains(true));

  /**
   * A journey lasts between a week and a year, both included. Where companies buy and renew a
   * contract, what comes before the contract is added to its year: up to twice as long is allowed.
   * Where it has no dates, a year is 366 days. The source speaks of what is bought: a visit of
   * minutes and an illness for life are journeys, too, so it speaks where something is sold and the
   * whole journey is shown. Warning. Options {@link #JOURNEY_INTERVAL_SHORTEST} and {@link
   * #JOURNEY_INTERVAL_LONGEST}.
   */
  public static final JourneyValidator<JourneyHeading> JOURNEY_INTERVAL_OUT_OF_RANGE =
      JourneyValidator.forJourneyHeadings("journey-interval-out-of-range")
          .speaksFor(Audience.SELLING)
          .scope(JourneyScope.END_TO_END)
          .that(
              Text.en("have a time interval").nl("een tijdsinterval hebben"),
              (journey, around) -> journey.horizon().isPresent())
          .summary(
              Text.en("a journey lasts between a week and a year")
                  .nl("een reis duurt tussen een week en een jaar"))
          .source(
              Literature.ZAKELIJKE_LEADGENERATIE.at(Text.en("time interval").nl("tijdsinterval")))
          .hint(INTERVAL_TOO_LONG_HINT)
          .option(JOURNEY_INTERVAL_SHORTEST)
          .option(JOURNEY_INTERVAL_LONGEST)
          .seeing(RENEWED)
          .check(
              (journey, context) ->
                  journey.horizon().ifPresent(horizon -> checkLength(journey, horizon, context)));

  private static void checkLength(
      JourneyHeading journey, TimeInterval horizon, ValidationContext context) {
    TimeSpan length = horizon.length();
    Period shortest = context.option(JOURNEY_INTERVAL_SHORTEST);
    Period longest = context.option(JOURNEY_INTERVAL_LONGEST);
    LocalDate begin = horizon.begin().orElse(ANY_BEGIN);
    LocalDateTime end = Periods.after(begin, length);
    boolean isShort = end.isBefore(Periods.after(begin, shortest));
    LocalDateTime latest = Periods.after(begin, longest);
    if (journey.market().filter(Market.B2B::equals).isPresent() && context.overview(RENEWED)) {
      latest = Periods.after(latest.toLocalDate(), longest);
    }
    if (isShort || end.isAfter(latest)) {
      context
          .report(isShort ? INTERVAL_TOO_SHORT : INTERVAL_TOO_LONG)
          .hint(isShort ? INTERVAL_TOO_SHORT_HINT : INTERVAL_TOO_LONG_HINT)
          .attribute("horizon")
          .with("journey", journey.name())
          .with("length", Durations.inASentence(length.calendar(), length.clock()))
          .with("shortest", Durations.inASentence(shortest))
          .with("longest", Durations.inASentence(longest));
    }
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        JOURNEY_GOAL_MISSING,
        JOURNEY_PERSONA_MISSING,
        JOURNEY_MULTIPLE_PERSONAS,
        JOURNEY_INTERVAL_MISSING,
        JOURNEY_INTERVAL_OUT_OF_RANGE);
  }
}
