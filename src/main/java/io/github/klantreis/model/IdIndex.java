package io.github.klantreis.model;

import java.util.List;

/**
 * Finds touchpoints by id. The index holds positions only, so that a copy of the list can share it
 * as long as ids and positions are the same. The open-addressing table takes about ten bytes per
 * touchpoint.
 */
final class IdIndex {
  private final int[] slots;

  private IdIndex(int[] slots) {
    this.slots = slots;
  }

  static IdIndex of(List<Touchpoint> touchpoints) {
    int size = Math.max(2, Integer.highestOneBit(Math.max(1, touchpoints.size())) * 4);
    int[] slots = new int[size];
    for (int position = 0; position < touchpoints.size(); position++) {
      int slot = start(touchpoints.get(position).id(), size);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (size - 1);
      }
      slots[slot] = position + 1;
    }
    return new IdIndex(slots);
  }

  /** Returns the position of the first touchpoint with an id, or −1. */
  int find(String id, List<Touchpoint> touchpoints) {
    int slot = start(id, slots.length);
    while (slots[slot] != 0) {
      int position = slots[slot] - 1;
      if (touchpoints.get(position).id().equals(id)) {
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
