package io.github.klantreis.observation;

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
final class CappedCounts {
  private int cap;
  private int size;
  private long[] hashes = new long[16];
  private long[] counts = new long[16];

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
  CappedCounts() {}

  CappedCounts(int cap) {
    this.cap = cap;
  }

  static long hash(char[] key, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = step(hash, key[i]);
    }
    return mixed(hash);
  }

  static long hash(String key) {
    long hash = 0;
    for (int i = 0; i < key.length(); i++) {
      hash = step(hash, key.charAt(i));
    }
    return mixed(hash);
  }

  /** Returns the hash extended by the next character; the hash of no characters is 0. */
  static long step(long hash, int next) {
    return (hash + next + 1) * 0x9E3779B97F4A7C15L;
  }

  static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    return mixed ^ (mixed >>> 32);
  }

  /** Counts a key. */
  void add(char[] key, int from, int to, long hash, long count) {
    int mask = slots.length - 1;
    int slot = (int) hash & mask;
    while (slots[slot] != 0) {
      int entry = slots[slot] - 1;
      if (hashes[entry] == hash && isKey(entry, key, from, to)) {
        counts[entry] = Math.addExact(counts[entry], count);
        return;
      }
      slot = (slot + 1) & mask;
    }
    if (full && order(key, from, to, hash, cap - 1) > 0) {
      return; // Dropped, as are all keys that sort after it.
    }
    if (size == 2 * cap) {
      prune();
      add(key, from, to, hash, count);
    } else {
      append(key, from, to, hash, count);
    }
  }

  private void append(char[] key, int from, int to, long hash, long count) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
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
    counts[entry] = count;
    starts[size] = end;
    enter(entry);
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
  int[] kept() {
    IntStream entries = IntStream.range(0, size);
    return isInOrder()
        ? entries.limit(cap).toArray()
        : entries.boxed().sorted(inOrder()).limit(cap).mapToInt(entry -> entry).toArray();
  }

  /** Drops the keys beyond the cap, and sorts the rest. */
  void prune() {
    CappedCounts next = new CappedCounts(cap);
    for (int entry : kept()) {
      next.append(pool, starts[entry], starts[entry + 1], hashes[entry], counts[entry]);
    }
    full |= size > cap;
    size = next.size;
    hashes = next.hashes;
    counts = next.counts;
    starts = next.starts;
    pool = next.pool;
    slots = next.slots;
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

  /** Adds the counts of another object to these. */
  void merge(CappedCounts other) {
    for (int entry = 0; entry < other.size; entry++) {
      add(
          other.pool,
          other.starts[entry],
          other.starts[entry + 1],
          other.hashes[entry],
          other.counts[entry]);
    }
  }

  long count(int entry) {
    return counts[entry];
  }

  char[] key(int entry) {
    return Arrays.copyOfRange(pool, starts[entry], starts[entry + 1]);
  }

  void write(TallyWriter bytes) {
    int[] kept = kept();
    bytes.number(kept.length);
    for (int entry : kept) {
      bytes.text(pool, starts[entry], starts[entry + 1]);
      bytes.number(counts[entry]);
    }
  }

  /**
   * Reads counts that were written by {@link #write}.
   *
   * @param all the total count, including keys that are not kept
   */
  static CappedCounts read(TallyReader bytes, int cap, long all, String what) {
    CappedCounts read = new CappedCounts(cap);
    int size = bytes.count(what, cap);
    long rest = all;
    for (int i = 0; i < size; i++) {
      char[] key = bytes.text(what);
      long count = bytes.positive(what);
      long hash = hash(key, 0, key.length);
      if (read.size > 0 && read.order(key, 0, key.length, hash, read.size - 1) <= 0) {
        throw bytes.refused("the " + what + " are not in order");
      }
      if (count > rest) {
        throw bytes.refused("the " + what + " are more than were counted");
      }
      rest -= count;
      read.append(key, 0, key.length, hash, count);
    }
    return read;
  }
}
