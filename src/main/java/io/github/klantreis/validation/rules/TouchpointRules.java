package io.github.klantreis.validation.rules;

import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.validation.JourneyValidator.forJourneys;
import static io.github.klantreis.validation.JourneyValidator.forPhases;
import static io.github.klantreis.validation.JourneyValidator.forTouchpoints;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Participant;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Side;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.Condition;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.FixOffers;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Overview;
import io.github.klantreis.validation.PhaseFact;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.Surroundings;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.Wording;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Choices;
import io.github.klantreis.validation.rules.summary.Contact;
import io.github.klantreis.validation.rules.summary.Feelings;
import io.github.klantreis.validation.rules.summary.ToBe;
import io.github.klantreis.validation.rules.text.Names;
import io.github.klantreis.validation.rules.text.PartNames;
import io.github.klantreis.validation.rules.text.WholeWords;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rules on single touchpoints: what happens there, where, and what it says of it. */
public final class TouchpointRules {
  private TouchpointRules() {}

  // ---- what happens, and where ----

  private static final Wording NO_ACTION =
      Wording.one(
              Text.en("\"{name}\" does not say what the organisation does")
                  .nl("Bij \"{name}\" staat niet wat de organisatie doet"))
          .some(
              Text.en(
                      "Of the {of} touchpoints on its own channels that the organisation does not start, {n} do not say what it does: {places}")
                  .nl(
                      "Van de {of} contactmomenten via eigen kanalen waarbij de organisatie niet het initiatief neemt, zeggen er {n} niet wat die doet: {places}"))
          .all(
              Text.en(
                      "None of the {of} touchpoints on its own channels that the organisation does not start says what it does: {places}")
                  .nl(
                      "Geen van de {of} contactmomenten via eigen kanalen waarbij de organisatie niet het initiatief neemt, zegt wat die doet: {places}"));

  private static final Begun HALF_HAVE_AN_ACTION =
      Begun.share(
          Text.en("half of the touchpoints where the organisation could act say what it does")
              .nl(
                  "bij de helft van de contactmomenten waar de organisatie iets kan doen, staat wat"),
          0.5,
          countingThoseThatAskForAction(Contact::saysWhatIsDone),
          countingThoseThatAskForAction(touchpoint -> true));

  private static PhaseFact<Integer> countingThoseThatAskForAction(Predicate<Touchpoint> wanted) {
    return PhaseFact.<Integer>underHeading(
            (phase, journey) ->
                (int)
                    phase.touchpoints().stream()
                        .filter(each -> asksForAction(each, journey) && wanted.test(each))
                        .count())
        .reading(
            touchpoint ->
                List.of(
                    Contact.isToldElsewhere(touchpoint),
                    Contact.isOnOwnChannels(touchpoint),
                    Contact.isActivity(touchpoint),
                    touchpoint.initiator(),
                    wanted.test(touchpoint)));
  }

  private static boolean asksForAction(Touchpoint touchpoint, JourneyHeading journey) {
    return !Contact.isToldElsewhere(touchpoint) && Contact.couldCompanyAct(touchpoint, journey);
  }

  /**
   * Each touchpoint where the company could act says what it does: by a marketing action or a
   * service blueprint; figures, pain points, opportunities and solutions there tell of it, too. It
   * could not where others speak, where customers act alone or where it has started the contact or
   * paid for the channel itself. Judges where at least half of these touchpoints say so, as who
   * names next to none has not said that nothing is done. Information, and only for those who ask
   * for all rules: a page that is opened is what the company does. Of 32 journeys in four sets held
   * out it spoke in three, of four touchpoints; three of these, in two sets, were such pages.
   */
  public static final JourneyValidator<Touchpoint> TOUCHPOINT_WITHOUT_ACTION =
      forTouchpoints("touchpoint-without-action")
          .severity(Severity.INFO)
          .speaksFor(Audience.SELLING)
          .that(
              Text.en("are on the organisation's own channels and not started by it")
                  .nl("op eigen kanalen van de organisatie zijn en niet door haar begonnen"),
              (touchpoint, around) -> asksForAction(touchpoint, around.journey()))
          .once(HALF_HAVE_AN_ACTION)
          .summary(
              Text.en("each touchpoint says what the organisation does there")
                  .nl("elk contactmoment zegt wat de organisatie er doet"))
          .source(
              Literature.CUSTOMER_JOURNEY_UITWERKEN.at(
                  Text.en("the three steps").nl("de drie stappen")))
          .hint(
              Text.en(
                      "Note what you do there, such as giving an explanation or confirming by e-mail")
                  .nl("Noteer wat jullie daar doen, zoals uitleg geven of per e-mail bevestigen"))
          .check(TouchpointRules::checkAction);

