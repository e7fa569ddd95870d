package io.github.klantreis.part;

import com.google.common.collect.ImmutableList;

/** The metrics that have a name and a scale of their own. */
final class StandardMetrics {
  static final ImmutableList<Metric> ALL =
      ImmutableList.of(
          Metric.nps(), Metric.csat(), Metric.ces(), Metric.conversion(), Metric.repeatPurchase());

  private StandardMetrics() {}
}
