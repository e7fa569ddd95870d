package io.github.klantreis.model;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Table;
import io.github.klantreis.term.Progress;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What follows from the references between the notes of a journey. */
final class NoteLinks {
  /** The first note with each given id. */
  private final Table<ElementKind, String, Note> byId = HashBasedTable.create();

  /** The opportunities that address a pain point, by its id. */
  private final ListMultimap<String, Opportunity> addressing = ArrayListMultimap.create();

  /** The solutions that realise an opportunity, by its id. */
  private final ListMultimap<String, Solution> realising = ArrayListMultimap.create();

  NoteLinks(Journey journey) {
    Notes.visit(journey.notes(), journey.phases(), (phase, touchpoint, note) -> add(note));
  }

  private void add(Note note) {
    note.givenId()
        .ifPresent(
            id -> {
              if (!byId.contains(note.elementKind(), id)) {
                byId.put(note.elementKind(), id, note);
              }
            });
    if (note instanceof Opportunity opportunity) {
      ImmutableSet.copyOf(opportunity.addresses()).forEach(id -> addressing.put(id, opportunity));
    } else if (note instanceof Solution solution) {
      ImmutableSet.copyOf(solution.realises()).forEach(id -> realising.put(id, solution));
    }
  }

  /** Returns all notes of a kind, in the order of the journey. */
  static Stream<Note> all(Journey journey, ElementKind kind) {
    Stream.Builder<Note> all = Stream.builder();
    Notes.visit(
        journey.notes(),
        journey.phases(),
        (phase, touchpoint, note) -> {
          if (note.elementKind() == kind) {
            all.add(note);
          }
        });
    return all.build();
  }

  /** Returns the given ids of notes. */
  static Set<String> givenIds(Stream<? extends Note> notes) {
    return notes
        .map(Note::givenId)
        .flatMap(Optional::stream)
        .collect(ImmutableSet.toImmutableSet());
  }

  Optional<Note> find(ElementKind kind, String id) {
    return Optional.ofNullable(byId.get(kind, id));
  }

  Progress progressOf(PainPoint painPoint) {
    return painPoint
        .givenId()
        .map(id -> together(addressing.get(id).stream().map(this::progressOf).toList()))
        .orElse(Progress.OPEN);
  }

  Progress progressOf(Opportunity opportunity) {
    if (opportunity.progress().isPresent() || opportunity.givenId().isEmpty()) {
      return opportunity.progress().orElse(Progress.OPEN);
    }
    return together(
        realising.get(opportunity.givenId().get()).stream()
            .map(solution -> solution.progress().orElse(Progress.OPEN))
            .toList());
  }

  /** Returns how far something is that several things bring about. */
  private static Progress together(List<Progress> parts) {
    List<Progress> wanted =
        parts.stream()
            .filter(part -> part != Progress.DISMISSED)
            .collect(ImmutableList.toImmutableList());
    if (wanted.isEmpty()) {
      return parts.isEmpty() ? Progress.OPEN : Progress.DISMISSED;
    }
    Set<Progress> different = EnumSet.copyOf(wanted);
    if (different.size() == 1) {
      return wanted.get(0);
    }
    return different.contains(Progress.DONE) || different.contains(Progress.IN_PROGRESS)
        ? Progress.IN_PROGRESS
        : Progress.PLANNED;
  }
}
