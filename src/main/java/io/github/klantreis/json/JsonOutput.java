package io.github.klantreis.json;

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

/** Writes documents in UTF-8, indented. */
public final class JsonOutput extends ObjectWriteContext.Base {
  private static final JsonOutput CONTEXT = new JsonOutput();

  /** Double.toString gives other digits on JDK 17 than on later ones. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

  /** Up to 2^53 every whole number is a double, and none is written with an exponent. */
  private static final double MOST_DIGITS = 1e15;

  private JsonOutput() {}

  @Override
  public PrettyPrinter getPrettyPrinter() {
    return new IndentingPrinter();
  }

  @Override
  public boolean hasPrettyPrinter() {
    return true;
  }

  /** Returns a complete document with LF at its end. */
  public static ByteChunks document(Consumer<JsonGenerator> content) {
    ByteChunks document = new ByteChunks();
    try (JsonGenerator out = FACTORY.createGenerator(CONTEXT, document)) {
      content.accept(out);
      out.writeRaw('\n');
    } catch (JacksonException refused) {
      throw new IllegalArgumentException(
          "this cannot be written as JSON: " + refused.getOriginalMessage(), refused);
    }
    return document;
  }

  /** Writes a text; one that reading would refuse is refused. */
  public static void writeText(JsonGenerator out, String text) {
    out.writeString(whole(text));
  }

  /** Writes a field name that comes from the journey. */
  public static void writeName(JsonGenerator out, String name) {
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

  /** Writes a number; a whole one without a decimal point. */
  public static void writeNumber(JsonGenerator out, double number) {
    if (number == Math.rint(number) && Math.abs(number) < MOST_DIGITS) {
      out.writeNumber((long) number);
    } else {
      out.writeNumber(number);
    }
  }

  /** Writes the maps, lists and values that a schema consists of. */
  public static void writePlain(JsonGenerator out, Object value) {
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
    } else if (value instanceof Double number) {
      writeNumber(out, number);
    } else {
      out.writeString((String) value);
    }
  }
}
