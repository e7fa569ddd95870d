package io.github.klantreis.observation.survival;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.inference.Binomial;
import io.github.klantreis.observation.inference.Enough;
import io.github.klantreis.observation.tally.TimeBuckets;
import io.github.klantreis.vocabulary.NoBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The share of customers who have reached a step of the funnel, by the time since they entered it:
 * a life table (Cutler and Ederer, 1958). Everybody counts for as long as they were observed, also
 * those who entered recently and are still on their way, so that the curve neither waits for them
 * nor takes them for lost. Time is in steps of at most a quarter, of which one each ends with 1, 7,
 * 30, 90 and 365 days: whoever came after exactly so long came by then, and whoever was observed
 * for exactly so long counts for all of that step, also where a log knows only days. Whoever was
 * observed for a part of a step counts half in it.
 *
 * <p>The curve ends before the step in which so few are observed to its end that one of them would
 * stand for more than a thirtieth of all customers. As long as everybody is observed each stands
 * for herself only, so of 30 customers or more it then goes on until all have reached the step:
 * from there on the share is 1, as nobody is left of whom it is not known. Where a step is to be
 * reached within a window, the curve ends with it.
 *
 * <p>Immutable and thread-safe.
 */
public final class ConversionCurve implements NoBean {
  private static final double HALF = 0.5;

  /** Of the normal distribution, which leaves out 2.5 % on each side. */
  private static final double Z = 1.959963984540054;

  private static final double MISSED = 0.025;

  private static final Duration LONGEST = Duration.ofMillis(Long.MAX_VALUE);

  private final long customers;
  private final List<CurvePoint> points;

  private ConversionCurve(long customers, List<CurvePoint> points) {
    this.customers = customers;
    this.points = points;
  }

  /**
   * Returns the curve of counted customers.
   *
   * @param reached how many customers reached the step, by the time that it took
   * @param notYet how many had not, by the time for which they were observed
   * @return the curve
   * @throws IllegalArgumentException if a time or a number is negative
   */
  public static ConversionCurve of(Map<Duration, Long> reached, Map<Duration, Long> notYet) {
    return of(reached, notYet, LONGEST);
  }

  /**
   * Returns the curve of counted customers up to an end, such as the window within which a step is
   * to be reached.
   *
   * @param reached how many customers reached the step, by the time that it took; whoever did so
   *     after the end had not reached it
   * @param notYet how many had not, by the time for which they were observed
   * @param end the longest time that is asked for
   * @return the curve
   * @throws IllegalArgumentException if a time or a number is negative
   */
  public static ConversionCurve of(
      Map<Duration, Long> reached, Map<Duration, Long> notYet, Duration end) {
    requireNonNull(reached, "reached");
    requireNonNull(notYet, "notYet");
    requireNonNull(end, "end");
    long until = millis(end);
    int last = TimeBuckets.of(until);
    int after = Math.min(last + 1, TimeBuckets.COUNT - 1);
    long[] came = new long[TimeBuckets.COUNT];
    long[] left = new long[TimeBuckets.COUNT];
    reached.forEach(
        (time, number) -> {
          long took = millis(time, number);
          if (took <= until) {
            came[TimeBuckets.of(took)] += number;
          } else {
            left[after] += number;
          }
        });
    notYet.forEach(
        (time, number) -> {
          long observed = millis(time, number);
          left[observed < until ? TimeBuckets.of(observed + 1) : after] += number;
        });
    return of(came, left, last, until);
  }

  private static long millis(Duration time, long number) {
    if (time.isNegative() || number < 0) {
      throw new IllegalArgumentException(
          "times and numbers of customers must not be negative, but there are "
              + number
              + " at "
              + time);
    }
    return millis(time);
  }

  private static long millis(Duration time) {
    return time.compareTo(LONGEST) > 0 ? Long.MAX_VALUE : time.toMillis();
  }

  /**
   * Returns the curve of counts by step of time.
   *
   * @param notYet by the step of which they were not observed to the end: observed to its very end,
   *     they count in the next
   */
  private static ConversionCurve of(long[] reached, long[] notYet, int last, long until) {
    long customers = Arrays.stream(reached).sum() + Arrays.stream(notYet).sum();
    List<CurvePoint> points = new ArrayList<>();
    long left = customers;
    double still = 1;
    double variance = 0;
    int bucket = 0;
    for (; bucket <= last && isKnown(left - notYet[bucket], still); bucket++) {
      double risk = left - notYet[bucket] / 2.0;
      double rest = risk - reached[bucket];
      double before = still;
      boolean isLevel = bucket > 0 && reached[bucket - 1] + notYet[bucket - 1] == 0;
      if (reached[bucket] > 0) {
        if (isLevel) {
          points.add(level(bucket - 1, still, variance, left));
        }
        variance += rest > 0 ? reached[bucket] / (risk * rest) : 0;
        still *= Math.max(0, rest / risk);
      }
      boolean isEnd = bucket == last && until < Long.MAX_VALUE;
      if (isEnd || reached[bucket] + notYet[bucket] > 0) {
        double none = Binomial.upper(0, (long) risk, MISSED);
        points.add(
            point(Math.min(TimeBuckets.to(bucket), until), before, still, variance, none, left));
      }
      left -= reached[bucket] + notYet[bucket];
    }
    boolean isEndMissing =
        bucket > 0 && bucket <= last && reached[bucket - 1] + notYet[bucket - 1] == 0;
    if (isEndMissing) {
      points.add(level(bucket - 1, still, variance, left));
    }
    return new ConversionCurve(customers, Collections.unmodifiableList(points));
  }

