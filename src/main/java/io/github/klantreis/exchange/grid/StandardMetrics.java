package io.github.klantreis.exchange.grid;

import io.github.klantreis.part.Metric;
import java.util.List;
import java.util.Optional;

/** The metrics whose scale need not be written. */
final class StandardMetrics {
  private static final List<Metric> ALL =
      List.of(
          Metric.nps(), Metric.csat(), Metric.ces(), Metric.conversion(), Metric.repeatPurchase());

  private StandardMetrics() {}

  static boolean isStandard(Metric metric) {
    return find(metric.id())
        .filter(
            standard ->
                standard.label().equals(metric.label()) && standard.scale().equals(metric.scale()))
        .isPresent();
  }

  static Optional<Metric> find(String id) {
    return ALL.stream().filter(metric -> metric.id().equals(id)).findFirst();
  }
}
