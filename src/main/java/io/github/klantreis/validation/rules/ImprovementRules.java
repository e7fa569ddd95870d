package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forJourneys;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.Overview;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.summary.Answers;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Feelings;
import io.github.klantreis.validation.rules.summary.FirstContact;
import io.github.klantreis.validation.rules.summary.ToBe;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Set;

/**
 * Rules on what could be better: a journey that shows what bothers people says what to do about it.
 */
public final class ImprovementRules {
  private ImprovementRules() {}

  // ---- pains that nobody does anything about ----

  static final String PAINS_UNANSWERED_ID = "pains-unanswered";

  /** How many pain points {@link #PAINS_UNANSWERED} expects an answer to: 3, inclusive. */
  public static final Option<Integer> PAINS_UNANSWERED_FROM =
      Option.ofInt("pains-unanswered.from", 3);

  private static final Text UNANSWERED =
      Text.en("This journey names {count} pain points, but no opportunity, solution or idea")
          .nl(
              "Deze {peopleJourney} noemt {count} pijnpunten, maar geen verbeterkans, oplossing of idee");

  private static final Text UNANSWERED_UNRATED =
      Text.en(
              "This journey names {count} pain points, but not which are the worst, and no opportunity, solution or idea")
          .nl(
              "Deze {peopleJourney} noemt {count} pijnpunten, maar niet welke het ergst zijn, en geen verbeterkans, oplossing of idee");

  private static final Text RATE_HINT =
      Text.en(
              "Note how severe they are; start with the worst, and note an improvement that would take it away")
          .nl("Noteer hoe ernstig ze zijn; begin bij het ergste en bedenk wat daar zou helpen");

