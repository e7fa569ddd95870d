package io.github.klantreis.example;

import static io.github.klantreis.phase.McKinsey2015.ADVOCATE;
import static io.github.klantreis.phase.McKinsey2015.BOND;
import static io.github.klantreis.phase.McKinsey2015.BUY;
import static io.github.klantreis.phase.McKinsey2015.CONSIDER;
import static io.github.klantreis.phase.McKinsey2015.ENJOY;
import static io.github.klantreis.phase.McKinsey2015.EVALUATE;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PersonaBuilder;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.MessageBuilder;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.Scale;
import io.github.klantreis.part.TimeSpan;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.Advocacy;
import io.github.klantreis.term.BuyingRole;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.FunnelStage;
import io.github.klantreis.term.Intent;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.term.LoyalistKind;
import io.github.klantreis.term.LoyaltyBasis;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.MomentOfTruth;
import io.github.klantreis.term.Offer;
import io.github.klantreis.term.Offering;
import io.github.klantreis.term.Progress;
import io.github.klantreis.term.Reward;
import io.github.klantreis.term.Sense;
import io.github.klantreis.term.Side;
import io.github.klantreis.vocabulary.Text;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;

/**
 * A B2B journey in McKinsey's phases of 2015: a housing association buys the maintenance of its
 * heat pumps from the service company Warmtevast.
 *
 * <p>Two personas feel differently about it, and stay without being committed: a passive loyalist
 * shops around again. Companies, figures, quotes and addresses are invented.
 */
public final class HeatPumpMaintenance {
  static final String OWN_BRAND = "Warmtevast";

  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final String TONE = "factual, calm, with figures";
  private static final String SENDER = "contact@warmtevast.example";

  private static final Metric RESPONSE_TIME =
      Metric.of(
          "response-time",
          Text.en("hours until a technician is there").nl("uren tot er een monteur is"));

  private static final Evidence FAILURES =
      Evidence.quantitative("618 failure reports of last winter")
          .withSource("Service system")
          .withCollectedOn(LocalDate.of(2026, 4, 7));

  private HeatPumpMaintenance() {}

