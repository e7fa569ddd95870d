package io.github.klantreis.model;

import static io.github.klantreis.model.ProblemKind.DANGLING_REFERENCE;
import static io.github.klantreis.model.ProblemKind.DUPLICATE_ID;
import static io.github.klantreis.model.ProblemKind.EMPTY_INTERVAL;
import static io.github.klantreis.model.ProblemKind.INVALID_ID;
import static io.github.klantreis.model.ProblemKind.MISSING;
import static io.github.klantreis.model.ProblemKind.OUT_OF_RANGE;
import static io.github.klantreis.model.ProblemKind.TOO_FEW;
import static io.github.klantreis.model.ProblemKind.UNKNOWN_PHASE;
import static io.github.klantreis.model.ProblemKind.WRONG_BRANCH;
import static io.github.klantreis.phase.CanonicalPhase.AWARENESS;
import static io.github.klantreis.phase.CanonicalPhase.DELIVERY;
import static io.github.klantreis.phase.CanonicalPhase.PURCHASE;
import static io.github.klantreis.phase.CanonicalPhase.USAGE;

import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Evidence;
import io.github.klantreis.part.Need;
import io.github.klantreis.phase.McKinsey2015;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Side;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Everything that a journey can be refused for, one fault at a time, each with its sound twin. */
final class StructuralFaults {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final List<Case> cases = new ArrayList<>();

  /** A fault, where it is reported, what is said, and its sound twin. */
  record Case(
      ProblemKind kind,
      String path,
      Consumer<JourneyBuilder> fault,
      Consumer<JourneyBuilder> twin,
      List<String> said) {
    @Override
    public String toString() {
      return kind + " at " + path;
    }
  }

  private void given(
      ProblemKind kind,
      String path,
      Consumer<JourneyBuilder> fault,
      Consumer<JourneyBuilder> twin,
      String... said) {
    cases.add(new Case(kind, path, fault, twin, List.of(said)));
  }

  static Stream<Case> all() {
    StructuralFaults faults = new StructuralFaults();
    faults.ids();
    faults.sharedIds();
    faults.names();
    faults.twice();
    faults.references();
    faults.phases();
    faults.ranges();
    faults.branches();
    return faults.cases.stream();
  }

  private void ids() {
    String path = "phase[purchase]/touchpoint[pays now]/@id";
    String allowed = "letters, digits and . _ : -";
    given(INVALID_ID, path, in(t("pays now", "Pays")), in(t("pays-now", "Pays")), allowed);
    given(
        INVALID_ID,
        "phase[purchase]/touchpoint[Pays the deposit]/@id",
        in(t("Pays the deposit", "pays")),
        in(t("pays", "Pays the deposit")),
        "\"Pays the deposit\" is not an id",
        allowed,
        "Are id and name swapped?");
    given(
        INVALID_ID,
        "phase[]/@id",
        j -> j.phase("", PURCHASE, p -> {}),
        j -> j.phase("zweite:phase_2.0-é", PURCHASE, p -> {}));
    given(
        INVALID_ID,
        "phase[purchase]/touchpoint[t]/action[the chat]/@id",
        in(t("t", "T").action("the chat", ActionKind.CHAT, a -> {})),
        in(t("t", "T").action("the-chat", ActionKind.CHAT, a -> {})),
        allowed);
    given(
        INVALID_ID,
        "persona[First buyer]/@id",
        j -> j.persona("First buyer", "first"),
        j -> j.persona("first", "First buyer"),
        "Are id and name swapped?");
    given(
        INVALID_ID,
        "actor[the board]/@id",
        j -> j.actor("the board", "The board", Side.CUSTOMER, s -> {}),
        j -> j.actor("board", "The board", Side.CUSTOMER, s -> {}));
    given(
        INVALID_ID,
        "loyalty-loop[a loop]/@id",
        j -> j.loyaltyLoop(LoyaltyLoop.builder("a loop", "purchase", "awareness").assemble()),
        j -> j.loyaltyLoop(LoyaltyLoop.builder("a-loop", "purchase", "awareness").assemble()));
    given(INVALID_ID, "journey/@lanes", j -> j.lane("my lane", "M"), j -> j.lane("mine", "M"));
    given(INVALID_ID, "journey/@leadsTo", j -> j.leadsTo("next one"), j -> j.leadsTo("next"));
    given(
        INVALID_ID,
        "phase[purchase]/touchpoint[t]/@drillsDownTo",
        in(t("t", "T").drillsDownTo("in detail")),
        in(t("t", "T").drillsDownTo("detail")));
    given(
        INVALID_ID,
        "phase[usage]/@drillsDownTo",
        j -> j.phase(USAGE, p -> p.drillsDownTo("one").drillsDownTo("in detail")),
        j -> j.phase(USAGE, p -> p.drillsDownTo("one").drillsDownTo("detail")));
  }

