package io.github.klantreis.merge;

import io.github.klantreis.model.Journey;
import io.github.klantreis.term.JourneyState;
import io.github.klantreis.vocabulary.NoBean;
import java.util.Locale;
import java.util.Optional;

/**
 * What two edited copies of an atlas say differently: in one of its journeys, or of the atlas
 * itself.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @see AtlasMerge#conflicts()
 */
public sealed interface AtlasConflict extends NoBean permits AtlasConflictValue {

  /**
   * Returns the id of the journey.
   *
   * @return the id; empty for the name, description and brand of the atlas, and for the order of
   *     its journeys
   */
  Optional<String> journeyId();

  /**
   * Returns the state of the journey, if the atlas has several journeys with its id.
   *
   * @return the state; empty if the id is enough
   */
  Optional<JourneyState> journeyState();

  /**
   * Returns the conflict in the journey.
   *
   * @return the conflict. A journey that was {@linkplain MergeConflictKind#REMOVED_AND_CHANGED
   *     removed and changed} or {@linkplain MergeConflictKind#ADDED_TWICE added twice} has the path
   *     {@code journey} and each {@link Journey} as a value; the values of the atlas itself have
   *     the paths that those of a journey have
   */
  MergeConflict conflict();

  /**
   * Returns the conflict in one line, after the journey.
   *
   * @param locale the language; English if the text is not available in it
   * @return a line such as {@code ! bikes: phase[usage]: removed by mine …}
   */
  String toText(Locale locale);
}
