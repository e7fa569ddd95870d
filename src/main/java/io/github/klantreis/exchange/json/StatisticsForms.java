package io.github.klantreis.exchange.json;

import static io.github.klantreis.exchange.json.CountForms.COUNT;
import static io.github.klantreis.exchange.json.CountForms.MILLIS;
import static io.github.klantreis.exchange.json.CountForms.POINT;
import static io.github.klantreis.exchange.json.CountForms.SHARE;
import static io.github.klantreis.exchange.json.CountForms.SUM;
import static io.github.klantreis.exchange.json.CountForms.boxed;
import static io.github.klantreis.exchange.json.FlagForm.FLAG;
import static io.github.klantreis.exchange.json.TextForm.ANY;

import io.github.klantreis.observation.BranchCount;
import io.github.klantreis.observation.BranchingCount;
import io.github.klantreis.observation.ConformanceSummary;
import io.github.klantreis.observation.DirectlyFollows;
import io.github.klantreis.observation.EmotionSummary;
import io.github.klantreis.observation.Funnel;
import io.github.klantreis.observation.FunnelStep;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.LoyaltyLoopSummary;
import io.github.klantreis.observation.PhaseCount;
import io.github.klantreis.observation.PurchaseOrigin;
import io.github.klantreis.observation.Share;
import io.github.klantreis.observation.TimeSummary;
import io.github.klantreis.observation.TouchpointCount;
import io.github.klantreis.observation.TrailStatus;
import io.github.klantreis.observation.UnmappedEvent;
import io.github.klantreis.observation.Variant;
import io.github.klantreis.observation.survival.ConversionCurve;
import io.github.klantreis.vocabulary.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Statistics as JSON: exact counts, times in milliseconds. They are never read back. */
final class StatisticsForms {
  static final String SCHEMA_ID = "https://klantreis.github.io/schema/statistics-1.json";

  /** How many routes and unknown events are written, the most frequent first. */
  private static final int MOST = 100;

  private static final WrittenObject<TimeSummary> TIME =
      FieldList.<TimeSummary>of("time", "How long something took, in milliseconds.")
          .required("count", "How many times there are.", COUNT, TimeSummary::count)
          .required("total", "All together.", MILLIS, TimeSummary::total)
          .optional("shortest", "The shortest.", MILLIS, TimeSummary::shortest)
          .optional(
              "median", "The median, as near as the buckets tell.", MILLIS, TimeSummary::median)
          .optional("longest", "The longest.", MILLIS, TimeSummary::longest)
          .written();

  private static final WrittenObject<EmotionSummary> EMOTION =
      FieldList.<EmotionSummary>of("emotion", "What customers felt, from -2 to 2.")
          .required("count", "How many told it.", COUNT, EmotionSummary::count)
          .required("sum", "The sum of what they told.", SUM, EmotionSummary::sum)
          .optional("mean", "The mean.", NumberForm.ANY, each -> boxed(each.mean()))
          .required(
              "comparedCount",
              "How many told it where the journey says an emotion.",
              COUNT,
              EmotionSummary::comparedCount)
          .optional(
              "comparedMean", "The mean of these.", NumberForm.ANY, e -> boxed(e.comparedMean()))
          .optional(
              "modelled",
              "The mean that the journey says for these.",
              NumberForm.ANY,
              e -> boxed(e.modelled()))
          .optional(
              "difference",
              "comparedMean minus modelled.",
              NumberForm.ANY,
              e -> boxed(e.difference()))
          .written();

