package io.github.klantreis.exchange.json;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.exchange.json.Problems.Place;
import io.github.klantreis.model.ElementBuilder;
import io.github.klantreis.model.ElementKind;
import io.github.klantreis.model.Idea;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.NotedElementBuilder;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Side;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element as it was read, before it is proven: the whole journey is built at once, so that all
 * structural problems are reported at once.
 *
 * @param form the form of its kind
 * @param read the fields that were read
 * @param index its position in the list it was read from
 */
record ElementDraft(ElementForm<?> form, ReadFields read, int index) {

  String id() {
    return text("id");
  }

  /** Returns the text in a required field. */
  String text(String field) {
    return get(field, String.class);
  }

  private <V> V get(String field, Class<V> type) {
    return type.cast(requireNonNull(read.at(form.positionOf(field))));
  }

  /** Returns the value of a field, if it was read. */
  <V> Optional<V> find(String field, Class<V> type) {
    return Optional.ofNullable(type.cast(read.at(form.positionOf(field))));
  }

  boolean has(String field) {
    return read.at(form.positionOf(field)) != null;
  }

  /** Returns the children of a kind that elements of this kind have. */
  @SuppressWarnings("unchecked") // the fields of children read drafts
  List<ElementDraft> children(ElementKind kind) {
    Object children = read.at(form.positionOf(Pointers.field(kind)));
    return children == null ? List.of() : (List<ElementDraft>) children;
  }

  /** Returns the notes of a kind, each an {@link ElementDraft} or a {@link NoteForm.Sentence}. */
  List<?> notes(ElementKind kind) {
    Object notes = read.at(form.positionOf(Pointers.field(kind)));
    return notes == null ? List.of() : (List<?>) notes;
  }

  /** Returns the id that a note has in the journey. */
  static String noteId(Object note) {
    return note instanceof NoteForm.Sentence sentence
        ? Idea.of(sentence.text()).id()
        : ((ElementDraft) note)
            .find("id", String.class)
            .orElseGet(() -> Idea.of(((ElementDraft) note).text("text")).id());
  }

  /**
   * Returns where the element starts; null if the position is computed only when a problem is
   * reported.
   */
  @Nullable Place begin() {
    return read.begin();
  }

  /** Sets on a builder what was read of the element and of its children. */
  void applyTo(ElementBuilder<?> builder) {
    form.apply(read, builder);
    for (ElementKind kind : form.kind().childKinds()) {
      if (kind.isNote()) {
        NotedElementBuilder<?> noted = (NotedElementBuilder<?>) builder;
        notes(kind).forEach(note -> addNote(kind, note, noted));
      } else {
        children(kind).forEach(child -> child.addTo(builder));
      }
    }
  }

  private void addTo(PhaseBuilder phase) {
    Optional<BranchPath> in = find(PhaseTouchpointsForm.IN, BranchPath.class);
    if (in.isEmpty()) {
      phase.touchpoint(id(), text("name"), this::applyTo);
    } else {
      phase.touchpoint(in.get(), id(), text("name"), this::applyTo);
    }
  }

  private static void addNote(ElementKind kind, Object note, NotedElementBuilder<?> to) {
    if (note instanceof NoteForm.Sentence sentence) {
      switch (kind) {
        case PAIN_POINT -> to.painPoint(sentence.text());
        case OPPORTUNITY -> to.opportunity(sentence.text());
        case SOLUTION -> to.solution(sentence.text());
        case IDEA -> to.idea(sentence.text());
        default -> throw new AssertionError(kind);
      }
      return;
    }
    ElementDraft draft = (ElementDraft) note;
    String text = draft.text("text");
    switch (kind) {
      case PAIN_POINT -> to.painPoint(text, draft::applyTo);
      case OPPORTUNITY -> to.opportunity(text, draft::applyTo);
      case SOLUTION -> to.solution(text, draft::applyTo);
      case IDEA -> to.idea(text, draft::applyTo);
      default -> throw new AssertionError(kind);
    }
  }

  /** Phases and loops are added by {@link Assembly}, as they depend on more than themselves. */
  private void addTo(ElementBuilder<?> parent) {
    switch (form.kind()) {
      case PERSONA -> ((JourneyBuilder) parent).persona(id(), text("name"), this::applyTo);
      case ACTOR ->
          ((JourneyBuilder) parent)
              .actor(id(), text("name"), get("side", Side.class), this::applyTo);
      case TOUCHPOINT -> addTo((PhaseBuilder) parent);
      case ACTION ->
          ((TouchpointBuilder) parent).action(id(), get("kind", ActionKind.class), this::applyTo);
      default -> {}
    }
  }
}
