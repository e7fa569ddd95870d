package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;
import static io.github.klantreis.validation.JourneyValidator.forJourneys;
import static io.github.klantreis.validation.JourneyValidator.forPersonas;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.term.JourneyScope;
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
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Contact;
import io.github.klantreis.validation.rules.summary.Feelings;
import io.github.klantreis.validation.rules.summary.PhaseFacts;
import io.github.klantreis.validation.rules.text.Families;
import io.github.klantreis.validation.rules.text.PartNames;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rules on how much a journey shows: for whom it holds, where it hurts, and what comes after it.
 */
public final class BreadthRules {
  private BreadthRules() {}

  // ---- for whom ----

  static final String PERSONA_FOR_ALL_ID = "persona-for-all";

  /** How many kinds of traits make a persona somebody: 4 of need, goals, motives, pains, quote. */
  private static final int SOMEBODY = 4;

  /** Up to how many kinds of traits the finding names them. */
  private static final int FEW_TRAITS = 2;

  private static final Text FOR_ALL =
      Text.en("One persona, \"{name}\", stands for all {people}")
          .nl("Eén persona, \"{name}\", staat voor alle {people}");

  private static final Text LITTLE_FOR_ALL =
      Text.en(
              "One persona, \"{name}\", stands for all {people}, and no more is noted than {traits}")
          .nl(
              "Eén persona, \"{name}\", staat voor alle {people}, en er staat niet meer bij dan {traits}");

  private static final Text WHO_DIFFERS =
      Text.en("Find out which {people} have other needs or go another way, and note it")
          .nl("Ga na welke {people} andere behoeften hebben of een andere weg gaan, en noteer dat");

  private static final Text WHO_IT_IS =
      Text.en(
              "Note what the persona wants and what stands in the way, and which {people} have other needs or go another way")
          .nl(
              "Noteer wat de persona wil en wat in de weg staat, en welke {people} andere behoeften hebben of een andere weg gaan");

  private static final Text NAME = Text.en("a name").nl("een naam");

  private static final Text DESCRIPTION = Text.en("a description").nl("een beschrijving");

  private static final Text NEED = Text.en("a need").nl("een behoefte");

  private static final Text GOAL = Text.en("a goal").nl("een doel");

  private static final Text MOTIVATION = Text.en("a motive").nl("een motief");

  private static final Text PAIN = Text.en("a pain point").nl("een pijnpunt");

  private static final Text QUOTE = Text.en("a quote").nl("een citaat");

