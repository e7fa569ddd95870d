package io.github.klantreis.observation.cohort;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Share;
import io.github.klantreis.observation.wording.StatisticsTexts;
import io.github.klantreis.term.People;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * How far customers are from the routes of the map, and what of it they miss. Events off the map
 * are left out, except where a name says otherwise. See {@link ConformanceCounting}.
 *
 * <p>Immutable and thread-safe.
 */
public final class MapConformance implements NoBean {
  private static final int MOST = 5;

  private static final Text BY_TOUCHPOINT =
      Text.en(
              "Of {n}, {share}% follow a route of the map touchpoint by touchpoint ({k});"
                  + " {strict}% if events off the map count as deviations ({j}).\n")
          .nl(
              "Van {n} volgt {share}% contactmoment voor contactmoment een route van de"
                  + " kaart ({k}); {strict}% als gebeurtenissen buiten de kaart als afwijking tellen"
                  + " ({j}).\n");

  private static final Text BY_PHASE =
      Text.en(
              "Of {n}, {share}% follow a route of the map phase by phase ({k});"
                  + " {strict}% if events off the map count as deviations ({j}).\n")
          .nl(
              "Van {n} volgt {share}% fase voor fase een route van de kaart ({k});"
                  + " {strict}% als gebeurtenissen buiten de kaart als afwijking tellen ({j}).\n");

  private static final Text FITNESS =
      Text.en("Fitness {fitness}%, with events off the map {strict}%.\n")
          .nl("Fitness {fitness}%, met gebeurtenissen buiten de kaart {strict}%.\n");

  private static final Text MISSED =
      Text.en("{share}% of the {people} missed \"{name}\" ({k} of {n})\n")
          .nl("{share}% van de {people} miste \"{name}\" ({k} van {n})\n");

  private static final Text OUTSIDE =
      Text.en("{share}% of the {people} came to \"{name}\" where it fits no route ({k} of {n})\n")
          .nl(
              "{share}% van de {people} kwam bij \"{name}\" waar dat in geen enkele route past ({k}"
                  + " van {n})\n");

  private static final Text FEWER =
      Text.en("… and {more} more, each by as many or fewer\n")
          .nl("… en nog {more}, elk bij evenveel of minder\n");

  private static final Text WITHOUT_BRANCH =
      Text.en("{share}% of the {people} passed a choice without taking a branch ({k} of {n})\n")
          .nl(
              "{share}% van de {people} kwam een keuze voorbij zonder een tak te nemen ({k} van {n})\n");

  private static final Text OPEN =
      Text.en("Left out are {people} who may still be on their way: {open}.\n")
          .nl("Weggelaten zijn {people} die nog onderweg kunnen zijn: {open}.\n");

  private static final Text NO_CUT_OFF =
      Text.en("Without a cut-off it is not known who is still on the way: all {people} count.\n")
          .nl("Zonder peilmoment is niet bekend wie nog onderweg is: alle {people} tellen mee.\n");

  private static final Text NOBODY =
      Text.en("No {people} can be compared with the routes of the map.\n")
          .nl("Er zijn geen {people} om met de routes van de kaart te vergelijken.\n");

  private final ObservationPlan plan;
  private final Journey journey;
  private final boolean isByPhase;
  private final List<ElementConformance> elements;
  private final Counts counts;

  MapConformance(
      ObservationPlan plan,
      Journey journey,
      boolean isByPhase,
      List<ElementConformance> elements,
      Counts counts) {
    this.plan = plan;
    this.journey = journey;
    this.isByPhase = isByPhase;
    this.elements = elements;
    this.counts = counts;
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
   * Whether phases are compared.
   *
   * @return true if they are; false if touchpoints are
   */
  public boolean isByPhase() {
    return isByPhase;
  }

  /**
   * Returns how many customers were compared: those who met a touchpoint and are not open.
   *
   * @return the number, from 0
   */
  public long customers() {
    return counts.customers;
  }

  /**
   * Returns how many customers met a touchpoint and were left out, as they may still be on their
   * way.
   *
   * @return the number, from 0; 0 without a cut-off
   */
  public long open() {
    return counts.open;
  }

  /**
   * Returns how many customers were left out, as they met no touchpoint.
   *
   * @return the number, from 0
   */
  public long neverOnTheMap() {
    return counts.neverOnTheMap;
  }

  /**
   * Returns the deviations of all customers.
   *
   * @return the number, from 0
   */
  public long deviations() {
    return counts.deviations;
  }

  /**
   * Returns how many encounters off the map there were, each of which is one deviation more.
   *
   * @return the number, from 0
   */
  public long encountersOffTheMap() {
    return counts.offTheMap;
  }

  /**
   * Returns who followed a route of the map.
   *
   * @return customers without deviation, of all who were compared
   */
  public Share conforming() {
    return Share.of(counts.conforming + counts.conformingOnTheMapOnly, counts.customers);
  }

  /**
   * Returns who followed a route of the map and met nothing off the map.
   *
   * @return customers without deviation and without encounters off the map, of all who were
   *     compared
   */
  public Share conformingWithoutOffTheMap() {
    return Share.of(counts.conforming, counts.customers);
  }

  /**
   * Returns how well customers fit the map: 1 minus their deviations, divided by the most that they
   * could have.
   *
   * @return from 0 to 1; empty of nobody
   */
  public OptionalDouble fitness() {
    return fitness(0);
  }

  /**
   * Returns the same with encounters off the map, each a deviation.
   *
   * @return from 0 to {@link #fitness()}; empty of nobody
   */
  public OptionalDouble fitnessWithOffTheMap() {
    return fitness(counts.offTheMap);
  }

  private OptionalDouble fitness(long more) {
    return counts.customers == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (double) (counts.deviations + more) / (counts.worst + more));
  }

