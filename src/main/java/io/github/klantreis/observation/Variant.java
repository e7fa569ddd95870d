package io.github.klantreis.observation;

import io.github.klantreis.vocabulary.NoBean;
import java.util.Collections;
import java.util.List;

/**
 * A way through the phases that customers took: phase after phase, each as often as it was entered.
 *
 * <p>Immutable and thread-safe.
 */
public final class Variant implements NoBean {
  private final List<String> phaseIds;
  private final boolean isTruncated;
  private final Share customers;

  Variant(List<String> phaseIds, boolean isTruncated, Share customers) {
    this.phaseIds = Collections.unmodifiableList(phaseIds);
    this.isTruncated = isTruncated;
    this.customers = customers;
  }

  /**
   * Returns the phases of the way.
   *
   * @return the ids of phases in order, at most 64, unmodifiable
   */
  public List<String> phaseIds() {
    return phaseIds;
  }

  /**
   * Whether the way is longer than the phases that are kept.
   *
   * @return whether further phases followed
   */
  public boolean isTruncated() {
    return isTruncated;
  }

  /**
   * Returns how many customers took this way.
   *
   * @return these customers, as a share of all who met a touchpoint
   */
  public Share customers() {
    return customers;
  }

  @Override
  public String toString() {
    return String.join(" → ", phaseIds) + (isTruncated ? " → …" : "") + ": " + customers;
  }
}
