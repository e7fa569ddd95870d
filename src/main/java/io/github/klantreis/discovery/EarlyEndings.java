package io.github.klantreis.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the journey ends for some before it ends for others, as by a refusal: one to three events
 * after which hardly any customer goes on, and to which customers come from a phase from which
 * others do go on. An ordinary touchpoint where many drop off is none, as others go on from it; nor
 * is one that is merely the last. Whether somebody goes on is asked of those who were there long
 * enough ago to know.
 */
final class EarlyEndings {
  /** More events than a message, a letter and a farewell are a journey of their own. */
  private static final int MOST_EVENTS = 3;

  private static final int LEAST_CUSTOMERS = 10;

  /** Of those who go on from one event to the next, so many have done so in the time waited for. */
  private static final double SHARE_IN_TIME = 0.95;

  /** The least share of the other customers of the phase who go on to a later one. */
  private static final double OTHERS_GO_ON = 0.3;

  /** The least share of those who come to an ending who come from its phase. */
  private static final double FROM_ONE_PHASE = 0.7;

  /** The most of those who come to an ending who have been further before, in another round. */
  private static final double ROUND_AGAIN = 0.3;

  private final EventTable table;
  private final int[] candidateOf;
  private final boolean[] hasPlace;
  private final double mostGoingOn;
  private final long knownUntil;

  /** Of each candidate how many met it early enough to know what came next. */
  private final long[] known;

  /** Of each pair how many of those met the other candidate after it. */
  private final long[][] after;

  /** Of each pair how many customers met both; of each candidate with itself how many met it. */
  private final long[][] both;

  /** Of each tail that was asked about; all customers are gone through for one. */
  private final Map<Set<Integer>, Entries> entriesOf = new HashMap<>();

  // What the current customer met: which candidates, in the order of first encounters, and where
  // in the trail the first and the last encounter with each is.
  private final int[] met;
  private int metSize;
  private final int[] first;
  private final int[] last;

  /**
   * Counts what follows what.
   *
   * @param candidateOf of each event the number of its candidate, or −1
   * @param order the candidates that have a place
   * @param mostGoingOn the share of customers that may go on by noise
   */
  EarlyEndings(EventTable table, int[] candidateOf, int[] order, double mostGoingOn) {
    this.table = table;
    this.candidateOf = candidateOf;
    this.mostGoingOn = mostGoingOn;
    int candidates = Arrays.stream(candidateOf).max().orElse(-1) + 1;
    hasPlace = new boolean[candidates];
    for (int candidate : order) {
      hasPlace[candidate] = true;
    }
    met = new int[candidates];
    first = new int[candidates];
    last = new int[candidates];
    known = new long[candidates];
    after = new long[candidates][candidates];
    both = new long[candidates][candidates];
    knownUntil = knownUntil();
    for (int c = 0; c < table.customers(); c++) {
      read(c);
      for (int m = 0; m < metSize; m++) {
        count(met[m]);
      }
    }
  }

  /**
   * Where the journey ends for some.
   *
   * @param candidates its events, in the order in which most meet them
   * @param phase the phase from which they come
   * @param place the place on the line after which it stands
   * @param wentOn how many met something else afterwards, of the {@code known} who came early
   *     enough
   */
  record Ending(List<Integer> candidates, int phase, int place, long wentOn, long known) {}

  /** Events after which hardly anybody goes on, and those to which others go on instead. */
  private record Tail(Set<Integer> events, Set<Integer> instead) {}

  private void read(int customer) {
    metSize = 0;
    Arrays.fill(first, -1);
    for (int i = table.begin(customer); i < table.begin(customer + 1); i++) {
      int candidate = candidateOf[table.event(i)];
      if (candidate >= 0 && hasPlace[candidate]) {
        if (first[candidate] < 0) {
          met[metSize++] = candidate;
          first[candidate] = i;
        }
        last[candidate] = i;
      }
    }
  }

  /** Returns until when a customer must have been somewhere to know whether they went on. */
  private long knownUntil() {
    Longs times = new Longs();
    long end = Long.MIN_VALUE;
    for (int c = 0; c < table.customers(); c++) {
      read(c);
      for (int m = 1; m < metSize; m++) {
        times.add(table.millis(first[met[m]]) - table.millis(first[met[m - 1]]));
      }
      end = Math.max(end, table.millis(table.begin(c + 1) - 1));
    }
    return times.size() == 0 ? end : end - times.quantile(SHARE_IN_TIME);
  }

  private void count(int candidate) {
    boolean isKnown = isKnown(candidate);
    known[candidate] += isKnown ? 1 : 0;
    for (int m = 0; m < metSize; m++) {
      both[candidate][met[m]]++;
      boolean isAfter = met[m] != candidate && last[met[m]] > first[candidate];
      after[candidate][met[m]] += isKnown && isAfter ? 1 : 0;
    }
  }