  /** The journey as it goes today. */
  public static Journey asIs() {
    return Journey.builder("heat-pump-maintenance", "A housing association buys maintenance")
        .description(
            "1,240 flats with shared heat pumps; the installer's guarantee ends and failures in"
                + " winter reach the newspaper.")
        .version("2026.2")
        .market(Market.B2B)
        .phaseModel(PhaseModels.MCKINSEY_2015)
        .advocacyFeedsAwareness(true)
        .offering(Offering.SERVICE)
        .state(JourneyState.AS_IS)
        .goal("Be the partner that a housing association does not want to put out to tender again")
        .customerGoal("Warm flats, and no surprise in the budget")
        .customerGoal("Fewer calls from tenants")
        .successCriterion("A technician within 8 hours in 95 % of the failures")
        .successCriterion("At most 3 complaints a month from 1,240 flats")
        .horizon(Period.ofMonths(12))
        .bridgingPeriod(Period.ofWeeks(8))
        .formOfAddress(FormOfAddress.FORMAL)
        .toneOfVoice(TONE)
        .language(DUTCH)
        .writtenIn(Locale.ENGLISH)
        .funnel("CRM, pipeline \"housing associations\"")
        .considerationSet(
            set ->
                set.initially("The installer who built it")
                    .initially("Gebouwzorg Nederland")
                    .added(OWN_BRAND)
                    .ownBrand(OWN_BRAND))
        .evidence(
            Evidence.qualitative("9 interviews at 4 housing associations")
                .withSource("Account management")
                .withCollectedOn(LocalDate.of(2026, 3, 20)))
        .evidence(FAILURES)
        .metric(Metric.nps().valued(12).aimingAt(40))
        .metric(RESPONSE_TIME.valued(11).aimingAt(8))
        .dimension("warmth")
        .dimension("certainty")
        .dimension("responsibility")
        .idea("One page for the board")
        .idea("The tenants' council visits a reference")
        .idea("Failures on a map, live")
        .affinityGroup(
            "Help them decide", "One page for the board", "The tenants' council visits a reference")
        .affinityGroup("Show what happens", "Failures on a map, live")
        .teamMember("Henk", "operations")
        .teamMember("Aisha", "account management")
        .teamMember("Ruben", "product")
        .reviewedOn(LocalDate.of(2026, 10, 5))
        .sharedWith("account management")
        .sharedWith("operations")
        .lane("tenants", "What tenants notice")
        .persona("director", "Director of housing", HeatPumpMaintenance::director)
        .persona("manager", "Property manager", HeatPumpMaintenance::manager)
        .actor(
            "board",
            "The director on the board",
            Side.CUSTOMER,
            s -> s.role(BuyingRole.DECIDER).persona("director"))
        .actor(
            "estate",
            "The property manager",
            Side.CUSTOMER,
            s -> s.role(BuyingRole.INITIATOR).role(BuyingRole.USER).persona("manager"))
        .actor(
            "adviser", "The technical adviser", Side.CUSTOMER, s -> s.role(BuyingRole.INFLUENCER))
        .actor("council", "The tenants' council", Side.CUSTOMER, s -> s.role(BuyingRole.INFLUENCER))
        .actor(
            "procurement", "The procurement officer", Side.CUSTOMER, s -> s.role(BuyingRole.BUYER))
        .actor(
            "secretary",
            "The secretary to the board",
            Side.CUSTOMER,
            s -> s.role(BuyingRole.GATEKEEPER))
        .actor("account-manager", "The account manager", Side.COMPANY)
        .actor("technician", "The technician", Side.COMPANY)
        .actor("service-desk", "The service desk", Side.COMPANY, a -> a.kind(ActorKind.GROUP))
        .actor("monitoring", "The monitoring system", Side.COMPANY, a -> a.kind(ActorKind.SYSTEM))
        .actor("client", "An association nearby", Side.OTHER, a -> a.kind(ActorKind.ORGANISATION))
        .phase(CONSIDER, HeatPumpMaintenance::consider)
        .phase(EVALUATE, HeatPumpMaintenance::evaluate)
        .phase(BUY, HeatPumpMaintenance::buy)
        .phase(ENJOY, HeatPumpMaintenance::enjoy)
        .phase(ADVOCATE, HeatPumpMaintenance::advocate)
        .phase(BOND, HeatPumpMaintenance::bond)
        .loyaltyLoop(
            BOND,
            BUY,
            loop ->
                loop.trigger("The contract ends in three months")
                    .loyalist(LoyalistKind.PASSIVE)
                    .loyalty(LoyaltyBasis.TRANSACTIONAL)
                    .interval(Period.ofYears(1)))
        .build();
  }

  private static void director(PersonaBuilder persona) {
    persona
        .description("Answers to the supervisory board, and to the newspaper when it is cold.")
        .need(
            Need.concrete("Somebody who is responsible for all of it")
                .withTrigger("The installer's guarantee ends on 1 May"))
        .goal("No surprises in the budget")
        .rationalMotivation("One price for three kinds of heat pumps")
        .emotionalMotivation("Not to be the one who chose wrong")
        .pain("Three suppliers who point at each other")
        .quote("I do not buy maintenance. I buy quiet winters.")
        .empathyMap(
            map ->
                map.sees("A budget that was exceeded twice")
                    .hears("The tenants' council asks who is going to pay")
                    .saysAndDoes("Asks every supplier for a reference of the same size")
                    .thinksAndFeels("Would rather not change, but cannot explain staying")
                    .pain("Having to defend a choice that others prepared")
                    .gain("A winter without a letter to the supervisory board"));
  }

  private static void manager(PersonaBuilder persona) {
    persona
        .description("Knows every boiler room, and most tenants by name.")
        .need(
            Need.latent("To be believed when something is about to break")
                .withTrigger("The cold weekend in January"))
        .goal("Hear of a failure before the tenants do")
        .emotionalMotivation("To be taken seriously as a craftsman")
        .rationalMotivation("Half as many calls on Mondays")
        .pain("A helpdesk that does not know what a heat pump is")
        .quote("Send me somebody with the right part in the van.")
        .empathyMap(
            map ->
                map.sees("The same pump fail every November")
                    .hears("\"We are on it\", three times in a row")
                    .saysAndDoes("Keeps a private list of failures, with dates")
                    .thinksAndFeels("Tired of explaining; proud of the buildings")
                    .pain("Gets the anger for what a supplier forgot")
                    .gain("One technician who knows the house"));
  }

