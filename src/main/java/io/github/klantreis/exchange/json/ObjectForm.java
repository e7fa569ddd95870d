package io.github.klantreis.exchange.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.exchange.json.Problems.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * An object with known fields.
 *
 * @param <T> the type that is written
 * @param <R> the type that reading returns
 */
abstract class ObjectForm<T, R> extends Form<T, R> {
  private static final JsonFactory NAMES = new JsonFactory();

  final String name;
  private final String description;
  private final ImmutableList<Field<T>> fields;
  private final ImmutableList<String> names;
  private final Field<T>[] array;
  private final PropertyNameMatcher matcher;
  private final long required;

  @SuppressWarnings({"rawtypes", "unchecked"}) // an array of a generic type
  ObjectForm(FieldList<T, ?> table) {
    if (table.fields.size() > Long.SIZE) {
      throw new IllegalArgumentException("too many fields: " + table.fields.size());
    }
    this.name = table.name;
    this.description = table.description;
    this.fields = ImmutableList.copyOf(table.fields);
    this.names = fields.stream().map(field -> field.name).collect(toImmutableList());
    this.array = fields.toArray(new Field[0]);
    // The names are constants and therefore interned, as the matcher requires.
    this.matcher = NAMES.constructNameMatcher(names.stream().map(Named::fromString).toList(), true);
    long bits = 0;
    for (int i = 0; i < array.length; i++) {
      bits |= array[i].required ? 1L << i : 0;
    }
    this.required = bits;
  }

  ImmutableList<Field<T>> fields() {
    return fields;
  }

  Optional<Field<T>> field(String fieldName) {
    return fields.stream().filter(field -> field.name.equals(fieldName)).findFirst();
  }

  @Override
  void write(JsonGenerator out, T value) {
    out.writeStartObject();
    for (Field<T> field : array) {
      field.write(out, value);
    }
    out.writeEndObject();
  }

  @Override
  final @Nullable R read(Reading in) {
    if (in.parser.currentToken() != JsonToken.START_OBJECT) {
      in.wrongType(JsonWords.OBJECT);
      return null;
    }
    Place begin = in.foreignPlace();
    @Nullable Object[] slots = new @Nullable Object[array.length];
    long seen = 0;
    Absent absent = null;
    int next = in.parser.nextNameMatch(matcher);
    while (next != PropertyNameMatcher.MATCH_END_OBJECT) {
      if (next == PropertyNameMatcher.MATCH_ODD_TOKEN) {
        in.refuse(JsonProblemKind.SYNTAX, JsonWords.UNENDED, null, Map.of());
        return null;
      } else if (next < 0) {
        absent = absent == null ? new Absent() : absent;
        absent.seen = seen;
        in.unknownField(names, absent);
      } else if ((seen & (1L << next)) != 0) {
        in.duplicateField();
      } else {
        seen |= 1L << next;
        in.parser.nextToken();
        slots[next] = array[next].form.read(in);
      }
      next = in.parser.nextNameMatch(matcher);
    }
    if (absent != null) {
      absent.seen = seen;
    }
    boolean whole = true;
    boolean damaged = false;
    for (int i = 0; i < array.length; i++) {
      if (slots[i] == null) {
        boolean wasThere = (seen & (1L << i)) != 0;
        boolean needed = (required & (1L << i)) != 0;
        damaged |= wasThere;
        whole &= !needed;
        if (needed && !wasThere) {
          in.missing(array[i].name, begin);
        }
      }
    }
    return whole ? made(new FieldValues(slots, damaged, begin), in) : null;
  }

  /** Returns the names of the fields that are absent. */
  private final class Absent implements Supplier<List<String>> {
    long seen;

    @Override
    public List<String> get() {
      return IntStream.range(0, names.size())
          .filter(i -> (seen & (1L << i)) == 0)
          .mapToObj(names::get)
          .toList();
    }
  }

  /** Returns the value; null if it was refused, in which case the problem has been reported. */
  abstract @Nullable R made(FieldValues slots, Reading in);

  /** Sets the fields that were read on a builder. */
  void apply(FieldValues slots, Object builder) {
    for (int i = 0; i < array.length; i++) {
      Object read = slots.at(i);
      if (read != null) {
        array[i].set(builder, read);
      }
    }
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return definitions.refer(name, () -> definition(definitions));
  }

  /** Returns the schema of the object, not a reference to it. */
  Map<String, Object> definition(Definitions definitions) {
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
    return schema;
  }
}
