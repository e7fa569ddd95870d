package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyHeading;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Composed;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the author of a journey must have begun before a validator judges anything in it. Somebody
 * who never names a sense has not decided that there is none: {@code
 * once(Begun.anyTouchpoint(Text.en("a touchpoint names a sense"), t -> !t.senses().isEmpty()))}.
 *
 * <p>It counts each phase by itself, and the counts of unchanged phases are kept from one
 * validation to the next. Words are a clause that can follow on "once", in Dutch on "zodra", such
 * as "a touchpoint names a sense" and "een contactmoment een zintuig noemt".
 *
 * <p>Immutable and thread-safe, as its conditions have to be.
 *
 * @see ValidatorDefinition#once
 */
public final class Begun {
  private static final Text AND = Text.en("and").nl("en");
  private static final Text OR = Text.en("or").nl("of");

  /** The words and the conjunctions between them, which are composed when they are read. */
  private final ImmutableList<Text> words;

  private final ImmutableList<PhaseFact<Integer>> counts;
  private final Decision decision;

  /** Counts something in one phase. */
  @FunctionalInterface
  public interface PhaseCount {
    /**
     * Counts something in a phase.
     *
     * @param phase the phase
     * @param journey the heading of the journey
     * @return the number, 0 or more
     */
    int count(Phase phase, JourneyHeading journey);
  }

  /** Decides by the sums of what was counted, which start at a position of an array. */
  private interface Decision {
    boolean isMet(Journey journey, int[] sums, int from);
  }

  private record OfJourney(Predicate<? super Journey> does) implements Decision {
    @Override
    public boolean isMet(Journey journey, int[] sums, int from) {
      return does.test(journey);
    }
  }

  private record AtLeast(int least) implements Decision {
    @Override
    public boolean isMet(Journey journey, int[] sums, int from) {
      return sums[from] >= least;
    }
  }

  /** The first sum is that of those that do, the second that of all. */
  private record Share(double least) implements Decision {
    @Override
    public boolean isMet(Journey journey, int[] sums, int from) {
      return sums[from] > 0 && sums[from] >= least * sums[from + 1];
    }
  }

  /** The sums of one condition come before those of the other. */
  private record Pair(Begun one, Begun other, boolean areBothNeeded) implements Decision {
    @Override
    public boolean isMet(Journey journey, int[] sums, int from) {
      boolean isOneMet = one.isMet(journey, sums, from);
      return isOneMet == areBothNeeded
          ? other.isMet(journey, sums, from + one.counts.size())
          : isOneMet;
    }
  }

  private Begun(Text words, ImmutableList<PhaseFact<Integer>> counts, Decision decision) {
    this(ImmutableList.of(requireNonNull(words, "words")), counts, decision);
  }

  private Begun(
      ImmutableList<Text> words, ImmutableList<PhaseFact<Integer>> counts, Decision decision) {
    this.words = words;
    this.counts = counts;
    this.decision = decision;
  }

  /**
   * Returns the condition that a touchpoint does something.
   *
   * @param words a clause after "once", such as "a touchpoint names a sense"
   * @param does whether a touchpoint does
   * @return the condition
   */
  public static Begun anyTouchpoint(Text words, Predicate<? super Touchpoint> does) {
    return touchpoints(words, 1, does);
  }

  /**
   * Returns the condition that a touchpoint in a phase of one of some kinds does something.
   *
   * @param words a clause after "once"
   * @param kinds the kinds, of any phase model; a phase counts if it overlaps one of them
   * @param does whether a touchpoint does
   * @return the condition
   */
  public static Begun anyTouchpointIn(
      Text words, Set<? extends PhaseKind> kinds, Predicate<? super Touchpoint> does) {
    requireNonNull(kinds, "kinds");
    ImmutableList<PhaseKind> where = ImmutableList.copyOf(kinds);
    return of(
        words,
        1,
        PhaseFact.<Integer>of(
                phase -> overlapsAny(phase.kind(), where) ? atMost(1, does, phase) : 0)
            .lookingAt(does));
  }

