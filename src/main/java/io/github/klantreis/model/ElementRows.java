package io.github.klantreis.model;

import static io.github.klantreis.description.ValueKinds.ID;
import static io.github.klantreis.description.ValueKinds.NOT_BLANK;
import static io.github.klantreis.description.ValueKinds.TEXT;
import static io.github.klantreis.part.PartDescriptions.SUPPRESSION;
import static java.util.Objects.requireNonNull;

import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.DescriptionBuilder;
import io.github.klantreis.description.ValueKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a kind of element, one row each: the description, the accessor and the setter
 * of the builder. Children are not attributes.
 *
 * @param <E> the kind of element
 * @param <B> its builder
 */
final class ElementRows<E extends JourneyElement, B extends ElementBuilder<B>> {
  private final DescriptionBuilder<E, B> rows;
  private final List<BiConsumer<B, Optional<?>>> setters = new ArrayList<>();
  private @Nullable Description<E> description;

  private ElementRows(DescriptionBuilder<E, B> rows) {
    this.rows = rows;
  }

  static <E extends JourneyElement, B extends ElementBuilder<B>> ElementRows<E, B> of(
      Class<E> type, String name, String sentence, String id) {
    return new ElementRows<E, B>(DescriptionBuilder.withBuilder(type, name, sentence))
        .one("id", "id", id, ID, E::id, B::id);
  }

  /** Starts the rows of elements that need no id of their own. */
  static <E extends JourneyElement, B extends ElementBuilder<B>> ElementRows<E, B> withOptionalId(
      Class<E> type,
      String name,
      String sentence,
      String id,
      Function<E, Optional<String>> get,
      BiConsumer<B, Optional<String>> set) {
    return new ElementRows<E, B>(DescriptionBuilder.withBuilder(type, name, sentence))
        .maybe("id", "id", id, ID, get, set);
  }

  static ElementRows<?, ?> of(ElementKind kind) {
    return switch (kind) {
      case JOURNEY -> Tables.JOURNEY;
      case PERSONA -> Tables.PERSONA;
      case ACTOR -> Tables.ACTOR;
      case PAIN_POINT -> Tables.PAIN_POINT;
      case OPPORTUNITY -> Tables.OPPORTUNITY;
      case SOLUTION -> Tables.SOLUTION;
      case IDEA -> Tables.IDEA;
      case PHASE -> Tables.PHASE;
      case TOUCHPOINT -> Tables.TOUCHPOINT;
      case ACTION -> Tables.ACTION;
      case LOYALTY_LOOP -> Tables.LOYALTY_LOOP;
    };
  }

  /** A class of its own, because the rows refer to the elements, which refer to the kinds. */
  private static final class Tables {
    static final ElementRows<?, ?> JOURNEY = JourneyRows.journey();
    static final ElementRows<?, ?> PERSONA = PersonaRows.persona();
    static final ElementRows<?, ?> ACTOR = PersonaRows.actor();
    static final ElementRows<?, ?> PAIN_POINT = NoteRows.painPoint();
    static final ElementRows<?, ?> OPPORTUNITY = NoteRows.opportunity();
    static final ElementRows<?, ?> SOLUTION = NoteRows.solution();
    static final ElementRows<?, ?> IDEA = NoteRows.idea();
    static final ElementRows<?, ?> PHASE = PhaseRows.phase();
    static final ElementRows<?, ?> TOUCHPOINT = TouchpointRows.touchpoint();
    static final ElementRows<?, ?> ACTION = TouchpointRows.action();
    static final ElementRows<?, ?> LOYALTY_LOOP = PhaseRows.loyaltyLoop();
  }

  Description<E> description() {
    Description<E> known = description;
    if (known == null) {
      throw new IllegalStateException("complete() has not been called");
    }
    return known;
  }

  /** Returns the value of an attribute of an element of this kind. */
  @SuppressWarnings("unchecked") // an attribute of this kind reads elements of this kind
  Optional<Object> value(JourneyElement element, Attribute<?, ?> attribute) {
    return ((Attribute<E, Object>) own(attribute)).value((E) element);
  }