  private boolean isKnown(int candidate) {
    return table.millis(first[candidate]) <= knownUntil;
  }

  /** Returns the events that may be endings, each set apart from the others. */
  List<Set<Integer>> tails() {
    List<Tail> tails = new ArrayList<>();
    Set<Set<Integer>> seen = new HashSet<>();
    for (int candidate = 0; candidate < hasPlace.length; candidate++) {
      Set<Integer> events = hasPlace[candidate] ? withFollowers(candidate) : Set.of();
      if (!events.isEmpty() && seen.add(events)) {
        Set<Integer> instead = instead(events);
        if (!instead.isEmpty()) {
          tails.add(new Tail(events, instead));
        }
      }
    }
    return apart(tails.stream().filter(tail -> !isRestOfTheLine(tail, tails)).toList());
  }

  /** Returns a candidate and whatever follows it; nothing if that is too much. */
  private Set<Integer> withFollowers(int candidate) {
    Set<Integer> events = new HashSet<>(Set.of(candidate));
    List<Integer> open = new ArrayList<>(events);
    while (!open.isEmpty() && events.size() <= MOST_EVENTS) {
      int next = open.remove(open.size() - 1);
      for (int follower = 0; follower < hasPlace.length; follower++) {
        if (goOn(next, follower) && events.add(follower)) {
          open.add(follower);
        }
      }
    }
    return events.size() <= MOST_EVENTS && known[candidate] >= LEAST_CUSTOMERS ? events : Set.of();
  }

  private boolean goOn(int from, int to) {
    return after[from][to] > mostGoingOn * known[from];
  }

  /** Returns to which events others go on from where customers come to a tail. */
  private Set<Integer> instead(Set<Integer> tail) {
    Set<Integer> instead = new HashSet<>();
    Entries entries = entries(tail);
    int source = entries.most();
    if (source < 0 || entries.wentOn > mostGoingOn * entries.known) {
      return instead;
    }
    for (int other = 0; other < hasPlace.length; other++) {
      int candidate = other;
      if (!tail.contains(other)
          && goOn(source, other)
          && tail.stream().allMatch(event -> isRareBefore(candidate, event))) {
        instead.add(other);
      }
    }
    return instead;
  }

  /** Whether few of those who meet an event have met another; some may come round again. */
  private boolean isRareBefore(int other, int event) {
    return both[event][other] <= ROUND_AGAIN * both[event][event];
  }

  /**
   * Whether those who do not come to the tail come to no more than other tails, none of which is
   * longer: then it is where the line itself ends.
   */
  private static boolean isRestOfTheLine(Tail tail, List<Tail> tails) {
    Set<Integer> others = new HashSet<>();
    for (Tail other : tails) {
      if (!other.equals(tail) && other.events.size() <= tail.events.size()) {
        others.addAll(other.events);
      }
    }
    return others.containsAll(tail.instead);
  }

  /** Keeps the largest of tails that have events in common. */
  private static List<Set<Integer>> apart(List<Tail> tails) {
    List<Set<Integer>> apart = new ArrayList<>();
    tails.stream()
        .map(Tail::events)
        .sorted(Comparator.comparing((Set<Integer> events) -> -events.size()))
        .forEach(
            events -> {
              if (apart.stream().allMatch(each -> each.stream().noneMatch(events::contains))) {
                apart.add(events);
              }
            });
    return apart;
  }

  /** How customers came to a tail. */
  private static final class Entries {
    final long[] from;
    final Longs times = new Longs();
    long wentOn;
    long known;

    Entries(int candidates) {
      from = new long[candidates];
    }

    /** Returns the candidate from which most came; −1 if nobody came from one. */
    int most() {
      int most = 0;
      for (int candidate = 1; candidate < from.length; candidate++) {
        most = from[candidate] > from[most] ? candidate : most;
      }
      return from[most] == 0 ? -1 : most;
    }
  }

  private Entries entries(Set<Integer> tail) {
    return entriesOf.computeIfAbsent(tail, this::enter);
  }

  private Entries enter(Set<Integer> tail) {
    Entries entries = new Entries(hasPlace.length);
    for (int c = 0; c < table.customers(); c++) {
      read(c);
      int entry = entry(tail);
      if (entry < 0) {
        continue;
      }
      int from = -1;
      boolean wentOn = false;
      for (int i = table.begin(c); i < table.begin(c + 1); i++) {
        int candidate = candidateOf[table.event(i)];
        if (candidate >= 0 && hasPlace[candidate] && !tail.contains(candidate)) {
          from = i < first[entry] ? i : from;
          wentOn |= i > first[entry];
        }
      }
      if (from >= 0) {
        entries.from[candidateOf[table.event(from)]]++;
        entries.times.add(table.millis(first[entry]) - table.millis(from));
      }
      if (isKnown(entry)) {
        entries.known++;
        entries.wentOn += wentOn ? 1 : 0;
      }
    }
    return entries;
  }

