package io.github.klantreis.model;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One attribute of what a phase itself says: how it is read, and how those of several phases become
 * one. The phase's own name is none of them, as it belongs to one phase only.
 */
sealed interface HeadingAttribute {

  /** All attributes, in the order in which {@link ExperienceElement} has them. */
  ImmutableList<HeadingAttribute> ALL =
      ImmutableList.of(
          single("description", PhaseHeading::description, PhaseBuilder::description),
          single("owner", PhaseHeading::owner, PhaseBuilder::owner),
          new Listed<>("goals", PhaseHeading::goals, PhaseBuilder::goals),
          new Listed<>("customerGoals", PhaseHeading::customerGoals, PhaseBuilder::customerGoals),
          new Listed<>("customerNeeds", PhaseHeading::customerNeeds, PhaseBuilder::customerNeeds),
          new Listed<>(
              "successCriteria", PhaseHeading::successCriteria, PhaseBuilder::successCriteria),
          single("emotion", PhaseHeading::emotion, PhaseBuilder::emotion),
          new Keyed<>(
              "personaEmotions", PhaseHeading::personaEmotions, PhaseBuilder::personaEmotions),
          single("measuredEmotion", PhaseHeading::measuredEmotion, PhaseBuilder::measuredEmotion),
          new Keyed<>(
              "measuredPersonaEmotions",
              PhaseHeading::measuredPersonaEmotions,
              PhaseBuilder::measuredPersonaEmotions),
          new Listed<>("thoughts", PhaseHeading::thoughts, PhaseBuilder::thoughts),
          new Listed<>("quotes", PhaseHeading::quotes, PhaseBuilder::quotes),
          new Listed<>("painPoints", PhaseHeading::painPoints, PhaseBuilder::painPoints),
          new Listed<>("opportunities", PhaseHeading::opportunities, PhaseBuilder::opportunities),
          new Listed<>("solutions", PhaseHeading::solutions, PhaseBuilder::solutions),
          new Listed<>("metrics", PhaseHeading::metrics, PhaseBuilder::metrics),
          new Keyed<>("laneTexts", PhaseHeading::laneTexts, PhaseBuilder::laneTexts),
          new Listed<>("pictures", PhaseHeading::pictures, PhaseBuilder::pictures),
          new Keyed<>("attributes", PhaseHeading::attributes, PhaseBuilder::attributes),
          new Listed<>("suppressions", PhaseHeading::suppressions, PhaseBuilder::suppressions));

  /** The name of its accessor. */
  String name();

  /** Whether a phase says anything of it. */
  boolean isSaidBy(PhaseHeading heading);

  /** What a phase says of it, for people to recognise. */
  String written(PhaseHeading heading);

  /** Writes what phases say together. */
  void join(List<Phase> phases, PhaseBuilder into);

  /** What a phase says of it and cannot keep, because phases before it say something else. */
  List<Displaced> displaced(List<Phase> before, PhaseHeading phase);

  /**
   * A value that gave way to another.
   *
   * @param key what it is of, such as a lane; empty for the attribute itself
   * @param lost the value that gave way
   * @param kept the value in its place
   * @param keeper the phase that the kept value comes from
   */
  record Displaced(String key, String lost, String kept, PhaseHeading keeper) {}

  private static <T> HeadingAttribute single(
      String name,
      Function<PhaseHeading, Optional<T>> get,
      BiConsumer<PhaseBuilder, Optional<T>> set) {
    return new Keyed<>(
        name,
        heading -> get.apply(heading).map(value -> Map.of("", value)).orElse(Map.of()),
        (builder, values) -> set.accept(builder, Optional.ofNullable(values.get(""))));
  }

  /** A list: all values come together, each once. */
  record Listed<T>(
      String name, Function<PhaseHeading, List<T>> get, BiConsumer<PhaseBuilder, List<T>> set)
      implements HeadingAttribute {
    @Override
    public boolean isSaidBy(PhaseHeading heading) {
      return !get.apply(heading).isEmpty();
    }

    @Override
    public String written(PhaseHeading heading) {
      return get.apply(heading).stream().map(HeadingAttribute::written).collect(joining("; "));
    }

    @Override
    public void join(List<Phase> phases, PhaseBuilder into) {
      List<T> together = new ArrayList<>(get.apply(phases.get(0)));
      Set<T> seen = new LinkedHashSet<>(together);
      for (Phase phase : phases.subList(1, phases.size())) {
        get.apply(phase).stream().filter(seen::add).forEach(together::add);
      }
      set.accept(into, together);
    }

    @Override
    public List<Displaced> displaced(List<Phase> before, PhaseHeading phase) {
      return List.of();
    }
  }

  /** Values by key: of each key the first stays. A single value is one whose key is empty. */
  record Keyed<T>(
      String name,
      Function<PhaseHeading, Map<String, T>> get,
      BiConsumer<PhaseBuilder, Map<String, T>> set)
      implements HeadingAttribute {
    @Override
    public boolean isSaidBy(PhaseHeading heading) {
      return !get.apply(heading).isEmpty();
    }

    @Override
    public String written(PhaseHeading heading) {
      return get.apply(heading).entrySet().stream()
          .map(
              entry ->
                  (entry.getKey().isEmpty() ? "" : entry.getKey() + ": ")
                      + HeadingAttribute.written(entry.getValue()))
          .collect(joining("; "));
    }

    @Override
    public void join(List<Phase> phases, PhaseBuilder into) {
      Map<String, T> together = new LinkedHashMap<>();
      phases.forEach(phase -> get.apply(phase).forEach(together::putIfAbsent));
      set.accept(into, together);
    }

    @Override
    public List<Displaced> displaced(List<Phase> before, PhaseHeading phase) {
      ImmutableList.Builder<Displaced> displaced = ImmutableList.builder();
      for (Map.Entry<String, T> said : get.apply(phase).entrySet()) {
        for (Phase earlier : before) {
          T kept = get.apply(earlier).get(said.getKey());
          if (kept != null) {
            if (!kept.equals(said.getValue())) {
              displaced.add(
                  new Displaced(
                      said.getKey(),
                      HeadingAttribute.written(said.getValue()),
                      HeadingAttribute.written(kept),
                      earlier));
            }
            break;
          }
        }
      }
      return displaced.build();
    }
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
