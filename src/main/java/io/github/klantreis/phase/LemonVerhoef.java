package io.github.klantreis.phase;

import io.github.klantreis.vocabulary.Text;
import java.util.List;

/**
 * The phases of {@link PhaseModels#LEMON_VERHOEF}: before, at and after the purchase.
 *
 * <p>Source: Lemon and Verhoef, "Understanding Customer Experience Throughout the Customer
 * Journey", Journal of Marketing 80(6), 2016, as given by Weijs and Caron.
 */
public final class LemonVerhoef {

  /** Everything before the purchase. */
  public static final PhaseKind PRE_PURCHASE =
      PhaseKind.of(
          "pre-purchase",
          Text.en("Pre-purchase").nl("Vóór aankoop"),
          List.of("Vóór de aankoop"),
          CanonicalPhase.AWARENESS,
          CanonicalPhase.CONSIDERATION);

  /** The purchase. */
  public static final PhaseKind PURCHASE =
      PhaseKind.of(
          "purchase",
          Text.en("Purchase").nl("Tijdens aankoop"),
          List.of("Tijdens de aankoop", "Aankoop"),
          CanonicalPhase.PURCHASE);

  /** Everything after the purchase. */
  public static final PhaseKind POST_PURCHASE =
      PhaseKind.of(
          "post-purchase",
          Text.en("Post-purchase").nl("Na aankoop"),
          List.of("Na de aankoop"),
          CanonicalPhase.DELIVERY,
          CanonicalPhase.USAGE,
          CanonicalPhase.LOYALTY,
          CanonicalPhase.ADVOCACY);

  private LemonVerhoef() {}
}
