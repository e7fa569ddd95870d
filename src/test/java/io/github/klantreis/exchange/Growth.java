package io.github.klantreis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;

/** Whether work grows as its input does, by the processor's time for n and 4n. */
public final class Growth {
  private static final int TRIES = 3;

  private Growth() {}

  /**
   * Asserts that four times the input takes far less than the sixteen times that quadratic work
   * takes. The fastest of some tries counts, so that other programs on the machine do not.
   *
   * @param n a size for which the work takes some milliseconds
   * @param prepared makes the work for a size; only running it is measured
   */
  public static void assertLinear(int n, IntFunction<Runnable> prepared) {
    fastest(prepared.apply(n)); // warm
    long once = 0;
    long fourTimes = Long.MAX_VALUE;
    for (int round = 0; round < 3 && !isLinear(once, fourTimes); round++) {
      once = fastest(prepared.apply(n));
      fourTimes = Long.MAX_VALUE;
      Runnable larger = prepared.apply(4 * n);
      // Fast enough once is fast enough at its fastest.
      for (int i = 0; i < TRIES && !isLinear(once, fourTimes); i++) {
        fourTimes = Math.min(fourTimes, time(larger));
      }
    }
    assertThat(isLinear(once, fourTimes))
        .as("%s ns for %s, %s ns for four times as much", once, n, fourTimes)
        .isTrue();
  }

  /** Quadratic work would be at 16. */
  private static boolean isLinear(long once, long fourTimes) {
    return fourTimes < 9 * Math.max(once, 1_000_000);
  }

  private static long fastest(Runnable work) {
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      fastest = Math.min(fastest, time(work));
    }
    return fastest;
  }

  private static long time(Runnable work) {
    long begin = now();
    work.run();
    return now() - begin;
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
