package io.github.klantreis.observation;

import io.github.klantreis.observation.wording.ComparisonTexts;
import io.github.klantreis.observation.wording.ReaderWords;
import io.github.klantreis.observation.wording.StatisticsLabels;
import io.github.klantreis.observation.wording.StatisticsTexts;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Durations;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Numbers;
import io.github.klantreis.wording.Quotation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes statistics for people. */
final class StatisticsText extends StatisticsChapter {
  private static final int MOST = 10;

  StatisticsText(JourneyStatistics statistics, ReaderWords words) {
    super(statistics, words);
  }

  String text() {
    write();
    return written();
  }

  @Override
  void write() {
    line(
        said(
            StatisticsTexts.HEAD,
            Map.of(
                "journey", Characters.visible(statistics.compiled().outline.journeyName),
                "customers", words.counted(Counted.PEOPLE, statistics.customers()),
                "encounters",
                    words.counted(StatisticsTexts.ENCOUNTERS, statistics.encountersOnTheMap()),
                "off", number(statistics.encountersOffTheMap()))));
    followUp();
    new FunnelText(this).write();
    phases();
    branchings();
    new LoyaltyLoopText(this).write();
    moves();
    if (statistics.customersOnTheMap() > 0) {
      fit();
      fitForSome();
      ways();
    }
    new EmotionText(this).write();
    offTheMap();
    segments();
  }

  private void followUp() {
    Optional<Duration> time = statistics.plan().followUp();
    if (time.isEmpty()) {
      return;
    }
    String left = "";
    long tooYoung = statistics.customersTooYoung();
    if (tooYoung > 0) {
      left =
          said(
              tooYoung == 1 ? StatisticsTexts.ONE_TOO_YOUNG : StatisticsTexts.TOO_YOUNG,
              Map.of("n", number(tooYoung)));
    }
    line(said(StatisticsTexts.FOLLOWED, Map.of("time", Durations.exact(time.get()))) + left);
  }

  private void phases() {
    head(said(StatisticsTexts.WHERE));
    List<TrailStatus> statuses = new ArrayList<>();
    List<String> heads =
        new ArrayList<>(
            List.of(
                said(StatisticsLabels.PHASE),
                said(StatisticsLabels.CUSTOMERS),
                said(StatisticsTexts.OF_ALL),
                said(StatisticsLabels.ENCOUNTERS),
                said(StatisticsLabels.MEDIAN_STAY)));
    for (TrailStatus status : TrailStatus.values()) {
      if (statistics.customers(status) > 0) {
        statuses.add(status);
        Text head = status == TrailStatus.UNKNOWN ? StatisticsLabels.LAST_SEEN : status.label();
        heads.add(Characters.capitalised(said(head)));
      }
    }
    Table table = new Table(heads);
    for (PhaseCount phase : statistics.phases()) {
      if (phase.isUnrecorded()) {
        boolean isNone = phase.encounters() == 0;
        table.row(
            Characters.visible(named(phase)),
            said(isNone ? StatisticsLabels.NOT_RECORDED : StatisticsTexts.NOT_ALL_RECORDED));
        continue;
      }
      List<String> row =
          new ArrayList<>(
              List.of(
                  Characters.visible(named(phase)),
                  number(phase.customers().part()),
                  percent(phase.customers()),
                  number(phase.encounters()),
                  median(phase.dwell())));
      statuses.forEach(status -> row.add(number(phase.last(status))));
      table.row(row);
    }
    table.write();
    touchpoints(StatisticsTexts.UNRECORDED, TouchpointCount::isUnrecorded);
    if (statistics.plan().hasBuyers()) {
      Set<String> buying = Set.copyOf(statistics.plan().purchasesAt());
      touchpoints(
          StatisticsTexts.UNRECORDED_PURCHASES,
          met -> met.isUnrecorded() && buying.contains(met.touchpointId()));
    }
    if (statistics.encountersOnTheMap() > 0) {
      touchpoints(StatisticsTexts.NOT_IN_LOG, met -> !met.isUnrecorded() && met.encounters() == 0);
    }
  }

  /** Writes which touchpoints meet a condition, if any do. */
  private void touchpoints(Text text, Predicate<TouchpointCount> condition) {
    List<String> names =
        statistics.touchpoints().stream()
            .filter(condition)
            .map(
                met ->
                    Quotation.quoted(
                        statistics.compiled().outline.touchpointLabel(met.touchpointId())))
            .toList();
    if (!names.isEmpty()) {
      line(GAP + said(text, Map.of("touchpoints", Listing.atMost(MOST, names))));
    }
  }

