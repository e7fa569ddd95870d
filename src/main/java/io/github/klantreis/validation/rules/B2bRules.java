package io.github.klantreis.validation.rules;

import static io.github.klantreis.validation.JourneyValidator.forJourneyHeadings;
import static io.github.klantreis.validation.JourneyValidator.forJourneys;
import static io.github.klantreis.validation.rules.StandardRules.B2B_PROFILE;
import static io.github.klantreis.validation.rules.StandardRules.RECOMMENDED_PROFILE;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.TimeInterval;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.BuyingRole;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.validation.Audience;
import io.github.klantreis.validation.Begun;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.FixOffers;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.PhaseSummary;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.validation.rules.summary.Begins;
import io.github.klantreis.validation.rules.summary.Periods;
import io.github.klantreis.validation.rules.summary.Presence;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rules on who buys: in B2B several people decide, in a longer and more rational process than
 * in B2C. Each applies by the market of the journey and is silent where none is given.
 */
public final class B2bRules {
  private static final Begun A_BUYING_ROLE =
      Begun.journey(
          Text.en("an actor has a buying role").nl("een actor een rol in de aankoop heeft"),
          journey -> !journey.buyingCentre().isEmpty());

  private static final Begun CHANNELS_BEFORE_BUYING =
      Begun.anyTouchpointIn(
          Text.en("a touchpoint up to the purchase has a channel")
              .nl("een contactmoment tot en met de aankoop een kanaal heeft"),
          ImmutableSet.of(
              CanonicalPhase.AWARENESS, CanonicalPhase.CONSIDERATION, CanonicalPhase.PURCHASE),
          touchpoint -> !touchpoint.channels().isEmpty());

  private B2bRules() {}

  /**
   * How many actors in the buying centre {@link #B2B_SMALL_BUYING_CENTRE} asks for: 2, inclusive.
   */
  public static final Option<Integer> B2B_SMALL_BUYING_CENTRE_LEAST =
      Option.ofInt("b2b-small-buying-centre.least", 2);

  static final String B2B_SMALL_BUYING_CENTRE_ID = "b2b-small-buying-centre";

  private static final Text FEW_DECIDE =
      Text.en(
              "A company buys here, but the number of people named of the buying centre is {count};"
                  + " name at least {least}")
          .nl(
              "Hier koopt een bedrijf, maar het aantal genoemde leden van de inkoopgroep (DMU) is"
                  + " {count}; noem er minstens {least}");

  private static final Text NOBODY_DECIDES =
      Text.en("This is a business purchase, but no role in the buying centre is noted")
          .nl("Hier koopt een bedrijf, maar er staat niet wie welke rol in de aankoop heeft");

  /**
   * In B2B several people take part in the decision: the buying centre has at least {@link
   * #B2B_SMALL_BUYING_CENTRE_LEAST} actors. Judges where it is shown how people choose or buy.
   * Warning: the source says that it is often so.
   */
  public static final JourneyValidator<JourneyHeading> B2B_SMALL_BUYING_CENTRE =
      forJourneyHeadings(B2B_SMALL_BUYING_CENTRE_ID)
          .speaksFor(Audience.SELLING_TO_COMPANIES)
          .once(Begins.BUYING)
          .severity(Severity.WARNING)
          .summary(
              Text.en("in B2B several people take part in the decision")
                  .nl("in B2B beslissen meerdere mensen mee"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_BEGRIJPEN.at(Text.en("B2B and B2C").nl("B2B en B2C")))
          .hint(
              Text.en(
                      "Note who will use what is bought, who gives advice, who decides and who buys, each with their role in the purchase")
                  .nl(
                      "Noteer wie gaat gebruiken wat er gekocht wordt, wie advies geeft, wie beslist en wie inkoopt, elk met hun rol in de aankoop"))
          .option(B2B_SMALL_BUYING_CENTRE_LEAST)
          .check(B2bRules::checkBuyingCentre);

  private static void checkBuyingCentre(JourneyHeading journey, ValidationContext context) {
    int count = journey.buyingCentre().size();
    if (count < context.option(B2B_SMALL_BUYING_CENTRE_LEAST)) {
      context
          .report(count == 0 ? NOBODY_DECIDES : FEW_DECIDE)
          .attribute("actors")
          .with("count", count)
          .with("least", context.option(B2B_SMALL_BUYING_CENTRE_LEAST));
    }
  }

  private static final Text NO_DECIDER =
      Text.en("Nobody in the buying centre has the role of decider")
          .nl("Niemand in de inkoopgroep (DMU) heeft de rol van beslisser");

  /**
   * In B2B somebody in the buying centre decides. Silent if the buying centre is empty, which
   * {@link #B2B_SMALL_BUYING_CENTRE} reports. Warning.
   */
  public static final JourneyValidator<JourneyHeading> B2B_NO_DECIDER =
      forJourneyHeadings("b2b-no-decider")
          .speaksFor(Audience.SELLING_TO_COMPANIES)
          .once(A_BUYING_ROLE.and(Begins.BUYING))
          .summary(
              Text.en("in B2B somebody in the buying centre decides")
                  .nl("in B2B is een van de leden van de inkoopgroep (DMU) de beslisser"))
          .profile(RECOMMENDED_PROFILE)
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_BEGRIJPEN.at(Text.en("B2B and B2C").nl("B2B en B2C")))
          .source(Literature.ORGANISATIONAL_BUYING)
          .hint(
              Text.en("Find out who signs, and give that actor the role of decider")
                  .nl("Zoek uit wie tekent en geef die de rol van beslisser"))
          .fixes(B2bRules::offerDeciders)
          .check(B2bRules::checkDecider);

