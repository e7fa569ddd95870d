package io.github.klantreis.merge;

import io.github.klantreis.term.JourneyState;
import io.github.klantreis.vocabulary.NoBean;
import java.util.Locale;
import java.util.Optional;

/**
 * A decision that a merge of atlases made by itself and that people may want to look at.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @see AtlasMerge#remarks()
 */
public sealed interface AtlasRemark extends NoBean permits AtlasRemarkValue {

  /**
   * Returns the id of the journey.
   *
   * @return the id; empty for the order of the journeys in the atlas
   */
  Optional<String> journeyId();

  /**
   * Returns the state of the journey, if the atlas has several journeys with its id.
   *
   * @return the state; empty if the id is enough
   */
  Optional<JourneyState> journeyState();

  /**
   * Returns the remark on the journey.
   *
   * @return the remark; for {@link MergeRemarkKind#SAME_PLACE} in the order of the journeys, with
   *     the path {@code journey} and the ids of journeys
   */
  MergeRemark remark();

  /**
   * Returns the remark in one line, after the journey.
   *
   * @param locale the language; English if the text is not available in it
   * @return a line that starts with {@code ·}
   */
  String toText(Locale locale);
}
