package io.github.klantreis.collect;

import java.util.List;
import java.util.function.Function;

/**
 * Finds the elements of a list by id. The index holds positions only, so that a copy of the list
 * can share it as long as ids and positions are the same. The open-addressing table takes about ten
 * bytes per element.
 */
public final class IdIndex {
  private final int[] slots;

  private IdIndex(int[] slots) {
    this.slots = slots;
  }

  /** Returns an index of the elements of a list. */
  public static <E> IdIndex of(List<E> elements, Function<? super E, String> id) {
    int size = Math.max(2, Integer.highestOneBit(Math.max(1, elements.size())) * 4);
    int[] slots = new int[size];
    for (int position = 0; position < elements.size(); position++) {
      int slot = start(id.apply(elements.get(position)), size);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (size - 1);
      }
      slots[slot] = position + 1;
    }
    return new IdIndex(slots);
  }

  /** Returns the position of the first element with an id in a list with the same ids, or −1. */
  public <E> int find(String wanted, List<E> elements, Function<? super E, String> id) {
    int slot = start(wanted, slots.length);
    while (slots[slot] != 0) {
      int position = slots[slot] - 1;
      if (id.apply(elements.get(position)).equals(wanted)) {
        return position;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  private static int start(String id, int size) {
    int hash = id.hashCode();
    return (((hash ^ (hash >>> 16)) * 0x9E3779B9) >>> 7) & (size - 1);
  }
}
