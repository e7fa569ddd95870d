package io.github.klantreis.validation;

import io.github.klantreis.vocabulary.NoBean;
import java.util.List;
import java.util.Locale;

/**
 * A report compared with a baseline.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @see Baseline#check
 */
public sealed interface BaselineCheck extends NoBean permits BaselineCheckValue {

  /**
   * Returns the findings that the baseline does not accept.
   *
   * @return the findings in order, unmodifiable
   */
  List<Finding> newFindings();

  /**
   * Returns the findings that the baseline does not accept, in groups; a group says how many
   * findings like these were accepted.
   *
   * @return the groups in the order of {@link ValidationReport#grouped()}, unmodifiable
   */
  List<FindingGroup> newGroups();

  /**
   * Returns the number of findings of the report that the baseline accepts.
   *
   * @return the number
   */
  int baselined();

  /**
   * Returns the number of findings of the baseline that the report no longer has.
   *
   * @return the number
   */
  int resolved();

  /**
   * Returns how many findings are new, accepted and resolved, for people.
   *
   * @param locale the reader's language: Dutch, otherwise English
   * @return one line without a line feed
   */
  String toText(Locale locale);
}
