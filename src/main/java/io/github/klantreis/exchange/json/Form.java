package io.github.klantreis.exchange.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * How a kind of value is written to JSON, read from it and described in the schema: side by side,
 * so that the three agree. Immutable.
 *
 * @param <W> the type that is written
 * @param <R> the type that reading returns, mostly the same
 */
abstract class Form<W, R> {

  /** Writes a value. */
  abstract void write(JsonGenerator out, W value);

  /**
   * Reads the current value; on return the parser is at the value's last token.
   *
   * @return the value; null if it was refused, in which case the problem has been reported
   */
  abstract @Nullable R read(Reading in);

  /** Returns the schema of the value; larger ones become definitions that are referred to. */
  abstract Map<String, Object> schema(Definitions definitions);
}
