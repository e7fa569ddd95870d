package io.github.klantreis.exchange.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.SerializedString;

/**
 * A line a value, two blanks a level, LF. Says the same as Jackson's own printer, which takes the
 * blanks one by one. One is used for one document.
 */
final class Lines implements PrettyPrinter {
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
    // No document of ours is as deep; if ever, it still is JSON.
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
