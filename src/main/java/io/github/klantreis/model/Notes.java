package io.github.klantreis.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The notes on one element, mostly none. Touchpoints, of which there are many, hold the lists. */
record Notes(
    ImmutableList<PainPoint> painPoints,
    ImmutableList<Opportunity> opportunities,
    ImmutableList<Solution> solutions,
    ImmutableList<Idea> ideas) {
  /** No notes: one object for all elements without any. */
  static final Notes NONE =
      new Notes(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

  /** The kinds of notes, in the order of {@link Journey#walk()}. */
  static final ImmutableList<ElementKind> KINDS =
      ImmutableList.of(
          ElementKind.PAIN_POINT, ElementKind.OPPORTUNITY, ElementKind.SOLUTION, ElementKind.IDEA);

  /** What is done with a note, wherever it stands. */
  interface Visit {
    /**
     * Does it.
     *
     * @param phase the phase that the note stands on or in; null if it stands on the journey
     * @param touchpoint the touchpoint that the note stands on; null if it stands on no touchpoint
     */
    void at(@Nullable Phase phase, @Nullable Touchpoint touchpoint, Note note);
  }

  /** Visits all notes of a journey, in the order of {@link Journey#walk()}. */
  static void visit(Notes ofJourney, List<Phase> phases, Visit visit) {
    ofJourney.each(note -> visit.at(null, null, note));
    for (Phase phase : phases) {
      phase.notes().each(note -> visit.at(phase, null, note));
      for (Touchpoint touchpoint : phase.touchpoints()) {
        if (!areNone(touchpoint)) {
          on(touchpoint).each(note -> visit.at(phase, touchpoint, note));
        }
      }
    }
  }

  /** Does something with each note, in the order of {@link Journey#walk()}. */
  void each(Consumer<Note> with) {
    if (!isNone()) {
      KINDS.forEach(kind -> ofKind(kind).forEach(with));
    }
  }

  static Notes on(NotedElement element) {
    if (element instanceof Touchpoint touchpoint) {
      return areNone(touchpoint)
          ? NONE
          : new Notes(
              ImmutableList.copyOf(touchpoint.painPoints()),
              ImmutableList.copyOf(touchpoint.opportunities()),
              ImmutableList.copyOf(touchpoint.solutions()),
              ImmutableList.copyOf(touchpoint.ideas()));
    }
    return element instanceof Phase phase ? phase.notes() : ((Journey) element).notes();
  }

  /** Whether there are no notes on an element, as on most. */
  static boolean areNone(NotedElement element) {
    return element.painPoints().isEmpty()
        && element.opportunities().isEmpty()
        && element.solutions().isEmpty()
        && element.ideas().isEmpty();
  }

  /** Whether two elements share all notes, as the same objects. */
  @SuppressWarnings("ReferenceEquality") // what is shared needs no second look
  static boolean areShared(NotedElement one, NotedElement other) {
    return one.painPoints() == other.painPoints()
        && one.opportunities() == other.opportunities()
        && one.solutions() == other.solutions()
        && one.ideas() == other.ideas();
  }

  /** Whether there are no notes. */
  @SuppressWarnings("ReferenceEquality") // there is one object for no notes
  boolean isNone() {
    return this == NONE;
  }

  /**
   * Returns the notes with other given ids, and with references that follow them.
   *
   * @param renamed returns the new id for a kind of note and an id; the same id where it stays
   */
  Notes renamed(BiFunction<ElementKind, String, String> renamed) {
    if (isNone()) {
      return this;
    }
    return new Notes(
        each(painPoints, note -> note.toBuilder().id(id(note, renamed)).assemble()),
        each(
            opportunities,
            note ->
                note.toBuilder()
                    .id(id(note, renamed))
                    .addresses(references(ElementKind.PAIN_POINT, note.addresses(), renamed))
                    .assemble()),
        each(
            solutions,
            note ->
                note.toBuilder()
                    .id(id(note, renamed))
                    .realises(references(ElementKind.OPPORTUNITY, note.realises(), renamed))
                    .assemble()),
        each(ideas, note -> note.toBuilder().id(id(note, renamed)).assemble()));
  }

  private static <N> ImmutableList<N> each(List<N> notes, UnaryOperator<N> change) {
    return notes.stream().map(change).collect(ImmutableList.toImmutableList());
  }

  private static Optional<String> id(Note note, BiFunction<ElementKind, String, String> renamed) {
    return note.givenId().map(id -> renamed.apply(note.elementKind(), id));
  }

  private static List<String> references(
      ElementKind kind, Collection<String> ids, BiFunction<ElementKind, String, String> renamed) {
    return ids.stream().map(id -> renamed.apply(kind, id)).toList();
  }

  /** Returns the notes of one kind; none for the kinds of other elements. */
  List<? extends Note> ofKind(ElementKind kind) {
    requireNonNull(kind, "kind");
    return switch (kind) {
      case PAIN_POINT -> painPoints;
      case OPPORTUNITY -> opportunities;
      case SOLUTION -> solutions;
      case IDEA -> ideas;
      default -> ImmutableList.of();
    };
  }
}
