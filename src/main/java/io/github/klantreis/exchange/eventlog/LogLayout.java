package io.github.klantreis.exchange.eventlog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of an encounter are in a row, as configured.
 *
 * @param <P> a place
 */
abstract class LogLayout<P> {
  @Nullable P customer;
  @Nullable P time;
  @Nullable P event;
  @Nullable P session;
  @Nullable P experience;
  @Nullable ExperienceScale scale;
  final Map<String, P> attributes;

  LogLayout() {
    attributes = new LinkedHashMap<>();
  }

  LogLayout(LogLayout<P> that) {
    customer = that.customer;
    time = that.time;
    event = that.event;
    session = that.session;
    experience = that.experience;
    scale = that.scale;
    attributes = new LinkedHashMap<>(that.attributes);
  }

  /**
   * Checks that everything required is configured.
   *
   * @param what what the places are, for the message
   * @param suffix the end of the names of the methods that set them
   * @param hasCustomers whether it is known by other means who the customers are
   * @throws IllegalStateException if not
   */
  void requireComplete(String what, String suffix, boolean hasCustomers) {
    List<String> missing = new ArrayList<>();
    if (customer == null && !hasCustomers) {
      missing.add("withCustomer" + suffix);
    }
    if (time == null) {
      missing.add("withTime" + suffix);
    }
    if (event == null) {
      missing.add("withEvent" + suffix);
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "set the "
              + what
              + " of customer, time and event; not set: "
              + String.join(", ", missing));
    }
  }

  /** Returns the places of an encounter's values. */
  List<P> places() {
    List<P> all = new ArrayList<>();
    addIfSet(all, customer);
    addIfSet(all, time);
    addIfSet(all, event);
    addIfSet(all, session);
    addIfSet(all, experience);
    all.addAll(attributes.values());
    return all;
  }

  private static <P> void addIfSet(List<P> all, @Nullable P place) {
    if (place != null) {
      all.add(place);
    }
  }
}
