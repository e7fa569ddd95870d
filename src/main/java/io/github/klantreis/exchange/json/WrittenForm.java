package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.json.Definitions;
import io.github.klantreis.json.JsonOutput;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * How a kind of value is written to JSON and described in the schema: side by side, so that the two
 * agree. What is read back too has a {@link Form}. Immutable.
 *
 * @param <W> the type that is written
 */
abstract class WrittenForm<W> {
  /** Counts by name. */
  static final WrittenForm<Map<String, Long>> COUNTS =
      of(
          (out, counts) -> {
            out.writeStartObject();
            counts.forEach(
                (name, count) -> {
                  JsonOutput.writeName(out, name);
                  out.writeNumber(count);
                });
            out.writeEndObject();
          },
          ImmutableMap.of(
              "type",
              "object",
              "additionalProperties",
              ImmutableMap.of("type", "integer", "minimum", 0)));

  /** A text in both languages. */
  static final WrittenForm<Function<Locale, String>> SAID =
      of(
          (out, text) -> {
            out.writeStartObject();
            out.writeName("en");
            JsonOutput.writeText(out, text.apply(Locale.ENGLISH));
            out.writeName("nl");
            JsonOutput.writeText(out, text.apply(Locale.forLanguageTag("nl")));
            out.writeEndObject();
          },
          ImmutableMap.of(
              "type",
              "object",
              "required",
              List.of("en", "nl"),
              "properties",
              ImmutableMap.of("en", Map.of("type", "string"), "nl", Map.of("type", "string")),
              "additionalProperties",
              false));

  /** Returns a form with a schema of its own. */
  static <W> WrittenForm<W> of(BiConsumer<JsonGenerator, W> write, Map<String, Object> schema) {
    return new WrittenForm<>() {
      @Override
      void write(JsonGenerator out, W value) {
        write.accept(out, value);
      }

      @Override
      Map<String, Object> schema(Definitions definitions) {
        return schema;
      }
    };
  }

  /** Returns the form of a list of values. */
  static <W> WrittenForm<Collection<W>> listOf(WrittenForm<W> item) {
    return new WrittenForm<>() {
      @Override
      void write(JsonGenerator out, Collection<W> values) {
        item.writeAll(out, values);
      }

      @Override
      Map<String, Object> schema(Definitions definitions) {
        return ImmutableMap.of("type", "array", "items", item.schema(definitions));
      }
    };
  }

  /** Writes a value. */
  abstract void write(JsonGenerator out, W value);

  /** Writes a list of values. */
  final void writeAll(JsonGenerator out, Collection<W> values) {
    out.writeStartArray();
    for (W value : values) {
      write(out, value);
    }
    out.writeEndArray();
  }

  /** Returns the schema of the value; larger ones become definitions that are referred to. */
  abstract Map<String, Object> schema(Definitions definitions);
}