  private void sharedIds() {
    given(
        DUPLICATE_ID,
        "actor[x]",
        j -> j.persona("x", "X").actor("x", "X", Side.PARTNER),
        j -> j.persona("x", "X").actor("y", "X", Side.PARTNER),
        "a persona has the id \"x\" as well; personas and actors share one space of ids");
  }

  private void names() {
    String blank = " is blank";
    given(
        MISSING,
        "phase[purchase]/touchpoint[t]/@conveys",
        in(t("t", "T").conveys(" ")),
        in(t("t", "T").conveys("plain")),
        blank);
    given(MISSING, "journey/@name", j -> j.name(" "), j -> j.name("J"), blank);
    given(MISSING, "persona[x]/@name", j -> j.persona("x", ""), j -> j.persona("x", "X"), blank);
    given(
        MISSING,
        "actor[x]/@name",
        j -> j.actor("x", "\t", Side.CUSTOMER, s -> {}),
        j -> j.actor("x", "X", Side.CUSTOMER, s -> {}));
    given(
        MISSING,
        "phase[usage]/@name",
        j -> j.phase(USAGE, p -> p.name("")),
        j -> j.phase(USAGE, p -> p.name("Living")));
    given(
        MISSING,
        "phase[purchase]/touchpoint[t]/@name",
        in(t("t", "")),
        in(t("t", "T")),
        "the name is blank");
    given(
        MISSING,
        "phase[purchase]/touchpoint[t]/action[chat]/@name",
        in(t("t", "T").action(ActionKind.CHAT, a -> a.name(" "))),
        in(t("t", "T").action(ActionKind.CHAT, a -> a.name("Chat"))));
    given(
        MISSING,
        "phase[purchase]/touchpoint[t]/@emotion",
        in(t("t", "T").emotion(1, "")),
        in(t("t", "T").emotion(1, "glad")),
        "the label of the emotion is blank");
    given(
        MISSING,
        "phase[usage]/@customerNeeds",
        j -> j.phase(USAGE, p -> p.customerNeed("")),
        j -> j.phase(USAGE, p -> p.customerNeed("Rest")));
    given(
        MISSING,
        "persona[x]/@need",
        j -> j.persona("x", "X", x -> x.need(Need.latent(" "))),
        j -> j.persona("x", "X", x -> x.need(Need.latent("Rest"))));
    given(
        MISSING,
        "persona[x]/@motivations",
        j -> j.persona("x", "X", x -> x.rationalMotivation("")),
        j -> j.persona("x", "X", x -> x.rationalMotivation("Pay less")));
    given(
        MISSING,
        "journey/@evidence",
        j -> j.evidence(Evidence.qualitative("")),
        j -> j.evidence(Evidence.qualitative("3 interviews")));
    given(
        MISSING,
        "journey/@team",
        j -> j.teamMember("Noor", ""),
        j -> j.teamMember("Noor", "sales"),
        "the department of a member");
    given(MISSING, "journey/@lanes", j -> j.lane("mine", ""), j -> j.lane("mine", "Mine"));
    given(
        MISSING,
        "journey/@suppressions",
        j -> j.suppress("journey-linear-only", ""),
        j -> j.suppress("journey-linear-only", "sold once only"),
        "the reason is blank");
  }

