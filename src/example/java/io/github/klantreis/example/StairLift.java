package io.github.klantreis.example;

import io.github.klantreis.model.BranchBuilder;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.PersonaBuilder;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.MessageBuilder;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Need;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.ActorKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.FormOfAddress;
import io.github.klantreis.term.Intent;
import io.github.klantreis.term.InteractionType;
import io.github.klantreis.term.JourneyScope;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.term.Lifecycle;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.MomentOfTruth;
import io.github.klantreis.term.Offering;
import io.github.klantreis.term.People;
import io.github.klantreis.term.Progress;
import io.github.klantreis.term.Sense;
import io.github.klantreis.term.Side;
import io.github.klantreis.vocabulary.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

/**
 * A journey that is no sale: a citizen asks the municipality of Wierdam for a stairlift, under the
 * Dutch act on social support (Wmo), in phases of its own.
 *
 * <p>Many take part on all three sides, the letter says yes or no, and what is waited for lasts
 * from twenty seconds to more than two months. Places, figures, quotes and addresses are invented.
 */
public final class StairLift {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final String TONE = "calm, short sentences, no articles of law";
  private static final String SENDER = "wmo@wierdam.example";

  private static final PhaseKind NOTICE =
      PhaseKind.of("notice", Text.en("Noticing").nl("Opmerken"), CanonicalPhase.AWARENESS);
  private static final PhaseKind ASK =
      PhaseKind.of("ask", Text.en("Asking").nl("Aanvragen"), CanonicalPhase.CONSIDERATION);
  private static final PhaseKind DECIDE =
      PhaseKind.of("decide", Text.en("Deciding").nl("Beslissen"));
  private static final PhaseKind ARRANGE =
      PhaseKind.of("arrange", Text.en("Arranging").nl("Regelen"), CanonicalPhase.DELIVERY);
  private static final PhaseKind LIVE =
      PhaseKind.of("live", Text.en("Living with it").nl("Ermee leven"), CanonicalPhase.USAGE);

  /** The phases of support by a municipality: nothing is bought, and nobody is to be kept. */
  private static final PhaseModel SUPPORT =
      PhaseModel.builder("support", Text.en("Support at home").nl("Ondersteuning thuis"))
          .phase(NOTICE)
          .phase(ASK)
          .phase(DECIDE)
          .phase(ARRANGE)
          .phase(LIVE)
          .build();

  private static final Metric DAYS =
      Metric.of("days-to-decision", Text.en("days until the decision").nl("dagen tot het besluit"));

  private static final Evidence CASES =
      Evidence.quantitative("412 requests of the past two years")
          .withSource("Case system")
          .withCollectedOn(LocalDate.of(2026, 6, 30));

  private static final Evidence VISITS =
      Evidence.qualitative("14 conversations at home, 5 of them with a relative")
          .withSource("Client council")
          .withCollectedOn(LocalDate.of(2026, 5, 12));

  private StairLift() {}

