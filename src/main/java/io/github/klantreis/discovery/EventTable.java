package io.github.klantreis.discovery;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.Trail;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A log as numbers: 13 bytes an encounter, customer by customer. Events are numbered as they
 * appear, so nothing that is proposed may depend on their numbers.
 */
final class EventTable {
  static final byte NOTHING = Byte.MIN_VALUE;

  final List<String> names = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] begins = new int[16];
  private int[] events = new int[64];
  private long[] millis = new long[64];
  private byte[] experiences = new byte[64];
  private int size;
  private int customers;

  private EventTable() {}

  /** Reads trails to their end; customers of whom nothing remains are not counted. */
  static EventTable of(Stream<Trail> trails, JourneyDiscovery settings) {
    EventTable table = new EventTable();
    trails.sequential().forEachOrdered(trail -> table.add(trail, settings));
    return table;
  }

  private void add(Trail trail, JourneyDiscovery settings) {
    int before = size;
    for (Encounter encounter : requireNonNull(trail, "trail").encounters()) {
      if (!settings.isIgnored(encounter)) {
        add(encounter, settings.nameOf(encounter));
      }
    }
    if (size > before) {
      customers++;
      if (customers == begins.length) {
        begins = Arrays.copyOf(begins, 2 * customers);
      }
      begins[customers] = size;
    }
  }

  private void add(Encounter encounter, String name) {
    if (size == events.length) {
      int larger = size + (size >> 1);
      events = Arrays.copyOf(events, larger);
      millis = Arrays.copyOf(millis, larger);
      experiences = Arrays.copyOf(experiences, larger);
    }
    Integer number = numbers.get(name);
    if (number == null) {
      number = names.size();
      names.add(name);
      numbers.put(name, number);
    }
    events[size] = number;
    millis[size] = encounter.at().toEpochMilli();
    experiences[size] =
        encounter.experience().isPresent() ? (byte) encounter.experience().getAsInt() : NOTHING;
    size++;
  }

  int customers() {
    return customers;
  }

  int size() {
    return size;
  }

  /**
   * Returns where a customer's encounters start; those of the one after the last, where all end.
   */
  int begin(int customer) {
    return begins[customer];
  }

  int event(int encounter) {
    return events[encounter];
  }

  long millis(int encounter) {
    return millis[encounter];
  }

  byte experience(int encounter) {
    return experiences[encounter];
  }

  /** What is asked of the moves between events that have a place. */
  @FunctionalInterface
  interface MoveVisitor {
    /**
     * Is told a move.
     *
     * @param from the place before
     * @param to the place after it, which may be the same
     * @param took the time in between, in milliseconds
     */
    void visit(int from, int to, long took);
  }

  /**
   * Visits the moves of each customer from one event with a place to the next one.
   *
   * @param placeOf of each event its place, or −1
   */
  void visitMoves(int[] placeOf, MoveVisitor visitor) {
    for (int c = 0; c < customers; c++) {
      int at = -1;
      long when = 0;
      for (int i = begins[c]; i < begins[c + 1]; i++) {
        int to = placeOf[events[i]];
        if (to < 0) {
          continue;
        }
        if (at >= 0) {
          visitor.visit(at, to, millis[i] - when);
        }
        at = to;
        when = millis[i];
      }
    }
  }

  /** Returns for each event how many customers met it. */
  long[] customersByEvent() {
    long[] counts = new long[names.size()];
    int[] lastSeen = new int[names.size()];
    Arrays.fill(lastSeen, -1);
    for (int c = 0; c < customers; c++) {
      for (int i = begins[c]; i < begins[c + 1]; i++) {
        if (lastSeen[events[i]] != c) {
          lastSeen[events[i]] = c;
          counts[events[i]]++;
        }
      }
    }
    return counts;
  }
}
