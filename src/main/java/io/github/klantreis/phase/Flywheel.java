package io.github.klantreis.phase;

import io.github.klantreis.vocabulary.Text;

/**
 * The phases of {@link PhaseModels#FLYWHEEL}: attract, engage, delight.
 *
 * <p>Source: HubSpot, the flywheel. The phases follow general knowledge and were not compared with
 * the original.
 */
public final class Flywheel {

  /** Becoming aware. */
  public static final PhaseKind ATTRACT =
      PhaseKind.of("attract", Text.en("Attract").nl("Aantrekken"), CanonicalPhase.AWARENESS);

  /** Considering and buying. */
  public static final PhaseKind ENGAGE =
      PhaseKind.of(
          "engage",
          Text.en("Engage").nl("Betrekken"),
          CanonicalPhase.CONSIDERATION,
          CanonicalPhase.PURCHASE);

  /** Everything after the purchase. */
  public static final PhaseKind DELIGHT =
      PhaseKind.of(
          "delight",
          Text.en("Delight").nl("Verrassen"),
          CanonicalPhase.DELIVERY,
          CanonicalPhase.USAGE,
          CanonicalPhase.LOYALTY,
          CanonicalPhase.ADVOCACY);

  private Flywheel() {}
}
