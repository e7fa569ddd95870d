package io.github.klantreis.observation;

import org.jspecify.annotations.Nullable;

/**
 * Finds the same targets as an {@link EventMapping}, faster for many encounters: it remembers for
 * some names where their events go. A log has few names, and its readers use one object for each,
 * so most names are recognized without looking at their characters.
 *
 * <p>Not thread-safe.
 */
final class EventMemory {
  private static final int SIZE = 1 << 10;

  private final EventMapping mapping;

  /** By the lower bits of its hash, the last name that had these. */
  private final @Nullable String[] names = new @Nullable String[SIZE];

  private final int[] targets = new int[SIZE];

  EventMemory(EventMapping mapping) {
    this.mapping = mapping;
  }

  /**
   * Returns the number of a touchpoint, or less than 0 as in the mapping.
   *
   * @param hash the hash code of the encounter's event
   */
  int target(Encounter encounter, int hash) {
    String name = encounter.event();
    int slot = hash & (SIZE - 1);
    return name.equals(names[slot]) ? targets[slot] : learn(encounter, name, slot);
  }

  private int learn(Encounter encounter, String name, int slot) {
    int target = mapping.target(encounter);
    if (mapping.isDecidedByName(name)) {
      names[slot] = name;
      targets[slot] = target;
    }
    return target;
  }
}
