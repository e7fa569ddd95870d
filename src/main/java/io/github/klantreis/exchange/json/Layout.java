package io.github.klantreis.exchange.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How a document is laid out: two blanks a level, a line a value, LF, and LF at the end. */
final class Layout extends ObjectWriteContext.Base {
  private static final Layout LAYOUT = new Layout();

  /** Double.toString gives other digits on JDK 17 than on later ones. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter PRINTER =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(INDENTER)
          .withArrayIndenter(INDENTER);

  private static final int CONTEXT = 20;

  /** An escape whose backslash is not escaped itself. */
  private static final Pattern LONE_SURROGATE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+\\\\uD");

  private Layout() {}

  @Override
  public PrettyPrinter getPrettyPrinter() {
    return PRINTER.createInstance();
  }

  @Override
  public boolean hasPrettyPrinter() {
    return true;
  }

  /** A whole document in UTF-8; nothing when it cannot be written. */
  static byte[] document(Consumer<JsonGenerator> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(8000);
    try (JsonGenerator out = FACTORY.createGenerator(LAYOUT, bytes)) {
      content.accept(out);
      out.writeRaw('\n');
    } catch (JacksonException refused) {
      throw new IllegalArgumentException(
          "this cannot be written as JSON: " + refused.getOriginalMessage(), refused);
    }
    byte[] document = bytes.toByteArray();
    refuseLoneSurrogates(document);
    return document;
  }

  /** The generator escapes them, and nothing else of which the code begins with D. */
  private static void refuseLoneSurrogates(byte[] document) {
    String text = new String(document, StandardCharsets.UTF_8);
    if (text.contains("\\uD")) {
      Matcher found = LONE_SURROGATE.matcher(text);
      if (found.find()) {
        int from = Math.max(0, found.start() - CONTEXT);
        int to = Math.min(text.length(), found.end() + CONTEXT);
        throw new IllegalArgumentException(
            "this cannot be written, as it holds half a character (a lone surrogate): …"
                + text.substring(from, to)
                + "…");
      }
    }
  }

  /** Writes what a schema consists of. */
  static void writePlain(JsonGenerator out, Object value) {
    if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      map.forEach(
          (name, each) -> {
            out.writeName((String) name);
            writePlain(out, each);
          });
      out.writeEndObject();
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      list.forEach(each -> writePlain(out, each));
      out.writeEndArray();
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else {
      out.writeString((String) value);
    }
  }
}
