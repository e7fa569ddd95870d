package io.github.klantreis.phase;

import io.github.klantreis.vocabulary.Text;
import java.util.List;

/**
 * The phases of {@link PhaseModels#CLASSIC_FIVE}, the five that marketing texts usually name.
 *
 * <p>Source: the article "Je customer journey begrijpen". Retention keeps customers satisfied in
 * use <em>and</em> leads to repeat purchases, so it covers usage and loyalty; no phase covers
 * delivery.
 */
public final class ClassicFive {

  /** Somebody notices the brand or the product for the first time. */
  public static final PhaseKind AWARENESS =
      PhaseKind.of(
          "awareness",
          Text.en("Awareness").nl("Bekendheid"),
          List.of("Bewustwording", "Bewustmaking", "Discover"),
          CanonicalPhase.AWARENESS);

  /** Products are evaluated and compared with those of competitors. */
  public static final PhaseKind CONSIDERATION =
      PhaseKind.of(
          "consideration",
          Text.en("Consideration").nl("Overweging"),
          List.of("Afweging", "Evaluation"),
          CanonicalPhase.CONSIDERATION);

  /** The customer decides to buy, or not to. */
  public static final PhaseKind DECISION =
      PhaseKind.of(
          "decision",
          Text.en("Decision").nl("Beslissing"),
          List.of("Aankoop", "Koopfase", "Aankoopbeslissing", "Purchase", "Buy", "Checkout"),
          CanonicalPhase.PURCHASE);

  /** Customers are kept involved and satisfied, and come back. */
  public static final PhaseKind RETENTION =
      PhaseKind.of(
          "retention",
          Text.en("Retention").nl("Retentie"),
          CanonicalPhase.USAGE,
          CanonicalPhase.LOYALTY);

  /** Satisfied customers speak up for the brand, which makes others aware of it. */
  public static final PhaseKind ADVOCACY =
      PhaseKind.of(
          "advocacy",
          Text.en("Advocacy").nl("Belangenbehartiging"),
          List.of("Ambassadeur", "Ambassador", "Pleitbezorger", "Referral"),
          CanonicalPhase.ADVOCACY);

  private ClassicFive() {}
}
