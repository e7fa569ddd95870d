package io.github.klantreis.bench;

import java.util.Locale;
import java.util.function.Function;

/** Measures what a built journey keeps of the heap, a touchpoint. Run with {@code -Dbench.main}. */
public final class RetainedBytes {
  private RetainedBytes() {}

  /**
   * Prints a line for each size.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.out.println("touchpoints  records B/touchpoint  Klantreis B/touchpoint  ratio");
    for (int size : new int[] {100, 1_000, 10_000, 100_000}) {
      double records = perTouchpoint(size, RecordModel::build);
      double klantreis = perTouchpoint(size, KlantreisModel::build);
      System.out.printf(
          Locale.ROOT,
          "%11d  %20.0f  %22.0f  %5.2f%n",
          size,
          records,
          klantreis,
          klantreis / records);
    }
  }

  private static double perTouchpoint(int size, Function<Inputs, Object> build) {
    Inputs inputs = new Inputs(size);
    int copies = Math.max(1, 200_000 / size);
    Object[] kept = new Object[copies];
    kept[0] = build.apply(inputs); // loads the classes
    kept[0] = null;
    long before = used();
    for (int i = 0; i < copies; i++) {
      kept[i] = build.apply(inputs);
    }
    long after = used();
    if (kept[copies - 1] == null) {
      throw new AssertionError("kept for the measurement");
    }
    return (double) (after - before) / copies / size;
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 5; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
