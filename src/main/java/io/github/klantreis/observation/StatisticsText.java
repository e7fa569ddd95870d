package io.github.klantreis.observation;

import io.github.klantreis.observation.survival.ConversionCurve;
import io.github.klantreis.observation.wording.ComparisonTexts;
import io.github.klantreis.observation.wording.PurchaseWords;
import io.github.klantreis.observation.wording.ReaderWords;
import io.github.klantreis.observation.wording.StatisticsLabels;
import io.github.klantreis.observation.wording.StatisticsTexts;
import io.github.klantreis.observation.wording.TextTable;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Durations;
import io.github.klantreis.wording.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes statistics for people. */
final class StatisticsText {
  private static final int MOST = 10;
  private static final String GAP = "  ";
  private static final String NONE = "–";

  /** The times of which the conversion is shown. */
  private static final List<Duration> TIMES =
      List.of(
          Duration.ofDays(1),
          Duration.ofDays(7),
          Duration.ofDays(30),
          Duration.ofDays(90),
          Duration.ofDays(365));

  private final JourneyStatistics statistics;
  private final ReaderWords words;
  private final Locale locale;
  private final StringBuilder text = new StringBuilder();

  StatisticsText(JourneyStatistics statistics, ReaderWords words) {
    this.statistics = statistics;
    this.words = words;
    locale = words.locale();
  }

