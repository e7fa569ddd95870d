package io.github.klantreis.phase;

import io.github.klantreis.vocabulary.Text;
import java.util.List;

/**
 * The phases of {@link PhaseModels#DUTCH_FIVE}, five that Dutch texts use.
 *
 * <p>Source: the article "De 5 fases van de customer journey". Orientation is both becoming aware
 * and the first search, and loyalty includes recommending; no phase covers delivery.
 */
public final class DutchFive {

  /** Becoming aware of a question or problem, and looking for those who may solve it. */
  public static final PhaseKind ORIENTATION =
      PhaseKind.of(
          "orientation",
          Text.en("Orientation").nl("Oriëntatie"),
          CanonicalPhase.AWARENESS,
          CanonicalPhase.CONSIDERATION);

  /** Comparing the options that were collected. */
  public static final PhaseKind WEIGHING =
      PhaseKind.of(
          "weighing",
          Text.en("Weighing").nl("Afweging"),
          List.of("Overweging", "Consideration", "Evaluation"),
          CanonicalPhase.CONSIDERATION);

  /** Deciding and buying. */
  public static final PhaseKind PURCHASE =
      PhaseKind.of(
          "purchase",
          Text.en("Purchase").nl("Aankoop"),
          List.of("Koopfase", "Beslissing", "Decision", "Buy", "Checkout"),
          CanonicalPhase.PURCHASE);

  /** Getting started with the product or the service, and using it. */
  public static final PhaseKind USAGE =
      PhaseKind.of(
          "usage",
          Text.en("Usage").nl("Gebruik"),
          List.of("Use", "Enjoy", "Service"),
          CanonicalPhase.USAGE);

  /** Coming back <em>and</em> recommending to others. */
  public static final PhaseKind LOYALTY =
      PhaseKind.of(
          "loyalty",
          Text.en("Loyalty").nl("Loyaliteit"),
          List.of("Bond"),
          CanonicalPhase.LOYALTY,
          CanonicalPhase.ADVOCACY);

  private DutchFive() {}
}
