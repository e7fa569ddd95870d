package io.github.klantreis.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element with its place in a journey: values know nothing of what they are in, so a walk tells
 * it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the type of the element
 */
public final class Located<E extends JourneyElement> {
  private final E element;
  private final @Nullable Phase phase;
  private final @Nullable Touchpoint touchpoint;

  Located(E element, @Nullable Phase phase, @Nullable Touchpoint touchpoint) {
    this.element = element;
    this.phase = phase;
    this.touchpoint = touchpoint;
  }

  /**
   * The element.
   *
   * @return the element
   */
  public E element() {
    return element;
  }

  /**
   * Where it is.
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
      case PERSONA, STAKEHOLDER, ACTION, LOYALTY_LOOP -> path.child(kind, element.id());
    };
  }

  /**
   * The phase it is in.
   *
   * @return the phase, which is the element itself where that is one; empty for what stands beside
   *     the phases
   */
  public Optional<Phase> phase() {
    return Optional.ofNullable(phase);
  }

  /**
   * The touchpoint it is at.
   *
   * @return the touchpoint, which is the element itself where that is one; empty for what is not at
   *     a touchpoint
   */
  public Optional<Touchpoint> touchpoint() {
    return Optional.ofNullable(touchpoint);
  }

  @Override
  public String toString() {
    return path().toString();
  }
}
