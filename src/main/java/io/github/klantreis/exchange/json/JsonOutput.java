package io.github.klantreis.exchange.json;

import io.github.klantreis.wording.Characters;
import io.github.klantreis.wording.Quotation;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** How documents of our own are written. */
final class Layout extends ObjectWriteContext.Base {
  private static final Layout LAYOUT = new Layout();

  /** Double.toString gives other digits on JDK 17 than on later ones. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

  private Layout() {}

  @Override
  public PrettyPrinter getPrettyPrinter() {
    return new Lines();
  }

  @Override
  public boolean hasPrettyPrinter() {
    return true;
  }

  /** A whole document in UTF-8, with LF at its end; nothing when it cannot be written. */
  static Chunks document(Consumer<JsonGenerator> content) {
    Chunks document = new Chunks();
    try (JsonGenerator out = FACTORY.createGenerator(LAYOUT, document)) {
      content.accept(out);
      out.writeRaw('\n');
    } catch (JacksonException refused) {
      throw new IllegalArgumentException(
          "this cannot be written as JSON: " + refused.getOriginalMessage(), refused);
    }
    return document;
  }

  /** Writes a text that reading would take. */
  static void writeText(JsonGenerator out, String text) {
    out.writeString(whole(text));
  }

  /** Writes the name of a field that is not known beforehand. */
  static void writeName(JsonGenerator out, String name) {
    out.writeName(whole(name));
  }

  private static String whole(String text) {
    if (Characters.hasLoneSurrogate(text)) {
      throw new IllegalArgumentException(
          "this text cannot be written, as it holds half a character (a lone surrogate): "
              + Quotation.quoted(text));
    }
    return text;
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
