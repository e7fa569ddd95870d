package io.github.klantreis.observation.whatif;

import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.inference.Enough;
import io.github.klantreis.observation.wording.ReaderWords;
import io.github.klantreis.observation.wording.StatisticsTexts;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Numbers;
import io.github.klantreis.wording.Quotation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What an edited flow changes.
 *
 * <p>Immutable and thread-safe.
 */
public final class FlowComparison implements NoBean {
  /** 97.5 % of a normal distribution. */
  private static final double TWO_SIDED = 1.959963984540054;

  private static final Text CONVERSION =
      Text.en(
              "Conversion: {then}% instead of {now}%, a difference of {difference} percentage"
                  + " points")
          .nl("Conversie: {then}% in plaats van {now}%, een verschil van {difference} procentpunt");

  private static final Text TOWARDS_GOAL =
      Text.en(
              "{People} who come to {goal}: {then}% instead of {now}%, a difference of {difference}"
                  + " percentage points")
          .nl(
              "{People} die bij {goal} komen: {then}% in plaats van {now}%, een verschil van"
                  + " {difference} procentpunt");

  private static final Text BOUNDS =
      Text.en(" (95% bounds: {low} to {high})").nl(" (95%-grenzen: {low} tot {high})");

  private static final Text AT_MOST =
      Text.en(
              "Of some touchpoints it is not known what {people} do next: {then}% at most, instead"
                  + " of {now}% at most.")
          .nl(
              "Van sommige contactmomenten is niet bekend wat {people} daarna doen: hooguit {then}%,"
                  + " in plaats van hooguit {now}%.");

  private static final Text PURCHASES =
      Text.en("Purchases per {person}: {then} instead of {now}.")
          .nl("Aankopen per {person}: {then} in plaats van {now}.");

  private static final Text TIMES_AT_GOAL =
      Text.en("Encounters there per {person}: {then} instead of {now}.")
          .nl("Contacten daar per {person}: {then} in plaats van {now}.");

  private static final Text IF_ALL_ELSE_STAYS =
      Text.en("If all else stays as it is; from {customers}.")
          .nl("Als al het andere gelijk blijft; op basis van {customers}.");

  private static final Counted OPEN_OF_COUNTED =
      new Counted(
          Text.en(" For 1 of these {people} it is not known yet what comes after the last step.")
              .nl(" Bij 1 van deze {people} is nog niet bekend wat er na de laatste stap komt."),
          Text.en(" For {n} of these {people} it is not known yet what comes after the last step.")
              .nl(" Bij {n} van deze {people} is nog niet bekend wat er na de laatste stap komt."));

  private static final Counted OPEN =
      new Counted(
          Text.en(
                  " Not counted is 1 other {person}, first seen too shortly before the cut-off, or"
                      + " after it, to know what comes next.")
              .nl(
                  " Niet meegeteld is 1 andere {person}: te kort voor het peilmoment voor het eerst"
                      + " gezien, of erna, om te weten wat er daarna gebeurt."),
          Text.en(
                  " Not counted are {n} other {people}, first seen too shortly before the cut-off, or"
                      + " after it, to know what they do next.")
              .nl(
                  " Niet meegeteld zijn {n} andere {people}: te kort voor het peilmoment voor het"
                      + " eerst gezien, of erna, om te weten wat ze daarna doen."));

  private static final Text EDITED = Text.en("What if: {edits}.").nl("Wat als: {edits}.");
  private static final Text AGAINST =
      Text.en("Compared with: {edits}.").nl("Vergeleken met: {edits}.");

  private static final Text TOO_FEW =
      Text.en(" Fewer than {fewest} {people} are too few to say how far this may be off.")
          .nl(
              " Minder dan {fewest} {people} zijn te weinig om te zeggen hoe ver dit ernaast kan zitten.");

  private final CustomerFlow then;
  private final CustomerFlow now;

  FlowComparison(CustomerFlow then, CustomerFlow now) {
    this.then = then;
    this.now = now;
  }

  /**
   * Returns the flow that is compared.
   *
   * @return usually one with edits
   */
  public CustomerFlow after() {
    return then;
  }

  /**
   * Returns the flow that it is compared with.
   *
   * @return usually one without edits
   */
  public CustomerFlow before() {
    return now;
  }

  /**
   * Returns how much the conversion grows.
   *
   * @return the difference of the shares, from −1 to 1
   */
  public double difference() {
    return then.conversion() - now.conversion();
  }

