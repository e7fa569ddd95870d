package io.github.klantreis.bench;

import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.validation.rules.StandardRules;
import java.util.Locale;

/** The first validation of a process; run it many times beside {@link Idle}. */
public final class ColdStart {
  private ColdStart() {}

  /**
   * Builds a journey of sixty touchpoints and validates it once.
   *
   * @param args none
   */
  public static void main(String[] args) {
    long begin = System.nanoTime();
    Journey journey = KlantreisModel.build(new Inputs(60));
    long built = System.nanoTime();
    ValidationReport report = StandardRules.recommended().validate(journey);
    int findings = report.findings().size();
    long validated = System.nanoTime();
    System.out.printf(
        Locale.ROOT,
        "built in %.1f ms, validated in %.1f ms, %d findings%n",
        (built - begin) / 1e6,
        (validated - built) / 1e6,
        findings);
  }

  /** A process that does nothing. */
  public static final class Idle {
    private Idle() {}

    /**
     * Does nothing.
     *
     * @param args none
     */
    public static void main(String[] args) {}
  }
}