  /** Returns the point up to which a curve is level, in the step before it rises or ends. */
  private static CurvePoint level(int bucket, double still, double variance, long left) {
    double none = Binomial.upper(0, left, MISSED);
    return point(TimeBuckets.to(bucket), still, still, variance, none, left);
  }

  /**
   * Whether each of those observed stands for a thirtieth of all customers at most: they are {@code
   * observed}, and their share of all is {@code still}. The product of roundings may be a little
   * off.
   */
  private static boolean isKnown(long observed, double still) {
    return observed > 0 && observed >= Enough.CUSTOMERS * still * (1 - 1e-9);
  }

  /**
   * Returns a point.
   *
   * @param before the share that had not reached the step before
   * @param none the largest share of those at risk of which none may be seen by chance: where all
   *     or none have reached the step, the variance is 0, which is no certainty
   */
  private static CurvePoint point(
      long millis, double before, double still, double variance, double none, long observed) {
    double low = still == 1 ? 1 - none : still;
    double high = still == 0 ? before * none : still;
    if (still > 0 && still < 1) {
      double log = StrictMath.log(still);
      double width = Z * StrictMath.sqrt(variance) / -log;
      low = StrictMath.exp(log * StrictMath.exp(width));
      high = StrictMath.exp(log * StrictMath.exp(-width));
    }
    return new CurvePoint(Duration.ofMillis(millis), 1 - still, 1 - high, 1 - low, observed);
  }

  /**
   * Returns how many customers the curve is of: those who entered the funnel.
   *
   * @return the number, from 0
   */
  public long customers() {
    return customers;
  }

  /**
   * Returns the points between which the curve is straight: where it begins or ends to rise, where
   * fewer customers are left, and its end.
   *
   * @return the points, the shortest time first, unmodifiable; none if there are too few customers
   */
  public List<CurvePoint> points() {
    return points;
  }

  /**
   * Returns the share of customers who have reached the step within a time. Between two points the
   * share is taken to rise evenly.
   *
   * @param time since they entered, not negative
   * @return from 0 to 1; empty if too few customers were observed for so long. Once all have
   *     reached the step it is 1, however long the time
   * @throws IllegalArgumentException if the time is negative
   */
  public OptionalDouble by(Duration time) {
    requireNonNull(time, "time");
    if (time.isNegative()) {
      throw new IllegalArgumentException("the time must not be negative, but was " + time);
    }
    double before = 0;
    for (CurvePoint point : points) {
      if (point.time().compareTo(time) >= 0) {
        int bucket = TimeBuckets.of(point.time().toMillis());
        long from = TimeBuckets.from(bucket);
        double width = point.time().toMillis() - from + 1.0;
        double part = Math.max(0, Math.min(1, (millis(time) - from + 1) / width));
        return OptionalDouble.of(before + part * (point.share() - before));
      }
      before = point.share();
    }
    return before == 1 ? OptionalDouble.of(1) : OptionalDouble.empty();
  }

  /**
   * Returns about the time within which half of the customers reach the step: where the curve
   * passes a half, rising evenly between two {@link #points()}, as in {@link #by}.
   *
   * @return the estimate; empty if the curve does not rise to a half
   */
  public Optional<Duration> half() {
    double before = 0;
    for (CurvePoint point : points) {
      if (point.share() >= HALF) {
        long to = point.time().toMillis();
        long from = TimeBuckets.from(TimeBuckets.of(to)) - 1;
        double part = (HALF - before) / (point.share() - before);
        return Optional.of(Duration.ofMillis(from + (long) Math.ceil(part * (to - from))));
      }
      before = point.share();
    }
    return Optional.empty();
  }

  /** Such as {@code ConversionCurve{1204 customers, 0.381 by PT1440H}}. */
  @Override
  public String toString() {
    CurvePoint last = points.isEmpty() ? null : points.get(points.size() - 1);
    return "ConversionCurve{"
        + customers
        + (customers == 1 ? " customer" : " customers")
        + (last == null ? "" : ", " + last.share() + " by " + last.time())
        + "}";
  }
}