  /** Returns the attribute, or throws if elements of this kind do not have it. */
  @SuppressWarnings("ReferenceEquality") // each attribute exists once
  Attribute<?, ?> own(Attribute<?, ?> attribute) {
    requireNonNull(attribute, "attribute");
    List<Attribute<E, ?>> all = description().attributes();
    if (attribute.position() >= all.size() || all.get(attribute.position()) != attribute) {
      throw new IllegalArgumentException(
          "\"" + attribute.name() + "\" is not an attribute of a " + description().name());
    }
    return attribute;
  }

  /**
   * Sets an attribute on a builder of this kind; the value is empty only for optional attributes.
   */
  @SuppressWarnings("unchecked") // only builders of this kind use these rows
  void set(ElementBuilder<?> builder, Attribute<?, ?> attribute, Optional<?> value) {
    setters.get(attribute.position()).accept((B) builder, value);
  }

  <V> ElementRows<E, B> one(
      String name,
      String dutch,
      String said,
      ValueKind<V> kind,
      Function<E, ? extends V> get,
      BiConsumer<B, V> set) {
    rows.one(name, dutch, said, kind, get);
    return setBy(set);
  }

  /** Adds an attribute that has a value where none is set. */
  <V> ElementRows<E, B> one(
      String name,
      String dutch,
      String said,
      ValueKind<V> kind,
      V defaultValue,
      Function<E, ? extends V> get,
      BiConsumer<B, V> set) {
    rows.one(name, dutch, said, kind, defaultValue, get);
    return setBy(set);
  }

  <V> ElementRows<E, B> maybe(
      String name,
      String dutch,
      String said,
      ValueKind<V> kind,
      Function<E, Optional<V>> get,
      BiConsumer<B, Optional<V>> set) {
    rows.maybe(name, dutch, said, kind, get);
    setters.add(
        (builder, value) -> {
          @SuppressWarnings("unchecked") // the attribute accepts only values of its kind
          Optional<V> known = (Optional<V>) value;
          set.accept(builder, known);
        });
    return this;
  }

  <V> ElementRows<E, B> listed(
      String name,
      String dutch,
      String said,
      ValueKind<V> kind,
      Function<E, ? extends Collection<V>> get,
      BiConsumer<B, Collection<V>> set) {
    rows.listed(name, dutch, said, kind, get);
    return setBy(set);
  }

  <V> ElementRows<E, B> distinct(
      String name,
      String dutch,
      String said,
      ValueKind<V> kind,
      Function<E, ? extends Collection<V>> get,
      BiConsumer<B, Collection<V>> set) {
    rows.distinct(name, dutch, said, kind, get);
    return setBy(set);
  }

  <K, V> ElementRows<E, B> keyed(
      String name,
      String dutch,
      String said,
      ValueKind<K> keys,
      ValueKind<V> kind,
      Function<E, Map<K, V>> get,
      BiConsumer<B, Map<K, V>> set) {
    rows.keyed(name, dutch, said, keys, kind, get);
    return setBy(set);
  }

  private <V> ElementRows<E, B> setBy(BiConsumer<B, V> set) {
    setters.add(
        (builder, value) -> {
          @SuppressWarnings("unchecked") // the attribute accepts only values of its kind
          V known = (V) value.orElseThrow();
          set.accept(builder, known);
        });
    return this;
  }

  /** Adds the last attributes of all kinds of element and completes the description. */
  ElementRows<E, B> complete() {
    distinct("tags", "tags", "Short texts to find and filter by.", NOT_BLANK, E::tags, B::tags);
    keyed(
        "attributes",
        "vrije attributen",
        "Free attributes.",
        TEXT,
        TEXT,
        E::attributes,
        B::attributes);
    listed(
        "suppressions",
        "onderdrukte bevindingen",
        "Findings that are not reported here.",
        SUPPRESSION,
        E::suppressions,
        B::suppressions);
    description = rows.readOnly();
    return this;
  }
}
