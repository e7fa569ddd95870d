package io.github.klantreis.validation.rules.summary;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.term.Moment;
import io.github.klantreis.validation.rules.text.Families;

/**
 * Whether people buy at a touchpoint. A rule that misses a purchase asks whether they may buy, and
 * one that finds a purchase whether its words leave little doubt.
 */
public final class Buying {
  private static final ImmutableSet<Moment> MOMENTS =
      ImmutableSet.of(Moment.PAYMENT, Moment.DECISION, Moment.RENEWAL);

  private Buying() {}

  /** Whether it is a payment, a decision or a renewal, or its name speaks of buying or signing. */
  public static boolean mayBeAt(Touchpoint touchpoint) {
    return touchpoint.moments().stream().anyMatch(MOMENTS::contains)
        || Families.BUYING.areIn(touchpoint.name())
        || isAt(touchpoint);
  }

  /**
   * Whether it is a payment, or its name starts by saying that people order, buy or pay, and has no
   * words by which they do not.
   */
  public static boolean isAt(Touchpoint touchpoint) {
    return touchpoint.hasMoment(Moment.PAYMENT)
        || isOrderAt(touchpoint)
        || (Families.PAYING.start(touchpoint.name()) && isMeant(touchpoint));
  }

  /** Whether its name starts by saying that people order or buy, and has no words otherwise. */
  public static boolean isOrderAt(Touchpoint touchpoint) {
    return Families.ORDERING.start(touchpoint.name()) && isMeant(touchpoint);
  }

  private static boolean isMeant(Touchpoint touchpoint) {
    return !Families.NOT_ORDERED.areIn(touchpoint.name());
  }
}
