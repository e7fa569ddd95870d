package io.github.klantreis.phase;

import io.github.klantreis.vocabulary.Text;
import java.util.List;

/**
 * The phases of {@link PhaseModels#BEFORE_DURING_AFTER}, the plainest division.
 *
 * <p>Source: the article "Je customer journey begrijpen": "voor, tijdens en na een aankoop". The
 * labels leave the purchase out, as visits and cases that are no purchase are divided so, too.
 */
public final class BeforeDuringAfter {

  /** Everything before the purchase, or whatever else it is about. */
  public static final PhaseKind BEFORE =
      PhaseKind.of(
          "before",
          Text.en("Before").nl("Vooraf"),
          List.of("Before purchase", "Voor", "Voor aankoop", "Voor de aankoop", "Voor een aankoop"),
          CanonicalPhase.AWARENESS,
          CanonicalPhase.CONSIDERATION);

  /** The purchase, or whatever else it is about. */
  public static final PhaseKind DURING =
      PhaseKind.of(
          "during",
          Text.en("During").nl("Tijdens"),
          List.of(
              "During purchase", "Tijdens aankoop", "Tijdens de aankoop", "Tijdens een aankoop"),
          CanonicalPhase.PURCHASE);

  /** Everything after it. */
  public static final PhaseKind AFTER =
      PhaseKind.of(
          "after",
          Text.en("After").nl("Achteraf"),
          List.of("After purchase", "Na", "Na aankoop", "Na de aankoop", "Na een aankoop"),
          CanonicalPhase.DELIVERY,
          CanonicalPhase.USAGE,
          CanonicalPhase.LOYALTY,
          CanonicalPhase.ADVOCACY);

  private BeforeDuringAfter() {}
}
