package io.github.klantreis.phase;

import io.github.klantreis.vocabulary.Text;

/**
 * The phases of {@link PhaseModels#AIDA}: attention, interest, desire, action.
 *
 * <p>Source: contested; ascribed to Lewis, and the acronym to Russell, 1921. The phases follow
 * general knowledge and were not compared with the original. The model ends with the purchase.
 */
public final class Aida {

  /** Noticing. */
  public static final PhaseKind ATTENTION =
      PhaseKind.of("attention", Text.en("Attention").nl("Aandacht"), CanonicalPhase.AWARENESS);

  /** Wanting to know more. */
  public static final PhaseKind INTEREST =
      PhaseKind.of("interest", Text.en("Interest").nl("Interesse"), CanonicalPhase.CONSIDERATION);

  /** Wanting to have it. */
  public static final PhaseKind DESIRE =
      PhaseKind.of("desire", Text.en("Desire").nl("Verlangen"), CanonicalPhase.CONSIDERATION);

  /** Buying. */
  public static final PhaseKind ACTION =
      PhaseKind.of("action", Text.en("Action").nl("Actie"), CanonicalPhase.PURCHASE);

  private Aida() {}
}
