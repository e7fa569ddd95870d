package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forJourneys;
import static io.github.klantreis.validation.JourneyValidator.forTouchpoints;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.Surroundings;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.Wording;
import io.github.klantreis.validation.rules.summary.Answered;
import io.github.klantreis.validation.rules.summary.Contact;
import io.github.klantreis.validation.rules.summary.Endings;
import io.github.klantreis.validation.rules.summary.Falls;
import io.github.klantreis.validation.rules.summary.Feelings;
import io.github.klantreis.validation.rules.summary.FirstContact;
import io.github.klantreis.validation.rules.summary.Moods;
import io.github.klantreis.validation.rules.summary.Pains;
import io.github.klantreis.validation.rules.summary.Whose;
import io.github.klantreis.validation.rules.text.PartNames;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rules on what customers feel at the touchpoints, and where they may leave. */
public final class EmotionRules {
  private EmotionRules() {}

  /** From how many rated touchpoints {@link #EMOTION_FLAT} judges: 4, inclusive. */
  public static final Option<Integer> EMOTION_FLAT_FROM = Option.ofInt("emotion-flat.from", 4);

  private static final Text FLAT =
      Text.en("All {count} touchpoints with an emotion have the same: {valence}")
          .nl("Alle {count} contactmomenten met een emotie hebben dezelfde emotie: {valence}");

  private static final Text FLAT_AT_ONE =
      Text.en("The only touchpoint with an emotion has this one: {valence}")
          .nl("Het enige contactmoment met een emotie heeft deze: {valence}");

