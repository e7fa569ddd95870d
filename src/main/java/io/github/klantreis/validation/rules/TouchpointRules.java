package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forJourneys;
import static io.github.klantreis.validation.JourneyValidator.forPhases;
import static io.github.klantreis.validation.JourneyValidator.forTouchpoints;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.model.Emotion;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Link;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Message;
import io.github.klantreis.model.NextStep;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.Interaction;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules on touchpoints: what happens, where, and what customers feel there. */
public final class TouchpointRules {
  private TouchpointRules() {}

  // ---- what happens, and where ----

  /**
   * Each touchpoint has a marketing action; without one it is an empty shell ("lege hulzen").
   * Warning. Seed text S0, three steps.
   */
  public static final JourneyValidator<Touchpoint> TOUCHPOINT_WITHOUT_ACTION =
      forTouchpoints("touchpoint-without-action")
          .summary(
              Text.en("each touchpoint has a marketing action")
                  .nl("elk contactmoment heeft een marketingactie"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S0, three steps")
          .hint(
              Text.en(
                      "Say what the company does here, such as sending an e-mail or showing reviews")
                  .nl("Zeg wat het bedrijf hier doet, zoals een e-mail sturen of reviews tonen"))
          .check(TouchpointRules::checkAction);

  private static final Text NO_ACTION =
      Text.en("The company does nothing at \"{name}\", which makes it an empty shell")
          .nl("Het bedrijf doet niets bij \"{name}\"; zo blijft het een lege huls");

  private static void checkAction(Touchpoint touchpoint, ValidationContext context) {
    if (touchpoint.actions().isEmpty()) {
      context.report(NO_ACTION).with("name", touchpoint.name());
    }
  }

  /**
   * Each touchpoint answers the question where it takes place. Error. Seed text S4, channels
   * ("kanalen").
   */
  public static final JourneyValidator<Touchpoint> TOUCHPOINT_WITHOUT_CHANNEL =
      forTouchpoints("touchpoint-without-channel")
          .severity(Severity.ERROR)
          .summary(
              Text.en("each touchpoint says where it takes place")
                  .nl("elk contactmoment zegt waar het plaatsvindt"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S4, channels")
          .hint(
              Text.en(
                      "Name each channel on which it can take place: online, offline or by telephone")
                  .nl("Noem elk kanaal waarop het kan: online, offline of telefonisch"))
          .check(TouchpointRules::checkChannel);

  private static final Text NO_CHANNEL =
      Text.en("Nobody said where \"{name}\" takes place")
          .nl("Er staat niet bij waar \"{name}\" plaatsvindt");

  private static void checkChannel(Touchpoint touchpoint, ValidationContext context) {
    if (touchpoint.channels().isEmpty()) {
      context.report(NO_CHANNEL).with("name", touchpoint.name());
    }
  }

  /**
   * The name of a touchpoint says what happens, not where: "Website" is a channel. Words that are
   * something people do as well, such as "check-out" and "home visit", are allowed. Warning. Seed
   * text S4, touchpoints ("wat") and channels ("waar").
   */
  public static final JourneyValidator<Touchpoint> TOUCHPOINT_IS_A_CHANNEL =
      forTouchpoints("touchpoint-is-a-channel")
          .summary(
              Text.en("the name of a touchpoint says what happens, not where")
                  .nl("de naam van een contactmoment zegt wat er gebeurt, niet waar"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S4, touchpoints and channels")
          .hint(
              Text.en(
                      "Name what the customer does, such as \"Compares prices\"; the channel says where")
                  .nl("Noem wat de klant doet, zoals \"Vergelijkt prijzen\"; het kanaal zegt waar"))
          .check(TouchpointRules::checkName);

  private static final Text IS_CHANNEL =
      Text.en("\"{name}\" says where it takes place, but not what happens")
          .nl("\"{name}\" zegt waar het plaatsvindt, maar niet wat er gebeurt");

  private static void checkName(Touchpoint touchpoint, ValidationContext context) {
    if (Names.isChannel(touchpoint.name()) || isOwnChannel(touchpoint)) {
      context.report(IS_CHANNEL).with("name", touchpoint.name());
    }
  }

  private static boolean isOwnChannel(Touchpoint touchpoint) {
    for (Channel channel : touchpoint.channels()) {
      if (!Names.isStandard(channel) && Names.isOf(touchpoint.name(), channel)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Each touchpoint tells what customers feel: they are not of stone. Warning. Seed text S4,
   * emotions.
   */
  public static final JourneyValidator<Touchpoint> TOUCHPOINT_WITHOUT_EMOTION =
      forTouchpoints("touchpoint-without-emotion")
          .summary(
              Text.en("each touchpoint tells what customers feel")
                  .nl("elk contactmoment vertelt wat klanten voelen"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S4, emotions")
          .hint(
              Text.en("Ask customers what makes them happy, afraid or frustrated here, and note it")
                  .nl(
                      "Vraag klanten wat hen hier blij, angstig of gefrustreerd maakt en noteer het"))
          .check(TouchpointRules::checkEmotion);

  private static final Text NO_EMOTION =
      Text.en("Nobody said what customers feel at \"{name}\"")
          .nl("Er staat niet bij wat klanten voelen bij \"{name}\"");

  private static void checkEmotion(Touchpoint touchpoint, ValidationContext context) {
    if (!Feelings.areTold(touchpoint)) {
      context.report(NO_EMOTION).with("name", touchpoint.name());
    }
  }

  /**
   * No two touchpoints of a phase have the same name, apart from case, blanks and punctuation.
   * Warning. Design of this library; bol reviewer.
   */
  public static final JourneyValidator<Phase> TOUCHPOINT_DUPLICATE =
      forPhases("touchpoint-duplicate")
          .summary(
              Text.en("no two touchpoints of a phase have the same name")
                  .nl("geen twee contactmomenten van een fase heten hetzelfde"))
          .source("Design; bol reviewer")
          .hint(
              Text.en("Say in the names what is different, or make one touchpoint of them")
                  .nl("Zeg in de namen wat er verschilt, of maak er één contactmoment van"))
          .check(TouchpointRules::checkDuplicates);

  private static final Text DUPLICATE =
      Text.en("The phase already has a touchpoint \"{first}\"; this one is called \"{name}\"")
          .nl("De fase heeft al een contactmoment \"{first}\"; dit heet \"{name}\"");

  private static void checkDuplicates(Phase phase, ValidationContext context) {
    List<Touchpoint> touchpoints = phase.touchpoints();
    if (touchpoints.size() < 2 || !mayHaveDuplicates(touchpoints)) {
      return;
    }
    Map<String, Touchpoint> firsts = new HashMap<>();
    for (Touchpoint touchpoint : touchpoints) {
      Touchpoint first = firsts.putIfAbsent(Names.folded(touchpoint.name()), touchpoint);
      if (first != null) {
        context
            .report(DUPLICATE)
            .about(touchpoint)
            .related(first)
            .with("first", first.name())
            .with("name", touchpoint.name());
      }
    }
  }

  /** By hashes only, so that the names of clean phases need not be folded. */
  private static boolean mayHaveDuplicates(List<Touchpoint> touchpoints) {
    long[] hashes = new long[touchpoints.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = Names.hash(touchpoints.get(i).name());
    }
    Arrays.sort(hashes);
    for (int i = 1; i < hashes.length; i++) {
      if (hashes[i] == hashes[i - 1]) {
        return true;
      }
    }
    return false;
  }

  /**
   * A touchpoint in the physical world names the senses it stimulates. Information. Seed text S3,
   * touchpoints.
   */
  public static final JourneyValidator<Touchpoint> TOUCHPOINT_SENSE_MISSING =
      forTouchpoints("touchpoint-sense-missing")
          .severity(Severity.INFO)
          .summary(
              Text.en("a touchpoint in the physical world names the senses it stimulates")
                  .nl("een fysiek contactmoment noemt de zintuigen die het prikkelt"))
          .source("Seed text S3, touchpoints")
          .hint(
              Text.en("Say whether customers see, hear, smell, feel or taste something here")
                  .nl("Zeg of klanten hier iets zien, horen, ruiken, voelen of proeven"))
          .check(TouchpointRules::checkSenses);

  private static final Text NO_SENSE =
      Text.en("\"{name}\" takes place in the physical world ({channel}), but names no sense")
          .nl("\"{name}\" is een fysiek contactmoment ({channel}), maar noemt geen zintuig");

  private static void checkSenses(Touchpoint touchpoint, ValidationContext context) {
    if (touchpoint.senses().isEmpty()) {
      for (Channel channel : touchpoint.channels()) {
        if (channel.kind() == ChannelKind.OFFLINE) {
          context.report(NO_SENSE).with("name", touchpoint.name()).with("channel", channel);
          return;
        }
      }
    }
  }

  /**
   * A touchpoint that is a communication names its sender, its receiver and its channel. Warning.
   * CJML.
   */
  public static final JourneyValidator<Touchpoint> COMMUNICATION_INCOMPLETE =
      forTouchpoints("communication-incomplete")
          .summary(
              Text.en("a communication has a sender, a receiver and a channel")
                  .nl("communicatie heeft een afzender, een ontvanger en een kanaal"))
          .source("CJML")
          .hint(
              Text.en("Add what lacks, or mark the touchpoint as an activity of one party")
                  .nl(
                      "Vul aan wat ontbreekt, of merk het contactmoment als handeling van één partij"))
          .check(TouchpointRules::checkCommunication);

  private static final Text INCOMPLETE =
      Text.en("The communication \"{name}\" lacks {missing}")
          .nl("De communicatie \"{name}\" mist {missing}");

  private static final Text SENDER = Text.en("its sender").nl("de afzender");
  private static final Text RECEIVER = Text.en("its receiver").nl("de ontvanger");
  private static final Text CHANNEL = Text.en("its channel").nl("het kanaal");

  /** The parts by id, for those who compare findings; readers get their labels. */
  private static final ImmutableMap<Text, String> PARTS =
      ImmutableMap.of(SENDER, "sender", RECEIVER, "receiver", CHANNEL, "channel");

  private static void checkCommunication(Touchpoint touchpoint, ValidationContext context) {
    Optional<Interaction> interaction = touchpoint.interaction();
    if (interaction.isEmpty() || interaction.get() != Interaction.COMMUNICATION) {
      return;
    }
    boolean sender = touchpoint.initiator().isPresent();
    boolean receiver = touchpoint.receiver().isPresent();
    boolean channel = !touchpoint.channels().isEmpty();
    if (!sender || !receiver || !channel) {
      List<Text> missing = new ArrayList<>(3);
      addUnless(sender, SENDER, missing);
      addUnless(receiver, RECEIVER, missing);
      addUnless(channel, CHANNEL, missing);
      context
          .report(INCOMPLETE)
          .with("name", touchpoint.name())
          .with("lacks", Enumeration.ids(missing, PARTS))
          .with("missing", Enumeration.of(missing));
    }
  }

  private static void addUnless(boolean present, Text what, List<Text> missing) {
    if (!present) {
      missing.add(what);
    }
  }

  // ---- what customers feel ----

  /** From how many rated touchpoints {@link #EMOTION_FLAT} judges: 4, inclusive. */
  public static final Option<Integer> EMOTION_FLAT_FROM = Option.ofInt("emotion-flat.from", 4);

  /**
   * The emotions of a journey have highs or lows; not all are the same. Warning. IxDF. Judges from
   * {@link #EMOTION_FLAT_FROM} touchpoints with emotions; emotions of single personas and channels
   * and measured ones count too.
   */
  public static final JourneyValidator<Journey> EMOTION_FLAT =
      forJourneys("emotion-flat")
          .summary(
              Text.en("the emotions of a journey have highs or lows")
                  .nl("de emoties van een klantreis kennen pieken of dalen"))
          .source("IxDF")
          .hint(
              Text.en("Ask customers at which touchpoints they felt better or worse than at others")
                  .nl("Vraag klanten bij welke contactmomenten ze zich beter of slechter voelden"))
          .option(EMOTION_FLAT_FROM)
          .summarisingPhases(Feelings::in)
          .check(TouchpointRules::checkFlat);

  private static final Text FLAT =
      Text.en("All {count} touchpoints with an emotion have the same: {valence}")
          .nl("Alle {count} contactmomenten met een emotie hebben dezelfde: {valence}");

  private static void checkFlat(List<PhaseSummary<Feelings>> phases, ValidationContext context) {
    Feelings all = Feelings.together(phases);
    if (all.touchpoints() > 0
        && all.touchpoints() >= context.option(EMOTION_FLAT_FROM)
        && all.lowest() == all.highest()) {
      context.report(FLAT).with("count", all.touchpoints()).with("valence", all.lowestValence());
    }
  }

  /** From how many rated touchpoints {@link #EMOTION_ONLY_HAPPY} judges: 6, inclusive. */
  public static final Option<Integer> EMOTION_ONLY_HAPPY_FROM =
      Option.ofInt("emotion-only-happy.from", 6);

  /**
   * An honest journey has a touchpoint at which customers feel bad. Warning. Seed text S2, practice
   * ("eerlijk!"). Judges from {@link #EMOTION_ONLY_HAPPY_FROM} touchpoints with emotions; emotions
   * of single personas and channels and measured ones count too.
   */
  public static final JourneyValidator<Journey> EMOTION_ONLY_HAPPY =
      forJourneys("emotion-only-happy")
          .summary(
              Text.en("an honest journey tells where customers feel bad")
                  .nl("een eerlijke klantreis vertelt waar klanten zich slecht voelen"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S2, practice")
          .hint(
              Text.en(
                      "Look for the lows honestly: in complaints, in reviews, where customers leave")
                  .nl("Zoek eerlijk naar de dalen: in klachten, in reviews, waar klanten afhaken"))
          .option(EMOTION_ONLY_HAPPY_FROM)
          .summarisingPhases(Feelings::in)
          .check(TouchpointRules::checkOnlyHappy);

  private static final Text ONLY_HAPPY =
      Text.en("At none of {count} touchpoints with an emotion do customers feel bad")
          .nl("Bij geen van de {count} contactmomenten met een emotie voelen klanten zich slecht");

  private static void checkOnlyHappy(
      List<PhaseSummary<Feelings>> phases, ValidationContext context) {
    Feelings all = Feelings.together(phases);
    if (all.touchpoints() > 0
        && all.touchpoints() >= context.option(EMOTION_ONLY_HAPPY_FROM)
        && all.lowest() >= 0) {
      context.report(ONLY_HAPPY).with("count", all.touchpoints());
    }
  }

  /**
   * Where customers feel bad, an opportunity or a solution is noted, or a complaint is answered.
   * What else the company does there does not count: it is what customers feel bad about. Warning.
   * Seed texts S2, practice, and S4, benefits; Custellence.
   */
  public static final JourneyValidator<Touchpoint> EMOTION_LOW_WITHOUT_OPPORTUNITY =
      forTouchpoints("emotion-low-without-opportunity")
          .summary(
              Text.en("where customers feel bad, it is noted how to do better")
                  .nl("waar klanten zich slecht voelen, staat hoe het beter kan"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S2, practice; Seed text S4, benefits; Custellence")
          .hint(
              Text.en(
                      "Note an opportunity or a solution that would make customers feel better here")
                  .nl("Noteer een kans of een oplossing waardoor klanten zich hier beter voelen"))
          .check(TouchpointRules::checkLow);

  private static final Text LOW =
      Text.en("Customers feel {emotion} ({score}) at \"{name}\", and no opportunity is noted")
          .nl("Klanten voelen zich {emotion} ({score}) bij \"{name}\" en er staat geen kans bij");

  private static void checkLow(Touchpoint touchpoint, ValidationContext context) {
    if (touchpoint.opportunities().isEmpty() && touchpoint.solutions().isEmpty()) {
      Emotion lowest = Feelings.lowest(touchpoint);
      if (lowest != null && lowest.score() < 0 && !answersComplaint(touchpoint)) {
        context
            .report(LOW)
            .with("name", touchpoint.name())
            .with("emotion", lowest.label())
            .with("score", lowest.score());
      }
    }
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

  /**
   * Where customers feel much worse than just before, a pain point tells why. Information.
   * (unverified). From a fall of {@link #EMOTION_DROP_UNEXPLAINED_FALL} points between neighbours,
   * also across phases, for all or for one persona.
   */
  public static final JourneyValidator<Journey> EMOTION_DROP_UNEXPLAINED =
      forJourneys("emotion-drop-unexplained")
          .severity(Severity.INFO)
          .summary(
              Text.en("a sharp fall of emotion is explained by a pain point")
                  .nl("een scherpe daling van de emotie wordt verklaard door een pijnpunt"))
          .source("Practice of journey mapping (unverified)")
          .hint(
              Text.en("Ask customers what hurts here and note it as a pain point")
                  .nl("Vraag klanten wat hier pijn doet en noteer het als pijnpunt"))
          .option(EMOTION_DROP_UNEXPLAINED_FALL)
          .summarisingPhases(Falls::in)
          .check(TouchpointRules::checkFalls);

  private static final Text FALL =
      Text.en(
              "From \"{before}\" to \"{name}\" the emotion falls by {fall}, and no pain point says why")
          .nl(
              "Van \"{before}\" naar \"{name}\" daalt de emotie met {fall} en geen pijnpunt zegt waarom");

  private static void checkFalls(List<PhaseSummary<Falls>> phases, ValidationContext context) {
    int least = Math.max(1, context.option(EMOTION_DROP_UNEXPLAINED_FALL));
    Touchpoint before = null;
    for (int i = 0; i < phases.size(); i++) {
      Falls falls = phases.get(i).fact();
      Touchpoint first = falls.first();
      if (first == null) {
        continue;
      }
      if (before != null) {
        reportFall(Falls.between(before, first), least, context);
      }
      for (Falls.Fall fall : falls.unexplained()) {
        reportFall(fall, least, context);
      }
      before = falls.last();
    }
  }

  private static void reportFall(Falls.@Nullable Fall fall, int least, ValidationContext context) {
    if (fall != null && fall.points() >= least) {
      context
          .report(FALL)
          .about(fall.after())
          .related(fall.before())
          .with("before", fall.before().name())
          .with("name", fall.after().name())
          .with("fall", fall.points());
    }
  }

  /** How many signs together {@link #DROPOFF_RISK} takes for a risk: 2, inclusive. */
  public static final Option<Integer> DROPOFF_RISK_SIGNS = Option.ofInt("dropoff-risk.signs", 2);

  /** How many pain points {@link #DROPOFF_RISK} takes for a sign: 3, inclusive. */
  public static final Option<Integer> DROPOFF_RISK_PAINS = Option.ofInt("dropoff-risk.pains", 3);

  /**
   * No touchpoint has several signs that customers may leave there. The signs are a negative
   * emotion, {@link #DROPOFF_RISK_PAINS} pain points, no measurable success and no opportunity; at
   * least one of the former two must be among {@link #DROPOFF_RISK_SIGNS} of them, as what was not
   * filled in is no risk by itself. Warning. bol reviewer B.
   */
  public static final JourneyValidator<Touchpoint> DROPOFF_RISK =
      forTouchpoints("dropoff-risk")
          .summary(
              Text.en("no touchpoint has several signs that customers may leave there")
                  .nl("geen contactmoment heeft meerdere tekenen dat klanten er kunnen afhaken"))
          .source("bol reviewer B")
          .hint(
              Text.en(
                      "Take away a pain first, then note an opportunity and how success is measured")
                  .nl(
                      "Neem eerst een pijnpunt weg; noteer dan een kans en hoe succes gemeten wordt"))
          .option(DROPOFF_RISK_SIGNS)
          .option(DROPOFF_RISK_PAINS)
          .check(TouchpointRules::checkDropOff);

  private static final Text RISK =
      Text.en("Customers may leave at \"{name}\", which shows {count} signs: {signs}")
          .nl("Klanten kunnen afhaken bij \"{name}\", met {count} tekenen: {signs}");

  private static final Text NEGATIVE = Text.en("a negative emotion").nl("een negatieve emotie");
  private static final Text MANY_PAINS = Text.en("many pain points").nl("veel pijnpunten");
  private static final Text UNMEASURED =
      Text.en("no measurable success").nl("geen meetbaar succes");
  private static final Text NO_OPPORTUNITY = Text.en("no opportunity").nl("geen kans");

  private static void checkDropOff(Touchpoint touchpoint, ValidationContext context) {
    boolean pains =
        !touchpoint.painPoints().isEmpty()
            && touchpoint.painPoints().size() >= context.option(DROPOFF_RISK_PAINS);
    Emotion lowest = Feelings.lowest(touchpoint);
    boolean negative = lowest != null && lowest.score() < 0;
    if (!pains && !negative) {
      return;
    }
    List<Text> signs = new ArrayList<>(4);
    addUnless(!negative, NEGATIVE, signs);
    addUnless(!pains, MANY_PAINS, signs);
    addUnless(isMeasurable(touchpoint), UNMEASURED, signs);
    addUnless(
        !touchpoint.opportunities().isEmpty() || !touchpoint.solutions().isEmpty(),
        NO_OPPORTUNITY,
        signs);
    if (signs.size() >= context.option(DROPOFF_RISK_SIGNS)) {
      context
          .report(RISK)
          .with("name", touchpoint.name())
          .with("count", signs.size())
          .with("signs", Enumeration.of(signs));
    }
  }

  private static boolean isMeasurable(Touchpoint touchpoint) {
    if (!touchpoint.metrics().isEmpty()) {
      return true;
    }
    for (String criterion : touchpoint.successCriteria()) {
      if (criterion.chars().anyMatch(Character::isDigit)) {
        return true;
      }
    }
    return false;
  }

  /** By how many points channels may differ for {@link #CHANNEL_EXPERIENCE_INCONSISTENT}: 1. */
  public static final Option<Integer> CHANNEL_EXPERIENCE_INCONSISTENT_MOST =
      Option.ofInt("channel-experience-inconsistent.most", 1);

  /**
   * A touchpoint feels alike on all its channels: the emotions differ by at most {@link
   * #CHANNEL_EXPERIENCE_INCONSISTENT_MOST}. A channel without an emotion of its own has the
   * touchpoint's. Warning. Seed text S2, omnichannel (spontaneous in the store, distant on social
   * media).
   */
  public static final JourneyValidator<Touchpoint> CHANNEL_EXPERIENCE_INCONSISTENT =
      forTouchpoints("channel-experience-inconsistent")
          .summary(
              Text.en("a touchpoint feels alike on all its channels")
                  .nl("een contactmoment voelt op al zijn kanalen hetzelfde"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S2, omnichannel")
          .hint(
              Text.en(
                      "Bring {worst} up to {best}: the same tone of voice, the same help, the same speed")
                  .nl("Breng {worst} op het niveau van {best}: dezelfde toon, hulp en snelheid"))
          .option(CHANNEL_EXPERIENCE_INCONSISTENT_MOST)
          .check(TouchpointRules::checkChannelExperience);

  private static final Text INCONSISTENT =
      Text.en(
              "Customers feel {high} via {best}, but {low} via {worst} at \"{name}\":"
                  + " {difference} apart, more than {most}")
          .nl(
              "Klanten voelen zich {high} via {best}, maar {low} via {worst} bij \"{name}\":"
                  + " een verschil van {difference}, meer dan {most}");

  private static void checkChannelExperience(Touchpoint touchpoint, ValidationContext context) {
    if (touchpoint.channelEmotions().isEmpty()) {
      return;
    }
    Map<Channel, Emotion> emotions = Feelings.byChannel(touchpoint);
    Map.Entry<Channel, Emotion> best = Feelings.furthest(emotions, 1);
    Map.Entry<Channel, Emotion> worst = Feelings.furthest(emotions, -1);
    int most = context.option(CHANNEL_EXPERIENCE_INCONSISTENT_MOST);
    if (best != null
        && worst != null
        && best.getValue().score() - worst.getValue().score() > most) {
      context
          .report(INCONSISTENT)
          .with("name", touchpoint.name())
          .with("best", best.getKey())
          .with("high", best.getValue().label())
          .with("worst", worst.getKey())
          .with("low", worst.getValue().label())
          .with("difference", best.getValue().score() - worst.getValue().score())
          .with("most", most);
    }
  }

  // ---- channels ----

  /**
   * Neighbours of a phase share a channel, or something leads from one to the other: a next step,
   * or a link to the next step in a message. Touchpoints of different personas are no neighbours; a
   * new phase is a new scene. Information. bol reviewer C.
   */
  public static final JourneyValidator<Phase> TRANSITION_GAP =
      forPhases("transition-gap")
          .severity(Severity.INFO)
          .summary(
              Text.en("something leads the customer from one channel to the next")
                  .nl("iets leidt de klant van het ene kanaal naar het andere"))
          .source("bol reviewer C")
          .hint(
              Text.en(
                      "Say how customers get there: a link to the next step, or a way with a condition")
                  .nl(
                      "Zeg hoe klanten daar komen: een link naar de volgende stap of een vervolgstap"))
          .check(TouchpointRules::checkTransitions);

  private static final Text GAP =
      Text.en("Nothing leads from \"{before}\" ({from}) to \"{name}\" ({to})")
          .nl("Niets leidt van \"{before}\" ({from}) naar \"{name}\" ({to})");

  private static void checkTransitions(Phase phase, ValidationContext context) {
    List<Touchpoint> touchpoints = phase.touchpoints();
    for (int i = 1; i < touchpoints.size(); i++) {
      Touchpoint before = touchpoints.get(i - 1);
      Touchpoint after = touchpoints.get(i);
      if (isGap(before, after)) {
        context
            .report(GAP)
            .about(after)
            .related(before)
            .with("before", before.name())
            .with("from", before.channels().get(0))
            .with("name", after.name())
            .with("to", after.channels().get(0));
      }
    }
  }

  private static boolean isGap(Touchpoint before, Touchpoint after) {
    return !before.channels().isEmpty()
        && !after.channels().isEmpty()
        && !shareChannel(before, after)
        && concernSame(before.concernedPersonas(), after.concernedPersonas())
        && !leads(before, after);
  }

  private static boolean shareChannel(Touchpoint before, Touchpoint after) {
    for (Channel channel : before.channels()) {
      for (Channel other : after.channels()) {
        if (Names.isSame(channel, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean concernSame(Set<String> some, Set<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return true;
    }
    for (String persona : some) {
      if (others.contains(persona)) {
        return true;
      }
    }
    return false;
  }

  private static boolean leads(Touchpoint before, Touchpoint after) {
    for (NextStep step : before.nextSteps()) {
      if (step.touchpointId().equals(after.id())) {
        return true;
      }
    }
    for (MarketingAction action : before.actions()) {
      Optional<Message> message = action.message();
      if (message.isPresent() && hasLinkOn(message.get())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLinkOn(Message message) {
    for (Link link : message.links()) {
      if (link.kind() == LinkKind.NEXT_STEP) {
        return true;
      }
    }
    return false;
  }

  /** The words by which {@link #CHANNEL_CHANGE_WITHOUT_STEP} knows that one follows the other. */
  public static final Option<List<String>> CHANNEL_CHANGE_WITHOUT_STEP_WORDS =
      Option.ofWords(
          "channel-change-without-step.words",
          List.of(
              "then",
              "afterwards",
              "after that",
              "followed by",
              "daarna",
              "vervolgens",
              "gevolgd door",
              "->",
              "→"));

  /**
   * A touchpoint on several channels offers a choice of them; where its name or description says
   * that one follows the other, by one of {@link #CHANNEL_CHANGE_WITHOUT_STEP_WORDS}, it is several
   * touchpoints. Information. CJML user guide.
   */
  public static final JourneyValidator<Touchpoint> CHANNEL_CHANGE_WITHOUT_STEP =
      forTouchpoints("channel-change-without-step")
          .severity(Severity.INFO)
          .summary(
              Text.en("a new channel starts a new step")
                  .nl("een nieuw kanaal begint een nieuwe stap"))
          .source("CJML user guide")
          .hint(
              Text.en("Make a touchpoint of each step, with the channel of that step")
                  .nl("Maak van elke stap een contactmoment, met het kanaal van die stap"))
          .option(CHANNEL_CHANGE_WITHOUT_STEP_WORDS)
          .check(TouchpointRules::checkChannelChange);

  private static final Text SEQUENCE =
      Text.en("\"{name}\" has {count} channels, and \"{word}\" says that one follows the other")
          .nl("\"{name}\" heeft {count} kanalen en \"{word}\" zegt dat ze op elkaar volgen");

  private static void checkChannelChange(Touchpoint touchpoint, ValidationContext context) {
    if (touchpoint.channels().size() < 2) {
      return;
    }
    String name = touchpoint.name().toLowerCase(Locale.ROOT);
    String description = touchpoint.description().orElse("").toLowerCase(Locale.ROOT);
    for (String word : context.option(CHANNEL_CHANGE_WITHOUT_STEP_WORDS)) {
      String wanted = word.toLowerCase(Locale.ROOT);
      if (holdsWord(name, wanted) || holdsWord(description, wanted)) {
        context
            .report(SEQUENCE)
            .with("name", touchpoint.name())
            .with("count", touchpoint.channels().size())
            .with("word", word);
        return;
      }
    }
  }

  private static boolean holdsWord(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      if ((at == 0 || !joins(text.charAt(at - 1), word.charAt(0)))
          && (end == text.length() || !joins(text.charAt(end), word.charAt(word.length() - 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean joins(char neighbour, char own) {
    return Character.isLetterOrDigit(neighbour) && Character.isLetterOrDigit(own);
  }

  /**
   * A journey uses more than one channel. Warning. Seed texts S0, phase 5 (omnichannel), S1 and S2.
   */
  public static final JourneyValidator<Journey> CHANNELS_SINGLE =
      forJourneys("channels-single")
          .summary(
              Text.en("a journey uses more than one channel")
                  .nl("een klantreis gebruikt meer dan één kanaal"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S0, phase 5; Seed text S1, omnichannel; Seed text S2, omnichannel")
          .hint(
              Text.en("Look where else customers meet the company, and align these channels")
                  .nl("Ga na waar klanten het bedrijf nog meer treffen en stem die kanalen af"))
          .summarisingPhases(Channels::in)
          .check(TouchpointRules::checkSingle);

  private static final Text SINGLE =
      Text.en("The whole journey takes place on one channel: {channel}")
          .nl("De hele klantreis speelt zich af op één kanaal: {channel}");

  private static void checkSingle(List<PhaseSummary<Channels>> phases, ValidationContext context) {
    Channels all = Channels.together(phases);
    Channel only = all.only();
    if (only != null) {
      context.report(SINGLE).with("channel", only);
    }
  }

  /** A journey does not stay online. Information. Seed texts S2, omnichannel, and S4, channels. */
  public static final JourneyValidator<Journey> CHANNELS_ONLINE_ONLY =
      forJourneys("channels-online-only")
          .severity(Severity.INFO)
          .summary(
              Text.en("a journey also has channels that are offline or by telephone")
                  .nl("een klantreis heeft ook kanalen die offline of telefonisch zijn"))
          .source("Seed text S2, omnichannel; Seed text S4, channels")
          .hint(
              Text.en("Ask whether customers call, visit or get something by post as well")
                  .nl("Ga na of klanten ook bellen, langskomen of iets per post krijgen"))
          .summarisingPhases(Channels::in)
          .check(TouchpointRules::checkOnlineOnly);

  private static final Text ONLINE_ONLY =
      Text.en("All channels of the journey are online, none is offline or by telephone")
          .nl("Alle kanalen van de klantreis zijn online, geen is offline of telefonisch");

  private static void checkOnlineOnly(
      List<PhaseSummary<Channels>> phases, ValidationContext context) {
    if (Channels.together(phases).onlineOnly()) {
      context.report(ONLINE_ONLY);
    }
  }

  /**
   * Customers who use what they bought can choose the channel they prefer. Looks at all phases that
   * cover usage together. Warning. Seed text S0, phase 5.
   */
  public static final JourneyValidator<Journey> USAGE_CHANNEL_CHOICE =
      forJourneys("usage-channel-choice")
          .summary(
              Text.en("customers can choose a channel while they use what they bought")
                  .nl("klanten kunnen in de gebruiksfase een kanaal kiezen"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source("Seed text S0, phase 5")
          .hint(
              Text.en("Offer a second channel, with the same experience as on the first")
                  .nl("Bied een tweede kanaal aan, met dezelfde ervaring als op het eerste"))
          .summarisingPhases(TouchpointRules::usageChannels)
          .check(TouchpointRules::checkUsageChoice);

  private static final Text NO_CHOICE =
      Text.en("Customers who use what they bought reach the company by one channel: {channel}")
          .nl("Klanten bereiken het bedrijf tijdens het gebruik via maar één kanaal: {channel}");

  private static Channels usageChannels(Phase phase) {
    return phase.kind().covers(CanonicalPhase.USAGE) ? Channels.in(phase) : Channels.NONE;
  }

  private static void checkUsageChoice(
      List<PhaseSummary<Channels>> phases, ValidationContext context) {
    Channel only = Channels.together(phases).only();
    if (only == null) {
      return;
    }
    for (PhaseSummary<Channels> phase : phases) {
      if (phase.fact().only() != null) {
        context.report(NO_CHOICE).about(phase.phase()).with("channel", only);
        return;
      }
    }
  }

  /**
   * The touchpoints that matter most are marked as moments of truth. Information. P&amp;G 2005,
   * Google 2011, Solis (unverified).
   */
  public static final JourneyValidator<Journey> MOMENT_OF_TRUTH_UNMARKED =
      forJourneys("moment-of-truth-unmarked")
          .severity(Severity.INFO)
          .summary(
              Text.en("the moments of truth are marked")
                  .nl("de momenten van de waarheid zijn gemarkeerd"))
          .source("P&G 2005; Google 2011; Solis (unverified)")
          .hint(
              Text.en(
                      "Mark where customers make up their minds: first search, purchase, use, sharing")
                  .nl("Markeer waar klanten hun oordeel vormen: zoeken, kopen, gebruiken, delen"))
          .summarisingPhases(TouchpointRules::marking)
          .check(TouchpointRules::checkMoments);

  private static final Text UNMARKED =
      Text.en("No touchpoint of the journey is marked as a moment of truth")
          .nl("Geen contactmoment van de klantreis is gemarkeerd als moment van de waarheid");

  private enum Marking {
    EMPTY,
    UNMARKED,
    MARKED
  }

  private static Marking marking(Phase phase) {
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (touchpoint.momentOfTruth().isPresent()) {
        return Marking.MARKED;
      }
    }
    return phase.touchpoints().isEmpty() ? Marking.EMPTY : Marking.UNMARKED;
  }

  private static void checkMoments(List<PhaseSummary<Marking>> phases, ValidationContext context) {
    boolean touchpoints = false;
    for (PhaseSummary<Marking> phase : phases) {
      if (phase.fact() == Marking.MARKED) {
        return;
      }
      touchpoints |= phase.fact() == Marking.UNMARKED;
    }
    if (touchpoints) {
      context.report(UNMARKED);
    }
  }

  /**
   * All rules on touchpoints.
   *
   * @return the rules in the order of the catalogue
   */
  public static Validators all() {
    return Validators.of(
        TOUCHPOINT_WITHOUT_ACTION,
        TOUCHPOINT_WITHOUT_CHANNEL,
        TOUCHPOINT_IS_A_CHANNEL,
        TOUCHPOINT_WITHOUT_EMOTION,
        TOUCHPOINT_DUPLICATE,
        TOUCHPOINT_SENSE_MISSING,
        EMOTION_FLAT,
        EMOTION_ONLY_HAPPY,
        EMOTION_LOW_WITHOUT_OPPORTUNITY,
        EMOTION_DROP_UNEXPLAINED,
        DROPOFF_RISK,
        TRANSITION_GAP,
        CHANNEL_CHANGE_WITHOUT_STEP,
        CHANNELS_SINGLE,
        CHANNELS_ONLINE_ONLY,
        CHANNEL_EXPERIENCE_INCONSISTENT,
        USAGE_CHANNEL_CHOICE,
        MOMENT_OF_TRUTH_UNMARKED,
        COMMUNICATION_INCOMPLETE);
  }
}