  private void twice() {
    given(
        DUPLICATE_ID,
        "persona[x]",
        j -> j.persona("x", "X").persona("x", "Y"),
        j -> j.persona("x", "X").persona("y", "Y"),
        "two personas have the id \"x\"");
    given(
        DUPLICATE_ID,
        "actor[x]",
        j -> j.actor("x", "X", Side.CUSTOMER, s -> {}).actor("x", "Y", Side.CUSTOMER, s -> {}),
        j -> j.actor("x", "X", Side.CUSTOMER, s -> {}).actor("y", "Y", Side.CUSTOMER, s -> {}));
    given(
        DUPLICATE_ID,
        "phase[purchase]",
        j -> j.phase(PURCHASE),
        j -> j.phase("second-purchase", PURCHASE, p -> {}),
        "two phases have the id \"purchase\"");
    given(
        DUPLICATE_ID,
        "phase[usage]/touchpoint[t]",
        in(t("t", "T"), j -> j.phase(USAGE, p -> p.touchpoint("t", "Elsewhere"))),
        in(t("t", "T"), j -> j.phase(USAGE, p -> p.touchpoint("u", "Elsewhere"))),
        "must be unique in the whole journey");
    given(
        DUPLICATE_ID,
        "phase[purchase]/touchpoint[t]/action[review]",
        in(t("t", "T").action(ActionKind.REVIEW).action(ActionKind.REVIEW)),
        in(t("t", "T").action(ActionKind.REVIEW).action("film", ActionKind.REVIEW, a -> {})),
        "two actions of this touchpoint have the id \"review\"",
        "give one of them an id of its own");
    given(
        DUPLICATE_ID,
        "loyalty-loop[purchase-to-awareness]",
        j -> j.loyaltyLoop(PURCHASE, AWARENESS).loyaltyLoop(PURCHASE, AWARENESS),
        j ->
            j.loyaltyLoop(PURCHASE, AWARENESS)
                .loyaltyLoop("quietly", PURCHASE, AWARENESS, loop -> {}));
    given(
        DUPLICATE_ID,
        "journey/@lanes",
        j -> j.lane("x", "X").lane("x", "Y"),
        j -> j.lane("x", "X").lane("y", "X"));
  }

