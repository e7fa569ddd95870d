package io.github.klantreis.observation;

import java.util.Collections;
import java.util.List;

/**
 * A way through the phases that customers went: phase after phase, each as often as it was entered.
 *
 * <p>Immutable and thread-safe.
 */
public final class Variant {
  private final List<String> phaseIds;
  private final boolean isTruncated;
  private final Share customers;

  Variant(List<String> phaseIds, boolean isTruncated, Share customers) {
    this.phaseIds = Collections.unmodifiableList(phaseIds);
    this.isTruncated = isTruncated;
    this.customers = customers;
  }

  /**
   * The way.
   *
   * @return the ids of phases in order, at most 64, unmodifiable
   */
  public List<String> phaseIds() {
    return phaseIds;
  }

  /**
   * Whether the way is longer, and this is how it begins.
   *
   * @return whether phases follow
   */
  public boolean isTruncated() {
    return isTruncated;
  }

  /**
   * Who went it.
   *
   * @return their share of all customers who met a touchpoint
   */
  public Share customers() {
    return customers;
  }

  @Override
  public String toString() {
    return String.join(" → ", phaseIds) + (isTruncated ? " → …" : "") + ": " + customers;
  }
}
