package io.github.klantreis.merge;

import io.github.klantreis.change.JourneyChange;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.StructuralProblem;
import io.github.klantreis.vocabulary.NoBean;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What two edited copies of a journey say differently, so that somebody has to choose.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @see JourneyMerge#conflicts()
 */
public sealed interface MergeConflict extends NoBean permits MergeConflictValue {

  /**
   * Returns the kind of conflict.
   *
   * @return the kind
   */
  MergeConflictKind kind();

  /**
   * Returns the path of the element or attribute.
   *
   * @return the path in the base; in one of the copies for what is not in the base. Where siblings
   *     are in two orders, the path of their parent
   */
  ElementPath path();

  /**
   * Returns which part of the value at the path the conflict is about.
   *
   * @return the key of a map, the id of a lane, metric, branching or branch, or the name of a field
   *     of a value; where siblings are in two orders, their kind; otherwise empty
   */
  Optional<String> key();

  /**
   * Returns which attributes of the element at the path do not go together, such as the two ends of
   * a range of which each side changed one.
   *
   * @return the names, at least two, in the order of the description; empty for any other conflict;
   *     unmodifiable
   */
  List<String> attributes();

  /**
   * Returns the value or element in the base.
   *
   * @return the value of an attribute, as its accessor returns it but without the Optional; an
   *     element; for {@linkplain #attributes() several attributes} an unmodifiable {@link
   *     java.util.Map} of their values by name, without those that have none; or for {@link
   *     MergeConflictKind#MOVED_TWICE} the {@link io.github.klantreis.change.Position} or the list
   *     of ids; empty if there was none
   */
  Optional<Object> base();

  /**
   * Returns the value or element on one side.
   *
   * @return what {@link #base()} returns, in {@code mine}; empty if there is none
   */
  Optional<Object> mine();

  /**
   * Returns the value or element on the other side.
   *
   * @return what {@link #base()} returns, in {@code theirs}; empty if there is none
   */
  Optional<Object> theirs();

  /**
   * Returns everything that a side changed at the path, for display.
   *
   * @param side the side
   * @return the changes from the base to that side at the path and below, for a branching or branch
   *     also those of the touchpoints in it, for attributes that do not go together only those of
   *     these; in order, unmodifiable
   */
  List<JourneyChange> changes(MergeSide side);

  /**
   * Returns what is structurally wrong with the result.
   *
   * @return the problems of {@link MergeConflictKind#NO_JOURNEY}; otherwise empty; unmodifiable
   */
  List<StructuralProblem> problems();

  /**
   * Returns the conflict in one line; for {@link MergeConflictKind#NO_JOURNEY}, a line for each
   * problem as well.
   *
   * @param locale the language; English if the text is not available in it
   * @return a line such as {@code ! phase[purchase]/touchpoint[pay] emotion: −1 unsure, mine +1
   *     relieved, theirs −2 angry}
   */
  String toText(Locale locale);
}
