package io.github.klantreis.observation.tally;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Counts how often each of many different keys occurred. Up to a cap of keys the counts are exact;
 * beyond the cap they are exact for the keys that sort first: the shortest, and among keys of one
 * length those with the lowest hash. A key that sorts first among all keys also sorts first in
 * every part of them, so a key that is kept in the end was never dropped on the way: separate
 * counts add up to exactly what one machine would count, in any order. Short keys are kept because
 * they are the frequent ones: few customers go the same long way.
 *
 * <p>A hash table of primitive arrays, which every engine can serialize. It holds up to twice the
 * cap before it drops the rest. Not thread-safe.
 */
public final class CappedCounts {
  private static final int DROPPED = -1;

  private int cap;
  private boolean isByCustomer;
  private int size;
  private long[] hashes = new long[16];
  private long[] counts = new long[16];

  /** Per entry the customers who are counted at it, and the turn of the last one. */
  private long[] customers = {};

  private long[] turns = {};

  /** The number of the customer whose turn it is, from 1. */
  private long turn;

  /** Where each key starts in the pool; the entry after the last key holds where that key ends. */
  private int[] starts = new int[17];

  private char[] pool = new char[64];

  /** The number of an entry plus one, or 0 if the slot is free; the length is a power of two. */
  private int[] slots = new int[32];

  /**
   * Whether keys were dropped; all keys that are kept then sort before the entry {@code cap - 1}.
   */
  private boolean full;

  /** For serialization engines, which create the object before they fill it. */
  public CappedCounts() {}

  public CappedCounts(int cap) {
    this.cap = cap;
  }

  /** Returns counts that also count each customer once at each key. */
  public static CappedCounts byCustomer(int cap) {
    CappedCounts counts = new CappedCounts(cap);
    counts.isByCustomer = true;
    counts.customers = new long[counts.hashes.length];
    counts.turns = new long[counts.hashes.length];
    return counts;
  }

  private CappedCounts empty() {
    return isByCustomer ? byCustomer(cap) : new CappedCounts(cap);
  }

