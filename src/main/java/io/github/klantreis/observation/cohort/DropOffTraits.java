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
 * and 30 who did not. What goes together need not be the cause.
 *
 * <p>Immutable and thread-safe.
 */
public final class DropOffTraits implements NoBean {
  private static final double LEVEL = 0.05;

  private static final Text FOUND =
      Text.en(
              "Of the {people} who met \"{name}\", {met}% bought ({part} of {n}); of others in"
                  + " that phase {not}% ({others} of {m}).\n")
          .nl(
              "Van de {people} die \"{name}\" tegenkwamen, kocht {met}% ({part} van {n}); van de"
                  + " anderen in die fase {not}% ({others} van {m}).\n");

  /** The same where nothing is sold. */
  private static final Text FOUND_COMING =
      Text.en(
              "Of the {people} who met \"{name}\", {met}% reached {goal} ({part} of {n}); of others"
                  + " in that phase {not}% ({others} of {m}).\n")
          .nl(
              "Van de {people} die \"{name}\" tegenkwamen, bereikte {met}% {goal} ({part} van {n});"
                  + " van de anderen in die fase {not}% ({others} van {m}).\n");

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

  static DropOffTraits of(ObservationPlan plan, List<Counted> counted) {
    List<Counted> tested = counted.stream().filter(Counted::isEnough).toList();
    List<Double> probabilities = tested.stream().map(Counted::probability).toList();
    boolean[] found = Holm.found(probabilities, LEVEL);
    List<DropOffTrait> all = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      Counted each = tested.get(i);
      all.add(
          new DropOffTrait(
              each.touchpoint().id(),
              each.touchpoint().name(),
              Share.of(each.metBought(), each.met()),
              Share.of(each.notBought(), each.not()),
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
                      "met", Percents.of(trait.boughtIfMet(), words.locale()),
                      "part", words.number(trait.boughtIfMet().part()),
                      "n", words.number(trait.boughtIfMet().whole()),
                      "not", Percents.of(trait.boughtIfNot(), words.locale()),
                      "others", words.number(trait.boughtIfNot().part()),
                      "m", words.number(trait.boughtIfNot().whole())))));
    }
    return text.append(words.of(CAUTION)).toString();
  }

  @Override
  public String toString() {
    return "DropOffTraits" + all;
  }

  /** The customers of a touchpoint's phase. */
  record Counted(
      Touchpoint touchpoint, long metBought, long metStopped, long notBought, long notStopped) {
    long met() {
      return metBought + metStopped;
    }

    long not() {
      return notBought + notStopped;
    }

    boolean isEnough() {
      return met() >= Enough.CUSTOMERS && not() >= Enough.CUSTOMERS;
    }

    double probability() {
      return Difference.probability(metBought, met(), notBought, not());
    }

    /** With half a customer more in each cell (Haldane), so that it is finite. */
    double odds() {
      return (metBought + 0.5) * (notStopped + 0.5) / ((metStopped + 0.5) * (notBought + 0.5));
    }
  }
}
