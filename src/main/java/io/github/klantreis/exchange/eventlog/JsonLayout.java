package io.github.klantreis.exchange.eventlog;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the values of an encounter are in JSON, as configured. */
final class JsonLayout extends LogLayout<JsonField> {
  ImmutableList<JsonField> position = ImmutableList.of();
  ImmutableList<JsonField> duplicateKey = ImmutableList.of();
  Set<String> absent = Set.of("");

  /** The array of records in one document; null if each line is a record. */
  @Nullable String recordsAt;

  /** The array of elements in each record; null if the record is the element. */
  @Nullable String elementsAt;

  /** The type of the objects that are customers (OCEL); null if the customer is a value. */
  @Nullable String objectType;

  @Nullable String qualifier;

  JsonLayout() {}

  JsonLayout(JsonLayout that) {
    super(that);
    position = that.position;
    duplicateKey = that.duplicateKey;
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
    requireComplete("places", "", objectType != null);
    if (elementsAt == null) {
      for (JsonField field : places()) {
        if (field.places().stream().anyMatch(JsonField.Place::isOfParent)) {
          throw new IllegalStateException(
              field + " is of a parent, but records have none; set withElementsAt");
        }
      }
    }
  }

  @Override
  List<JsonField> places() {
    List<JsonField> all = new ArrayList<>(super.places());
    all.addAll(position);
    all.addAll(duplicateKey);
    return all;
  }
}