  private static final WrittenObject<FunnelStep> STEP =
      FieldList.<FunnelStep>of("step", "A step of the funnel.")
          .required(
              "number",
              "Which step it is, from 1; in the mode any-order how many different phases it is.",
              COUNT,
              step -> (long) step.number())
          .optional(
              "phaseId",
              "The id of the phase that it is; in the mode any-order it is none.",
              ANY,
              FunnelStep::phaseId)
          .required("reached", "How many customers reached it.", COUNT, FunnelStep::reached)
          .required("conversion", "Of those of the first step.", SHARE, FunnelStep::conversion)
          .required(
              "stepConversion", "Of those of the step before.", SHARE, FunnelStep::stepConversion)
          .required(
              "matured",
              "In time after the first entry, of those who entered early enough to have had the time.",
              SHARE,
              FunnelStep::matured)
          .required("dropOff", "How many of the step before did not.", COUNT, FunnelStep::dropOff)
          .list(
              "curve",
              "Who reached it by which time after entering, also of those still on their way.",
              POINT,
              step -> step.curve().map(ConversionCurve::points).orElse(List.of()))
          .required(
              "sincePreviousStep", "Since the step before.", TIME, FunnelStep::sincePreviousStep)
          .required("sinceStart", "Since the first step.", TIME, FunnelStep::sinceStart)
          .written();

  private static final WrittenObject<Funnel> FUNNEL =
      FieldList.<Funnel>of("funnel", "How many customers came how far.")
          .required("mode", "How steps are filled.", ANY, funnel -> funnel.mode().id())
          .optional(
              "window",
              "How long the steps may take together, in milliseconds.",
              MILLIS,
              Funnel::window)
          .required(
              "stillOnTheWay",
              "How many customers were still on the way, and count as far as they came.",
              COUNT,
              Funnel::stillOnTheWay)
          .required("steps", "The steps.", WrittenForm.listOf(STEP), Funnel::steps)
          .written();

  private static final WrittenObject<PhaseCount> PHASE =
      FieldList.<PhaseCount>of("phase", "What happened in a phase.")
          .required("phaseId", "Its id.", ANY, PhaseCount::phaseId)
          .required(
              "isUnrecorded",
              "Whether the plan says so of all of its touchpoints: then it is no step of the funnel.",
              FLAG,
              PhaseCount::isUnrecorded)
          .required("encounters", "How many encounters.", COUNT, PhaseCount::encounters)
          .required("customers", "How many of all customers.", SHARE, PhaseCount::customers)
          .required(
              "last",
              "For how many it was the last, by what became of them.",
              WrittenForm.COUNTS,
              phase -> counted(TrailStatus.values(), phase::last))
          .required("left", "How many customers left it for another.", COUNT, PhaseCount::left)
          .required(
              "dropOff",
              "Who dropped off, of those whose first stay ended early enough to know.",
              SHARE,
              PhaseCount::dropOff)
          .required(
              "cameBack",
              "Who of these came back after a silence as of one who has stopped.",
              COUNT,
              PhaseCount::cameBack)
          .required("dwell", "How long customers stayed.", TIME, PhaseCount::dwell)
          .optional(
              "firstDwell",
              "How long they stayed for the first time; counted if all are observed equally long.",
              TIME,
              phase -> Optional.of(phase.firstDwell()).filter(time -> time.count() > 0))
          .required("emotion", "What they felt.", EMOTION, PhaseCount::emotion)
          .written();

  private static final WrittenObject<TouchpointCount> TOUCHPOINT =
      FieldList.<TouchpointCount>of("touchpoint", "What happened at a touchpoint.")
          .required("touchpointId", "Its id.", ANY, TouchpointCount::touchpointId)
          .required(
              "isUnrecorded",
              "Whether the plan says that the log does not have all encounters with it.",
              FLAG,
              TouchpointCount::isUnrecorded)
          .required("phaseId", "The id of its phase.", ANY, TouchpointCount::phaseId)
          .required("encounters", "How many encounters.", COUNT, TouchpointCount::encounters)
          .required(
              "customers", "How many of the phase's customers.", SHARE, TouchpointCount::customers)
          .required("met", "Who met it, of those who could have.", SHARE, TouchpointCount::met)
          .required("starts", "How many customers began here.", COUNT, TouchpointCount::starts)
          .required("ends", "How many customers ended here.", COUNT, TouchpointCount::ends)
          .required("emotion", "What they felt.", EMOTION, TouchpointCount::emotion)
          .required(
              "customersWithExperience",
              "How many customers told what they felt.",
              COUNT,
              TouchpointCount::customersWithExperience)
          .written();