  /**
   * Returns the lower bound of {@link #difference()}: of 95 % confidence together with the upper
   * one, by the delta method, and wider where few customers were seen.
   *
   * @return the bound; empty if an edit skips a touchpoint, for which there is none, and of fewer
   *     than 30 customers, who are too few for one
   */
  public OptionalDouble lowest() {
    OptionalDouble error = error();
    return error.isPresent()
        ? OptionalDouble.of(Math.max(-1, difference() - TWO_SIDED * error.getAsDouble()))
        : error;
  }

  /**
   * Returns the upper bound of {@link #difference()}.
   *
   * @return the bound; empty if there is no {@linkplain #lowest() lower one}
   */
  public OptionalDouble highest() {
    OptionalDouble error = error();
    return error.isPresent()
        ? OptionalDouble.of(Math.min(1, difference() + TWO_SIDED * error.getAsDouble()))
        : error;
  }

  private boolean isTooFew() {
    return then.tally.customers() < Enough.CUSTOMERS;
  }

  private OptionalDouble error() {
    if (isTooFew()) {
      return OptionalDouble.empty();
    }
    double[][] one = then.gradient();
    double[][] other = now.gradient();
    double[] oneStart = then.gradientOfStarts();
    double[] otherStart = now.gradientOfStarts();
    if (one == null || other == null || oneStart == null || otherStart == null) {
      return OptionalDouble.empty();
    }
    WhatIfTally tally = then.tally;
    int ways = then.whatIf.touchpoints.size() + 1;
    double variance = 0;
    for (int state = 0; state < one.length; state++) {
      long[] counts = new long[ways];
      for (int to = 0; to < ways; to++) {
        counts[to] = tally.moves(state, to);
      }
      variance += variance(counts, one[state], other[state]);
    }
    long[] starts = new long[ways - 1];
    for (int to = 0; to < starts.length; to++) {
      starts[to] = tally.starts(to);
    }
    variance += variance(starts, oneStart, otherStart);
    return OptionalDouble.of(Math.sqrt(variance));
  }

  /**
   * Returns the variance of the sum of shares times the difference of two slopes: the larger one of
   * what was counted, and of that with two more customers on the way that matters most and two on
   * the one that matters least (Agresti and Coull 1998). Where few were seen, and all went the same
   * way, the others are not certain to do so.
   */
  private static double variance(long[] counts, double[] one, double[] other) {
    double[] apart = new double[counts.length];
    double[] seen = new double[counts.length];
    int least = 0;
    int most = 0;
    for (int i = 0; i < counts.length; i++) {
      apart[i] = one[i] - other[i];
      seen[i] = counts[i];
      least = apart[i] < apart[least] ? i : least;
      most = apart[i] > apart[most] ? i : most;
    }
    double counted = variance(seen, apart);
    if (counts.length == 0 || apart[least] == apart[most] || Arrays.stream(counts).sum() == 0) {
      return counted;
    }
    seen[least] += 2;
    seen[most] += 2;
    return Math.max(counted, variance(seen, apart));
  }

  private static double variance(double[] seen, double[] apart) {
    double all = 0;
    double mean = 0;
    for (int i = 0; i < seen.length; i++) {
      all += seen[i];
      mean += seen[i] * apart[i];
    }
    if (all == 0) {
      return 0;
    }
    mean /= all;
    double sum = 0;
    for (int i = 0; i < seen.length; i++) {
      sum += seen[i] * (apart[i] - mean) * (apart[i] - mean);
    }
    return sum / (all * all);
  }

  /**
   * Returns the comparison in words: what was edited, conversion with bounds, and purchases per
   * customer; or, towards another goal, who comes there and how often.
   *
   * @param locale the language; English unless Dutch
   * @return some lines
   */
  public String toText(Locale locale) {
    return text(ReaderWords.of(locale, then.plan().people()));
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
    return text(ReaderWords.of(language, further, then.plan().people()));
  }

