package io.github.klantreis.phase;

import io.github.klantreis.vocabulary.Text;

/**
 * The phases of {@link PhaseModels#FIVE_A}: aware, appeal, ask, act, advocate.
 *
 * <p>Source: Kotler, Kartajaya and Setiawan, Marketing 4.0, 2016. The phases follow general
 * knowledge and were not compared with the original.
 */
public final class FiveA {

  /** Knowing of the brand. */
  public static final PhaseKind AWARE =
      PhaseKind.of("aware", Text.en("Aware").nl("Bewust"), CanonicalPhase.AWARENESS);

  /** Being attracted by it. */
  public static final PhaseKind APPEAL =
      PhaseKind.of("appeal", Text.en("Appeal").nl("Aantrekken"), CanonicalPhase.CONSIDERATION);

  /** Asking about it. */
  public static final PhaseKind ASK =
      PhaseKind.of("ask", Text.en("Ask").nl("Navragen"), CanonicalPhase.CONSIDERATION);

  /** Buying, receiving and using. */
  public static final PhaseKind ACT =
      PhaseKind.of(
          "act",
          Text.en("Act").nl("Handelen"),
          CanonicalPhase.PURCHASE,
          CanonicalPhase.DELIVERY,
          CanonicalPhase.USAGE);

  /** Staying, buying again, and recommending it to others. */
  public static final PhaseKind ADVOCATE =
      PhaseKind.of(
          "advocate",
          Text.en("Advocate").nl("Aanbevelen"),
          CanonicalPhase.LOYALTY,
          CanonicalPhase.ADVOCACY);

  private FiveA() {}
}