  /** The journey as it goes today. */
  public static Journey asIs() {
    return Journey.builder("stair-lift", "Getting a stairlift from the municipality")
        .description("From the first slip on the stairs to a lift that is checked every year.")
        .version("2026.1")
        .people(People.CITIZENS)
        .scope(JourneyScope.END_TO_END)
        .lifecycle(Lifecycle.PROPOSED)
        .phaseModel(SUPPORT)
        .offering(Offering.SERVICE)
        .state(JourneyState.AS_IS)
        .tag("social-support")
        .goal("Residents can stay in their own house for as long as they want to")
        .customerGoal("Sleep upstairs, without anybody's help")
        .successCriterion("A decision within 8 weeks in 95 % of the cases")
        .horizon(Period.ofYears(1))
        .formOfAddress(FormOfAddress.FORMAL)
        .toneOfVoice(TONE)
        .language(DUTCH)
        .writtenIn(Locale.ENGLISH)
        .evidence(CASES)
        .evidence(VISITS)
        .metric(DAYS.valued(71).aimingAt(56))
        .teamMember("Anouk", "social support")
        .teamMember("Mehmet", "customer contact")
        .teamMember("Gerda", "client council")
        .reviewedOn(LocalDate.of(2026, 10, 19))
        .sharedWith("client council")
        .painPoint(
            "own-postman",
            "The resident is the postman between five offices",
            p -> p.severity(4).concerns("resident").evidence(VISITS))
        .opportunity(
            "one-name",
            "One person who stays with a resident from the first call to the first ride",
            o ->
                o.addresses("own-postman")
                    .customerValue(90)
                    .businessValue(45)
                    .effort(4)
                    .owner("social support"))
        .persona("resident", "Mrs De Wit, 79", StairLift::resident)
        .actor("daughter", "Her daughter", Side.CUSTOMER)
        .actor("desk", "The desk", Side.COMPANY, a -> a.kind(ActorKind.GROUP))
        .actor("adviser", "The adviser", Side.COMPANY)
        .actor("cases", "The case system", Side.COMPANY, a -> a.kind(ActorKind.SYSTEM))
        .actor("doctor", "The family doctor", Side.PARTNER)
        .actor("supporter", "The independent supporter", Side.PARTNER)
        .actor(
            "landlord",
            "The housing association",
            Side.PARTNER,
            a -> a.kind(ActorKind.ORGANISATION))
        .actor("supplier", "The supplier", Side.PARTNER, a -> a.kind(ActorKind.ORGANISATION))
        .actor("cak", "The CAK", Side.PARTNER, a -> a.kind(ActorKind.ORGANISATION))
        .phase(NOTICE, StairLift::notice)
        .phase(ASK, StairLift::ask)
        .phase(DECIDE, StairLift::decide)
        .phase(ARRANGE, StairLift::arrange)
        .phase(LIVE, StairLift::live)
        .build();
  }

  private static void resident(PersonaBuilder persona) {
    persona
        .description(
            "A widow in a house with steep stairs, for 46 years. Wants to owe nobody anything.")
        .need(
            Need.latent("Stay in her own house")
                .withTrigger("A night on the couch, because of her hip"))
        .goal("Sleep in her own bed")
        .emotionalMotivation("Not to be a burden to her daughter")
        .rationalMotivation("A flat on the ground floor costs 300 euros a month more")
        .pain("Reads letters three times and still does not know what they say")
        .quote("I have never asked for anything.");
  }

  private static void notice(PhaseBuilder phase) {
    phase
        .goal("Those who need help ask for it before they fall")
        .owner("social support")
        .customerNeed("Dare to ask")
        .touchpoint(
            "slips",
            "Slips on the stairs",
            t ->
                t.interaction(InteractionType.ACTIVITY)
                    .initiator("resident")
                    .sense(Sense.TOUCH)
                    .lasts(Duration.ofSeconds(3))
                    .emotion(Emotion.veryNegative("frightened"))
                    .emotionOf("daughter", Emotion.negative("worried"))
                    .thought("I must not tell her")
                    .painPoint("too-late", "Asks for help only after a fall", p -> p.severity(4))
                    .opportunity(
                        "home-check",
                        "A look at the house at the age of 75, with the flu jab",
                        o ->
                            o.addresses("too-late")
                                .customerValue(75)
                                .businessValue(70)
                                .effort(3)
                                .owner("social support")))
        .touchpoint(
            "sees-doctor",
            "Hears from the doctor that there is help",
            t ->
                t.channel(Channel.FACE_TO_FACE)
                    .initiator("resident")
                    .receiver("doctor")
                    .involves("daughter")
                    .startsAfter(Period.ofDays(10))
                    .emotion(Emotion.positive("taken seriously"))
                    .quote("That is what it is for, he said.")
                    .blueprint(
                        b -> b.frontstage("The doctor hands over the municipality's leaflet"))
                    .action(
                        ActionKind.GUIDE,
                        a ->
                            a.name("Leaflet for surgeries")
                                .message(m -> spoken(m).text("Wonen zoals u wilt. Bel ons."))));
  }