  private String text(ReaderWords words) {
    StringBuilder text = new StringBuilder();
    Locale locale = words.locale();
    Text goal = then.whatIf.goal;
    int decimals = decimals(shown(then.conversion()), shown(now.conversion()));
    addEdits(text, words, EDITED, then);
    addEdits(text, words, AGAINST, now);
    text.append(
        words.of(
            goal == null ? CONVERSION : TOWARDS_GOAL,
            Map.of(
                "goal", goal == null ? "" : goal,
                "then", percent(then.conversion(), decimals, locale),
                "now", percent(now.conversion(), decimals, locale),
                "difference", Numbers.signed(shownDifference(decimals), locale))));
    if (lowest().isPresent()) {
      BigDecimal low = shown(lowest().getAsDouble(), RoundingMode.FLOOR);
      BigDecimal high = shown(highest().orElseThrow(), RoundingMode.CEILING);
      int boundDecimals = decimals(low, high);
      text.append(
          words.of(
              BOUNDS,
              Map.of(
                  "low", Numbers.signed(low.setScale(boundDecimals), locale),
                  "high", Numbers.signed(high.setScale(boundDecimals), locale))));
    }
    text.append(".\n");
    if (then.conversionAtMost() > then.conversion() || now.conversionAtMost() > now.conversion()) {
      int mostDecimals = decimals(shown(then.conversionAtMost()), shown(now.conversionAtMost()));
      text.append(
              words.of(
                  AT_MOST,
                  Map.of(
                      "then", percent(then.conversionAtMost(), mostDecimals, locale),
                      "now", percent(now.conversionAtMost(), mostDecimals, locale))))
          .append('\n');
    }
    text.append(
            words.of(
                goal == null ? PURCHASES : TIMES_AT_GOAL,
                Map.of(
                    "then", rounded(then.goalsPerCustomer(), 2, locale),
                    "now", rounded(now.goalsPerCustomer(), 2, locale))))
        .append('\n');
    text.append(
        words.of(
            IF_ALL_ELSE_STAYS,
            Map.of("customers", words.counted(Counted.PEOPLE, then.tally.customers()))));
    long openOfCounted = then.tally.openOfCounted();
    if (openOfCounted > 0) {
      text.append(words.counted(OPEN_OF_COUNTED, openOfCounted));
    }
    if (then.tally.open() > openOfCounted) {
      text.append(words.counted(OPEN, then.tally.open() - openOfCounted));
    }
    if (isTooFew()) {
      text.append(words.of(TOO_FEW, Map.of("fewest", words.number(Enough.CUSTOMERS))));
    }
    if (then.tally.neverOnTheMap() > 0) {
      text.append(' ')
          .append(
              words.of(
                  StatisticsTexts.NEVER_ON_THE_MAP,
                  Map.of("never", words.number(then.tally.neverOnTheMap()))));
    }
    return text.append('\n').toString();
  }

  private static void addEdits(
      StringBuilder text, ReaderWords words, Text sentence, CustomerFlow flow) {
    List<String> edits = flow.editsMade().stream().map(edit -> edited(edit, flow, words)).toList();
    if (!edits.isEmpty()) {
      text.append(words.of(sentence, Map.of("edits", String.join("; ", edits)))).append('\n');
    }
  }

  private static String edited(FlowEdit edit, CustomerFlow flow, ReaderWords words) {
    return words.of(
        edit.kind().sentence(),
        Map.of(
            "share",
            edit.share().isPresent()
                ? Numbers.plain(
                    BigDecimal.valueOf(edit.share().getAsDouble())
                        .movePointRight(2)
                        .stripTrailingZeros(),
                    words.locale())
                : "",
            "at",
            Quotation.quoted(flow.plan().touchpointName(edit.touchpointId())),
            "to",
            edit.to().map(to -> Quotation.quoted(flow.plan().touchpointName(to))).orElse("")));
  }

  private static String percent(double share, int decimals, Locale locale) {
    return Numbers.plain(shown(share).setScale(decimals), locale);
  }

  /** Returns how many decimals two percentages need, so that both are shown with as many. */
  private static int decimals(BigDecimal one, BigDecimal other) {
    return Math.max(
        0, Math.max(one.stripTrailingZeros().scale(), other.stripTrailingZeros().scale()));
  }

  /** Returns the difference of the percentages as they are shown. */
  private BigDecimal shownDifference(int decimals) {
    return shown(then.conversion()).subtract(shown(now.conversion())).setScale(decimals);
  }

  private static BigDecimal shown(double share) {
    return shown(share, RoundingMode.HALF_UP);
  }

  /** Returns a percentage with one decimal; what is less than a rounding error off stays. */
  private static BigDecimal shown(double share, RoundingMode mode) {
    return BigDecimal.valueOf(100 * share).setScale(9, RoundingMode.HALF_UP).setScale(1, mode);
  }

  private static String rounded(double number, int decimals, Locale locale) {
    return Numbers.plain(
        BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros(),
        locale);
  }

  @Override
  public String toString() {
    return "FlowComparison{difference=" + difference() + "}";
  }
}