  private static void offerDeciders(JourneyHeading journey, Finding finding, FixOffers offers) {
    for (Actor actor : journey.buyingCentre()) {
      offers.choice(
          "decides",
          actor.id(),
          Text.en("\"{actor}\" decides").nl("\"{actor}\" beslist"),
          Map.of("actor", actor),
          edit -> edit.actor(actor.id(), each -> each.role(BuyingRole.DECIDER)));
    }
  }

  private static void checkDecider(JourneyHeading journey, ValidationContext context) {
    List<Actor> centre = journey.buyingCentre();
    if (!hasDecider(centre)) {
      context.report(NO_DECIDER).attribute("actors");
    }
  }

  private static boolean hasDecider(List<Actor> centre) {
    for (Actor actor : centre) {
      if (actor.roles().contains(BuyingRole.DECIDER)) {
        return true;
      }
    }
    return false;
  }

  private static final Text NO_CONTACT =
      Text.en(
              "No touchpoint before the purchase shows that {people} can speak to somebody, in"
                  + " person or by telephone")
          .nl(
              "Geen contactmoment vóór de aankoop laat zien dat {people} iemand kunnen spreken,"
                  + " persoonlijk of telefonisch");

  private static final ImmutableSet<String> PERSONAL_CHANNELS =
      Stream.of(
              Channel.FACE_TO_FACE,
              Channel.HOME_VISIT,
              Channel.VIDEO_CALL,
              Channel.STORE,
              Channel.EVENT)
          .map(Channel::id)
          .collect(ImmutableSet.toImmutableSet());

  private static final ImmutableSet<String> PERSONAL_ACTIONS =
      Stream.of(ActionKind.CALL, ActionKind.PERSONAL_ADVICE)
          .map(ActionKind::id)
          .collect(ImmutableSet.toImmutableSet());

