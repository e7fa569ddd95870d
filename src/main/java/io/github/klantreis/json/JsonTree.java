package io.github.klantreis.json;

import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.InvalidDocumentException;
import io.github.klantreis.exchange.TextPosition;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import io.github.klantreis.wording.Quotation;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes JSON as a tree. Callers check first that {@link Jackson} is present. */
public final class JsonTree {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Text NO_JSON = Text.en("it is no JSON: {why}").nl("het is geen JSON: {why}");
  private static final Text NO_OBJECT =
      Text.en("it is no object in braces").nl("het is geen object tussen accolades");

  private JsonTree() {}

  /**
   * Reads an object, which may have a byte order mark before it.
   *
   * @throws InvalidDocumentException if the text is no JSON, has a field twice, or is no object
   */
  public static ObjectNode read(String json) {
    try {
      JsonNode tree = MAPPER.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
      if (tree instanceof ObjectNode object) {
        return object;
      }
      throw new InvalidDocumentException(
          List.of(new FormatProblem(TextPosition.NONE, NO_OBJECT, Map.of())));
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      TextPosition position =
          at == null || at.getLineNr() < 1
              ? TextPosition.NONE
              : TextPosition.of(at.getLineNr(), Math.max(0, at.getColumnNr()));
      throw new InvalidDocumentException(
          List.of(
              new FormatProblem(
                  position,
                  NO_JSON,
                  Map.of("why", Quotation.quoted(String.valueOf(e.getOriginalMessage()))))));
    }
  }

  /** Reads a text in quotes that has been found sound. */
  static String readText(String quoted) {
    return MAPPER.readTree(quoted).stringValue();
  }

  /** Writes a tree with two spaces a level and line feeds, so that it can be encoded in UTF-8. */
  public static String write(JsonNode tree) {
    return Characters.encodable(
            MAPPER.writer().with(new IndentingPrinter()).writeValueAsString(tree))
        + "\n";
  }

  /** Returns a pointer that goes on to a field. */
  public static String pointer(String parent, String field) {
    return parent + "/" + field.replace("~", "~0").replace("/", "~1");
  }
}
