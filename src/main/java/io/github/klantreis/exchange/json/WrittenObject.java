package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.json.Definitions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * How an object with known fields is written.
 *
 * @param <T> the type of the objects
 */
final class WrittenObject<T> extends WrittenForm<T> {
  private static final Object ABSENT = Optional.empty();
  private static final Object NO_LIST = ImmutableList.of();
  private static final Object NO_SET = ImmutableSet.of();
  private static final Object NO_MAP = ImmutableMap.of();

  private final String name;
  private final String description;
  private final ImmutableList<Field<T>> fields;
  private final Field<T>[] array;
  private final Function<T, ? extends @Nullable Object>[] reads;
  private final boolean[] needed;

  @SuppressWarnings({"rawtypes", "unchecked"}) // arrays of generic types
  WrittenObject(String name, String description, List<Field<T>> fields) {
    this.name = name;
    this.description = description;
    this.fields = ImmutableList.copyOf(fields);
    this.array = fields.toArray(new Field[0]);
    this.reads = fields.stream().map(field -> field.read).toArray(Function[]::new);
    this.needed = new boolean[array.length];
    for (int i = 0; i < array.length; i++) {
      needed[i] = array[i].required;
    }
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
    for (int i = 0; i < array.length; i++) {
      writeField(out, value, i);
    }
  }

  /** Writes the fields with something else after one of them. */
  void writeFields(JsonGenerator out, T value, String after, Runnable other) {
    for (int i = 0; i < array.length; i++) {
      writeField(out, value, i);
      if (array[i].name.equals(after)) {
        other.run();
      }
    }
  }

  /**
   * Writes a field, if it has a value. Most fields of most objects have none, so that finding them
   * absent is much of what writing costs: here that takes the accessor alone, as nearly all that is
   * absent is one of these objects.
   */
  @SuppressWarnings("ReferenceEquality")
  private void writeField(JsonGenerator out, T value, int i) {
    Object read = reads[i].apply(value);
    if (read != null
        && read != ABSENT
        && (needed[i] || !(read == NO_LIST || read == NO_SET || read == NO_MAP))) {
      array[i].write(out, read);
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
