package io.github.klantreis.phase;

import io.github.klantreis.vocabulary.Text;
import java.util.List;

/**
 * The phases of {@link PhaseModels#MCKINSEY_2009}, the consumer decision journey.
 *
 * <p>Source: Court, Elzinga, Mulder and Vetvik, "The consumer decision journey", McKinsey Quarterly
 * 2009 no. 3. The article has four phases: initial consideration, active evaluation, moment of
 * purchase and postpurchase experience. The trigger that starts the journey and the loyalty loop
 * are its ends; both are phases here, so that touchpoints can be placed in them.
 */
public final class McKinsey2009 {

  /** What starts the journey. */
  public static final PhaseKind TRIGGER =
      PhaseKind.of("trigger", Text.en("Trigger").nl("Aanleiding"), CanonicalPhase.AWARENESS);

  /** The brands that come to mind at once. */
  public static final PhaseKind INITIAL_CONSIDERATION =
      PhaseKind.of(
          "initial-consideration",
          Text.en("Initial consideration").nl("Initiële overweging"),
          CanonicalPhase.AWARENESS,
          CanonicalPhase.CONSIDERATION);

  /** Gathering information; brands are added, not only dropped. */
  public static final PhaseKind ACTIVE_EVALUATION =
      PhaseKind.of(
          "active-evaluation",
          Text.en("Active evaluation").nl("Actieve evaluatie"),
          CanonicalPhase.CONSIDERATION);

  /** Choosing a brand and buying. */
  public static final PhaseKind MOMENT_OF_PURCHASE =
      PhaseKind.of(
          "moment-of-purchase",
          Text.en("Moment of purchase").nl("Aankoopmoment"),
          List.of("Closure"),
          CanonicalPhase.PURCHASE);

  /** What the customer experiences after buying, which shapes the next decision. */
  public static final PhaseKind POSTPURCHASE_EXPERIENCE =
      PhaseKind.of(
          "postpurchase-experience",
          Text.en("Postpurchase experience").nl("Ervaring na aankoop"),
          List.of("Postpurchase"),
          CanonicalPhase.DELIVERY,
          CanonicalPhase.USAGE);

  /** Buying again without evaluating again; the way back is a loop of the model. */
  public static final PhaseKind LOYALTY_LOOP =
      PhaseKind.of(
          "loyalty-loop",
          Text.en("Loyalty loop").nl("Loyalty loop"),
          List.of("Loyaliteitslus"),
          CanonicalPhase.LOYALTY,
          CanonicalPhase.ADVOCACY);

  private McKinsey2009() {}
}