  private static void consider(PhaseBuilder phase) {
    phase
        .goal("Be known among property managers for what happens in winter")
        .owner("marketing")
        .customerGoal("Know who could do this at all")
        .customerNeed(
            Need.latent("Somebody who has seen this kind of failure before")
                .withTrigger("The cold weekend in January"))
        .successCriterion("Invited to 2 in 3 tenders in the region")
        .emotion(Emotion.neutral("without much hope"))
        .emotionOf("manager", Emotion.negative("tired"))
        .measuredEmotionOf("manager", Emotion.negative("worn out"))
        .thought("All of them will say that they are good at it")
        .quote("Every brochure shows the same smiling technician.")
        .laneText("tenants", "Cold flats, and nobody who tells them why")
        .picture(
            URI.create("https://warmtevast.example/journeys/boiler-room.jpg"),
            "The boiler room of block C in January")
        .touchpoint(
            "hears-colleague",
            "Hears a colleague at the sector meeting",
            t ->
                t.channel(Channel.EVENT)
                    .initiator(Side.OTHER)
                    .sense(Sense.HEARING)
                    .startsAfter(Period.ZERO)
                    .emotion(Emotion.neutral("interested"))
                    .emotionOf("manager", Emotion.positive("recognised"))
                    .action(
                        ActionKind.CASE_STUDY,
                        a -> a.name("Talk by a client, with the figures of a bad winter too")))
        .touchpoint(
            "reads-white-paper",
            "Reads a white paper about winter failures",
            t ->
                t.channel(Channel.WEBSITE)
                    .concerns("manager")
                    .initiator(Side.CUSTOMER)
                    .momentOfTruth(MomentOfTruth.ZERO)
                    .startsAfter(Period.ofWeeks(2))
                    .emotion(Emotion.positive("understood"))
                    .dropOffPoint("The form asks for the yearly budget")
                    .painPoint("Five fields before one may read")
                    .opportunity("Let them read first and ask later")
                    .action(
                        ActionKind.WHITEPAPER,
                        a ->
                            a.funnelStage(FunnelStage.TOP)
                                .message(
                                    m ->
                                        spoken(m, Intent.INFORMATIVE)
                                            .text("Wat er in januari misging, en waarom.")
                                            .choice("Lees verder"))))
        .touchpoint(
            "is-called-back",
            "Is called back with three questions",
            t ->
                t.channel(Channel.TELEPHONE)
                    .concerns("manager")
                    .initiator("account-manager")
                    .receiver("manager")
                    .startsAfter(Period.ofWeeks(3))
                    .waitBefore(TimeSpan.parse("P2DT4H"))
                    .lasts(Duration.ofMinutes(12))
                    .emotion(Emotion.positive("heard"))
                    .action(ActionKind.CALL, a -> a.trigger("White paper read to the end"))
                    .action(ActionKind.PERSONAL_ADVICE));
  }

