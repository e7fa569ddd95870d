package io.github.klantreis.translation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.description.Attribute;
import io.github.klantreis.description.Shape;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.PhaseHeading;
import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An attribute of a phase's heading, for merging several phases into one: lists are joined, and of
 * each other value the first is kept.
 *
 * @param attribute the attribute
 */
record JoinedAttribute(Attribute<?, ?> attribute) {
  /** Attributes that belong to one phase only, or go where its touchpoints go, are not joined. */
  private static final ImmutableSet<String> OWN =
      ImmutableSet.of("id", "kind", "name", "branchings");

  /** All attributes that are joined, in the order in which phases have them. */
  static final ImmutableList<JoinedAttribute> ALL =
      ElementKind.PHASE.attributes().stream()
          .filter(attribute -> !OWN.contains(attribute.name()))
          .map(JoinedAttribute::new)
          .collect(ImmutableList.toImmutableList());

  /**
   * A value that was replaced by another.
   *
   * @param key the value's key, such as a lane; empty for the attribute itself
   * @param lost the value that was replaced
   * @param kept the value in its place
   * @param keeper the phase that the kept value comes from
   */
  record Displaced(String key, Text lost, Text kept, PhaseHeading keeper) {}

  String name() {
    return attribute.name();
  }

  /** Whether a phase has the attribute. */
  boolean isSaidBy(PhaseHeading heading) {
    return isListed() ? !listed(heading).isEmpty() : !keyed(heading).isEmpty();
  }

  /** Returns the attribute's value in a phase, in recognisable words for people. */
  Text written(PhaseHeading heading) {
    return written(isListed() ? listed(heading) : keyed(heading).entrySet());
  }

  /** Returns values of the attribute, or entries of values by key, in words. */
  Text written(Collection<?> values) {
    return ValueWords.of(attribute.shape().kind(), values);
  }

  /** Sets the joined value of phases. */
  void join(List<Phase> phases, PhaseBuilder into) {
    if (isListed()) {
      // Repetitions within one phase are kept.
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

  /** Returns the values that a phase loses because phases before it have others. */
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
                    displaced.add(
                        new Displaced(
                            key, written(List.of(lost)), written(List.of(kept)), earlier));
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

  /** Returns values by key, which is empty if there is one value only. */
  private Map<String, Object> keyed(PhaseHeading heading) {
    Optional<Object> value = heading.value(attribute);
    if (attribute.shape() instanceof Shape.Keyed) {
      Map<String, Object> byKey = new LinkedHashMap<>();
      ((Map<?, ?>) value.orElseThrow()).forEach((key, each) -> byKey.put((String) key, each));
      return byKey;
    }
    return value.map(one -> Map.of("", one)).orElse(Map.of());
  }
}
