package io.github.klantreis.observation;

import io.github.klantreis.observation.ObservedEvidence.Candidate;
import io.github.klantreis.observation.ObservedEvidence.Evidence;
import io.github.klantreis.observation.inference.Binomial;
import io.github.klantreis.observation.wording.ReaderWords;
import io.github.klantreis.observation.wording.RuleTexts;
import io.github.klantreis.term.People;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What one of the {@linkplain ObservedRules observed rules} can find with as many customers as were
 * observed, and what it does not judge. Without findings, all may be well, or there may be too few
 * customers to see.
 *
 * <p>Immutable and thread-safe.
 *
 * @see ObservedRules#sight(io.github.klantreis.model.Journey)
 */
public final class ObservedSight implements NoBean {
  /** How often what is said to be found is found. */
  private static final double POWER = 0.8;

  private final String ruleId;
  private final Evidence evidence;
  private final double level;
  private final People people;

  ObservedSight(String ruleId, Evidence evidence, double level, People people) {
    this.ruleId = ruleId;
    this.evidence = evidence;
    this.level = level;
    this.people = people;
  }

  /**
   * Returns the id of the rule.
   *
   * @return such as {@code observed-off-the-map}
   */
  public String ruleId() {
    return ruleId;
  }

  /**
   * Returns how many things the rule judges, such as touchpoints or names. The more they are, the
   * more evidence each of them needs.
   *
   * @return the number, from 0
   */
  public int judged() {
    return evidence.candidates().size();
  }

  /**
   * Returns how many customers a thing that the rule judges has at least.
   *
   * @return the number; 0 if nothing is judged
   */
  public long fewestCustomers() {
    return evidence.candidates().stream().mapToLong(Candidate::customers).min().orElse(0);
  }

  /**
   * Returns how many customers a thing that the rule judges has at most.
   *
   * @return the number; 0 if nothing is judged
   */
  public long mostCustomers() {
    return evidence.candidates().stream().mapToLong(Candidate::customers).max().orElse(0);
  }

  /**
   * Returns the true share that is found in four cases of five, of so many customers: the smallest
   * if the rule looks for shares above its threshold, and the largest if it looks for shares below
   * it. If several things are to be found at once, smaller differences are found.
   *
   * @param customers the number of customers, from 0
   * @return from 0 to 1; empty if the customers are too few to find anything, and for a rule that
   *     does not judge shares
   */
  public OptionalDouble found(long customers) {
    double each = level / Math.max(1, judged());
    double threshold = evidence.threshold();
    double share =
        switch (evidence.kind()) {
          case ABOVE -> Binomial.found(customers, threshold, each, POWER);
          case BELOW -> Binomial.foundBelow(customers, threshold, each, POWER);
          case APART, MEAN -> Double.NaN;
        };
    return customers >= ObservedEvidence.FEWEST && share >= 0 && share <= 1
        ? OptionalDouble.of(share)
        : OptionalDouble.empty();
  }

  /**
   * Returns what the rule does not judge, with the reasons.
   *
   * @param locale English is used unless its language is Dutch
   * @return sentences that start with the rule's id, unmodifiable
   */
  public List<String> silences(Locale locale) {
    return silences(ReaderWords.of(locale, people));
  }

  private List<String> silences(ReaderWords words) {
    List<String> silences = new ArrayList<>();
    evidence
        .silences()
        .forEach(
            silence -> {
              Map<String, Object> values = new LinkedHashMap<>(silence.values());
              values.put("rule", ruleId);
              silences.add(words.of(silence.text(), values));
            });
    return Collections.unmodifiableList(silences);
  }

  /**
   * Returns what the rule can find, and what it does not judge.
   *
   * @param locale English is used unless its language is Dutch
   * @return lines that each end with a line break
   */
  public String toText(Locale locale) {
    return text(ReaderWords.of(locale, people));
  }

  /**
   * Returns the same in a language for which the library has no words, with those of the
   * application by the English ones, as {@linkplain JourneyStatistics#toText(Locale, Map)
   * statistics} do.
   *
   * @param language the reader's language
   * @param further the words by the English ones, both with their placeholders; what has no words
   *     is in English
   * @return lines that each end with a line break
   * @throws IllegalArgumentException if the language is English, Dutch or none, or words are blank;
   *     the message says which
   */
  public String toText(Locale language, Map<String, String> further) {
    return text(ReaderWords.of(language, further, people));
  }

  private String text(ReaderWords words) {
    List<String> lines = new ArrayList<>();
    if (judged() > 0) {
      boolean isOne = mostCustomers() == fewestCustomers();
      if (!isOne && seesNothing(fewestCustomers()) && seesNothing(mostCustomers())) {
        lines.add(words.of(RuleTexts.SEES_NOTHING_ANYWHERE, values(fewestCustomers(), words)));
      } else {
        lines.add(sees(fewestCustomers(), words));
        if (!isOne) {
          lines.add(sees(mostCustomers(), words));
        }
      }
    }
    lines.addAll(silences(words));
    if (lines.isEmpty()) {
      lines.add(words.of(RuleTexts.NOTHING_TO_JUDGE, Map.of("rule", ruleId)));
    }
    return String.join("\n", lines) + "\n";
  }

  private boolean seesNothing(long customers) {
    return switch (evidence.kind()) {
      case ABOVE, BELOW -> found(customers).isEmpty();
      case APART, MEAN -> false;
    };
  }

  private String sees(long customers, ReaderWords words) {
    OptionalDouble found = found(customers);
    Text text =
        switch (evidence.kind()) {
          case ABOVE -> found.isEmpty() ? RuleTexts.SEES_NOTHING : RuleTexts.SEES_ABOVE;
          case BELOW -> found.isEmpty() ? RuleTexts.SEES_NOTHING : RuleTexts.SEES_BELOW;
          case APART -> RuleTexts.SEES_APART;
          case MEAN -> RuleTexts.SEES_MEAN;
        };
    return words.of(text, values(customers, words));
  }

  private Map<String, Object> values(long customers, ReaderWords words) {
    Locale locale = words.locale();
    return Map.of(
        "rule",
        ruleId,
        "n",
        words.number(customers),
        "m",
        words.number(mostCustomers()),
        "share",
        Numbers.percent(inPercent(found(customers).orElse(0)), locale),
        "threshold",
        switch (evidence.kind()) {
          case ABOVE, BELOW -> Numbers.percent(threshold(evidence.threshold()), locale);
          case APART -> Numbers.plain(threshold(evidence.threshold()), locale);
          case MEAN -> Numbers.plain(BigDecimal.valueOf(evidence.threshold()), locale);
        });
  }

  /** A share has one decimal, as all others do; below 1% two, as a threshold has. */
  private static BigDecimal inPercent(double share) {
    BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2);
    int decimals = percent.compareTo(BigDecimal.ONE) < 0 ? 2 : 1;
    return percent.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
  }

  private static BigDecimal threshold(double share) {
    return BigDecimal.valueOf(share)
        .movePointRight(2)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  @Override
  public String toString() {
    return toText(Locale.ENGLISH).strip();
  }
}
