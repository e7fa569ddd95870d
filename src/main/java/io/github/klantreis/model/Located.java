package io.github.klantreis.model;

import io.github.klantreis.vocabulary.NoBean;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element with its place in a journey. Elements have no reference to their parents; {@link
 * Journey#walk()} provides them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the type of the element
 */
public final class Located<E extends JourneyElement> implements NoBean {
  private final E element;
  private final @Nullable Phase phase;
  private final @Nullable Touchpoint touchpoint;

  Located(E element, @Nullable Phase phase, @Nullable Touchpoint touchpoint) {
    this.element = element;
    this.phase = phase;
    this.touchpoint = touchpoint;
  }

  /**
   * Returns the element.
   *
   * @return the element
   */
  public E element() {
    return element;
  }

  /**
   * Returns the path of the element.
   *
   * @return the path
   */
  public ElementPath path() {
    ElementPath path = ElementPath.journey();
    if (phase != null) {
      path = path.child(ElementKind.PHASE, phase.id());
    }
    if (touchpoint != null) {
      path = path.child(ElementKind.TOUCHPOINT, touchpoint.id());
    }
    ElementKind kind = element.elementKind();
    return switch (kind) {
      case JOURNEY, PHASE, TOUCHPOINT -> path;
      case PERSONA, ACTOR, PAIN_POINT, OPPORTUNITY, SOLUTION, IDEA, ACTION, LOYALTY_LOOP ->
          path.child(kind, element.id());
    };
  }

  /**
   * Returns the phase of the element.
   *
   * @return the phase; the element itself if it is a phase; empty for elements outside the phases,
   *     such as the notes on the journey
   */
  public Optional<Phase> phase() {
    return Optional.ofNullable(phase);
  }

  /**
   * Returns the touchpoint of the element.
   *
   * @return the touchpoint; the element itself if it is a touchpoint; empty for all elements but
   *     touchpoints, their notes and their actions
   */
  public Optional<Touchpoint> touchpoint() {
    return Optional.ofNullable(touchpoint);
  }

  @Override
  public String toString() {
    return path().toString();
  }
}