  String text() {
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
    funnel();
    curves();
    phases();
    branchings();
    loops();
    moves();
    if (statistics.customersOnTheMap() > 0) {
      fit();
      fitForSome();
      ways();
    }
    emotions();
    offTheMap();
    segments();
    return text.toString();
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

  private void funnel() {
    Funnel funnel = statistics.funnel();
    String window =
        statistics
            .plan()
            .window()
            .map(time -> said(StatisticsTexts.WITHIN, Map.of("time", Durations.exact(time))))
            .orElse("");
    head(
        said(
            StatisticsLabels.FUNNEL,
            Map.of("mode", said(funnel.mode().label()), "window", window)));
    boolean isAnyOrder = funnel.mode() == FunnelMode.ANY_ORDER;
    boolean isMatured = funnel.steps().stream().anyMatch(step -> step.matured().whole() > 0);
    List<String> heads = new ArrayList<>();
    heads.add(said(isAnyOrder ? StatisticsLabels.STEP : StatisticsLabels.PHASE));
    heads.add(said(StatisticsLabels.REACHED));
    heads.add(said(StatisticsLabels.OF_FIRST));
    heads.add(said(StatisticsLabels.OF_PREVIOUS));
    heads.add(said(StatisticsLabels.FEWER_THAN_PREVIOUS));
    heads.add(said(StatisticsLabels.MEDIAN_SINCE_PREVIOUS));
    if (isMatured) {
      heads.add(said(StatisticsLabels.OF_MATURED));
    }
    Table table = new Table(heads);
    for (FunnelStep step : funnel.steps()) {
      boolean isFirst = step.number() == 1;
      List<String> row = new ArrayList<>();
      row.add(Characters.visible(named(step)));
      row.add(number(step.reached()));
      row.add(percent(step.conversion()));
      row.add(isFirst ? NONE : percent(step.stepConversion()));
      row.add(isFirst ? NONE : number(step.dropOff()));
      row.add(median(step.sincePreviousStep()));
      if (isMatured) {
        row.add(bounded(step.matured()));
      }
      table.row(row);
    }
    table.write();
    if (isMatured) {
      long matured = funnel.steps().get(0).matured().whole();
      line(
          GAP
              + said(
                  matured == 1 ? StatisticsTexts.ONE_MATURED : StatisticsTexts.MATURED,
                  Map.of("n", number(matured))));
    }
    funnel.steps().stream()
        .limit(1)
        .filter(first -> first.dropOff() > 0)
        .forEach(
            first -> {
              Text one = isAnyOrder ? StatisticsTexts.ONE_IN_NONE : StatisticsTexts.ONE_NOT_IN;
              Text text =
                  first.dropOff() == 1
                      ? one
                      : isAnyOrder ? StatisticsTexts.IN_NONE : StatisticsTexts.NOT_IN;
              String phase = Characters.visible(named(first));
              String n = number(first.dropOff());
              line(GAP + said(text, Map.of("n", n, "phase", phase)));
            });
    String noSteps =
        statistics.phases().stream()
            .filter(phase -> statistics.compiled().outline.phase(phase.phaseId()) < 0)
            .map(phase -> Characters.visible(named(phase)))
            .collect(Collectors.joining(", "));
    if (!noSteps.isEmpty()) {
      line(GAP + said(StatisticsTexts.NO_STEPS, Map.of("phases", noSteps)));
    }
    JourneyOutline outline = statistics.compiled().outline;
    String forSome =
        phasesForSome()
            .filter(phase -> !outline.expectsEachPersonaIn(outline.phase(phase.phaseId())))
            .map(phase -> Characters.visible(named(phase)))
            .collect(Collectors.joining(", "));
    if (!forSome.isEmpty()) {
      line(GAP + said(StatisticsTexts.STEPS_FOR_SOME, Map.of("phases", forSome)));
    }
  }

  /** Returns the phases of which each touchpoint concerns some personas only. */
  private Stream<PhaseCount> phasesForSome() {
    JourneyOutline outline = statistics.compiled().outline;
    return statistics.phases().stream()
        .filter(phase -> outline.phase(phase.phaseId()) >= 0)
        .filter(
            phase ->
                !outline.expectsInPhase(JourneyOutline.NOBODY, outline.phase(phase.phaseId())));
  }

  /** Shows who has reached each step within a day, a week and so on, as far as it is known. */
  private void curves() {
    List<FunnelStep> steps =
        statistics.funnel().steps().stream()
            .filter(step -> step.curve().filter(curve -> !curve.points().isEmpty()).isPresent())
            .toList();
    List<Duration> times =
        times()
            .filter(
                time -> steps.stream().anyMatch(s -> s.curve().orElseThrow().by(time).isPresent()))
            .toList();
    if (times.isEmpty()) {
      return;
    }
    head(said(StatisticsTexts.CURVES));
    List<String> heads = new ArrayList<>();
    heads.add(said(StatisticsLabels.STEP));
    times.forEach(time -> heads.add(said(Durations.exact(time))));
    heads.add(said(StatisticsTexts.HALF));
    Table table = new Table(heads);
    for (FunnelStep step : steps) {
      ConversionCurve curve = step.curve().orElseThrow();
      List<String> row = new ArrayList<>();
      row.add(Characters.visible(named(step)));
      for (Duration time : times) {
        OptionalDouble share = curve.by(time);
        row.add(share.isPresent() ? Numbers.percent(inPercent(share.getAsDouble()), locale) : NONE);
      }
      row.add(curve.half().map(this::about).orElse(NONE));
      table.row(row);
    }
    table.write();
    line(GAP + said(StatisticsTexts.STILL_ON_THE_WAY));
  }

  /** Returns the times in the window, and its end. */
  private Stream<Duration> times() {
    Optional<Duration> window = statistics.plan().window();
    return Stream.concat(
        TIMES.stream().filter(time -> window.isEmpty() || time.compareTo(window.get()) < 0),
        window.stream());
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
        List<String> row = branch(named(branch), branch.customers());
        if (isStated) {
          row.add(stated(branch));
        }
        table.row(row);
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
    }
  }

  private String named(BranchCount branch) {
    String name = Characters.visible(branch.name());
    return branch.isStraightOn() ? said(StatisticsTexts.STRAIGHT_ON, Map.of("branch", name)) : name;
  }

  private List<String> branch(String name, Share share) {
    return new ArrayList<>(List.of(name, number(share.part()), percent(share)));
  }

