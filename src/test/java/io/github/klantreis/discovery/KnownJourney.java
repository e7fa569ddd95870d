package io.github.klantreis.discovery;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Trail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A journey drawn by lot, and customers who walk it: four to six phases of two to four touchpoints,
 * of which one phase has a choice and another one two touchpoints in any order; after the last
 * phase some go back to the purchase.
 */
final class KnownJourney {
  private static final long START = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
  private static final double HOUR = 3_600_000;

  /** Within how many days customers begin; where some are still on the way, the log ends then. */
  private static final int CLOSED = 180;

  private static final int OPEN = 20;

  /** What makes a log hard to read. */
  record Mess(double skips, double swaps, double noise, double gaps) {
    static final Mess LITTLE = new Mess(0.2, 0.1, 0.1, 5);
    static final Mess MUCH = new Mess(0.2, 0.2, 0.3, 3);
    static final Mess SMALL_GAPS = new Mess(0.2, 0.1, 0.1, 1.5);
    static final Mess NO_GAPS = new Mess(0.2, 0.5, 0.1, 1);
  }

  /**
   * How journeys end before their end.
   *
   * @param refusals how many touchpoints there are after which nobody goes on, in the phases after
   *     the first
   * @param refused the share of those who leave their phase who come to it
   * @param stopping the share of those at any touchpoint who stop there
   * @param isOpen whether the log ends while some are still on the way
   * @param hasLastChoice whether the last two touchpoints are a choice
   */
  record Ends(
      int refusals, double refused, double stopping, boolean isOpen, boolean hasLastChoice) {
    static final Ends LAST = new Ends(0, 0, 0, false, false);
  }

  final int[] phaseOf;
  final int phases;
  final int choice;
  final int parallel;
  final int purchase;
  final List<String> names = new ArrayList<>();
  private final SplittableRandom random;

  KnownJourney(long seed) {
    random = new SplittableRandom(seed);
    phases = 4 + random.nextInt(3);
    List<Integer> phaseOf = new ArrayList<>();
    int[] begins = new int[phases + 1];
    for (int p = 0; p < phases; p++) {
      int size = p == 0 || p == phases - 2 ? 3 + random.nextInt(2) : 2 + random.nextInt(3);
      for (int t = 0; t < size; t++) {
        names.add("t" + (char) ('a' + random.nextInt(26)) + names.size());
        phaseOf.add(p);
      }
      begins[p + 1] = phaseOf.size();
    }
    this.phaseOf = phaseOf.stream().mapToInt(p -> p).toArray();
    choice = begins[0] + 1;
    parallel = begins[phases - 2] + 1;
    purchase = begins[phases - 2];
  }

  List<Trail> trails(int customers, Mess mess) {
    return trails(customers, mess, Ends.LAST);
  }

  List<Trail> trails(int customers, Mess mess, Ends ends) {
    List<Trail> trails = new ArrayList<>();
    for (int c = 0; c < customers; c++) {
      Trail trail = trail("customer-" + c, mess, ends);
      List<Encounter> known =
          trail.encounters().stream()
              .filter(e -> !ends.isOpen() || e.at().toEpochMilli() < START + OPEN * 24 * HOUR)
              .toList();
      if (!known.isEmpty()) {
        trails.add(Trail.of(trail.customer(), known));
      }
    }
    return trails;
  }

  /** Returns the name of a refusal, which comes after the phase with the next number. */
  static String refusal(int number) {
    return "refusal" + number;
  }

  private Trail trail(String customer, Mess mess, Ends ends) {
    List<String> events = new ArrayList<>();
    List<Integer> phase = new ArrayList<>();
    int from = 0;
    for (int round = 0; round < 3; round++) {
      walk(from, mess, ends, events, phase);
      if (isStopped(ends, events, phase, from) || random.nextDouble() > 0.3) {
        break;
      }
      from = purchase;
    }
    List<Encounter> encounters = new ArrayList<>();
    double now = START + random.nextDouble() * (ends.isOpen() ? OPEN : CLOSED) * 24 * HOUR;
    for (int i = 0; i < events.size(); i++) {
      boolean isNext = i > 0 && !phase.get(i).equals(phase.get(i - 1));
      double spread = Math.exp(0.8 * gaussian());
      now += (isNext ? mess.gaps() : 1) * 6 * HOUR * spread;
      if (random.nextDouble() < mess.noise()) {
        encounters.add(
            Encounter.of(
                customer, Instant.ofEpochMilli((long) now - 1), "noise" + random.nextInt(3)));
      }
      encounters.add(Encounter.of(customer, Instant.ofEpochMilli((long) now), events.get(i)));
    }
    return Trail.of(customer, encounters);
  }

  private double gaussian() {
    double sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum - 6;
  }

  /** Cuts a round where the customer stops or is refused; says whether that is so. */
  private boolean isStopped(Ends ends, List<String> events, List<Integer> phase, int from) {
    if (ends.equals(Ends.LAST)) {
      return false;
    }
    for (int i = 0; i < events.size(); i++) {
      boolean isLeaving = i + 1 < events.size() && phase.get(i + 1) > phase.get(i);
      int refusal = phase.get(i) - 1;
      if (isLeaving
          && refusal >= 0
          && refusal < ends.refusals()
          && from == 0
          && random.nextDouble() < ends.refused()) {
        boolean goesOn = random.nextDouble() < 0.02;
        int stays = phase.get(i) + (refusal + phases) % 2;
        if (!goesOn) {
          events.subList(i + 1, events.size()).clear();
          phase.subList(i + 1, phase.size()).clear();
        }
        events.add(i + 1, refusal(refusal));
        phase.add(i + 1, stays);
        return !goesOn;
      }
      if (random.nextDouble() < ends.stopping()) {
        events.subList(i + 1, events.size()).clear();
        phase.subList(i + 1, phase.size()).clear();
        return true;
      }
    }
    return false;
  }

  private void walk(int from, Mess mess, Ends ends, List<String> events, List<Integer> phase) {
    List<Integer> places = new ArrayList<>();
    boolean first = random.nextBoolean();
    boolean swap = random.nextBoolean();
    for (int t = from; t < phaseOf.length; t++) {
      boolean notChosen = t == (first ? choice : choice + 1);
      if (ends.hasLastChoice()) {
        notChosen |= t == phaseOf.length - (swap ? 1 : 2);
      }
      if (!notChosen && random.nextDouble() >= mess.skips()) {
        places.add(t);
      }
    }
    if (swap && places.contains(parallel) && places.contains(parallel + 1)) {
      places.set(places.indexOf(parallel), parallel + 1);
      places.set(places.lastIndexOf(parallel + 1), parallel);
    }
    for (int i = 0; i + 1 < places.size(); i++) {
      if (random.nextDouble() < mess.swaps()) {
        int other = places.get(i);
        places.set(i, places.get(i + 1));
        places.set(i + 1, other);
        i++;
      }
    }
    for (int t : places) {
      events.add(names.get(t));
      phase.add(phaseOf[t]);
    }
  }
}
