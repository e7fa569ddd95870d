package io.github.klantreis.exchange.eventlog;

import io.github.klantreis.observation.Encounter;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A log that is being read. */
interface OpenLog extends Closeable {

  /**
   * The next encounter, or null at the end. What cannot be read is told on the way.
   *
   * @throws UnreadableLogException if nobody wants to hear of a problem, or it is the last straw
   */
  @Nullable Encounter next() throws IOException;

  /** Makes a problem of the last encounter after all. */
  void refuseLast(RowReason reason);
}
