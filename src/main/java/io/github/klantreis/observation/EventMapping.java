package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Maps encounters to touchpoints: first by the event's exact name, then by rules in order. */
final class EventMapping {
  /** Not a touchpoint of the journey: counted and listed. */
  static final int UNMAPPED = -1;

  /** Declared not to be a contact with the customer: counted only. */
  static final int IGNORED = -2;

  private final Map<String, Integer> byEvent;
  private final List<NamedRule> rules;

  private EventMapping(Map<String, Integer> byEvent, List<NamedRule> rules) {
    this.byEvent = new HashMap<>(byEvent);
    this.rules = new ArrayList<>(rules);
  }

  /** Returns the mapping in which events are named by the ids of touchpoints. */
  static EventMapping byId(JourneyOutline outline) {
    Map<String, Integer> byEvent = new HashMap<>();
    for (int t = 0; t < outline.touchpointIds.length; t++) {
      byEvent.put(outline.touchpointIds[t], t);
    }
    return new EventMapping(byEvent, List.of());
  }

  EventMapping event(String event, int target) {
    Map<String, Integer> more = new HashMap<>(byEvent);
    more.put(event, target);
    return new EventMapping(more, rules);
  }

  EventMapping rule(String name, EncounterRule rule, int target) {
    List<NamedRule> more = new ArrayList<>(rules);
    more.add(new NamedRule(name, rule, target));
    return new EventMapping(byEvent, more);
  }

  boolean hasRule(String name) {
    return rules.stream().anyMatch(rule -> rule.name().equals(name));
  }

  /** Returns the number of a touchpoint, {@link #UNMAPPED} or {@link #IGNORED}. */
  int target(Encounter encounter) {
    requireNonNull(encounter, "encounter");
    Integer exact = byEvent.get(encounter.event());
    if (exact != null) {
      return exact;
    }
    for (int i = 0; i < rules.size(); i++) {
      NamedRule rule = rules.get(i);
      if (rule.rule().matches(encounter)) {
        return rule.target();
      }
    }
    return UNMAPPED;
  }

  /** Whether all events of a name go to the same target, whatever else is known of them. */
  boolean isDecidedByName(String event) {
    return rules.isEmpty() || byEvent.containsKey(event);
  }

  /** Returns the exact names, sorted. */
  Map<String, Integer> byEvent() {
    return new TreeMap<>(byEvent);
  }

  List<NamedRule> rules() {
    return Collections.unmodifiableList(rules);
  }

  void write(ObjectOutput out) throws IOException {
    out.writeInt(byEvent.size());
    for (Map.Entry<String, Integer> event : byEvent().entrySet()) {
      SerialForm.writeText(out, event.getKey());
      out.writeInt(event.getValue());
    }
    out.writeInt(rules.size());
    for (NamedRule rule : rules) {
      SerialForm.writeText(out, rule.name());
      out.writeObject(rule.rule());
      out.writeInt(rule.target());
    }
  }

  static EventMapping read(ObjectInput in, JourneyOutline outline)
      throws IOException, ClassNotFoundException {
    Map<String, Integer> byEvent = new HashMap<>();
    for (int rest = SerialForm.readCount(in); rest > 0; rest--) {
      String event = SerialForm.readText(in);
      SerialForm.require(!event.isBlank(), "an event of a plan is blank");
      byEvent.put(event, readTarget(in, outline));
    }
    Map<String, NamedRule> rules = new LinkedHashMap<>();
    for (int rest = SerialForm.readCount(in); rest > 0; rest--) {
      String name = SerialForm.readText(in);
      SerialForm.require(!name.isBlank(), "the name of a rule is blank");
      EncounterRule rule = (EncounterRule) requireNonNull(in.readObject(), "rule");
      NamedRule read = new NamedRule(name, rule, readTarget(in, outline));
      SerialForm.require(rules.put(name, read) == null, "two rules are named '" + name + "'");
    }
    return new EventMapping(byEvent, List.copyOf(rules.values()));
  }

  private static int readTarget(ObjectInput in, JourneyOutline outline) throws IOException {
    int target = in.readInt();
    SerialForm.require(
        target == IGNORED || (target >= 0 && target < outline.touchpointCount()),
        "the journey has no touchpoint of the number " + target);
    return target;
  }

  record NamedRule(String name, EncounterRule rule, int target) {}

  /**
   * Finds the same targets as the mapping, faster for many encounters: it remembers for some names
   * where their events go. A log has few names, and its readers use one object for each, so most
   * names are recognized without looking at their characters.
   *
   * <p>Not thread-safe.
   */
  static final class Memory {
    private static final int SIZE = 1 << 10;

    private final EventMapping mapping;

    /** By the lower bits of its hash, the last name that had these. */
    private final @Nullable String[] names = new @Nullable String[SIZE];

    private final int[] targets = new int[SIZE];

    Memory(EventMapping mapping) {
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
}
