package io.github.klantreis.bench;

import io.github.klantreis.observation.Trail;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Measures what trails read from a file keep of the heap. Run with {@code -Dbench.main}. */
public final class EventLogMemory {
  private EventLogMemory() {}

  /**
   * Prints a line.
   *
   * @param args none
   * @throws IOException never, as the log is in memory
   */
  public static void main(String[] args) throws IOException {
    byte[] csv = EventLogs.csv();
    List<Trail> kept = List.of();
    long before = 0;
    for (int run = 0; run < 2; run++) { // the first loads the classes
      kept = List.of();
      before = used();
      try (Stream<Trail> trails = EventLogs.csv(csv).readTrails()) {
        kept = trails.toList();
      }
    }
    long after = used();
    System.out.printf(
        Locale.ROOT,
        "%d customers, %d encounters: %.0f bytes an encounter%n",
        kept.size(),
        EventLogs.EVENTS,
        (double) (after - before) / EventLogs.EVENTS);
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 5; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
