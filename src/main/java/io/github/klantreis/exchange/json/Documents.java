package io.github.klantreis.exchange.json;

import io.github.klantreis.atlas.JourneyAtlas;
import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.json.ByteChunks;
import io.github.klantreis.json.JsonOutput;
import io.github.klantreis.merge.AtlasMerge;
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

  static ByteChunks of(AtlasMerge merge) {
    return JsonOutput.document(out -> MergeForms.write(out, merge));
  }

  static ByteChunks of(JourneyAtlas atlas) {
    return of(AtlasForm.ATLAS, atlas);
  }

  static ByteChunks of(ValidationReport report, Journey journey, boolean withFixes) {
    ReportForms.Reported reported =
        new ReportForms.Reported(new Pointers(journey), report, withFixes);
    return of(ReportForms.REPORT, reported);
  }

  static ByteChunks of(Validators rules) {
    return of(RuleForms.RULES, rules);
  }

  static ByteChunks of(JourneyDiff diff) {
    return of(DiffForms.DIFF, diff);
  }

  static ByteChunks of(StatisticsComparison comparison) {
    return of(ComparisonForms.COMPARISON, comparison);
  }

  static ByteChunks of(JourneyStatistics statistics) {
    StatisticsForms.All all = new StatisticsForms.All(statistics);
    return of(StatisticsForms.ALL, all);
  }

  static ByteChunks of(FunnelResult funnel) {
    return of(FunnelForms.FUNNEL, funnel);
  }

  static ByteChunks of(ConversionCurve curve) {
    return of(FunnelForms.CURVE, curve);
  }

  static ByteChunks of(TrueFans fans) {
    return of(CohortForms.FANS, fans);
  }

  static ByteChunks of(Retention retention) {
    return of(CohortForms.RETENTION, retention);
  }

  static ByteChunks of(DropOffTraits traits) {
    return of(CohortForms.TRAITS, traits);
  }

  static ByteChunks of(MapConformance conformance) {
    return of(CohortForms.CONFORMANCE, conformance);
  }

  static ByteChunks of(FlowComparison change) {
    return of(WhatIfForms.WHAT_IF, change);
  }

  private static <W> ByteChunks of(WrittenForm<W> form, W value) {
    return JsonOutput.document(out -> form.write(out, value));
  }
}
