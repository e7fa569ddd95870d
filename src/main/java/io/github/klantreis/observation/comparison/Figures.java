package io.github.klantreis.observation.comparison;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.Comparability;
import io.github.klantreis.observation.DirectlyFollows;
import io.github.klantreis.observation.FunnelStep;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.PhaseCount;
import io.github.klantreis.observation.Share;
import io.github.klantreis.observation.TimeSummary;
import io.github.klantreis.observation.TouchpointCount;
import io.github.klantreis.observation.UnmappedEvent;
import io.github.klantreis.observation.inference.Enough;
import io.github.klantreis.observation.wording.ComparisonTexts;
import io.github.klantreis.observation.wording.Phrase;
import io.github.klantreis.observation.wording.PurchaseWords;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Durations;
import io.github.klantreis.wording.Listing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Collects all figures of two statistics: those that can be compared, and the others. */
final class Figures {
  /** Below this number of customers nothing is compared. */
  static final int FEWEST = Enough.CUSTOMERS;

  private final JourneyStatistics before;
  private final JourneyStatistics after;
  private final Comparability comparability;
  private final Map<String, Object> names;

  final List<Figure> comparable = new ArrayList<>();
  final List<IncomparableFigure> others = new ArrayList<>();

  Figures(JourneyStatistics before, JourneyStatistics after, Map<String, Object> names) {
    this.before = before;
    this.after = after;
    this.names = names;
    comparability = Comparability.of(before, after);
    conversions();
    dropOffs();
    met();
    moves();
    offTheMap();
    loops();
    emotions();
    stays();
  }

  private void conversions() {
    List<FunnelStep> then = before.funnel().steps();
    List<FunnelStep> now = after.funnel().steps();
    boolean isWithin = after.plan().window().isPresent();
    for (int i = 1; i < Math.max(then.size(), now.size()); i++) {
      FunnelStep step = i < now.size() ? now.get(i) : then.get(i);
      Text phase = named(step::name);
      Function<List<FunnelStep>, Share> share = shareOf(i, isWithin);
      add(
          FigureKind.CONVERSION,
          step.phaseId().map(List::of).orElse(List.of()),
          isOfBuyers(after.plan()) ? ComparisonTexts.CONVERSION : ComparisonTexts.REACHED,
          Map.of("phase", phase),
          comparability.conversion(i + 1),
          share.apply(then),
          share.apply(now));
    }
  }

  private static Function<List<FunnelStep>, Share> shareOf(int step, boolean isWithin) {
    return steps ->
        step >= steps.size()
            ? Share.of(0, 0)
            : isWithin ? steps.get(step).matured() : steps.get(step).conversion();
  }

  /** Returns the phases of both, those of the second first. */
  private List<PhaseCount> phases() {
    List<PhaseCount> phases = new ArrayList<>(after.phases());
    before.phases().stream()
        .filter(phase -> after.phase(phase.phaseId()).isEmpty())
        .forEach(phases::add);
    return phases;
  }

  private void dropOffs() {
    for (PhaseCount phase : phases()) {
      if (isLast(before, phase.phaseId()) && isLast(after, phase.phaseId())) {
        continue;
      }
      Optional<PhaseCount> then = before.phase(phase.phaseId());
      Optional<PhaseCount> now = after.phase(phase.phaseId());
      boolean cameBack = then.filter(Figures::cameBack).isPresent();
      cameBack |= now.filter(Figures::cameBack).isPresent();
      Optional<Text> reason = comparability.dropOff(phase.phaseId());
      add(
          FigureKind.DROP_OFF,
          List.of(phase.phaseId()),
          ComparisonTexts.DROP_OFF,
          Map.of("phase", named(phase::name)),
          cameBack && reason.isEmpty() ? Optional.of(ComparisonTexts.CAME_BACK) : reason,
          then.map(PhaseCount::dropOff).orElse(Share.of(0, 0)),
          now.map(PhaseCount::dropOff).orElse(Share.of(0, 0)));
    }
  }

  private static boolean isLast(JourneyStatistics statistics, String phaseId) {
    return statistics.touchpoints().isEmpty()
        || statistics.phase(phaseId).map(PhaseCount::isEnd).orElse(false);
  }

  private static boolean cameBack(PhaseCount phase) {
    return phase.cameBack() > phase.dropOff().part();
  }

