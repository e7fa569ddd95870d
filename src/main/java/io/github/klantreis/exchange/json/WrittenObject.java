package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * How an object with known fields is written.
 *
 * @param <T> the type of the objects
 */
final class WrittenObject<T> extends WrittenForm<T> {
  private final String name;
  private final String description;
  private final ImmutableList<Field<T>> fields;
  private final Field<T>[] array;

  @SuppressWarnings({"rawtypes", "unchecked"}) // an array of a generic type
  WrittenObject(String name, String description, List<Field<T>> fields) {
    this.name = name;
    this.description = description;
    this.fields = ImmutableList.copyOf(fields);
    this.array = fields.toArray(new Field[0]);
  }

  String name() {
    return name;
  }

  ImmutableList<Field<T>> fields() {
    return fields;
  }

  @Override
  void write(JsonGenerator out, T value) {
    out.writeStartObject();
    writeFields(out, value);
    out.writeEndObject();
  }

  /** Writes the fields into an object that has been started. */
  void writeFields(JsonGenerator out, T value) {
    for (Field<T> field : array) {
      field.write(out, value);
    }
  }

  /** Writes the fields with something else after one of them. */
  void writeFields(JsonGenerator out, T value, String after, Runnable other) {
    for (Field<T> field : array) {
      field.write(out, value);
      if (field.name.equals(after)) {
        other.run();
      }
    }
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return definitions.refer(name, () -> definition(definitions));
  }

  /** Returns the schema of the object, not a reference to it. */
  Map<String, Object> definition(Definitions definitions) {
    return definition(definitions, Map.of());
  }

  /** Returns the schema of the object with further keywords, not a reference to it. */
  Map<String, Object> definition(Definitions definitions, Map<String, Object> further) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", description);
    schema.put("type", "object");
    List<String> needed =
        fields.stream().filter(field -> field.required).map(field -> field.name).toList();
    if (!needed.isEmpty()) {
      schema.put("required", needed);
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Field<T> field : fields) {
      Map<String, Object> property = new LinkedHashMap<>();
      property.put("description", field.description);
      property.putAll(field.form.schema(definitions));
      properties.put(field.name, property);
    }
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    schema.putAll(further);
    return schema;
  }
}