  /**
   * In B2B customers can speak to somebody, in person or by telephone, before they have bought: up
   * to and including the phases of purchase. Warning. (76 % find it useful, says the source.)
   * Silent in journeys that start after the purchase.
   */
  public static final JourneyValidator<Journey> B2B_NO_PERSONAL_CONTACT =
      forJourneys("b2b-no-personal-contact")
          .speaksFor(Audience.SELLING_TO_COMPANIES)
          .scope(JourneyScope.END_TO_END)
          .once(CHANNELS_BEFORE_BUYING)
          .summary(
              Text.en("in B2B customers can speak to somebody before they buy")
                  .nl("in B2B kunnen klanten iemand spreken voordat ze kopen"))
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_BEGRIJPEN.at(Text.en("B2B and B2C").nl("B2B en B2C")))
          .hint(
              Text.en("Offer a meeting or a telephone call before the purchase")
                  .nl("Bied vóór de aankoop een gesprek of een telefoontje aan"))
          .summarisingPhases(B2bRules::personalContact)
          .check(B2bRules::checkPersonalContact);

  private static Presence personalContact(Phase phase) {
    List<Touchpoint> touchpoints = phase.touchpoints();
    if (touchpoints.isEmpty() || !isUpToPurchase(phase.kind())) {
      return Presence.ELSEWHERE;
    }
    for (int i = 0; i < touchpoints.size(); i++) {
      if (isPersonal(touchpoints.get(i))) {
        return Presence.PRESENT;
      }
    }
    return Presence.ABSENT;
  }

  private static boolean isUpToPurchase(PhaseKind kind) {
    return kind.covers(CanonicalPhase.AWARENESS)
        || kind.covers(CanonicalPhase.CONSIDERATION)
        || kind.covers(CanonicalPhase.PURCHASE);
  }

  private static boolean isPersonal(Touchpoint touchpoint) {
    for (Channel channel : touchpoint.channels()) {
      if (channel.kind() == ChannelKind.TELEPHONE || PERSONAL_CHANNELS.contains(channel.id())) {
        return true;
      }
    }
    return hasAction(touchpoint, PERSONAL_ACTIONS);
  }

  private static boolean hasAction(Touchpoint touchpoint, ImmutableSet<String> kinds) {
    for (MarketingAction action : touchpoint.actions()) {
      if (kinds.contains(action.kind().id())) {
        return true;
      }
    }
    return false;
  }

  private static void checkPersonalContact(
      List<PhaseSummary<Presence>> phases, ValidationContext context) {
    if (Presence.lacking(phases, PhaseSummary::value) != null) {
      context.report(NO_CONTACT).with("name", context.journey().name());
    }
  }

  private static final Text NO_ROI =
      Text.en(
              "No touchpoint in \"{phase}\" shows what return the purchase brings the business of"
                  + " {people}")
          .nl(
              "Geen contactmoment in de fase \"{phase}\" laat zien wat de aankoop het bedrijf van {people}"
                  + " oplevert");

  private static final ImmutableSet<String> RETURN_ACTIONS =
      Stream.of(
              ActionKind.ROI_CALCULATION,
              ActionKind.WHITEPAPER,
              ActionKind.CASE_STUDY,
              ActionKind.DEMO)
          .map(ActionKind::id)
          .collect(ImmutableSet.toImmutableSet());

  /**
   * In B2B the phases of consideration hold content on the return: a calculation, a white paper, a
   * case or a demonstration. Information.
   */
  public static final JourneyValidator<Journey> B2B_NO_ROI_CONTENT =
      forJourneys("b2b-no-roi-content")
          .speaksFor(Audience.SELLING_TO_COMPANIES)
          .once(Begins.actionIn(CanonicalPhase.CONSIDERATION))
          .severity(Severity.INFO)
          .summary(
              Text.en(
                      "in B2B business customers find content on the return in the consideration"
                          + " phase")
                  .nl(
                      "in B2B vinden zakelijke klanten in de overwegingsfase informatie over het"
                          + " rendement"))
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_BEGRIJPEN.at(Text.en("B2B and B2C").nl("B2B en B2C")))
          .hint(
              Text.en(
                      "Add a calculation of the return, a white paper, a case study or a"
                          + " demonstration")
                  .nl(
                      "Voeg een ROI-berekening, een whitepaper, een praktijkvoorbeeld of een"
                          + " demo toe"))
          .summarisingPhases(Presence.of(CanonicalPhase.CONSIDERATION, B2bRules::showsReturn))
          .check(B2bRules::checkRoi);

  private static boolean showsReturn(Touchpoint touchpoint) {
    return hasAction(touchpoint, RETURN_ACTIONS);
  }

  private static void checkRoi(List<PhaseSummary<Presence>> phases, ValidationContext context) {
    PhaseHeading lacking = Presence.lacking(phases, PhaseSummary::value);
    if (lacking != null) {
      Presence.reportAmong(lacking, NO_ROI, context);
    }
  }

  /** How long {@link #B2B_INTERVAL_SHORT} expects a journey to be: 30 days, inclusive. */
  public static final Option<Period> B2B_INTERVAL_SHORT_LEAST =
      Option.ofPeriod("b2b-interval-short.least", Period.ofDays(30));

  /** A month that starts here is as long as any. */
  private static final LocalDate ANCHOR = LocalDate.of(2023, 1, 1);

  private static final Text SHORT =
      Text.en("The journey takes {length}, which is short for B2B; at least {least}")
          .nl("De {peopleJourney} duurt {length}; dat is kort voor B2B, waar minstens {least}");

  private static final Counted DAYS =
      new Counted(Text.en("1 day").nl("1 dag"), Text.en("{n} days").nl("{n} dagen"));
  private static final Counted LEAST_DAYS =
      new Counted(
          Text.en("1 day is expected").nl("1 dag te verwachten is"),
          Text.en("{n} days are expected").nl("{n} dagen te verwachten zijn"));

  /**
   * In B2B a journey takes longer: at least {@link #B2B_INTERVAL_SHORT_LEAST}. Information. Without
   * a start, months are taken as 31 days.
   */
  public static final JourneyValidator<JourneyHeading> B2B_INTERVAL_SHORT =
      forJourneyHeadings("b2b-interval-short")
          .speaksFor(Audience.SELLING_TO_COMPANIES)
          .scope(JourneyScope.END_TO_END)
          .once(Begins.interval().and(Begins.BUYING))
          .severity(Severity.INFO)
          .summary(Text.en("in B2B a journey takes longer").nl("in B2B duurt een reis langer"))
          .profile(B2B_PROFILE)
          .source(Literature.CUSTOMER_JOURNEY_BEGRIJPEN.at(Text.en("B2B and B2C").nl("B2B en B2C")))
          .source(
              Source.LIBRARY_DEFAULT.at(
                  Text.en("the shortest interval").nl("het kortste interval")))
          .hint(
              Text.en("Look at the whole sales cycle, from the first contact until after the sale")
                  .nl("Bekijk de hele verkoopcyclus, van het eerste contact tot na de verkoop"))
          .option(B2B_INTERVAL_SHORT_LEAST)
          .check(B2bRules::checkInterval);

  private static void checkInterval(JourneyHeading journey, ValidationContext context) {
    TimeInterval horizon = journey.horizon().orElseThrow();
    LocalDate begin = horizon.begin().orElse(ANCHOR);
    LocalDateTime end = Periods.after(begin, horizon.length());
    LocalDateTime least = Periods.after(begin, context.option(B2B_INTERVAL_SHORT_LEAST));
    if (end.isBefore(least)) {
      context
          .report(SHORT)
          .attribute("horizon")
          .with("length", DAYS.of(ChronoUnit.DAYS.between(begin, end.toLocalDate())))
          .with("least", LEAST_DAYS.of(ChronoUnit.DAYS.between(begin, least.toLocalDate())));
    }
  }

  /** How many deciders {@link #B2C_GROUP_DECISION} takes for usual in B2C: 1, inclusive. */
  public static final Option<Integer> B2C_GROUP_DECISION_MOST =
      Option.ofInt("b2c-group-decision.most", 1);

  private static final Text GROUP =
      Text.en("{count} actors decide on a purchase by consumers; usually there are at most {most}")
          .nl(
              "{count} mensen of groepen beslissen over een aankoop van consumenten; meestal hooguit {most}");

  /**
   * In B2C one person usually decides, so at most {@link #B2C_GROUP_DECISION_MOST} actors have the
   * role of decider. Those who use what is bought, advise on it or pay for it do not decide.
   * Information.
   */
  public static final JourneyValidator<JourneyHeading> B2C_GROUP_DECISION =
      forJourneyHeadings("b2c-group-decision")
          .speaksFor(Audience.SELLING_TO_CONSUMERS)
          .severity(Severity.INFO)
          .summary(
              Text.en("in B2C the decision is usually made by one person")
                  .nl("in B2C beslist meestal één persoon"))
          .source(Literature.CUSTOMER_JOURNEY_BEGRIJPEN.at(Text.en("B2B and B2C").nl("B2B en B2C")))
          .source(
              Source.LIBRARY_DEFAULT.at(
                  Text.en("the number of deciders").nl("het aantal beslissers")))
          .hint(
              Text.en("Ask {people} who really decides; give the others the role that they have")
                  .nl(
                      "Vraag aan {people} wie er echt beslist; geef de anderen de rol die ze hebben"))
          .option(B2C_GROUP_DECISION_MOST)
          .check(B2bRules::checkGroup);

  private static void checkGroup(JourneyHeading journey, ValidationContext context) {
    int count = 0;
    for (Actor actor : journey.actors()) {
      count += actor.roles().contains(BuyingRole.DECIDER) ? 1 : 0;
    }
    if (count > context.option(B2C_GROUP_DECISION_MOST)) {
      context
          .report(GROUP)
          .attribute("actors")
          .with("count", count)
          .with("most", context.option(B2C_GROUP_DECISION_MOST));
    }
  }

  /**
   * Returns all rules of this theme.
   *
   * @return the set
   */
  public static Validators all() {
    return Validators.of(
        B2B_SMALL_BUYING_CENTRE,
        B2B_NO_DECIDER,
        B2B_NO_PERSONAL_CONTACT,
        B2B_NO_ROI_CONTENT,
        B2B_INTERVAL_SHORT,
        B2C_GROUP_DECISION);
  }
}
