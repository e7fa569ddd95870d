package io.github.klantreis.model;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.wording.ProofWords;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import io.github.klantreis.wording.Suggestions;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks notes: each by itself, and what only all notes of a journey together show, as given ids
 * are unique for their kind, and references lead to them.
 */
final class NoteProof {
  private static final int FEW_NOTES = 8;

  private final Checks checks;

  /** Whether notes must be checked together: some have details, or are new or gone. */
  boolean anyNotes;

  NoteProof(Checks checks) {
    this.checks = checks;
  }

  void on(NotedElement element) {
    all(element.painPoints());
    all(element.opportunities());
    all(element.solutions());
    all(element.ideas());
  }

  private void all(List<? extends Note> notes) {
    for (int i = 0; i < notes.size(); i++) {
      note(notes.get(i));
    }
    if (notes.size() > 1 && mayBeTwice(notes)) {
      noneTwice(notes);
    }
  }

  /** A few notes are told apart by their texts alone, without their ids. */
  private static boolean mayBeTwice(List<? extends Note> notes) {
    if (notes.size() > FEW_NOTES) {
      return true;
    }
    for (int i = 1; i < notes.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!NoteId.areDifferent(notes.get(i).text(), notes.get(j).text())) {
          return true;
        }
      }
    }
    return false;
  }

  private void noneTwice(List<? extends Note> notes) {
    Map<String, Note> seen = new HashMap<>();
    for (Note note : notes) {
      if (note.givenId().isPresent() || note.text().isBlank()) {
        continue; // unique in the whole journey, or wrong already
      }
      Note former = seen.putIfAbsent(note.id(), note);
      if (former != null) {
        checks.reportAt(
            ProblemKind.DUPLICATE_ID,
            checks.path().child(note.elementKind(), note.id()),
            ProofWords.filled(
                former.text().equals(note.text())
                    ? ProofWords.NOTE_TWICE
                    : ProofWords.NOTE_TWICE_AS,
                "kind",
                note.elementKind().label(),
                "text",
                Quotation.quoted(note.text()),
                "former",
                Quotation.quoted(former.text())));
      }
    }
  }

  void note(Note note) {
    if (note.isSentence() && !note.text().isBlank()) {
      return;
    }
    anyNotes |= !note.isSentence();
    checks.at(
        note,
        () -> {
          note.givenId()
              .filter(id -> !Term.isId(id))
              .ifPresent(id -> checks.invalidId(id, note.text()));
          checks.notBlank(note.text(), "text", ProofWords.TEXT);
          checks.marks(note);
          checks.text(note.owner(), "owner");
          for (String persona : note.concernedPersonas()) {
            checks.personaExists(persona, "concernedPersonas");
          }
          checks.evidence(note.evidence());
          if (note instanceof PainPoint painPoint) {
            checks.inRange(painPoint.severity(), "severity", NoteRows.SEVERITY);
          } else if (note instanceof Opportunity opportunity) {
            checks.inRange(opportunity.customerValue(), "customerValue", NoteRows.VALUE);
            checks.inRange(opportunity.businessValue(), "businessValue", NoteRows.VALUE);
            checks.inRange(opportunity.effort(), "effort", NoteRows.EFFORT);
          } else if (note instanceof Solution solution) {
            solution.improves().forEach(id -> checks.validId(id, "improves"));
          }
        });
  }

  static void check(Journey journey, Problems problems) {
    Together proof = new Together(journey, problems);
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

  /** Receives the problems. */
  interface Problems {
    void add(ProblemKind kind, ElementPath path, Text message);
  }

  /** The notes of a journey. */
  private static final class Together {
    private final Journey journey;
    private final Problems problems;
    private final Map<ElementKind, Set<String>> given = new EnumMap<>(ElementKind.class);

    private Together(Journey journey, Problems problems) {
      this.journey = journey;
      this.problems = problems;
    }

    /** An element with notes, whose path is made only when needed. */
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

    private void each(BiConsumer<Place, Note> visit) {
      Notes.visit(
          journey.notes(),
          journey.phases(),
          (phase, touchpoint, note) -> visit.accept(new Place(phase, touchpoint), note));
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
            ProofWords.filled(
                ProofWords.ANOTHER_NOTE,
                "kind",
                note.elementKind().label(),
                "id",
                Quotation.quoted(id.get()),
                "method",
                methodOf(note)));
      }
    }

    /** Returns the name of the method that changes a note. */
    private static String methodOf(Note note) {
      return "change"
          + CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, note.elementKind().name());
    }

    private void references(Place place, Note note) {
      if (note instanceof Opportunity opportunity) {
        for (String id : opportunity.addresses()) {
          reference(place, note, "addresses", ElementKind.PAIN_POINT, id);
        }
      } else if (note instanceof Solution solution) {
        for (String id : solution.realises()) {
          reference(place, note, "realises", ElementKind.OPPORTUNITY, id);
        }
      }
    }

    private void reference(Place place, Note from, String attribute, ElementKind to, String id) {
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
                      ProofWords.filled(
                          ProofWords.NOTE_WITHOUT_ID,
                          "kind",
                          to.label(),
                          "text",
                          Quotation.quoted(note.text())))
              .orElseGet(
                  () ->
                      Suggestions.unknown(
                          to.label(),
                          id,
                          ProofWords.filled(ProofWords.HAS_NOTES, "kinds", to.pluralLabel()),
                          known,
                          ProofWords.NONE_WITH_ID)));
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
            ProofWords.filled(
                ProofWords.NOTE_IS_ID,
                "text",
                Quotation.quoted(note.text()),
                "kind",
                note.elementKind().label(),
                "method",
                methodOf(note)));
      }
    }
  }
}
