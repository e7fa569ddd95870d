package io.github.klantreis.validation;

import java.util.List;

/**
 * A report held against a baseline.
 *
 * <p>Immutable, equal by value and thread-safe.
 *
 * @see Baseline#check
 */
public sealed interface BaselineCheck permits BaselineCheckValue {

  /**
   * What the baseline does not accept.
   *
   * @return the findings in order, unmodifiable
   */
  List<Finding> newFindings();

  /**
   * How many findings of the report the baseline accepts.
   *
   * @return the number
   */
  int baselined();

  /**
   * How many findings of the baseline the report has no longer.
   *
   * @return the number
   */
  int resolved();
}
