package io.github.klantreis.phase;

import io.github.klantreis.vocabulary.Text;

/**
 * The phases of {@link PhaseModels#SEE_THINK_DO_CARE}.
 *
 * <p>Source: Kaushik, 2013 and 2015. The phases follow general knowledge and were not compared with
 * the original.
 */
public final class SeeThinkDoCare {

  /** Being able to notice. */
  public static final PhaseKind SEE =
      PhaseKind.of("see", Text.en("See").nl("Zien"), CanonicalPhase.AWARENESS);

  /** Thinking about it. */
  public static final PhaseKind THINK =
      PhaseKind.of("think", Text.en("Think").nl("Denken"), CanonicalPhase.CONSIDERATION);

  /** Buying. */
  public static final PhaseKind DO =
      PhaseKind.of("do", Text.en("Do").nl("Doen"), CanonicalPhase.PURCHASE);

  /** Everything after the purchase. */
  public static final PhaseKind CARE =
      PhaseKind.of(
          "care",
          Text.en("Care").nl("Koesteren"),
          CanonicalPhase.USAGE,
          CanonicalPhase.LOYALTY,
          CanonicalPhase.ADVOCACY);

  private SeeThinkDoCare() {}
}
