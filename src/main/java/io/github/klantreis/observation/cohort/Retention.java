package io.github.klantreis.observation.cohort;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Share;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The customers still active after one, two and more periods, of those who were observed for as
 * long. See {@link RetentionCounting}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Retention implements NoBean {
  private static final Text MONTH =
      Text.en("Month {k} since the first encounter").nl("Maand {k} sinds het eerste contact");

  private static final Text PERIOD =
      Text.en("Period {k} since the first encounter").nl("Periode {k} sinds het eerste contact");

  private static final Text ACTIVE =
      Text.en("{start}: {share}% active (95% bounds: {low} to {high}), of {n}\n")
          .nl("{start}: {share}% actief (95%-grenzen: {low} tot {high}), van {n}\n");

  private static final Text NONE =
      Text.en("The log is too short to say how many {people} stay active.\n")
          .nl("Het log is te kort om te zeggen hoeveel {people} actief blijven.\n");

  private final ObservationPlan plan;
  private final @Nullable Duration period;
  private final long customers;
  private final List<Share> active;

  Retention(ObservationPlan plan, @Nullable Duration period, long customers, List<Share> active) {
    this.plan = plan;
    this.period = period;
    this.customers = customers;
    this.active = active;
  }

  /**
   * Returns the plan by which customers were counted.
   *
   * @return the plan
   */
  public ObservationPlan plan() {
    return plan;
  }

  /**
   * Returns the length of a period.
   *
   * @return the length; empty if periods are calendar months
   */
  public Optional<Duration> period() {
    return Optional.ofNullable(period);
  }

  /**
   * Returns how many customers had an encounter that is not ignored.
   *
   * @return the number, from 0
   */
  public long customers() {
    return customers;
  }

  /**
   * Returns who was active in each period after the first, of those for whom the whole period is
   * before the cut-off. The share's bounds are exact for each period by itself.
   *
   * @return the shares, the first of the period that follows the one of the first encounter; at
   *     most 36, and none of nobody; unmodifiable
   */
  public List<Share> active() {
    return active;
  }

  /**
   * Returns the retention in words, one line for each period; the period of the first encounter is
   * period 1 there, so that the lines start with 2.
   *
   * @param locale the language; English unless Dutch
   * @return some lines
   */
  public String toText(Locale locale) {
    requireNonNull(locale, "locale");
    if (active.isEmpty()) {
      return plan.people().in(NONE).get(locale);
    }
    StringBuilder text = new StringBuilder();
    for (int k = 1; k <= active.size(); k++) {
      Share share = active.get(k - 1);
      text.append(
          ACTIVE.get(
              locale,
              Map.of(
                  "start", (period == null ? MONTH : PERIOD).get(locale, Map.of("k", k + 1)),
                  "share", Percents.of(share, locale),
                  "low", Percents.of(share.atLeast(), locale),
                  "high", Percents.of(share.atMost(), locale),
                  "n", plan.people().in(Counted.PEOPLE.of(share.whole())))));
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return "Retention{customers=" + customers + ", active=" + active + "}";
  }
}