  private static void ask(PhaseBuilder phase) {
    phase
        .goal("One call is enough to begin")
        .owner("customer contact")
        .customerNeed(Need.concrete("Know whether she is entitled to it"))
        .touchpoint(
            "queues",
            "Waits until the desk answers",
            t ->
                t.channel(Channel.TELEPHONE)
                    .initiator("resident")
                    .receiver("desk")
                    .startsAfter(Period.ofWeeks(3))
                    .lasts(Duration.ofMinutes(11))
                    .sense(Sense.HEARING)
                    .emotion(Emotion.negative("about to hang up"))
                    .painPoint(
                        "queue", "Eleven minutes of music", p -> p.severity(3).evidence(CASES))
                    .opportunity(
                        "call-back",
                        "Offer to call back within the hour",
                        o ->
                            o.addresses("queue")
                                .customerValue(60)
                                .businessValue(50)
                                .effort(1)
                                .progress(Progress.PLANNED)
                                .owner("customer contact"))
                    .dropOffPoint("Hangs up and does not dare to call again")
                    .action(ActionKind.CUSTOMER_SERVICE))
        .touchpoint(
            "reports",
            "Tells what is the matter",
            t ->
                t.channel(Channel.TELEPHONE)
                    .initiator("resident")
                    .receiver("desk")
                    .involves("cases")
                    .waitBefore(Duration.ofSeconds(20))
                    .lasts(Duration.ofMinutes(7))
                    .emotion(Emotion.positive("relieved"))
                    .blueprint(
                        b ->
                            b.frontstage("The desk asks eight questions")
                                .backstage("The report goes to an adviser")
                                .supportingSystem("Case system"))
                    .action(
                        ActionKind.CONFIRMATION,
                        a ->
                            a.delay(Duration.ofHours(2))
                                .message(
                                    m ->
                                        spoken(m)
                                            .subject("Wij komen bij u langs")
                                            .text(
                                                "Binnen zes weken. Dit kunt u alvast bedenken."))))
        .touchpoint(
            "waits",
            "Hears nothing until the adviser comes",
            t ->
                t.interaction(InteractionType.ACTIVITY)
                    .initiator("resident")
                    .lasts(Period.ofWeeks(5))
                    .emotion(Emotion.negative("forgotten"))
                    .emotionOf("daughter", Emotion.negative("powerless"))
                    .thought("Perhaps I said it wrong")
                    .painPoint(
                        "silence",
                        "Five weeks without a word",
                        p -> p.severity(4).concerns("resident").evidence(VISITS))
                    .opportunity(
                        "date-at-once",
                        "A date for the visit during the first call",
                        o ->
                            o.addresses("silence")
                                .customerValue(85)
                                .businessValue(40)
                                .effort(2)
                                .progress(Progress.IN_PROGRESS)
                                .owner("social support"))
                    .solution(
                        "shared-diary",
                        "The desk books in the advisers' diaries",
                        s ->
                            s.realises("date-at-once")
                                .improves("days-to-decision")
                                .progress(Progress.IN_PROGRESS)))
        .touchpoint(
            "kitchen-table",
            "Talks at the kitchen table",
            t ->
                t.channel(Channel.HOME_VISIT)
                    .initiator("adviser")
                    .receiver("resident")
                    .involves("daughter")
                    .involves("supporter")
                    .startsAfter(Period.ofWeeks(8))
                    .lasts(Duration.ofMinutes(75))
                    .momentOfTruth(MomentOfTruth.UNNUMBERED)
                    .sense(Sense.SIGHT)
                    .sense(Sense.HEARING)
                    .emotion(Emotion.positive("seen, not judged"))
                    .emotionOf("daughter", Emotion.positive("heard as well"))
                    .emotionOf("adviser", Emotion.neutral("one hour for what takes two"))
                    .quote("She asked what I still wanted to do, not what I cannot.")
                    .action(ActionKind.PERSONAL_ADVICE));
  }

