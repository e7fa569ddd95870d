package io.github.klantreis.exchange.mermaid;

import io.github.klantreis.exchange.mermaid.YamlValue.Items;
import io.github.klantreis.exchange.mermaid.YamlValue.Scalar;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * {@code String(value)} of JavaScript, up to a size: by aliases, a short text can have a list of
 * any length.
 */
final class YamlText {
  static final int MOST_PARTS = 1_000;

  private final StringBuilder text = new StringBuilder();
  private final Set<YamlValue> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private int parts;

  void add(YamlValue value) {
    parts++;
    if (value instanceof Scalar scalar) {
      text.append(scalar.text());
    } else if (value instanceof Items items) {
      items(items);
    } else {
      text.append("[object Object]");
    }
  }

  private void items(Items array) {
    if (!open.add(array)) {
      return; // JavaScript writes nothing for an array within itself
    }
    List<YamlValue> items = array.items();
    for (int i = 0; i < items.size() && !isTooLong(); i++) {
      text.append(i == 0 ? "" : ",");
      if (items.get(i) == Scalar.NULL) {
        parts++;
      } else {
        add(items.get(i));
      }
    }
    open.remove(array);
  }

  boolean isTooLong() {
    return parts > MOST_PARTS || (parts > 1 && text.length() > MermaidJourney.MOST_DRAWN);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
