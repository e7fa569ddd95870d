package io.github.klantreis.exchange.json;

import io.github.klantreis.exchange.json.Problems.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element as it was read, before it is proven: the whole journey is built at once, so that all
 * structural problems are reported at once.
 *
 * @param form the form of its kind
 * @param slots the fields that were read
 * @param index its position in the list it was read from
 */
record ElementDraft(ElementForm<?> form, FieldValues slots, int index) {

  String id() {
    return slots.get(form.idAt());
  }

  /**
   * Returns the field after the id: the name of most elements, the kind of a phase, the start of a
   * loop.
   */
  String name() {
    return slots.get(form.idAt() + 1);
  }

  /** Returns the elements in a field, as they were read. */
  List<ElementDraft> children(String field) {
    return slots.<List<ElementDraft>>find(form.indexOf(field)).orElse(List.of());
  }

  /**
   * Returns where the element starts; null if the position is computed only when a problem is
   * reported.
   */
  @Nullable Place begin() {
    return slots.begin();
  }

  /** Sets the fields that were read on a builder. */
  void applyTo(Object builder) {
    form.apply(slots, builder);
  }
}
