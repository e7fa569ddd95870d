package io.github.klantreis.exchange.json;

import io.github.klantreis.model.JourneyElement;
import tools.jackson.core.JsonGenerator;

/**
 * Elements of a journey. Reading gives drafts of them.
 *
 * @param <E> the elements
 */
final class ElementForm<E extends JourneyElement> extends MembersForm<E, Draft> {
  private final int idAt;

  ElementForm(Table<E, ?> table) {
    super(table);
    idAt = indexOf("id");
  }

  /** The fields of elements that a builder makes. */
  static <E extends JourneyElement, B> Table<E, B> named(String name, String description) {
    return new Table<>(name, description);
  }

  /** The position of the id; what else a builder is begun with follows it. */
  int idAt() {
    return idAt;
  }

  /** The position of a field in the table. */
  int indexOf(String memberName) {
    for (int i = 0; i < members().size(); i++) {
      if (members().get(i).name.equals(memberName)) {
        return i;
      }
    }
    throw new AssertionError(memberName);
  }

  /** Writes an element of this kind, whose type only its kind tells. */
  @SuppressWarnings("unchecked")
  void writeElement(JsonGenerator out, JourneyElement element) {
    write(out, (E) element);
  }

  @Override
  Draft made(Slots slots, Reading in) {
    return new Draft(this, slots, in.parser.streamReadContext().getCurrentIndex());
  }
}
