package io.github.klantreis.phase;

import io.github.klantreis.vocabulary.Text;

/**
 * The phases of {@link PhaseModels#MCKINSEY_2015}, the journey that ends in a bond.
 *
 * <p>Source: Edelman and Singer, "Competing on Customer Journeys", Harvard Business Review,
 * November 2015. No phase covers delivery.
 */
public final class McKinsey2015 {

  /** Becoming aware of brands and considering some. */
  public static final PhaseKind CONSIDER =
      PhaseKind.of(
          "consider",
          Text.en("Consider").nl("Overwegen"),
          CanonicalPhase.AWARENESS,
          CanonicalPhase.CONSIDERATION);

  /** Comparing them with each other. */
  public static final PhaseKind EVALUATE =
      PhaseKind.of("evaluate", Text.en("Evaluate").nl("Evalueren"), CanonicalPhase.CONSIDERATION);

  /** Buying. */
  public static final PhaseKind BUY =
      PhaseKind.of("buy", Text.en("Buy").nl("Kopen"), CanonicalPhase.PURCHASE);

  /** Using what was bought. */
  public static final PhaseKind ENJOY =
      PhaseKind.of("enjoy", Text.en("Enjoy").nl("Genieten"), CanonicalPhase.USAGE);

  /** Recommending it to others. */
  public static final PhaseKind ADVOCATE =
      PhaseKind.of("advocate", Text.en("Advocate").nl("Aanbevelen"), CanonicalPhase.ADVOCACY);

  /** Being tied to the brand, and buying again. */
  public static final PhaseKind BOND =
      PhaseKind.of("bond", Text.en("Bond").nl("Binden"), CanonicalPhase.LOYALTY);

  private McKinsey2015() {}
}