  private String stated(BranchCount branch) {
    OptionalDouble share = branch.statedShare();
    return share.isPresent() ? Numbers.roundedPercent(share.getAsDouble(), locale) : NONE;
  }

  private void loops() {
    if (!statistics.hasLoyaltyLoops()) {
      return;
    }
    LoyaltyLoopSummary loops = statistics.loyaltyLoops();
    ObservationPlan plan = statistics.plan();
    PurchaseWords bought =
        PurchaseWords.of(plan.hasBuyers(), plan.purchasesAt(), plan::touchpointName);
    head(said(speaksOfLoops() ? StatisticsLabels.LOYALTY_LOOP : StatisticsLabels.AGAIN));
    if (loops.purchases() == 0) {
      line(GAP + said(bought.get("nobody")));
      return;
    }
    Text template =
        loops.repeatCustomers().part() == 1
            ? StatisticsTexts.ONE_BOUGHT_AGAIN
            : StatisticsTexts.BOUGHT;
    line(
        GAP
            + said(
                template,
                bought.with(
                    Map.of(
                        "count",
                            number(loops.purchases())
                                + " "
                                + said(bought.get(loops.purchases() == 1 ? "purchase" : "times")),
                        "customers", words.counted(Counted.PEOPLE, loops.customers()),
                        "repeat", number(loops.repeatCustomers().part()),
                        "share", percent(loops.repeatCustomers())))));
    List<String> elsewhere =
        loops.taken().keySet().stream().filter(loop -> !plan.leadsToPurchase(loop)).toList();
    boolean isRepeated = loops.shareOfRepeatPurchases().whole() > 0;
    if (isRepeated) {
      line(
          GAP
              + said(
                  elsewhere.isEmpty()
                      ? StatisticsTexts.BY_LOOP
                      : StatisticsTexts.WITHOUT_EVALUATING,
                  bought.with(
                      Map.of(
                          "count", number(loops.purchases(PurchaseOrigin.LOYALTY_LOOP)),
                          "ofAll", percent(loops.shareOfPurchases()),
                          "ofRepeats", percent(loops.shareOfRepeatPurchases())))));
    }
    boolean hasCutOff = statistics.compiled().hasCutOff;
    Text took =
        hasCutOff ? StatisticsTexts.RIPE_CUSTOMERS_BY_LOOP : StatisticsTexts.CUSTOMERS_BY_LOOP;
    Text boughtSo =
        hasCutOff
            ? StatisticsTexts.RIPE_CUSTOMERS_WITHOUT_EVALUATING
            : StatisticsTexts.CUSTOMERS_WITHOUT_EVALUATING;
    if (isRepeated) {
      customers(boughtSo, bought, loops.customersByLoyaltyLoop());
      line(
          GAP
              + said(
                  StatisticsTexts.AGAIN,
                  Map.of("count", number(loops.purchases(PurchaseOrigin.EVALUATED_AGAIN)))));
      line(
          GAP
              + said(
                  plan.hasBuyers()
                      ? StatisticsLabels.MEDIAN_BETWEEN_PURCHASES
                      : StatisticsLabels.MEDIAN_BETWEEN_TIMES,
                  Map.of("time", estimated(loops.timeBetweenPurchases()))));
    }
    if (!elsewhere.isEmpty()) {
      long count = elsewhere.stream().mapToLong(loop -> loops.taken().getOrDefault(loop, 0L)).sum();
      line(GAP + said(StatisticsTexts.LOOPS_ELSEWHERE, Map.of("count", number(count))));
      if (loops.taken().size() == 1) {
        customers(took, bought, takers(loops));
      }
    }
  }

  /** Whether readers know a loyalty loop: people buy, or the map has one. */
  private boolean speaksOfLoops() {
    return statistics.plan().hasBuyers() || statistics.compiled().outline.loopIds.length > 0;
  }