  private static void decide(PhaseBuilder phase) {
    phase
        .goal("A decision that residents understand and trust")
        .owner("social support")
        .customerNeed("Know where she stands")
        .touchpoint(
            "asks-landlord",
            "The adviser asks the landlord for consent",
            t ->
                t.channel(Channel.EMAIL)
                    .initiator("adviser")
                    .receiver("landlord")
                    .lasts(Period.ofWeeks(2))
                    .emotion(Emotion.neutral("knows nothing of it"))
                    .emotionOf("adviser", Emotion.negative("in other people's hands"))
                    .opportunity("One agreement for all stairs of this landlord")
                    .blueprint(
                        b ->
                            b.backstage("The landlord looks at the strength of the stairs")
                                .supportingSystem("Case system")))
        .touchpoint(
            "reads-decision",
            "Reads the decision with her daughter",
            t ->
                t.channel(Channel.LETTER)
                    .initiator("adviser")
                    .receiver("resident")
                    .involves("daughter")
                    .waitBefore(Period.ofWeeks(2))
                    .momentOfTruth(MomentOfTruth.UNNUMBERED)
                    .moment(Moment.DECISION)
                    .sense(Sense.SIGHT)
                    .emotion(Emotion.negative("lost in the articles"))
                    .painPoint(
                        "letter",
                        "Six pages, and the answer stands on the fourth",
                        p -> p.severity(4).evidence(VISITS))
                    .opportunity(
                        "answer-first",
                        "The answer in the first line, and a call the day before",
                        o ->
                            o.addresses("letter")
                                .customerValue(70)
                                .businessValue(35)
                                .effort(2)
                                .progress(Progress.DONE)
                                .owner("social support"))
                    .solution(
                        "letter-in-b1",
                        "A letter in plain Dutch (level B1) that the client council has read",
                        s -> s.realises("answer-first").progress(Progress.DONE))
                    .action(
                        ActionKind.LETTER,
                        a ->
                            a.message(
                                m ->
                                    spoken(m)
                                        .subject("Ons besluit over uw traplift")
                                        .text("U krijgt een traplift. Wij leggen uit hoe."))))
        .choice(
            "answer",
            "What does the letter say?",
            c -> c.branch("yes", "yes", StairLift::granted).branch("no", "no", StairLift::refused));
  }

  private static void granted(BranchBuilder branch) {
    branch
        .share(84)
        .evidence(CASES)
        .touchpoint(
            "chooses",
            "Chooses how the lift comes",
            t ->
                t.channel(Channel.TELEPHONE)
                    .channel(Channel.LETTER)
                    .initiator("resident")
                    .receiver("adviser")
                    .involves("daughter")
                    .involves("supplier")
                    .emotion(Emotion.positive("it is going to happen"))
                    .description("From the municipality's supplier, or with a budget of her own")
                    .action(ActionKind.COMPARISON));
  }

  private static void refused(BranchBuilder branch) {
    branch
        .share(16)
        .evidence(CASES)
        .endsJourney()
        .touchpoint(
            "objects",
            "Objects, with help",
            t ->
                t.channel(Channel.LETTER)
                    .initiator("supporter")
                    .receiver(Side.COMPANY)
                    .involves("resident")
                    .involves("daughter")
                    .waitBefore(Period.ofDays(20))
                    .lasts(Period.ofWeeks(6), Period.ofWeeks(12))
                    .moment(Moment.COMPLAINT)
                    .emotion(Emotion.veryNegative("ashamed that she asked"))
                    .emotionOf("daughter", Emotion.veryNegative("angry"))
                    .painPoint(
                        "no-reason",
                        "The reason for the refusal is an article of law",
                        p -> p.severity(5).concerns("resident"))
                    .opportunity(
                        "call-first",
                        "Nobody is refused in writing before an adviser has called",
                        o ->
                            o.addresses("no-reason")
                                .customerValue(80)
                                .businessValue(60)
                                .effort(1)
                                .progress(Progress.PLANNED)
                                .owner("social support"))
                    .leadsTo("chooses", "the objection is upheld")
                    .dropOffPoint("Gives in and looks for a flat")
                    .drillsDownTo("objection")
                    .action(ActionKind.COMPLAINT_RESPONSE));
  }