  private void references() {
    Consumer<JourneyBuilder> brand = j -> j.brand("Sun & Co", b -> b.value("plain"));
    given(
        DANGLING_REFERENCE,
        "phase[purchase]/touchpoint[t]/@conveys",
        brand.andThen(in(t("t", "T").conveys("plane"))),
        brand.andThen(in(t("t", "T").conveys("plain"))),
        "\"plane\"");
    String persona = "there is no persona \"nobody\"; the journey has the personas [somebody]";
    String participant =
        "there is no persona or actor \"nobody\"; the journey has the personas and actors"
            + " [somebody, agent]";
    String path = "phase[purchase]/touchpoint[t]";
    given(
        DANGLING_REFERENCE,
        path + "/@initiator",
        in(t("t", "T").initiator("nobody")),
        in(t("t", "T").initiator("somebody")),
        participant);
    given(
        DANGLING_REFERENCE,
        path + "/@receiver",
        in(t("t", "T").receiver("company")),
        in(t("t", "T").receiver(Side.COMPANY)),
        "there is no persona or actor \"company\"; the journey has the personas and actors"
            + " [somebody, agent]; the side is Side.COMPANY, in JSON \"side/company\"");
    given(
        DANGLING_REFERENCE,
        path + "/@involved",
        in(t("t", "T").involves("nobody")),
        in(t("t", "T").involves("agent")),
        participant);
    Emotion glad = Emotion.positive("glad");
    given(
        DANGLING_REFERENCE,
        path + "/@participantEmotions",
        in(t("t", "T").emotionOf("nobody", glad)),
        in(t("t", "T").emotionOf("somebody", glad)),
        participant);
    given(
        DANGLING_REFERENCE,
        path + "/@measuredParticipantEmotions",
        in(t("t", "T").measuredEmotionOf("nobody", glad)),
        in(t("t", "T").measuredEmotionOf("somebody", glad)),
        participant);
    given(
        DANGLING_REFERENCE,
        path + "/@concernedPersonas",
        in(t("t", "T").concerns("nobody")),
        in(t("t", "T").concerns("somebody")),
        persona);
    given(
        DANGLING_REFERENCE,
        "phase[usage]/@participantEmotions",
        j -> j.phase(USAGE, p -> p.emotionOf("nobody", glad)),
        j -> j.phase(USAGE, p -> p.emotionOf("somebody", glad)),
        participant);
    given(
        DANGLING_REFERENCE,
        "actor[x]/@persona",
        j -> j.actor("x", "X", Side.CUSTOMER, s -> s.persona("nobody")),
        j -> j.actor("x", "X", Side.CUSTOMER, s -> s.persona("somebody")),
        persona);
    given(
        DANGLING_REFERENCE,
        path + "/@laneTexts",
        in(t("t", "T").laneText("weather", "rain")),
        in(t("t", "T").laneText("weather", "rain"), j -> j.lane("weather", "Weather")),
        "there is no lane \"weather\"");
    given(
        DANGLING_REFERENCE,
        path + "/@nextSteps",
        in(t("t", "T").leadsTo("gone")),
        in(t("t", "T").leadsTo("t", "not ready")),
        "\"gone\", which this journey does not have");
    given(
        DANGLING_REFERENCE,
        "loyalty-loop[purchase-to-usage]/@to",
        j -> j.loyaltyLoop(PURCHASE, USAGE),
        j -> j.loyaltyLoop(PURCHASE, USAGE).phase(USAGE),
        "there is no phase \"usage\"; the journey has the phases [awareness, purchase]");
    given(
        DANGLING_REFERENCE,
        "loyalty-loop[gone-to-purchase]/@from",
        j -> j.loyaltyLoop("gone", "purchase", loop -> {}),
        j -> j.loyaltyLoop("purchase", "awareness", loop -> {}));
    given(
        DANGLING_REFERENCE,
        "loyalty-loop[usage-to-purchase]/@from",
        j ->
            j.loyaltyLoop(USAGE, PURCHASE)
                .phase("one", USAGE, p -> {})
                .phase("two", USAGE, p -> {}),
        j -> j.loyaltyLoop("two", "purchase", loop -> {}).phase("two", USAGE, p -> {}),
        "there is no phase \"usage\"; the journey has the phases [awareness, purchase, one, two]."
            + " \"usage\" is a kind of phase, and loops name phases by their ids: of this kind are"
            + " \"one\" and \"two\"");
  }

  private void phases() {
    given(
        UNKNOWN_PHASE,
        "phase[buy]/@kind",
        j -> j.phase(McKinsey2015.BUY),
        j -> j.phase("buy", PURCHASE, p -> {}),
        "the phase model seven-phases has no phase buy",
        "it has [awareness, consideration, purchase, delivery, usage, loyalty, advocacy]",
        "of which [purchase] overlap it");
    given(
        UNKNOWN_PHASE,
        "phase[delivery]/@kind",
        j -> j.phases(List.of()).phaseModel(PhaseModels.AIDA).phase(DELIVERY),
        j -> j.phase(DELIVERY),
        "none of which overlaps it");
  }