  private void customers(Text text, PurchaseWords bought, Share share) {
    if (share.whole() > 0) {
      line(
          GAP
              + said(
                  text,
                  bought.with(
                      Map.of(
                          "share", percent(share),
                          "count", number(share.part()),
                          "n", number(share.whole())))));
    }
  }

  /** Returns who took the only loop of the journey. */
  private static Share takers(LoyaltyLoopSummary loops) {
    return loops.takers().values().iterator().next();
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
        fitOfOpen();
      }
    }
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
  }

  private void emotions() {
    if (statistics.emotion().count() == 0) {
      return;
    }
    List<Felt> phases = new ArrayList<>();
    statistics.phases().forEach(phase -> phases.add(new Felt(named(phase), phase.emotion())));
    phases.add(new Felt(said(StatisticsTexts.ALL_PHASES), statistics.emotion()));
    emotions(StatisticsTexts.EMOTIONS, StatisticsLabels.PHASE, phases, true);
    if (statistics.segments().isEmpty()) {
      return;
    }
    List<Felt> segments = new ArrayList<>();
    statistics
        .segments()
        .forEach((value, segment) -> segments.add(new Felt(segment(value), segment.emotion())));
    statistics
        .otherSegments()
        .ifPresent(
            others -> segments.add(new Felt(said(StatisticsTexts.OTHERS), others.emotion())));
    emotions(StatisticsTexts.SEGMENT_EMOTIONS, StatisticsTexts.SEGMENT, segments, false);
    if (statistics.segments().values().stream().anyMatch(s -> s.personaId().isPresent())) {
      line(GAP + said(StatisticsTexts.BY_PERSONA));
    }
  }

  /** What a group of customers felt, or what all customers felt somewhere. */
  private record Felt(String name, EmotionSummary emotion) {}

  /** Each difference is that of the two numbers beside it, as displayed. */
  private void emotions(Text title, Text kind, List<Felt> emotions, boolean explains) {
    head(said(title));
    boolean isPartly =
        emotions.stream()
            .map(Felt::emotion)
            .anyMatch(e -> e.comparedCount() > 0 && e.comparedCount() < e.count());
    Table table =
        isPartly
            ? new Table(
                kind,
                StatisticsTexts.REPORTED,
                StatisticsLabels.OBSERVED,
                StatisticsTexts.COMPARED,
                StatisticsTexts.OF_THESE,
                StatisticsTexts.MODELLED,
                StatisticsTexts.DIFFERENCE)
            : new Table(
                kind,
                StatisticsTexts.REPORTED,
                StatisticsLabels.OBSERVED,
                StatisticsTexts.MODELLED,
                StatisticsTexts.DIFFERENCE);
    boolean isCompared = false;
    for (Felt felt : emotions) {
      EmotionSummary emotion = felt.emotion();
      isCompared |= emotion.comparedCount() > 0;
      List<String> row =
          new ArrayList<>(List.of(Characters.visible(felt.name()), number(emotion.count())));
      row.add(signed(score(emotion.mean())));
      if (isPartly) {
        row.add(number(emotion.comparedCount()));
        row.add(signed(score(emotion.comparedMean())));
      }
      row.add(signed(score(emotion.modelled())));
      row.add(
          signed(
              score(emotion.comparedMean())
                  .flatMap(mean -> score(emotion.modelled()).map(mean::subtract))));
      table.row(row);
    }
    table.write();
    if (isPartly && explains) {
      line(GAP + said(StatisticsTexts.PARTLY));
    }
    if (isCompared && explains) {
      line(GAP + said(StatisticsTexts.LIKE_WITH_LIKE));
    }
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
    if (statistics.hasLoyaltyLoops() && statistics.loopsLeadToPurchase()) {
      heads.add(said(StatisticsTexts.LOOP_SHARE));
    }
    if (tellsWhoTookLoops()) {
      heads.add(said(StatisticsTexts.LOOP_CUSTOMERS));
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

  /** Returns what a segment is called: one that is a persona by the name of the persona. */
  private String segment(String segment) {
    int persona = statistics.plan().persona(segment);
    if (persona != JourneyOutline.NOBODY) {
      return statistics.compiled().outline.personaLabel(persona);
    }
    return segment.equals(JourneyStatistics.NO_SEGMENT)
        ? said(StatisticsTexts.NO_SEGMENT)
        : segment;
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
          based(statistics.loopsLeadToPurchase() ? loops.customersByLoyaltyLoop() : takers(loops)));
    }
    table.row(row);
  }

  /** Whether loops lead to purchases, or the only one leads elsewhere. */
  private boolean tellsWhoTookLoops() {
    return statistics.hasLoyaltyLoops()
        && (statistics.loopsLeadToPurchase() || statistics.loyaltyLoops().taken().size() == 1);
  }

  // ---- words and numbers ----

  private void head(String head) {
    text.append('\n');
    line(head);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  /** Returns the number with a separator between thousands. */
  private String number(long number) {
    return words.number(number);
  }

  private String percent(Share share) {
    return share.whole() == 0 ? NONE : Numbers.percent(new BigDecimal(share.percent(1)), locale);
  }

  /** Returns the percentage with the number that it is of, where no column has it. */
  private String based(Share share) {
    return share.whole() == 0
        ? NONE
        : said(ComparisonTexts.OF, Map.of("value", percent(share), "n", number(share.whole())));
  }

  /** Returns the percentage with the bounds of its confidence interval. */
  private String bounded(Share share) {
    return share.whole() == 0
        ? NONE
        : percent(share)
            + " ("
            + Numbers.plain(inPercent(share.atLeast()), locale)
            + "–"
            + Numbers.percent(inPercent(share.atMost()), locale)
            + ")";
  }

  private static BigDecimal inPercent(double share) {
    return rounded(BigDecimal.valueOf(share).movePointRight(2), 1);
  }

  private static BigDecimal rounded(BigDecimal number, int decimals) {
    return number.setScale(decimals, RoundingMode.HALF_UP);
  }

  /** Returns a score as displayed, with two decimals. */
  private static Optional<BigDecimal> score(OptionalDouble score) {
    return score.isEmpty()
        ? Optional.empty()
        : Optional.of(rounded(BigDecimal.valueOf(score.getAsDouble()), 2));
  }

  private String signed(Optional<BigDecimal> score) {
    return score.map(number -> Numbers.signed(number, locale)).orElse(NONE);
  }

  private String said(Text text) {
    return words.of(text);
  }

  private String said(Text text, Map<String, ?> values) {
    return words.of(text, values);
  }

  private String named(FunnelStep step) {
    return named(
        step.phaseId()
            .map(id -> statistics.compiled().outline.phaseLabel(id, locale))
            .orElseGet(() -> step.name(locale)));
  }

  private String named(PhaseCount phase) {
    return named(statistics.compiled().outline.phaseLabel(phase.phaseId(), locale));
  }

  /** Returns the name of a phase, for which there may be further words. */
  private String named(String name) {
    return words.named(name);
  }

  private String median(TimeSummary time) {
    return time.median().map(this::about).orElse(NONE);
  }

  private String estimated(TimeSummary time) {
    return time.median()
        .filter(median -> !median.isZero())
        .map(median -> said(StatisticsLabels.ABOUT, Map.of("time", about(median))))
        .orElseGet(() -> median(time));
  }

  private String about(Duration time) {
    return said(Durations.aboutBriefly(time));
  }

  private final class Table {
    private final TextTable table = new TextTable();

    Table(Text... heads) {
      if (heads.length > 0) {
        row(List.of(heads).stream().map(StatisticsText.this::said).toList());
      }
    }

    Table(List<String> heads) {
      row(heads);
    }

    void row(String... cells) {
      table.row(cells);
    }

    void row(List<String> cells) {
      table.row(cells);
    }

    void write() {
      table.lines().forEach(StatisticsText.this::line);
    }
  }
}
