package io.github.klantreis.phase;

import io.github.klantreis.vocabulary.Text;

/**
 * The phases of {@link PhaseModels#AARRR}, in the order of the name's letters, which is not that of
 * time.
 *
 * <p>Source: McClure, "Startup Metrics for Pirates", 2007.
 */
public final class Aarrr {

  /** Getting to know the product. */
  public static final PhaseKind ACQUISITION =
      PhaseKind.of(
          "acquisition",
          Text.en("Acquisition").nl("Acquisitie"),
          CanonicalPhase.AWARENESS,
          CanonicalPhase.CONSIDERATION);

  /** The first use. */
  public static final PhaseKind ACTIVATION =
      PhaseKind.of(
          "activation",
          Text.en("Activation").nl("Activatie"),
          CanonicalPhase.DELIVERY,
          CanonicalPhase.USAGE);

  /** Coming back. */
  public static final PhaseKind RETENTION =
      PhaseKind.of(
          "retention",
          Text.en("Retention").nl("Retentie"),
          CanonicalPhase.USAGE,
          CanonicalPhase.LOYALTY);

  /** Bringing others. */
  public static final PhaseKind REFERRAL =
      PhaseKind.of("referral", Text.en("Referral").nl("Doorverwijzing"), CanonicalPhase.ADVOCACY);

  /** Paying. */
  public static final PhaseKind REVENUE =
      PhaseKind.of("revenue", Text.en("Revenue").nl("Omzet"), CanonicalPhase.PURCHASE);

  private Aarrr() {}
}