  /** Returns the touchpoints of both, those of the second first. */
  private List<TouchpointCount> touchpoints() {
    List<TouchpointCount> touchpoints = new ArrayList<>(after.touchpoints());
    before.touchpoints().stream()
        .filter(touchpoint -> after.touchpoint(touchpoint.touchpointId()).isEmpty())
        .forEach(touchpoints::add);
    return touchpoints;
  }

  private void met() {
    for (TouchpointCount touchpoint : touchpoints()) {
      String id = touchpoint.touchpointId();
      add(
          FigureKind.MET,
          List.of(id),
          ComparisonTexts.MET,
          Map.of("touchpoint", touchpoint.name(), "phase", phase(touchpoint.phaseId())),
          comparability.met(id),
          before.touchpoint(id).map(TouchpointCount::customers).orElse(Share.of(0, 0)),
          after.touchpoint(id).map(TouchpointCount::customers).orElse(Share.of(0, 0)));
    }
  }

  private Text phase(String id) {
    return after
        .phase(id)
        .or(() -> before.phase(id))
        .map(phase -> named(phase::name))
        .orElse(Text.en(id));
  }

  private record Way(String from, String to) {}

  private void moves() {
    Map<Way, Share> then = moves(before);
    Map<Way, Share> now = moves(after);
    Map<String, Integer> places = new HashMap<>();
    phases().forEach(phase -> places.put(phase.phaseId(), places.size()));
    Set<Way> ways =
        new TreeSet<>(
            Comparator.comparing((Way way) -> requireNonNull(places.get(way.from())))
                .thenComparing(way -> requireNonNull(places.get(way.to()))));
    ways.addAll(then.keySet());
    ways.addAll(now.keySet());
    for (Way way : ways) {
      add(
          FigureKind.MOVE,
          List.of(way.from(), way.to()),
          ComparisonTexts.MOVE,
          Map.of("phase", phase(way.from()), "to", phase(way.to())),
          comparability.way(way.from(), way.to()),
          then.getOrDefault(way, Share.of(0, left(before, way))),
          now.getOrDefault(way, Share.of(0, left(after, way))));
    }
  }

  private static Map<Way, Share> moves(JourneyStatistics statistics) {
    Map<Way, Share> moves = new LinkedHashMap<>();
    for (DirectlyFollows move : statistics.phaseFollows()) {
      move.customers().ifPresent(by -> moves.put(new Way(move.from(), move.to()), by));
    }
    return moves;
  }

  private static long left(JourneyStatistics statistics, Way way) {
    return statistics.phase(way.from()).map(PhaseCount::left).orElse(0L);
  }

  private void offTheMap() {
    Map<String, Share> then = unmapped(before);
    Map<String, Share> now = unmapped(after);
    Set<String> events = new LinkedHashSet<>(now.keySet());
    events.addAll(then.keySet());
    for (String event : events) {
      add(
          FigureKind.OFF_THE_MAP,
          List.of(event),
          ComparisonTexts.OFF_THE_MAP,
          Map.of("event", event),
          comparability.offTheMap(event),
          then.getOrDefault(event, Share.of(0, before.customersOffTheMap().whole())),
          now.getOrDefault(event, Share.of(0, after.customersOffTheMap().whole())));
    }
  }

  private static Map<String, Share> unmapped(JourneyStatistics statistics) {
    Map<String, Share> unmapped = new LinkedHashMap<>();
    for (UnmappedEvent event : statistics.unmappedEvents(Integer.MAX_VALUE)) {
      unmapped.put(event.event(), event.customers());
    }
    return unmapped;
  }

  /** Whether to come to a phase is a conversion: that is said of people who buy. */
  static boolean isOfBuyers(ObservationPlan plan) {
    return plan.hasBuyers() || plan.people().isBuying();
  }

