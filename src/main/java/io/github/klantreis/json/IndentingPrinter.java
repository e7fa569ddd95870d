package io.github.klantreis.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.SerializedString;

/**
 * Prints one value per line, indented by two spaces per level, with LF. The output is that of
 * Jackson's DefaultPrettyPrinter, but each indent is written in one call. Not reusable: one printer
 * prints one document.
 */
public final class IndentingPrinter implements PrettyPrinter {
  private static final int KNOWN = 32;
  private static final SerializedString COLON = new SerializedString(": ");
  private static final SerializedString[] NEXT = lines(",\n");
  private static final SerializedString[] FIRST = lines("\n");

  private int level;

  private static SerializedString[] lines(String before) {
    SerializedString[] lines = new SerializedString[KNOWN];
    for (int i = 0; i < KNOWN; i++) {
      lines[i] = new SerializedString(before + "  ".repeat(i));
    }
    return lines;
  }

  private void line(JsonGenerator out, SerializedString[] lines) {
    // Our documents are never that deep; if one were, it would still be JSON.
    out.writeRaw(lines[Math.min(level, KNOWN - 1)]);
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) {
    out.writeRaw('{');
    level++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) {
    line(out, FIRST);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator out) {
    out.writeRaw(COLON);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) {
    line(out, NEXT);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) {
    level--;
    if (entries > 0) {
      line(out, FIRST);
    }
    out.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) {
    out.writeRaw('[');
    level++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) {
    line(out, FIRST);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) {
    line(out, NEXT);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) {
    level--;
    if (values > 0) {
      line(out, FIRST);
    }
    out.writeRaw(']');
  }
}
