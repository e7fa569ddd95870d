package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forJourneys;
import static io.github.klantreis.validation.JourneyValidator.forPhases;
import static io.github.klantreis.validation.JourneyValidator.forTouchpoints;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.NextStep;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.Condition;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FixOffers;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.Wording;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Buying;
import io.github.klantreis.validation.rules.summary.Channels;
import io.github.klantreis.validation.rules.summary.Choices;
import io.github.klantreis.validation.rules.summary.Contact;
import io.github.klantreis.validation.rules.summary.Feelings;
import io.github.klantreis.validation.rules.summary.Neighbours;
import io.github.klantreis.validation.rules.summary.Said;
import io.github.klantreis.validation.rules.text.Names;
import io.github.klantreis.validation.rules.text.WholeWords;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rules on the channels of a journey: whether there are several, alike in experience, and how one
 * leads to the next.
 */
public final class ChannelRules {
  private static final Begun TWO_IN_USE =
      Begun.of(
          Text.en("two touchpoints at which people turn to the company in use have channels")
              .nl(
                  "twee contactmomenten waarop mensen in het gebruik contact zoeken, kanalen hebben"),
          2,
          (phase, journey) ->
              phase.kind().covers(CanonicalPhase.USAGE)
                  ? (int)
                      phase.touchpoints().stream()
                          .filter(each -> Contact.isForHelp(each) && !each.channels().isEmpty())
                          .count()
                  : 0);

  private ChannelRules() {}

  // ---- what customers feel ----

  /** By how many points channels may differ for {@link #CHANNEL_EXPERIENCE_INCONSISTENT}: 1. */
  public static final Option<Integer> CHANNEL_EXPERIENCE_INCONSISTENT_MOST =
      Option.ofInt("channel-experience-inconsistent.most", 1);

  private static final Wording INCONSISTENT =
      Wording.one(
              Text.en(
                      "At \"{name}\" the emotion is \"{high}\" on {best}, but \"{low}\" on {worst}: a"
                          + " difference of {difference}, where at most {most} is usual")
                  .nl(
                      "Bij \"{name}\" is de emotie via {best} \"{high}\", maar via {worst} \"{low}\":"
                          + " een verschil van {difference}, waar hooguit {most} gangbaar is"))
          .some(
              Text.en(
                      "At {n} touchpoints the emotion differs by more than {most} between channels: {places}")
                  .nl(
                      "Bij {n} contactmomenten verschilt de emotie meer dan {most} tussen kanalen: {places}"));

