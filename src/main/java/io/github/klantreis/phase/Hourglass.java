package io.github.klantreis.phase;

import io.github.klantreis.vocabulary.Text;

/**
 * The phases of {@link PhaseModels#HOURGLASS}: know, like, trust, try, buy, repeat, refer.
 *
 * <p>Source: Jantsch, the marketing hourglass. The phases follow general knowledge and were not
 * compared with the original. Everything between buying and buying again belongs to buying.
 */
public final class Hourglass {

  /** Hearing of the company. */
  public static final PhaseKind KNOW =
      PhaseKind.of("know", Text.en("Know").nl("Kennen"), CanonicalPhase.AWARENESS);

  /** Coming back for more information. */
  public static final PhaseKind LIKE =
      PhaseKind.of("like", Text.en("Like").nl("Waarderen"), CanonicalPhase.CONSIDERATION);

  /** Believing that the company keeps its word. */
  public static final PhaseKind TRUST =
      PhaseKind.of("trust", Text.en("Trust").nl("Vertrouwen"), CanonicalPhase.CONSIDERATION);

  /** Trying it out before buying. */
  public static final PhaseKind TRY =
      PhaseKind.of("try", Text.en("Try").nl("Proberen"), CanonicalPhase.CONSIDERATION);

  /** Buying, receiving and using. */
  public static final PhaseKind BUY =
      PhaseKind.of(
          "buy",
          Text.en("Buy").nl("Kopen"),
          CanonicalPhase.PURCHASE,
          CanonicalPhase.DELIVERY,
          CanonicalPhase.USAGE);

  /** Buying again. */
  public static final PhaseKind REPEAT =
      PhaseKind.of("repeat", Text.en("Repeat").nl("Herhalen"), CanonicalPhase.LOYALTY);

  /** Recommending the company to others. */
  public static final PhaseKind REFER =
      PhaseKind.of("refer", Text.en("Refer").nl("Doorverwijzen"), CanonicalPhase.ADVOCACY);

  private Hourglass() {}
}
