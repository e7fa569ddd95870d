package io.github.klantreis.exchange.eventlog;

import io.github.klantreis.observation.Encounter;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A log that is being read. */
interface OpenLog extends Closeable {

  /**
   * Returns the next encounter, or null at the end. Rows that cannot be read are reported on the
   * way.
   *
   * @throws UnreadableLogException if there is no listener for a problem, or too many problems were
   *     found
   */
  @Nullable Encounter next() throws IOException;

  /** Reports the last encounter as a problem. */
  void refuseLast(RowReason reason);
}
