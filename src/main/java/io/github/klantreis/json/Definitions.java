package io.github.klantreis.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The definitions of a JSON Schema under construction: each is written once and referred to by
 * name.
 */
public final class Definitions {
  private final Map<String, Object> byName = new TreeMap<>();

  /** Returns a reference to a definition; the definition is made at its first use. */
  public Map<String, Object> refer(String name, Supplier<Map<String, Object>> schema) {
    if (!byName.containsKey(name)) {
      byName.put(name, Map.of());
      byName.put(name, schema.get());
    }
    return Map.of("$ref", "#/$defs/" + name);
  }

  /** Returns all definitions by name. */
  public Map<String, Object> all() {
    return new LinkedHashMap<>(byName);
  }
}