  private static void checkAction(Touchpoint touchpoint, ValidationContext context) {
    if (!Contact.tellsOfCompany(touchpoint)) {
      context.report(NO_ACTION).attribute("actions").with("name", touchpoint.name());
    }
  }

  private static final Wording NO_CHANNEL =
      Wording.one(Text.en("\"{name}\" has no channel").nl("Bij \"{name}\" staat geen kanaal"))
          .some(
              Text.en("These touchpoints have no channel: {places}")
                  .nl("Bij deze contactmomenten staat geen kanaal: {places}"));

  private static final Text NAME_CHANNELS =
      Text.en(
              "Name the channels, such as the website, telephone, a service desk, a letter or a home visit")
          .nl("Noem de kanalen, zoals website, telefoon, balie, brief of huisbezoek");

  private static final Text NAME_CHANNELS_OR_ACTIVITY =
      Text.en(
              "Name the channels, such as the website, telephone, a service desk, a letter or a home visit; or mark it as an activity if nobody is contacted")
          .nl(
              "Noem de kanalen, zoals website, telefoon, balie, brief of huisbezoek; of markeer het als handeling als er geen contact is");

  /**
   * Each contact answers the question where it takes place. Judges touchpoints that say that
   * somebody is contacted: by a receiver, an action, a frontstage or an {@linkplain InteractionType
   * interaction}; by a moment that takes two, such as the payment, or the decision in a phase of
   * buying where something is sold; as somebody else starts it and people are involved; or as its
   * name says that people look for information, which they find somewhere. What people do, live
   * through or wait for by themselves needs no channel, nor does what is done out of their sight or
   * what two on their side, or they and others who do not serve them, have to do with each other.
   * Warning.
   */
  public static final JourneyValidator<Touchpoint> TOUCHPOINT_WITHOUT_CHANNEL =
      forTouchpoints("touchpoint-without-channel")
          .that(
              Text.en("say that somebody is contacted or asked, and are not told elsewhere")
                  .nl(
                      "zeggen dat er contact is of iets wordt opgezocht, en niet elders zijn uitgewerkt"),
              (touchpoint, around) ->
                  (Contact.isClaimed(touchpoint, around.journey())
                          || isLookingUp(touchpoint)
                          || isPurchase(touchpoint, around))
                      && !Contact.isToldElsewhere(touchpoint)
                      && !Contact.isAmongCustomers(touchpoint, around.journey())
                      && !Contact.isWithOutsiders(touchpoint, around.journey()))
          .severity(Severity.WARNING)
          .summary(
              Text.en("it is noted where each contact takes place")
                  .nl("bij elk contact staat waar het plaatsvindt"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.ZAKELIJKE_LEADGENERATIE.at(Text.en("channels").nl("kanalen")))
          .hint(NAME_CHANNELS)
          .fixes(TouchpointRules::offerChannels)
          .check(TouchpointRules::checkChannel);

  private static final WholeWords LOOKING_UP =
      WholeWords.of(
          "(search,searches,look,looks) … (information,advice,online)",
          "(zoekt,zoeken) … (informatie,advies,online)");

  private static boolean isLookingUp(Touchpoint touchpoint) {
    return !Contact.isActivity(touchpoint) && LOOKING_UP.areIn(touchpoint.name());
  }

  /** Whether people decide there in the phase in which they buy: nobody can alone. */
  private static boolean isPurchase(Touchpoint touchpoint, Surroundings around) {
    return touchpoint.hasMoment(Moment.DECISION)
        && !Contact.isActivity(touchpoint)
        && (around.journey().people().isBuying() || around.journey().market().isPresent())
        && around.phase().filter(phase -> phase.kind().covers(PURCHASE)).isPresent();
  }

  /** The channel on which an action of a kind takes place, where the kind says so. */
  private static final ImmutableMap<String, Channel> CHANNELS =
      ImmutableMap.of(
          ActionKind.EMAIL.id(), Channel.EMAIL,
          ActionKind.NEWSLETTER.id(), Channel.NEWSLETTER,
          ActionKind.LETTER.id(), Channel.LETTER,
          ActionKind.CALL.id(), Channel.TELEPHONE,
          ActionKind.CHAT.id(), Channel.CHAT);

  private static void offerChannels(Touchpoint touchpoint, Finding finding, FixOffers offers) {
    touchpoint.actions().stream()
        .flatMap(action -> Optional.ofNullable(CHANNELS.get(action.kind().id())).stream())
        .distinct()
        .forEachOrdered(
            channel ->
                offers.choice(
                    "use",
                    channel.id(),
                    Text.en("It is on the channel {channel}").nl("Het kanaal is {channel}"),
                    Map.of("channel", channel),
                    edit -> edit.touchpoint(touchpoint.id(), each -> each.channel(channel))));
  }

  private static void checkChannel(Touchpoint touchpoint, ValidationContext context) {
    if (touchpoint.channels().isEmpty()) {
      FindingDraft draft =
          context.report(NO_CHANNEL).attribute("channels").with("name", touchpoint.name());
      if (touchpoint.receiver().isEmpty()) {
        draft.hint(NAME_CHANNELS_OR_ACTIVITY);
      }
    }
  }

  private static final Wording IS_CHANNEL =
      Wording.one(
              Text.en("\"{name}\" says where something takes place, but not what happens")
                  .nl("\"{name}\" zegt waar iets plaatsvindt, maar niet wat er gebeurt"))
          .some(
              Text.en(
                      "{n} touchpoints say where something takes place, but not what happens: {places}")
                  .nl(
                      "{n} contactmomenten zeggen waar iets plaatsvindt, maar niet wat er gebeurt: {places}"));

  /**
   * The name of a touchpoint says what happens, not where: "Website" is a channel. Words that are
   * something people do as well, such as "check-out" and "home visit", are allowed. Warning.
   */
  public static final JourneyValidator<Touchpoint> TOUCHPOINT_IS_A_CHANNEL =
      forTouchpoints("touchpoint-is-a-channel")
          .profile(StandardRules.DIAGRAM_PROFILE)
          .summary(
              Text.en("the name of a touchpoint says what happens, not where")
                  .nl("de naam van een contactmoment zegt wat er gebeurt, niet waar"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(
              Literature.ZAKELIJKE_LEADGENERATIE.at(
                  Text.en("touchpoints and channels").nl("touchpoints en kanalen")))
          .hint(
              Text.en("Name what {people} do, such as \"Compares prices\"; the channel says where")
                  .nl("Noem wat {people} doen, zoals \"Vergelijkt prijzen\"; het kanaal zegt waar"))
          .check(TouchpointRules::checkName);

  private static void checkName(Touchpoint touchpoint, ValidationContext context) {
    if (Names.isChannel(touchpoint.name()) || isOwnChannel(touchpoint)) {
      context.report(IS_CHANNEL).attribute("name").with("name", touchpoint.name());
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

  private static final Text NO_EMOTION_AT_ONE =
      Text.en("At \"{name}\" there is no note of how {people} feel")
          .nl("Bij \"{name}\" staat niet hoe {people} zich voelen");

  private static final Wording NO_EMOTION =
      Wording.one(NO_EMOTION_AT_ONE)
          .some(
              Text.en("At {n} of {of} touchpoints there is no note of how {people} feel: {places}")
                  .nl(
                      "Bij {n} van de {of} contactmomenten staat niet hoe {people} zich voelen: {places}"))
          .all(
              Text.en("None of the {of} touchpoints says how {people} feel: {places}")
                  .nl(
                      "Bij geen van de {of} contactmomenten staat hoe {people} zich voelen: {places}"));

  /**
   * Where others are let pass, as words tell of it or customers are not there, no total is said:
   * who counts on the map would find another number.
   */
  private static final Wording NO_EMOTION_OF_SOME =
      Wording.one(NO_EMOTION_AT_ONE)
          .some(
              Text.en("At these touchpoints there is no note of how {people} feel: {places}")
                  .nl("Bij deze contactmomenten staat niet hoe {people} zich voelen: {places}"));

  private static final Overview<Boolean> ANY_LET_PASS =
      Overview.of(
          PhaseFact.underHeading(TouchpointRules::isAnyLetPass)
              .lookingAt(TouchpointRules::mayBeLetPass),
          (journey, phases) -> phases.contains(true));

  private static boolean isAnyLetPass(Phase phase, JourneyHeading journey) {
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (!feelsThere(touchpoint, journey)
          || (Feelings.areInWords(touchpoint)
              && !Feelings.areTold(phase.reading(touchpoint), journey))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it may be let pass in any journey: where the customer may not be, or words tell. */
  private static boolean mayBeLetPass(Touchpoint touchpoint) {
    return touchpoint.initiator().isPresent()
        || touchpoint.blueprint().isPresent()
        || Contact.isToldElsewhere(touchpoint)
        || Feelings.areAbsent(touchpoint)
        || Feelings.areInWords(touchpoint);
  }

  private static boolean feelsThere(Touchpoint touchpoint, JourneyHeading journey) {
    return !journey.isWithoutCustomer(touchpoint)
        && !Feelings.areAbsent(touchpoint)
        && !Contact.isToldElsewhere(touchpoint);
  }

  /**
   * Each touchpoint tells what customers feel: they are not of stone. What the phase says counts,
   * and so do words for it, as "Feels safe" in the name or description. A touchpoint at which the
   * customer is not present is left out, and one of which they notice nothing, as those under
   * anaesthesia, by its name, description, thoughts or quotes. Silent where the whole journey is a
   * mere list of touchpoints, which {@link CustomerViewRules#JOURNEY_IS_TOUCHPOINT_LIST} says.
   * Warning.
   */
  public static final JourneyValidator<Touchpoint> TOUCHPOINT_WITHOUT_EMOTION =
      forTouchpoints("touchpoint-without-emotion")
          .that(
              Text.en("have the customer present and aware, and are not told elsewhere")
                  .nl("de klant erbij en bij kennis hebben en niet elders zijn uitgewerkt"),
              (touchpoint, around) -> feelsThere(touchpoint, around.journey()))
          .once(Begins.EXPERIENCE)
          .summary(
              Text.en("each touchpoint shows what people feel")
                  .nl("bij elk contactmoment staat wat mensen voelen"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.ZAKELIJKE_LEADGENERATIE.at(Text.en("emotions").nl("emoties")))
          .hint(
              Text.en("Ask {people} how they feel there, and note it")
                  .nl("Vraag {people} hoe ze zich daar voelen en noteer dat"))
          .seeing(ANY_LET_PASS)
          .check(TouchpointRules::checkEmotion);

  /** Nobody can be asked how they feel where nobody has been. */
  private static final Text TRY_IT_OUT =
      Text.en("Note how {people} should feel there, and try it out with a few of them")
          .nl(
              "Noteer hoe {people} zich daar zouden moeten voelen en probeer het met een paar van hen uit");

  private static void checkEmotion(Touchpoint touchpoint, ValidationContext context) {
    if (!Feelings.areTold(Feelings.reading(touchpoint, context), context.journey())
        && !Feelings.areInWords(touchpoint)
        && !isOfColleagues(touchpoint, context.journey())) {
      FindingDraft draft =
          context
              .report(context.overview(ANY_LET_PASS) ? NO_EMOTION_OF_SOME : NO_EMOTION)
              .attribute("emotion")
              .with("name", touchpoint.name());
      if (ToBe.is(touchpoint.state()) || ToBe.is(context.journey().state())) {
        draft.hint(TRY_IT_OUT);
      }
    }
  }

  /** Whether an emotion of others is noted where all who take part may be employees. */
  private static boolean isOfColleagues(Touchpoint touchpoint, JourneyHeading journey) {
    return journey.people().equals(People.EMPLOYEES) && !touchpoint.participantEmotions().isEmpty();
  }

  private static final Text DUPLICATE =
      Text.en("The phase already has a touchpoint \"{first}\"; this one is called \"{name}\"")
          .nl("De fase heeft al een contactmoment \"{first}\"; dit heet \"{name}\"");

  private static final Text SAME_NAME =
      Text.en("The phase has more than one touchpoint \"{name}\"")
          .nl("De fase heeft meer dan één contactmoment \"{name}\"");

  /**
   * No two touchpoints of a phase have the same name, apart from case, blanks and punctuation;
   * those in different branches of a choice may, as people come to one of them only. Warning.
   */
  public static final JourneyValidator<Phase> TOUCHPOINT_DUPLICATE =
      forPhases("touchpoint-duplicate")
          .profile(StandardRules.DIAGRAM_PROFILE)
          .summary(
              Text.en("no two touchpoints of a phase have the same name")
                  .nl("geen twee contactmomenten van een fase heten hetzelfde"))
          .source(Source.LIBRARY_DEFAULT)
          .hint(
              Text.en("Make the names say what is different, or merge the two touchpoints")
                  .nl("Laat in de namen zien wat er verschilt, of maak er één contactmoment van"))
          .fixes(JoinFixes::offerOneTouchpoint)
          .readingOfTouchpoints(Touchpoint::name)
          .check(TouchpointRules::checkDuplicates);

  private static void checkDuplicates(Phase phase, ValidationContext context) {
    List<Touchpoint> touchpoints = phase.touchpoints();
    context.judged(touchpoints.size());
    if (touchpoints.size() < 2) {
      return;
    }
    Map<String, List<Touchpoint>> different = new HashMap<>();
    for (Touchpoint touchpoint : touchpoints) {
      List<Touchpoint> before =
          different.computeIfAbsent(Names.folded(touchpoint.name()), unseen -> new ArrayList<>(1));
      Touchpoint first = firstOnTheWay(before, touchpoint, phase);
      if (first == null) {
        before.add(touchpoint);
      } else {
        context
            .report(first.name().equals(touchpoint.name()) ? SAME_NAME : DUPLICATE)
            .about(touchpoint)
            .related(first)
            .with("first", first.name())
            .with("name", touchpoint.name());
      }
    }
  }

  /** The first of some touchpoints to which people may come as well as to another one, or null. */
  private static @Nullable Touchpoint firstOnTheWay(
      List<Touchpoint> some, Touchpoint other, Phase phase) {
    for (Touchpoint touchpoint : some) {
      if (!Choices.separate(touchpoint, other, phase)) {
        return touchpoint;
      }
    }
    return null;
  }

  private static final Wording NO_SENSE =
      Wording.one(
              Text.en(
                      "\"{name}\" takes place in the physical world ({channel}), but no sense is"
                          + " noted")
                  .nl(
                      "\"{name}\" is een fysiek contactmoment ({channel}), maar er staat geen zintuig"
                          + " bij"))
          .some(
              Text.en("At {n} touchpoints in the physical world no sense is noted: {places}")
                  .nl("Bij {n} fysieke contactmomenten staat geen zintuig: {places}"))
          .all(
              Text.en("At none of the {of} touchpoints in the physical world is a sense noted")
                  .nl("Bij geen van de {of} fysieke contactmomenten staat een zintuig"));

  /** A touchpoint in the physical world names the senses it stimulates. Information. */
  public static final JourneyValidator<Touchpoint> TOUCHPOINT_SENSE_MISSING =
      forTouchpoints("touchpoint-sense-missing")
          .that(
              Condition.of(
                  Text.en("take place in the physical world").nl("fysiek plaatsvinden"),
                  touchpoint ->
                      touchpoint.channels().stream()
                          .anyMatch(channel -> channel.kind() == ChannelKind.OFFLINE)))
          .once(Begins.SENSE)
          .severity(Severity.INFO)
          .summary(
              Text.en("a touchpoint in the physical world names the senses it stimulates")
                  .nl("bij een fysiek contactmoment staat welke zintuigen het prikkelt"))
          .source(Literature.VIJF_FASES.at(Text.en("touchpoints").nl("touchpoints")))
          .hint(
              Text.en("Note whether {people} see, hear, smell, feel or taste something")
                  .nl("Noteer of {people} iets zien, horen, ruiken, voelen of proeven"))
          .check(TouchpointRules::checkSenses);

  private static void checkSenses(Touchpoint touchpoint, ValidationContext context) {
    if (touchpoint.senses().isEmpty()) {
      for (Channel channel : touchpoint.channels()) {
        if (channel.kind() == ChannelKind.OFFLINE) {
          context
              .report(NO_SENSE)
              .attribute("senses")
              .with("name", touchpoint.name())
              .with("channel", channel);
          return;
        }
      }
    }
  }

  private static final Text INCOMPLETE =
      Text.en("The communication \"{name}\" lacks {missing}")
          .nl("Bij de communicatie \"{name}\" ontbreekt {missing}");

  private static final Text SENDER = Text.en("its sender").nl("de afzender");

  private static final Text RECEIVER = Text.en("its receiver").nl("de ontvanger");

  private static final Text CHANNEL = Text.en("its channel").nl("het kanaal");

  /** The parts by id, for those who compare findings; readers get their labels. */
  private static final ImmutableMap<Text, String> PARTS =
      ImmutableMap.of(SENDER, "sender", RECEIVER, "receiver", CHANNEL, "channel");

  /**
   * A touchpoint that is a communication names its sender, its receiver and its channel. Warning.
   */
  public static final JourneyValidator<Touchpoint> COMMUNICATION_INCOMPLETE =
      forTouchpoints("communication-incomplete")
          .that(
              Condition.of(
                  Text.en("are marked as communication").nl("als communicatie zijn gemarkeerd"),
                  touchpoint ->
                      touchpoint
                          .interaction()
                          .filter(InteractionType.COMMUNICATION::equals)
                          .isPresent()))
          .summary(
              Text.en("a communication has a sender, a receiver and a channel")
                  .nl("communicatie heeft een afzender, een ontvanger en een kanaal"))
          .source(Literature.CJML)
          .hint(
              Text.en("Add what is missing, or indicate that it is an activity of one party")
                  .nl("Vul aan wat ontbreekt, of geef aan dat het een handeling van één partij is"))
          .fixes(TouchpointRules::offerParties)
          .check(TouchpointRules::checkCommunication);

  /** The other party, where one is named; or that there is one only. */
  private static void offerParties(Touchpoint touchpoint, Finding finding, FixOffers offers) {
    Optional<Participant> sender = touchpoint.initiator();
    Optional<Participant> receiver = touchpoint.receiver();
    if (sender.isPresent() && receiver.isPresent()) {
      offerChannels(touchpoint, finding, offers);
      return;
    }
    if (finding.path().attribute().isPresent()) {
      if (sender.isPresent()) {
        offerOther(
            touchpoint,
            "receiver",
            sender.get(),
            Text.en("It goes to you").nl("Het gaat naar jullie"),
            Text.en("It goes to {people}").nl("Het gaat naar {people}"),
            TouchpointBuilder::receiver,
            offers);
      } else {
        offerOther(
            touchpoint,
            "sender",
            receiver.orElseThrow(),
            Text.en("It comes from you").nl("Het komt van jullie"),
            Text.en("It comes from {people}").nl("Het komt van {people}"),
            TouchpointBuilder::initiator,
            offers);
      }
    }
    offers.choice(
        "is-activity",
        "",
        Text.en("It is an activity of one party").nl("Het is een handeling van één partij"),
        edit ->
            edit.touchpoint(touchpoint.id(), each -> each.interaction(InteractionType.ACTIVITY)));
  }

  /** Offers the company as the other party of customers, and customers as that of all others. */
  private static void offerOther(
      Touchpoint touchpoint,
      String id,
      Participant party,
      Text company,
      Text customers,
      BiConsumer<TouchpointBuilder, Participant> set,
      FixOffers offers) {
    boolean isCustomer = offers.journey().heading().sideOf(party) == Side.CUSTOMER;
    Side other = isCustomer ? Side.COMPANY : Side.CUSTOMER;
    offers.choice(
        id,
        other.id(),
        isCustomer ? company : customers,
        edit -> edit.touchpoint(touchpoint.id(), each -> set.accept(each, other)));
  }

  private static void checkCommunication(Touchpoint touchpoint, ValidationContext context) {
    boolean sender = touchpoint.initiator().isPresent();
    boolean receiver = touchpoint.receiver().isPresent();
    boolean channel = !touchpoint.channels().isEmpty();
    if (!sender || !receiver || !channel) {
      List<Text> missing = new ArrayList<>(3);
      PartNames.addUnless(sender, SENDER, missing);
      PartNames.addUnless(receiver, RECEIVER, missing);
      PartNames.addUnless(channel, CHANNEL, missing);
      FindingDraft draft =
          context
              .report(INCOMPLETE)
              .with("name", touchpoint.name())
              .with("lacks", PartNames.ids(missing, PARTS))
              .with("missing", Listing.and(missing));
      if (missing.size() == 1) {
        draft.attribute(sender ? receiver ? "channels" : "receiver" : "initiator");
      }
    }
  }

  // ---- channels ----

  private static final Text UNMARKED =
      Text.en("No touchpoint of the journey is marked as a moment of truth")
          .nl("Geen contactmoment van de {peopleJourney} is gemarkeerd als moment van de waarheid");

  /** The touchpoints that matter most are marked as moments of truth. Information. */
  public static final JourneyValidator<Journey> MOMENT_OF_TRUTH_UNMARKED =
      forJourneys("moment-of-truth-unmarked")
          .once(Begins.MOMENT)
          .severity(Severity.INFO)
          .summary(
              Text.en("the moments of truth are marked")
                  .nl("de momenten van de waarheid zijn gemarkeerd"))
          .source(Literature.MOMENTS_OF_TRUTH)
          .source(Literature.FIRST_MOMENT_OF_TRUTH)
          .source(Literature.ZERO_MOMENT_OF_TRUTH)
          .source(Literature.ULTIMATE_MOMENT_OF_TRUTH)
          .hint(
              Text.en(
                      "Mark where {people} form their opinion: when they look around, choose,"
                          + " experience it or tell others")
                  .nl(
                      "Markeer waar {people} hun oordeel vormen: als ze zich oriënteren, kiezen,"
                          + " het ervaren of erover vertellen"))
          .fixes((journey, finding, offers) -> MarkFixes.offerMomentsOfTruth(offers))
          .summarisingPhases(TouchpointRules::marking)
          .check(TouchpointRules::checkMoments);

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
      if (phase.value() == Marking.MARKED) {
        return;
      }
      touchpoints |= phase.value() == Marking.UNMARKED;
    }
    if (touchpoints) {
      context.report(UNMARKED);
    }
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        TOUCHPOINT_WITHOUT_ACTION,
        TOUCHPOINT_WITHOUT_CHANNEL,
        TOUCHPOINT_IS_A_CHANNEL,
        TOUCHPOINT_WITHOUT_EMOTION,
        TOUCHPOINT_DUPLICATE,
        TOUCHPOINT_SENSE_MISSING,
        MOMENT_OF_TRUTH_UNMARKED,
        COMMUNICATION_INCOMPLETE);
  }
}
