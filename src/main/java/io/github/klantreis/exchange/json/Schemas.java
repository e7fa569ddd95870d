package io.github.klantreis.exchange.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON Schemas, made from the same field lists as reading and writing. */
final class Schemas {
  static final String JOURNEY = of(ElementForms.SCHEMA_ID, ElementForms.JOURNEY);

  static final String REPORT = of(ReportForms.SCHEMA_ID, ReportForms.REPORT);
  static final String DIFF = of(DiffForms.SCHEMA_ID, DiffForms.DIFF);

  static final String STATISTICS = of(StatisticsForms.SCHEMA_ID, StatisticsForms.ALL);

  private Schemas() {}

  private static String of(String id, ObjectForm<?, ?> document) {
    Definitions definitions = new Definitions();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", id);
    schema.putAll(document.definition(definitions));
    schema.put("$defs", definitions.all());
    return JsonOutput.document(out -> JsonOutput.writePlain(out, schema)).text();
  }
}