  private static boolean overlapsAny(PhaseKind kind, List<PhaseKind> others) {
    for (PhaseKind other : others) {
      if (kind.overlaps(other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the condition that a number of touchpoints do something.
   *
   * @param words a clause after "once", such as "three touchpoints have channels"
   * @param least how many, 1 or more
   * @param does whether a touchpoint does
   * @return the condition
   * @throws IllegalArgumentException if the number is not positive
   */
  public static Begun touchpoints(Text words, int least, Predicate<? super Touchpoint> does) {
    requireNonNull(does, "does");
    return of(words, least, PhaseFact.of(phase -> atMost(least, does, phase)).lookingAt(does));
  }

  private static int atMost(int least, Predicate<? super Touchpoint> does, Phase phase) {
    int count = 0;
    for (Touchpoint touchpoint : phase.touchpoints()) {
      if (does.test(touchpoint) && ++count == least) {
        return count;
      }
    }
    return count;
  }

  /**
   * Returns the condition that a phase does something.
   *
   * @param words a clause after "once"
   * @param does whether a phase does
   * @return the condition
   */
  public static Begun anyPhase(Text words, Predicate<? super Phase> does) {
    requireNonNull(does, "does");
    return of(words, 1, (phase, journey) -> does.test(phase) ? 1 : 0);
  }

  /**
   * Returns the condition that the journey itself does something, such as having a loop.
   *
   * @param words a clause after "once"
   * @param does whether a journey does; to look into all its touchpoints costs what the other
   *     conditions save
   * @return the condition
   */
  public static Begun journey(Text words, Predicate<? super Journey> does) {
    requireNonNull(does, "does");
    return new Begun(words, ImmutableList.of(), new OfJourney(does));
  }

  /**
   * Returns the condition that at least a number of something are counted in all phases together.
   *
   * @param words a clause after "once"
   * @param least how many, 1 or more
   * @param count counts them in one phase
   * @return the condition
   * @throws IllegalArgumentException if the number is not positive
   */
  public static Begun of(Text words, int least, PhaseCount count) {
    requireNonNull(count, "count");
    return of(words, least, PhaseFact.underHeading(count::count));
  }

  /**
   * Returns the condition that at least a number of something are counted in all phases together.
   *
   * @param words a clause after "once"
   * @param least how many, 1 or more
   * @param count their number in one phase
   * @return the condition
   * @throws IllegalArgumentException if the number is not positive
   */
  public static Begun of(Text words, int least, PhaseFact<Integer> count) {
    if (least < 1) {
      throw new IllegalArgumentException("least must be positive: " + least);
    }
    return new Begun(words, ImmutableList.of(requireNonNull(count, "count")), new AtLeast(least));
  }

  /**
   * Returns the condition that a share of what there is, or more, does something. Where there is
   * none of it, the condition is not met.
   *
   * @param words a clause after "once", such as "half of the messages say what they intend"
   * @param least the share, above 0 and up to 1
   * @param does counts in one phase those that do
   * @param all counts in one phase all of them
   * @return the condition
   * @throws IllegalArgumentException if the share is out of its range
   */
  public static Begun share(Text words, double least, PhaseCount does, PhaseCount all) {
    requireNonNull(does, "does");
    requireNonNull(all, "all");
    return share(
        words,
        least,
        PhaseFact.<Integer>underHeading(does::count),
        PhaseFact.<Integer>underHeading(all::count));
  }

  /**
   * Returns the condition that a share of what there is, or more, does something. Where there is
   * none of it, the condition is not met.
   *
   * @param words a clause after "once", such as "half of the messages say what they intend"
   * @param least the share, above 0 and up to 1
   * @param does the number of those in one phase that do
   * @param all the number of all of them in one phase
   * @return the condition
   * @throws IllegalArgumentException if the share is out of its range
   */
  public static Begun share(
      Text words, double least, PhaseFact<Integer> does, PhaseFact<Integer> all) {
    if (!(least > 0 && least <= 1)) {
      throw new IllegalArgumentException("least must be above 0 and at most 1: " + least);
    }
    return new Begun(
        words,
        ImmutableList.of(requireNonNull(does, "does"), requireNonNull(all, "all")),
        new Share(least));
  }

  /**
   * Returns this condition and another one.
   *
   * @param other the other
   * @return the condition that is met where both are
   */
  public Begun and(Begun other) {
    return joined(AND, other, true);
  }

  /**
   * Returns this condition or another one.
   *
   * @param other the other
   * @return the condition that is met where one is
   */
  public Begun or(Begun other) {
    return joined(OR, other, false);
  }

  private Begun joined(Text conjunction, Begun other, boolean areBothNeeded) {
    requireNonNull(other, "other");
    return new Begun(
        ImmutableList.<Text>builder().addAll(words).add(conjunction).addAll(other.words).build(),
        ImmutableList.<PhaseFact<Integer>>builder().addAll(counts).addAll(other.counts).build(),
        new Pair(this, other, areBothNeeded));
  }

  /**
   * Returns the words.
   *
   * @return a clause that can follow on "once", in Dutch on "zodra"
   */
  public Text words() {
    Text all = words.get(0);
    for (Text next : words.subList(1, words.size())) {
      all = Composed.inEither(all, next, (first, second) -> first + " " + second);
    }
    return all;
  }

  /**
   * Whether a journey meets the condition.
   *
   * @param journey the journey
   * @return true if it does
   */
  public boolean isMet(Journey journey) {
    requireNonNull(journey, "journey");
    int[] sums = new int[counts.size()];
    for (Phase phase : journey.phases()) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += counts.get(i).in(phase, journey.heading());
      }
    }
    return isMet(journey, sums, 0);
  }

  /** Whether it is met by what was counted. */
  boolean isMet(Journey journey, int[] sums, int from) {
    return decision.isMet(journey, sums, from);
  }

  ImmutableList<PhaseFact<Integer>> counts() {
    return counts;
  }

  /** The English words. */
  @Override
  public String toString() {
    return words().get(Locale.ENGLISH);
  }
}
