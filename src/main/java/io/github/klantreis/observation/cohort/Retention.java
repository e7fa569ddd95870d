package io.github.klantreis.observation.cohort;

import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Share;
import io.github.klantreis.observation.wording.ReaderWords;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Durations;
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

  private static final Text FIRST_MONTH =
      Text.en("Month 1 starts with the first encounter: all are active in it.\n")
          .nl("Maand 1 begint met het eerste contact: daarin is iedereen actief.\n");

  private static final Text FIRST_PERIOD =
      Text.en("Period 1 starts with the first encounter: all are active in it.\n")
          .nl("Periode 1 begint met het eerste contact: daarin is iedereen actief.\n");

  private static final Text LENGTH =
      Text.en("A period is {time}.\n").nl("Een periode duurt {time}.\n");

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
   * period 1 there, so that the lines start with 2, and end with a line on the first.
   *
   * @param locale the language; English unless Dutch
   * @return some lines
   */
  public String toText(Locale locale) {
    return text(ReaderWords.of(locale, plan.people()));
  }

  /**
   * Returns the same in a language for which the library has no words, with those of the
   * application by the English ones, as {@linkplain JourneyStatistics#toText(Locale, Map)
   * statistics} do.
   *
   * @param language the reader's language
   * @param further the words by the English ones, both with their placeholders; what has no words
   *     is in English
   * @return some lines
   * @throws IllegalArgumentException if the language is English, Dutch or none, or words are blank;
   *     the message says which
   */
  public String toText(Locale language, Map<String, String> further) {
    return text(ReaderWords.of(language, further, plan.people()));
  }

  private String text(ReaderWords words) {
    if (active.isEmpty()) {
      return words.of(NONE);
    }
    StringBuilder text = new StringBuilder();
    for (int k = 1; k <= active.size(); k++) {
      Share share = active.get(k - 1);
      text.append(
          words.of(
              ACTIVE,
              Map.of(
                  "start", words.of(period == null ? MONTH : PERIOD, Map.of("k", k + 1)),
                  "share", Percents.of(share, words.locale()),
                  "low", Percents.of(share.atLeast(), words.locale()),
                  "high", Percents.of(share.atMost(), words.locale()),
                  "n", words.counted(Counted.PEOPLE, share.whole()))));
    }
    text.append(words.of(period == null ? FIRST_MONTH : FIRST_PERIOD));
    if (period != null) {
      text.append(words.of(LENGTH, Map.of("time", Durations.exact(period))));
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return "Retention{customers=" + customers + ", active=" + active + "}";
  }
}
