package io.github.klantreis.exchange.json;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyDiff;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.validation.ValidationReport;

/**
 * The documents that are written. Apart from {@link JourneyJson}, so that its methods mention
 * nothing of Jackson and can be called, and looked at, without it.
 */
final class Documents {
  private Documents() {}

  static Chunks of(Journey journey) {
    return Layout.document(out -> ElementForms.JOURNEY.write(out, journey));
  }

  static Chunks of(ValidationReport report, Journey journey) {
    ReportForms.Reported reported = new ReportForms.Reported(new Pointers(journey), report);
    return Layout.document(out -> ReportForms.REPORT.write(out, reported));
  }

  static Chunks of(JourneyDiff diff) {
    return Layout.document(out -> DiffForms.DIFF.write(out, diff));
  }

  static Chunks of(JourneyStatistics statistics) {
    StatisticsForms.All all = new StatisticsForms.All(statistics);
    return Layout.document(out -> StatisticsForms.ALL.write(out, all));
  }
}
