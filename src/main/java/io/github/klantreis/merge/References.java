package io.github.klantreis.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Description;
import io.github.klantreis.description.Shape;
import io.github.klantreis.description.ValueKind;
import io.github.klantreis.description.ValueKind.PartKind;
import io.github.klantreis.description.ValueKind.ReferenceKind;
import io.github.klantreis.model.ElementKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The ids in values that refer to something else in the journey. */
final class References {
  private References() {}

  /** Returns what a reference leads to; empty where it may lead out of the journey. */
  private static Optional<Key> target(ReferenceKind kind, String id) {
    return switch (kind.target()) {
      case PERSONA, PARTICIPANT -> Optional.of(Key.inJourney(Key.PARTICIPANT, id));
      case PHASE -> Optional.of(Key.inJourney(ElementKind.PHASE.id(), id));
      case TOUCHPOINT -> Optional.of(Key.inJourney(ElementKind.TOUCHPOINT.id(), id));
      case PAIN_POINT -> Optional.of(Key.inJourney(ElementKind.PAIN_POINT.id(), id));
      case OPPORTUNITY -> Optional.of(Key.inJourney(ElementKind.OPPORTUNITY.id(), id));
      case LANE -> Optional.of(Tree.valueKey(Tree.ROOT, "@lanes", id));
      case METRIC, JOURNEY -> Optional.empty();
    };
  }

  /** Whether values of a shape can refer to something. */
  static boolean canRefer(Shape shape) {
    return canRefer(shape.kind()) || (shape instanceof Shape.Keyed keyed && canRefer(keyed.keys()));
  }

  private static boolean canRefer(ValueKind<?> kind) {
    return kind instanceof ReferenceKind
        || (kind instanceof PartKind<?> part
            && part.description().attributes().stream().anyMatch(field -> canRefer(field.shape())));
  }

  /** Visits what a value refers to. */
  static void visit(Shape shape, Object value, Consumer<Key> with) {
    if (shape instanceof Shape.Keyed keyed) {
      ((Map<?, ?>) value)
          .forEach(
              (key, each) -> {
                visit(keyed.keys(), key, with);
                visit(keyed.kind(), each, with);
              });
    } else if (shape instanceof Shape.Listed listed) {
      ((Collection<?>) value).forEach(each -> visit(listed.kind(), each, with));
    } else {
      visit(shape.kind(), value, with);
    }
  }

  private static void visit(ValueKind<?> kind, Object value, Consumer<Key> with) {
    if (kind instanceof ReferenceKind reference) {
      target(reference, (String) value).ifPresent(with);
    } else if (kind instanceof PartKind<?> part) {
      for (Attribute<?, ?> field : part.description().attributes()) {
        Piece.read(field, value).ifPresent(each -> visit(field.shape(), each, with));
      }
    }
  }

  /**
   * Returns a value without the references that lead nowhere: items, keys and parts that cannot be
   * without them go as well.
   *
   * @return the rest; empty if a value that is one reference is gone
   */
  static Optional<Object> without(Shape shape, Object value, Predicate<Key> isGone) {
    if (shape instanceof Shape.Keyed keyed) {
      ImmutableMap.Builder<Object, Object> rest = ImmutableMap.builder();
      ((Map<?, ?>) value)
          .forEach(
              (key, each) ->
                  without(keyed.keys(), key, isGone)
                      .flatMap(kept -> without(keyed.kind(), each, isGone))
                      .ifPresent(kept -> rest.put(key, kept)));
      return Optional.of(rest.buildOrThrow());
    }
    if (shape instanceof Shape.Listed listed) {
      List<Object> rest = new ArrayList<>();
      ((Collection<?>) value)
          .forEach(each -> without(listed.kind(), each, isGone).ifPresent(rest::add));
      return Optional.of(
          listed.isDistinct() ? ImmutableSet.copyOf(rest) : ImmutableList.copyOf(rest));
    }
    return without(shape.kind(), value, isGone);
  }

  private static Optional<Object> without(ValueKind<?> kind, Object value, Predicate<Key> isGone) {
    if (kind instanceof ReferenceKind reference) {
      return target(reference, (String) value).filter(isGone).isPresent()
          ? Optional.empty()
          : Optional.of(value);
    }
    if (!(kind instanceof PartKind<?> part) || !leadsTo(kind, value, isGone)) {
      return Optional.of(value);
    }
    Description<?> description = part.description();
    Map<Attribute<?, ?>, Object> fields = new HashMap<>();
    for (Attribute<?, ?> field : description.attributes()) {
      Optional<Object> before = Piece.read(field, value);
      Optional<Object> after = before.flatMap(each -> without(field.shape(), each, isGone));
      if (field.shape() instanceof Shape.One && after.isEmpty()) {
        return Optional.empty();
      }
      after.ifPresent(each -> fields.put(field, each));
    }
    try {
      return Optional.of(ValueMerge.made(description, fields));
    } catch (IllegalArgumentException | NoSuchElementException needsIt) {
      return Optional.empty();
    }
  }

  private static boolean leadsTo(ValueKind<?> kind, Object value, Predicate<Key> isGone) {
    boolean[] found = new boolean[1];
    visit(kind, value, key -> found[0] |= isGone.test(key));
    return found[0];
  }
}