  private void loops() {
    ObservationPlan plan = after.plan();
    PurchaseWords words =
        PurchaseWords.of(plan.hasBuyers(), plan.purchasesAt(), plan::touchpointName);
    Map<String, Share> then = before.loyaltyLoops().takers();
    Map<String, Share> now = after.loyaltyLoops().takers();
    if ((before.hasLoyaltyLoops() || after.hasLoyaltyLoops())
        && (leadToPurchase(before) || leadToPurchase(after))
        && before.loyaltyLoops().purchases() + after.loyaltyLoops().purchases() > 0) {
      add(
          FigureKind.LOYALTY_LOOP,
          List.of(),
          ComparisonTexts.LOYALTY_LOOPS,
          Map.of("bought", words.get("bought"), "boughtOne", words.get("boughtOne")),
          comparability.loyaltyLoops(),
          before.loyaltyLoops().customersByLoyaltyLoop(),
          after.loyaltyLoops().customersByLoyaltyLoop());
    }
    Set<String> loops = new LinkedHashSet<>(now.keySet());
    loops.addAll(then.keySet());
    if (loops.size() > 1 || (after.hasLoyaltyLoops() && !leadToPurchase(after))) {
      for (String loop : loops) {
        add(
            FigureKind.LOYALTY_LOOP,
            List.of(loop),
            ComparisonTexts.LOYALTY_LOOP,
            Map.of("loop", loop, "bought", words.get("bought")),
            comparability.loop(loop),
            then.getOrDefault(loop, Share.of(0, 0)),
            now.getOrDefault(loop, Share.of(0, 0)));
      }
    }
  }

  /** Whether a loop leads to buying again, or there is none. */
  private static boolean leadToPurchase(JourneyStatistics statistics) {
    Set<String> loops = statistics.loyaltyLoops().taken().keySet();
    return loops.isEmpty() || loops.stream().anyMatch(statistics.plan()::leadsToPurchase);
  }

  private void emotions() {
    for (TouchpointCount touchpoint : touchpoints()) {
      String id = touchpoint.touchpointId();
      long[] then = experiences(before, id);
      long[] now = experiences(after, id);
      Map<String, Object> texts = Map.of("touchpoint", touchpoint.name());
      Phrase name = phrase(ComparisonTexts.EMOTION, texts);
      Figure figure = new Figure(FigureKind.EMOTION, List.of(id), name, texts, then, now);
      if (sum(then) + sum(now) > 0) {
        add(figure, comparability.experience(id));
      }
    }
  }

  private static long[] experiences(JourneyStatistics statistics, String touchpointId) {
    return statistics
        .touchpoint(touchpointId)
        .map(count -> count.customersByExperience().stream().mapToLong(Long::longValue).toArray())
        .orElse(new long[17]);
  }

  private static long sum(long[] counts) {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }

  /** Compares how many stayed longer than about half of both together. */
  private void stays() {
    if (comparability.followUp().isPresent()) {
      return; // They are not counted.
    }
    for (PhaseCount phase : phases()) {
      String id = phase.phaseId();
      Optional<TimeSummary> then = before.phase(id).map(PhaseCount::firstDwell);
      Optional<TimeSummary> now = after.phase(id).map(PhaseCount::firstDwell);
      Optional<TimeSummary> both =
          then.isPresent() && now.isPresent()
              ? Optional.of(then.get().plus(now.get()))
              : then.or(() -> now);
      Optional<Duration> half = both.flatMap(times -> times.quantileAtMost(0.5));
      if (half.isPresent()) {
        add(
            FigureKind.STAY,
            List.of(id),
            ComparisonTexts.STAY,
            Map.of("phase", named(phase::name), "time", Durations.about(half.get())),
            comparability.stay(id),
            then.map(times -> times.longerThan(half.get())).orElse(Share.of(0, 0)),
            now.map(times -> times.longerThan(half.get())).orElse(Share.of(0, 0)));
      }
    }
  }

  private void add(
      FigureKind kind,
      List<String> ids,
      Text name,
      Map<String, Object> texts,
      Optional<Text> reason,
      Share then,
      Share now) {
    add(new Figure(kind, ids, phrase(name, texts), texts, counts(then), counts(now)), reason);
  }

  private void add(Figure figure, Optional<Text> reason) {
    Optional<Text> why = reason;
    if (why.isEmpty() && figure.fewest() < FEWEST) {
      why = Optional.of(ComparisonTexts.TOO_FEW);
    }
    if (why.isEmpty()) {
      comparable.add(figure);
    } else {
      Phrase said = phrase(why.get(), names);
      others.add(new IncomparableFigure(figure.kind(), figure.elementIds(), figure.name(), said));
    }
  }

  private static long[] counts(Share share) {
    return new long[] {share.whole() - share.part(), share.part()};
  }

  private Phrase phrase(Text text, Map<String, Object> values) {
    return new Phrase(text, values, after.people());
  }

  private static Text named(Function<Locale, String> name) {
    return Text.en(name.apply(Listing.ENGLISH)).nl(name.apply(Listing.DUTCH));
  }
}
