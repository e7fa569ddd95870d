package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Values that are written but never read back.
 *
 * @param <T> the type of the values
 */
final class WrittenForm<T> extends Form<T, T> {
  /** Counts by name. */
  static final WrittenForm<Map<String, Long>> COUNTS =
      new WrittenForm<>(
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

  private final BiConsumer<JsonGenerator, T> write;
  private final ImmutableMap<String, Object> schema;

  WrittenForm(BiConsumer<JsonGenerator, T> write, Map<String, Object> schema) {
    this.write = write;
    this.schema = ImmutableMap.copyOf(schema);
  }

  @Override
  void write(JsonGenerator out, T value) {
    write.accept(out, value);
  }

  @Override
  @Nullable T read(Reading in) {
    throw new UnsupportedOperationException("this is only written");
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return schema;
  }
}