  private static final WrittenObject<BranchCount> BRANCH =
      FieldList.<BranchCount>of("branch", "How many customers took a branch.")
          .required(
              "branchIds",
              "Its id; several without touchpoints of one choice are counted together.",
              WrittenForm.listOf(ANY),
              BranchCount::branchIds)
          .required(
              "isUnrecorded",
              "Whether the plan says so of its touchpoints: no share of the branching then counts.",
              FLAG,
              BranchCount::isUnrecorded)
          .required("customers", "How many of those at the branching.", SHARE, b -> b.customers())
          .required(
              "customersFirst",
              "How many took it before any other, of those who took any early enough to know.",
              SHARE,
              BranchCount::customersFirst)
          .optional(
              "statedPercent",
              "The share that the journey states.",
              NumberForm.ANY,
              b -> boxed(b.statedShare()))
          .written();

  private static final WrittenObject<BranchingCount> BRANCHING =
      FieldList.<BranchingCount>of("branching", "Which branches customers took.")
          .required("branchingId", "Its id.", ANY, BranchingCount::branchingId)
          .required("kind", "What customers take.", ANY, each -> each.kind().id())
          .required("phaseId", "The id of its phase.", ANY, BranchingCount::phaseId)
          .required(
              "branches",
              "The branches that encounters can show.",
              WrittenForm.listOf(BRANCH),
              BranchingCount::branches)
          .required(
              "severalBranches",
              "Who took more than one, of those who took any.",
              SHARE,
              BranchingCount::severalBranches)
          .required(
              "eachBranch",
              "Who took each of these, of those who took any.",
              SHARE,
              BranchingCount::eachBranch)
          .required(
              "noBranch",
              "Who took none, of the phase's customers.",
              SHARE,
              BranchingCount::noBranch)
          .required(
              "unmodelledToOtherBranch",
              "Who went to another branch by no way of the journey, of those who left one.",
              SHARE,
              BranchingCount::unmodelledToOtherBranch)
          .required(
              "stoppedBefore",
              "Who stopped right before and may have taken a branch without touchpoints.",
              COUNT,
              BranchingCount::stoppedBefore)
          .written();

  private static final WrittenObject<DirectlyFollows> FOLLOW =
      FieldList.<DirectlyFollows>of("follow", "One directly after another.")
          .required("from", "The id of the first.", ANY, DirectlyFollows::from)
          .required("to", "The id of the second.", ANY, DirectlyFollows::to)
          .required("count", "How often.", COUNT, DirectlyFollows::count)
          .required(
              "unmodelled",
              "How often by no way of the journey.",
              COUNT,
              DirectlyFollows::unmodelled)
          .optional(
              "customers",
              "How many customers, of those who left the phase.",
              SHARE,
              DirectlyFollows::customers)
          .optional(
              "unmodelledCustomers",
              "How many customers by no way of the journey, of those who left the phase.",
              SHARE,
              DirectlyFollows::unmodelledCustomers)
          .required("time", "How long it took, between phases.", TIME, DirectlyFollows::time)
          .written();

  private record Takers(String loopId, Share customers) {}

  private static final WrittenObject<Takers> TAKERS =
      FieldList.<Takers>of("takers", "Who took a loop.")
          .required("loopId", "Its id.", ANY, Takers::loopId)
          .required("customers", "Who took it.", SHARE, Takers::customers)
          .written();

