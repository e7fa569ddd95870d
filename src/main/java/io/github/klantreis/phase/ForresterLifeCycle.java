package io.github.klantreis.phase;

import io.github.klantreis.vocabulary.Text;

/**
 * The phases of {@link PhaseModels#FORRESTER}, Forrester's customer life cycle.
 *
 * <p>Source: Forrester, which added use and ask in April 2014.
 */
public final class ForresterLifeCycle {

  /** Becoming aware. */
  public static final PhaseKind DISCOVER =
      PhaseKind.of("discover", Text.en("Discover").nl("Ontdekken"), CanonicalPhase.AWARENESS);

  /** Looking at the options. */
  public static final PhaseKind EXPLORE =
      PhaseKind.of("explore", Text.en("Explore").nl("Verkennen"), CanonicalPhase.CONSIDERATION);

  /** Buying. */
  public static final PhaseKind BUY =
      PhaseKind.of("buy", Text.en("Buy").nl("Kopen"), CanonicalPhase.PURCHASE);

  /** Using. */
  public static final PhaseKind USE =
      PhaseKind.of("use", Text.en("Use").nl("Gebruiken"), CanonicalPhase.USAGE);

  /** Asking for help while using. */
  public static final PhaseKind ASK =
      PhaseKind.of("ask", Text.en("Ask").nl("Vragen"), CanonicalPhase.USAGE);

  /** Coming back and recommending. */
  public static final PhaseKind ENGAGE =
      PhaseKind.of(
          "engage",
          Text.en("Engage").nl("Betrokken"),
          CanonicalPhase.LOYALTY,
          CanonicalPhase.ADVOCACY);

  private ForresterLifeCycle() {}
}
