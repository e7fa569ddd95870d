package io.github.klantreis.exchange.json;

import io.github.klantreis.model.JourneyElement;
import tools.jackson.core.JsonGenerator;

/**
 * The form of a kind of element. Reading returns a draft.
 *
 * @param <E> the elements
 */
final class ElementForm<E extends JourneyElement> extends ObjectForm<E, ElementDraft> {
  private final int idAt;

  ElementForm(FieldList<E, ?> table) {
    super(table);
    idAt = indexOf("id");
  }

  /** Starts the list of fields of elements that a builder makes. */
  static <E extends JourneyElement, B> FieldList<E, B> named(String name, String description) {
    return new FieldList<>(name, description);
  }

  /** Returns the position of the id; the other arguments of the builder's factory follow it. */
  int idAt() {
    return idAt;
  }

  /** Returns the position of a field in the list of fields. */
  int indexOf(String fieldName) {
    for (int i = 0; i < fields().size(); i++) {
      if (fields().get(i).name.equals(fieldName)) {
        return i;
      }
    }
    throw new AssertionError(fieldName);
  }

  /** Writes an element of this kind, whose static type is not known. */
  @SuppressWarnings("unchecked")
  void writeElement(JsonGenerator out, JourneyElement element) {
    write(out, (E) element);
  }

  @Override
  ElementDraft made(FieldValues slots, Reading in) {
    return new ElementDraft(this, slots, in.parser.streamReadContext().getCurrentIndex());
  }
}