  private static final Text ONE_UNANSWERED =
      Text.en(
              "The journey \"{journey}\" names 1 pain point, but no opportunity, solution or"
                  + " idea")
          .nl(
              "De {peopleJourney} \"{journey}\" noemt 1 pijnpunt, maar geen verbeterkans,"
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
                      "Start with what bothers {people} most, and note an improvement that would take it away")
                  .nl(
                      "Begin bij wat {people} het meest dwarszit en noteer daar een verbeterkans voor"))
          .option(PAINS_UNANSWERED_FROM)
          .yieldingTo(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY_ID)
          .summarisingPhases(Answers.FACT)
          .checkJourney(ImprovementRules::checkAnswers);

  private static boolean isAnyPain(Phase phase) {
    return !phase.painPoints().isEmpty()
        || phase.touchpoints().stream().anyMatch(each -> !each.painPoints().isEmpty());
  }

  /** Whether {@link #PAINS_UNANSWERED} says that nothing answers the pain points of the journey. */
  static boolean arePainsSaid(ValidationContext context) {
    return context.speaks(PAINS_UNANSWERED_ID) && context.overview(IMPROVED).arePainsUnanswered();
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

  private static final Overview<Improved> IMPROVED =
      Overview.withOptions(
          PhaseFact.underHeading(Improvable::in)
              .reading(
                  touchpoint -> List.of(Answers.part(touchpoint), FirstContact.part(touchpoint))),
          Improved::in);

  static final String IMPROVEMENT_MISSING_ID = "improvement-missing";

  /** From how many touchpoints on {@link #IMPROVEMENT_MISSING} judges: 5, inclusive. */
  public static final Option<Integer> IMPROVEMENT_MISSING_FROM =
      Option.ofInt("improvement-missing.from", 5);

  private static final Text NOTHING_NOTED =
      Text.en("This journey names no pain point, and no opportunity, solution or idea")
          .nl(
              "Deze {peopleJourney} noemt geen pijnpunten, en ook geen verbeterkans, oplossing of idee");

  private static final Text LITTLE_NOTED =
      Text.en("This journey names hardly any pain point, and no opportunity, solution or idea")
          .nl(
              "Deze {peopleJourney} noemt nauwelijks pijnpunten, en geen verbeterkans, oplossing of idee");

  private static final Text NOTHING_IMPROVED =
      Text.en("This journey names no opportunity, solution or idea")
          .nl("Deze {peopleJourney} noemt geen verbeterkans, oplossing of idee");

  private static final Text HELP_HINT =
      Text.en("Start with what bothers {people} most, and note what would help")
          .nl("Begin bij wat {people} het meest dwarszit en noteer wat zou helpen");

  /**
   * A journey says somewhere what could be better: by an opportunity, a solution or an idea. Judges
   * once it tells what people live through, from {@link #IMPROVEMENT_MISSING_FROM} touchpoints on;
   * a journey that is to be is itself what would be better. Silent where {@link #PAINS_UNANSWERED}
   * says it of its pain points, or {@link EmotionRules#EMOTION_LOW_WITHOUT_OPPORTUNITY} of several
   * touchpoints. Information.
   */
  public static final JourneyValidator<Journey> IMPROVEMENT_MISSING =
      forJourneys(IMPROVEMENT_MISSING_ID)
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
          .seeing(improved())
          .check(ImprovementRules::checkImproved);

  /** What {@link #isNothingImproved} looks at, with the first contact. */
  static Overview<Improved> improved() {
    return IMPROVED;
  }

  /**
   * How much of a phase could be improved.
   *
   * @param contact where people first have contact
   * @param low the ids of the touchpoints where people feel bad
   */
  private record Improvable(
      int touchpoints, Answers answers, FirstContact contact, ImmutableList<String> low) {
    static Improvable in(Phase phase, JourneyHeading journey) {
      ImmutableList.Builder<String> low = ImmutableList.builder();
      for (Touchpoint touchpoint : phase.touchpoints()) {
        if (Feelings.areLow(phase.reading(touchpoint), journey)) {
          low.add(touchpoint.id());
        }
      }
      return new Improvable(
          phase.touchpoints().size(),
          Answers.in(phase, journey),
          FirstContact.in(phase, journey),
          low.build());
    }
  }

  /**
   * How much of a journey could be improved, as far as rules ask: numbers would change with each
   * touchpoint.
   *
   * @param isOfSize whether there are as many touchpoints as {@link #IMPROVEMENT_MISSING} asks for
   * @param isAnswered whether there is any opportunity, solution or idea, or the journey as a whole
   *     is one, as it is to be
   * @param isAnyPain whether any pain point is noted
   * @param areFewPains whether there are no more pain points than {@link BreadthRules#PAINS_FEW}
   *     calls few
   * @param arePainsUnanswered whether {@link #PAINS_UNANSWERED} finds something, if it speaks
   * @param areSeveralLow whether people feel bad at several touchpoints since their first contact
   */
  record Improved(
      boolean isOfSize,
      boolean isAnswered,
      boolean isAnyPain,
      boolean areFewPains,
      boolean arePainsUnanswered,
      boolean areSeveralLow) {
    private static Improved in(Journey journey, List<Improvable> phases, Overview.Options options) {
      Answers answers = Answers.together(journey, Lists.transform(phases, Improvable::answers));
      return new Improved(
          phases.stream().mapToInt(Improvable::touchpoints).sum()
              >= options.value(IMPROVEMENT_MISSING_FROM),
          answers.isAnswered() || ToBe.is(journey.state()),
          answers.pains() > 0,
          answers.pains() <= BreadthRules.FEW_PAINS,
          answers.unanswered() > 0 && answers.unanswered() >= options.value(PAINS_UNANSWERED_FROM),
          areSeveralLow(phases));
    }

    private static boolean areSeveralLow(List<Improvable> phases) {
      Set<String> before =
          FirstContact.together(Lists.transform(phases, Improvable::contact)).before();
      int low = 0;
      for (Improvable phase : phases) {
        for (String touchpoint : phase.low) {
          low += before.contains(touchpoint) ? 0 : 1;
          if (low > 1) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private static void checkImproved(Journey journey, ValidationContext context) {
    Improved improved = context.overview(IMPROVED);
    if (!improved.isOfSize()) {
      context.abstain();
    } else if (isNothingImproved(isLowSaid(context), context)) {
      if (improved.isAnyPain()) {
        context.report(improved.areFewPains() ? LITTLE_NOTED : NOTHING_IMPROVED).hint(HELP_HINT);
      } else {
        context.report(NOTHING_NOTED);
      }
    }
  }

  /**
   * Whether {@link #IMPROVEMENT_MISSING} says that nothing in the journey could be better.
   *
   * @param isLowSaid whether {@link EmotionRules#EMOTION_LOW_WITHOUT_OPPORTUNITY} speaks
   */
  static boolean isImprovementSaid(boolean isLowSaid, ValidationContext context) {
    return context.speaks(IMPROVEMENT_MISSING_ID)
        && context.overview(IMPROVED).isOfSize()
        && isNothingImproved(isLowSaid, context);
  }

  private static boolean isLowSaid(ValidationContext context) {
    return context.speaks(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY_ID);
  }

  private static boolean isNothingImproved(boolean isLowSaid, ValidationContext context) {
    Improved improved = context.overview(IMPROVED);
    return !improved.isAnswered()
        && !(isLowSaid && improved.areSeveralLow())
        && !arePainsSaid(context);
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(PAINS_UNANSWERED, IMPROVEMENT_MISSING);
  }
}