  private static void evaluate(PhaseBuilder phase) {
    phase
        .goal("Prove it in their own boiler room")
        .owner("account management")
        .customerNeed("See that it works in a building like mine")
        .successCriterion("At least 2 visits with both director and property manager")
        .touchpoint(
            "walks-through",
            "Walks the boiler rooms with an engineer",
            t ->
                t.channel(Channel.FACE_TO_FACE)
                    .initiator("manager")
                    .receiver("technician")
                    .involves("account-manager")
                    .sense(Sense.SIGHT)
                    .sense(Sense.HEARING)
                    .sense(Sense.SMELL)
                    .sense(Sense.TOUCH)
                    .startsAfter(Period.ofWeeks(6))
                    .emotion(Emotion.neutral("attentive"))
                    .emotionOf("manager", Emotion.veryPositive("taken seriously"))
                    .quote("She heard from the door that the bearing was gone.")
                    .action(ActionKind.DEMO)
                    .action(ActionKind.PERSONAL_ADVICE))
        .touchpoint(
            "reads-business-case",
            "Checks the business case",
            t ->
                t.channel(Channel.VIDEO_CALL)
                    .channel(Channel.EMAIL)
                    .initiator(Side.COMPANY)
                    .startsAfter(Period.ofWeeks(9))
                    .emotion(Emotion.positive("convinced"))
                    .emotionOf("manager", Emotion.negative("sceptical"))
                    .successCriterion("8 of 10 property managers find the response times credible")
                    .painPoint("Response times are promised on average, not per block")
                    .opportunity("Promise the worst block, not the mean")
                    .action(
                        ActionKind.ROI_CALCULATION,
                        a ->
                            a.funnelStage(FunnelStage.MIDDLE)
                                .message(
                                    m ->
                                        spoken(m, Intent.INFORMATIVE)
                                            .receiver("director and property manager")
                                            .personalisedBy("name")
                                            .personalisedBy("own failure figures")
                                            .subject("Wat niets doen u kost")
                                            .text("Met uw eigen storingen van drie winters.")
                                            .link(LinkKind.NAVIGATION, "/rekenmodel"))))
        .touchpoint(
            "visits-reference",
            "Visits an association that is a client",
            t ->
                t.channel(Channel.FACE_TO_FACE)
                    .initiator("account-manager")
                    .receiver(Side.CUSTOMER)
                    .involves("client")
                    .sense(Sense.SIGHT)
                    .sense(Sense.HEARING)
                    .startsAfter(Period.ofWeeks(12))
                    .emotion(Emotion.positive("reassured"))
                    .thought("They also had a bad start, and say so")
                    .action(ActionKind.TESTIMONIAL))
        .touchpoint(
            "compares-bids",
            "Compares three bids",
            t ->
                t.channel(Channel.EMAIL)
                    .channel(Channel.MARKETPLACE)
                    .initiator(Side.CUSTOMER)
                    .startsAfter(Period.ofWeeks(15))
                    .emotion(Emotion.negative("burdened"))
                    .emotionOf("manager", Emotion.negative("sidelined"))
                    .successCriterion("Our sheet is used in 1 of 2 tenders")
                    .painPoint("Procurement weighs the price only")
                    .opportunity("Offer weights that count warmth as well")
                    .solution("A sheet with all criteria and the three bids, ready to fill in")
                    .action(
                        ActionKind.COMPARISON,
                        a ->
                            a.funnelStage(FunnelStage.MIDDLE)
                                .message(
                                    m ->
                                        spoken(m, Intent.INFORMATIVE)
                                            .namesChoiceStress(true)
                                            .personalisedBy("name")
                                            .subject("Drie offertes naast elkaar")
                                            .text(
                                                "Offertes zijn lastig te vergelijken. Dit blad"
                                                    + " weegt ook wat u niet in euro's ziet.")))
                    .action(ActionKind.REVIEW));
  }

  private static void buy(PhaseBuilder phase) {
    phase
        .goal("Let the board decide in one meeting")
        .owner("account management")
        .customerNeed("Explain the choice on one page")
        .touchpoint(
            "board-decides",
            "Takes the proposal to the board",
            t ->
                t.channel(Channel.FACE_TO_FACE)
                    .initiator(Side.CUSTOMER)
                    .moment(Moment.DECISION)
                    .momentOfTruth(MomentOfTruth.FIRST)
                    .sense(Sense.SIGHT)
                    .sense(Sense.HEARING)
                    .startsAfter(Period.ofWeeks(18))
                    .emotion(Emotion.negative("exposed"))
                    .emotionOf("manager", Emotion.neutral("waiting in the corridor"))
                    .successCriterion("Decided in 1 meeting in 8 of 10 cases")
                    .painPoint("Nobody of ours is in the room")
                    .opportunity("One page that the director can defend")
                    .dropOffPoint("The tenants' council was not heard")
                    .dropOffPoint("The old installer matches the price")
                    .action(
                        ActionKind.BENEFITS,
                        a ->
                            a.name("One page for the board")
                                .funnelStage(FunnelStage.BOTTOM)
                                .message(
                                    m ->
                                        spoken(m, Intent.PROMOTIONAL)
                                            .personalisedBy("name of the association")
                                            .text("Eén bladzijde: risico, prijs, wie u belt.")))
                    .action(ActionKind.FAQ)
                    .action(ActionKind.CASE_STUDY))
        .touchpoint(
            "signs",
            "Signs the contract",
            t ->
                t.channel(Channel.CUSTOMER_PORTAL)
                    .initiator("account-manager")
                    .concerns("director")
                    .moment(Moment.PAYMENT)
                    .startsAfter(Period.ofWeeks(20))
                    .emotion(Emotion.neutral("relieved that it is over"))
                    .action(
                        ActionKind.CHECKOUT,
                        a ->
                            a.name("Signing and first instalment")
                                .funnelStage(FunnelStage.BOTTOM)
                                .message(
                                    m ->
                                        spoken(m, Intent.SERVICE)
                                            .personalisedBy("name")
                                            .text("U tekent hier, veilig en in één keer.")
                                            .choice("Teken")
                                            .link(LinkKind.NEXT_STEP, "/contract/tekenen")))
                    .action(ActionKind.TRUST_SIGNAL, a -> a.name("Certificates and insurance"))
                    .action(ActionKind.CONFIRMATION));
  }