  private void ranges() {
    String path = "phase[purchase]/touchpoint[t]";
    given(
        OUT_OF_RANGE,
        path + "/@emotion",
        in(t("t", "T").emotion(3, "ecstatic")),
        in(t("t", "T").emotion(2, "ecstatic")),
        "the valence 3 is outside -2 to +2");
    given(
        OUT_OF_RANGE,
        path + "/@measuredParticipantEmotions",
        in(t("t", "T").measuredEmotionOf("somebody", -3, "desperate")),
        in(t("t", "T").measuredEmotionOf("somebody", -2, "desperate")),
        "the valence -3 is outside -2 to +2");
    given(
        OUT_OF_RANGE,
        path + "/@measuredEmotion",
        in(t("t", "T").measuredEmotion(-3, "desperate")),
        in(t("t", "T").measuredEmotion(-2, "desperate")),
        "the valence -3 is outside -2 to +2");
    given(
        OUT_OF_RANGE,
        path + "/@channelEmotions",
        in(t("t", "T").channelEmotions(Map.of(Channel.EMAIL, Emotion.of(3, "ecstatic")))),
        in(t("t", "T").channelEmotions(Map.of(Channel.EMAIL, Emotion.of(2, "ecstatic")))),
        "the valence 3 is outside -2 to +2");
    given(
        OUT_OF_RANGE,
        path + "/@expectations",
        in(t("t", "T").expectation("Soon", e -> e.importance(6))),
        in(t("t", "T").expectation("Soon", e -> e.importance(5))));
    given(
        OUT_OF_RANGE,
        path + "/@startsAfter",
        in(t("t", "T").startsAfter(Period.ofDays(-1))),
        in(t("t", "T").startsAfter(Period.ZERO)),
        "the time −1 days is negative");
    given(
        OUT_OF_RANGE,
        path + "/action[chat]/@delay",
        in(t("t", "T").action(ActionKind.CHAT, a -> a.delay(Duration.ofSeconds(-1)))),
        in(t("t", "T").action(ActionKind.CHAT, a -> a.delay(Duration.ZERO))),
        "is negative");
    given(
        OUT_OF_RANGE,
        "journey/@bridgingPeriod",
        j -> j.bridgingPeriod(Period.of(0, 1, -31)),
        j -> j.bridgingPeriod(Period.of(0, 1, -30)),
        "is negative");
    given(
        OUT_OF_RANGE,
        path + "/@waitBefore",
        in(t("t", "T").waitBefore(Duration.ofSeconds(-1))),
        in(t("t", "T").waitBefore(Duration.ofSeconds(1))),
        "the time −1 s is negative");
    given(
        OUT_OF_RANGE,
        path + "/@lasts",
        in(t("t", "T").lasts(Duration.ofMinutes(-1))),
        in(t("t", "T").lasts(Duration.ZERO)),
        "the time −1 min is negative");
    given(
        OUT_OF_RANGE,
        path + "/@waitBeforeAtMost",
        in(t("t", "T").waitBefore(Period.ofWeeks(6), Period.ofWeeks(2))),
        in(t("t", "T").waitBefore(Period.ofWeeks(2), Period.ofDays(14))),
        "the longest time 2 weeks is shorter than the shortest, 6 weeks");
    given(
        OUT_OF_RANGE,
        path + "/@lastsAtMost",
        in(t("t", "T").lastsAtMost(Duration.ofMinutes(-1))),
        in(t("t", "T").lastsAtMost(Duration.ofMinutes(1))),
        "the time −1 min is negative");
    given(
        OUT_OF_RANGE,
        path + "/@recurs",
        in(t("t", "T").recurs(Period.ZERO)),
        in(t("t", "T").recurs(Duration.ofHours(1))),
        "the time 0 s is not positive");
    given(
        OUT_OF_RANGE,
        "loyalty-loop[purchase-to-awareness]/@interval",
        j -> j.loyaltyLoop(PURCHASE, AWARENESS, loop -> loop.interval(Period.ZERO)),
        j -> j.loyaltyLoop(PURCHASE, AWARENESS, loop -> loop.interval(Period.ofDays(1))),
        "is not positive");
    given(
        EMPTY_INTERVAL,
        "journey/@horizon",
        j -> j.horizon(DAY, DAY.minusDays(1)),
        j -> j.horizon(DAY, DAY.plusDays(1)),
        "it would start on 2026-03-01 and end on 2026-02-28");
    given(
        EMPTY_INTERVAL,
        "journey/@horizon",
        j -> j.horizon(DAY, DAY),
        j -> j.horizon(DAY, DAY.plusYears(9)));
    given(
        EMPTY_INTERVAL,
        "journey/@horizon",
        j -> j.horizon(Period.ZERO),
        j -> j.horizon(Period.ofDays(1)),
        "it would last 0 s; the length must be positive");
  }

