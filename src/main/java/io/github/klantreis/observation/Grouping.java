package io.github.klantreis.observation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Encounters in any order by customer, in some 60 bytes a customer beside the references to the
 * encounters: an array of them, and until all are read a hash table of the customers' numbers.
 */
final class Grouping {
  /** A limit, so that ids with deliberately colliding hashes cannot slow down the search. */
  private static final int LONGEST_SEARCH = 64;

  private static final Encounter[] NONE = {};

  /** By the number of the customer, in the order of appearance; filled as far as counted. */
  private Encounter[][] encounters = new Encounter[16][];

  private int[] counts = new int[16];
  private int customers;

  /**
   * The hash of a customer's id and, in the lower half, the number of the customer plus 1; or 0.
   * The length is a power of two.
   */
  private long[] table = new long[32];

  /** Customers for whom there was no place in the table. */
  private final Map<String, Integer> crowded = new HashMap<>();

  void add(Encounter encounter) {
    if (3L * customers > 2L * table.length) {
      grow();
    }
    int customer = number(encounter.customer());
    Encounter[] met = encounters[customer];
    int count = counts[customer]++;
    if (count == met.length) {
      met = Arrays.copyOf(met, count + Math.max(1, count / 2));
      encounters[customer] = met;
    }
    met[count] = encounter;
  }

  /** Returns the trails in the order of appearance, once: what is handed on is no longer held. */
  Stream<Trail> trails() {
    table = new long[0];
    crowded.clear();
    return IntStream.range(0, customers).mapToObj(this::trail);
  }

  private Trail trail(int customer) {
    Encounter[] met = encounters[customer];
    if (met.length > counts[customer]) {
      met = Arrays.copyOf(met, counts[customer]);
    }
    encounters[customer] = NONE;
    return Trail.ofOwned(met[0].customer(), met);
  }

  /** Returns the number of a customer, who is appended if new. */
  private int number(String customer) {
    Integer known = crowded.isEmpty() ? null : crowded.get(customer);
    if (known != null) {
      return known;
    }
    int hash = hash(customer);
    int mask = table.length - 1;
    int slot = hash & mask;
    for (int i = 0; i < LONGEST_SEARCH; i++) {
      long entry = table[slot];
      if (entry == 0) {
        table[slot] = (long) hash << Integer.SIZE | customers + 1;
        return append();
      }
      int number = (int) entry - 1;
      if ((int) (entry >> Integer.SIZE) == hash
          && encounters[number][0].customer().equals(customer)) {
        return number;
      }
      slot = (slot + 1) & mask;
    }
    crowded.put(customer, customers);
    return append();
  }

  private int append() {
    if (customers == counts.length) {
      int more = customers + customers / 2;
      encounters = Arrays.copyOf(encounters, more);
      counts = Arrays.copyOf(counts, more);
    }
    encounters[customers] = new Encounter[4];
    return customers++;
  }

  private static int hash(String customer) {
    int hash = customer.hashCode() * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }

  private void grow() {
    long[] old = table;
    table = new long[2 * old.length];
    for (long entry : old) {
      if (entry != 0 && !enter(entry)) {
        int number = (int) entry - 1;
        crowded.put(encounters[number][0].customer(), number);
      }
    }
  }

  private boolean enter(long entry) {
    int mask = table.length - 1;
    int slot = (int) (entry >> Integer.SIZE) & mask;
    for (int i = 0; i < LONGEST_SEARCH; i++) {
      if (table[slot] == 0) {
        table[slot] = entry;
        return true;
      }
      slot = (slot + 1) & mask;
    }
    return false;
  }
}
