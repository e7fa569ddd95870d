package io.github.klantreis.validation;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.term.Market;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;

/**
 * Of whose journeys a validator speaks. What holds where something is sold often does not hold for
 * patients or citizens; what holds where people choose holds for them, too.
 *
 * @see ValidatorDefinition#speaksFor
 */
public enum Audience implements Term {
  /** Anybody's. The default. */
  ANYBODY(Text.en("anybody").nl("iedereen")) {
    @Override
    boolean includes(Journey journey, boolean hasMessages) {
      return true;
    }
  },
  /**
   * Those of people who choose, whether they pay or not: the journey has a phase of consideration
   * or purchase.
   */
  CHOOSING(Text.en("people who choose").nl("mensen die kiezen")) {
    @Override
    boolean includes(Journey journey, boolean hasMessages) {
      return journey.phases().stream()
          .anyMatch(
              phase ->
                  phase.kind().overlaps(CanonicalPhase.CONSIDERATION)
                      || phase.kind().overlaps(CanonicalPhase.PURCHASE));
    }
  },
  /** Those of people to whom something is sold; see {@link Journey#isSelling()}. */
  SELLING(Text.en("people to whom something is sold").nl("mensen aan wie iets wordt verkocht")) {
    @Override
    boolean includes(Journey journey, boolean hasMessages) {
      return journey.isSelling();
    }
  },
  /** Those of companies to which something is sold: the market is {@link Market#B2B}. */
  SELLING_TO_COMPANIES(
      Text.en("companies to which something is sold").nl("bedrijven waaraan iets wordt verkocht")) {
    @Override
    boolean includes(Journey journey, boolean hasMessages) {
      return journey.market().filter(Market.B2B::equals).isPresent();
    }
  },
  /** Those of consumers to whom something is sold: the market is {@link Market#B2C}. */
  SELLING_TO_CONSUMERS(
      Text.en("consumers to whom something is sold")
          .nl("consumenten aan wie iets wordt verkocht")) {
    @Override
    boolean includes(Journey journey, boolean hasMessages) {
      return journey.market().filter(Market.B2C::equals).isPresent();
    }
  },
  /** Those of anybody to whom somebody sends messages: an action of the journey has one. */
  MESSAGED(Text.en("people who get messages").nl("mensen die berichten krijgen")) {
    @Override
    boolean includes(Journey journey, boolean hasMessages) {
      return hasMessages;
    }
  };

  /** 1 for a phase in which somebody sends a message, else 0. */
  static final PhaseFact<Integer> MESSAGES =
      PhaseFact.of(Audience::messages).lookingAt(Audience::hasMessage);

  private final Text label;

  Audience(Text label) {
    this.label = label;
  }

  /** Whether a journey is of this audience. */
  abstract boolean includes(Journey journey, boolean hasMessages);

  static int messages(Phase phase) {
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (hasMessage(touchpoint)) {
        return 1;
      }
    }
    return 0;
  }

  private static boolean hasMessage(Touchpoint touchpoint) {
    for (MarketingAction action : touchpoint.actions()) {
      if (action.message().isPresent()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String id() {
    return Term.idOf(this);
  }

  @Override
  public Text label() {
    return label;
  }
}
