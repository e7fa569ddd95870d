package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.json.Definitions;
import io.github.klantreis.json.JsonOutput;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * An object whose field names are data.
 *
 * @param <V> the values
 */
final class MapForm<V> extends Form<Map<String, V>, Map<String, V>> {
  private final Form<V, V> value;

  MapForm(Form<V, V> value) {
    this.value = value;
  }

  @Override
  void write(JsonGenerator out, Map<String, V> values) {
    out.writeStartObject();
    values.forEach(
        (name, each) -> {
          JsonOutput.writeName(out, name);
          value.write(out, each);
        });
    out.writeEndObject();
  }

  @Override
  @Nullable Map<String, V> read(DocumentReading in) {
    if (in.parser.currentToken() != JsonToken.START_OBJECT) {
      in.wrongType(JsonWords.OBJECT);
      return null;
    }
    Map<String, V> values = new LinkedHashMap<>();
    while (in.parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = in.name();
      if (name == null) {
        in.parser.nextToken();
        in.parser.skipChildren();
      } else if (values.containsKey(name)) {
        in.duplicateField();
      } else {
        in.parser.nextToken();
        V read = value.read(in);
        if (read != null) {
          values.put(name, read);
        }
      }
    }
    return values;
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return ImmutableMap.of("type", "object", "additionalProperties", value.schema(definitions));
  }
}
