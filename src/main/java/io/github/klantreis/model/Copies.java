package io.github.klantreis.model;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.NextStep;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Copies of elements beside their originals, in the same journey. What must be unique in a journey
 * gets another id where it stands on a copy, and references from within a copy to itself follow.
 */
final class Copies {
  /** Touchpoints and branchings. */
  private final Ids steps = new Ids();

  private final Map<ElementKind, Ids> ofNotes = new EnumMap<>(ElementKind.class);

  /**
   * Prepares copies for a journey.
   *
   * @param notes the notes on the journey itself
   * @param phases the phases of the journey
   */
  Copies(Notes notes, List<Phase> phases) {
    Notes.visit(
        notes,
        phases,
        (phase, touchpoint, note) ->
            note.givenId().ifPresent(id -> ids(note.elementKind()).take(id)));
    for (Phase phase : phases) {
      phase.touchpointList().forEach(touchpoint -> steps.take(touchpoint.id()));
      phase.branchings().forEach(branching -> steps.take(branching.id()));
    }
  }

  private static void givenIds(Notes notes, BiConsumer<ElementKind, String> with) {
    notes.each(note -> note.givenId().ifPresent(id -> with.accept(note.elementKind(), id)));
  }

  /** Returns a copy with all that stands on it; actions are unique at their touchpoint only. */
  Touchpoint touchpoint(Touchpoint original, String id) {
    Map<String, String> noteIds = new HashMap<>();
    copyIds(Notes.on(original), noteIds);
    return builder(original, id, Map.of(original.id(), id), noteIds).assemble();
  }

  /** Finds ids for copies of the notes that were given one. */
  private void copyIds(Notes notes, Map<String, String> into) {
    givenIds(notes, (kind, id) -> into.put(key(kind, id), ids(kind).free(id)));
  }

  private Ids ids(ElementKind kind) {
    return ofNotes.computeIfAbsent(kind, none -> new Ids());
  }

  private static String key(ElementKind kind, String id) {
    return kind.id() + " " + id;
  }

  /** Returns a copy with touchpoints of which the ids are free in the journey. */
  Phase phase(Phase original, String id) {
    Map<String, String> copied = new HashMap<>();
    for (Touchpoint touchpoint : original.touchpointList()) {
      copied.put(touchpoint.id(), steps.free(touchpoint.id()));
    }
    Map<String, String> branchings = new HashMap<>();
    for (Branching branching : original.branchings()) {
      branchings.put(branching.id(), steps.free(branching.id()));
    }
    Map<String, String> noteIds = new HashMap<>();
    copyIds(original.notes(), noteIds);
    original.touchpointList().forEach(touchpoint -> copyIds(Notes.on(touchpoint), noteIds));
    Map<String, BranchPath> in = new HashMap<>();
    original
        .branches()
        .forEach(
            (touchpoint, path) ->
                in.put(
                    copied.getOrDefault(touchpoint, touchpoint),
                    new BranchPath(
                        branchings.getOrDefault(path.branching(), path.branching()),
                        path.branch())));
    PhaseBuilder copy = original.toBuilder(id);
    copy.notes(renamed(original.notes(), noteIds));
    return copy.branchings(
            original.branchings().stream()
                .map(
                    each ->
                        Branching.of(
                            branchings.getOrDefault(each.id(), each.id()),
                            each.name(),
                            each.kind(),
                            each.branches()))
                .toList())
        .touchpoints(
            original.touchpointList().stream()
                .map(
                    each ->
                        builder(each, copied.getOrDefault(each.id(), each.id()), copied, noteIds))
                .map(TouchpointBuilder::assemble)
                .toList(),
            in)
        .assemble();
  }

  private static Notes renamed(Notes notes, Map<String, String> noteIds) {
    return notes.renamed((kind, id) -> noteIds.getOrDefault(key(kind, id), id));
  }

  /** The ids that must differ from each other, and how far each was numbered. */
  private static final class Ids {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    void take(String id) {
      taken.add(id);
    }

    /** Returns the id, or where it is taken, the id with the first number from 2 that is free. */
    String free(String id) {
      String free = id;
      int number = lastNumbers.getOrDefault(id, 1);
      while (!taken.add(free)) {
        number++;
        free = id + "-" + number;
      }
      lastNumbers.put(id, number);
      return free;
    }
  }

  /** Returns a builder of a copy of a journey, which leads to itself where the original does. */
  static JourneyBuilder builder(Journey original, String id) {
    JourneyBuilder copy = original.toBuilder().id(id);
    if (original.leadsTo().contains(original.id())) {
      copy.leadsTo(renamed(original.leadsTo(), original.id(), id));
    }
    return copy.phases(
        original.phases().stream().map(phase -> drillingDown(phase, original.id(), id)).toList());
  }

  private static Phase drillingDown(Phase phase, String from, String to) {
    PhaseBuilder copy = phase.toBuilder();
    if (phase.drillsDownTo().contains(from)) {
      copy.drillsDownTo(renamed(phase.drillsDownTo(), from, to));
    }
    for (Touchpoint touchpoint : phase.touchpointList()) {
      if (touchpoint.drillsDownTo().contains(from)) {
        copy.changeTouchpoint(
            touchpoint.id(),
            each -> each.drillsDownTo(renamed(touchpoint.drillsDownTo(), from, to)));
      }
    }
    return copy.assemble();
  }

  private static List<String> renamed(Collection<String> ids, String from, String to) {
    return ids.stream().map(each -> each.equals(from) ? to : each).toList();
  }

  /**
   * Returns a builder of a copy of a touchpoint for any journey: notes that were given an id get it
   * with {@code -2}.
   */
  static TouchpointBuilder builder(Touchpoint original, String id) {
    Map<String, String> noteIds = new HashMap<>();
    givenIds(Notes.on(original), (kind, given) -> noteIds.put(key(kind, given), given + "-2"));
    return builder(original, id, Map.of(original.id(), id), noteIds);
  }

  /**
   * Returns a builder of a copy of a touchpoint.
   *
   * @param original the touchpoint
   * @param id the id of the copy
   * @param copied the ids of copies of touchpoints by those of their originals, to which next steps
   *     follow
   * @param noteIds the ids of copies of notes by kind and id of their originals
   */
  private static TouchpointBuilder builder(
      Touchpoint original, String id, Map<String, String> copied, Map<String, String> noteIds) {
    TouchpointBuilder copy = original.toBuilder().id(id);
    copy.notes(renamed(Notes.on(original), noteIds));
    if (original.nextSteps().stream().anyMatch(step -> copied.containsKey(step.touchpointId()))) {
      ImmutableList.Builder<NextStep> followed = ImmutableList.builder();
      for (NextStep step : original.nextSteps()) {
        NextStep to = NextStep.to(copied.getOrDefault(step.touchpointId(), step.touchpointId()));
        followed.add(step.condition().map(to::onCondition).orElse(to));
      }
      copy.nextSteps(followed.build());
    }
    return copy;
  }
}
