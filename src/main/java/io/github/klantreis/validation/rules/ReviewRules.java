package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forJourneys;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.DIAGRAM_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.EvidenceKind;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.NamedParticipant;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.summary.Answered;
import io.github.klantreis.validation.rules.summary.Answers;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Contact;
import io.github.klantreis.validation.rules.summary.Feelings;
import io.github.klantreis.validation.rules.summary.Grounds;
import io.github.klantreis.validation.rules.text.Families;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules on what reviewers miss most often in maps that are otherwise well filled. */
public final class ReviewRules {
  private ReviewRules() {}

  // ---- pains that nobody does anything about ----

  static final String PAINS_UNANSWERED_ID = "pains-unanswered";

  /** How many pain points {@link #PAINS_UNANSWERED} expects an answer to: 3, inclusive. */
  public static final Option<Integer> PAINS_UNANSWERED_FROM =
      Option.ofInt("pains-unanswered.from", 3);

  private static final Text UNANSWERED =
      Text.en("This journey names {count} pain points, but no opportunity, solution or idea")
          .nl(
              "Deze {peopleJourney} noemt {count} pijnpunten, maar geen enkele verbeterkans, oplossing of idee");

  private static final Text UNANSWERED_UNRATED =
      Text.en(
              "This journey names {count} pain points, but not which are the worst, and no opportunity, solution or idea")
          .nl(
              "Deze {peopleJourney} noemt {count} pijnpunten, maar niet welke het ergst zijn, en geen enkele verbeterkans, oplossing of idee");

  private static final Text RATE_HINT =
      Text.en(
              "Note how severe they are; start with the worst, and note an opportunity that would remove it")
          .nl(
              "Noteer hoe ernstig ze zijn; begin bij het ergste en noteer een verbeterkans die het wegneemt");

  private static final Text ONE_UNANSWERED =
      Text.en(
              "The journey \"{journey}\" names 1 pain point, but no opportunity, solution or"
                  + " idea")
          .nl(
              "De {peopleJourney} \"{journey}\" noemt 1 pijnpunt, maar geen enkele verbeterkans,"
                  + " oplossing of idee");

