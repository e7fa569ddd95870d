package io.github.klantreis.phase;

import io.github.klantreis.vocabulary.Text;
import java.util.List;

/**
 * The phases of {@link PhaseModels#BEFORE_DURING_AFTER}, the plainest division.
 *
 * <p>Source: the article "Je customer journey begrijpen": "voor, tijdens en na een aankoop".
 */
public final class BeforeDuringAfter {

  /** Everything before the purchase. */
  public static final PhaseKind BEFORE =
      PhaseKind.of(
          "before",
          Text.en("Before purchase").nl("Voor de aankoop"),
          List.of("Voor", "Voor aankoop", "Voor een aankoop"),
          CanonicalPhase.AWARENESS,
          CanonicalPhase.CONSIDERATION);

  /** The purchase. */
  public static final PhaseKind DURING =
      PhaseKind.of(
          "during",
          Text.en("During purchase").nl("Tijdens de aankoop"),
          List.of("Tijdens", "Tijdens aankoop", "Tijdens een aankoop"),
          CanonicalPhase.PURCHASE);

  /** Everything after the purchase. */
  public static final PhaseKind AFTER =
      PhaseKind.of(
          "after",
          Text.en("After purchase").nl("Na de aankoop"),
          List.of("Na", "Na aankoop", "Na een aankoop"),
          CanonicalPhase.DELIVERY,
          CanonicalPhase.USAGE,
          CanonicalPhase.LOYALTY,
          CanonicalPhase.ADVOCACY);

  private BeforeDuringAfter() {}
}
