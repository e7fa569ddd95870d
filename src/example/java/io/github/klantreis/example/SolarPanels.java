package io.github.klantreis.example;

import static io.github.klantreis.phase.CanonicalPhase.ADVOCACY;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.CONSIDERATION;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.LOYALTY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyEditor;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.Place;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.MessageBuilder;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.Scale;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.Advocacy;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.Fulfilment;
import io.github.klantreis.term.FunnelStage;
import io.github.klantreis.term.Intent;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Lifecycle;
import io.github.klantreis.term.LinkKind;
import io.github.klantreis.term.LoyalistKind;
import io.github.klantreis.term.LoyaltyBasis;
import io.github.klantreis.term.Market;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.MomentOfTruth;
import io.github.klantreis.term.Offer;
import io.github.klantreis.term.Offering;
import io.github.klantreis.term.Ownership;
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
import java.util.Optional;

/**
 * A B2C journey in the seven phases: a homeowner buys solar panels from the installer Dakzon, as it
 * goes today and as it shall be.
 *
 * <p>Company, figures, quotes and addresses are invented. That net metering ("saldering") ends in
 * the Netherlands on 1 January 2027 is not.
 */
public final class SolarPanels {
  static final String OWN_BRAND = "Dakzon";

  /** A channel that no standard vocabulary has. */
  static final Channel CREW_VAN =
      Channel.of(
          "crew-van",
          ChannelKind.OFFLINE,
          Ownership.OWNED,
          Text.en("Van and scaffold").nl("Bus en steiger"));

  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final String TONE = "warm, plain, no jargon";
  private static final String SENDER = "hallo@dakzon.example";

  private SolarPanels() {}

  /** The only persona; a B2C journey takes the view of one. */
  static Persona homeowner() {
    return Persona.builder("homeowner", "First-time buyer with a sloped roof")
        .description(
            "Lives with partner and two children in a terraced house of 1978. Handy with a drill,"
                + " not with kilowatt-hours.")
        .need(
            Need.latent("A lower and more predictable energy bill")
                .withTrigger("The supplier's letter: net metering ends on 1 January 2027"))
        .goal("Know what it yields before anybody calls")
        .goal("Have it done before winter")
        .emotionalMotivation("Not to depend on a supplier who changes the rules")
        .rationalMotivation("Earn the panels back within nine years")
        .pain("Quotes that cannot be compared")
        .pain("Salesmen who stay until you sign")
        .quote("I do not want to be sold to. I want to understand it.")
        .empathyMap(
            map ->
                map.who("A careful saver who buys something like this once in a lifetime")
                    .needsToDo("Decide before the rules change, together with a partner")
                    .sees("Panels on every third roof in the street")
                    .hears("Stories about waiting times and firms that went bankrupt")
                    .says("\"First show me the sums\"")
                    .does("Keeps three quotes in one spreadsheet")
                    .thinksAndFeels("Afraid of doing the wrong thing with 5,800 euros")
                    .pain("Every website has another payback time")
                    .gain("A bill that one understands"))
        .picture(Sketches.HOMEOWNER)
        .evidence(Evidence.qualitative("12 interviews with owners at home"))
        .build();
  }

