package io.github.klantreis.merge;

import io.github.klantreis.description.Attribute;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A piece of the result of a merge.
 *
 * @param lead the version that it starts from
 * @param values the values of attributes that differ in the result
 */
record Settled(Piece lead, Map<Attribute<?, ?>, Optional<?>> values) {
  Settled(Piece lead) {
    this(lead, Map.of());
  }

  Optional<?> value(Attribute<?, ?> attribute) {
    Optional<?> value = values.get(attribute);
    return value == null ? lead.read(attribute) : value;
  }

  /** Visits all that the piece refers to. */
  void visitReferences(Consumer<Key> with) {
    for (Attribute<?, ?> attribute : lead.referringAttributes()) {
      visitReferences(attribute, with);
    }
  }

  /** Visits what the piece refers to by one attribute. */
  void visitReferences(Attribute<?, ?> attribute, Consumer<Key> with) {
    value(attribute).ifPresent(value -> References.visit(attribute.shape(), value, with));
  }
}
