package io.github.klantreis.exchange.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The definitions of a schema that is being made: each named once and referred to. */
final class Definitions {
  private final Map<String, Object> byName = new TreeMap<>();

  /** A reference to a definition, which is made when it is not there yet. */
  Map<String, Object> refer(String name, Supplier<Map<String, Object>> schema) {
    if (!byName.containsKey(name)) {
      byName.put(name, Map.of());
      byName.put(name, schema.get());
    }
    return Map.of("$ref", "#/$defs/" + name);
  }

  /** All of them, by name. */
  Map<String, Object> all() {
    return new LinkedHashMap<>(byName);
  }
}