  /**
   * A touchpoint feels alike on all its channels: the emotions differ by at most {@link
   * #CHANNEL_EXPERIENCE_INCONSISTENT_MOST}. A channel without an emotion of its own has the
   * touchpoint's. It is not spontaneous in the store and distant on social media. Warning.
   */
  public static final JourneyValidator<Touchpoint> CHANNEL_EXPERIENCE_INCONSISTENT =
      forTouchpoints("channel-experience-inconsistent")
          .that(
              Condition.of(
                  Text.en("tell what is felt on a channel")
                      .nl("vertellen wat op een kanaal wordt gevoeld"),
                  touchpoint -> !touchpoint.channelEmotions().isEmpty()))
          .summary(
              Text.en("a touchpoint gives the same experience on all its channels")
                  .nl("een contactmoment geeft op al zijn kanalen dezelfde ervaring"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.ULTIEME_KLANTREIS.at(Text.en("omnichannel").nl("omni-channel")))
          .source(Source.LIBRARY_DEFAULT.at(Text.en("the difference").nl("het verschil")))
          .hint(
              Text.en(
                      "Bring {worst} up to {best}: the same tone of voice, the same help, the"
                          + " same speed")
                  .nl("Breng {worst} op het niveau van {best}: dezelfde toon, hulp en snelheid"))
          .option(CHANNEL_EXPERIENCE_INCONSISTENT_MOST)
          .check(ChannelRules::checkChannelExperience);

  private static void checkChannelExperience(Touchpoint touchpoint, ValidationContext context) {
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

  private static final Wording GAP =
      Wording.one(
              Text.en("Nothing leads from \"{before}\" ({from}) to \"{name}\" ({to})")
                  .nl("Niets leidt van \"{before}\" ({from}) naar \"{name}\" ({to})"))
          .some(
              Text.en(
                      "Nothing leads to {n} touchpoints from the one before, which is on other channels: {places}")
                  .nl(
                      "Naar {n} contactmomenten leidt niets vanaf het vorige, dat via andere kanalen verloopt: {places}"));

  /**
   * Neighbours of a phase share a channel, or something leads from one to the other: a next step,
   * or a link to the next step in a message. What another side starts comes to the customer by
   * itself, and a choice leads into its branches. Touchpoints of different personas are no
   * neighbours, nor are other branches of a choice; a new phase is a new scene. Information.
   */
  public static final JourneyValidator<Phase> TRANSITION_GAP =
      forPhases("transition-gap")
          .once(Begins.WAY)
          .severity(Severity.INFO)
          .summary(
              Text.en("something leads people from one channel to the next")
                  .nl("iets leidt mensen van het ene kanaal naar het andere"))
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en(
                      "Note how {people} get there: a link to the next step, or a next step with a"
                          + " condition")
                  .nl(
                      "Noteer hoe {people} daar komen: een link naar de volgende stap, of een"
                          + " vervolgstap met een voorwaarde"))
          .fixes(ChannelRules::offerStep)
          .readingOfTouchpoints(
              touchpoint ->
                  List.of(
                      touchpoint.name(),
                      touchpoint.channels(),
                      touchpoint.concernedPersonas(),
                      touchpoint.initiator(),
                      touchpoint.nextSteps(),
                      Begins.linksOn(touchpoint)))
          .check(ChannelRules::checkTransitions);

  /** Where people have a choice, one next step would say that they have none. */
  private static void offerStep(Phase phase, Finding finding, FixOffers offers) {
    List<ElementPath.Step> steps = finding.related().get(0).steps();
    Touchpoint before = phase.touchpoint(steps.get(steps.size() - 1).id()).orElseThrow();
    Touchpoint after = phase.touchpoint(offers.touchpointId()).orElseThrow();
    if (phase.next(before.id()).equals(List.of(after))) {
      offers.choice(
          "leads-to",
          after.id(),
          Text.en("\"{before}\" leads to \"{after}\"").nl("\"{before}\" leidt naar \"{after}\""),
          Map.of("before", before, "after", after),
          edit -> edit.touchpoint(before.id(), each -> each.leadsTo(after.id())));
    }
  }

  private static void checkTransitions(Phase phase, ValidationContext context) {
    int[] judged = new int[1];
    Neighbours.forEach(
        phase,
        (before, after) -> {
          if (!before.channels().isEmpty()
              && !after.channels().isEmpty()
              && !Choices.leadInto(before, after, phase)) {
            judged[0]++;
            if (isGap(phase.reading(before), phase.reading(after), context.journey())) {
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
        });
    context.judged(judged[0]);
  }

  private static boolean isGap(Reading before, Reading after, JourneyHeading journey) {
    return !shareChannel(before.touchpoint(), after.touchpoint())
        && concernSame(before.concernedPersonas(), after.concernedPersonas())
        && !comesByItself(after.touchpoint(), journey)
        && !leads(before.touchpoint(), after.touchpoint());
  }

  private static boolean comesByItself(Touchpoint touchpoint, JourneyHeading journey) {
    return touchpoint.initiator().isPresent()
        && journey.sideOf(touchpoint.initiator().get()) != Side.CUSTOMER;
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
    return Begins.linksOn(before);
  }

  /**
   * The words by which {@link #CHANNEL_CHANGE_WITHOUT_STEP} recognises that one follows the other.
   */
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

  private static final Wording SEQUENCE =
      Wording.one(
              Text.en(
                      "\"{name}\" has {count} channels, and the word \"{word}\" suggests that one"
                          + " follows the other")
                  .nl(
                      "\"{name}\" heeft {count} kanalen, en het woord \"{word}\" wijst erop dat ze op"
                          + " elkaar volgen"))
          .some(
              Text.en(
                      "{n} touchpoints have several channels of which one seems to follow the other: {places}")
                  .nl(
                      "{n} contactmomenten hebben meerdere kanalen die op elkaar lijken te volgen: {places}"));

  /**
   * A touchpoint on several channels offers a choice of them; where its name or description says
   * that one follows the other, by one of {@link #CHANNEL_CHANGE_WITHOUT_STEP_WORDS}, it is several
   * touchpoints. Information.
   */
  public static final JourneyValidator<Touchpoint> CHANNEL_CHANGE_WITHOUT_STEP =
      forTouchpoints("channel-change-without-step")
          .that(
              Condition.of(
                  Text.en("have several channels").nl("meerdere kanalen hebben"),
                  touchpoint -> touchpoint.channels().size() > 1))
          .severity(Severity.INFO)
          .summary(
              Text.en("a new channel starts a new step")
                  .nl("een nieuw kanaal begint een nieuwe stap"))
          .source(Literature.CJML.at(Text.en("user guide").nl("gebruikershandleiding")))
          .source(Source.LIBRARY_DEFAULT.at(Text.en("the list of words").nl("de woordenlijst")))
          .hint(
              Text.en("Make a touchpoint of each step, with the channel of that step")
                  .nl("Maak van elke stap een contactmoment, met het kanaal van die stap"))
          .option(CHANNEL_CHANGE_WITHOUT_STEP_WORDS)
          .check(ChannelRules::checkChannelChange);

  private static void checkChannelChange(Touchpoint touchpoint, ValidationContext context) {
    String name = touchpoint.name().toLowerCase(Locale.ROOT);
    String description = touchpoint.description().orElse("").toLowerCase(Locale.ROOT);
    for (String word : context.option(CHANNEL_CHANGE_WITHOUT_STEP_WORDS)) {
      String wanted = word.toLowerCase(Locale.ROOT);
      if (WholeWords.holds(name, wanted) || WholeWords.holds(description, wanted)) {
        context
            .report(SEQUENCE)
            .with("name", touchpoint.name())
            .with("count", touchpoint.channels().size())
            .with("word", word);
        return;
      }
    }
  }

  /** From how many channels on {@link #TOUCHPOINT_OF_MANY_CHANNELS} judges: 5, inclusive. */
  public static final Option<Integer> TOUCHPOINT_OF_MANY_CHANNELS_FROM =
      Option.ofInt("touchpoint-of-many-channels.from", 5);

  private static final Wording MANY =
      Wording.one(
              Text.en("\"{name}\" has {count} channels: does the same happen on each?")
                  .nl("Bij \"{name}\" staan {count} kanalen: gebeurt op elk hetzelfde?"))
          .some(
              Text.en(
                      "{n} touchpoints have many channels, and the same may not happen on each: {places}")
                  .nl(
                      "Bij {n} contactmomenten staan veel kanalen, waarop misschien niet hetzelfde gebeurt: {places}"));

  /**
   * What happens differs by channel: a touchpoint on {@link #TOUCHPOINT_OF_MANY_CHANNELS_FROM} or
   * more says what each does, or is several touchpoints. Silent where words name two of the
   * channels or more, where it is noted what is felt on each, and where it is told in a journey of
   * its own. Information.
   */
  public static final JourneyValidator<Touchpoint> TOUCHPOINT_OF_MANY_CHANNELS =
      forTouchpoints("touchpoint-of-many-channels")
          .that(
              Condition.of(
                  Text.en("have several channels, and are not told elsewhere")
                      .nl("meerdere kanalen hebben, en niet elders zijn uitgewerkt"),
                  touchpoint ->
                      touchpoint.channels().size() > 1 && !Contact.isToldElsewhere(touchpoint)))
          .severity(Severity.INFO)
          .summary(
              Text.en("where there are many channels, it is clear what each is for")
                  .nl("bij veel kanalen is duidelijk waar elk voor dient"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en(
                      "If not, describe what each channel is for, or split it by what happens there")
                  .nl(
                      "Zo niet, beschrijf dan waar elk kanaal voor dient, of splits het op naar wat er gebeurt"))
          .option(TOUCHPOINT_OF_MANY_CHANNELS_FROM)
          .check(ChannelRules::checkManyChannels);

  private static void checkManyChannels(Touchpoint touchpoint, ValidationContext context) {
    List<Channel> channels = touchpoint.channels();
    if (channels.size() >= context.option(TOUCHPOINT_OF_MANY_CHANNELS_FROM)
        && touchpoint.channelEmotions().isEmpty()
        && channels.stream().filter(each -> isNamedAt(touchpoint, each)).limit(2).count() < 2) {
      context
          .report(MANY)
          .attribute("channels")
          .with("name", touchpoint.name())
          .with("count", channels.size());
    }
  }

  /** Whether words of a touchpoint name a channel, whatever it is called. */
  private static boolean isNamedAt(Touchpoint touchpoint, Channel channel) {
    List<String> names =
        Stream.concat(
                Stream.of(channel.label().get(Listing.ENGLISH), channel.label().get(Listing.DUTCH)),
                channel.aliases().stream())
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
    return Said.at(
        touchpoint,
        text -> {
          String words = text.toLowerCase(Locale.ROOT);
          return names.stream().anyMatch(name -> WholeWords.holds(words, name));
        });
  }

  private static final Text SINGLE =
      Text.en("The whole journey takes place on one channel: {channel}")
          .nl("De hele {peopleJourney} speelt zich af op één kanaal: {channel}");

  /** A journey uses more than one channel. Warning. Silent in parts of a journey. */
  public static final JourneyValidator<Journey> CHANNELS_SINGLE =
      forJourneys("channels-single")
          .speaksFor(Audience.SELLING)
          .scope(JourneyScope.END_TO_END)
          .once(Begins.channels(3))
          .summary(
              Text.en("a journey uses more than one channel")
                  .nl("een reis gebruikt meer dan één kanaal"))
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(5)))
          .source(
              Literature.CUSTOMER_JOURNEY_BEGRIJPEN.at(Text.en("omnichannel").nl("omnichannel")))
          .source(Literature.ULTIEME_KLANTREIS.at(Text.en("omnichannel").nl("omni-channel")))
          .source(
              Source.LIBRARY_DEFAULT.at(
                  Text.en("the number of touchpoints").nl("het aantal contactmomenten")))
          .hint(
              Text.en("Find out where else {people} meet you, and align these channels")
                  .nl(
                      "Ga na waar {people} jullie nog meer tegenkomen en stem die kanalen op elkaar"
                          + " af"))
          .summarisingPhases(PhaseFact.of(Channels::in).reading(Touchpoint::channels))
          .check(ChannelRules::checkSingle);

  private static void checkSingle(List<PhaseSummary<Channels>> phases, ValidationContext context) {
    Channels all = Channels.together(phases);
    Channel only = all.only();
    if (only != null) {
      context.report(SINGLE).with("channel", only);
    }
  }

  private static final Text ONLINE_ONLY =
      Text.en("All channels of the journey are online, none is offline or by telephone")
          .nl(
              "Alle kanalen van de {peopleJourney} zijn online; geen enkel kanaal is offline of"
                  + " telefonisch");

  /** A journey does not stay online. Information. */
  public static final JourneyValidator<Journey> CHANNELS_ONLINE_ONLY =
      forJourneys("channels-online-only")
          .speaksFor(Audience.SELLING)
          .scope(JourneyScope.END_TO_END)
          .once(Begins.channels(5))
          .severity(Severity.INFO)
          .summary(
              Text.en("a journey also has channels that are offline or by telephone")
                  .nl("een reis heeft ook kanalen die offline of telefonisch zijn"))
          .source(Literature.ULTIEME_KLANTREIS.at(Text.en("omnichannel").nl("omni-channel")))
          .source(Literature.ZAKELIJKE_LEADGENERATIE.at(Text.en("channels").nl("kanalen")))
          .source(
              Source.LIBRARY_DEFAULT.at(
                  Text.en("the number of touchpoints").nl("het aantal contactmomenten")))
          .hint(
              Text.en("Find out whether {people} also call, visit or get something by post")
                  .nl("Ga na of {people} ook bellen, langskomen of iets per post krijgen"))
          .summarisingPhases(PhaseFact.of(Channels::in).reading(Touchpoint::channels))
          .check(ChannelRules::checkOnlineOnly);

  private static void checkOnlineOnly(
      List<PhaseSummary<Channels>> phases, ValidationContext context) {
    if (Channels.together(phases).onlineOnly()) {
      context.report(ONLINE_ONLY);
    }
  }

  private static final Text NO_CHOICE =
      Text.en(
              "The journey shows one channel only on which {people} can reach you while they use"
                  + " what they bought: {channel}")
          .nl(
              "De {peopleJourney} laat maar één kanaal zien waarlangs {people} jullie tijdens het gebruik"
                  + " kunnen bereiken: {channel}");

  /**
   * Customers who use what they bought can choose the channel they prefer. Looks at all phases that
   * cover usage together, and there at the touchpoints at which customers ask, complain, are heard
   * or can speak to somebody, once two are for asking, complaining or being heard. Service or a
   * complaint elsewhere in the journey shows a channel, too. Silent where nothing is bought or
   * used, as after an accident, or people only complain. Warning.
   */
  public static final JourneyValidator<Journey> USAGE_CHANNEL_CHOICE =
      forJourneys("usage-channel-choice")
          .speaksFor(Audience.SELLING)
          .once(TWO_IN_USE)
          .summary(
              Text.en("customers can choose a channel while they use what they bought")
                  .nl("klanten kunnen in de gebruiksfase een kanaal kiezen"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.phase(5)))
          .hint(
              Text.en(
                      "Make sure that {people} can also come to you on another channel with questions and complaints")
                  .nl(
                      "Zorg dat {people} met vragen en klachten ook via een ander kanaal terechtkunnen"))
          .summarisingPhases(Reachable::in)
          .check(ChannelRules::checkUsageChoice);

  /**
   * On which channels people can reach the organisation.
   *
   * @param inUse those in use
   * @param elsewhere those of service and complaints in other phases
   * @param isUsed whether something is bought in the phase, or used
   * @param isAsked whether people turn to the organisation in use, not only to complain
   */
  private record Reachable(Channels inUse, Channels elsewhere, boolean isUsed, boolean isAsked) {
    static Reachable in(Phase phase) {
      boolean isUse = phase.kind().covers(CanonicalPhase.USAGE);
      Channels channels =
          Channels.of(
              phase.touchpoints().stream()
                  .filter(
                      each ->
                          isUse
                              ? Contact.isForHelp(each) || Contact.isPersonal(each)
                              : each.hasMoment(Moment.SERVICE) || each.hasMoment(Moment.COMPLAINT))
                  .toList());
      return new Reachable(
          isUse ? channels : Channels.NONE,
          isUse ? Channels.NONE : channels,
          phase.kind().overlaps(CanonicalPhase.PURCHASE)
              || phase.touchpoints().stream()
                  .anyMatch(each -> Buying.isAt(each) || (isUse && !Contact.isForHelp(each))),
          isUse
              && phase.touchpoints().stream()
                  .anyMatch(each -> Contact.isForHelp(each) && !each.hasMoment(Moment.COMPLAINT)));
    }
  }

  private static void checkUsageChoice(
      List<PhaseSummary<Reachable>> phases, ValidationContext context) {
    Channel only =
        Channels.of(
                phases.stream()
                    .map(PhaseSummary::value)
                    .flatMap(each -> Stream.of(each.inUse(), each.elsewhere())))
            .only();
    if (only == null
        || phases.stream().noneMatch(phase -> phase.value().isUsed())
        || phases.stream().noneMatch(phase -> phase.value().isAsked())) {
      return;
    }
    for (PhaseSummary<Reachable> phase : phases) {
      if (phase.value().inUse().only() != null) {
        context.report(NO_CHOICE).about(phase.phase()).with("channel", only);
        return;
      }
    }
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        TRANSITION_GAP,
        CHANNEL_CHANGE_WITHOUT_STEP,
        TOUCHPOINT_OF_MANY_CHANNELS,
        CHANNELS_SINGLE,
        CHANNELS_ONLINE_ONLY,
        CHANNEL_EXPERIENCE_INCONSISTENT,
        USAGE_CHANNEL_CHOICE);
  }
}