  private static void enjoy(PhaseBuilder phase) {
    phase
        .name("Service in operation")
        .goal("No tenant notices a failure first")
        .owner("operations")
        .customerNeed("Know who is coming, when, and with which part")
        .emotion(Emotion.neutral("watchful"))
        .emotionOf("manager", Emotion.positive("hopeful"))
        .metric(RESPONSE_TIME.valued(11).aimingAt(8))
        .laneText("tenants", "A note in the hall with a name and a number")
        .touchpoint(
            "hands-over",
            "Hands over the installations",
            t ->
                t.channel(Channel.FACE_TO_FACE)
                    .channel(Channel.CUSTOMER_PORTAL)
                    .concerns("manager")
                    .initiator("account-manager")
                    .receiver("manager")
                    .involves("technician")
                    .involves("service-desk")
                    .moment(Moment.DELIVERY)
                    .moment(Moment.FIRST_USE)
                    .sense(Sense.SIGHT)
                    .sense(Sense.TOUCH)
                    .startsAfter(Period.ofWeeks(28))
                    .recurs(Period.ofYears(1))
                    .emotion(Emotion.positive("at ease"))
                    .blueprint(
                        blueprint ->
                            blueprint
                                .frontstage("Two technicians label every pump with the manager")
                                .backstage("Stock of parts is filled for these three types")
                                .supportingSystem("Asset register")
                                .supportingSystem("Remote monitoring"))
                    .action(ActionKind.CONGRATULATION, a -> a.name("Welcome with names and faces"))
                    .action(ActionKind.ONBOARDING)
                    .action(ActionKind.MANUAL)
                    .action(ActionKind.TIPS, a -> a.name("What you can check yourself")))
        .choice(
            "first-winter",
            "What goes wrong in the first winter?",
            winter ->
                winter
                    .branch(
                        "one-pump",
                        "one pump fails",
                        branch ->
                            branch
                                .share(60)
                                .evidence(FAILURES)
                                .touchpoint(
                                    "first-failure",
                                    "Reports the first failure",
                                    t ->
                                        t.channel(Channel.TELEPHONE)
                                            .channel(Channel.APP)
                                            .concerns("manager")
                                            .initiator("manager")
                                            .receiver("service-desk")
                                            .involves("monitoring")
                                            .moment(Moment.SERVICE)
                                            .momentOfTruth(MomentOfTruth.SECOND)
                                            .startsAfter(Period.ofWeeks(30))
                                            .emotion(Emotion.neutral("tense"))
                                            .emotionVia(
                                                Channel.TELEPHONE,
                                                Emotion.positive("known by name"))
                                            .measuredEmotion(Emotion.positive("surprised"))
                                            .metric(RESPONSE_TIME.valued(6).aimingAt(8))
                                            .laneText(
                                                "tenants",
                                                "Nothing: it was fixed before the evening")
                                            .blueprint(
                                                blueprint ->
                                                    blueprint
                                                        .frontstage(
                                                            "The technician calls before leaving")
                                                        .backstage(
                                                            "Dispatcher picks who has the part in the van")
                                                        .supportingSystem("Dispatch board"))
                                            .action(ActionKind.CUSTOMER_SERVICE)))
                    .branch(
                        "whole-block",
                        "a whole block stays cold",
                        branch ->
                            branch
                                .share(15)
                                .evidence(FAILURES)
                                .touchpoint(
                                    "cold-weekend",
                                    "Complains after a cold weekend",
                                    t ->
                                        t.channel(Channel.TELEPHONE)
                                            .channel(Channel.EMAIL)
                                            .initiator(Side.CUSTOMER)
                                            .receiver("service-desk")
                                            .moment(Moment.COMPLAINT)
                                            .startsAfter(Period.ofWeeks(36))
                                            .momentOfTruth(MomentOfTruth.UNNUMBERED)
                                            .emotion(Emotion.negative("let down"))
                                            .emotionOf("manager", Emotion.veryNegative("furious"))
                                            .emotionOf("service-desk", Emotion.negative("overrun"))
                                            .measuredEmotion(Emotion.negative("let down"))
                                            .measuredEmotionOf(
                                                "manager", Emotion.veryNegative("furious"))
                                            .thought("It is January again")
                                            .quote(
                                                "Forty flats at fourteen degrees, and your line was engaged.")
                                            .successCriterion(
                                                "No flat below 16 degrees for more than 8 hours")
                                            .painPoint(
                                                "one-number",
                                                "One number for everybody, also at night",
                                                p -> p.severity(4).owner("service"))
                                            .painPoint(
                                                "The director heard it from the newspaper",
                                                p -> p.severity(5))
                                            .opportunity(
                                                "Call the director before anybody else does")
                                            .opportunity(
                                                "second-line",
                                                "A second line as soon as it freezes",
                                                o ->
                                                    o.addresses("one-number")
                                                        .customerValue(85)
                                                        .businessValue(70)
                                                        .effort(3)
                                                        .progress(Progress.OPEN)
                                                        .owner("service"))
                                            .solution(
                                                "Standby team on call below −5 °C, from this winter on",
                                                s ->
                                                    s.realises("second-line")
                                                        .progress(Progress.PLANNED))
                                            .laneText(
                                                "tenants", "Forty cold flats for thirty hours")
                                            .action(
                                                ActionKind.COMPLAINT_RESPONSE,
                                                a ->
                                                    a.trigger("A complaint comes in")
                                                        .delay(Duration.ofHours(2))
                                                        .message(
                                                            m ->
                                                                spoken(m, Intent.SERVICE)
                                                                    .personalisedBy("name")
                                                                    .subject(
                                                                        "Uw klacht over het weekend")
                                                                    .text(
                                                                        "Dit ging mis, dit hebben wij hersteld, en dit"
                                                                            + " verandert. Bel mij gerust: Henk.")))))
                    .branch("nothing", "nothing", branch -> branch.share(25).evidence(FAILURES)))
        .touchpoint(
            "discusses-figures",
            "Discusses the figures of the quarter",
            t ->
                t.channel(Channel.FACE_TO_FACE)
                    .channel(Channel.VIDEO_CALL)
                    .channel(Channel.INVOICE)
                    .initiator(Side.COMPANY)
                    .receiver(Side.CUSTOMER)
                    .moment(Moment.FEEDBACK)
                    .sense(Sense.SIGHT)
                    .sense(Sense.HEARING)
                    .startsAfter(Period.ofWeeks(40))
                    .emotion(Emotion.positive("in control"))
                    .emotionOf("manager", Emotion.neutral("not convinced yet"))
                    .metric(Metric.csat(Scale.of(1, 7)).valued(5.2))
                    .action(ActionKind.FEEDBACK_REQUEST));
  }

