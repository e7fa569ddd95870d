package io.github.klantreis.exchange.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * What a kind of value looks like in JSON: how it is written, how it is read and how the schema
 * describes it, side by side, so that the three cannot disagree. Immutable.
 *
 * @param <W> what is written
 * @param <R> what reading gives: mostly the same
 */
abstract class Form<W, R> {

  /** Writes a value. */
  abstract void write(JsonGenerator out, W value);

  /**
   * Reads the value that the parser stands at the begin of, and leaves it at its end.
   *
   * @return the value; null when it is refused, which has then been told
   */
  abstract @Nullable R read(Reading in);

  /** The schema of the value; larger ones are put among the definitions and referred to. */
  abstract Map<String, Object> schema(Definitions definitions);
}
