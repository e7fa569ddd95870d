package io.github.klantreis.discovery;

import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.tally.TimeBuckets;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is found in one log, step by step: the touchpoints, their order, the phases with their
 * kinds, and what customers did within and between them.
 */
final class Proposal {
  final JourneyDiscovery settings;
  final EventTable table;

  /** The names of the candidates, in the order of names, and how many customers met each. */
  private final List<String> candidates = new ArrayList<>();

  private final List<LeftOutEvent> leftOut = new ArrayList<>();

  /** Of each place in the order the event and how many customers met it. */
  final List<String> events = new ArrayList<>();

  final long[] customers;
  final PhaseBasis basis;
  final Line line;
  private final EarlyEndings search;

  /**
   * Where the journey ends for some; their touchpoints have the places behind those of the line.
   */
  final List<EarlyEndings.Ending> endings;

  /** Of each event its place, or −1. */
  private final int[] placeOf;

  /** Of each phase its first place, and after the last the number of places. */
  final int[] begins;

  final PhaseNaming naming;
  final PhaseKind[] kinds;
  final Visits visits;
  final boolean[] buys;

  Proposal(JourneyDiscovery settings, EventTable table) {
    this.settings = settings;
    this.table = table;
    long[] byEvent = table.customersByEvent();
    int[] candidateOf = candidates(byEvent);
    long[] customersOfCandidate = new long[candidates.size()];
    for (int e = 0; e < candidateOf.length; e++) {
      if (candidateOf[e] >= 0) {
        customersOfCandidate[candidateOf[e]] = byEvent[e];
      }
    }
    FirstOrder all = FirstOrder.of(table, candidateOf, candidates.size());
    search = new EarlyEndings(table, candidateOf, all.order(), settings.mostGoingOn);
    List<Set<Integer>> tails =
        search.tails().stream().filter(tail -> tail.stream().noneMatch(this::isPurchase)).toList();
    Line without = new Line(table, all, tails, candidateOf, customersOfCandidate);
    List<EarlyEndings.Ending> ended = search.on(without, tails);
    while (ended.size() < tails.size()) {
      tails = search.withoutLast(without, tails, ended);
      without = new Line(table, all, tails, candidateOf, customersOfCandidate);
      ended = search.on(without, tails);
    }
    line = without;
    endings = ended;
    int[] placed =
        IntStream.concat(
                Arrays.stream(line.first.order()),
                endings.stream().flatMap(e -> e.candidates().stream()).mapToInt(each -> each))
            .toArray();
    int[] placeOfCandidate = new int[candidates.size()];
    Arrays.fill(placeOfCandidate, -1);
    customers = new long[placed.length];
    for (int place = 0; place < placed.length; place++) {
      placeOfCandidate[placed[place]] = place;
      events.add(candidates.get(placed[place]));
      customers[place] = customersOfCandidate[placed[place]];
    }
    placeOf = Arrays.stream(candidateOf).map(c -> c < 0 ? -1 : placeOfCandidate[c]).toArray();
    for (int roaming : all.roaming()) {
      leftOut.add(
          new LeftOutEvent(
              candidates.get(roaming), customersOfCandidate[roaming], LeftOutReason.ANYWHERE));
    }
    naming =
        new PhaseNaming(
            settings.model.phases(),
            new PhaseWords(settings),
            events.subList(0, line.size()),
            customers);
    begins = begins();
    kinds = kinds();
    basis = basis();
    buys = new boolean[line.size()];
    markPurchases();
    visits = new Visits(table, line.placeOf, phaseOf(), kinds.length, buys);
  }

  /** Whether customers buy at a candidate, which ends a search rather than the journey. */
  private boolean isPurchase(int candidate) {
    return settings.purchases.contains(candidates.get(candidate));
  }

  /** Returns the number of the candidate of each event, −1 for those that are none. */
  private int[] candidates(long[] byEvent) {
    double least = settings.leastShare * table.customers();
    List<Integer> kept =
        new ArrayList<>(
            IntStream.range(0, byEvent.length)
                .boxed()
                .sorted(
                    Comparator.comparing((Integer e) -> -byEvent[e])
                        .thenComparing(table.names::get))
                .toList());
    for (int i = kept.size() - 1; i >= 0; i--) {
      int event = kept.get(i);
      boolean isRare = byEvent[event] < least;
      if (isRare || i >= settings.mostTouchpoints) {
        leftOut.add(
            new LeftOutEvent(
                table.names.get(event),
                byEvent[event],
                isRare ? LeftOutReason.RARE : LeftOutReason.TOO_MANY));
        kept.remove(i);
      }
    }
    if (kept.isEmpty()) {
      throw new IllegalArgumentException(
          "no journey can be proposed: none of the "
              + table.names.size()
              + " events was met by the required share of the "
              + table.customers()
              + " customers, which is "
              + settings.leastShare);
    }
    int[] candidateOf = new int[byEvent.length];
    Arrays.fill(candidateOf, -1);
    kept.sort(Comparator.comparing(table.names::get));
    for (int event : kept) {
      candidateOf[event] = candidates.size();
      candidates.add(table.names.get(event));
    }
    return candidateOf;
  }