  /** Returns which event of a tail the current customer met first; −1 if none. */
  private int entry(Set<Integer> tail) {
    for (int m = 0; m < metSize; m++) {
      if (tail.contains(met[m])) {
        return met[m];
      }
    }
    return -1;
  }

  /**
   * Returns the endings among tails, in the order of the line.
   *
   * @param line the line without these tails
   */
  List<Ending> on(Line line, List<Set<Integer>> tails) {
    List<Ending> endings = new ArrayList<>();
    for (Set<Integer> tail : tails) {
      Entries entries = entries(tail);
      int source = entries.most();
      int phase = source < 0 ? -1 : line.phase(source);
      if (phase >= 0
          && isFromOnePhase(entries, line, phase)
          && isBeforeTheEnd(entries, line, phase)
          && othersGoOn(tail, line, phase)) {
        List<Integer> inOrder = new ArrayList<>(tail);
        inOrder.sort(
            Comparator.comparing((Integer event) -> -followers(event, tail))
                .thenComparing(event -> event));
        endings.add(new Ending(inOrder, phase, line.place(source), entries.wentOn, entries.known));
      }
    }
    endings.sort(
        Comparator.comparing(Ending::place).thenComparing(each -> each.candidates().get(0)));
    return endings;
  }

  /** Returns tails without the one that is no ending to which customers come last on the line. */
  List<Set<Integer>> withoutLast(Line line, List<Set<Integer>> tails, List<Ending> endings) {
    Set<Set<Integer>> ending = new HashSet<>();
    endings.forEach(each -> ending.add(Set.copyOf(each.candidates())));
    List<Set<Integer>> others = new ArrayList<>(tails);
    tails.stream()
        .filter(tail -> !ending.contains(tail))
        .max(Comparator.comparing(tail -> line.place(Math.max(0, entries(tail).most()))))
        .ifPresent(others::remove);
    return others;
  }

  /** Returns how many more of a tail's events come after an event than before it. */
  private long followers(int event, Set<Integer> tail) {
    return tail.stream().mapToLong(other -> after[event][other] - after[other][event]).sum();
  }

  private static boolean isFromOnePhase(Entries entries, Line line, int phase) {
    long all = Arrays.stream(entries.from).sum();
    long from = 0;
    for (int candidate = 0; candidate < entries.from.length; candidate++) {
      from += line.phase(candidate) == phase ? entries.from[candidate] : 0;
    }
    return from >= FROM_ONE_PHASE * all;
  }

  /**
   * Whether two phases or more follow for others. Where one follows, the tail may as well be a
   * choice in that phase, unless customers come to it as soon as to what is in theirs.
   */
  private static boolean isBeforeTheEnd(Entries entries, Line line, int phase) {
    int following = line.phases() - 1 - phase;
    return following > 1 || (following == 1 && line.cuts.isWithin(entries.times.median()));
  }

  private boolean othersGoOn(Set<Integer> tail, Line line, int phase) {
    long others = 0;
    long goOn = 0;
    for (int c = 0; c < table.customers(); c++) {
      read(c);
      boolean isKnown = false;
      boolean isLater = false;
      for (int m = 0; m < metSize; m++) {
        isKnown |= line.phase(met[m]) == phase && isKnown(met[m]);
        isLater |= line.phase(met[m]) > phase;
      }
      if (isKnown && entry(tail) < 0) {
        others++;
        goOn += isLater ? 1 : 0;
      }
    }
    return goOn >= LEAST_CUSTOMERS && goOn >= OTHERS_GO_ON * others;
  }

  /**
   * Returns at which of some endings customers of their phase ended.
   *
   * @param endings endings of one phase
   * @return of each ending how many came to it first, and in the last place those who came to none
   */
  long[] ways(Line line, List<Ending> endings) {
    long[] ways = new long[endings.size() + 1];
    int phase = endings.get(0).phase();
    for (int c = 0; c < table.customers(); c++) {
      read(c);
      int way = endings.size();
      boolean isThere = false;
      for (int m = metSize - 1; m >= 0; m--) {
        isThere |= line.phase(met[m]) == phase;
        for (int e = 0; e < endings.size(); e++) {
          way = endings.get(e).candidates().contains(met[m]) ? e : way;
        }
      }
      ways[way] += isThere || way < endings.size() ? 1 : 0;
    }
    return ways;
  }
}
