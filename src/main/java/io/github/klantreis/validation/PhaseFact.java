package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A fact of one phase, for validators of whole journeys. It is kept from one validation to the next
 * while the phase is unchanged; and if it says {@linkplain #lookingAt which touchpoints it looks
 * at}, while those are unchanged.
 *
 * <p>Immutable and thread-safe, as its functions have to be.
 *
 * @param <S> the type of the fact
 * @see ValidatorDefinition#summarisingPhases(PhaseFact)
 */
public final class PhaseFact<S> {
  private final BiFunction<? super Phase, ? super JourneyHeading, ? extends S> fact;
  private final Predicate<? super Touchpoint> touchpoints;

  private PhaseFact(
      BiFunction<? super Phase, ? super JourneyHeading, ? extends S> fact,
      Predicate<? super Touchpoint> touchpoints) {
    this.fact = requireNonNull(fact, "fact");
    this.touchpoints = requireNonNull(touchpoints, "touchpoints");
  }

  /**
   * Returns a fact that depends on the phase only.
   *
   * @param fact makes it; it sees the phase only, keeps nothing and changes nothing
   * @param <S> the type of the fact
   * @return the fact
   */
  public static <S> PhaseFact<S> of(Function<? super Phase, ? extends S> fact) {
    requireNonNull(fact, "fact");
    return underHeading((phase, journey) -> fact.apply(phase));
  }

  /**
   * Returns a fact that depends on the heading of the journey as well.
   *
   * @param fact makes it; it sees the phase and the heading only, keeps nothing and changes nothing
   * @param <S> the type of the fact
   * @return the fact
   */
  public static <S> PhaseFact<S> underHeading(
      BiFunction<? super Phase, ? super JourneyHeading, ? extends S> fact) {
    return new PhaseFact<>(fact, touchpoint -> true);
  }

  /**
   * Returns the same fact, which looks at some touchpoints only. Beside the phase itself, its
   * branches, and whether there is any touchpoint at all, it depends on no others: neither on what
   * they say nor on how many there are or where. So it is kept while others come, go and change.
   *
   * @param touchpoints which ones
   * @return the fact
   */
  public PhaseFact<S> lookingAt(Predicate<? super Touchpoint> touchpoints) {
    return new PhaseFact<>(fact, touchpoints);
  }

  S in(Phase phase, JourneyHeading journey) {
    return fact.apply(phase, journey);
  }

  boolean looksAt(Touchpoint touchpoint) {
    return touchpoints.test(touchpoint);
  }
}