  private static void advocate(PhaseBuilder phase) {
    phase
        .goal("Clients tell colleagues what it is like, unpaid")
        .owner("marketing")
        .customerNeed("Help a colleague without being used as an advertisement")
        .parallel(
            "word-goes-round",
            "Word goes round",
            word ->
                word.branch(
                        "in-the-building",
                        "among managers",
                        branch ->
                            branch
                                .concerns("manager")
                                .touchpoint(
                                    "answers-colleague",
                                    "Answers a colleague who asks",
                                    t ->
                                        t.channel(Channel.WORD_OF_MOUTH)
                                            .concerns("manager")
                                            .initiator(Side.OTHER)
                                            .receiver(Side.CUSTOMER)
                                            .sense(Sense.HEARING)
                                            .moment(Moment.RECOMMENDATION)
                                            .momentOfTruth(MomentOfTruth.ULTIMATE)
                                            .advocacy(Advocacy.SPONTANEOUS)
                                            .startsAfter(Period.ofWeeks(44))
                                            .emotion(Emotion.positive("fair"))
                                            .quote(
                                                "Good people. Ask them about the telephone line.")
                                            .action(
                                                ActionKind.RECOGNITION,
                                                a ->
                                                    a.name("A personal word of thanks")
                                                        .reward(Reward.RECOGNITION))))
                    .branch(
                        "in-the-sector",
                        "among directors",
                        branch ->
                            branch
                                .concerns("director")
                                .touchpoint(
                                    "gives-talk",
                                    "Shares the figures at the sector meeting",
                                    t ->
                                        t.channel(Channel.EVENT)
                                            .concerns("director")
                                            .initiator(Side.COMPANY)
                                            .sense(Sense.SIGHT)
                                            .sense(Sense.HEARING)
                                            .moment(Moment.RECOMMENDATION)
                                            .advocacy(Advocacy.ASKED)
                                            .startsAfter(Period.ofWeeks(46))
                                            .emotion(Emotion.positive("proud of the association"))
                                            .action(
                                                ActionKind.ASK_FOR_REFERRAL,
                                                a ->
                                                    a.reward(Reward.RECOGNITION)
                                                        .message(
                                                            m ->
                                                                spoken(m, Intent.RELATIONAL)
                                                                    .personalisedBy("name")
                                                                    .subject(
                                                                        "Wilt u uw winter delen?")
                                                                    .text(
                                                                        "Ook wat niet goed ging. U kiest de cijfers."))))));
  }