  private int[] begins() {
    if (line.cuts.basis != PhaseBasis.NONE) {
      return line.begins;
    }
    List<Integer> begins = new ArrayList<>(List.of(0));
    int[] kindOf = naming.ofTouchpoints();
    for (int i = 1; i < kindOf.length; i++) {
      if (kindOf[i] != kindOf[i - 1]) {
        begins.add(i);
      }
    }
    begins.add(line.size());
    return begins.stream().mapToInt(begin -> begin).toArray();
  }

  private PhaseKind[] kinds() {
    return Arrays.stream(naming.ofPhases(begins))
        .mapToObj(settings.model.phases()::get)
        .toArray(PhaseKind[]::new);
  }

  private PhaseBasis basis() {
    return line.cuts.basis != PhaseBasis.NONE
        ? line.cuts.basis
        : kinds.length > 1 ? PhaseBasis.WORDS : PhaseBasis.NONE;
  }

  /** Returns the words by which the kind of a phase was found; empty if it is a guess. */
  Set<String> wordsOf(int phase) {
    return naming.words(begins[phase], begins[phase + 1], kinds[phase]);
  }

  /** As a plan has it: without purchases given, customers buy at the end of a phase of buying. */
  private void markPurchases() {
    boolean given = events.stream().anyMatch(settings.purchases::contains);
    for (int phase = 0; phase < kinds.length; phase++) {
      boolean isForBuying =
          kinds[phase].covers().contains(CanonicalPhase.PURCHASE) && !wordsOf(phase).isEmpty();
      for (int place = begins[phase]; place < begins[phase + 1]; place++) {
        buys[place] =
            given
                ? settings.purchases.contains(events.get(place))
                : isForBuying && place + 1 == begins[phase + 1];
      }
    }
  }

  private int[] phaseOf() {
    int[] phaseOf = new int[line.size()];
    for (int phase = 0; phase < kinds.length; phase++) {
      Arrays.fill(phaseOf, begins[phase], begins[phase + 1], phase);
    }
    return phaseOf;
  }

  /** Returns the endings of a phase that stand after one of some places on the line. */
  List<EarlyEndings.Ending> endings(int phase, List<Integer> places) {
    return endings.stream()
        .filter(each -> each.phase() == phase && places.contains(each.place()))
        .toList();
  }

  /** Returns the places of the touchpoints of an ending. */
  List<Integer> places(EarlyEndings.Ending ending) {
    return ending.candidates().stream().map(each -> events.indexOf(candidates.get(each))).toList();
  }

  /** Returns how many customers of a phase came to each of some endings, and how many to none. */
  long[] ways(List<EarlyEndings.Ending> endings) {
    return search.ways(line, endings);
  }

  /**
   * Returns the median time from the first to the last encounter with a touchpoint, of each
   * customer who has one; estimated as in statistics of these customers.
   */
  long throughput() {
    long[] histogram = new long[TimeBuckets.COUNT];
    long shortest = Long.MAX_VALUE;
    long longest = 0;
    for (int c = 0; c < table.customers(); c++) {
      int first = -1;
      int last = -1;
      for (int i = table.begin(c); i < table.begin(c + 1); i++) {
        if (placeOf[table.event(i)] >= 0) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first >= 0) {
        long took = table.millis(last) - table.millis(first);
        histogram[TimeBuckets.of(took)]++;
        shortest = Math.min(shortest, took);
        longest = Math.max(longest, took);
      }
    }
    return TimeBuckets.median(histogram, shortest, longest);
  }

  DiscoveredJourney discovered() {
    ProposedJourney made = new ProposedJourney(this);
    ObservationPlan plan = ObservationPlan.of(made.journey());
    Set<String> bought = new HashSet<>();
    ObservationPlan before = settings.plan;
    if (before != null) {
      plan = plan.withIgnored("ignored by the plan of the map", before::isIgnored);
    }
    for (int place = 0; place < events.size(); place++) {
      String id = made.touchpointId(place);
      plan = plan.withEvent(events.get(place), id);
      if (before != null && settings.phaseOnMap(id).isPresent()) {
        plan =
            plan.withRule(
                "on the map: " + id,
                e -> before.touchpointOf(e).filter(id::equals).isPresent(),
                id);
      }
      if (settings.purchases.contains(events.get(place))) {
        bought.add(made.touchpointId(place));
      }
    }
    if (!bought.isEmpty()) {
      plan = plan.withPurchasesAt(bought.toArray(String[]::new));
    }
    for (String event : settings.ignored) {
      plan = plan.withIgnored(event);
    }
    leftOut.sort(
        Comparator.comparing((LeftOutEvent event) -> -event.customers())
            .thenComparing(LeftOutEvent::event));
    return new DiscoveredJourney(
        made.journey(),
        plan,
        basis,
        table.customers(),
        table.size(),
        leftOut,
        settings.onMapOnly(table.names));
  }
}