  private static void arrange(PhaseBuilder phase) {
    phase
        .goal("Fitted on the day that was promised, and one invoice that is right")
        .owner("contract management")
        .customerNeed("Know who comes, and what it costs her")
        .parallel(
            "meanwhile",
            "Meanwhile",
            m ->
                m.branch("lift", "the lift is made", StairLift::lift)
                    .branch("money", "the contribution is settled", StairLift::contribution))
        .touchpoint(
            "first-ride",
            "Rides up for the first time",
            t ->
                t.channel(Channel.HOME_VISIT)
                    .initiator("resident")
                    .involves("supplier")
                    .involves("daughter")
                    .lasts(Duration.ofSeconds(40))
                    .moment(Moment.FIRST_USE)
                    .momentOfTruth(MomentOfTruth.SECOND)
                    .sense(Sense.SIGHT)
                    .sense(Sense.TOUCH)
                    .emotion(Emotion.veryPositive("a queen in her own house"))
                    .emotionOf("daughter", Emotion.positive("at ease"))
                    .action(ActionKind.ONBOARDING));
  }

  private static void lift(BranchBuilder branch) {
    branch
        .touchpoint(
            "measured",
            "Has the stairs measured",
            t ->
                t.channel(Channel.HOME_VISIT)
                    .initiator("supplier")
                    .receiver("resident")
                    .waitBefore(Period.ofDays(5), Period.ofDays(9))
                    .lasts(Duration.ofMinutes(45))
                    .sense(Sense.SIGHT)
                    .emotion(Emotion.positive("well explained"))
                    .action(ActionKind.PERSONAL_ADVICE))
        .touchpoint(
            "fitted",
            "Has the lift fitted",
            t ->
                t.channel(Channel.HOME_VISIT)
                    .initiator("supplier")
                    .receiver("resident")
                    .involves("landlord")
                    .waitBefore(Period.of(0, 2, 10))
                    .lasts(Duration.ofHours(4))
                    .moment(Moment.DELIVERY)
                    .sense(Sense.HEARING)
                    .emotion(Emotion.neutral("noise and dust, and two kind men"))
                    .action(ActionKind.DELIVERY_UPDATE));
  }

  private static void contribution(BranchBuilder branch) {
    branch.touchpoint(
        "invoiced",
        "Gets an invoice from an office she does not know",
        t ->
            t.channel(Channel.INVOICE)
                .initiator("cak")
                .receiver("resident")
                .waitBefore(Period.ofWeeks(6))
                .recurs(Period.ofMonths(1))
                .moment(Moment.PAYMENT)
                .emotion(Emotion.negative("is this genuine?"))
                .painPoint(
                    "unknown-sender",
                    "Nobody has said that the CAK collects the contribution",
                    p -> p.severity(3))
                .opportunity(
                    "say-cak",
                    "Show the first invoice at the kitchen table",
                    o ->
                        o.addresses("unknown-sender")
                            .customerValue(40)
                            .businessValue(30)
                            .effort(1)));
  }