  public static long hash(char[] key, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = step(hash, key[i]);
    }
    return mixed(hash);
  }

  public static long hash(String key) {
    long hash = 0;
    for (int i = 0; i < key.length(); i++) {
      hash = step(hash, key.charAt(i));
    }
    return mixed(hash);
  }

  /** Returns the hash extended by the next character; the hash of no characters is 0. */
  public static long step(long hash, int next) {
    return (hash + next + 1) * 0x9E3779B97F4A7C15L;
  }

  public static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    return mixed ^ (mixed >>> 32);
  }

  /** Counts a key, for the customer whose turn it is. */
  public void add(char[] key, int from, int to, long hash, long count) {
    int entry = entry(key, from, to, hash);
    if (entry != DROPPED) {
      counts[entry] = Math.addExact(counts[entry], count);
      if (isByCustomer && turns[entry] != turn) {
        turns[entry] = turn;
        customers[entry]++;
      }
    }
  }

  /** Starts another customer. */
  public void nextCustomer() {
    turn++;
  }

  /** Returns the entry of a key, which is appended if it is new, or {@link #DROPPED}. */
  private int entry(char[] key, int from, int to, long hash) {
    int mask = slots.length - 1;
    int slot = (int) hash & mask;
    while (slots[slot] != 0) {
      int entry = slots[slot] - 1;
      if (hashes[entry] == hash && isKey(entry, key, from, to)) {
        return entry;
      }
      slot = (slot + 1) & mask;
    }
    if (full && order(key, from, to, hash, cap - 1) > 0) {
      return DROPPED; // As are all keys that sort after it.
    }
    if (size == 2 * cap) {
      prune();
      return entry(key, from, to, hash);
    }
    return append(key, from, to, hash);
  }

  private int append(char[] key, int from, int to, long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
      if (isByCustomer) {
        customers = Arrays.copyOf(customers, 2 * size);
        turns = Arrays.copyOf(turns, 2 * size);
      }
      starts = Arrays.copyOf(starts, 2 * size + 1);
      index(4 * size);
    }
    int begin = starts[size];
    int end = begin + to - from;
    if (end > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(end, 2 * pool.length));
    }
    System.arraycopy(key, from, pool, begin, to - from);
    int entry = size++;
    hashes[entry] = hash;
    counts[entry] = 0;
    starts[size] = end;
    enter(entry);
    return entry;
  }

  private void index(int length) {
    slots = new int[length];
    for (int entry = 0; entry < size; entry++) {
      enter(entry);
    }
  }

  private void enter(int entry) {
    int mask = slots.length - 1;
    int slot = (int) hashes[entry] & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = entry + 1;
  }

  private boolean isKey(int entry, char[] key, int from, int to) {
    int begin = starts[entry];
    if (starts[entry + 1] - begin != to - from) {
      return false;
    }
    for (int i = from;
        i < to;
        i++) { // Most keys are so short that a call into Arrays would cost more.
      if (pool[begin + i - from] != key[i]) {
        return false;
      }
    }
    return true;
  }

  /** Compares a key with that of an entry, in the order in which keys are kept. */
  private int order(char[] key, int from, int to, long hash, int entry) {
    int byLength = Integer.compare(to - from, starts[entry + 1] - starts[entry]);
    if (byLength != 0) {
      return byLength;
    }
    int byHash = Long.compare(hash, hashes[entry]);
    return byHash != 0
        ? byHash
        : Arrays.compare(key, from, to, pool, starts[entry], starts[entry + 1]);
  }

  private int order(int left, int right) {
    return order(pool, starts[left], starts[left + 1], hashes[left], right);
  }

  /** Returns the entries that are kept, in the order of keys. */
  public int[] kept() {
    IntStream entries = IntStream.range(0, size);
    return isInOrder()
        ? entries.limit(cap).toArray()
        : entries.boxed().sorted(inOrder()).limit(cap).mapToInt(entry -> entry).toArray();
  }

  /** Drops the keys beyond the cap, and sorts the rest. */
  public void prune() {
    CappedCounts next = empty();
    for (int entry : kept()) {
      next.take(this, entry);
    }
    full |= size > cap;
    size = next.size;
    hashes = next.hashes;
    counts = next.counts;
    customers = next.customers;
    turns = next.turns;
    starts = next.starts;
    pool = next.pool;
    slots = next.slots;
  }

  /** Appends an entry of another object as it is. */
  private void take(CappedCounts other, int entry) {
    int own = append(other.pool, other.starts[entry], other.starts[entry + 1], other.hashes[entry]);
    counts[own] = other.counts[entry];
    if (isByCustomer) {
      customers[own] = other.customers[entry];
      turns[own] = other.turns[entry];
    }
  }

  private Comparator<Integer> inOrder() {
    return this::order;
  }

  private boolean isInOrder() {
    for (int entry = 1; entry < size; entry++) {
      if (order(entry - 1, entry) > 0) {
        return false;
      }
    }
    return true;
  }

  /** Adds the counts of another object, of other customers, to these. */
  public void merge(CappedCounts other) {
    for (int each = 0; each < other.size; each++) {
      int entry = entry(other.pool, other.starts[each], other.starts[each + 1], other.hashes[each]);
      if (entry != DROPPED) {
        counts[entry] = Math.addExact(counts[entry], other.counts[each]);
        if (isByCustomer) {
          customers[entry] = Math.addExact(customers[entry], other.customers[each]);
        }
      }
    }
  }

  public long count(int entry) {
    return counts[entry];
  }

  /** Returns how many customers are counted at an entry, if customers are counted. */
  public long customers(int entry) {
    return customers[entry];
  }

  public char[] key(int entry) {
    return Arrays.copyOfRange(pool, starts[entry], starts[entry + 1]);
  }

  public void write(TallyWriter bytes) {
    int[] kept = kept();
    bytes.number(kept.length);
    for (int entry : kept) {
      bytes.text(pool, starts[entry], starts[entry + 1]);
      bytes.number(counts[entry]);
      if (isByCustomer) {
        bytes.number(customers[entry]);
      }
    }
  }

  /**
   * Reads counts that were written by {@link #write}.
   *
   * @param all the total count, including keys that are not kept
   */
  public static CappedCounts read(TallyReader bytes, int cap, long all, String what) {
    return new CappedCounts(cap).filled(bytes, all, 0, what);
  }

  /**
   * Reads counts by customer that were written by {@link #write}.
   *
   * @param all the total count, including keys that are not kept
   * @param most how many customers there are
   */
  public static CappedCounts readByCustomer(
      TallyReader bytes, int cap, long all, long most, String what) {
    return byCustomer(cap).filled(bytes, all, most, what);
  }

  private CappedCounts filled(TallyReader bytes, long all, long most, String what) {
    int entries = bytes.count(what, cap);
    long rest = all;
    for (int i = 0; i < entries; i++) {
      char[] key = bytes.text(what);
      long count = bytes.positive(what);
      long hash = hash(key, 0, key.length);
      if (size > 0 && order(key, 0, key.length, hash, size - 1) <= 0) {
        throw bytes.refused("the " + what + " are not in order");
      }
      if (count > rest) {
        throw bytes.refused("the " + what + " are more than were counted");
      }
      rest -= count;
      int entry = append(key, 0, key.length, hash);
      counts[entry] = count;
      if (isByCustomer) {
        customers[entry] = bytes.positive(what);
        if (customers[entry] > Math.min(count, most)) {
          throw bytes.refused("the " + what + " have more customers than there are");
        }
      }
    }
    return this;
  }
}
