package io.github.klantreis.observation.cohort;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Share;
import io.github.klantreis.observation.Trail;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts how many customers are still active one, two and more periods after their first encounter.
 *
 * <pre>{@code
 * RetentionCounting counting = RetentionCounting.byMonth(journey, plan, ZoneId.of("Europe/Amsterdam"));
 * Retention all = trails.collect(counting.counted());
 * }</pre>
 *
 * <p>Periods start at the customer's own first encounter; period 0 is the one that starts with it.
 * A customer is active in a period with at least one encounter in it, on the map or not; ignored
 * encounters do not count. A customer counts in a period only if the whole of it is before the
 * cut-off, so that nobody is taken for inactive who has not had the time.
 */
public final class RetentionCounting extends CohortCounting<Retention> {
  /** After how many periods counting ends. */
  static final int PERIODS = 36;

  private static final Duration LONGEST = Duration.ofDays(3660);

  private final Instant cutOff;

  /** The length of a period; months of the zone if null. */
  private final @Nullable Duration period;

  private final ZoneId zone;

  private RetentionCounting(
      Journey journey, ObservationPlan plan, @Nullable Duration period, ZoneId zone) {
    super((byte) 2, plan);
    requireSame(journey, plan);
    this.period = period;
    this.zone = zone;
    cutOff =
        plan.cutOff()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "who is still active can only be counted if it is known when the log ends;"
                            + " use a plan withCutOff(…)"));
  }

  /**
   * Returns the counting by periods of a fixed length.
   *
   * @param journey the journey
   * @param plan a plan of the journey, with a cut-off
   * @param period the length, positive and at most 3,660 days
   * @param zone the zone of the calendar by whose months {@link #cohort} names cohorts
   * @return the counting
   * @throws IllegalArgumentException if the period is out of range, or the plan is of a journey
   *     with other touchpoints, has no cut-off, or observes each customer for a limited time only
   */
  public static RetentionCounting by(
      Journey journey, ObservationPlan plan, Duration period, ZoneId zone) {
    requireNonNull(period, "period");
    if (period.isNegative() || period.isZero() || period.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "the period must be positive and at most " + LONGEST + ", but was " + period);
    }
    return new RetentionCounting(journey, plan, period, requireNonNull(zone, "zone"));
  }

  /**
   * Returns the counting by calendar months since the first encounter: from the 31st of January,
   * the first period ends on the last day of February.
   *
   * @param journey the journey
   * @param plan a plan of the journey, with a cut-off
   * @param zone the zone of the calendar
   * @return the counting
   * @throws IllegalArgumentException if the plan is of a journey with other touchpoints, has no
   *     cut-off, or observes each customer for a limited time only
   */
  public static RetentionCounting byMonth(Journey journey, ObservationPlan plan, ZoneId zone) {
    return new RetentionCounting(journey, plan, null, requireNonNull(zone, "zone"));
  }

  /**
   * Returns the cohort of a customer: the calendar month of the first encounter that is not
   * ignored. It groups trails, such as by {@code Collectors.groupingBy}. Compare cohorts in the
   * same period only.
   *
   * @param trail all encounters of a customer
   * @return the month; empty if the customer has no such encounter
   */
  public Optional<YearMonth> cohort(Trail trail) {
    requireNonNull(trail, "trail");
    return trail.encounters().stream()
        .filter(encounter -> !plan.isIgnored(encounter))
        .findFirst()
        .map(first -> YearMonth.from(first.at().atZone(zone)));
  }

  @Override
  int size() {
    return 1 + 2 * PERIODS;
  }

  @Override
  String settings() {
    // The zone changes no count of periods of fixed length.
    return period == null ? "months in " + zone : period.toString();
  }

  @Override
  void count(Trail trail, long[] counts) {
    List<Encounter> met =
        trail.encounters().stream().filter(encounter -> !plan.isIgnored(encounter)).toList();
    if (met.isEmpty()) {
      return;
    }
    counts[0]++;
    Instant first = met.get(0).at();
    int next = 0;
    for (int k = 1; k <= PERIODS; k++) {
      Instant end = after(first, k + 1);
      if (end.isAfter(cutOff)) {
        break;
      }
      Instant start = after(first, k);
      while (next < met.size() && met.get(next).at().isBefore(start)) {
        next++;
      }
      counts[2 * k - 1]++;
      counts[2 * k] += next < met.size() && met.get(next).at().isBefore(end) ? 1 : 0;
    }
  }

  private Instant after(Instant first, int periods) {
    if (period != null) {
      return first.plus(period.multipliedBy(periods));
    }
    ZonedDateTime start = first.atZone(zone);
    return start.plusMonths(periods).toInstant();
  }

  @Override
  Retention result(long[] counts) {
    List<Share> active = new ArrayList<>();
    for (int k = 1; k <= PERIODS && counts[2 * k - 1] > 0; k++) {
      active.add(Share.of(counts[2 * k], counts[2 * k - 1]));
    }
    return new Retention(plan, period, counts[0], Collections.unmodifiableList(active));
  }

  @Override
  public String toString() {
    return "RetentionCounting{" + settings() + "}";
  }
}
