package io.github.klantreis.exchange.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The attributes of an XES log that are read. Each has a number, its index in a list of values. */
final class XesLayout {
  static final String NAME = "concept:name";
  static final String TIME = "time:timestamp";
  static final String TRANSITION = "lifecycle:transition";

  private XesKey customer = new XesKey(XesPlace.TRACE, NAME);
  private XesKey event = new XesKey(XesPlace.EVENT, NAME);
  private XesKey time = new XesKey(XesPlace.EVENT, TIME);
  private @Nullable XesKey session;
  private @Nullable XesKey experience;
  private @Nullable ExperienceScale scale;
  private List<XesKey> attributes = List.of();
  private Set<String> lifecycle = Set.of();

  XesLayout() {}

  XesLayout(XesLayout that) {
    customer = that.customer;
    event = that.event;
    time = that.time;
    session = that.session;
    experience = that.experience;
    scale = that.scale;
    attributes = that.attributes;
    lifecycle = that.lifecycle;
  }

  void customer(XesPlace place, String key) {
    customer = new XesKey(place, key);
  }

  void event(String key) {
    event = new XesKey(XesPlace.EVENT, key);
  }

  void time(String key) {
    time = new XesKey(XesPlace.EVENT, key);
  }

  void session(XesPlace place, String key) {
    session = new XesKey(place, key);
  }

  void experience(XesPlace place, String key, ExperienceScale scale) {
    experience = new XesKey(place, key);
    this.scale = scale;
  }

  /** Adds an attribute. Those of the event come last, so that they replace those of the trace. */
  void attribute(XesPlace place, String key) {
    XesKey added = new XesKey(place, key);
    List<XesKey> more = new ArrayList<>(attributes);
    if (!more.contains(added)) {
      more.add(place == XesPlace.TRACE ? 0 : more.size(), added);
    }
    attributes = List.copyOf(more);
  }

  void lifecycle(Set<String> wanted) {
    lifecycle = wanted;
  }

  XesKey customer() {
    return customer;
  }

  XesKey event() {
    return event;
  }

  XesKey time() {
    return time;
  }

  @Nullable XesKey session() {
    return session;
  }

  @Nullable XesKey experience() {
    return experience;
  }

  @Nullable ExperienceScale scale() {
    return scale;
  }

  List<XesKey> attributes() {
    return attributes;
  }

  /** Returns the transitions in lower case; empty for all. */
  Set<String> lifecycle() {
    return lifecycle;
  }
}