  /** The journey as it goes today, with its lows. */
  public static Journey asIs() {
    return Journey.builder("solar-panels", "Buying solar panels")
        .description(
            "From the letter about the end of net metering to the neighbours who ask how it went.")
        .version("2026.1")
        .lifecycle(Lifecycle.STABLE)
        .market(Market.B2C)
        .offering(Offering.PRODUCT)
        .state(JourneyState.AS_IS)
        .goal("One in five visitors of the roof calculator becomes an owner who recommends us")
        .customerGoal("A lower bill without becoming an energy expert")
        .successCriterion("NPS of at least 45 within a year of the installation")
        .successCriterion("A date for the installation within 5 working days")
        .horizon(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 12, 21))
        .bridgingPeriod(Period.ofWeeks(6))
        .formOfAddress(FormOfAddress.INFORMAL)
        .toneOfVoice(TONE)
        .language(DUTCH)
        .writtenIn(Locale.ENGLISH)
        .funnel("https://dakzon.example/dashboards/calculator-funnel")
        .considerationSet(
            set ->
                set.initially("Zonmeester")
                    .initially(OWN_BRAND)
                    .added("Dak & Stroom")
                    .added("The energy supplier's own panels")
                    .ownBrand(OWN_BRAND))
        .brand(
            OWN_BRAND,
            brand ->
                brand
                    .vision("Energy comes home")
                    .mission("Show what a roof can do")
                    .value("plain")
                    .value("patient")
                    .personality("The neighbour who knows")
                    .promise("You understand what you buy")
                    .essence("Light")
                    .language(TONE)
                    .sense(Sense.SIGHT, "Warm yellow, drawings instead of photographs")
                    .sense(Sense.HEARING, "Voices of neighbours, no jingle")
                    .sense(Sense.SMELL, "Coffee in the showroom")
                    .sense(Sense.TOUCH, "A panel that one may lift")
                    .sense(Sense.TASTE, "The same coffee")
                    .icon("The yellow ladder"))
        .evidence(
            Evidence.qualitative("12 interviews with owners at home")
                .withSource("Customer research, round 3")
                .withCollectedOn(LocalDate.of(2026, 6, 18)))
        .evidence(
            Evidence.qualitative("41 complaints, read and grouped")
                .withSource("Service desk")
                .withCollectedOn(LocalDate.of(2026, 7, 2)))
        .evidence(
            Evidence.quantitative("2,300 sessions of the roof calculator")
                .withSource("Web analytics")
                .withCollectedOn(LocalDate.of(2026, 7, 31)))
        .metric(Metric.nps().valued(31).aimingAt(45))
        .metric(Metric.conversion().valued(14).aimingAt(20))
        .dimension("sun")
        .dimension("trust")
        .dimension("independence")
        .dimension("quiet")
        .idea("A date before the deposit")
        .idea("Every quote with the same sums")
        .idea("A webcam on the warehouse")
        .idea("The crew introduces itself beforehand")
        .affinityGroup("Certainty", "A date before the deposit", "Every quote with the same sums")
        .affinityGroup(
            "Faces", "The crew introduces itself beforehand", "A webcam on the warehouse")
        .teamMember("Noor", "marketing")
        .teamMember("Sander", "installation")
        .teamMember("Fatima", "customer service")
        .teamMember("Joost", "finance")
        .reviewedOn(LocalDate.of(2026, 9, 1))
        .sharedWith("all installation crews")
        .sharedWith("customer service")
        .lane("unknown", "What we do not know yet")
        .leadsTo("home-battery")
        .picture(
            URI.create("https://dakzon.example/journeys/wall-2026.jpg"),
            "The wall with sticky notes after the workshop")
        .attribute("region", "Utrecht and surroundings")
        .persona(homeowner())
        .actor("surveyor", "The surveyor", Side.COMPANY)
        .actor("planner", "The planning desk", Side.COMPANY, a -> a.kind(ActorKind.GROUP))
        .actor("crew", "The installation crew", Side.PARTNER, a -> a.kind(ActorKind.GROUP))
        .actor("service", "The service desk", Side.COMPANY, a -> a.kind(ActorKind.GROUP))
        .actor("supplier", "The energy supplier", Side.OTHER, a -> a.kind(ActorKind.ORGANISATION))
        .phase(AWARENESS, SolarPanels::awareness)
        .phase(CONSIDERATION, SolarPanels::consideration)
        .phase(PURCHASE, SolarPanels::purchase)
        .phase(DELIVERY, SolarPanels::delivery)
        .phase(USAGE, SolarPanels::usage)
        .phase(LOYALTY, SolarPanels::loyalty)
        .phase(ADVOCACY, SolarPanels::advocacy)
        .loyaltyLoop(
            LOYALTY,
            PURCHASE,
            loop ->
                loop.trigger("A home battery, because feeding in costs money now")
                    .loyalist(LoyalistKind.ACTIVE)
                    .loyalty(LoyaltyBasis.EMOTIONAL)
                    .interval(Period.ofMonths(18)))
        .build();
  }

  /** The journey as it shall be: what the workshop decided, as edits of today's. */
  public static Journey toBe() {
    return asIs()
        .edit(
            edit -> {
              dateBeforeDeposit(edit);
              sameSumsInEveryQuote(edit);
              noSilenceWhileWaiting(edit);
              complaintsAnsweredTheSameDay(edit);
              edit.loyaltyLoop(
                  "loyalty-to-purchase",
                  loop -> loop.trigger("A home battery, sized by the owner's own yield"));
              edit.journey(
                  journey ->
                      journey
                          .version("2027.0")
                          .lifecycle(Lifecycle.PROPOSED)
                          .state(JourneyState.TO_BE)
                          .bridgingPeriod(Period.ofWeeks(3)));
            })
        // A plan has no measurements.
        .edit(
            edit -> {
              for (String id : List.of("compares", "waits", "installation", "complains")) {
                edit.touchpoint(id, t -> t.measuredEmotion(Optional.empty()));
              }
              edit.phase("delivery", p -> p.measuredEmotion(Optional.empty()));
            });
  }

  private static void dateBeforeDeposit(JourneyEditor edit) {
    edit.insert(
        Touchpoint.builder("chooses-date", "Chooses the day of the installation")
            .channel(Channel.WEBSITE)
            .state(JourneyState.TO_BE)
            .initiator(Side.CUSTOMER)
            .startsAfter(Period.ofWeeks(9))
            .emotion(Emotion.positive("in control"))
            .solution("The planning of the crews is open for booking")
            .assumption("Nobody has tried it with owners yet")
            .action(
                ActionKind.DELIVERY_UPDATE,
                a ->
                    a.name("Calendar of the crews")
                        .funnelStage(FunnelStage.BOTTOM)
                        .message(
                            m ->
                                spoken(m, Intent.SERVICE)
                                    .personalisedBy("first name")
                                    .text("Kies de dag die jou past.")
                                    .choice("Kies deze dag")))
            .build(),
        Place.before("is-offered-netting"));
    edit.touchpoint(
        "pays-deposit",
        t ->
            t.emotion(Emotion.neutral("matter-of-fact"))
                .painPoints(List.of())
                .dropOffPoints(List.of("Bank limit reached"))
                .changeOpportunity(
                    "date-first", o -> o.addresses(List.of()).progress(Progress.DONE))
                .solution(
                    "10 % instead of 25 %, with the date on the invoice",
                    s -> s.realises("date-first").progress(Progress.DONE)));
  }

  private static void sameSumsInEveryQuote(JourneyEditor edit) {
    edit.touchpoint(
        "compares",
        t ->
            t.name("Compares quotes on one page")
                .channels(List.of(Channel.WEBSITE, Channel.REVIEW_SITE))
                .emotion(Emotion.positive("in control"))
                .painPoints(List.of())
                .changeOpportunity("same-sums", o -> o.addresses(List.of()).progress(Progress.DONE))
                .changeSolution(
                    "comparison-page",
                    s ->
                        s.text("One page with the same sums for every supplier, also for others'")
                            .progress(Progress.DONE)));
  }

  private static void noSilenceWhileWaiting(JourneyEditor edit) {
    edit.touchpoint(
            "waits",
            t ->
                t.name("Follows the preparations")
                    .channel(Channel.APP)
                    .emotion(Emotion.positive("looking forward"))
                    .painPoints(List.of())
                    .changeOpportunity(
                        "sign-of-life", o -> o.addresses(List.of()).progress(Progress.DONE))
                    .changeOpportunity("webcam", o -> o.addresses(List.of()))
                    .nextSteps(List.of())
                    .action(
                        ActionKind.DELIVERY_UPDATE,
                        a ->
                            a.trigger("A step of the planning is done")
                                .message(
                                    m ->
                                        spoken(m, Intent.SERVICE)
                                            .personalisedBy("first name")
                                            .personalisedBy("name of the crew")
                                            .text("Je panelen liggen klaar. Dit is jouw ploeg."))))
        .removeTouchpoint("chases-planning")
        .moveTouchpoint("gives-feedback", Place.after("installation"))
        .touchpoint(
            "gives-feedback",
            t -> t.startsAfter(Period.ofWeeks(16)).emotion(Emotion.positive("asked in time")))
        .phase("delivery", p -> p.owner("installation").emotion(Emotion.positive("confident")));
  }

  private static void complaintsAnsweredTheSameDay(JourneyEditor edit) {
    edit.touchpoint(
        "complains",
        t ->
            t.emotion(Emotion.negative("annoyed"))
                .changeAction("complaint-response", a -> a.delay(Duration.ofHours(4))));
  }

  private static void awareness(PhaseBuilder phase) {
    phase
        .goal("Come to mind first when the letter arrives")
        .owner("marketing")
        .emotion(Emotion.negative("worried"))
        .evidence(Evidence.quantitative("A survey of 1,100 homeowners in the region"))
        .customerGoal("Find out whether this concerns me")
        .customerNeed(
            Need.latent("Understand what the end of net metering does to my bill")
                .withTrigger("The supplier's letter"))
        .successCriterion("1 in 4 homeowners in the region names us unaided")
        .thought("Is it still worth it?")
        .metric(
            Metric.of(
                    "unaided-awareness",
                    Text.en("unaided awareness (%)").nl("spontane naamsbekendheid (%)"),
                    Scale.of(0, 100))
                .valued(17)
                .aimingAt(25))
        .laneText("unknown", "How many throw the letter away unread")
        .touchpoint(
            "sees-ad",
            "Sees an ad while reading about the letter",
            t ->
                t.channel(Channel.SOCIAL_AD)
                    .interaction(InteractionType.COMMUNICATION)
                    .initiator(Side.COMPANY)
                    .receiver(Side.CUSTOMER)
                    .sense(Sense.SIGHT)
                    .startsAfter(Period.ZERO)
                    .emotion(Emotion.neutral("sceptical"))
                    .picture(Sketches.LETTER)
                    .action(
                        ActionKind.ADVERTISEMENT,
                        a ->
                            a.funnelStage(FunnelStage.TOP)
                                .message(
                                    m ->
                                        spoken(m, Intent.INFORMATIVE)
                                            .receiver("homeowners within 25 km")
                                            .text("Wat betekent het einde van salderen voor jou?")
                                            .choice("Bekijk het in 2 minuten")
                                            .link(LinkKind.NEXT_STEP, "/salderen"))))
        .touchpoint(
            "sees-crew",
            "Sees a crew at work on the neighbours' roof",
            t ->
                t.channel(CREW_VAN)
                    .initiator(Side.COMPANY)
                    .sense(Sense.SIGHT)
                    .sense(Sense.HEARING)
                    .emotion(Emotion.positive("curious"))
                    .thought("If they dare to, on a roof like ours …")
                    .action(
                        ActionKind.ADVERTISEMENT,
                        a ->
                            a.name("Sign on the scaffold")
                                .funnelStage(FunnelStage.TOP)
                                .message(
                                    m ->
                                        spoken(m, Intent.INFORMATIVE)
                                            .text("Hier legt Dakzon zonnepanelen."))))
        .touchpoint(
            "watches-video",
            "Watches a DIY video about the new rules",
            t ->
                t.channel(Channel.SOCIAL_MEDIA)
                    .initiator(Side.PARTNER)
                    .sense(Sense.SIGHT)
                    .sense(Sense.HEARING)
                    .emotion(Emotion.positive("wiser"))
                    .action(
                        ActionKind.INFLUENCER,
                        a ->
                            a.name("Paid video by a DIY channel, marked as paid")
                                .funnelStage(FunnelStage.TOP)
                                .reward(Reward.FINANCIAL)));
  }

  private static void consideration(PhaseBuilder phase) {
    phase
        .goal("Be the one who explains, also where that speaks against panels")
        .owner("advice")
        .customerNeed("Compare without being called")
        .expectation(
            "Sums that can be compared", e -> e.importance(4).fulfilment(Fulfilment.PARTLY_MET))
        .customerNeed(Need.concrete("A figure for my own roof"))
        .successCriterion("At least 60 % of those who begin the calculator see their result")
        .metric(Metric.conversion().valued(43).aimingAt(60))
        .touchpoint(
            "calculates",
            "Fills in the roof calculator",
            t ->
                t.channel(Channel.WEBSITE)
                    .initiator(Side.CUSTOMER)
                    .startsAfter(Period.ofWeeks(2))
                    .emotion(Emotion.positive("in control"))
                    .dropOffPoint("Asks for a telephone number before it shows the result")
                    .evidence(
                        Evidence.quantitative("57 % leave at the question for the roof area")
                            .withSource("Web analytics"))
                    .painPoint("Nobody knows the area of a roof by heart")
                    .opportunity("Measure the roof from the aerial photo")
                    .action(
                        ActionKind.GUIDE,
                        a ->
                            a.name("Roof calculator")
                                .funnelStage(FunnelStage.MIDDLE)
                                .message(
                                    m ->
                                        spoken(m, Intent.INFORMATIVE)
                                            .text("Vul je postcode in. We bellen je niet.")
                                            .link(LinkKind.EXTERNAL, "https://kadaster.example")))
                    .action(ActionKind.ARTICLE, a -> a.name("Five reasons not to buy panels")))
        .touchpoint(
            "open-day",
            "Visits the open day",
            t ->
                t.channel(Channel.STORE)
                    .channel(Channel.EVENT)
                    .initiator(Side.CUSTOMER)
                    .senses(List.of(Sense.values()))
                    .conveys("plain")
                    .conveys("patient")
                    .startsAfter(Period.ofWeeks(4))
                    .emotion(Emotion.of(8, Scale.of(1, 10), "welcome"))
                    .expectation(
                        "To see a panel from nearby",
                        e -> e.importance(2).fulfilment(Fulfilment.EXCEEDED))
                    .expectation("To leave without a deal", e -> e.fulfilment(Fulfilment.MET))
                    .thought("They let me hold one, and the apple pie was good")
                    .action(ActionKind.EVENT)
                    .action(ActionKind.PERSONAL_ADVICE))
        .touchpoint(
            "is-surveyed",
            "Has the roof measured",
            t ->
                t.channel(Channel.HOME_VISIT)
                    .interaction(InteractionType.ACTIVITY)
                    .initiator("surveyor")
                    .sense(Sense.HEARING)
                    .sense(Sense.SIGHT)
                    .startsAfter(Period.ofWeeks(6))
                    .emotion(Emotion.positive("taken seriously"))
                    .quote("He said himself that the shed was not worth it.")
                    .action(ActionKind.PERSONAL_ADVICE)
                    .action(ActionKind.QUOTE))
        .touchpoint(
            "compares",
            "Compares three quotes",
            t ->
                t.channel(Channel.COMPARISON_SITE)
                    .channel(Channel.REVIEW_SITE)
                    .channel(Channel.WEBSITE)
                    .initiator(Side.CUSTOMER)
                    .momentOfTruth(MomentOfTruth.ZERO)
                    .startsAfter(Period.ofWeeks(7))
                    .emotion(Emotion.negative("overwhelmed"))
                    .measuredEmotion(Emotion.negative("confused"))
                    .thought("Which of these payback times is true?")
                    .quote("I made my own spreadsheet in the end.")
                    .successCriterion("Fewer than 1 in 10 ask us to explain the differences")
                    .painPoint(
                        "sums",
                        "Every quote counts differently",
                        p ->
                            p.severity(3)
                                .evidence(
                                    Evidence.qualitative("7 of 11 buyers made a spreadsheet")
                                        .withSource("Interviews")))
                    .opportunity(
                        "same-sums",
                        "One page with the same sums",
                        o ->
                            o.addresses("sums")
                                .customerValue(70)
                                .businessValue(40)
                                .effort(2)
                                .progress(Progress.PLANNED)
                                .owner("sales"))
                    .solution(
                        "comparison-page",
                        "The sums of all three quotes side by side",
                        s -> s.realises("same-sums").progress(Progress.PLANNED))
                    .laneText("unknown", "Who of the two partners decides")
                    .action(
                        ActionKind.COMPARISON,
                        a ->
                            a.funnelStage(FunnelStage.MIDDLE)
                                .message(
                                    m ->
                                        spoken(m, Intent.INFORMATIVE)
                                            .namesChoiceStress(true)
                                            .text(
                                                "Drie offertes, drie uitkomsten? Zo reken je ze"
                                                    + " eerlijk na, ook de onze.")))
                    .action(ActionKind.REVIEW)
                    .action(ActionKind.TESTIMONIAL));
  }

  private static void purchase(PhaseBuilder phase) {
    phase
        .goal("Nothing on the way that is not needed")
        .owner("sales")
        .customerNeed("Be sure of the price, the date and what happens if it breaks")
        .touchpoint(
            "accepts-quote",
            "Accepts the quote",
            t ->
                t.channel(Channel.WEBSITE)
                    .initiator(Side.CUSTOMER)
                    .moment(Moment.DECISION)
                    .momentOfTruth(MomentOfTruth.FIRST)
                    .startsAfter(Period.ofWeeks(8))
                    .emotion(Emotion.negative("unsure"))
                    .successCriterion("70 % of the quotes accepted within 14 days")
                    .painPoint("The price is higher than the calculator said")
                    .opportunity("Say beforehand what the survey may change")
                    .dropOffPoint("Price higher than expected")
                    .action(
                        ActionKind.QUOTE,
                        a ->
                            a.funnelStage(FunnelStage.BOTTOM)
                                .message(
                                    m ->
                                        spoken(m, Intent.PROMOTIONAL)
                                            .personalisedBy("first name")
                                            .personalisedBy("drawing of the own roof")
                                            .subject("Je offerte, met alle sommen")
                                            .text("Je ziet hieronder precies wat je betaalt.")
                                            .choice("Akkoord")
                                            .link(LinkKind.NEXT_STEP, "/offerte/akkoord")))
                    .action(ActionKind.REVIEW)
                    .action(ActionKind.BENEFITS)
                    .action(ActionKind.FAQ)
                    .action(
                        "quote-chat",
                        ActionKind.CHAT,
                        a -> a.opensItselfAfter(Duration.ofMinutes(1))))
        .touchpoint(
            "is-offered-netting",
            "Is offered netting against birds",
            t ->
                t.channel(Channel.WEBSITE)
                    .initiator(Side.COMPANY)
                    .emotion(Emotion.neutral("indifferent"))
                    .action(
                        ActionKind.FURTHER_OFFER,
                        a ->
                            a.offer(Offer.CHECKOUT_ADD_ON)
                                .funnelStage(FunnelStage.BOTTOM)
                                .message(
                                    m ->
                                        spoken(m, Intent.PROMOTIONAL)
                                            .text("Duiven onder je panelen? Niet met gaas: € 245.")
                                            .choice("Neem gaas mee"))))
        .touchpoint(
            "pays-deposit",
            "Pays the deposit",
            t ->
                t.channel(Channel.WEBSITE)
                    .initiator(Side.CUSTOMER)
                    .moment(Moment.PAYMENT)
                    .startsAfter(Period.ofWeeks(9))
                    .emotion(Emotion.negative("nervous"))
                    .successCriterion("Fewer than 3 % stop at the deposit")
                    .painPoint(
                        "deposit",
                        "A quarter of the price before there is a date",
                        p -> p.severity(4))
                    .opportunity(
                        "date-first",
                        "A date before the deposit",
                        o -> o.addresses("deposit").customerValue(80).businessValue(65).effort(4))
                    .dropOffPoint("Deposit asked before a date is known")
                    .action(
                        ActionKind.CHECKOUT,
                        a ->
                            a.funnelStage(FunnelStage.BOTTOM)
                                .message(
                                    m ->
                                        spoken(m, Intent.SERVICE)
                                            .text("Je betaalt veilig bij je eigen bank.")
                                            .choice("Betaal")
                                            .link(LinkKind.NEXT_STEP, "/betalen")))
                    .action(ActionKind.TRUST_SIGNAL));
  }

  private static void delivery(PhaseBuilder phase) {
    phase
        .name("Waiting and installation")
        .description("From the deposit to the first kilowatt-hour; the low of the whole journey.")
        .goal("Keep the promise that was bought")
        .owner("planning")
        .emotion(Emotion.negative("left alone"))
        .measuredEmotion(Emotion.negative("left alone"))
        .customerNeed("Know when they come")
        .expectation(
            "To hear every week how far it is", e -> e.importance(4).fulfilment(Fulfilment.MISSED))
        .painPoint("Planning and the crews use two calendars")
        .opportunity("One calendar that customers see")
        .solution(
            "planning-board",
            "One planning board for the office and the crews, from January on",
            s ->
                s.realises("sign-of-life")
                    .improves("ces")
                    .progress(Progress.IN_PROGRESS)
                    .owner("planning")
                    .tag("2027-q1"))
        .idea("Neighbours of the same street on one day")
        .metric(Metric.ces().valued(3.1).aimingAt(5.5))
        .touchpoint(
            "is-congratulated",
            "Is congratulated and gets a confirmation",
            t ->
                t.channel(Channel.EMAIL)
                    .interaction(InteractionType.COMMUNICATION)
                    .initiator(Side.COMPANY)
                    .receiver(Side.CUSTOMER)
                    .emotion(Emotion.positive("relieved"))
                    .action(
                        ActionKind.CONFIRMATION,
                        a ->
                            a.trigger("The deposit has arrived")
                                .funnelStage(FunnelStage.AFTER)
                                .message(
                                    m ->
                                        spoken(m, Intent.SERVICE)
                                            .personalisedBy("first name")
                                            .subject("Gefeliciteerd met je keuze")
                                            .text("Dit hebben we afgesproken, en dit volgt.")))
                    .action(ActionKind.CONGRATULATION))
        .touchpoint(
            "waits",
            "Waits for a date",
            t ->
                t.channel(Channel.EMAIL)
                    .initiator("planner")
                    .involves("crew")
                    .startsAfter(Period.ofWeeks(10))
                    .emotion(Emotion.veryNegative("forgotten"))
                    .measuredEmotion(Emotion.veryNegative("forgotten"))
                    .thought("Did they go bankrupt?")
                    .quote("They were quick until I had paid.")
                    .successCriterion("95 % of the buyers have a date within 5 working days")
                    .painPoint(
                        "silence",
                        "Six weeks, and nobody says which",
                        p ->
                            p.severity(5)
                                .concerns("homeowner")
                                .evidence(Evidence.quantitative("41 % call at least once")))
                    .opportunity(
                        "sign-of-life",
                        "A sign of life every week",
                        o ->
                            o.addresses("silence")
                                .customerValue(90)
                                .businessValue(55)
                                .effort(2)
                                .progress(Progress.IN_PROGRESS)
                                .owner("planning"))
                    .opportunity(
                        "webcam",
                        "A webcam on the warehouse",
                        o ->
                            o.addresses("silence")
                                .customerValue(15)
                                .businessValue(5)
                                .effort(1)
                                .progress(Progress.DISMISSED))
                    .leadsTo("chases-planning", "no date after three weeks")
                    .leadsTo("installation", "the date comes in time")
                    .action(
                        ActionKind.TIPS,
                        a ->
                            a.trigger("The deposit has arrived")
                                .delay(Duration.ofDays(14))
                                .message(
                                    m ->
                                        spoken(m, Intent.INFORMATIVE)
                                            .personalisedBy("first name")
                                            .subject("Zo maak je je meterkast vrij")
                                            .text("Drie dingen die je nu al kunt doen.")
                                            .link(LinkKind.NAVIGATION, "/tips")))
                    .action(ActionKind.VIDEO, a -> a.name("Owners show their first day")))
        .touchpoint(
            "chases-planning",
            "Calls to ask for the date",
            t ->
                t.channel(Channel.TELEPHONE)
                    .initiator(Side.CUSTOMER)
                    .receiver("planner")
                    .emotionOf("planner", Emotion.negative("caught between two"))
                    .emotion(Emotion.negative("irritated"))
                    .successCriterion("At most 2 such calls a week")
                    .painPoint("Tells the story again to every colleague")
                    .opportunity("Nobody should have to call about this")
                    .action(ActionKind.CUSTOMER_SERVICE))
        .touchpoint(
            "installation",
            "Has the panels installed",
            t ->
                t.channel(Channel.HOME_VISIT)
                    .interaction(InteractionType.ACTIVITY)
                    .initiator("crew")
                    .involves("service")
                    .moment(Moment.DELIVERY)
                    .momentOfTruth(MomentOfTruth.SECOND)
                    .sense(Sense.SIGHT)
                    .sense(Sense.HEARING)
                    .sense(Sense.TOUCH)
                    .startsAfter(Period.ofWeeks(15))
                    .emotion(Emotion.veryPositive("proud"))
                    .measuredEmotion(Emotion.positive("content"))
                    .metric(Metric.csat().valued(4.6).aimingAt(4.7))
                    .owner("installation")
                    .goal("Leave the house cleaner than we found it")
                    .customerGoal("See it work before they leave")
                    .customerNeed("Somebody who explains the switches")
                    .successCriterion(
                        "9 in 10 owners have seen the first yield before the van goes")
                    .description("One day, two fitters, one electrician.")
                    .picture(Sketches.INSTALLATION)
                    .blueprint(
                        blueprint ->
                            blueprint
                                .frontstage("Crew explains the day at the front door")
                                .backstage("Warehouse packs per roof, the evening before")
                                .supportingSystem("Planning board")
                                .supportingSystem("Registration at the grid operator"))
                    .drillsDownTo("installation-day")
                    .action(ActionKind.CONFIRMATION, a -> a.name("Report with photos of the roof"))
                    .action(
                        ActionKind.GIFT,
                        a -> a.name("A jar of honey from the roof of the warehouse")));
  }

  private static void usage(PhaseBuilder phase) {
    phase
        .goal("Owners understand what their panels do")
        .owner("customer service")
        .customerNeed("Know whether all is well, in one look")
        .customerNeed("A human when it is not")
        .drillsDownTo("first-bill")
        .touchpoint(
            "first-yield",
            "Sees the first yield",
            t ->
                t.channel(Channel.APP)
                    .channel(Channel.CUSTOMER_PORTAL)
                    .initiator(Side.CUSTOMER)
                    .moment(Moment.FIRST_USE)
                    .startsAfter(Period.ofWeeks(15))
                    .emotion(Emotion.veryPositive("delighted"))
                    .quote("I look at it more often than at the news.")
                    .action(ActionKind.ONBOARDING)
                    .action(ActionKind.MANUAL)
                    .action(
                        ActionKind.PUSH_MESSAGE,
                        a ->
                            a.trigger("The first kilowatt-hour")
                                .message(
                                    m ->
                                        spoken(m, Intent.RELATIONAL)
                                            .personalisedBy("own yield")
                                            .text("Je eerste eigen stroom is binnen!"))))
        .touchpoint(
            "asks-service",
            "Asks why the inverter blinks",
            t ->
                t.channel(Channel.TELEPHONE)
                    .channel(Channel.CHAT)
                    .channel(Channel.MESSAGING)
                    .initiator(Side.CUSTOMER)
                    .receiver("service")
                    .moment(Moment.SERVICE)
                    .emotion(Emotion.positive("helped"))
                    .emotionVia(Channel.CHAT, Emotion.neutral("kept waiting"))
                    .action(ActionKind.CUSTOMER_SERVICE)
                    .action(ActionKind.FAQ))
        .touchpoint(
            "complains",
            "Complains that the app shows nothing",
            t ->
                t.channel(Channel.TELEPHONE)
                    .channel(Channel.EMAIL)
                    .initiator(Side.CUSTOMER)
                    .receiver("service")
                    .moment(Moment.COMPLAINT)
                    .emotion(Emotion.veryNegative("annoyed"))
                    .measuredEmotion(Emotion.negative("annoyed"))
                    .successCriterion("95 % of the complaints answered within 24 hours")
                    .painPoint("The app goes dark when the Wi-Fi password changes")
                    .opportunity("See the silence before the owner does")
                    .action(
                        ActionKind.COMPLAINT_RESPONSE,
                        a ->
                            a.trigger("A complaint comes in")
                                .delay(Duration.ofHours(24))
                                .message(
                                    m ->
                                        spoken(m, Intent.SERVICE)
                                            .personalisedBy("first name")
                                            .subject("Je klacht: dit gaan we doen")
                                            .text("Je hoort vandaag nog van mij. Fatima"))))
        .touchpoint(
            "gives-feedback",
            "Tells how it went",
            t ->
                t.channel(Channel.EMAIL)
                    .initiator(Side.COMPANY)
                    .moment(Moment.FEEDBACK)
                    .startsAfter(Period.ofMonths(6))
                    .emotion(Emotion.neutral("willing"))
                    .action(
                        ActionKind.FEEDBACK_REQUEST,
                        a ->
                            a.message(
                                m ->
                                    spoken(m, Intent.RELATIONAL)
                                        .personalisedBy("first name")
                                        .subject("Wat kon beter?")
                                        .text("Twee vragen, en we lezen alles wat je schrijft."))))
        .touchpoint(
            "yearly-bill",
            "Reads the first yearly bill",
            t ->
                t.channel(Channel.EMAIL)
                    .channel(Channel.CUSTOMER_PORTAL)
                    .initiator("supplier")
                    .startsAfter(Period.ofMonths(9))
                    .emotion(Emotion.negative("disappointed"))
                    .successCriterion("Fewer than 20 calls about the bill from 100 owners")
                    .painPoint("The supplier charges for feeding in; nobody had said so")
                    .opportunity("Show what own use saves, hour by hour")
                    .action(
                        ActionKind.ARTICLE,
                        a ->
                            a.name("Your bill, line by line")
                                .message(
                                    m ->
                                        spoken(m, Intent.INFORMATIVE)
                                            .personalisedBy("own yield")
                                            .text("Zo lees je je eerste jaarnota."))));
  }

  private static void loyalty(PhaseBuilder phase) {
    phase
        .goal("Owners think of us at the next step of their energy")
        .owner("customer care")
        .customerNeed("Get more out of what I have")
        .metric(Metric.repeatPurchase().valued(8).aimingAt(15))
        .touchpoint(
            "yearly-check",
            "Has the yearly check-up",
            t ->
                t.channel(Channel.HOME_VISIT)
                    .initiator(Side.COMPANY)
                    .sense(Sense.SIGHT)
                    .sense(Sense.TOUCH)
                    .startsAfter(Period.ofMonths(10))
                    .emotion(Emotion.positive("cared for"))
                    .action(ActionKind.CUSTOMER_SERVICE, a -> a.loyalty(LoyaltyBasis.EMOTIONAL))
                    .action(
                        "longer-warranty",
                        ActionKind.FURTHER_OFFER,
                        a -> a.offer(Offer.UP_SELL).name("Five more years on the inverter"))
                    .action(
                        "charge-point",
                        ActionKind.FURTHER_OFFER,
                        a -> a.offer(Offer.CROSS_SELL).name("A charge point that follows the sun")))
        .touchpoint(
            "battery-offer",
            "Reads about a home battery",
            t ->
                t.channel(Channel.EMAIL)
                    .channel(Channel.NEWSLETTER)
                    .initiator(Side.COMPANY)
                    .startsAfter(Period.ofMonths(11))
                    .action(
                        ActionKind.FURTHER_OFFER,
                        a ->
                            a.offer(Offer.NEXT_SELL)
                                .funnelStage(FunnelStage.AFTER)
                                .message(
                                    m ->
                                        spoken(m, Intent.PROMOTIONAL)
                                            .personalisedBy("first name")
                                            .personalisedBy("own yield")
                                            .subject("Zou een batterij jou iets opleveren?")
                                            .text("Voor jouw dak hebben we het uitgerekend.")
                                            .choice("Bekijk mijn som")
                                            .link(LinkKind.NEXT_STEP, "/batterij")))
                    .action(
                        ActionKind.DISCOUNT,
                        a ->
                            a.name("Fitting at half price for owners")
                                .loyalty(LoyaltyBasis.TRANSACTIONAL)
                                .reward(Reward.FINANCIAL))
                    .tag("2026-q4")
                    .suppress("touchpoint-without-emotion", "not researched yet: new since June"))
        .touchpoint(
            "is-asked-for-review",
            "Is asked for a review",
            t ->
                t.channel(Channel.EMAIL)
                    .initiator(Side.COMPANY)
                    .startsAfter(Period.ofMonths(11))
                    .emotion(Emotion.neutral("willing"))
                    .action(
                        ActionKind.REVIEW_REQUEST,
                        a ->
                            a.reward(Reward.NONE)
                                .message(
                                    m ->
                                        spoken(m, Intent.RELATIONAL)
                                            .personalisedBy("first name")
                                            .text("Help jij de volgende twijfelaar?")
                                            .choice("Schrijf een review"))));
  }

  private static void advocacy(PhaseBuilder phase) {
    phase
        .goal("Owners tell their own story, unpaid")
        .owner("marketing")
        .customerNeed("Be able to show what it brought")
        .touchpoint(
            "tells-neighbours",
            "Tells the neighbours",
            t ->
                t.channel(Channel.WORD_OF_MOUTH)
                    .initiator(Side.CUSTOMER)
                    .receiver(Side.OTHER)
                    .sense(Sense.HEARING)
                    .moment(Moment.RECOMMENDATION)
                    .momentOfTruth(MomentOfTruth.ULTIMATE)
                    .advocacy(Advocacy.SPONTANEOUS)
                    .emotion(Emotion.veryPositive("proud"))
                    .action(
                        ActionKind.RECOGNITION,
                        a ->
                            a.name("A handwritten card")
                                .trigger("A new customer names a neighbour")
                                .reward(Reward.RECOGNITION)
                                .message(
                                    m ->
                                        spoken(m, Intent.RELATIONAL)
                                            .personalisedBy("first name")
                                            .text("Dank je wel voor je mooie woorden!"))))
        .touchpoint(
            "opens-house",
            "Opens the house for visitors",
            t ->
                t.channel(Channel.EVENT)
                    .channel(Channel.COMMUNITY)
                    .initiator(Side.COMPANY)
                    .sense(Sense.SIGHT)
                    .moment(Moment.RECOMMENDATION)
                    .advocacy(Advocacy.ASKED)
                    .startsAfter(Period.ofMonths(11))
                    .emotion(Emotion.positive("valued"))
                    .action(
                        ActionKind.ASK_FOR_REFERRAL,
                        a ->
                            a.reward(Reward.RECOGNITION)
                                .message(
                                    m ->
                                        spoken(m, Intent.RELATIONAL)
                                            .personalisedBy("first name")
                                            .subject("Mogen mensen bij jou komen kijken?")
                                            .text("Op de open dag van de zonnedaken.")
                                            .link(LinkKind.SOCIAL, "#zonnedaken"))));
  }

  /** What every message has in common. */
  private static MessageBuilder spoken(MessageBuilder message, Intent intent) {
    return message
        .sender(SENDER)
        .addressedAs(FormOfAddress.INFORMAL)
        .toneOfVoice(TONE)
        .language(DUTCH)
        .intent(intent);
  }
}