  /**
   * The emotions of a journey have highs or lows; not all are the same. Information. Judges from
   * {@link #EMOTION_FLAT_FROM} touchpoints with emotions; emotions of single personas and channels
   * and measured ones count too.
   */
  public static final JourneyValidator<Journey> EMOTION_FLAT =
      forJourneys("emotion-flat")
          .profile(StandardRules.DIAGRAM_PROFILE)
          .severity(Severity.INFO)
          .summary(
              Text.en("the emotions of a journey have highs or lows")
                  .nl("de emoties van een reis kennen pieken of dalen"))
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Ask {people} at which touchpoints they felt better or worse than at others")
                  .nl("Vraag {people} bij welke contactmomenten ze zich beter of slechter voelden"))
          .option(EMOTION_FLAT_FROM)
          .summarisingPhases(Feelings.FACT)
          .check(EmotionRules::checkFlat);

  private static void checkFlat(List<PhaseSummary<Feelings>> phases, ValidationContext context) {
    Feelings all = Feelings.together(phases);
    if (all.touchpoints() == 0 || all.touchpoints() < context.option(EMOTION_FLAT_FROM)) {
      context.abstain();
    } else if (all.lowest() == all.highest()) {
      context
          .report(all.touchpoints() == 1 ? FLAT_AT_ONE : FLAT)
          .with("count", all.touchpoints())
          .with("valence", all.lowestValence());
    }
  }

  /** From how many emotions {@link #EMOTION_ONLY_HAPPY} judges: 6, inclusive. */
  public static final Option<Integer> EMOTION_ONLY_HAPPY_FROM =
      Option.ofInt("emotion-only-happy.from", 6);

  /** In how many phases emotions are enough where pain points are noted as well. */
  private static final int PHASES = 4;

  /** From how many pain points on a journey without a negative emotion contradicts itself. */
  private static final int PAINS = 3;

  private static final Text ONLY_HAPPY =
      Text.en("At all {count} touchpoints and phases with an emotion of {people}, it is positive")
          .nl(
              "Bij alle {count} contactmomenten en fasen met een emotie van {people} is die positief");

  private static final Text HAPPY_WITH_PAINS =
      Text.en(
              "All emotions of {people} are positive, although this journey has {pains} pain points")
          .nl(
              "Alle emoties van {people} zijn positief, terwijl er in deze {peopleJourney} wel {pains}"
                  + " pijnpunten staan");

  private static final Text HAPPY_WITH_PAINS_HINT =
      Text.en("Note what {people} feel at the pain points")
          .nl("Noteer wat {people} bij de pijnpunten voelen");

  private static final Text HAPPY_AT_ONE =
      Text.en("At the only touchpoint or phase with an emotion of {people}, it is positive")
          .nl(
              "Bij het enige contactmoment of de enige fase met een emotie van {people} is die positief");

  /**
   * An honest journey shows more than joy. Warning. Speaks where each emotion is clearly positive:
   * a score of 0 may stand for two feelings or for one that is not known, and so may a label that
   * names two, as "proud, but worried" and "glad and afraid". What actors of the company feel is
   * left out. Judges from {@link #EMOTION_ONLY_HAPPY_FROM} emotions: those of touchpoints, of which
   * those of single personas and channels and measured ones count too, and those of phases, each
   * once; where three pain points are noted, emotions in four phases are enough.
   */
  public static final JourneyValidator<Journey> EMOTION_ONLY_HAPPY =
      forJourneys("emotion-only-happy")
          .profile(StandardRules.DIAGRAM_PROFILE)
          .summary(
              Text.en("an honest journey shows negative emotions too")
                  .nl("een eerlijke reis laat ook negatieve emoties zien"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.ULTIEME_KLANTREIS.at(Text.en("practice").nl("praktijk")))
          .source(
              Source.LIBRARY_DEFAULT.at(
                  Text.en("the number of touchpoints").nl("het aantal contactmomenten")))
          .hint(
              Text.en("Look for the lows: in complaints, in reviews, where {people} leave")
                  .nl("Zoek de dalen op: in klachten, in reviews, waar {people} afhaken"))
          .option(EMOTION_ONLY_HAPPY_FROM)
          .summarisingPhases(Moods.FACT)
          .checkJourney(EmotionRules::checkOnlyHappy);

  private static void checkOnlyHappy(
      Journey journey, List<PhaseSummary<Moods>> phases, ValidationContext context) {
    Moods all = Moods.together(journey, phases);
    boolean hurts = all.pains() >= PAINS;
    if (all.emotions() == 0
        || (all.emotions() < context.option(EMOTION_ONLY_HAPPY_FROM)
            && !(hurts && all.phases() >= PHASES))) {
      context.abstain();
    } else if (all.lowest() > 0 && hurts) {
      context
          .report(HAPPY_WITH_PAINS)
          .hint(HAPPY_WITH_PAINS_HINT)
          .with("count", all.emotions())
          .with("pains", all.pains());
    } else if (all.lowest() > 0) {
      context.report(all.emotions() == 1 ? HAPPY_AT_ONE : ONLY_HAPPY).with("count", all.emotions());
    }
  }

  private static final Text LOWS =
      Text.en(
              "At {n} touchpoints the emotion is negative, but no opportunity or solution"
                  + " is noted there: {places}")
          .nl(
              "Bij {n} contactmomenten is de emotie negatief, maar daar staat geen"
                  + " verbeterkans of oplossing bij: {places}");

  private static final Wording LOW =
      Wording.one(
              Text.en(
                      "At \"{name}\" the emotion is \"{emotion}\" ({score}), but no opportunity or"
                          + " solution is noted there")
                  .nl(
                      "Bij \"{name}\" is de emotie \"{emotion}\" ({score}), maar daar staat geen verbeterkans"
                          + " of oplossing bij"))
          .some(LOWS);

  private static final Wording LOW_OR_LOWER =
      Wording.one(
              Text.en(
                      "At \"{name}\" the emotion is \"{emotion}\" ({score}) or lower, but no"
                          + " opportunity or solution is noted there")
                  .nl(
                      "Bij \"{name}\" is de emotie \"{emotion}\" ({score}) of lager, maar daar staat geen"
                          + " verbeterkans of oplossing bij"))
          .some(LOWS);

  private static final Wording LOW_OF_ONE =
      Wording.one(
              Text.en(
                      "At \"{name}\" the emotion of \"{who}\" is \"{emotion}\" ({score}), but no"
                          + " opportunity or solution is noted there")
                  .nl(
                      "Bij \"{name}\" is de emotie van \"{who}\" \"{emotion}\" ({score}), maar daar"
                          + " staat geen verbeterkans of oplossing bij"))
          .some(
              Text.en(
                      "At {n} touchpoints the emotion of \"{who}\" is negative, but no opportunity or"
                          + " solution is noted there: {places}")
                  .nl(
                      "Bij {n} contactmomenten is de emotie van \"{who}\" negatief, maar daar staat geen"
                          + " verbeterkans of oplossing bij: {places}"));

  private static final Wording LOW_ON_CHANNEL =
      Wording.one(
              Text.en(
                      "At \"{name}\" the emotion via {channel} is \"{emotion}\" ({score}), but no"
                          + " opportunity or solution is noted there")
                  .nl(
                      "Bij \"{name}\" is de emotie via {channel} \"{emotion}\" ({score}), maar daar"
                          + " staat geen verbeterkans of oplossing bij"))
          .some(
              Text.en(
                      "At {n} touchpoints the emotion via {channel} is negative, but no opportunity"
                          + " or solution is noted there: {places}")
                  .nl(
                      "Bij {n} contactmomenten is de emotie via {channel} negatief, maar daar staat geen"
                          + " verbeterkans of oplossing bij: {places}"));

  private static final Text NOTE_OR_LINK =
      Text.en(
              "Note an opportunity or a solution that would help {people} there, or link one that is noted elsewhere")
          .nl(
              "Noteer een verbeterkans of een oplossing die {people} daar zou helpen, of koppel er een aan die elders staat");

  static final String EMOTION_LOW_WITHOUT_OPPORTUNITY_ID = "emotion-low-without-opportunity";

  /**
   * Where an emotion is negative, an opportunity, a solution or an idea is noted, or a complaint is
   * answered. What else the company does there does not count: it is what the emotion is about.
   * Where not all feel so, each persona who does has a finding, as have those on one channel. An
   * opportunity elsewhere counts if it addresses a pain point at the touchpoint; one on the phase
   * or journey also if it names no pain point, as it is meant for all of it, and any on a phase of
   * which this is the only touchpoint. What the phase alone says is not held against a touchpoint
   * without a pain point, where anything in the phase is answered. A measured emotion counts
   * instead of the drawn one. Left out is what people do alone, or on channels of others, before
   * they first meet the organisation, as it cannot help them there. Silent where nothing in the
   * journey answers its pain points and {@link ImprovementRules#PAINS_UNANSWERED} says so, or
   * {@link ImprovementRules#IMPROVEMENT_MISSING} says that nothing is to be better anywhere.
   * Warning.
   */
  public static final JourneyValidator<Touchpoint> EMOTION_LOW_WITHOUT_OPPORTUNITY =
      forTouchpoints(EMOTION_LOW_WITHOUT_OPPORTUNITY_ID)
          .summary(
              Text.en("where an emotion is negative, it is noted how to do better")
                  .nl("waar een emotie negatief is, staat hoe het beter kan"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.ULTIEME_KLANTREIS.at(Text.en("practice").nl("praktijk")))
          .source(
              Literature.ZAKELIJKE_LEADGENERATIE.at(
                  Text.en("benefits of a journey").nl("voordelen van een klantreis")))
          .hint(
              Text.en("Note an opportunity or a solution that would help {people} there")
                  .nl("Noteer een verbeterkans of een oplossing die {people} daar zou helpen"))
          .that(
              Text.en(
                      "have an emotion below neutral, their own or their phase's, and are not told elsewhere")
                  .nl(
                      "een emotie onder neutraal hebben, van zichzelf of van hun fase, en niet elders zijn uitgewerkt"),
              EmotionRules::isLow)
          .seeing(Answered.OVERVIEW)
          .seeing(FirstContact.OVERVIEW)
          .seeing(ImprovementRules.improved())
          .yieldingTo(ImprovementRules.PAINS_UNANSWERED_ID)
          .yieldingTo(ImprovementRules.IMPROVEMENT_MISSING_ID)
          .check(EmotionRules::checkLow);

  private static boolean isLow(Touchpoint touchpoint, Surroundings around) {
    return !Contact.isToldElsewhere(touchpoint)
        && Feelings.areLow(Feelings.reading(touchpoint, around), around.journey());
  }

  private static void checkLow(Touchpoint touchpoint, ValidationContext context) {
    Answered answered = context.overview(Answered.OVERVIEW);
    if (ImprovementRules.arePainsSaid(context)
        || ImprovementRules.isImprovementSaid(true, context)) {
      context.abstain(); // What a suppression is for is not known then.
      return;
    }
    if (!touchpoint.opportunities().isEmpty()
        || !touchpoint.solutions().isEmpty()
        || !touchpoint.ideas().isEmpty()
        || isLeftAlone(touchpoint, context.overview(FirstContact.OVERVIEW))
        || isOfThePhaseOnly(touchpoint, context)
        || answered.all()
        || context
            .phase()
            .filter(
                phase ->
                    answered.phases().contains(phase.id())
                        || answered.onlyAt().contains(touchpoint.id()))
            .isPresent()
        || Pains.areAddressed(touchpoint, answered.painPoints())) {
      return;
    }
    for (Feelings.Low low :
        Feelings.lows(Feelings.reading(touchpoint, context), context.journey())) {
      report(low, context)
          .attribute("opportunities")
          .with("name", touchpoint.name())
          .with("emotion", low.emotion().label())
          .with("score", low.emotion().score());
    }
  }

  /**
   * Whether it says nothing of a feeling or a pain itself, and something answers what the phase
   * says.
   */
  private static boolean isOfThePhaseOnly(Touchpoint touchpoint, ValidationContext context) {
    return touchpoint.painPoints().isEmpty()
        && touchpoint.channelEmotions().isEmpty()
        && !Feelings.isNotedOn(touchpoint, context.journey())
        && context
            .phase()
            .filter(phase -> context.overview(Answered.OVERVIEW).having().contains(phase.id()))
            .isPresent();
  }

  private static FindingDraft report(Feelings.Low low, ValidationContext context) {
    FindingDraft draft =
        low.by() != null
            ? context.report(LOW_OF_ONE).with("who", low.by())
            : low.on() != null
                ? context.report(LOW_ON_CHANNEL).with("channel", low.on())
                : context.report(low.isOrLower() ? LOW_OR_LOWER : LOW);
    return context.overview(Answered.OVERVIEW).isAny() ? draft.hint(NOTE_OR_LINK) : draft;
  }

  /**
   * Whether the rule says nothing of a low emotion there: it is answered, or before all contact.
   */
  static boolean isLeftAlone(Touchpoint touchpoint, FirstContact contact) {
    return answersComplaint(touchpoint) || contact.isBefore(touchpoint);
  }

  private static boolean answersComplaint(Touchpoint touchpoint) {
    for (MarketingAction action : touchpoint.actions()) {
      if (action.kind().id().equals(ActionKind.COMPLAINT_RESPONSE.id())) {
        return true;
      }
    }
    return false;
  }

  /** From which fall on {@link #EMOTION_DROP_UNEXPLAINED} asks why: 2 points, inclusive. */
  public static final Option<Integer> EMOTION_DROP_UNEXPLAINED_FALL =
      Option.ofInt("emotion-drop-unexplained.fall", 2);

  private static final Text FALLS =
      Text.en("At {n} touchpoints the emotion drops, but no pain point explains why: {places}")
          .nl(
              "Bij {n} contactmomenten daalt de emotie, maar geen pijnpunt verklaart waarom: {places}");

  private static final Wording FALL =
      Wording.one(
              Text.en(
                      "From \"{before}\" to \"{name}\" the emotion drops by {fall}, but no"
                          + " pain point explains why")
                  .nl(
                      "Van \"{before}\" naar \"{name}\" daalt de emotie met {fall}, maar geen"
                          + " pijnpunt verklaart waarom"))
          .some(FALLS);

  private static final Wording FALL_OR_MORE =
      Wording.one(
              Text.en(
                      "From \"{before}\" to \"{name}\" the emotion drops by {fall} or more, but no"
                          + " pain point explains why")
                  .nl(
                      "Van \"{before}\" naar \"{name}\" daalt de emotie met {fall} of meer, maar geen"
                          + " pijnpunt verklaart waarom"))
          .some(FALLS);

  private static final Wording FALL_OF_ONE =
      Wording.one(
              Text.en(
                      "From \"{before}\" to \"{name}\" the emotion of \"{who}\" drops by {fall}, but no"
                          + " pain point explains why")
                  .nl(
                      "Van \"{before}\" naar \"{name}\" daalt de emotie van \"{who}\" met {fall}, maar"
                          + " geen pijnpunt verklaart waarom"))
          .some(
              Text.en(
                      "At {n} touchpoints the emotion of \"{who}\" drops, but no pain point explains"
                          + " why: {places}")
                  .nl(
                      "Bij {n} contactmomenten daalt de emotie van \"{who}\", maar geen pijnpunt"
                          + " verklaart waarom: {places}"));

  /**
   * Where customers feel much worse than just before, a pain point there or on the phase tells why.
   * Information. From a fall of {@link #EMOTION_DROP_UNEXPLAINED_FALL} points between neighbours,
   * also across phases; where not all feel so much worse, each persona who does has a finding.
   */
  public static final JourneyValidator<Journey> EMOTION_DROP_UNEXPLAINED =
      forJourneys("emotion-drop-unexplained")
          .severity(Severity.INFO)
          .summary(
              Text.en("a sharp drop in emotion is explained by a pain point")
                  .nl("een scherpe daling van de emotie wordt verklaard door een pijnpunt"))
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Ask {people} what bothers them, and note it as a pain point")
                  .nl("Vraag {people} wat er knelt en noteer dat als pijnpunt"))
          .option(EMOTION_DROP_UNEXPLAINED_FALL)
          .summarisingPhases(Falls.FACT)
          .check(EmotionRules::checkFalls);

  private static void checkFalls(List<PhaseSummary<Falls>> phases, ValidationContext context) {
    int least = Math.max(1, context.option(EMOTION_DROP_UNEXPLAINED_FALL));
    int judged = phases.stream().mapToInt(phase -> phase.value().felt()).sum();
    List<Reading> before = new ArrayList<>();
    Set<List<String>> inOrder = new HashSet<>();
    for (PhaseSummary<Falls> phase : phases) {
      Falls falls = phase.value();
      for (Reading last : before) {
        for (Reading first : falls.first()) {
          inOrder.add(List.of(last.touchpoint().id(), first.touchpoint().id()));
          judged += Falls.areFelt(last, first, context.journey()) ? 1 : 0;
          reportFall(Falls.between(last, first, context.journey()), least, context);
        }
      }
      for (Falls.Fall fall : falls.unexplained()) {
        reportFall(fall, least, context);
      }
      if (!falls.canBePassedBy()) {
        before.clear();
      }
      before.addAll(falls.last());
    }
    for (PhaseSummary<Falls> phase : phases) {
      for (Falls.Way way : phase.value().ways()) {
        Reading after = touchpoint(way.to(), phases);
        if (after != null && inOrder.add(List.of(way.before().touchpoint().id(), way.to()))) {
          judged += Falls.areFelt(way.before(), after, context.journey()) ? 1 : 0;
          reportFall(Falls.between(way.before(), after, context.journey()), least, context);
        }
      }
    }
    context.judged(judged);
  }

  private static @Nullable Reading touchpoint(String id, List<PhaseSummary<Falls>> phases) {
    return phases.stream()
        .map(phase -> phase.value().whole())
        .flatMap(phase -> phase.touchpoint(id).map(phase::reading).stream())
        .findFirst()
        .orElse(null);
  }

  private static void reportFall(Falls.@Nullable Fall fall, int least, ValidationContext context) {
    if (fall == null) {
      return;
    }
    for (Falls.Faller faller : fall.fallers(least)) {
      FindingDraft draft =
          faller.name() != null
              ? context.report(FALL_OF_ONE).with("who", faller.name())
              : context.report(faller.isOrMore() ? FALL_OR_MORE : FALL);
      draft
          .about(fall.after())
          .attribute("painPoints")
          .related(fall.before())
          .with("before", fall.before().name())
          .with("name", fall.after().name())
          .with("fall", faller.points());
    }
  }

  /** How many signs together {@link #DROP_OFF_RISK} takes for a risk: 2, inclusive. */
  public static final Option<Integer> DROP_OFF_RISK_SIGNS = Option.ofInt("drop-off-risk.signs", 2);

  /** How many pain points {@link #DROP_OFF_RISK} takes for a sign: 3, inclusive. */
  public static final Option<Integer> DROP_OFF_RISK_PAINS = Option.ofInt("drop-off-risk.pains", 3);

  private static final Wording RISK =
      Wording.one(
              Text.en("{People} may drop off at \"{name}\"; what points to it: {signs}")
                  .nl("{People} kunnen afhaken bij \"{name}\"; wat daarop wijst: {signs}"))
          .some(
              Text.en(
                      "{People} may drop off at {n} touchpoints, as negative emotions, many pain points"
                          + " or missing opportunities suggest: {places}")
                  .nl(
                      "{People} kunnen afhaken bij {n} contactmomenten; daarop wijzen negatieve emoties,"
                          + " veel pijnpunten of ontbrekende verbeterkansen: {places}"));

  private static final Wording RISK_OF_ONE =
      Wording.one(
          Text.en("\"{who}\" may drop off at \"{name}\"; what points to it: {signs}")
              .nl("\"{who}\" kan afhaken bij \"{name}\"; wat daarop wijst: {signs}"));

  private static final Text NEGATIVE = Text.en("a negative emotion").nl("een negatieve emotie");

  private static final Text MANY_PAINS = Text.en("many pain points").nl("veel pijnpunten");

  private static final Text NO_OPPORTUNITY = Text.en("no opportunity").nl("geen verbeterkans");

  /**
   * No touchpoint has several signs that customers may leave there. The signs are a negative
   * emotion, {@link #DROP_OFF_RISK_PAINS} pain points and no opportunity; at least one of the
   * former two must be among {@link #DROP_OFF_RISK_SIGNS} of them, as what was not filled in is no
   * risk by itself. Judges only where customers can turn away: not what befalls them, nor what they
   * do by themselves, nor the end of a whole journey that leads nowhere back. Where a point of
   * drop-off is noted, it is known already. Information.
   */
  public static final JourneyValidator<Touchpoint> DROP_OFF_RISK =
      forTouchpoints("drop-off-risk")
          .severity(Severity.INFO)
          .that(
              Text.en("can be left, and have an emotion or pain points")
                  .nl("verlaten kunnen worden en een emotie of pijnpunten hebben"),
              EmotionRules::couldBeLeft)
          .summary(
              Text.en("no touchpoint has several signs that people may drop off there")
                  .nl("geen contactmoment heeft meerdere signalen dat mensen er kunnen afhaken"))
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Find out what bothers {people} there, and solve that first")
                  .nl("Zoek uit wat {people} daar dwarszit en los dat eerst op"))
          .option(DROP_OFF_RISK_SIGNS)
          .option(DROP_OFF_RISK_PAINS)
          .seeing(Endings.OVERVIEW)
          .check(EmotionRules::checkDropOff);

  /** Each set of signs in words, by its bits; none is never named. Made for the first finding. */
  private static final class Signs {
    static final ImmutableList<Text> ALL =
        IntStream.range(0, 8).mapToObj(Signs::inWords).collect(ImmutableList.toImmutableList());

    private static Text inWords(int bits) {
      List<Text> signs = new ArrayList<>(3);
      PartNames.addUnless((bits & 1) == 0, NEGATIVE, signs);
      PartNames.addUnless((bits & 2) == 0, MANY_PAINS, signs);
      PartNames.addUnless((bits & 4) == 0, NO_OPPORTUNITY, signs);
      return signs.isEmpty() ? NO_OPPORTUNITY : Listing.and(signs);
    }
  }

  private static void checkDropOff(Touchpoint touchpoint, ValidationContext context) {
    boolean pains =
        !touchpoint.painPoints().isEmpty()
            && touchpoint.painPoints().size() >= context.option(DROP_OFF_RISK_PAINS);
    Reading reading = Feelings.reading(touchpoint, context);
    List<Feelings.Low> lows = Feelings.lows(reading, context.journey());
    boolean negative = !lows.isEmpty();
    if (!pains && !negative) {
      return;
    }
    boolean unanswered = touchpoint.opportunities().isEmpty() && touchpoint.solutions().isEmpty();
    int signs = (negative ? 1 : 0) | (pains ? 2 : 0) | (unanswered ? 4 : 0);
    int count = Integer.bitCount(signs);
    if (count >= context.option(DROP_OFF_RISK_SIGNS)) {
      for (String who : mayLeave(reading, pains, lows, context.journey())) {
        FindingDraft draft = context.report(who.isEmpty() ? RISK : RISK_OF_ONE);
        if (!who.isEmpty()) {
          draft.with("who", who);
        }
        draft
            .with("name", touchpoint.name())
            .with("count", count)
            .with("signs", Signs.ALL.get(signs));
      }
    }
  }

  /** Who may leave, by name; an empty name for all who come. */
  private static List<String> mayLeave(
      Reading touchpoint, boolean pains, List<Feelings.Low> lows, JourneyHeading journey) {
    Optional<Persona> only = Whose.only(touchpoint, journey);
    if (only.isPresent()) {
      return List.of(only.get().name());
    }
    List<String> names = new ArrayList<>();
    for (Feelings.Low low : lows) {
      if (pains || low.by() == null) {
        return List.of("");
      }
      names.add(low.by());
    }
    return names.isEmpty() ? List.of("") : names;
  }

  private static boolean couldBeLeft(Touchpoint touchpoint, Surroundings around) {
    return Contact.canBeLeft(touchpoint, around.journey())
        && touchpoint.dropOffPoints().isEmpty()
        && !around.overview(Endings.OVERVIEW).contains(touchpoint.id())
        && (!touchpoint.painPoints().isEmpty()
            || Feelings.areTold(Feelings.reading(touchpoint, around), around.journey()));
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        EMOTION_FLAT,
        EMOTION_ONLY_HAPPY,
        EMOTION_LOW_WITHOUT_OPPORTUNITY,
        EMOTION_DROP_UNEXPLAINED,
        DROP_OFF_RISK);
  }
}