  private static void live(PhaseBuilder phase) {
    phase
        .goal("A lift that works, and a resident who asks again when something changes")
        .owner("contract management")
        .customerNeed("Be able to rely on it")
        .touchpoint(
            "asked",
            "Is asked how she gets on",
            t ->
                t.channel(Channel.TELEPHONE)
                    .initiator("adviser")
                    .receiver("resident")
                    .waitBefore(Period.ofMonths(3))
                    .moment(Moment.FEEDBACK)
                    .metric(Metric.ces().valued(4.4).aimingAt(6))
                    .emotion(Emotion.positive("not forgotten after all"))
                    .action(ActionKind.FEEDBACK_REQUEST))
        .touchpoint(
            "stuck",
            "Is stuck halfway up the stairs",
            t ->
                t.channel(Channel.TELEPHONE)
                    .channel(Channel.HOME_VISIT)
                    .initiator("resident")
                    .receiver("supplier")
                    .involves("daughter")
                    .lasts(Duration.ofMinutes(140))
                    .moment(Moment.SERVICE)
                    .emotion(Emotion.veryNegative("helpless"))
                    .emotionOf("daughter", Emotion.veryNegative("too far away"))
                    .painPoint(
                        "no-button",
                        "Nobody told her how to get down by hand",
                        p -> p.severity(5).evidence(CASES))
                    .opportunity(
                        "practise",
                        "Practise it once, at the first ride",
                        o ->
                            o.addresses("no-button")
                                .customerValue(65)
                                .businessValue(55)
                                .effort(1)
                                .progress(Progress.IN_PROGRESS)
                                .owner("contract management"))
                    .solution(
                        "practice-card",
                        "A card on the rail with three pictures",
                        s -> s.realises("practise").progress(Progress.IN_PROGRESS))
                    .action(ActionKind.CUSTOMER_SERVICE))
        .touchpoint(
            "checked",
            "Has the lift checked",
            t ->
                t.channel(Channel.HOME_VISIT)
                    .initiator("supplier")
                    .receiver("resident")
                    .recurs(Period.ofYears(1))
                    .lasts(Duration.ofMinutes(30))
                    .sense(Sense.HEARING)
                    .emotion(Emotion.positive("in good hands"))
                    .action(ActionKind.TIPS));
  }

  /** What is behind "Objects, with help": a part, which is not blamed for what lies outside it. */
  public static Journey objection() {
    return Journey.builder("objection", "Objecting to a refusal")
        .people(People.CITIZENS)
        .scope(JourneyScope.PART)
        .lifecycle(Lifecycle.DRAFT)
        .offering(Offering.SERVICE)
        .state(JourneyState.AS_IS)
        .phaseModel(SUPPORT)
        .goal("A second look that nobody is afraid of")
        .persona("resident", "Mrs De Wit, 79", StairLift::resident)
        .actor("supporter", "The independent supporter", Side.PARTNER)
        .actor("committee", "The committee", Side.COMPANY, a -> a.kind(ActorKind.GROUP))
        .phase(
            DECIDE,
            p ->
                p.touchpoint(
                        "writes",
                        "Writes the objection with the supporter",
                        t ->
                            t.channel(Channel.FACE_TO_FACE)
                                .initiator("resident")
                                .receiver("supporter")
                                .emotion(Emotion.neutral("not alone")))
                    .touchpoint(
                        "hearing",
                        "Explains it to the committee",
                        t ->
                            t.channel(Channel.FACE_TO_FACE)
                                .channel(Channel.VIDEO_CALL)
                                .initiator("committee")
                                .receiver("resident")
                                .involves("supporter")
                                .waitBefore(Period.ofWeeks(6))
                                .emotion(Emotion.negative("as if in court"))
                                .opportunity("Hear residents at their own table")))
        .build();
  }

  /** What every message has in common. */
  private static MessageBuilder spoken(MessageBuilder message) {
    return message
        .sender(SENDER)
        .addressedAs(FormOfAddress.FORMAL)
        .toneOfVoice(TONE)
        .language(DUTCH)
        .intent(Intent.SERVICE);
  }
}
