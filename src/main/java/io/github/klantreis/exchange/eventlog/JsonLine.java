package io.github.klantreis.exchange.eventlog;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads sound lines of JSON by one parser, as a parser for each would cost more than what it
 * parses, and in bytes, which Jackson parses faster than characters.
 */
final class JsonLine implements AutoCloseable {
  /**
   * After so many lines the parser is renewed, so that names that differ from line to line do not
   * fill its memory of names.
   */
  private static final int LINES_OF_A_PARSER = 1_000;

  private final JsonFactory factory;
  private final Feed feed = new Feed();
  private @Nullable JsonParser parser;
  private int left;

  JsonLine(JsonFactory factory) {
    this.factory = factory;
  }

  /**
   * Reads a line that is one object and nothing else.
   *
   * @return false if the line is something else, which another parser may explain
   */
  boolean read(Lines line, JsonValues values, JsonPlan.Node root) {
    ByteBuffer encoded = line.utf8();
    if (encoded == null) {
      return false;
    }
    try {
      JsonParser in = parser(encoded);
      int offset = encoded.arrayOffset();
      values.inLine(
          encoded.array(), offset + encoded.limit(), offset + encoded.position() - feed.given);
      if (in.nextToken() == JsonToken.START_OBJECT) {
        values.read(in, root);
        if (in.currentLocation().getByteOffset() == feed.given) {
          return true;
        }
      }
    } catch (JacksonException e) {
      // explained by the other parser
    }
    close();
    return false;
  }

  private JsonParser parser(ByteBuffer line) {
    if (left == 0) {
      close();
    }
    JsonParser in = parser;
    if (in == null) {
      in = factory.createParser(ObjectReadContext.empty(), feed.start());
      parser = in;
      left = LINES_OF_A_PARSER;
    }
    left--;
    feed.line = line;
    return in;
  }

  @Override
  public void close() {
    if (parser != null) {
      parser.close();
      parser = null;
    }
  }

  /** Gives a parser a line and no more. */
  private static final class Feed extends InputStream {
    ByteBuffer line = ByteBuffer.allocate(0);
    long given;

    /** Starts with what a parser reads to find out the encoding, so that no line decides it. */
    Feed start() {
      line = StandardCharsets.UTF_8.encode("    ");
      given = 0;
      return this;
    }

    @Override
    public int read() {
      if (!line.hasRemaining()) {
        return -1;
      }
      given++;
      return line.get() & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int count = Math.min(length, line.remaining());
      if (count == 0) {
        return -1;
      }
      line.get(buffer, offset, count);
      given += count;
      return count;
    }
  }
}
