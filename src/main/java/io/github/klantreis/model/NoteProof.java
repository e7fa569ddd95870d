package io.github.klantreis.model;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import io.github.klantreis.wording.Suggestions;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks what only all notes of a journey together show: given ids are unique for their kind, and
 * references lead to them.
 */
final class NoteProof {
  /** Receives the problems. */
  interface Problems {
    void add(ProblemKind kind, ElementPath path, Text message);
  }

  private final Journey journey;
  private final Problems problems;
  private final Map<ElementKind, Set<String>> given = new EnumMap<>(ElementKind.class);

  private NoteProof(Journey journey, Problems problems) {
    this.journey = journey;
    this.problems = problems;
  }

  static void check(Journey journey, Problems problems) {
    NoteProof proof = new NoteProof(journey, problems);
    proof.each(proof::register);
    if (proof.given.isEmpty()) {
      proof.each(proof::references);
    } else {
      proof.each(
          (place, note) -> {
            proof.references(place, note);
            proof.isNoId(place, note);
          });
    }
  }

  /** What is done with a note; its path is made only when needed. */
  private interface Visit {
    void at(Place place, Note note);
  }

  /** An element with notes. */
  private record Place(@Nullable Phase phase, @Nullable Touchpoint touchpoint) {
    ElementPath path(Note note) {
      ElementPath path =
          phase == null
              ? ElementPath.journey()
              : touchpoint == null
                  ? ElementPath.phase(phase.id())
                  : ElementPath.touchpoint(phase.id(), touchpoint.id());
      return path.child(note.elementKind(), note.id());
    }
  }

  private void each(Visit visit) {
    each(journey, new Place(null, null), visit);
    for (Phase phase : journey.phases()) {
      each(phase, new Place(phase, null), visit);
      for (Touchpoint touchpoint : phase.touchpoints()) {
        if (!Notes.areNone(touchpoint)) {
          each(touchpoint, new Place(phase, touchpoint), visit);
        }
      }
    }
  }

  private static void each(NotedElement element, Place place, Visit visit) {
    Notes notes = Notes.on(element);
    if (!notes.isNone()) {
      for (ElementKind kind : Notes.KINDS) {
        for (Note note : notes.ofKind(kind)) {
          visit.at(place, note);
        }
      }
    }
  }

  private void register(Place place, Note note) {
    Optional<String> id = note.givenId();
    if (id.isPresent()
        && !given
            .computeIfAbsent(note.elementKind(), none -> new LinkedHashSet<>())
            .add(id.get())) {
      problems.add(
          ProblemKind.DUPLICATE_ID,
          place.path(note),
          Proof.filled(
              ProofWords.ANOTHER_NOTE,
              "kind",
              note.elementKind().label(),
              "id",
              Quotation.quoted(id.get())));
    }
  }

  private void references(Place place, Note note) {
    if (note instanceof Opportunity opportunity) {
      for (String id : opportunity.addresses()) {
        reference(place, note, "addresses", ElementKind.PAIN_POINT, ProofWords.HAS_PAIN_POINTS, id);
      }
    } else if (note instanceof Solution solution) {
      for (String id : solution.realises()) {
        reference(
            place, note, "realises", ElementKind.OPPORTUNITY, ProofWords.HAS_OPPORTUNITIES, id);
      }
    }
  }

  private void reference(
      Place place, Note from, String attribute, ElementKind to, Text thereAre, String id) {
    Set<String> known = given.getOrDefault(to, ImmutableSet.of());
    if (known.contains(id)) {
      return;
    }
    Optional<? extends Note> meant =
        NoteLinks.all(journey, to)
            .filter(note -> note.givenId().isEmpty())
            .filter(note -> isMeant(id, note))
            .findFirst();
    problems.add(
        ProblemKind.DANGLING_REFERENCE,
        place.path(from).attribute(attribute),
        meant
            .map(
                note ->
                    Proof.filled(
                        ProofWords.NOTE_WITHOUT_ID,
                        "kind",
                        to.label(),
                        "text",
                        Quotation.quoted(note.text())))
            .orElseGet(() -> Suggestions.unknown(to.label(), id, thereAre, known)));
  }

  private static boolean isMeant(String reference, Note note) {
    return reference.equals(note.text())
        || note.id().equals(reference)
        || note.id().substring(1).equals(reference);
  }

  private void isNoId(Place place, Note note) {
    if (note.givenId().isEmpty()
        && given.getOrDefault(note.elementKind(), ImmutableSet.of()).contains(note.text())) {
      problems.add(
          ProblemKind.DUPLICATE_ID,
          place.path(note),
          Proof.filled(
              ProofWords.NOTE_IS_ID,
              "text",
              Quotation.quoted(note.text()),
              "kind",
              note.elementKind().label(),
              "method",
              "change"
                  + CaseFormat.UPPER_UNDERSCORE.to(
                      CaseFormat.UPPER_CAMEL, note.elementKind().name())));
    }
  }
}
