package io.github.klantreis.observation;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;

/**
 * What a customer did with an encounter, seen from the phase of the encounter before it. A phase is
 * before another where it comes first in the journey; encounters outside the map have no phase and
 * leave the customer where he was. A phase without touchpoints can be met by nobody: the next phase
 * is the next that has some, and a loop that begins or ends in one without leaves from the phase
 * before it or enters the phase after it.
 *
 * <p>Going back is told apart by what came before it. Whoever has bought, at any encounter before
 * this one, and enters a phase that a loyalty loop enters from a later phase, takes the {@link
 * #LOYALTY_LOOP}, no matter from which phase; and whoever has bought and enters a phase that every
 * loop skips (that precedes the first phase of buying, where the journey has no loop) is {@link
 * #SHOPPING_AROUND_AGAIN} (McKinsey, The consumer decision journey, 2009). All else is {@link
 * #BACK}.
 */
public enum MoveKind implements Term {
  /** The first encounter with a phase, of whichever phase. */
  START(Text.en("start").nl("begin")),
  /** A further encounter with the same phase. */
  STAY(Text.en("stay").nl("blijven")),
  /** On to the next phase. */
  FORWARD(Text.en("forward").nl("vooruit")),
  /** On to a phase after the next. */
  SKIP(Text.en("skip").nl("overslaan")),
  /** Back to an earlier phase, before any purchase or to a phase where no loop leads. */
  BACK(Text.en("back").nl("terug")),
  /** Back, after a purchase, to a phase that a loyalty loop enters. */
  LOYALTY_LOOP(Text.en("loyalty loop").nl("loyalty loop")),
  /** Back, after a purchase, to a phase that loyal customers skip. */
  SHOPPING_AROUND_AGAIN(Text.en("shopping around again").nl("opnieuw rondkijken")),
  /** An encounter with no touchpoint of the journey. */
  OFF_THE_MAP(Text.en("off the map").nl("buiten de kaart"));

  private final Text label;

  MoveKind(Text label) {
    this.label = label;
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Text label() {
    return label;
  }
}