  private static final WrittenObject<LoyaltyLoopSummary> LOOPS =
      FieldList.<LoyaltyLoopSummary>of("loyaltyLoops", "Purchases and what led to them.")
          .required(
              "purchases",
              "How many, by origin.",
              WrittenForm.COUNTS,
              loops -> counted(PurchaseOrigin.values(), loops::purchases))
          .required("customers", "How many customers bought.", COUNT, LoyaltyLoopSummary::customers)
          .required(
              "repeatCustomers",
              "How many bought again.",
              SHARE,
              LoyaltyLoopSummary::repeatCustomers)
          .required(
              "shareOfPurchases",
              "By the loop, of all purchases.",
              SHARE,
              LoyaltyLoopSummary::shareOfPurchases)
          .required(
              "shareOfRepeatPurchases",
              "By the loop, of the repeated ones.",
              SHARE,
              LoyaltyLoopSummary::shareOfRepeatPurchases)
          .required(
              "taken",
              "How often each loop was taken, by id.",
              WrittenForm.COUNTS,
              LoyaltyLoopSummary::taken)
          .list(
              "takers",
              "How many customers took each loop, of those who have had the time.",
              TAKERS,
              loops ->
                  loops.takers().entrySet().stream()
                      .map(each -> new Takers(each.getKey(), each.getValue()))
                      .toList())
          .required(
              "customersByLoyaltyLoop",
              "How many customers bought again by a loop, of those who bought early enough.",
              SHARE,
              LoyaltyLoopSummary::customersByLoyaltyLoop)
          .required(
              "timeBetweenPurchases",
              "From one purchase to the next.",
              TIME,
              LoyaltyLoopSummary::timeBetweenPurchases)
          .written();

  private static final WrittenObject<ConformanceSummary> CONFORMANCE =
      FieldList.<ConformanceSummary>of("conformance", "How customers' ways fit the journey's.")
          .required(
              "modelledMoves", "Moves that it knows.", SHARE, ConformanceSummary::modelledMoves)
          .required(
              "customersByModelledMoves",
              "Customers all of whose moves it knows, of those who left a phase.",
              SHARE,
              ConformanceSummary::customersByModelledMoves)
          .required(
              "deviations", "Deviations of all customers.", COUNT, ConformanceSummary::deviations)
          .required(
              "customersWithoutDeviation",
              "Customers without any.",
              SHARE,
              ConformanceSummary::customersWithoutDeviation)
          .optional("fitness", "From 0 to 1.", NumberForm.ANY, each -> boxed(each.fitness()))
          .written();

  private static final WrittenObject<Variant> VARIANT =
      FieldList.<Variant>of("variant", "A way through the phases.")
          .required(
              "phaseIds",
              "The phases, without repeats.",
              WrittenForm.listOf(ANY),
              Variant::phaseIds)
          .required("customers", "How many customers went it.", SHARE, Variant::customers)
          .written();

  private static final WrittenObject<UnmappedEvent> UNMAPPED =
      FieldList.<UnmappedEvent>of("unmappedEvent", "An event that is not on the map.")
          .required("event", "Its name in the log.", ANY, UnmappedEvent::event)
          .required("encounters", "How many of all encounters.", SHARE, UnmappedEvent::encounters)
          .required("customers", "How many of all customers.", SHARE, UnmappedEvent::customers)
          .written();

