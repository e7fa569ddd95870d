package io.github.klantreis.phase;

import io.github.klantreis.vocabulary.Text;

/**
 * The phases of {@link PhaseModels#RACE}: reach, act, convert, engage.
 *
 * <p>Source: Chaffey, 2010. The phases follow general knowledge and were not compared with the
 * original. The preceding step, plan, belongs to the company and not to the customer.
 */
public final class Race {

  /** Being reached. */
  public static final PhaseKind REACH =
      PhaseKind.of("reach", Text.en("Reach").nl("Bereiken"), CanonicalPhase.AWARENESS);

  /** Interacting before buying. */
  public static final PhaseKind ACT =
      PhaseKind.of("act", Text.en("Act").nl("Activeren"), CanonicalPhase.CONSIDERATION);

  /** Buying. */
  public static final PhaseKind CONVERT =
      PhaseKind.of("convert", Text.en("Convert").nl("Converteren"), CanonicalPhase.PURCHASE);

  /** Everything after the purchase. */
  public static final PhaseKind ENGAGE =
      PhaseKind.of(
          "engage",
          Text.en("Engage").nl("Binden"),
          CanonicalPhase.USAGE,
          CanonicalPhase.LOYALTY,
          CanonicalPhase.ADVOCACY);

  private Race() {}
}
