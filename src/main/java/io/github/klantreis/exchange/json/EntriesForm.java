package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.json.Definitions;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A map whose keys are no texts: a list of its entries.
 *
 * @param <K> the keys
 * @param <V> the values
 */
final class EntriesForm<K, V> extends Form<Map<K, V>, Map<K, V>> {
  private final ListForm<Map.Entry<K, V>, Map.Entry<K, V>> entries;

  EntriesForm(Form<Map.Entry<K, V>, Map.Entry<K, V>> entry) {
    entries = ListForm.ofUnique(entry, Map.Entry::getKey);
  }

  @Override
  void write(JsonGenerator out, Map<K, V> values) {
    entries.write(out, values.entrySet());
  }

  @Override
  @Nullable Map<K, V> read(DocumentReading in) {
    ImmutableList<Map.Entry<K, V>> read = entries.read(in);
    return read == null ? null : ImmutableMap.copyOf(read);
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return entries.schema(definitions);
  }
}
