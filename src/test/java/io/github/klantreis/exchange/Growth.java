package io.github.klantreis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;

/** Whether work grows as its input does, by the processor's time for n, 2n and 4n. */
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
    long twice = 0;
    long fourTimes = 0;
    for (int round = 0; round < 3; round++) {
      once = fastest(prepared.apply(n));
      twice = fastest(prepared.apply(2 * n));
      fourTimes = fastest(prepared.apply(4 * n));
      if (isLinear(once, fourTimes)) {
        return;
      }
    }
    assertThat(isLinear(once, fourTimes))
        .as("%s ns for %s, %s ns for twice, %s ns for four times", once, n, twice, fourTimes)
        .isTrue();
  }

  /** Quadratic work would be at 16. */
  private static boolean isLinear(long once, long fourTimes) {
    return fourTimes < 9 * Math.max(once, 1_000_000);
  }

  private static long fastest(Runnable work) {
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      long begin = now();
      work.run();
      fastest = Math.min(fastest, now() - begin);
    }
    return fastest;
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
