package io.github.klantreis.phase;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A phase of some {@link PhaseModel}: one of the seven {@linkplain CanonicalPhase canonical
 * phases}, a constant of a published model such as {@link McKinsey2015#BUY}, or one of your own.
 *
 * <p>The seven canonical phases are the yardstick by which phases of different models are compared:
 * every kind {@linkplain #covers() covers} some of them, and two kinds {@linkplain #overlaps
 * overlap} if they cover a phase in common.
 *
 * <pre>{@code
 * PhaseKind LIVING = PhaseKind.of("living", Text.en("Living").nl("Wonen"), DELIVERY, USAGE, LOYALTY);
 * }</pre>
 *
 * <p>Kinds are immutable, thread-safe and equal by value: same id, label, aliases and covered
 * phases. A kind does not know its models, so one kind may be a phase of several. In a set or map
 * of kinds, kinds of different models that happen to share an id stay apart as long as they differ
 * in anything else.
 */
public sealed interface PhaseKind extends Term permits CanonicalPhase, ModelPhase {

  /**
   * A phase kind of your own.
   *
   * @param id the id, not null; its form is that of {@link Term#isId}
   * @param label what people call it, not null
   * @param covers the canonical phases that it covers, in any order, without null; none if it has
   *     no counterpart
   * @return the kind
   * @throws NullPointerException if an argument or an element is null
   * @throws IllegalArgumentException if the id has not the form of an id
   */
  static PhaseKind of(String id, Text label, CanonicalPhase... covers) {
    return of(id, label, List.of(), covers);
  }

  /**
   * A phase kind of your own that answers to further spellings.
   *
   * @param id the id, not null; its form is that of {@link Term#isId}
   * @param label what people call it, not null
   * @param aliases further spellings in any language, not null and without null
   * @param covers the canonical phases that it covers, in any order, without null; none if it has
   *     no counterpart
   * @return the kind
   * @throws NullPointerException if an argument or an element is null
   * @throws IllegalArgumentException if the id has not the form of an id or an alias is blank
   */
  static PhaseKind of(String id, Text label, Collection<String> aliases, CanonicalPhase... covers) {
    return ModelPhase.of(id, label, aliases, covers);
  }

  /**
   * The canonical phases that this phase covers.
   *
   * @return the phases in their canonical order, unmodifiable; empty if the phase has no
   *     counterpart among the seven
   */
  Set<CanonicalPhase> covers();

  /**
   * Whether this phase covers a canonical phase.
   *
   * @param phase the canonical phase, not null
   * @return true if it is one of {@link #covers()}
   * @throws NullPointerException if the phase is null
   */
  boolean covers(CanonicalPhase phase);

  /**
   * Whether this phase and another, of the same model or not, cover a canonical phase in common.
   *
   * <p>Symmetric. A phase that covers none of the seven overlaps nothing, not even itself.
   *
   * @param other the other phase, not null
   * @return true if they overlap
   * @throws NullPointerException if the other phase is null
   */
  boolean overlaps(PhaseKind other);
}
