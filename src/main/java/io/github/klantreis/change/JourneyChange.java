package io.github.klantreis.change;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.vocabulary.NoBean;
import java.util.Locale;
import java.util.Optional;

/**
 * One difference between two journeys: an element that was added, removed or moved, or an attribute
 * that was changed. If the attributes of a moved element changed, too, those are separate changes.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @see JourneyDiff#changes()
 */
public sealed interface JourneyChange extends NoBean permits JourneyChangeValue {

  /**
   * Returns the kind of change.
   *
   * @return the kind
   */
  ChangeKind kind();

  /**
   * Returns the path of the element that was added, removed or moved, or of the attribute that was
   * {@linkplain ChangeKind#CHANGED changed}.
   *
   * @return the path in the second journey; for {@link ChangeKind#REMOVED} in the first
   */
  ElementPath path();

  /**
   * Returns the value or element in the first journey.
   *
   * @return for {@link ChangeKind#CHANGED} the attribute's value, as its accessor returns it but
   *     without the Optional; otherwise the {@link JourneyElement}; empty if there was none. A
   *     phase that was removed does not include the touchpoints that were moved to other phases.
   */
  Optional<Object> before();

  /**
   * Returns the value or element in the second journey.
   *
   * @return for {@link ChangeKind#CHANGED} the attribute's value, as its accessor returns it but
   *     without the Optional; otherwise the {@link JourneyElement}; empty if there is none. A phase
   *     that was added does not include the touchpoints that were moved from other phases.
   */
  Optional<Object> after();

  /**
   * Returns the position of the element in the first journey.
   *
   * @return the position of a removed or moved element, otherwise empty
   */
  Optional<Position> positionBefore();

  /**
   * Returns the position of the element in the second journey.
   *
   * @return the position of an added or moved element, otherwise empty
   */
  Optional<Position> positionAfter();

  /**
   * Returns the change in one line. Long values are shortened, with the length left out; two
   * different values never look the same.
   *
   * @param locale the language; English if the text is not available in it
   * @return a line such as {@code ~ phase[purchase]/touchpoint[pay] emotion: −1 unsure → +1
   *     relieved}; it starts with {@code +}, {@code −}, {@code →} or {@code ~}
   */
  String toText(Locale locale);
}
