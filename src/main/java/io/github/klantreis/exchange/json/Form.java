package io.github.klantreis.exchange.json;

import org.jspecify.annotations.Nullable;

/**
 * How a kind of value is written to JSON, read from it and described in the schema: side by side,
 * so that the three agree. Immutable.
 *
 * @param <W> the type that is written
 * @param <R> the type that reading returns, mostly the same
 */
abstract class Form<W, R> extends WrittenForm<W> {

  /**
   * Reads the current value; on return the parser is at the value's last token.
   *
   * @return the value; null if it was refused, in which case the problem has been reported
   */
  abstract @Nullable R read(DocumentReading in);
}
