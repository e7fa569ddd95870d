package io.github.klantreis.observation.cohort;

import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Share;
import io.github.klantreis.observation.inference.Difference;
import io.github.klantreis.observation.inference.Enough;
import io.github.klantreis.observation.inference.Holm;
import io.github.klantreis.observation.wording.PurchaseWords;
import io.github.klantreis.observation.wording.ReaderWords;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What those who drop off before buying share: the touchpoints of a phase at which those who met
 * them buy more or less often than others who were in the same phase. See {@link DropOffCounting}.
 *
 * <p>These are Fisher's exact tests, corrected together (Holm): where no touchpoint makes a
 * difference, at most one of twenty logs shows any. Each needs 30 customers who met the touchpoint
 * and 30 who did not. Whoever may still be on the way may buy or not, and a difference is one only
 * if it is there in either case. What goes together need not be the cause.
 *
 * <p>Immutable and thread-safe.
 */
public final class DropOffTraits implements NoBean {
  private static final double LEVEL = 0.05;

  private static final Text FOUND =
      Text.en("Of the {people} who met \"{name}\", {met} bought; of others in that phase {not}.\n")
          .nl(
              "Van de {people} die \"{name}\" tegenkwamen, kocht {met}; van de anderen in die fase"
                  + " {not}.\n");

  /** The same where nothing is sold. */
  private static final Text FOUND_COMING =
      Text.en(
              "Of the {people} who met \"{name}\", {met} reached {goal}; of others in that phase"
                  + " {not}.\n")
          .nl(
              "Van de {people} die \"{name}\" tegenkwamen, bereikte {met} {goal}; van de anderen in"
                  + " die fase {not}.\n");

  private static final Text KNOWN =
      Text.en("{share}% ({part} of {n})").nl("{share}% ({part} van {n})");

  private static final Counted FROM_TO =
      new Counted(
          Text.en("{share} to {most}% ({part} of {whole}; 1 may still be on the way)")
              .nl("{share} tot {most}% ({part} van {whole}; 1 kan nog onderweg zijn)"),
          Text.en("{share} to {most}% ({part} of {whole}; {n} may still be on their way)")
              .nl("{share} tot {most}% ({part} van {whole}; {n} kunnen nog onderweg zijn)"));

  private static final Text CAUTION =
      Text.en("What goes together need not be the cause; only a trial shows that.\n")
          .nl("Wat samengaat hoeft niet de oorzaak te zijn; alleen een proef laat dat zien.\n");

  private static final Text NONE =
      Text.en(
              "Of no touchpoint is it shown that {people} who met it {buy} more or less often"
                  + " (tested: {n}).\n")
          .nl(
              "Van geen enkel contactmoment is aangetoond dat {people} die het tegenkwamen, vaker of"
                  + " minder vaak {buy} (getoetst: {n}).\n");

  private static final Text TOO_FEW =
      Text.en(
              "No touchpoint could be tested: that takes {least} {people} who met it and {least} who"
                  + " were in its phase and did not.\n")
          .nl(
              "Geen enkel contactmoment was te toetsen: daarvoor zijn {least} {people} nodig die het"
                  + " tegenkwamen, en {least} die in die fase waren en het niet tegenkwamen.\n");

  private final ObservationPlan plan;
  private final List<DropOffTrait> all;

  private DropOffTraits(ObservationPlan plan, List<DropOffTrait> all) {
    this.plan = plan;
    this.all = all;
  }

  static DropOffTraits of(ObservationPlan plan, List<OfTouchpoint> counted) {
    List<OfTouchpoint> tested = counted.stream().filter(OfTouchpoint::isEnough).toList();
    List<Double> probabilities = tested.stream().map(OfTouchpoint::probability).toList();
    boolean[] found = Holm.found(probabilities, LEVEL);
    List<DropOffTrait> all = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      OfTouchpoint each = tested.get(i);
      all.add(
          new DropOffTrait(
              each.touchpoint().id(),
              each.touchpoint().name(),
              each.met().share(),
              each.met().open(),
              each.not().share(),
              each.not().open(),
              each.odds(),
              probabilities.get(i),
              found[i]));
    }
    return new DropOffTraits(plan, Collections.unmodifiableList(all));
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
   * Returns all touchpoints that could be tested.
   *
   * @return one trait for each, in the order of the journey, unmodifiable
   */
  public List<DropOffTrait> all() {
    return all;
  }

  /**
   * Returns those that certainly make a difference.
   *
   * @return the traits found, in the order of the journey, unmodifiable
   */
  public List<DropOffTrait> found() {
    return all.stream().filter(DropOffTrait::isFound).toList();
  }

  /**
   * Returns what was found in words.
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
    PurchaseWords bought =
        PurchaseWords.of(plan.hasBuyers(), plan.purchasesAt(), plan::touchpointName);
    if (all.isEmpty()) {
      return words.of(TOO_FEW, Map.of("least", words.number(Enough.CUSTOMERS)));
    }
    if (found().isEmpty()) {
      return words.of(NONE, bought.with(Map.of("n", words.number(all.size()))));
    }
    StringBuilder text = new StringBuilder();
    for (DropOffTrait trait : found()) {
      text.append(
          words.of(
              plan.hasBuyers() ? FOUND : FOUND_COMING,
              bought.with(
                  Map.of(
                      "name", trait.name(),
                      "met", share(trait.boughtIfMet(), trait.openIfMet(), words),
                      "not", share(trait.boughtIfNot(), trait.openIfNot(), words)))));
    }
    return text.append(words.of(CAUTION)).toString();
  }

  /** Returns who has bought, and what the share can become by those still on their way. */
  private static String share(Share bought, long open, ReaderWords words) {
    String share = Percents.of(bought, words.locale());
    String part = words.number(bought.part());
    String n = words.number(bought.whole());
    if (open == 0) {
      return words.of(KNOWN, Map.of("share", share, "part", part, "n", n));
    }
    Share most = Share.of(bought.part() + open, bought.whole());
    return words.of(
        FROM_TO.words(open),
        Map.of(
            "share", share,
            "most", Percents.of(most, words.locale()),
            "part", part,
            "whole", n,
            "n", words.number(open)));
  }

  @Override
  public String toString() {
    return "DropOffTraits" + all;
  }

  /** What became of customers so far. */
  record Outcomes(long bought, long stopped, long open) {
    long all() {
      return bought + stopped + open;
    }

    Share share() {
      return Share.of(bought, all());
    }

    /** Whether fewer of these buy than of others, whatever those on their way will do. */
    boolean isBelow(Outcomes others) {
      return (double) (bought + open) / all() < (double) others.bought / others.all();
    }
  }

  /** The customers of a touchpoint's phase: those who met it, and the others. */
  record OfTouchpoint(Touchpoint touchpoint, Outcomes met, Outcomes not) {
    boolean isEnough() {
      return met.all() >= Enough.CUSTOMERS && not.all() >= Enough.CUSTOMERS;
    }

    double probability() {
      if (met.isBelow(not)) {
        return Difference.probability(met.bought + met.open, met.all(), not.bought, not.all());
      }
      return not.isBelow(met)
          ? Difference.probability(met.bought, met.all(), not.bought + not.open, not.all())
          : 1;
    }

    /** With half a customer more in each cell (Haldane), so that it is finite. */
    double odds() {
      return (met.bought + 0.5) * (not.stopped + 0.5) / ((met.stopped + 0.5) * (not.bought + 0.5));
    }
  }
}