  private void branches() {
    given(
        INVALID_ID,
        "phase[usage]/@branchings",
        j -> j.phase(USAGE, p -> p.choice("m", "M?", c -> twoBranches(c, "a b"))),
        j -> j.phase(USAGE, p -> p.choice("m", "M?", c -> twoBranches(c, "a-b"))));
    Consumer<BranchBuilder> one = b -> b.touchpoint("one", "One");
    given(
        TOO_FEW,
        "phase[usage]/@branchings",
        j -> j.phase(USAGE, p -> p.choice("m", "M?", c -> c.branch("a", "a", one))),
        j ->
            j.phase(USAGE, p -> p.choice("m", "M?", c -> c.branch("a", "a", one).branch("b", "b"))),
        "the branching \"m\" has only one branch");
    given(
        WRONG_BRANCH,
        "phase[usage]/touchpoint[one]/@nextSteps",
        j -> j.phase(USAGE, p -> p.parallel("m", "M", StructuralFaults::crossing)),
        j -> j.phase(USAGE, p -> p.choice("m", "M", StructuralFaults::crossing)),
        "whose branches go on side by side");
    given(
        WRONG_BRANCH,
        "phase[usage]/@branchings",
        j -> j.phase(USAGE, p -> p.parallel("m", "M?", c -> ending(c, false))),
        j -> j.phase(USAGE, p -> p.choice("m", "M?", c -> ending(c, false))),
        "the journey ends with the branch \"a\" of \"m\"");
    given(
        WRONG_BRANCH,
        "phase[usage]/@branchings",
        j -> j.phase(USAGE, p -> p.choice("m", "M?", c -> ending(c, true)).touchpoint("x", "X")),
        j -> j.phase(USAGE, p -> p.choice("m", "M?", c -> ending(c, true))),
        "nobody comes to \"x\" behind it");
  }

  private static void ending(BranchingBuilder branching, boolean bothEnd) {
    branching
        .branch("a", "a", b -> b.endsJourney().touchpoint("one", "One"))
        .branch("b", "b", b -> (bothEnd ? b.endsJourney() : b).touchpoint("two", "Two"));
  }

  private static void twoBranches(BranchingBuilder branching, String id) {
    branching.branch(id, "a", b -> b.touchpoint("one", "One")).branch("c", "c");
  }

  private static void crossing(BranchingBuilder branching) {
    branching
        .branch("a", "a", b -> b.touchpoint("one", "One", t -> t.leadsTo("two")))
        .branch("b", "b", b -> b.touchpoint("two", "Two"));
  }

  /** A journey to which a fault is added. */
  static JourneyBuilder sound() {
    return Journey.builder("j", "J")
        .persona("somebody", "Somebody")
        .actor("agent", "Agent", Side.PARTNER)
        .phase(AWARENESS)
        .phase(PURCHASE);
  }

  static TouchpointBuilder t(String id, String name) {
    return Touchpoint.builder(id, name);
  }

  /** The touchpoint in the phase purchase, unproven yet. */
  private static Consumer<JourneyBuilder> in(TouchpointBuilder touchpoint) {
    return in(touchpoint, journey -> {});
  }

  private static Consumer<JourneyBuilder> in(
      TouchpointBuilder touchpoint, Consumer<JourneyBuilder> more) {
    return journey -> {
      List<Phase> phases = new ArrayList<>(journey.phases);
      phases.set(1, Phase.builder(PURCHASE).touchpoint(touchpoint.assemble()).assemble());
      journey.phases(phases);
      more.accept(journey);
    };
  }
}
