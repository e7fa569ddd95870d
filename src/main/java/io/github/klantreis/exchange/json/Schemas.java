package io.github.klantreis.exchange.json;

import io.github.klantreis.json.Definitions;
import io.github.klantreis.json.JsonOutput;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The JSON Schemas, made from the same forms as reading and writing. */
final class Schemas {
  static final String JOURNEY = of(ElementForms.SCHEMA_ID, ElementForms.JOURNEY::definition);

  static final String ATLAS = of(AtlasForm.SCHEMA_ID, AtlasForm.ATLAS::definition);

  static final String REPORT = of(ReportForms.SCHEMA_ID, ReportForms.REPORT::definition);
  static final String RULES = of(RuleForms.SCHEMA_ID, RuleForms.RULES::definition);
  static final String DIFF = of(DiffForms.SCHEMA_ID, DiffForms.DIFF::definition);

  static final String STATISTICS = of(StatisticsForms.SCHEMA_ID, StatisticsForms.ALL::definition);

  static final String COMPARISON =
      of(ComparisonForms.SCHEMA_ID, ComparisonForms.COMPARISON::definition);

  static final String FUNNEL = of(FunnelForms.FUNNEL_ID, FunnelForms.FUNNEL::definition);

  static final String CONVERSION_CURVE = of(FunnelForms.CURVE_ID, FunnelForms.CURVE::definition);

  static final String TRUE_FANS = of(CohortForms.FANS_ID, CohortForms.FANS::definition);

  static final String RETENTION = of(CohortForms.RETENTION_ID, CohortForms.RETENTION::definition);

  static final String DROP_OFF_TRAITS = of(CohortForms.TRAITS_ID, CohortForms.TRAITS::definition);

  static final String MAP_CONFORMANCE =
      of(CohortForms.CONFORMANCE_ID, CohortForms.CONFORMANCE::definition);

  static final String WHAT_IF = of(WhatIfForms.SCHEMA_ID, WhatIfForms.WHAT_IF::definition);

  private Schemas() {}

  private static String of(String id, Function<Definitions, Map<String, Object>> document) {
    Definitions definitions = new Definitions();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", id);
    schema.putAll(document.apply(definitions));
    schema.put("$defs", definitions.all());
    return JsonOutput.document(out -> JsonOutput.writePlain(out, schema)).text();
  }
}
