package io.github.klantreis.exchange.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Tells documents of atlases from those of journeys. */
final class AtlasMark {
  private static final byte[] FIELD =
      (AtlasForm.JOURNEYS + '"').getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SCHEMA = AtlasForm.SCHEMA_ID.getBytes(StandardCharsets.US_ASCII);

  private AtlasMark() {}

  /** Whether the outermost object of a document is marked as an atlas. */
  static boolean isOn(byte[] json, JsonFactory factory) {
    if (!mayBeIn(json)) {
      return false; // most are journeys, and need no second look
    }
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        if (field.equals(AtlasForm.JOURNEYS)
            || (field.equals("$schema") && AtlasForm.SCHEMA_ID.equals(parser.getString()))) {
          return true;
        }
        parser.skipChildren();
      }
    } catch (JacksonException broken) {
      // reading says what is wrong
    }
    return false;
  }

  /** Whether a mark is anywhere in a document, or may be there in another spelling. */
  private static boolean mayBeIn(byte[] json) {
    for (int i = 0; i < json.length - 1; i++) {
      byte next = json[i + 1];
      boolean mayBeHere =
          switch (json[i]) {
            case '\\' -> next == 'u' || next == '/';
            case 'j' -> isAt(json, i, FIELD);
            case 'h' -> isAt(json, i, SCHEMA);
            default -> false;
          };
      if (mayBeHere) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(byte[] json, int offset, byte[] mark) {
    return Arrays.equals(
        json, offset, Math.min(offset + mark.length, json.length), mark, 0, mark.length);
  }
}