  private static void bond(PhaseBuilder phase) {
    phase
        .goal("A contract that is prolonged for a reason, not out of habit")
        .owner("account management")
        .customerNeed("Be able to explain why we stay")
        .emotion(Emotion.neutral("indifferent"))
        .metric(Metric.repeatPurchase().valued(71).aimingAt(85))
        .touchpoint(
            "gets-proposal",
            "Gets the proposal to prolong",
            t ->
                t.channel(Channel.FACE_TO_FACE)
                    .channel(Channel.EMAIL)
                    .initiator(Side.COMPANY)
                    .moment(Moment.RENEWAL)
                    .sense(Sense.SIGHT)
                    .sense(Sense.HEARING)
                    .startsAfter(Period.ofWeeks(48))
                    .emotion(Emotion.neutral("easier than a tender"))
                    .emotionOf("manager", Emotion.positive("glad"))
                    .dropOffPoint("The supervisory board asks for a new tender")
                    .action(
                        ActionKind.RENEWAL,
                        a ->
                            a.trigger("Three months before the contract ends")
                                .loyalty(LoyaltyBasis.TRANSACTIONAL)
                                .funnelStage(FunnelStage.AFTER)
                                .message(
                                    m ->
                                        spoken(m, Intent.PROMOTIONAL)
                                            .personalisedBy("own figures of the year")
                                            .subject("Uw tweede jaar")
                                            .text("De prijs blijft gelijk. Dit gaat beter.")
                                            .choice("Bespreek het voorstel")))
                    .action(
                        "ventilation",
                        ActionKind.FURTHER_OFFER,
                        a -> a.offer(Offer.CROSS_SELL).name("Maintenance of the ventilation")))
        .touchpoint(
            "is-asked-for-review",
            "Is asked for a judgement in writing",
            t ->
                t.channels(List.of(Channel.EMAIL))
                    .concerns("manager")
                    .initiator(Side.COMPANY)
                    .startsAfter(Period.ofWeeks(50))
                    .emotion(Emotion.neutral("honest"))
                    .action(
                        ActionKind.REVIEW_REQUEST,
                        a ->
                            a.reward(Reward.NONE)
                                .message(
                                    m ->
                                        spoken(m, Intent.RELATIONAL)
                                            .personalisedBy("name")
                                            .text("Wat zou u een collega over ons zeggen?")
                                            .choice("Schrijf uw oordeel"))));
  }

  /** What every message has in common. */
  private static MessageBuilder spoken(MessageBuilder message, Intent intent) {
    return message
        .sender(SENDER)
        .addressedAs(FormOfAddress.FORMAL)
        .toneOfVoice(TONE)
        .language(DUTCH)
        .intent(intent);
  }
}
