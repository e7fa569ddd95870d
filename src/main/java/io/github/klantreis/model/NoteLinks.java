package io.github.klantreis.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.term.Progress;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What follows from the references between the notes of a journey. */
final class NoteLinks {
  private NoteLinks() {}

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

  static Optional<? extends Note> find(Journey journey, ElementKind kind, String id) {
    return all(journey, kind)
        .filter(note -> note.givenId().filter(id::equals).isPresent())
        .findFirst();
  }

  /** Returns the given ids of notes. */
  static Set<String> givenIds(Stream<? extends Note> notes) {
    return notes
        .map(Note::givenId)
        .flatMap(Optional::stream)
        .collect(ImmutableSet.toImmutableSet());
  }

  static Progress progressOf(Journey journey, PainPoint painPoint) {
    return painPoint
        .givenId()
        .map(
            id ->
                together(
                    all(journey, ElementKind.OPPORTUNITY)
                        .map(Opportunity.class::cast)
                        .filter(opportunity -> opportunity.addresses().contains(id))
                        .map(opportunity -> progressOf(journey, opportunity))
                        .toList()))
        .orElse(Progress.OPEN);
  }

  static Progress progressOf(Journey journey, Opportunity opportunity) {
    if (opportunity.progress().isPresent() || opportunity.givenId().isEmpty()) {
      return opportunity.progress().orElse(Progress.OPEN);
    }
    String id = opportunity.givenId().get();
    return together(
        all(journey, ElementKind.SOLUTION)
            .map(Solution.class::cast)
            .filter(solution -> solution.realises().contains(id))
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