  private void branchings() {
    if (statistics.branchings().isEmpty()) {
      return;
    }
    head(said(StatisticsTexts.BRANCHES));
    for (BranchingCount branching : statistics.branchings()) {
      String kind = said(branching.kind().label());
      String name = Characters.visible(branching.name());
      line(GAP + said(StatisticsTexts.BRANCHING, Map.of("name", name, "kind", kind)));
      boolean isStated = branching.branches().stream().anyMatch(b -> b.statedShare().isPresent());
      List<String> heads =
          new ArrayList<>(
              List.of(
                  said(StatisticsTexts.BRANCH),
                  said(StatisticsLabels.CUSTOMERS),
                  said(StatisticsLabels.OBSERVED)));
      if (isStated) {
        heads.add(said(StatisticsTexts.MODELLED));
      }
      Table table = new Table(heads);
      for (BranchCount branch : branching.branches()) {
        List<String> row =
            branching.hasUnrecordedBranch()
                ? counted(branch)
                : branch(named(branch), branch.customers());
        if (isStated) {
          row.add(stated(branch));
        }
        table.row(row);
      }
      if (branching.hasUnrecordedBranch()) {
        table.write();
        line(GAP + said(StatisticsTexts.BRANCH_NOT_RECORDED));
        continue;
      }
      table.row(branch(said(StatisticsTexts.ANY), Share.of(branching.customers(), 0)));
      table.row(branch(said(StatisticsTexts.SEVERAL_BRANCHES), branching.severalBranches()));
      if (branching.kind() == BranchingKind.PARALLEL) {
        table.row(branch(said(StatisticsTexts.EACH_BRANCH), branching.eachBranch()));
      }
      table.write();
      Share none = branching.noBranch();
      if (none.part() > 0) {
        line(
            GAP
                + said(
                    none.part() == 1 ? StatisticsTexts.ONE_NO_BRANCH : StatisticsTexts.NO_BRANCH,
                    Map.of("n", number(none.part()), "share", percent(none))));
      }
      long stopped = branching.stoppedBefore();
      if (stopped > 0) {
        Text text =
            stopped == 1 ? StatisticsTexts.ONE_STOPPED_BEFORE : StatisticsTexts.STOPPED_BEFORE;
        line(GAP + said(text, Map.of("n", number(stopped))));
      }
    }
  }

  private String named(BranchCount branch) {
    String name = Characters.visible(branch.name());
    return branch.isStraightOn() ? said(StatisticsTexts.STRAIGHT_ON, Map.of("branch", name)) : name;
  }

  private List<String> branch(String name, Share share) {
    return new ArrayList<>(List.of(name, number(share.part()), percent(share)));
  }

  /** Returns how many are known to have taken a branch, where nobody knows of how many. */
  private List<String> counted(BranchCount branch) {
    long customers = branch.customers().part();
    boolean isUnknown = branch.isUnrecorded() && customers == 0;
    return new ArrayList<>(
        List.of(
            named(branch),
            isUnknown ? said(StatisticsLabels.NOT_RECORDED) : number(customers),
            NONE));
  }

  private String stated(BranchCount branch) {
    OptionalDouble share = branch.statedShare();
    return share.isPresent() ? Numbers.roundedPercent(share.getAsDouble(), locale) : NONE;
  }

  private void moves() {
    head(said(StatisticsTexts.MOVES));
    line(
        GAP
            + statistics.moves().entrySet().stream()
                .filter(move -> move.getValue() > 0 || canBeMade(move.getKey()))
                .map(move -> said(move.getKey().label()) + " " + number(move.getValue()))
                .collect(Collectors.joining(", ")));
    long steps = 0;
    long atOnce = 0;
    for (DirectlyFollows follows : statistics.phaseFollows()) {
      steps += follows.time().count();
      atOnce += follows.time().atOnce();
    }
    if (atOnce > 0) {
      line(
          GAP
              + said(
                  StatisticsTexts.AT_ONCE,
                  Map.of(
                      "share", percent(Share.of(atOnce, steps)),
                      "n", number(atOnce),
                      "all", number(steps))));
    }
  }

