package io.github.klantreis.exchange.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.model.ElementBuilder;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.JourneyElement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The form of a kind of element. Reading returns a draft.
 *
 * @param <E> the elements
 */
final class ElementForm<E extends JourneyElement> extends ObjectForm<E, ElementDraft> {
  private final ElementKind kind;
  private final ImmutableMap<String, Integer> positions;
  private final int first;
  private final @Nullable Attribute<?, ?>[] settable;

  /**
   * Creates the form.
   *
   * @param kind the kind of element
   * @param rows its description
   * @param before the fields before those of the attributes
   * @param attributes a field for each attribute; those that are required are arguments of the
   *     builder's factory
   * @param children the fields of the children
   */
  ElementForm(
      ElementKind kind,
      Description<E> rows,
      List<Field<E>> before,
      List<Field<E>> attributes,
      List<Field<E>> children) {
    this(
        kind,
        rows,
        ImmutableList.<Field<E>>builder()
            .addAll(before)
            .addAll(attributes)
            .addAll(children)
            .build(),
        before.size());
  }

  private ElementForm(
      ElementKind kind, Description<E> rows, ImmutableList<Field<E>> fields, int first) {
    super(new WrittenObject<>(rows.name(), rows.sentence(), fields), first);
    this.kind = kind;
    this.first = first;
    ImmutableList<String> names =
        fields.stream().map(field -> field.name).collect(toImmutableList());
    this.positions = Maps.toMap(names, names::indexOf);
    this.settable = rows.attributes().toArray(new Attribute<?, ?>[0]);
    for (int i = 0; i < settable.length; i++) {
      if (fields.get(first + i).required) {
        settable[i] = null;
      }
    }
  }

  ElementKind kind() {
    return kind;
  }

  /** Returns the position of a field in the document. */
  int positionOf(String fieldName) {
    Integer position = positions.get(fieldName);
    if (position == null) {
      throw new AssertionError(fieldName);
    }
    return position;
  }

  /** Writes an element of this kind, whose static type is not known. */
  @SuppressWarnings("unchecked") // the caller knows its kind
  void writeElement(JsonGenerator out, JourneyElement element) {
    write(out, (E) element);
  }

  /** Writes the fields of an element of this kind into an object that has been started. */
  @SuppressWarnings("unchecked") // the caller knows its kind
  void writeFields(JsonGenerator out, JourneyElement element) {
    written().writeFields(out, (E) element);
  }

  /** Writes the fields of an element with something else after one of them. */
  @SuppressWarnings("unchecked") // the caller knows its kind
  void writeFields(JsonGenerator out, JourneyElement element, String after, Runnable other) {
    written().writeFields(out, (E) element, after, other);
  }

  @Override
  ElementDraft made(ReadFields read, DocumentReading in) {
    return new ElementDraft(this, read, in.parser.streamReadContext().getCurrentIndex());
  }

  /** Sets the attributes that were read, but those that the builder started with. */
  void apply(ReadFields read, ElementBuilder<?> builder) {
    for (int i = 0; i < settable.length; i++) {
      Attribute<?, ?> attribute = settable[i];
      Object value = read.at(first + i);
      if (attribute != null && value != null) {
        builder.set(attribute, value);
      }
    }
  }
}
