package io.github.klantreis.exchange.json;

import io.github.klantreis.exchange.json.Problems.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element as it was read, before it is proven: the whole journey is built at once, so that all
 * that is wrong with its structure is told at once.
 *
 * @param form its kind
 * @param slots what was read
 * @param index its position in the list it was read from
 */
record Draft(ElementForm<?> form, Slots slots, int index) {

  String id() {
    return slots.get(form.idAt());
  }

  /** The field after the id, where that is the name. */
  String name() {
    return slots.get(form.idAt() + 1);
  }

  /** The drafts that a field of it holds. */
  List<Draft> children(String field) {
    return slots.<List<Draft>>find(form.indexOf(field)).orElse(List.of());
  }

  /** Where it begins; null when that can be found out later. */
  @Nullable Place begin() {
    return slots.begin();
  }

  /** Sets on a builder what was read. */
  void applyTo(Object builder) {
    form.apply(slots, builder);
  }
}
