package io.github.klantreis.observation;

import io.github.klantreis.observation.wording.ReaderWords;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Dates;
import io.github.klantreis.wording.Durations;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How far one customer came in the funnel, and why: each step with the encounter that fills it, or
 * with what was missing. Of the chains of encounters that fill the most steps, the one that was
 * complete first is reported; among these, the one that starts last, at one instant in the order of
 * the trail, with each step filled as early as possible.
 *
 * <p>Immutable and thread-safe.
 */
public final class FunnelProgress {
  private static final Counted HEAD =
      new Counted(
          Text.en("{reached} of {steps} step reached ({mode}, {window})")
              .nl("{reached} van {steps} stap bereikt ({mode}, {window})"),
          Text.en("{reached} of {steps} steps reached ({mode}, {window})")
              .nl("{reached} van {steps} stappen bereikt ({mode}, {window})"));
  private static final Text WITHIN = Text.en("within {time}").nl("binnen {time}");
  private static final Text NO_WINDOW = Text.en("no window").nl("geen venster");

  private final FunnelMode mode;
  private final Optional<Duration> window;
  private final int stepsReached;
  private final List<StepExplanation> steps;

  private FunnelProgress(
      FunnelMode mode, Optional<Duration> window, int stepsReached, List<StepExplanation> steps) {
    this.mode = mode;
    this.window = window;
    this.stepsReached = stepsReached;
    this.steps = steps;
  }

  /**
   * Returns the progress of a customer.
   *
   * @param phases per encounter its phase; less than 0 off the map
   */
  static FunnelProgress of(ObservationPlan plan, List<Encounter> encounters, int[] phases) {
    int[] stepOf = plan.outline().stepOf;
    int[] inSteps =
        IntStream.range(0, phases.length)
            .filter(i -> phases[i] < 0 || stepOf[phases[i]] != Moves.NONE)
            .toArray();
    return ofSteps(
        plan,
        Arrays.stream(inSteps).mapToObj(encounters::get).toList(),
        Arrays.stream(inSteps).map(i -> phases[i] < 0 ? phases[i] : stepOf[phases[i]]).toArray());
  }

  /**
   * Returns the progress of a customer.
   *
   * @param met per encounter the step that its phase is; less than 0 off the map
   */
  private static FunnelProgress ofSteps(
      ObservationPlan plan, List<Encounter> encounters, int[] met) {
    int count = plan.outline().steps.length;
    long[] times = encounters.stream().mapToLong(e -> e.at().toEpochMilli()).toArray();
    FunnelChain chain = FunnelChain.of(met, times, count, plan.funnelMode(), plan.windowMillis());
    List<StepExplanation> steps = new ArrayList<>();
    if (plan.funnelMode() == FunnelMode.ANY_ORDER) {
      List<FunnelChain.Miss> reasons = byNumber(chain, count);
      for (int number = 1; number <= reasons.size(); number++) {
        FunnelChain.Miss why = reasons.get(number - 1);
        steps.add(StepExplanation.ofNumber(plan, number, why, encounters, met));
      }
    } else {
      for (int step = 0; step < count; step++) {
        steps.add(StepExplanation.ofPhase(plan, step, why(chain, step), encounters));
      }
    }
    return new FunnelProgress(
        plan.funnelMode(),
        plan.window(),
        chain.stepsReached(),
        Collections.unmodifiableList(steps));
  }

  private static FunnelChain.Miss why(FunnelChain chain, int phase) {
    int filledBy = chain.filledBy(phase);
    return filledBy == FunnelChain.NONE ? chain.miss(phase) : filled(filledBy);
  }

  private static FunnelChain.Miss filled(int position) {
    return new FunnelChain.Miss(StepReason.FILLED, position, FunnelChain.NONE);
  }

  /**
   * For any order: the encounters that fill phases, in the order in which these were met; then the
   * nearest miss of one more phase.
   */
  private static List<FunnelChain.Miss> byNumber(FunnelChain chain, int phaseCount) {
    List<FunnelChain.Miss> reasons = new ArrayList<>();
    IntStream.range(0, phaseCount)
        .map(chain::filledBy)
        .filter(position -> position != FunnelChain.NONE)
        .sorted()
        .forEach(position -> reasons.add(filled(position)));
    IntStream.range(0, phaseCount)
        .filter(phase -> chain.filledBy(phase) == FunnelChain.NONE)
        .mapToObj(chain::miss)
        .min(
            Comparator.comparing((FunnelChain.Miss miss) -> miss.reason() == StepReason.NEVER_MET)
                .thenComparing(FunnelChain.Miss::by))
        .ifPresent(reasons::add);
    while (reasons.size() < phaseCount) {
      reasons.add(
          new FunnelChain.Miss(
              StepReason.PREVIOUS_STEP_NOT_REACHED, FunnelChain.NONE, FunnelChain.NONE));
    }
    return reasons;
  }

  /**
   * Returns how encounters fill the steps.
   *
   * @return the mode of the plan
   */
  public FunnelMode mode() {
    return mode;
  }

  /**
   * Returns how long the customer may take.
   *
   * @return the window of the plan, or empty
   */
  public Optional<Duration> window() {
    return window;
  }

  /**
   * Returns how many steps are filled: the customer is counted at that many steps of the funnel.
   *
   * @return from 0 to the number of steps
   */
  public int stepsReached() {
    return stepsReached;
  }

  /**
   * Returns each step with its reason.
   *
   * @return one for each {@linkplain Funnel#steps() step of the funnel}, in order, unmodifiable
   */
  public List<StepExplanation> steps() {
    return steps;
  }

  /**
   * Returns a description for people: the number of steps reached, and a line for each step.
   *
   * @param locale English is used unless its language is Dutch
   * @return the lines, each ending with a line break; times are in UTC
   */
  public String toText(Locale locale) {
    return text(ReaderWords.of(locale), Dates::inUtc);
  }

  /**
   * Returns the same in a language for which the library has no words, with those of the
   * application by the English ones, as {@linkplain JourneyStatistics#toText(Locale, Map)
   * statistics} do.
   *
   * @param language the reader's language
   * @param further the words by the English ones, both with their placeholders; what has no words
   *     is in English
   * @return the lines, each ending with a line break; times are in UTC
   * @throws IllegalArgumentException if the language is English, Dutch or none, or words are blank;
   *     the message says which
   */
  public String toText(Locale language, Map<String, String> further) {
    return text(ReaderWords.of(language, further), Dates::inUtc);
  }

  String text(ReaderWords words, Function<Instant, Text> moments) {
    String limit =
        window
            .map(time -> words.of(WITHIN, Map.of("time", Durations.exact(time))))
            .orElseGet(() -> words.of(NO_WINDOW));
    StringBuilder text = new StringBuilder();
    text.append(
            words.of(
                HEAD.words(steps.size()),
                Map.of(
                    "reached", stepsReached, "steps", steps.size(), "mode", mode, "window", limit)))
        .append('\n');
    for (int step = 0; step < steps.size(); step++) {
      text.append("  ");
      if (mode != FunnelMode.ANY_ORDER) {
        text.append(step + 1).append(". "); // Here the name is a number.
      }
      text.append(steps.get(step).text(words, moments));
      text.append('\n');
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
