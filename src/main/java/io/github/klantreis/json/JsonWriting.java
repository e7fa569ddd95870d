package io.github.klantreis.json;

import io.github.klantreis.wording.Characters;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Writes maps, collections, texts, numbers and booleans as indented JSON. */
public final class JsonWriting {
  private final StringBuilder out = new StringBuilder();

  private JsonWriting() {}

  /**
   * Writes a value.
   *
   * @param value a map with names as keys, a collection, a text, a number or a boolean
   * @return the document, which ends with a line feed
   */
  public static String write(Object value) {
    JsonWriting writing = new JsonWriting();
    writing.value(value, "\n");
    return writing.out.append('\n').toString();
  }

  private void value(Object value, String line) {
    String inner = line + "  ";
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      char before = '{';
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(before).append(inner);
        text(String.valueOf(entry.getKey()));
        out.append(": ");
        value(entry.getValue(), inner);
        before = ',';
      }
      out.append(line).append('}');
    } else if (value instanceof Collection<?> items && !items.isEmpty()) {
      Iterator<?> each = items.iterator();
      char before = '[';
      while (each.hasNext()) {
        out.append(before).append(inner);
        value(each.next(), inner);
        before = ',';
      }
      out.append(line).append(']');
    } else if (value instanceof Map) {
      out.append("{}");
    } else if (value instanceof Collection) {
      out.append("[]");
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      text(value.toString());
    }
  }

  private void text(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' ' || (Character.isSurrogate(c) && !isInPair(text, i))) {
        out.append("\\u").append(Character.forDigit(c >> 12, 16));
        out.append(Character.forDigit(c >> 8 & 15, 16));
        out.append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private static boolean isInPair(String text, int at) {
    return Characters.isPair(text, at) || (at > 0 && Characters.isPair(text, at - 1));
  }
}
