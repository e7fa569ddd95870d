package io.github.klantreis.phase;

import io.github.klantreis.vocabulary.Text;

/**
 * The phases of {@link PhaseModels#OSMM}, in the order of its vocabulary, which is not that of
 * time.
 *
 * <p>Source: the values of OSMM's {@code journey_type}. They exist in English only; the Dutch words
 * are ours.
 */
public final class OsmmJourneyType {

  /** Becoming aware. */
  public static final PhaseKind ACQUISITION =
      PhaseKind.of(
          "acquisition", Text.en("Acquisition").nl("Acquisitie"), CanonicalPhase.AWARENESS);

  /** Receiving and starting. */
  public static final PhaseKind ONBOARDING =
      PhaseKind.of("onboarding", Text.en("Onboarding").nl("Onboarding"), CanonicalPhase.DELIVERY);

  /** Being kept interested before buying. */
  public static final PhaseKind NURTURE =
      PhaseKind.of("nurture", Text.en("Nurture").nl("Koesteren"), CanonicalPhase.CONSIDERATION);

  /** Buying. */
  public static final PhaseKind CONVERSION =
      PhaseKind.of("conversion", Text.en("Conversion").nl("Conversie"), CanonicalPhase.PURCHASE);

  /** Using and coming back. */
  public static final PhaseKind RETENTION =
      PhaseKind.of(
          "retention",
          Text.en("Retention").nl("Retentie"),
          CanonicalPhase.USAGE,
          CanonicalPhase.LOYALTY);

  /** Coming back after having left. */
  public static final PhaseKind WINBACK =
      PhaseKind.of("winback", Text.en("Winback").nl("Terugwinnen"), CanonicalPhase.LOYALTY);

  /** Recommending to others. */
  public static final PhaseKind ADVOCACY =
      PhaseKind.of(
          "advocacy", Text.en("Advocacy").nl("Belangenbehartiging"), CanonicalPhase.ADVOCACY);

  private OsmmJourneyType() {}
}
