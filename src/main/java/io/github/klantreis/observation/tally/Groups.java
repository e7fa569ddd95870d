package io.github.klantreis.observation.tally;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Elements in any order by a text, such as encounters by customer, in some 60 bytes a group beside
 * the references to the elements: an array of them, and until all are read a hash table of the
 * numbers of the groups.
 *
 * @param <E> an element
 */
public final class Groups<E> {
  /** A limit, so that ids with deliberately colliding hashes cannot slow down the search. */
  private static final int LONGEST_SEARCH = 64;

  private static final int FIRST = 4;

  private final Function<E, String> key;

  /** By the number of the group, in the order of appearance; filled as far as counted. */
  private E[][] elements;

  private final IntFunction<E[]> array;
  private final E[] none;
  private int[] counts = new int[16];
  private int groups;

  /**
   * The hash of a key and, in the lower half, the number of the group plus 1; or 0. The length is a
   * power of two.
   */
  private long[] table = new long[32];

  /** Groups for which there was no place in the table. */
  private final Map<String, Integer> crowded = new HashMap<>();

  /**
   * Creates no groups yet.
   *
   * @param key the text by which an element is grouped
   * @param array makes an array of elements
   * @param arrays makes an array of such arrays
   */
  public Groups(Function<E, String> key, IntFunction<E[]> array, IntFunction<E[][]> arrays) {
    this.key = key;
    this.array = array;
    none = array.apply(0);
    elements = arrays.apply(counts.length);
  }

  /** Adds an element to its group. */
  public void add(E element) {
    if (3L * groups > 2L * table.length) {
      grow();
    }
    int group = number(key.apply(element));
    E[] of = elements[group];
    int count = counts[group]++;
    if (count == of.length) {
      of = Arrays.copyOf(of, count + count / 2);
      elements[group] = of;
    }
    of[count] = element;
  }

  /**
   * Returns the groups in the order in which they first appeared, each with its elements as they
   * were added. It is called once: what is handed on is no longer held.
   */
  public Stream<E[]> groups() {
    table = new long[0];
    crowded.clear();
    return IntStream.range(0, groups).mapToObj(this::group);
  }

  private E[] group(int number) {
    E[] of = elements[number];
    elements[number] = none;
    return of.length > counts[number] ? Arrays.copyOf(of, counts[number]) : of;
  }

  /** Returns the number of a group, which is appended if new. */
  private int number(String text) {
    Integer known = crowded.isEmpty() ? null : crowded.get(text);
    if (known != null) {
      return known;
    }
    int hash = hash(text);
    int mask = table.length - 1;
    int slot = hash & mask;
    for (int i = 0; i < LONGEST_SEARCH; i++) {
      long entry = table[slot];
      if (entry == 0) {
        table[slot] = (long) hash << Integer.SIZE | groups + 1;
        return append();
      }
      int number = (int) entry - 1;
      if ((int) (entry >> Integer.SIZE) == hash && key.apply(elements[number][0]).equals(text)) {
        return number;
      }
      slot = (slot + 1) & mask;
    }
    crowded.put(text, groups);
    return append();
  }

  private int append() {
    if (groups == counts.length) {
      int more = groups + groups / 2;
      elements = Arrays.copyOf(elements, more);
      counts = Arrays.copyOf(counts, more);
    }
    elements[groups] = array.apply(FIRST);
    return groups++;
  }

  private static int hash(String text) {
    int hash = text.hashCode() * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }

  private void grow() {
    long[] old = table;
    table = new long[2 * old.length];
    for (long entry : old) {
      if (entry != 0 && !enter(entry)) {
        int number = (int) entry - 1;
        crowded.put(key.apply(elements[number][0]), number);
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
