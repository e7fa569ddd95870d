package io.github.klantreis.exchange.eventlog;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the values of an encounter are in JSON, as configured. */
final class JsonLayout {
  @Nullable JsonField customer;
  @Nullable JsonField time;
  @Nullable JsonField event;
  @Nullable JsonField session;
  @Nullable JsonField experience;
  @Nullable ExperienceScale scale;
  ImmutableList<JsonField> position = ImmutableList.of();
  ImmutableList<JsonField> duplicateKey = ImmutableList.of();
  final Map<String, JsonField> attributes;
  Set<String> absent = Set.of("");

  /** The array of records in one document; null if each line is a record. */
  @Nullable String recordsAt;

  /** The array of elements in each record; null if the record is the element. */
  @Nullable String elementsAt;

  /** The type of the objects that are customers (OCEL); null if the customer is a value. */
  @Nullable String objectType;

  @Nullable String qualifier;

  JsonLayout() {
    attributes = new LinkedHashMap<>();
  }

  JsonLayout(JsonLayout that) {
    customer = that.customer;
    time = that.time;
    event = that.event;
    session = that.session;
    experience = that.experience;
    scale = that.scale;
    position = that.position;
    duplicateKey = that.duplicateKey;
    attributes = new LinkedHashMap<>(that.attributes);
    absent = that.absent;
    recordsAt = that.recordsAt;
    elementsAt = that.elementsAt;
    objectType = that.objectType;
    qualifier = that.qualifier;
  }

  /**
   * Checks that everything required is configured.
   *
   * @throws IllegalStateException if not
   */
  void requireComplete() {
    List<String> missing = new ArrayList<>();
    if (customer == null && objectType == null) {
      missing.add("withCustomer");
    }
    if (time == null) {
      missing.add("withTime");
    }
    if (event == null) {
      missing.add("withEvent");
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "set the places of customer, time and event; not set: " + String.join(", ", missing));
    }
    if (elementsAt == null) {
      for (JsonField field : fields()) {
        if (field.places().stream().anyMatch(JsonField.Place::isOfParent)) {
          throw new IllegalStateException(
              field + " is of a parent, but records have none; set withElementsAt");
        }
      }
    }
  }

  private List<JsonField> fields() {
    List<JsonField> all = new ArrayList<>(position);
    all.addAll(duplicateKey);
    all.addAll(attributes.values());
    for (@Nullable JsonField field :
        new @Nullable JsonField[] {customer, time, event, session, experience}) {
      if (field != null) {
        all.add(field);
      }
    }
    return all;
  }
}
