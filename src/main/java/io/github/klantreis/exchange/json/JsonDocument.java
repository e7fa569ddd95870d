package io.github.klantreis.exchange.json;

import io.github.klantreis.exchange.json.Problems.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A complete document in valid UTF-8. Lines and columns are computed only when a problem is
 * reported.
 */
final class JsonDocument {
  private final byte[] bytes;
  private final JsonFactory factory;

  JsonDocument(byte[] bytes, JsonFactory factory) {
    this.bytes = bytes;
    this.factory = factory;
  }

  JsonParser parser() {
    return factory.createParser(ObjectReadContext.empty(), bytes);
  }

  /** Returns the line and column of an offset. */
  Place place(long offset) {
    return places(List.of(offset)).getOrDefault(offset, Place.BEGIN);
  }

  /** Returns the lines and columns, in UTF-16 units, of offsets in bytes, in one pass. */
  Map<Long, Place> places(Collection<Long> offsets) {
    Map<Long, Place> places = new HashMap<>();
    int line = 1;
    int column = 1;
    int at = 0;
    for (long offset : new TreeSet<>(offsets)) {
      for (; at < offset && at < bytes.length; at++) {
        byte here = bytes[at];
        boolean endsLine =
            here == '\n' || (here == '\r' && (at + 1 == bytes.length || bytes[at + 1] != '\n'));
        if (endsLine) {
          line++;
          column = 1;
        } else if ((here & 0xC0) != 0x80) {
          column += (here & 0xF8) == 0xF0 ? 2 : 1; // beyond U+FFFF: two units of UTF-16
        }
      }
      places.put(offset, new Place(line, column));
    }
    return places;
  }

  /**
   * Returns the offsets at which values start, by reading the document again. An absent value has
   * the offset of the nearest value around it.
   */
  Map<String, Long> offsets(Set<String> pointers) {
    Set<String> wanted = new HashSet<>();
    for (String pointer : pointers) {
      for (String at = pointer; wanted.add(at) && !at.isEmpty(); ) {
        at = at.substring(0, at.lastIndexOf('/'));
      }
    }
    Map<String, Long> known = new HashMap<>();
    try (JsonParser parser = parser()) {
      JsonToken token = parser.nextToken();
      while (token != null && known.size() < wanted.size()) {
        if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
          String pointer = parser.streamReadContext().pathAsPointer().toString();
          if (wanted.contains(pointer)) {
            known.putIfAbsent(pointer, parser.currentTokenLocation().getByteOffset());
          }
        }
        token = parser.nextToken();
      }
    } catch (JacksonException end) {
      // The document ends where reading failed the first time.
    }
    Map<String, Long> found = new HashMap<>();
    for (String pointer : pointers) {
      String around = pointer;
      while (!known.containsKey(around) && !around.isEmpty()) {
        around = around.substring(0, around.lastIndexOf('/'));
      }
      found.put(pointer, known.getOrDefault(around, 0L));
    }
    return found;
  }
}