  /** Whether customers can make such a move: without purchases nobody loops or shops again. */
  private boolean canBeMade(MoveKind kind) {
    return switch (kind) {
      case LOYALTY_LOOP -> statistics.hasLoyaltyLoops() && speaksOfLoops();
      case SHOPPING_AROUND_AGAIN -> statistics.hasLoyaltyLoops() && statistics.plan().hasBuyers();
      case START, STAY, FORWARD, SKIP, BACK, OFF_THE_MAP -> true;
    };
  }

  private void fit() {
    ConformanceSummary fit = statistics.conformance();
    head(said(StatisticsTexts.FIT));
    if (fit.modelledMoves().whole() > 0) {
      line(
          GAP
              + said(
                  StatisticsTexts.FIT_MOVES,
                  Map.of(
                      "share", percent(fit.modelledMoves()),
                      "by", percent(fit.customersByModelledMoves()),
                      "n", number(fit.customersByModelledMoves().whole()))));
    }
    if (fit.customersWithoutDeviation().whole() > 0) {
      line(
          GAP
              + said(
                  StatisticsTexts.FIT_CUSTOMERS,
                  Map.of(
                      "share", percent(fit.customersWithoutDeviation()),
                      "n", number(fit.customersWithoutDeviation().whole()))));
    }
    if (fit.fitness().isPresent() && statistics.customersOnTheMap() > 0) {
      BigDecimal mean =
          BigDecimal.valueOf(fit.deviations())
              .divide(BigDecimal.valueOf(statistics.customersOnTheMap()), 1, RoundingMode.HALF_UP);
      BigDecimal percent = BigDecimal.valueOf(fit.fitness().getAsDouble()).movePointRight(2);
      line(
          GAP
              + said(
                  StatisticsTexts.FIT_ROUTES,
                  Map.of(
                      "mean",
                      Numbers.plain(mean, locale),
                      "fitness",
                      Numbers.percent(rounded(percent, 1), locale))));
      if (fit.deviations() > 0) {
        fitNotInLog();
        fitOfOpen();
      }
    }
  }

  /** Says which phases count as missed though the log does not say whether they are recorded. */
  private void fitNotInLog() {
    phases(
        StatisticsTexts.FIT_NOT_IN_LOG,
        phase ->
            phase.encounters() == 0
                && !phase.isUnrecorded()
                && statistics.compiled().outline.phase(phase.phaseId()) >= 0);
  }

  /** Says that whoever may still come somewhere is counted as having missed it. */
  private void fitOfOpen() {
    long open = 0;
    for (PhaseCount phase : statistics.phases()) {
      open += phase.last(TrailStatus.OPEN);
    }
    if (open > 0) {
      line(GAP + words.counted(StatisticsTexts.FIT_OPEN, open));
    } else if (!statistics.compiled().hasCutOff) {
      line(GAP + said(StatisticsTexts.FIT_UNKNOWN));
    }
  }

  private void fitForSome() {
    if (phasesForSome().findAny().isPresent()) {
      line(GAP + said(StatisticsTexts.FIT_FOR_SOME));
    }
  }

  private void ways() {
    head(said(StatisticsTexts.WAYS, Map.of("n", number(statistics.customersOnTheMap()))));
    Map<String, String> names =
        statistics.phases().stream()
            .collect(Collectors.toMap(PhaseCount::phaseId, phase -> named(phase)));
    Table table = new Table();
    for (Variant variant : statistics.variants(MOST)) {
      String way =
          variant.phaseIds().stream()
              .map(id -> Characters.visible(names.getOrDefault(id, id)))
              .collect(Collectors.joining(" → "));
      table.row(
          way + (variant.isTruncated() ? " → …" : ""),
          number(variant.customers().part()),
          percent(variant.customers()));
    }
    long others = statistics.customersOfOtherVariants();
    if (others > 0) {
      Share share = Share.of(others, statistics.customersOnTheMap());
      table.row(said(StatisticsTexts.OTHER_WAYS), number(others), percent(share));
    }
    table.write();
    phases(
        StatisticsTexts.WAYS_AS_RECORDED, phase -> phase.isUnrecorded() && phase.encounters() > 0);
  }

