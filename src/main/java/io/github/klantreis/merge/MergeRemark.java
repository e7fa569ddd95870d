package io.github.klantreis.merge;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.vocabulary.NoBean;
import java.util.List;
import java.util.Locale;

/**
 * A decision that a merge made by itself and that people may want to look at.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @see JourneyMerge#remarks()
 */
public sealed interface MergeRemark extends NoBean permits MergeRemarkValue {

  /**
   * Returns the kind of decision.
   *
   * @return the kind
   */
  MergeRemarkKind kind();

  /**
   * Returns the path of the element that it is about.
   *
   * @return the path in the base; in one of the copies for what is not in the base. For {@link
   *     MergeRemarkKind#SAME_PLACE}, the path of the parent; for {@link
   *     MergeRemarkKind#REFERENCE_DROPPED}, that of the attribute, or of the element if that is
   *     removed
   */
  ElementPath path();

  /**
   * Returns the ids of the children that it is about.
   *
   * @return the ids in the order of the result, and for {@link MergeRemarkKind#REFERENCE_DROPPED}
   *     those of what was removed; unmodifiable; empty where the path says it all
   */
  List<String> ids();

  /**
   * Returns the remark in one line.
   *
   * @param locale the language; English if the text is not available in it
   * @return a line that starts with {@code ·}
   */
  String toText(Locale locale);
}
