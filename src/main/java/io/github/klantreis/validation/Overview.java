package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a validator sees of the whole journey beyond its element and the headings: one fact of each
 * phase, put together to one value. A touchpoint where the emotion is negative, for example, is
 * judged by which pain points are addressed anywhere.
 *
 * <p>After a change only the facts of changed phases are made again. As long as the value is equal
 * to the one before, what was found at unchanged elements is kept; otherwise all are checked again.
 * So keep it small.
 *
 * <p>Make each once, as a constant. Immutable and thread-safe, as its functions have to be.
 *
 * @param <V> the type of the value, which is equal by value
 * @see ValidatorDefinition#seeing
 * @see Surroundings#overview
 */
public final class Overview<V> {
  private final PhaseFact<?> fact;
  private final Together<Object, V> together;

  private Overview(PhaseFact<?> fact, Together<Object, V> together) {
    this.fact = fact;
    this.together = together;
  }

  /**
   * Returns an overview.
   *
   * @param fact makes the fact; it sees the phase only, keeps nothing and changes nothing
   * @param together puts the facts of all phases, in the order of the journey, together with what
   *     the journey itself says; to look into its phases costs what the facts would save
   * @param <S> the type of the fact
   * @param <V> the type of the value, which is equal by value
   * @return the overview
   */
  public static <S, V> Overview<V> of(
      Function<? super Phase, ? extends S> fact,
      BiFunction<? super Journey, ? super List<S>, ? extends V> together) {
    return of(PhaseFact.<S>of(fact), together);
  }

  /**
   * Returns an overview.
   *
   * @param fact the fact of each phase
   * @param together puts the facts of all phases, in the order of the journey, together with what
   *     the journey itself says; to look into its phases costs what the facts would save
   * @param <S> the type of the fact
   * @param <V> the type of the value, which is equal by value
   * @return the overview
   */
  public static <S, V> Overview<V> of(
      PhaseFact<S> fact, BiFunction<? super Journey, ? super List<S>, ? extends V> together) {
    requireNonNull(together, "together");
    return withOptions(fact, (journey, facts, options) -> together.apply(journey, facts));
  }

  /**
   * Returns an overview whose value depends on options, too. Whether a number reaches a threshold
   * is seldom changed by one more touchpoint, unlike the number itself.
   *
   * @param fact the fact of each phase
   * @param together puts the facts of all phases together
   * @param <S> the type of the fact
   * @param <V> the type of the value, which is equal by value
   * @return the overview
   */
  @SuppressWarnings("unchecked") // the facts come from the function of this overview
  public static <S, V> Overview<V> withOptions(
      PhaseFact<S> fact, Together<S, ? extends V> together) {
    requireNonNull(together, "together");
    return new Overview<>(
        requireNonNull(fact, "fact"),
        (journey, facts, options) -> together.of(journey, (List<S>) (List<?>) facts, options));
  }

  /**
   * Puts facts together, where options count.
   *
   * @param <S> the type of the facts
   * @param <V> the type of the value
   */
  @FunctionalInterface
  public interface Together<S, V> {
    /**
     * Returns the value of an overview.
     *
     * @param journey the journey; to look into its phases costs what the facts would save
     * @param facts the facts of all phases, in the order of the journey
     * @param options the options of the set of validators
     * @return the value
     */
    V of(Journey journey, List<S> facts, Options options);
  }

  /** The options of a set of validators. */
  @FunctionalInterface
  public interface Options {
    /**
     * Returns the value of an option.
     *
     * @param option the option, whether or not a validator of the set names it
     * @param <T> the type of its value
     * @return what was set, else its default
     */
    <T> T value(Option<T> option);
  }

  PhaseFact<?> fact() {
    return fact;
  }

  Object fact(Phase phase, JourneyHeading journey) {
    return requireNonNull(fact.in(phase, journey), "the fact of a phase");
  }

  V together(Journey journey, ImmutableList<Object> facts, Options options) {
    return requireNonNull(together.of(journey, facts, options), "the value of an overview");
  }
}
