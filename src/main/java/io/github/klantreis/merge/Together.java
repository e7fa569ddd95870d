package io.github.klantreis.merge;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Shape;
import io.github.klantreis.model.Actor;
import io.github.klantreis.model.ElementBuilder;
import io.github.klantreis.model.Idea;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Opportunity;
import io.github.klantreis.model.PainPoint;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Solution;
import io.github.klantreis.model.Touchpoint;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether what both sides say of one piece goes together, such as the two ends of a range, and
 * which attributes do not.
 */
final class Together {
  private Together() {}

  /**
   * Whether what both sides say goes together, such as the two ends of a range; what refers to
   * other elements is proven later.
   */
  static boolean isSound(Piece lead, Map<Attribute<?, ?>, Optional<?>> values) {
    if (values.isEmpty()) {
      return true;
    }
    try {
      if (lead.value() instanceof JourneyElement element) {
        build(element, values);
      } else {
        made(new Settled(lead, values), Map.of());
      }
      return true;
    } catch (IllegalArgumentException notTogether) {
      return false;
    }
  }

  /**
   * Lets the builder of an element judge it with other values. A journey is judged at the end, with
   * all that it has.
   */
  private static void build(JourneyElement element, Map<Attribute<?, ?>, Optional<?>> values) {
    if (element instanceof Touchpoint touchpoint) {
      with(touchpoint.toBuilder(), values).build();
    } else if (element instanceof Phase phase) {
      with(phase.toBuilder(), values).build();
    } else if (element instanceof MarketingAction action) {
      with(action.toBuilder(), values).build();
    } else if (element instanceof LoyaltyLoop loop) {
      with(loop.toBuilder(), values).build();
    } else if (element instanceof Persona persona) {
      with(persona.toBuilder(), values).build();
    } else if (element instanceof Actor actor) {
      with(actor.toBuilder(), values).build();
    } else if (element instanceof PainPoint painPoint) {
      with(painPoint.toBuilder(), values).build();
    } else if (element instanceof Opportunity opportunity) {
      with(opportunity.toBuilder(), values).build();
    } else if (element instanceof Solution solution) {
      with(solution.toBuilder(), values).build();
    } else if (element instanceof Idea idea) {
      with(idea.toBuilder(), values).build();
    }
  }

  private static <B extends ElementBuilder<B>> B with(
      B builder, Map<Attribute<?, ?>, Optional<?>> values) {
    values.forEach(
        (attribute, value) ->
            value.ifPresentOrElse(
                given -> builder.set(attribute, given), () -> builder.clear(attribute)));
    return builder;
  }

  /**
   * Returns the attributes that do not go together: those of theirs that do not fit mine, each with
   * the one of mine without whose change it would. Empty if it takes more than one.
   */
  static Set<Attribute<?, ?>> apart(
      @Nullable Piece before, Piece one, Piece other, Map<Attribute<?, ?>, Optional<?>> values) {
    Set<Attribute<?, ?>> apart = new TreeSet<>(Comparator.comparingInt(Attribute::position));
    Map<Attribute<?, ?>, Optional<?>> fitting = new LinkedHashMap<>();
    for (Map.Entry<Attribute<?, ?>, Optional<?>> each : values.entrySet()) {
      Map<Attribute<?, ?>, Optional<?>> more = new LinkedHashMap<>(fitting);
      more.put(each.getKey(), each.getValue());
      if (isSound(one, more)) {
        fitting = more;
        continue;
      }
      Optional<Attribute<?, ?>> partner = Optional.empty();
      for (Attribute<?, ?> attribute : one.description().attributes()) {
        if (partner.isEmpty()
            && one.isOwn(attribute)
            && !attribute.equals(each.getKey())
            && !one.read(attribute).equals(other.read(attribute))
            && !one.read(attribute)
                .equals(before == null ? unset(attribute) : before.read(attribute))
            && isSound(one, with(Set.of(attribute), other, one, more))) {
          partner = Optional.of(attribute);
        }
      }
      if (partner.isEmpty()) {
        return Set.of();
      }
      apart.add(each.getKey());
      apart.add(partner.get());
    }
    return apart;
  }

  static Map<String, Object> valuesOf(Set<Attribute<?, ?>> attributes, Piece piece) {
    ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();
    for (Attribute<?, ?> attribute : attributes) {
      piece.read(attribute).ifPresent(value -> values.put(attribute.name(), value));
    }
    return values.buildOrThrow();
  }

  /** Returns values in which some attributes are as one side has them. */
  static Map<Attribute<?, ?>, Optional<?>> with(
      Set<Attribute<?, ?>> attributes,
      Piece side,
      Piece lead,
      Map<Attribute<?, ?>, Optional<?>> values) {
    Map<Attribute<?, ?>, Optional<?>> changed = new LinkedHashMap<>(values);
    for (Attribute<?, ?> attribute : attributes) {
      if (side.read(attribute).equals(lead.read(attribute))) {
        changed.remove(attribute);
      } else {
        changed.put(attribute, side.read(attribute));
      }
    }
    return changed;
  }

  static Optional<?> unset(Attribute<?, ?> attribute) {
    if (attribute.shape() instanceof Shape.Listed listed) {
      return Optional.of(listed.isDistinct() ? Set.of() : List.of());
    }
    return attribute.shape() instanceof Shape.Keyed
        ? Optional.of(Map.of())
        : attribute.defaultValue();
  }

  /** Creates a value with an id from its fields. */
  static Object made(Settled piece, Map<Attribute<?, ?>, Object> nested) {
    Map<Attribute<?, ?>, Object> fields = new HashMap<>();
    for (Attribute<?, ?> attribute : piece.lead().description().attributes()) {
      Object own = nested.get(attribute);
      if (own == null) {
        piece.value(attribute).ifPresent(value -> fields.put(attribute, value));
      } else {
        fields.put(attribute, own);
      }
    }
    return ValueMerge.made(piece.lead().description(), fields);
  }
}
