package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
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

  /** Whether the fact is the same with one touchpoint as with the other in its place. */
  private final BiPredicate<Touchpoint, Touchpoint> areSame;

  private PhaseFact(
      BiFunction<? super Phase, ? super JourneyHeading, ? extends S> fact,
      Predicate<? super Touchpoint> touchpoints,
      BiPredicate<Touchpoint, Touchpoint> areSame) {
    this.fact = requireNonNull(fact, "fact");
    this.touchpoints = requireNonNull(touchpoints, "touchpoints");
    this.areSame = areSame;
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
    return new PhaseFact<>(fact, touchpoint -> true, (one, other) -> false);
  }

  /**
   * Returns the same fact, which looks at some touchpoints only. Beside the phase itself, its
   * branches, and whether there is any touchpoint at all, it depends on no others: neither on what
   * they say nor on how many there are or where. So it is kept while others come, go and change. If
   * it holds the phase, it holds the one before such a change: only its heading and its notes are
   * to be read from that.
   *
   * @param touchpoints which ones
   * @return the fact
   */
  public PhaseFact<S> lookingAt(Predicate<? super Touchpoint> touchpoints) {
    return new PhaseFact<>(fact, touchpoints, areSame);
  }

  /**
   * Returns the same fact, which reads a part only of the touchpoints that it looks at, such as
   * their emotions, beside their ids. So it is kept while other parts of them change. It may hold
   * touchpoints to report about, or the phase; but they may be those before a change, so that
   * nothing but the ids and that part is to be read from them, and an action or note is to be
   * reported {@linkplain FindingDraft#about(io.github.klantreis.model.Touchpoint,
   * io.github.klantreis.model.MarketingAction) with its touchpoint}.
   *
   * @param part makes that part, which is equal by value
   * @return the fact
   */
  public PhaseFact<S> reading(Function<? super Touchpoint, ?> part) {
    requireNonNull(part, "part");
    return new PhaseFact<>(
        fact,
        touchpoints,
        (one, other) ->
            one.id().equals(other.id()) && Objects.equals(part.apply(one), part.apply(other)));
  }

  S in(Phase phase, JourneyHeading journey) {
    return fact.apply(phase, journey);
  }

  /**
   * Whether it is the same with some touchpoints as with others in their place. It is not where its
   * functions fail, as what fails on a touchpoint need not fail where the fact is made.
   */
  boolean isSame(List<Touchpoint> before, List<Touchpoint> after) {
    try {
      return areTheSame(before, after);
    } catch (RuntimeException failed) {
      return false;
    }
  }

  private boolean areTheSame(List<Touchpoint> before, List<Touchpoint> after) {
    int one = next(before, 0);
    int other = next(after, 0);
    while (one < before.size() && other < after.size()) {
      if (!areSame.test(before.get(one), after.get(other))) {
        return false;
      }
      one = next(before, one + 1);
      other = next(after, other + 1);
    }
    return one == before.size() && other == after.size();
  }

  /** The next place from a place on of a touchpoint that it looks at, else the end. */
  private int next(List<Touchpoint> all, int from) {
    int at = from;
    while (at < all.size() && !touchpoints.test(all.get(at))) {
      at++;
    }
    return at;
  }
}