  /** The fields of statistics of one segment or of all customers. */
  private static FieldList<JourneyStatistics> counted(String name, String description) {
    return FieldList.<JourneyStatistics>of(name, description)
        .optional(
            "personaId",
            "The persona with whose emotions theirs are compared; else those of all.",
            ANY,
            JourneyStatistics::personaId)
        .required("customers", "How many customers.", COUNT, JourneyStatistics::customers)
        .required(
            "customersTooYoung",
            "How many were left out because they were not observed for as long as followUp.",
            COUNT,
            JourneyStatistics::customersTooYoung)
        .required(
            "customersByStatus",
            "What became of them.",
            WrittenForm.COUNTS,
            all -> counted(TrailStatus.values(), all::customers))
        .required(
            "encountersOnTheMap", "Encounters on it.", COUNT, JourneyStatistics::encountersOnTheMap)
        .required(
            "encountersOffTheMap", "And off it.", COUNT, JourneyStatistics::encountersOffTheMap)
        .required(
            "customersOffTheMap",
            "Customers with an encounter off it.",
            SHARE,
            JourneyStatistics::customersOffTheMap)
        .required("ignoredEvents", "Events passed over.", COUNT, JourneyStatistics::ignoredEvents)
        .required("emotion", "What they felt.", EMOTION, JourneyStatistics::emotion)
        .required("funnel", "The funnel.", FUNNEL, JourneyStatistics::funnel)
        .required("phases", "The phases.", WrittenForm.listOf(PHASE), JourneyStatistics::phases)
        .required(
            "touchpoints",
            "The touchpoints.",
            WrittenForm.listOf(TOUCHPOINT),
            JourneyStatistics::touchpoints)
        .list(
            "branchings",
            "Which branches customers took.",
            BRANCHING,
            JourneyStatistics::branchings)
        .required(
            "follows", "What follows what.", WrittenForm.listOf(FOLLOW), JourneyStatistics::follows)
        .required(
            "phaseFollows",
            "Which phase follows which.",
            WrittenForm.listOf(FOLLOW),
            JourneyStatistics::phaseFollows)
        .required("moves", "Moves by kind.", WrittenForm.COUNTS, StatisticsForms::moves)
        .required(
            "throughput", "From first to last encounter.", TIME, JourneyStatistics::throughput)
        .required("loyaltyLoops", "The loyalty loops.", LOOPS, JourneyStatistics::loyaltyLoops)
        .required("conformance", "Conformance.", CONFORMANCE, JourneyStatistics::conformance)
        .required(
            "variants",
            "The most frequent ways, a hundred at most.",
            WrittenForm.listOf(VARIANT),
            all -> all.variants(MOST))
        .required(
            "unmappedEvents",
            "The most frequent events off the map, a hundred at most.",
            WrittenForm.listOf(UNMAPPED),
            all -> all.unmappedEvents(MOST));
  }

  private static final WrittenObject<JourneyStatistics> SEGMENT =
      counted("segment", "What the customers of a segment did.").written();

  private record Named(String value, JourneyStatistics statistics) {}

  private static final WrittenObject<Named> NAMED =
      FieldList.<Named>of("namedSegment", "A segment with what makes it.")
          .required("value", "The value of the attribute.", ANY, Named::value)
          .required("statistics", "What they did.", SEGMENT, Named::statistics)
          .written();

  /**
   * The whole document.
   *
   * @param statistics the statistics
   */
  record All(JourneyStatistics statistics) {}

  static final WrittenObject<All> ALL =
      FieldList.<All>document(SCHEMA_ID, "statistics", "What customers did on a journey.")
          .required("journeyId", "The id of the journey.", ANY, all -> all.statistics.journeyId())
          .optional(
              "journeyVersion",
              "The version of the journey.",
              ANY,
              all -> all.statistics.journeyVersion())
          .optional(
              "followUp",
              "For how long each customer is observed; else until the end of the log.",
              MILLIS,
              all -> all.statistics.plan().followUp())
          .required("all", "All customers.", SEGMENT, All::statistics)
          .list(
              "segments",
              "The customers of each segment.",
              NAMED,
              all ->
                  all.statistics.segments().entrySet().stream()
                      .map(entry -> new Named(entry.getKey(), entry.getValue()))
                      .toList())
          .written();

  private StatisticsForms() {}

  private static Map<String, Long> moves(JourneyStatistics statistics) {
    Map<String, Long> moves = new LinkedHashMap<>();
    statistics.moves().forEach((kind, count) -> moves.put(kind.id(), count));
    return moves;
  }

  private static <K extends Term> Map<String, Long> counted(K[] keys, ToLongFunction<K> count) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (K key : List.of(keys)) {
      counts.put(key.id(), count.applyAsLong(key));
    }
    return counts;
  }
}