  /**
   * Returns who met no branch of a choice although every route has one. They count as deviating,
   * but not as having missed a touchpoint, as any branch would do.
   *
   * @return the share of all who were compared; of phases nobody
   */
  public Share withoutBranch() {
    return Share.of(counts.withoutBranch, counts.customers);
  }

  /**
   * Returns the touchpoints, or phases that have any.
   *
   * @return one entry for each, in the order of the journey, unmodifiable
   */
  public List<ElementConformance> elements() {
    return elements;
  }

  /**
   * Returns what a touchpoint or phase is called.
   *
   * @param elementId the id of one of the {@link #elements()}
   * @param locale English is used unless its language is Dutch
   * @return its name; of a phase without one, that of its kind
   * @throws IllegalArgumentException if it is none of them
   */
  public String nameOf(String elementId, Locale locale) {
    return (isByPhase
            ? journey.phase(elementId).map(phase -> phase.nameIn(locale))
            : journey.touchpoint(elementId).map(Touchpoint::name))
        .orElseThrow(
            () -> new IllegalArgumentException(elementId + " is not compared: unknown id"));
  }

  /**
   * Returns the conformance in words, with what most customers missed or met elsewhere.
   *
   * @param locale the language; English unless Dutch
   * @return some lines
   */
  public String toText(Locale locale) {
    requireNonNull(locale, "locale");
    People people = journey.people();
    StringBuilder text = new StringBuilder();
    if (counts.customers == 0) {
      text.append(people.in(NOBODY).get(locale));
    } else {
      Share strict = conformingWithoutOffTheMap();
      text.append(
          (isByPhase ? BY_PHASE : BY_TOUCHPOINT)
              .get(
                  locale,
                  Map.of(
                      "n", people.in(Counted.PEOPLE.of(counts.customers)),
                      "share", Percents.of(conforming(), locale),
                      "k", Numbers.grouped(conforming().part(), locale),
                      "strict", Percents.of(strict, locale),
                      "j", Numbers.grouped(strict.part(), locale))));
      text.append(
          FITNESS.get(
              locale,
              Map.of(
                  "fitness", Percents.of(fitness().orElseThrow(), locale),
                  "strict", Percents.of(fitnessWithOffTheMap().orElseThrow(), locale))));
      most(text, MISSED, ElementConformance::missed, locale);
      most(text, OUTSIDE, ElementConformance::outside, locale);
      if (counts.withoutBranch > 0) {
        line(text, WITHOUT_BRANCH, withoutBranch(), "", locale);
      }
    }
    if (counts.neverOnTheMap > 0) {
      text.append(
              people
                  .in(StatisticsTexts.NEVER_ON_THE_MAP)
                  .get(locale, Map.of("never", Numbers.grouped(counts.neverOnTheMap, locale))))
          .append('\n');
    }
    if (plan.stoppedBefore().isEmpty()) {
      text.append(people.in(NO_CUT_OFF).get(locale));
    } else if (counts.open > 0) {
      text.append(
          people.in(OPEN).get(locale, Map.of("open", Numbers.grouped(counts.open, locale))));
    }
    return text.toString();
  }

  private void most(
      StringBuilder text, Text words, Function<ElementConformance, Share> share, Locale locale) {
    List<ElementConformance> all =
        elements.stream()
            .filter(each -> share.apply(each).part() > 0)
            .sorted(Comparator.comparingLong(each -> -share.apply(each).part()))
            .toList();
    all.stream()
        .limit(MOST)
        .forEach(
            each -> line(text, words, share.apply(each), nameOf(each.elementId(), locale), locale));
    if (all.size() > MOST) {
      text.append(FEWER.get(locale, Map.of("more", String.valueOf(all.size() - MOST))));
    }
  }

  private void line(StringBuilder text, Text words, Share share, String name, Locale locale) {
    text.append(
        journey
            .people()
            .in(words)
            .get(
                locale,
                Map.of(
                    "name", name,
                    "share", Percents.of(share, locale),
                    "k", Numbers.grouped(share.part(), locale),
                    "n", Numbers.grouped(share.whole(), locale))));
  }

  @Override
  public String toString() {
    return "MapConformance{customers=" + counts.customers + ", conforming=" + conforming() + "}";
  }

  /** What was counted. */
  record Counts(
      long customers,
      long open,
      long neverOnTheMap,
      long deviations,
      long offTheMap,
      long worst,
      long conforming,
      long conformingOnTheMapOnly,
      long withoutBranch) {}
}
