package io.github.klantreis.model;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.Shape;
import io.github.klantreis.description.ValueKind;
import io.github.klantreis.description.ValueKind.PartKind;
import java.util.Collection;
import java.util.Map;

/**
 * The single values of an element, however deep they are in its attributes: in collections, as keys
 * and values of maps, in parts and parts of parts.
 */
final class Leaves {
  private final Visitor visitor;

  private Leaves(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Takes the values one by one. */
  interface Visitor {
    /**
     * Takes a value.
     *
     * @param attribute the attribute of the element that holds it
     * @param kind the kind of value
     * @param value the value
     */
    void leaf(Attribute<?, ?> attribute, ValueKind<?> kind, Object value);
  }

  /** Visits the values of an element, not those of its children. */
  static void visit(JourneyElement element, Visitor visitor) {
    ElementRows<?, ?> rows = ElementRows.of(element.elementKind());
    Leaves leaves = new Leaves(visitor);
    for (Attribute<?, ?> attribute : rows.description().attributes()) {
      rows.value(element, attribute)
          .ifPresent(value -> leaves.ofShape(attribute, attribute.shape(), value));
    }
  }

  private void ofShape(Attribute<?, ?> attribute, Shape shape, Object value) {
    if (shape instanceof Shape.Keyed keyed) {
      ((Map<?, ?>) value)
          .forEach(
              (key, each) -> {
                ofKind(attribute, keyed.keys(), key);
                ofKind(attribute, keyed.kind(), each);
              });
    } else if (shape instanceof Shape.Listed listed) {
      ((Collection<?>) value).forEach(each -> ofKind(attribute, listed.kind(), each));
    } else {
      ofKind(attribute, shape.kind(), value);
    }
  }

  private void ofKind(Attribute<?, ?> attribute, ValueKind<?> kind, Object value) {
    if (kind instanceof PartKind<?> part) {
      ofPart(attribute, part.description(), value);
    } else {
      visitor.leaf(attribute, kind, value);
    }
  }

  private <T> void ofPart(Attribute<?, ?> attribute, Description<T> description, Object part) {
    T owner = description.type().cast(part);
    for (Attribute<T, ?> inner : description.attributes()) {
      inner.value(owner).ifPresent(value -> ofShape(attribute, inner.shape(), value));
    }
  }
}
