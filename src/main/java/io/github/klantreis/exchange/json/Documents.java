package io.github.klantreis.exchange.json;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.merge.JourneyMerge;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.cohort.DropOffTraits;
import io.github.klantreis.observation.cohort.MapConformance;
import io.github.klantreis.observation.cohort.Retention;
import io.github.klantreis.observation.cohort.TrueFans;
import io.github.klantreis.observation.comparison.StatisticsComparison;
import io.github.klantreis.observation.funnel.FunnelResult;
import io.github.klantreis.observation.survival.ConversionCurve;
import io.github.klantreis.observation.whatif.FlowComparison;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.Validators;

/**
 * Writes documents. Separate from {@link JourneyJson}, whose signatures must not mention Jackson,
 * so that it can be loaded and reflected on without it.
 */
final class Documents {
  private Documents() {}

  static ByteChunks of(Journey journey) {
    return JsonOutput.document(out -> ElementForms.JOURNEY.writeElement(out, journey));
  }

  static ByteChunks of(JourneyMerge merge) {
    return JsonOutput.document(out -> MergeForms.write(out, merge));
  }

  static ByteChunks of(JourneyAtlas atlas) {
    return JsonOutput.document(out -> AtlasForm.ATLAS.write(out, atlas));
  }

  static ByteChunks of(ValidationReport report, Journey journey, boolean withFixes) {
    ReportForms.Reported reported =
        new ReportForms.Reported(new Pointers(journey), report, withFixes);
    return JsonOutput.document(out -> ReportForms.REPORT.write(out, reported));
  }

  static ByteChunks of(Validators rules) {
    return JsonOutput.document(out -> RuleForms.RULES.write(out, rules));
  }

  static ByteChunks of(JourneyDiff diff) {
    return JsonOutput.document(out -> DiffForms.DIFF.write(out, diff));
  }

  static ByteChunks of(StatisticsComparison comparison) {
    return JsonOutput.document(out -> ComparisonForms.COMPARISON.write(out, comparison));
  }

  static ByteChunks of(JourneyStatistics statistics) {
    StatisticsForms.All all = new StatisticsForms.All(statistics);
    return JsonOutput.document(out -> StatisticsForms.ALL.write(out, all));
  }

  static ByteChunks of(FunnelResult funnel) {
    return JsonOutput.document(out -> FunnelForms.FUNNEL.write(out, funnel));
  }

  static ByteChunks of(ConversionCurve curve) {
    return JsonOutput.document(out -> FunnelForms.CURVE.write(out, curve));
  }

  static ByteChunks of(TrueFans fans) {
    return JsonOutput.document(out -> CohortForms.FANS.write(out, fans));
  }

  static ByteChunks of(Retention retention) {
    return JsonOutput.document(out -> CohortForms.RETENTION.write(out, retention));
  }

  static ByteChunks of(DropOffTraits traits) {
    return JsonOutput.document(out -> CohortForms.TRAITS.write(out, traits));
  }

  static ByteChunks of(MapConformance conformance) {
    return JsonOutput.document(out -> CohortForms.CONFORMANCE.write(out, conformance));
  }

  static ByteChunks of(FlowComparison change) {
    return JsonOutput.document(out -> WhatIfForms.WHAT_IF.write(out, change));
  }
}
