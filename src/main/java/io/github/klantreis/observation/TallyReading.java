package io.github.klantreis.observation;

import io.github.klantreis.observation.tally.CappedCounts;
import io.github.klantreis.term.BranchingKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Computes statistics from counts. */
final class TallyReading {
  private final CompiledPlan plan;
  private final JourneyOutline outline;
  private final TallyLayout layout;
  private final TallyBody body;
  private final long[] cells;

  /** The same customers, grouped by the persona with whose emotions theirs are compared. */
  private final List<EmotionSummary.Reported> reported;

  /** Moves from phase to phase, and how many of them the journey does not model. */
  private final long[][] between;

  private final long[][] unmodelled;
  private final long onTheMap;

  TallyReading(CompiledPlan plan, TallyBody body, List<EmotionSummary.Reported> reported) {
    this.reported = reported;
    this.plan = plan;
    this.outline = plan.outline;
    this.layout = plan.layout;
    this.body = body;
    this.cells = body.cells();
    between = new long[layout.phases][layout.phases];
    unmodelled = new long[layout.phases][layout.phases];
    long started = 0;
    for (int from = 0; from < layout.touchpoints; from++) {
      started += cells[layout.starts + from];
      for (int to = 0; to < layout.touchpoints; to++) {
        long count = follows(from, to);
        int left = outline.phaseOf[from];
        int entered = outline.phaseOf[to];
        between[left][entered] += count;
        if (count > 0 && !Moves.isModelled(outline, from, to)) {
          unmodelled[left][entered] += count;
        }
      }
    }
    onTheMap = started;
  }

  private long follows(int from, int to) {
    return cells[layout.follows + from * layout.touchpoints + to];
  }

  long single(int place) {
    return cells[place];
  }

  long customers() {
    return cells[TallyLayout.CUSTOMERS];
  }

  /** Returns how many customers met a touchpoint. */
  long customersOnTheMap() {
    return onTheMap;
  }

  List<TouchpointCount> touchpoints() {
    List<TouchpointCount> counts = new ArrayList<>();
    for (int t = 0; t < layout.touchpoints; t++) {
      int phase = outline.phaseOf[t];
      counts.add(
          new TouchpointCount(
              outline.touchpointIds[t],
              outline.touchpointNames[t],
              outline.phaseIds[phase],
              encounters(t),
              Share.of(cells[layout.met + t], cells[layout.visited + phase]),
              Share.of(cells[layout.met + t], could(t, phase)),
              cells[layout.starts + t],
              cells[layout.ends + t],
              emotion(t, t + 1),
              felt(t),
              outline.isUnrecorded(t)));
    }
    return Collections.unmodifiableList(counts);
  }

  /** Returns how many customers could have met a touchpoint. */
  private long could(int touchpoint, int phase) {
    return cells[layout.visited + phase] > 0
        ? cells[layout.visited + phase] - cells[layout.waiting + touchpoint]
        : IntStream.range(0, layout.phases)
            .mapToLong(p -> last(p)[TallyLayout.STOPPED] + last(p)[TallyLayout.ENDED])
            .sum();
  }

  private long[] felt(int touchpoint) {
    int place = layout.felt + touchpoint * TallyLayout.QUARTERS;
    return Arrays.copyOfRange(cells, place, place + TallyLayout.QUARTERS);
  }

  EmotionSummary emotion() {
    return emotion(0, layout.touchpoints);
  }

  private EmotionSummary emotion(int from, int to) {
    return EmotionSummary.of(plan, reported, from, to);
  }

  private long encounters(int touchpoint) {
    long count = cells[layout.starts + touchpoint];
    for (int from = 0; from < layout.touchpoints; from++) {
      count += follows(from, touchpoint);
    }
    return count;
  }

