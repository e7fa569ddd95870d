package io.github.klantreis.change;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.JourneyElement;
import java.util.Locale;
import java.util.Optional;

/**
 * One difference between two journeys: an element that was added, removed or moved, or an attribute
 * that was changed. An element that was moved may have changed attributes as well; those are
 * changes of their own.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @see JourneyDiff#changes()
 */
public sealed interface JourneyChange permits JourneyChangeValue {

  /**
   * What happened.
   *
   * @return the kind
   */
  ChangeKind kind();

  /**
   * What it happened to: an element, or of {@link ChangeKind#CHANGED} one of its attributes.
   *
   * @return the path in the second journey; of {@link ChangeKind#REMOVED} in the first
   */
  ElementPath path();

  /**
   * What was there in the first journey.
   *
   * @return of {@link ChangeKind#CHANGED} the attribute's value, as its accessor gives it but
   *     without the Optional; else the {@link JourneyElement}; empty where there was none. A phase
   *     that was removed comes without the touchpoints that were moved to other phases.
   */
  Optional<Object> before();

  /**
   * What is there in the second journey.
   *
   * @return of {@link ChangeKind#CHANGED} the attribute's value, as its accessor gives it but
   *     without the Optional; else the {@link JourneyElement}; empty where there is none. A phase
   *     that was added comes without the touchpoints that were moved from other phases.
   */
  Optional<Object> after();

  /**
   * Where the element stood in the first journey.
   *
   * @return the position of what was removed or moved, else empty
   */
  Optional<Position> positionBefore();

  /**
   * Where the element stands in the second journey.
   *
   * @return the position of what was added or moved, else empty
   */
  Optional<Position> positionAfter();

  /**
   * The change in one line. Long values are shortened, with how much was left out; never so that
   * two different values look the same.
   *
   * @param locale the language; English where there is none
   * @return such as {@code ~ phase[purchase]/touchpoint[pay] emotion: −1 unsure → +1 relieved}; it
   *     begins with {@code +}, {@code −}, {@code →} or {@code ~}
   */
  default String toText(Locale locale) {
    return new ChangeText(locale).line(this);
  }
}