  /**
   * People differ, and a single persona that is hardly described stands for all of them: it has at
   * least four of a need, goals, motivations, pains and a quote, or an empathy map or research of
   * its own. Silent in what one person tells, which {@link ResearchRules#EVIDENCE_OF_ONE} names,
   * and where companies buy and {@link B2bRules#B2B_SMALL_BUYING_CENTRE} asks who else takes part.
   * Information.
   */
  public static final JourneyValidator<Persona> PERSONA_FOR_ALL =
      forPersonas(PERSONA_FOR_ALL_ID)
          .severity(Severity.INFO)
          .that(
              Text.en("are the only one of a journey that is not the story of one person")
                  .nl("de enige zijn van een reis die niet het verhaal van één mens is"),
              (persona, around) -> isForAll(around.journey()))
          .once(Begins.TOUCHPOINT)
          .summary(
              Text.en("a single persona is described well enough to stand for all")
                  .nl("een enige persona is goed genoeg beschreven om voor allen te staan"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(WHO_DIFFERS)
          .yieldingTo(B2bRules.B2B_SMALL_BUYING_CENTRE_ID)
          .check(BreadthRules::checkPersona);

  static boolean isForAll(JourneyHeading journey) {
    return journey.personas().size() == 1 && !ResearchRules.isToldByOne(journey);
  }

  private static void checkPersona(Persona persona, ValidationContext context) {
    if (context.speaks(B2bRules.B2B_SMALL_BUYING_CENTRE_ID)
        && context.journey().buyingCentre().isEmpty()) {
      context.abstain();
      return;
    }
    List<Text> traits = traits(persona);
    if (traits.size() >= SOMEBODY
        || persona.empathyMap().isPresent()
        || !persona.evidence().isEmpty()) {
      return;
    }
    boolean isLittle = traits.size() < FEW_TRAITS && persona.attributes().isEmpty();
    FindingDraft draft =
        context
            .report(isLittle ? LITTLE_FOR_ALL : FOR_ALL)
            .attribute("goals")
            .with("name", persona.name());
    if (isLittle) {
      List<Text> noted = new ArrayList<>();
      PartNames.addUnless(persona.description().isEmpty(), DESCRIPTION, noted);
      noted.addAll(traits);
      draft.hint(WHO_IT_IS).with("traits", noted.isEmpty() ? NAME : Listing.and(noted));
    }
  }

  private static List<Text> traits(Persona persona) {
    List<Text> traits = new ArrayList<>(5);
    PartNames.addUnless(persona.need().isEmpty(), NEED, traits);
    PartNames.addUnless(persona.goals().isEmpty(), GOAL, traits);
    PartNames.addUnless(persona.motivations().isEmpty(), MOTIVATION, traits);
    PartNames.addUnless(persona.pains().isEmpty(), PAIN, traits);
    PartNames.addUnless(persona.quote().isEmpty(), QUOTE, traits);
    return traits;
  }

  // ---- where it hurts ----

  /** From how many touchpoints on {@link #PAINS_FEW} judges: 6, inclusive. */
  public static final Option<Integer> PAINS_FEW_FROM = Option.ofInt("pains-few.from", 6);

  /** How many pain points are few. */
  static final int FEW_PAINS = 2;

  /** From how many phases on those of one phase are not those of the journey. */
  private static final int SEVERAL_PHASES = 4;

  private static final Text NO_PAIN =
      Text.en("This journey names no pain point").nl("Deze {peopleJourney} noemt geen pijnpunt");

  private static final Text ONE_PAIN =
      Text.en("This journey names only one pain point, \"{pain}\"")
          .nl("Deze {peopleJourney} noemt maar één pijnpunt: \"{pain}\"");

  private static final Text TWO_PAINS =
      Text.en("This journey names only two pain points, \"{pain}\" and \"{other}\"")
          .nl("Deze {peopleJourney} noemt maar twee pijnpunten: \"{pain}\" en \"{other}\"");

  private static final Text PAINS_OF_THE_WHOLE =
      Text.en(
              "The pain points are noted for the journey as a whole; no phase or touchpoint has any")
          .nl(
              "De pijnpunten staan bij de {peopleJourney} als geheel; bij geen fase of contactmoment staat er een");

  private static final Text PAINS_OF_ONE_PHASE =
      Text.en(
              "All {count} pain points are noted in the phase \"{phase}\", none in the other {others} phases")
          .nl(
              "Alle {count} pijnpunten staan in de fase \"{phase}\", in de andere {others} fasen staat er geen");

  /**
   * A journey shows where it hurts: it names more than two pain points, not only of the whole, and
   * in more than one phase, if it has four or more. Judges once it tells what people live through,
   * from {@link #PAINS_FEW_FROM} touchpoints on. Silent where {@link
   * ImprovementRules#IMPROVEMENT_MISSING} says that nothing is to be better either. Information.
   */
  public static final JourneyValidator<Journey> PAINS_FEW =
      forJourneys("pains-few")
          .severity(Severity.INFO)
          .once(Begins.EXPERIENCE)
          .once(Begins.ORGANISATION)
          .summary(
              Text.en("a journey shows where it hurts").nl("een reis laat zien waar het knelt"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(
              Source.LIBRARY_DEFAULT.at(
                  Text.en("the number of pain points").nl("het aantal pijnpunten")))
          .hint(
              Text.en("Ask {people} what bothers them elsewhere, and note it where it happens")
                  .nl("Vraag {people} wat hen nog meer dwarszit en noteer het waar het gebeurt"))
          .option(PAINS_FEW_FROM)
          .seeing(ImprovementRules.improved())
          .yieldingTo(ImprovementRules.IMPROVEMENT_MISSING_ID)
          .yieldingTo(ImprovementRules.PAINS_UNANSWERED_ID)
          .yieldingTo(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY_ID)
          .summarisingPhases(
              PhaseFact.of(BreadthRules::painsIn)
                  .lookingAt(touchpoint -> !touchpoint.painPoints().isEmpty())
                  .reading(Touchpoint::painPoints))
          .checkJourney(BreadthRules::checkPains);

  private static ImmutableList<String> painsIn(Phase phase) {
    ImmutableList.Builder<String> pains = ImmutableList.builder();
    phase.painPoints().forEach(pain -> pains.add(pain.text()));
    for (Touchpoint touchpoint : phase.touchpoints()) {
      touchpoint.painPoints().forEach(pain -> pains.add(pain.text()));
    }
    return pains.build();
  }

  private static void checkPains(
      Journey journey,
      List<PhaseSummary<ImmutableList<String>>> phases,
      ValidationContext context) {
    int from = context.option(PAINS_FEW_FROM);
    if (journey.touchpoints().limit(from).count() < from) {
      context.abstain();
      return;
    }
    if (ImprovementRules.isImprovementSaid(
        context.speaks(EmotionRules.EMOTION_LOW_WITHOUT_OPPORTUNITY_ID), context)) {
      return;
    }
    List<String> all = new ArrayList<>();
    journey.painPoints().forEach(pain -> all.add(pain.text()));
    boolean isOfTheWhole = !all.isEmpty();
    PhaseSummary<ImmutableList<String>> only = null;
    int hurting = 0;
    for (PhaseSummary<ImmutableList<String>> phase : phases) {
      if (!phase.value().isEmpty()) {
        all.addAll(phase.value());
        only = phase;
        hurting++;
      }
    }
    if (all.isEmpty()) {
      context.report(NO_PAIN);
    } else if (only == null) {
      context.report(PAINS_OF_THE_WHOLE);
    } else if (all.size() == 1) {
      context.report(ONE_PAIN).with("pain", all.get(0));
    } else if (all.size() <= FEW_PAINS) {
      context.report(TWO_PAINS).with("pain", all.get(0)).with("other", all.get(1));
    } else if (hurting == 1 && !isOfTheWhole && phases.size() >= SEVERAL_PHASES) {
      context
          .report(PAINS_OF_ONE_PHASE)
          .with("count", all.size())
          .with("phase", only.phase())
          .with("others", phases.size() - 1);
    }
  }

  // ---- what comes after ----

  private static final Text ENDS =
      Text.en(
              "This part ends with \"{name}\"; what comes after it is not shown, nor the journey in which it goes on")
          .nl(
              "Dit deel eindigt bij \"{name}\"; wat daarna komt, is niet te zien, en ook niet in welke {peopleJourney} het verdergaat");

  private static final Text ENDS_BEFORE_USE =
      Text.en(
              "This part ends with \"{name}\"; what {people} get then and how they use it is not shown, nor the journey in which it goes on")
          .nl(
              "Dit deel eindigt bij \"{name}\"; wat {people} daarna krijgen en hoe ze het gebruiken, is niet te zien, en ook niet in welke {peopleJourney} het verdergaat");

  private static final Begun TOUCHPOINTS =
      Begun.touchpoints(
          Text.en("two touchpoints are named").nl("er twee contactmomenten zijn genoemd"),
          2,
          touchpoint -> true);

  /**
   * A part says what comes after it: it leads to another journey, or its last touchpoint does or is
   * told in one of its own, or a loyalty loop leads back, or it ends with loyalty. Silent where it
   * ends with a contact between others, of which {@link EndRules#JOURNEY_ENDS_IN_HAND_OVER} speaks,
   * where people drop off or cancel there, and where people feel bad at its end, of which {@link
   * EndRules#JOURNEY_ENDS_LOW} does. Information.
   */
  public static final JourneyValidator<Journey> PART_WITHOUT_SEQUEL =
      forJourneys("part-without-sequel")
          .severity(Severity.INFO)
          .once(
              Begun.journey(
                  Text.en("the journey is a part, and leads to no other and not back")
                      .nl("de reis een deel is en niet naar een andere leidt of terug"),
                  journey ->
                      journey.scope() == JourneyScope.PART
                          && journey.leadsTo().isEmpty()
                          && journey.loyaltyLoops().isEmpty()))
          .once(TOUCHPOINTS)
          .summary(Text.en("a part says what comes after it").nl("een deel zegt wat erna komt"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Show what comes after it, or name the journey in which it goes on")
                  .nl("Laat zien wat erna komt, of noem de {peopleJourney} waarin het verdergaat"))
          .summarisingPhases(
              PhaseFact.underHeading(Last::in)
                  .reading(
                      touchpoint ->
                          List.of(
                              Feelings.part(touchpoint),
                              touchpoint.name(),
                              touchpoint.nextSteps(),
                              touchpoint.isDropOffPoint(),
                              touchpoint.drillsDownTo(),
                              touchpoint.initiator(),
                              touchpoint.receiver())))
          .checkJourney(BreadthRules::checkSequel);

  /**
   * The end of a phase.
   *
   * @param name the name of the only touchpoint at its end; empty if it ends with several
   * @param isBuying whether people choose or buy in that phase
   * @param isSaid whether other rules may speak of that end, or none is missing
   */
  private record Last(boolean isEmpty, String name, boolean isBuying, boolean isSaid) {
    static Last in(Phase phase, JourneyHeading journey) {
      List<Touchpoint> ends = phase.lastTouchpoints();
      List<Touchpoint> all = phase.touchpoints();
      return new Last(
          all.isEmpty(),
          ends.size() == 1 ? ends.get(0).name() : "",
          phase.kind().overlaps(CONSIDERATION) || phase.kind().overlaps(PURCHASE),
          isOfLoyalty(phase.kind())
              || Stream.concat(
                      ends.stream(), all.subList(Math.max(0, all.size() - 2), all.size()).stream())
                  .anyMatch(each -> Feelings.areLow(phase.reading(each), journey))
              || ends.stream().anyMatch(end -> isSaidOf(end, journey)));
    }

    private static boolean isSaidOf(Touchpoint end, JourneyHeading journey) {
      return !end.nextSteps().isEmpty()
          || end.isDropOffPoint()
          || Families.LEFT.areIn(end.name())
          || Contact.isToldElsewhere(end)
          || isBetweenOthers(end, journey);
    }

    private static boolean isOfLoyalty(PhaseKind kind) {
      return (kind.overlaps(LOYALTY) || kind.overlaps(ADVOCACY))
          && !kind.overlaps(DELIVERY)
          && !kind.overlaps(USAGE);
    }

    private static boolean isBetweenOthers(Touchpoint end, JourneyHeading journey) {
      return end.initiator().filter(who -> journey.sideOf(who) != Side.CUSTOMER).isPresent()
          && end.receiver().filter(who -> journey.sideOf(who) != Side.CUSTOMER).isPresent();
    }
  }

  private static void checkSequel(
      Journey journey, List<PhaseSummary<Last>> phases, ValidationContext context) {
    PhaseSummary<Last> end = null;
    for (PhaseSummary<Last> phase : phases) {
      end = phase.value().isEmpty() ? end : phase;
    }
    if (end != null && !end.value().isSaid()) {
      Last last = end.value();
      boolean isBeforeUse =
          last.isBuying()
              && journey.people().isBuying()
              && !PhaseFacts.has(journey, DELIVERY)
              && !PhaseFacts.has(journey, USAGE);
      context
          .report(isBeforeUse ? ENDS_BEFORE_USE : ENDS)
          .attribute("leadsTo")
          .with("name", last.name().isEmpty() ? end.phase() : last.name());
    }
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(PERSONA_FOR_ALL, PAINS_FEW, PART_WITHOUT_SEQUEL);
  }
}