  /**
   * A journey that names several pain points says somewhere what could be done: an opportunity, a
   * solution or an idea, anywhere. Where there are more than a list names and none is rated, it
   * says that, too. Silent where people feel bad at each touchpoint that has one, these are few,
   * and {@link EmotionRules#EMOTION_LOW_WITHOUT_OPPORTUNITY} says it of them. Warning. Option
   * {@link #PAINS_UNANSWERED_FROM}.
   */
  public static final JourneyValidator<Journey> PAINS_UNANSWERED =
      forJourneys(PAINS_UNANSWERED_ID)
          .once(
              Begun.of(
                      Text.en("a pain point is noted").nl("een pijnpunt is genoteerd"),
                      1,
                      PhaseFact.<Integer>of(phase -> isAnyPain(phase) ? 1 : 0)
                          .reading(touchpoint -> touchpoint.painPoints().isEmpty()))
                  .or(
                      Begun.journey(
                          Text.en("the journey has a pain point").nl("de reis een pijnpunt heeft"),
                          journey -> !journey.painPoints().isEmpty())))
          .summary(
              Text.en("where pain points are named, something can be done about them")
                  .nl("waar pijnpunten staan, staat ook wat eraan te doen is"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(
              Literature.ZAKELIJKE_LEADGENERATIE.at(
                  Text.en("benefits of a journey").nl("voordelen van een klantreis")))
          .source(
              Source.LIBRARY_DEFAULT.at(
                  Text.en("the number of pain points").nl("het aantal pijnpunten")))
          .hint(
              Text.en(
                      "Start with what bothers {people} most, and note an opportunity that would remove it")
                  .nl(
                      "Begin bij wat {people} het meest dwarszit en noteer een verbeterkans die het wegneemt"))
          .option(PAINS_UNANSWERED_FROM)
          .yieldingTo(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY_ID)
          .summarisingPhases(Answers.FACT)
          .checkJourney(ReviewRules::checkAnswers);

  private static boolean isAnyPain(Phase phase) {
    return !phase.painPoints().isEmpty()
        || phase.touchpoints().stream().anyMatch(each -> !each.painPoints().isEmpty());
  }

  /** Whether {@link #PAINS_UNANSWERED} says that nothing answers the pain points of the journey. */
  static boolean arePainsSaid(Answered answered, ValidationContext context) {
    return answered.unanswered() > 0
        && context.speaks(PAINS_UNANSWERED_ID)
        && answered.unanswered() >= context.option(PAINS_UNANSWERED_FROM);
  }

  private static void checkAnswers(
      Journey journey, List<PhaseSummary<Answers>> phases, ValidationContext context) {
    Answers all = Answers.together(journey, phases.stream().map(PhaseSummary::value).toList());
    boolean isSaidOfLow = context.speaks(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY_ID);
    int unanswered = isSaidOfLow ? all.unanswered() : all.isAnswered() ? 0 : all.pains();
    if (unanswered > 0 && unanswered >= context.option(PAINS_UNANSWERED_FROM)) {
      boolean isUnrated = all.isMany() && !all.isRated();
      FindingDraft draft =
          context
              .report(
                  all.pains() == 1 ? ONE_UNANSWERED : isUnrated ? UNANSWERED_UNRATED : UNANSWERED)
              .with("journey", journey.name())
              .with("count", all.pains());
      if (isUnrated) {
        draft.hint(RATE_HINT);
      }
    }
  }

  /** From how many touchpoints on {@link #IMPROVEMENT_MISSING} judges: 5, inclusive. */
  public static final Option<Integer> IMPROVEMENT_MISSING_FROM =
      Option.ofInt("improvement-missing.from", 5);

  private static final Text NOTHING_NOTED =
      Text.en("This journey names no pain point, and no opportunity, solution or idea")
          .nl("Deze {peopleJourney} noemt geen pijnpunt, en geen verbeterkans, oplossing of idee");

  private static final Text NOTHING_IMPROVED =
      Text.en("This journey names no opportunity, solution or idea")
          .nl("Deze {peopleJourney} noemt geen verbeterkans, oplossing of idee");

  /**
   * A journey says somewhere what could be better: by an opportunity, a solution or an idea. Judges
   * once it tells what people live through, from {@link #IMPROVEMENT_MISSING_FROM} touchpoints on.
   * Silent where {@link #PAINS_UNANSWERED} says it of its pain points, or {@link
   * EmotionRules#EMOTION_LOW_WITHOUT_OPPORTUNITY} of several touchpoints. Information.
   */
  public static final JourneyValidator<Journey> IMPROVEMENT_MISSING =
      forJourneys("improvement-missing")
          .severity(Severity.INFO)
          .once(Begins.EXPERIENCE)
          .once(Begins.ORGANISATION)
          .summary(
              Text.en("a journey says somewhere what could be better")
                  .nl("een reis zegt ergens wat er beter kan"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(
              Literature.ZAKELIJKE_LEADGENERATIE.at(
                  Text.en("benefits of a journey").nl("voordelen van een klantreis")))
          .source(
              Source.LIBRARY_DEFAULT.at(
                  Text.en("the number of touchpoints").nl("het aantal contactmomenten")))
          .hint(
              Text.en("Ask {people} what bothers them, and note what would help")
                  .nl("Vraag {people} wat er knelt en noteer wat zou helpen"))
          .option(IMPROVEMENT_MISSING_FROM)
          .yieldingTo(PAINS_UNANSWERED_ID)
          .yieldingTo(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY_ID)
          .seeing(EmotionRules.BEFORE_CONTACT)
          .summarisingPhases(
              PhaseFact.underHeading(Improved::in)
                  .reading(
                      touchpoint -> List.of(Answers.part(touchpoint), Feelings.part(touchpoint))))
          .checkJourney(ReviewRules::checkImproved);

  /**
   * How much of a phase could be improved.
   *
   * @param low the ids of the touchpoints where people feel bad
   */
  private record Improved(int touchpoints, Answers answers, ImmutableSet<String> low) {
    static Improved in(Phase phase, JourneyHeading journey) {
      return new Improved(
          phase.touchpoints().size(),
          Answers.in(phase, journey),
          phase.touchpoints().stream()
              .filter(each -> Feelings.areLow(phase.reading(each), journey))
              .map(Touchpoint::id)
              .collect(ImmutableSet.toImmutableSet()));
    }
  }

  private static void checkImproved(
      Journey journey, List<PhaseSummary<Improved>> phases, ValidationContext context) {
    Answers all =
        Answers.together(journey, phases.stream().map(phase -> phase.value().answers()).toList());
    int touchpoints = phases.stream().mapToInt(phase -> phase.value().touchpoints()).sum();
    if (touchpoints < context.option(IMPROVEMENT_MISSING_FROM)) {
      context.abstain();
      return;
    }
    Set<String> before = context.overview(EmotionRules.BEFORE_CONTACT);
    long low =
        phases.stream()
            .flatMap(phase -> phase.value().low().stream())
            .filter(id -> !before.contains(id))
            .count();
    boolean isSaid =
        (low > 1 && context.speaks(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY_ID))
            || (all.unanswered() > 0
                && context.speaks(PAINS_UNANSWERED_ID)
                && all.unanswered() >= context.option(PAINS_UNANSWERED_FROM));
    if (!all.isAnswered() && !isSaid) {
      context.report(all.pains() == 0 ? NOTHING_NOTED : NOTHING_IMPROVED);
    }
  }

  // ---- the end ----

  private static final Text THE_JOURNEY = Text.en("The journey").nl("De {peopleJourney}");

  private static final Text ONE_WAY =
      Text.en("One way through the journey").nl("Eén weg door de {peopleJourney}");

  private static Text way(boolean isOnlyWay, ValidationContext context) {
    return context.journey().people().fillIn(isOnlyWay ? THE_JOURNEY : ONE_WAY);
  }

  private static final Text LOW_END =
      Text.en("{way} ends low: at \"{name}\" the last emotion is \"{emotion}\" ({score})")
          .nl("{way} eindigt met een negatieve emotie, bij \"{name}\": \"{emotion}\" ({score})");

  private static final Text LOW_END_OF_ONE =
      Text.en(
              "{way} ends low: at \"{name}\" the last emotion of \"{who}\" is \"{emotion}\" ({score})")
          .nl(
              "{way} eindigt voor \"{who}\" met een negatieve emotie, bij \"{name}\": \"{emotion}\" ({score})");

  private static final Text LOW_END_ON_CHANNEL =
      Text.en(
              "{way} ends low: at \"{name}\" the last emotion via {channel} is \"{emotion}\" ({score})")
          .nl(
              "{way} eindigt via {channel} met een negatieve emotie, bij \"{name}\": \"{emotion}\" ({score})");

  private static final Text LOW_END_OF_PART =
      Text.en(
              "This part ends low: at \"{name}\" the last emotion is \"{emotion}\" ({score}), and what comes after it is not shown")
          .nl(
              "Dit deel eindigt met een negatieve emotie, bij \"{name}\": \"{emotion}\" ({score}); wat erna komt, is niet te zien");

  private static final Text END_IN_PAIN =
      Text.en(
              "The journey ends with a pain point, at \"{name}\", after the emotion \"{emotion}\" ({score}) at \"{before}\"; how it is solved is not shown")
          .nl(
              "De {peopleJourney} eindigt met een pijnpunt, bij \"{name}\", na de emotie \"{emotion}\" ({score}) bij \"{before}\"; hoe het wordt opgelost, is niet te zien");

  private static final Text SHOW_THE_END =
      Text.en("Show how it ends, or name the journey in which it goes on")
          .nl("Laat zien hoe het afloopt, of noem de reis waarin het verdergaat");

  /**
   * A journey does not end low: at its last touchpoint, or at the last of each branch, customers do
   * not feel bad, nor do they have a pain point there after they felt bad just before, unless they
   * feel good again. What is felt at the end is remembered most. Where only one persona feels bad,
   * or only those on one channel, the finding says who; where the journey ends in several branches,
   * it speaks of one way through it. Warning; information in parts, which may end where others go
   * on. Silent where the last touchpoint leads to another, and in a part that leads to another
   * journey.
   */
  public static final JourneyValidator<Journey> JOURNEY_ENDS_LOW =
      forJourneys("journey-ends-low")
          .summary(
              Text.en("a journey does not end low").nl("een reis eindigt niet op een dieptepunt"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .profile(DIAGRAM_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en(
                      "Find out where it goes wrong, here or earlier, and improve that; or show what comes after it")
                  .nl(
                      "Ga na waar het misgaat, hier of eerder, en verbeter dat; of laat zien wat erna komt"))
          .summarisingPhasesUnderHeading(Ends::in)
          .check(ReviewRules::checkEnds);

  /**
   * The last touchpoints of a phase, and the worst that is felt at each.
   *
   * @param isOfOne whether there is one touchpoint
   * @param last the last one, where there is one and nothing follows it
   * @param low what is felt at the one before it, if people feel bad there
   */
  private record Ends(
      boolean isEmpty,
      boolean isOfOne,
      boolean isOnlyWay,
      List<End> ends,
      Optional<Touchpoint> last,
      Optional<End> low) {
    private static final Ends NONE =
        new Ends(true, false, true, List.of(), Optional.empty(), Optional.empty());

    static Ends in(Phase phase, JourneyHeading journey) {
      List<Touchpoint> last = phase.lastTouchpoints();
      Optional<Touchpoint> only =
          last.size() == 1
              ? Optional.of(last.get(0)).filter(Ends::isTheEnd)
              : Optional.<Touchpoint>empty();
      return new Ends(
          phase.touchpoints().isEmpty(),
          phase.touchpoints().size() == 1,
          last.size() <= 1,
          last.stream()
              .filter(Ends::isTheEnd)
              .flatMap(end -> worstAt(phase.reading(end), journey).stream())
              .toList(),
          only,
          only.flatMap(end -> lowBefore(end, phase, journey)));
    }

    private static Optional<End> worstAt(Reading reading, JourneyHeading journey) {
      return Optional.ofNullable(Feelings.worst(reading, journey))
          .map(felt -> new End(reading, felt));
    }

    /** What is felt before the only touchpoint after which a phase ends. */
    private static Optional<End> lowBefore(Touchpoint end, Phase phase, JourneyHeading journey) {
      List<Touchpoint> all = phase.touchpoints();
      int position = all.indexOf(end);
      return position == 0
          ? Optional.empty()
          : worstAt(phase.reading(all.get(position - 1)), journey).filter(End::isLow);
    }

    private static boolean isTheEnd(Touchpoint last) {
      return last.nextSteps().isEmpty();
    }

    /** What is felt at the end, if it is one way and people feel bad there. */
    Optional<End> onlyLow() {
      return isOnlyWay ? ends.stream().filter(End::isLow).findFirst() : Optional.empty();
    }
  }

  private record End(Reading last, Feelings.Felt felt) {
    boolean isLow() {
      return felt.emotion().score() < 0;
    }
  }

  private static void checkEnds(List<PhaseSummary<Ends>> phases, ValidationContext context) {
    JourneyHeading journey = context.journey();
    boolean isPart = journey.scope() == JourneyScope.PART;
    Ends last = Ends.NONE;
    Ends before = Ends.NONE;
    for (PhaseSummary<Ends> phase : phases) {
      if (!phase.value().isEmpty()) {
        before = last;
        last = phase.value();
      }
    }
    if (isPart && !journey.leadsTo().isEmpty()) {
      context.abstain();
      return;
    }
    context.judged(Math.max(last.ends().size(), last.last().isPresent() ? 1 : 0));
    for (End end : last.ends()) {
      if (end.isLow() && (last.isOnlyWay() || !isPart)) {
        FindingDraft draft =
            isPart ? context.report(LOW_END_OF_PART) : reportEnd(end.felt(), context);
        draft
            .with("way", way(last.isOnlyWay(), context))
            .about(end.last().touchpoint())
            .with("name", end.last().touchpoint().name())
            .with("emotion", end.felt().emotion().label())
            .with("score", end.felt().emotion().score());
        if (isPart) {
          draft.severity(Severity.INFO).hint(SHOW_THE_END);
        }
      }
    }
    Optional<End> low = last.isOfOne() ? before.onlyLow() : last.low();
    checkPainAtEnd(last, low, isPart, context);
  }

  /** A pain point at the end, where people felt bad just before and do not feel good again. */
  private static void checkPainAtEnd(
      Ends last, Optional<End> low, boolean isPart, ValidationContext context) {
    Touchpoint end = last.last().orElse(null);
    if (end == null
        || low.isEmpty()
        || end.painPoints().isEmpty()
        || !end.opportunities().isEmpty()
        || !end.solutions().isEmpty()
        || !end.ideas().isEmpty()
        || last.ends().stream().anyMatch(each -> each.felt().emotion().score() != 0)) {
      return;
    }
    FindingDraft draft =
        context
            .report(END_IN_PAIN)
            .hint(SHOW_THE_END)
            .about(end)
            .with("name", end.name())
            .with("emotion", low.get().felt().emotion().label())
            .with("score", low.get().felt().emotion().score())
            .with("before", low.get().last().touchpoint().name());
    if (isPart) {
      draft.severity(Severity.INFO);
    }
  }

  private static FindingDraft reportEnd(Feelings.Felt felt, ValidationContext context) {
    if (felt.by() != null) {
      return context.report(LOW_END_OF_ONE).with("who", felt.by());
    }
    return felt.on() == null
        ? context.report(LOW_END)
        : context.report(LOW_END_ON_CHANNEL).with("channel", felt.on());
  }

  private static final Text ENDS_BESIDE =
      Text.en(
              "{way} ends at \"{name}\", where \"{from}\" turns to \"{to}\"; what {people} get"
                  + " from it is not shown")
          .nl(
              "{way} eindigt bij \"{name}\", waar \"{from}\" zich tot \"{to}\" wendt; wat"
                  + " {people} daaraan hebben, is niet te zien");

  /**
   * A journey ends with the people who make it, not when their case is passed on: its last
   * touchpoints, those of branches too, are no contact between two actors of other sides. Judges
   * touchpoints that name both; one that drills down to another journey is named there. Holds for
   * parts too, as one that ends so does not say where it goes on. Information.
   */
  public static final JourneyValidator<Journey> JOURNEY_ENDS_IN_HAND_OVER =
      forJourneys("journey-ends-in-hand-over")
          .severity(Severity.INFO)
          .summary(
              Text.en("a journey does not end when people are handed over")
                  .nl("een reis eindigt niet met een overdracht"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en(
                      "Add the touchpoint at which {people} get their answer, or the journey in which"
                          + " it goes on")
                  .nl(
                      "Voeg het contactmoment toe waar {people} antwoord krijgen, of de {peopleJourney}"
                          + " waarin het verdergaat"))
          .summarisingPhases(Parting::in)
          .check(ReviewRules::checkHandOver);

  /** The last touchpoints of a phase. */
  private record Parting(boolean isEmpty, boolean isOnlyWay, List<Touchpoint> last) {
    static Parting in(Phase phase) {
      List<Touchpoint> last = phase.lastTouchpoints();
      return new Parting(phase.touchpoints().isEmpty(), last.size() <= 1, last);
    }
  }

  private static void checkHandOver(List<PhaseSummary<Parting>> phases, ValidationContext context) {
    Parting end = new Parting(true, true, List.of());
    for (PhaseSummary<Parting> phase : phases) {
      end = phase.value().isEmpty() ? end : phase.value();
    }
    context.judged(end.last().size());
    for (Touchpoint last : end.last()) {
      String from = other(last.initiator(), context.journey());
      String to = other(last.receiver(), context.journey());
      if (from != null
          && to != null
          && !last.initiator().equals(last.receiver())
          && !Contact.isToldElsewhere(last)) {
        context
            .report(ENDS_BESIDE)
            .about(last)
            .with("way", way(end.isOnlyWay(), context))
            .with("name", last.name())
            .with("from", from)
            .with("to", to);
      }
    }
  }

  /** The name of an actor who is not on the side of the customer, or null. */
  private static @Nullable String other(Optional<Participant> participant, JourneyHeading journey) {
    return participant
        .filter(who -> journey.sideOf(who) != Side.CUSTOMER)
        .filter(NamedParticipant.class::isInstance)
        .flatMap(who -> journey.actor(((NamedParticipant) who).id()))
        .map(Actor::name)
        .orElse(null);
  }

  // ---- the way of refusal or failure ----

  /** From how many touchpoints {@link #JOURNEY_ONLY_SUCCEEDS} judges: 6, inclusive. */
  public static final Option<Integer> JOURNEY_ONLY_SUCCEEDS_FROM =
      Option.ofInt("journey-only-succeeds.from", 6);

  private static final Text ONLY_SUCCEEDS =
      Text.en(
              "The journey \"{journey}\" does not show what happens when somebody is refused or"
                  + " something fails")
          .nl(
              "De {peopleJourney} \"{journey}\" laat niet zien wat er gebeurt als iemand wordt"
                  + " afgewezen of iets mislukt");

  private static final Begun DECIDED_BY_OTHERS =
      Begun.of(
          Text.en("somebody else decides about people").nl("een ander over mensen beslist"),
          1,
          PhaseFact.<Integer>underHeading(
                  (phase, journey) ->
                      phase.touchpoints().stream()
                              .anyMatch(each -> Contact.isDecidedByOthers(each, journey))
                          ? 1
                          : 0)
              .lookingAt(touchpoint -> touchpoint.hasMoment(Moment.DECISION)));

  /**
   * A journey shows what happens when it does not go well. Judges where people may be refused, from
   * {@link #JOURNEY_ONLY_SUCCEEDS_FROM} touchpoints on: a decision is made without them, as by
   * those who check their credit; or, where nothing is sold, somebody else starts the touchpoint at
   * which they hear it. Any of these tells what happens: branches, a next step on a condition, a
   * point where people drop off, a complaint; and at the decision itself a pain point, or that they
   * feel bad. Information.
   */
  public static final JourneyValidator<Journey> JOURNEY_ONLY_SUCCEEDS =
      forJourneys("journey-only-succeeds")
          .scope(JourneyScope.END_TO_END)
          .severity(Severity.INFO)
          .once(DECIDED_BY_OTHERS)
          .summary(
              Text.en("where people may be refused, a journey shows what happens then")
                  .nl("waar mensen kunnen worden afgewezen, laat de reis zien wat er dan gebeurt"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en(
                      "Add the path of {people} who are refused, get stuck or stop, as a branch or"
                          + " next step")
                  .nl(
                      "Voeg de route toe van wie wordt afgewezen, vastloopt of stopt, als vertakking"
                          + " of vervolgstap"))
          .option(JOURNEY_ONLY_SUCCEEDS_FROM)
          .summarisingPhasesUnderHeading(
              (phase, journey) ->
                  new Course(
                      phase.touchpoints().size(),
                      !phase.branchings().isEmpty()
                          || phase.touchpoints().stream()
                              .anyMatch(each -> showsFailure(phase.reading(each), journey))))
          .check(ReviewRules::checkCourse);

  private record Course(int touchpoints, boolean showsFailure) {}

  private static boolean showsFailure(Reading reading, JourneyHeading journey) {
    Touchpoint touchpoint = reading.touchpoint();
    return !touchpoint.dropOffPoints().isEmpty()
        || touchpoint.hasMoment(Moment.COMPLAINT)
        || touchpoint.nextSteps().stream().anyMatch(step -> step.condition().isPresent())
        || (Contact.isDecidedByOthers(touchpoint, journey)
            && (!touchpoint.painPoints().isEmpty() || Feelings.areLow(reading, journey)));
  }

  private static void checkCourse(List<PhaseSummary<Course>> phases, ValidationContext context) {
    int touchpoints = 0;
    boolean showsFailure = false;
    for (PhaseSummary<Course> phase : phases) {
      touchpoints += phase.value().touchpoints();
      showsFailure |= phase.value().showsFailure();
    }
    if (touchpoints < context.option(JOURNEY_ONLY_SUCCEEDS_FROM)) {
      context.abstain();
    } else if (!showsFailure) {
      context.report(ONLY_SUCCEEDS).with("journey", context.journey().name());
    }
  }

  // ---- actors without a voice ----

  /** How many touchpoints an actor starts before {@link #ACTOR_WITHOUT_VOICE} judges it: 2. */
  public static final Option<Integer> ACTOR_WITHOUT_VOICE_FROM =
      Option.ofInt("actor-without-voice.from", 2);

  /** In how many touchpoints an actor takes part before the rule judges it. */
  private static final int OFTEN = 3;

  private static final Text WITHOUT_VOICE_AMONG =
      Text.en(
              "\"{actor}\" takes part in {count} touchpoints, but nowhere is noted what \"{actor}\" feels")
          .nl(
              "\"{actor}\" doet mee bij {count} contactmomenten, maar nergens staat wat \"{actor}\" voelt");

  private static final Text WITHOUT_VOICE =
      Text.en("\"{actor}\" starts {count} touchpoints, but nowhere is noted what \"{actor}\" feels")
          .nl(
              "\"{actor}\" neemt bij {count} contactmomenten het initiatief, maar nergens staat wat \"{actor}\" voelt");

  private static final Text WITHOUT_VOICE_AT_ONE =
      Text.en("\"{actor}\" starts 1 touchpoint, but nowhere is noted what \"{actor}\" feels")
          .nl(
              "\"{actor}\" neemt bij 1 contactmoment het initiatief, maar nergens staat wat"
                  + " \"{actor}\" voelt");

  private static final Text WITHOUT_VOICE_BESIDE =
      Text.en(
              "\"{actor}\" starts \"{name}\", where it is noted what somebody else feels, but"
                  + " nowhere what \"{actor}\" feels")
          .nl(
              "\"{actor}\" neemt het initiatief bij \"{name}\", waar wel staat wat een ander voelt, maar nergens"
                  + " wat \"{actor}\" voelt");

  /**
   * People who take steps have a voice: a relative who starts several touchpoints for the customer
   * feels something, too; or who takes part in three, and starts one of them; or one touchpoint, if
   * it says of others by name what they feel. An actor for whom a persona stands speaks through it.
   * Judges persons and groups on the customer's side, as those on other sides are at work, once the
   * journey tells anything that is felt, needed or suffered. Information. Option {@link
   * #ACTOR_WITHOUT_VOICE_FROM}.
   */
  public static final JourneyValidator<Journey> ACTOR_WITHOUT_VOICE =
      forJourneys("actor-without-voice")
          .severity(Severity.INFO)
          .once(Begins.EXPERIENCE)
          .summary(
              Text.en("people who take steps have a voice").nl("wie stappen zet, heeft een stem"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Ask \"{actor}\" what it is like, and note it as an emotion of this actor")
                  .nl("Vraag \"{actor}\" hoe dat is en noteer het als emotie van deze actor"))
          .option(ACTOR_WITHOUT_VOICE_FROM)
          .summarisingPhases(PhaseFact.of(Steps::in).lookingAt(Steps::isAny))
          .check(ReviewRules::checkVoices);

  /**
   * Which participants start how many touchpoints, and whose emotions are given.
   *
   * @param shared in how many they take part beside others
   * @param beside by participant the name of the first touchpoint that tells emotions by name
   */
  private record Steps(
      ImmutableMap<String, Integer> started,
      ImmutableMap<String, Integer> shared,
      ImmutableMap<String, String> beside,
      ImmutableSet<String> felt) {
    private static final Steps NONE =
        new Steps(ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of(), ImmutableSet.of());

    static boolean isAny(Touchpoint touchpoint) {
      return touchpoint.initiator().isPresent()
          || !touchpoint.involved().isEmpty()
          || !touchpoint.participantEmotions().isEmpty()
          || !touchpoint.measuredParticipantEmotions().isEmpty();
    }

    static Steps in(Phase phase) {
      Map<String, Integer> started = new HashMap<>();
      Map<String, Integer> shared = new HashMap<>();
      Map<String, String> beside = new HashMap<>();
      Set<String> felt = new HashSet<>(phase.participantEmotions().keySet());
      felt.addAll(phase.measuredParticipantEmotions().keySet());
      for (Touchpoint touchpoint : phase.touchpoints()) {
        if (touchpoint.initiator().isPresent()
            && touchpoint.initiator().get() instanceof NamedParticipant named) {
          started.merge(named.id(), 1, Integer::sum);
          if (!touchpoint.participantEmotions().isEmpty()
              || !touchpoint.measuredParticipantEmotions().isEmpty()) {
            beside.putIfAbsent(named.id(), touchpoint.name());
          }
        }
        touchpoint.involved().forEach(id -> shared.merge(id, 1, Integer::sum));
        felt.addAll(touchpoint.participantEmotions().keySet());
        felt.addAll(touchpoint.measuredParticipantEmotions().keySet());
      }
      return started.isEmpty() && shared.isEmpty() && felt.isEmpty()
          ? NONE
          : new Steps(
              ImmutableMap.copyOf(started),
              ImmutableMap.copyOf(shared),
              ImmutableMap.copyOf(beside),
              ImmutableSet.copyOf(felt));
    }
  }

  private static void checkVoices(List<PhaseSummary<Steps>> phases, ValidationContext context) {
    int judged = 0;
    for (Actor actor : context.journey().actors()) {
      int count = 0;
      int shared = 0;
      String beside = null;
      boolean isFelt = actor.persona().isPresent();
      for (PhaseSummary<Steps> phase : phases) {
        count += phase.value().started().getOrDefault(actor.id(), 0);
        shared += phase.value().shared().getOrDefault(actor.id(), 0);
        beside = beside == null ? phase.value().beside().get(actor.id()) : beside;
        isFelt |= phase.value().felt().contains(actor.id());
      }
      boolean isOften = count >= context.option(ACTOR_WITHOUT_VOICE_FROM);
      boolean isAmong = count > 0 && count + shared >= OFTEN;
      if ((isOften || isAmong || beside != null) && isRelated(actor)) {
        judged++;
        if (!isFelt && isOften) {
          context
              .report(count == 1 ? WITHOUT_VOICE_AT_ONE : WITHOUT_VOICE)
              .about(actor)
              .with("actor", actor.name())
              .with("count", count);
        } else if (!isFelt && isAmong) {
          context
              .report(WITHOUT_VOICE_AMONG)
              .about(actor)
              .with("actor", actor.name())
              .with("count", count + shared);
        } else if (!isFelt) {
          context
              .report(WITHOUT_VOICE_BESIDE)
              .about(actor)
              .with("actor", actor.name())
              .with("name", requireNonNull(beside));
        }
      }
    }
    context.judged(judged);
  }

  /** Whether it is somebody beside the customer; those on other sides are at work. */
  private static boolean isRelated(Actor actor) {
    return actor.side() == Side.CUSTOMER
        && (actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.GROUP);
  }

  // ---- weak evidence ----

  /** How many people {@link #EVIDENCE_WEAK} takes for enough to count with: 30, inclusive. */
  public static final Option<Integer> EVIDENCE_WEAK_LEAST = Option.ofInt("evidence-weak.least", 30);

  private static final Text WEAK =
      Text.en("The numbers in \"{evidence}\" come from fewer than {least} people: {count}")
          .nl("De getallen in \"{evidence}\" komen van minder dan {least} mensen: {count}");

  /** A number, also one with its thousands apart: 1250, 1.250, 1,250 or 1 250. */
  private static final String NUMBER = "(\\d{1,3}(?:[., \\u00A0\\u202F]\\d{3}){1,2}|\\d{1,9})";

  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?:\\bn ?= ?"
              + NUMBER
              + "(?![.,]?\\d))|(?:(?<!\\d)(?<!\\d[.,])"
              + NUMBER
              + " (?:people|persons|respondents|participants|"
              + "customers|users|interviews|mensen|personen|respondenten|deelnemers|klanten|"
              + "gebruikers)\\b)");

  /**
   * Numbers come from enough people: quantitative evidence that says how many people it comes from
   * names at least {@link #EVIDENCE_WEAK_LEAST}. Read from its words, such as "64 % of 15
   * respondents" or "n = 15". Information.
   */
  public static final JourneyValidator<JourneyHeading> EVIDENCE_WEAK =
      JourneyValidator.forJourneyHeadings("evidence-weak")
          .severity(Severity.INFO)
          .summary(
              Text.en("numbers come from enough people").nl("getallen komen van genoeg mensen"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.ZAKELIJKE_LEADGENERATIE.at(Literature.step(2)))
          .source(
              Source.LIBRARY_DEFAULT.at(Text.en("the number of people").nl("het aantal mensen")))
          .hint(
              Text.en("Call it qualitative and quote what was said, or ask more people")
                  .nl("Noem het kwalitatief en citeer wat is gezegd, of vraag het meer mensen"))
          .option(EVIDENCE_WEAK_LEAST)
          .check(ReviewRules::checkEvidence);

  private static void checkEvidence(JourneyHeading journey, ValidationContext context) {
    int judged = 0;
    for (Evidence evidence : journey.evidence()) {
      int people = evidence.kind() == EvidenceKind.QUANTITATIVE ? peopleIn(evidence.text()) : -1;
      if (people >= 0) {
        judged++;
        if (people < context.option(EVIDENCE_WEAK_LEAST)) {
          context
              .report(WEAK)
              .attribute("evidence")
              .with("evidence", evidence.text())
              .with("count", people)
              .with("least", context.option(EVIDENCE_WEAK_LEAST));
        }
      }
    }
    context.judged(judged);
  }

  /** How many people a text names; negative if none. */
  private static int peopleIn(String text) {
    Matcher matcher = PEOPLE.matcher(text.toLowerCase(Locale.ROOT));
    if (!matcher.find()) {
      return -1;
    }
    String number = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    return Integer.parseInt(CharMatcher.inRange('0', '9').retainFrom(number));
  }

  // ---- evidence of one person ----

  private static final Splitter NUMBERS =
      Splitter.on(CharMatcher.inRange('0', '9').negate()).omitEmptyStrings();

  private static final Text OF_ONE_PERSON =
      Text.en("All that this journey rests on reads as the story of one person: \"{evidence}\"")
          .nl(
              "Alles waarop deze {peopleJourney} berust, leest als het verhaal van één persoon:"
                  + " \"{evidence}\"");

  /**
   * What one person went through is a start, and not yet what people go through: evidence comes
   * from more than one. Read from its words, such as "the story of one customer" or "one
   * interview". Silent where these name several, such as "one interview per persona" or a number
   * that is no year, and where anything else in the journey rests on research. Information.
   */
  public static final JourneyValidator<Journey> EVIDENCE_OF_ONE =
      forJourneys("evidence-of-one")
          .severity(Severity.INFO)
          .summary(
              Text.en("evidence comes from more than one person")
                  .nl("de onderbouwing komt van meer dan één persoon"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.ZAKELIJKE_LEADGENERATIE.at(Literature.step(2)))
          .hint(
              Text.en("Ask a few more {people}, and find out whether they tell the same")
                  .nl("Vraag het aan meer {people} en ga na of ze hetzelfde vertellen"))
          .summarisingPhases(Grounds.FACT)
          .checkJourney(ReviewRules::checkOne);

  private static void checkOne(
      Journey journey, List<PhaseSummary<Grounds>> phases, ValidationContext context) {
    List<Evidence> own =
        journey.evidence().stream().filter(each -> each.kind() != EvidenceKind.ASSUMPTION).toList();
    if (own.isEmpty()) {
      context.abstain();
    } else if (own.size() == 1
        && Grounds.together(journey, phases).researched() == 1
        && isOfOne(own.get(0).text())) {
      context.report(OF_ONE_PERSON).attribute("evidence").with("evidence", own.get(0).text());
    }
  }

  private static boolean isOfOne(String text) {
    return Families.OF_ONE.areIn(text) && !Families.OF_MANY.areIn(text) && !hasNumber(text);
  }

  /** Whether a text has a number other than 1 or a year. */
  private static boolean hasNumber(String text) {
    return NUMBERS.splitToStream(text).anyMatch(number -> !number.equals("1") && !isYear(number));
  }

  private static boolean isYear(String number) {
    return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        PAINS_UNANSWERED,
        IMPROVEMENT_MISSING,
        JOURNEY_ENDS_LOW,
        JOURNEY_ENDS_IN_HAND_OVER,
        JOURNEY_ONLY_SUCCEEDS,
        ACTOR_WITHOUT_VOICE,
        EVIDENCE_WEAK,
        EVIDENCE_OF_ONE);
  }
}
