package io.github.klantreis.phase;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A phase of a {@link PhaseModel}: one of the seven {@linkplain CanonicalPhase canonical phases}, a
 * constant of a published model such as {@link McKinsey2015#BUY}, or one of your own.
 *
 * <p>Phases of different models are compared by the canonical phases that they {@linkplain
 * #covers() cover}: two kinds {@linkplain #overlaps overlap} if they cover a canonical phase in
 * common.
 *
 * <pre>{@code
 * PhaseKind LIVING = PhaseKind.of("living", Text.en("Living").nl("Wonen"), DELIVERY, USAGE, LOYALTY);
 * }</pre>
 *
 * <p>Kinds are immutable, thread-safe and equal by value: same id, label, aliases and covered
 * phases. A kind is not tied to a model, so it may be a phase of several. In a set or map of kinds,
 * kinds of different models that happen to share an id stay distinct if they differ in anything
 * else.
 */
public sealed interface PhaseKind extends Term permits CanonicalPhase, ModelPhase {

  /**
   * Returns a phase kind of your own.
   *
   * @param id the id, not null, in the form of {@link Term#isId}
   * @param label the name for people, not null
   * @param covers the canonical phases that it covers, in any order, without null; none if it has
   *     no counterpart
   * @return the kind
   * @throws NullPointerException if an argument or an element is null
   * @throws IllegalArgumentException if the id does not have the form of an id
   */
  static PhaseKind of(String id, Text label, CanonicalPhase... covers) {
    return of(id, label, List.of(), covers);
  }

  /**
   * Returns a phase kind of your own with further spellings.
   *
   * @param id the id, not null, in the form of {@link Term#isId}
   * @param label the name for people, not null
   * @param aliases further spellings in any language, not null and without null
   * @param covers the canonical phases that it covers, in any order, without null; none if it has
   *     no counterpart
   * @return the kind
   * @throws NullPointerException if an argument or an element is null
   * @throws IllegalArgumentException if the id does not have the form of an id or an alias is blank
   */
  static PhaseKind of(String id, Text label, Collection<String> aliases, CanonicalPhase... covers) {
    return ModelPhase.of(id, label, aliases, covers);
  }

  /**
   * Returns the canonical phases that this phase covers.
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
   * <p>The relation is symmetric. A phase that covers none of the seven overlaps nothing, not even
   * itself.
   *
   * @param other the other phase, not null
   * @return true if they overlap
   * @throws NullPointerException if the other phase is null
   */
  boolean overlaps(PhaseKind other);
}