  private void offTheMap() {
    if (statistics.encountersOffTheMap() == 0) {
      return;
    }
    head(said(StatisticsTexts.OFF));
    Table table =
        new Table(
            List.of(
                said(StatisticsTexts.EVENT),
                said(StatisticsLabels.ENCOUNTERS),
                said(StatisticsTexts.OF_ALL),
                said(StatisticsLabels.CUSTOMERS),
                said(StatisticsTexts.OF_ALL)));
    for (UnmappedEvent event : statistics.unmappedEvents(MOST)) {
      table.row(
          Characters.visible(event.event()),
          number(event.encounters().part()),
          percent(event.encounters()),
          number(event.customers().part()),
          percent(event.customers()));
    }
    long others = statistics.encountersWithOtherUnmappedEvents();
    if (others > 0) {
      table.row(said(StatisticsTexts.OTHER_EVENTS), number(others));
    }
    if (statistics.unmappedEvents(2).size() > 1 || others > 0) {
      Share off = statistics.customersOffTheMap();
      table.row(
          said(StatisticsTexts.ANY),
          number(statistics.encountersOffTheMap()),
          percent(Share.of(statistics.encountersOffTheMap(), encounters())),
          number(off.part()),
          percent(off));
    }
    table.write();
  }

  private long encounters() {
    return statistics.encountersOnTheMap() + statistics.encountersOffTheMap();
  }

  private void segments() {
    if (statistics.segments().isEmpty()) {
      return;
    }
    head(said(StatisticsTexts.SEGMENTS));
    List<FunnelStep> steps = statistics.funnel().steps();
    Optional<FunnelStep> last =
        steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    List<String> heads =
        new ArrayList<>(List.of(said(StatisticsTexts.SEGMENT), said(StatisticsLabels.CUSTOMERS)));
    last.ifPresent(
        step ->
            heads.add(
                said(StatisticsTexts.LAST_STEP, Map.of("step", Characters.visible(named(step))))));
    boolean hasLoops = !statistics.loyaltyLoops().taken().isEmpty();
    if (statistics.hasLoyaltyLoops() && statistics.loopsLeadToPurchase()) {
      heads.add(
          said(hasLoops ? StatisticsTexts.LOOP_SHARE : StatisticsTexts.SHARE_WITHOUT_EVALUATING));
    }
    if (tellsWhoTookLoops()) {
      heads.add(said(hasLoops ? StatisticsTexts.LOOP_CUSTOMERS : StatisticsTexts.CUSTOMERS_SO));
    }
    Table table = new Table(heads);
    statistics.segments().forEach((value, segment) -> segment(table, segment(value), segment));
    statistics
        .otherSegments()
        .ifPresent(others -> segment(table, said(StatisticsTexts.OTHERS), others));
    table.write();
    if (statistics.segments().containsKey(JourneyStatistics.NO_SEGMENT)) {
      String attribute = Characters.visible(statistics.segmentAttribute().orElseThrow());
      Text text =
          statistics.segments().size() == 1
              ? StatisticsTexts.NO_ATTRIBUTE
              : StatisticsTexts.WITHOUT_VALUE;
      line(GAP + said(text, Map.of("attribute", attribute)));
    }
  }

  private void segment(Table table, String value, JourneyStatistics segment) {
    List<String> row =
        new ArrayList<>(List.of(Characters.visible(value), number(segment.customers())));
    List<FunnelStep> steps = segment.funnel().steps();
    if (!steps.isEmpty()) {
      row.add(based(steps.get(steps.size() - 1).conversion()));
    }
    LoyaltyLoopSummary loops = segment.loyaltyLoops();
    if (statistics.hasLoyaltyLoops() && statistics.loopsLeadToPurchase()) {
      row.add(based(loops.shareOfRepeatPurchases()));
    }
    if (tellsWhoTookLoops()) {
      row.add(
          based(
              statistics.loopsLeadToPurchase()
                  ? loops.customersByLoyaltyLoop()
                  : LoyaltyLoopText.takers(loops)));
    }
    table.row(row);
  }

  /** Whether loops lead to purchases, or the only one leads elsewhere. */
  private boolean tellsWhoTookLoops() {
    return statistics.hasLoyaltyLoops()
        && (statistics.loopsLeadToPurchase() || statistics.loyaltyLoops().taken().size() == 1);
  }

  /** Returns the percentage with the number that it is of, where no column has it. */
  private String based(Share share) {
    return share.whole() == 0
        ? NONE
        : said(ComparisonTexts.OF, Map.of("value", percent(share), "n", number(share.whole())));
  }
}