  List<PhaseCount> phases() {
    List<PhaseCount> counts = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < outline.allPhaseIds.length; i++) {
      int p = outline.phase(outline.allPhaseIds[i]);
      if (p < 0) {
        counts.add(neverMet(i));
        continue;
      }
      int end = first;
      long encounters = 0;
      while (end < layout.touchpoints && outline.phaseOf[end] == p) {
        encounters += encounters(end++);
      }
      counts.add(
          new PhaseCount(
              outline.phaseIds[p],
              outline.phaseNames[p],
              encounters,
              Share.of(cells[layout.visited + p], customers()),
              last(p),
              outline.isEnd(p),
              outline.isPhaseUnrecorded(p),
              cells[layout.left + p],
              Share.of(stays(p, TallyLayout.DROPPED), stays(p, TallyLayout.RIPE)),
              stays(p, TallyLayout.CAME_BACK),
              TimeSummary.of(layout, cells, layout.dwellTimes + p),
              layout.has(TallyLayout.FOLLOW_UP)
                  ? TimeSummary.of(layout, cells, layout.firstDwellTimes + p)
                  : TimeSummary.of(layout, cells),
              emotion(first, end)));
      first = end;
    }
    return Collections.unmodifiableList(counts);
  }

  private long stays(int phase, int which) {
    return cells[layout.stays + phase * TallyLayout.STAY_CELLS + which];
  }

  /** Returns the counts of a phase without touchpoints. */
  private PhaseCount neverMet(int phase) {
    return new PhaseCount(
        outline.allPhaseIds[phase],
        outline.allPhaseNames[phase],
        0,
        Share.of(0, customers()),
        new long[TallyLayout.STATUSES],
        false,
        false,
        0,
        Share.of(0, 0),
        0,
        TimeSummary.of(layout, cells),
        TimeSummary.of(layout, cells),
        emotion(0, 0));
  }

  List<BranchingCount> branchings() {
    List<BranchingCount> counts = new ArrayList<>();
    BranchOutline branches = outline.branches;
    BitSet straightOn = outline.goneStraightOn();
    for (int b = 0; b < layout.branchings; b++) {
      int place = layout.atBranchings + b * TallyLayout.BRANCHING_CELLS;
      int phase = outline.phaseOf[branches.begin[b]];
      long any = cells[place + TallyLayout.ANY];
      counts.add(
          new BranchingCount(
              branches.branchingIds[b],
              branches.branchingNames[b],
              branches.isParallel[b] ? BranchingKind.PARALLEL : BranchingKind.CHOICE,
              outline.phaseIds[phase],
              branches(b, any, straightOn),
              Share.of(cells[place + TallyLayout.SEVERAL], any),
              Share.of(cells[place + TallyLayout.EACH], any),
              Share.of(cells[place + TallyLayout.NO_BRANCH], cells[layout.visited + phase]),
              Share.of(cells[place + TallyLayout.LEFT_FOR_OTHER], cells[place + TallyLayout.LEFT]),
              cells[place + TallyLayout.STOPPED_BEFORE]));
    }
    return Collections.unmodifiableList(counts);
  }

  private List<BranchCount> branches(int branching, long any, BitSet straightOn) {
    List<BranchCount> counts = new ArrayList<>();
    BranchOutline branches = outline.branches;
    long first = 0;
    boolean isUnseen = false;
    boolean isUnrecorded = false;
    for (int b = branches.firstBranch[branching]; b < branches.firstBranch[branching + 1]; b++) {
      first += cells[layout.takenFirst + b];
      isUnseen |= !branches.isParallel[branching] && plan.countedFor[b] == Moves.NONE;
      isUnrecorded |= outline.isBranchUnrecorded(b);
    }
    for (int b = branches.firstBranch[branching]; b < branches.firstBranch[branching + 1]; b++) {
      if (plan.countedFor[b] == b) {
        // Whoever goes straight on may have taken the branch that is not recorded.
        boolean isUnknown = isUnrecorded && branches.isEmpty(b);
        int[] together = together(b);
        double stated = isUnseen || isUnrecorded ? Double.NaN : 0;
        for (int each : together) {
          stated += branches.statedShares[each];
        }
        counts.add(
            new BranchCount(
                Arrays.stream(together).mapToObj(i -> branches.branchIds[i]).toArray(String[]::new),
                Arrays.stream(together)
                    .mapToObj(i -> branches.branchNames[i])
                    .collect(Collectors.joining(" / ")),
                straightOn.get(b),
                isUnknown ? Share.of(0, 0) : Share.of(cells[layout.taken + b], any),
                isUnknown ? Share.of(0, 0) : Share.of(cells[layout.takenFirst + b], first),
                stated,
                isUnknown || outline.isBranchUnrecorded(b)));
      }
    }
    return counts;
  }

  /** Returns a branch, and those that are counted for it. */
  private int[] together(int branch) {
    return IntStream.range(0, layout.branches)
        .filter(each -> plan.countedFor[each] == branch)
        .toArray();
  }

  /** Returns customers by status who were last in a phase, or in no phase for −1. */
  long[] last(int phase) {
    long[] last = new long[TallyLayout.STATUSES];
    for (int status = 0; status < last.length; status++) {
      last[status] = cells[layout.statuses + status * (layout.phases + 1) + phase + 1];
    }
    return last;
  }

  List<Funnel> funnels() {
    List<Funnel> funnels = new ArrayList<>();
    for (int mode = 0; mode < layout.modes; mode++) {
      funnels.add(Funnel.of(plan, cells, mode));
    }
    return Collections.unmodifiableList(funnels);
  }

  List<DirectlyFollows> follows() {
    List<DirectlyFollows> follows = new ArrayList<>();
    TimeSummary notKept = TimeSummary.of(layout, cells);
    for (int from = 0; from < layout.touchpoints; from++) {
      long all = 0;
      for (int to = 0; to < layout.touchpoints; to++) {
        all += follows(from, to);
      }
      for (int to = 0; to < layout.touchpoints; to++) {
        long count = follows(from, to);
        if (count > 0) {
          follows.add(
              new DirectlyFollows(
                  outline.touchpointIds[from],
                  outline.touchpointIds[to],
                  Share.of(count, all),
                  Moves.isModelled(outline, from, to) ? 0 : count,
                  null,
                  null,
                  notKept));
        }
      }
    }
    return mostFrequentFirst(follows);
  }

  List<DirectlyFollows> phaseFollows() {
    List<DirectlyFollows> follows = new ArrayList<>();
    for (int from = 0; from < layout.phases; from++) {
      long all = 0;
      for (long count : between[from]) {
        all += count;
      }
      for (int to = 0; to < layout.phases; to++) {
        if (between[from][to] > 0) {
          int time = layout.edgeTimes + from * layout.phases + to;
          follows.add(
              new DirectlyFollows(
                  outline.phaseIds[from],
                  outline.phaseIds[to],
                  Share.of(between[from][to], all),
                  unmodelled[from][to],
                  from == to ? null : leftBy(layout.leftFor, from, to),
                  from == to ? null : leftBy(layout.leftUnmodelled, from, to),
                  TimeSummary.of(layout, cells, time)));
        }
      }
    }
    return mostFrequentFirst(follows);
  }

  private Share leftBy(int place, int from, int to) {
    return Share.of(cells[place + from * layout.phases + to], cells[layout.left + from]);
  }

  /** Pairs with the same number stay in the order of the journey. */
  private static List<DirectlyFollows> mostFrequentFirst(List<DirectlyFollows> follows) {
    follows.sort(Comparator.comparingLong(DirectlyFollows::count).reversed());
    return Collections.unmodifiableList(follows);
  }

  Map<MoveKind, Long> moves() {
    Map<MoveKind, Long> moves = new EnumMap<>(MoveKind.class);
    for (MoveKind kind : MoveKind.values()) {
      moves.put(kind, 0L);
    }
    moves.put(MoveKind.START, onTheMap);
    moves.put(MoveKind.OFF_THE_MAP, cells[TallyLayout.UNMAPPED]);
    for (int from = 0; from < layout.phases; from++) {
      for (int to = 0; to < layout.phases; to++) {
        long bought = bought(from, to);
        moves.merge(Moves.kind(outline, from, to, true), bought, Long::sum);
        moves.merge(Moves.kind(outline, from, to, false), between[from][to] - bought, Long::sum);
      }
    }
    return Collections.unmodifiableMap(moves);
  }

  /**
   * Returns the moves back by customers who have bought; the kinds of other moves do not depend on
   * that.
   */
  private long bought(int from, int to) {
    return cells[layout.returns + from * layout.phases + to];
  }

  TimeSummary throughput() {
    return TimeSummary.of(layout, cells, layout.throughput);
  }

  LoyaltyLoopSummary loyaltyLoops() {
    long[] purchases = new long[3];
    System.arraycopy(cells, TallyLayout.PURCHASES, purchases, 0, purchases.length);
    long[] taken = new long[outline.loops.ids.length];
    for (int from = 0; from < layout.phases; from++) {
      for (int to = 0; to < from; to++) {
        MoveKind kind = Moves.kind(outline, from, to, true);
        int loop = Moves.loop(outline, kind, from, to);
        if (kind == MoveKind.LOYALTY_LOOP && loop >= 0) {
          taken[loop] += bought(from, to);
        }
      }
    }
    Map<String, Long> byLoop = new LinkedHashMap<>();
    for (int loop = 0; loop < taken.length; loop++) {
      byLoop.put(outline.loops.ids[loop], taken[loop]);
    }
    Map<String, Share> takers = new LinkedHashMap<>();
    for (int loop = 0; loop < taken.length; loop++) {
      takers.put(outline.loops.ids[loop], takers(loop));
    }
    int byLoyaltyLoop = layout.purchaseTimes;
    int byEvaluating = layout.purchaseTimes + 1;
    return new LoyaltyLoopSummary(
        purchases,
        cells[TallyLayout.REPEAT_CUSTOMERS],
        smallNumbers(layout.loopsPerCustomer),
        byLoop,
        takers,
        takers(layout.loops),
        new TimeSummary[] {
          TimeSummary.of(layout, cells, byLoyaltyLoop, byEvaluating),
          TimeSummary.of(layout, cells, byLoyaltyLoop),
          TimeSummary.of(layout, cells, byEvaluating)
        });
  }

  private Share takers(int loop) {
    int place = layout.loopTakers + 2 * loop;
    return Share.of(cells[place + 1], cells[place]);
  }

  private List<Long> smallNumbers(int place) {
    List<Long> counts = new ArrayList<>();
    for (int number = 0; number < TallyLayout.SMALL_NUMBERS; number++) {
      counts.add(cells[place + number]);
    }
    return counts;
  }

  ConformanceSummary conformance() {
    long moves = 0;
    long unknown = 0;
    for (int from = 0; from < layout.phases; from++) {
      for (int to = 0; to < layout.phases; to++) {
        if (from != to) {
          moves += between[from][to];
          unknown += unmodelled[from][to];
        }
      }
    }
    long visits = onTheMap + moves;
    return new ConformanceSummary(
        Share.of(moves - unknown, moves),
        Share.of(cells[TallyLayout.MOVED_AS_MODELLED], cells[TallyLayout.MOVED]),
        cells[TallyLayout.DEVIATIONS],
        visits + cells[TallyLayout.EXPECTED],
        smallNumbers(layout.deviationsPerCustomer));
  }

  /**
   * Returns the most frequent variants first; equally frequent ones shorter first, then as they are
   * kept.
   */
  List<Variant> variants() {
    CappedCounts counts = body.variants;
    List<Variant> variants = new ArrayList<>();
    for (int entry : mostFrequentFirst(counts)) {
      List<String> ids = new ArrayList<>();
      boolean isTruncated = false;
      for (char phase : counts.key(entry)) {
        if (phase == CustomerPass.AND_SO_ON) {
          isTruncated = true;
        } else {
          ids.add(phase < layout.phases ? outline.phaseIds[phase] : "?");
        }
      }
      variants.add(new Variant(ids, isTruncated, Share.of(counts.count(entry), onTheMap)));
    }
    return Collections.unmodifiableList(variants);
  }

  List<UnmappedEvent> unmapped() {
    CappedCounts counts = body.unmappedEvents;
    long encounters = cells[TallyLayout.UNMAPPED];
    for (long[] row : between) {
      for (long count : row) {
        encounters += count;
      }
    }
    encounters += onTheMap;
    List<UnmappedEvent> events = new ArrayList<>();
    for (int entry : mostFrequentFirst(counts)) {
      events.add(
          new UnmappedEvent(
              new String(counts.key(entry)),
              Share.of(counts.count(entry), encounters),
              Share.of(counts.customers(entry), cells[TallyLayout.SEEN])));
    }
    return Collections.unmodifiableList(events);
  }

  private static List<Integer> mostFrequentFirst(CappedCounts counts) {
    List<Integer> entries = new ArrayList<>();
    for (int entry : counts.kept()) {
      entries.add(entry);
    }
    entries.sort(Comparator.comparingLong((Integer entry) -> counts.count(entry)).reversed());
    return entries;
  }
}
