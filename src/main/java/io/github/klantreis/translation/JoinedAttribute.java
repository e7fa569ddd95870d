package io.github.klantreis.translation;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Shape;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.Picture;
import io.github.klantreis.part.Suppression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An attribute of what a phase itself says, where several phases become one: lists come together,
 * and of each other value the first is kept.
 *
 * @param attribute the attribute
 */
record JoinedAttribute(Attribute<?, ?> attribute) {
  /** What belongs to one phase only and is not joined. */
  private static final ImmutableSet<String> OWN = ImmutableSet.of("id", "kind", "name");

  /** All attributes that are joined, in the order in which phases have them. */
  static final ImmutableList<JoinedAttribute> ALL =
      ElementKind.PHASE.attributes().stream()
          .filter(attribute -> !OWN.contains(attribute.name()))
          .map(JoinedAttribute::new)
          .collect(ImmutableList.toImmutableList());

  /**
   * A value that gave way to another.
   *
   * @param key what it is of, such as a lane; empty for the attribute itself
   * @param lost the value that gave way
   * @param kept the value in its place
   * @param keeper the phase that the kept value comes from
   */
  record Displaced(String key, String lost, String kept, PhaseHeading keeper) {}

  String name() {
    return attribute.name();
  }

  /** Whether a phase says anything of it. */
  boolean isSaidBy(PhaseHeading heading) {
    return isListed() ? !listed(heading).isEmpty() : !keyed(heading).isEmpty();
  }

  /** What a phase says of it, for people to recognise. */
  String written(PhaseHeading heading) {
    if (isListed()) {
      return listed(heading).stream().map(JoinedAttribute::written).collect(joining("; "));
    }
    return keyed(heading).entrySet().stream()
        .map(
            entry ->
                (entry.getKey().isEmpty() ? "" : entry.getKey() + ": ") + written(entry.getValue()))
        .collect(joining("; "));
  }

  /** Writes what phases say together. */
  void join(List<Phase> phases, PhaseBuilder into) {
    if (isListed()) {
      // What one phase says twice stays said twice.
      List<Object> together = new ArrayList<>(listed(phases.get(0)));
      Set<Object> seen = new LinkedHashSet<>(together);
      for (Phase phase : phases.subList(1, phases.size())) {
        listed(phase).stream().filter(seen::add).forEach(together::add);
      }
      into.set(attribute, together);
      return;
    }
    Map<String, Object> together = new LinkedHashMap<>();
    phases.forEach(phase -> keyed(phase).forEach(together::putIfAbsent));
    if (attribute.shape() instanceof Shape.Keyed) {
      into.set(attribute, together);
    } else {
      together.values().forEach(value -> into.set(attribute, value));
    }
  }

  /** What a phase says of it and cannot keep, because phases before it say something else. */
  List<Displaced> displaced(List<Phase> before, PhaseHeading phase) {
    if (isListed()) {
      return List.of();
    }
    ImmutableList.Builder<Displaced> displaced = ImmutableList.builder();
    keyed(phase)
        .forEach(
            (key, lost) -> {
              for (Phase earlier : before) {
                Object kept = keyed(earlier).get(key);
                if (kept != null) {
                  if (!kept.equals(lost)) {
                    displaced.add(new Displaced(key, written(lost), written(kept), earlier));
                  }
                  return;
                }
              }
            });
    return displaced.build();
  }

  private boolean isListed() {
    return attribute.shape() instanceof Shape.Listed;
  }

  private Collection<?> listed(PhaseHeading heading) {
    return (Collection<?>) heading.value(attribute).orElseThrow();
  }

  /** Values by key, which is empty where there is one value. */
  private Map<String, Object> keyed(PhaseHeading heading) {
    Optional<Object> value = heading.value(attribute);
    if (attribute.shape() instanceof Shape.Keyed) {
      Map<String, Object> byKey = new LinkedHashMap<>();
      ((Map<?, ?>) value.orElseThrow()).forEach((key, each) -> byKey.put((String) key, each));
      return byKey;
    }
    return value.map(one -> Map.of("", one)).orElse(Map.of());
  }

  private static String written(Object value) {
    if (value instanceof Emotion emotion) {
      return emotion.label() + (emotion.score() > 0 ? " (+" : " (") + emotion.score() + ")";
    }
    if (value instanceof Need need) {
      return need.text();
    }
    if (value instanceof Metric metric) {
      return metric.id();
    }
    if (value instanceof Picture picture) {
      return picture.description();
    }
    return value instanceof Suppression suppression ? suppression.validatorId() : value.toString();
  }
}
