package io.github.klantreis.exchange.eventlog;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The values of a trace or an event that are read. */
final class XesValues {
  private final String[] keys;
  private final @Nullable String[] values;

  XesValues(List<String> keys) {
    this.keys = keys.stream().distinct().toArray(String[]::new);
    this.values = new @Nullable String[this.keys.length];
  }

  void clear() {
    for (int i = 0; i < values.length; i++) {
      values[i] = null;
    }
  }

  /**
   * Sets a value; the first one counts, as a key should occur once.
   *
   * @return false if there is one before it
   */
  boolean put(int index, String value) {
    if (values[index] != null) {
      return false;
    }
    values[index] = value;
    return true;
  }

  @Nullable String get(String key) {
    int index = indexOf(key);
    return index < 0 ? null : values[index];
  }

  void describe(StringJoiner joiner) {
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != null) {
        joiner.add(keys[i] + "=\"" + values[i] + "\"");
      }
    }
  }

  /** Returns the index of the key's value, or -1 if the key is not read. */
  int indexOf(String key) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i].equals(key)) {
        return i;
      }
    }
    return -1;
  }
}
