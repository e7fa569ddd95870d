package io.github.klantreis.observation.cohort;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Share;
import io.github.klantreis.observation.wording.DistinctNames;
import io.github.klantreis.observation.wording.ReaderWords;
import io.github.klantreis.observation.wording.StatisticsTexts;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Quotation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far customers are from the routes of the map, and what of it they miss. Events off the map
 * are left out, except where a name says otherwise. See {@link ConformanceCounting}.
 *
 * <p>Immutable and thread-safe.
 */
public final class MapConformance implements NoBean {
  private static final int MOST = 5;
  private static final Share NONE = Share.of(0, 0);

  private static final Text BY_TOUCHPOINT =
      Text.en("Of {n}, {share}% follow a route of the map touchpoint by touchpoint ({k})")
          .nl(
              "Van {n} volgt {share}% contactmoment voor contactmoment een route van de kaart ({k})");

  private static final Text BY_PHASE =
      Text.en("Of {n}, {share}% follow a route of the map phase by phase ({k})")
          .nl("Van {n} volgt {share}% fase voor fase een route van de kaart ({k})");

  private static final Text BY_ALL_EVENTS =
      Text.en("; {strict}% if events off the map count as deviations ({j})")
          .nl("; {strict}% als gebeurtenissen buiten de kaart als afwijking tellen ({j})");

  private static final Text FITNESS =
      Text.en("The ways fit the routes for {fitness}%")
          .nl("De wegen komen voor {fitness}% overeen met de routes");

  private static final Text FITNESS_OF_ALL_EVENTS =
      Text.en(", with events off the map for {strict}%")
          .nl(", met gebeurtenissen buiten de kaart voor {strict}%");

  private static final Text MISSED =
      Text.en("{share}% of the {people} missed \"{name}\" ({k} of {n})\n")
          .nl("{share}% van de {people} miste \"{name}\" ({k} van {n})\n");

  private static final Text MISSED_BY_CONCERNED =
      Text.en("{share}% of the {people} for whom \"{name}\" is meant missed it ({k} of {n})\n")
          .nl("{share}% van de {people} voor wie \"{name}\" bedoeld is, miste dat ({k} van {n})\n");

  private static final Text UNKNOWN_PERSONA =
      Text.en(
              "Of {n} the persona is not known: what is meant for some personas only does not count as missed there.\n")
          .nl(
              "Van {n} is de persona niet bekend: wat alleen voor bepaalde persona's bedoeld is, telt daar niet als gemist.\n");

  private static final Text NOT_IN_LOG =
      Text.en("Not one event counted is of {names}: not recorded, or nobody comes there.")
          .nl(
              "Geen enkele getelde gebeurtenis hoort bij {names}: niet vastgelegd, of niemand komt er.");

  private static final Text COUNTED_AS_MISSED =
      Text.en(
              " Above, whoever should have come there misses it. Whoever knows that it is not recorded"
                  + " says so in the plan by withUnrecorded: then the figures are exact.")
          .nl(
              " Hierboven mist wie er had moeten komen het. Wie weet dat het niet wordt vastgelegd,"
                  + " zegt dat in het plan met withUnrecorded: dan zijn de cijfers precies.");

  private static final Text UNRECORDED =
      Text.en("Not recorded, so missed by nobody by this count: {names}.\n")
          .nl("Niet vastgelegd, dus in deze telling door niemand gemist: {names}.\n");

  private static final Text OUTSIDE =
      Text.en("{share}% of the {people} came to \"{name}\" off the nearest route ({k} of {n})\n")
          .nl(
              "{share}% van de {people} kwam bij \"{name}\" buiten de dichtstbijzijnde route ({k} van {n})\n");

  private static final Text FEWER =
      Text.en("… and {more} more, each by as many or fewer\n")
          .nl("… en nog {more}, elk bij evenveel of minder\n");

  private static final Text WITHOUT_BRANCH =
      Text.en(
              "{share}% of the {people} who came to the phase of a choice or further took no branch of it ({k} of {n})\n")
          .nl(
              "{share}% van de {people} die tot in de fase van een keuze of verder kwamen, nam bij die keuze geen tak ({k} van {n})\n");

  private static final Text WITHOUT_BRANCH_IN_LOG =
      Text.en(
              "{share}% of the {people} who came to the phase of a choice or further took no branch of it"
                  + " of which the log has an event ({k} of {n})\n")
          .nl(
              "{share}% van de {people} die tot in de fase van een keuze of verder kwamen, nam bij die"
                  + " keuze geen tak waarvan het log een gebeurtenis heeft ({k} van {n})\n");

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
   * Returns who followed a route of the map, if the log has all that they met. What it has not one
   * event of then nobody met, so that whoever should have deviates. Whoever knows that something is
   * not recorded says so by {@link ObservationPlan#withUnrecorded}.
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
   * Returns who came to the phase of a choice, or to a later one of the map, without meeting a
   * branch of it. They count as deviating, but not as having missed a touchpoint, as any branch
   * would do. Whoever may still be on the way is left out, as everywhere here; so is whoever
   * stopped in an earlier phase, and a choice that is none for the customer's persona or that has a
   * branch without touchpoints.
   *
   * @return the share of those compared who came so far; 0 of 0 if phases are compared
   */
  public Share withoutBranch() {
    return counts.withoutBranch;
  }

  /**
   * Returns how many customers were compared without its being known which persona they are, though
   * some of the map is for some personas only. That is not expected of them.
   *
   * @return the number, from 0; 0 if all of the map is for everyone
   * @see ObservationPlan#personaOf
   */
  public long customersOfUnknownPersona() {
    return counts.unknownPersona;
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
    return text(ReaderWords.of(locale, journey.people()));
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
    return text(ReaderWords.of(language, further, journey.people()));
  }

  private String text(ReaderWords words) {
    StringBuilder text = new StringBuilder();
    if (counts.customers == 0) {
      text.append(words.of(NOBODY));
    } else {
      fit(text, words);
      Map<String, String> names = names(words);
      notInLog(text, names, words);
      named(text, UNRECORDED, elements.stream().filter(each -> each.isUnrecorded()), names, words);
      most(text, MISSED, each -> isNotInLog(each) ? NONE : each.missed(), names, words);
      most(text, OUTSIDE, ElementConformance::outside, names, words);
      if (counts.withoutBranch.part() > 0) {
        boolean areInLog = areAllBranchesInLog();
        line(text, areInLog ? WITHOUT_BRANCH : WITHOUT_BRANCH_IN_LOG, withoutBranch(), "", words);
      }
      if (counts.unknownPersona > 0) {
        text.append(
            words.of(
                UNKNOWN_PERSONA,
                Map.of("n", words.counted(Counted.PEOPLE, counts.unknownPersona))));
      }
    }
    if (counts.neverOnTheMap > 0) {
      text.append(
              words.of(
                  StatisticsTexts.NEVER_ON_THE_MAP,
                  Map.of("never", words.number(counts.neverOnTheMap))))
          .append('\n');
    }
    if (plan.stoppedBefore().isEmpty()) {
      text.append(words.of(NO_CUT_OFF));
    } else if (counts.open > 0) {
      text.append(words.of(OPEN, Map.of("open", words.number(counts.open))));
    }
    return text.toString();
  }

  /** Says how well the ways of customers fit the routes, twice only where that differs. */
  private void fit(StringBuilder text, ReaderWords words) {
    boolean isOffTheMap = counts.offTheMap > 0;
    text.append(
        words.of(
            isByPhase ? BY_PHASE : BY_TOUCHPOINT,
            Map.of(
                "n", words.counted(Counted.PEOPLE, counts.customers),
                "share", Percents.of(conforming(), words.locale()),
                "k", words.number(conforming().part()))));
    if (isOffTheMap) {
      Share strict = conformingWithoutOffTheMap();
      text.append(
          words.of(
              BY_ALL_EVENTS,
              Map.of(
                  "strict", Percents.of(strict, words.locale()),
                  "j", words.number(strict.part()))));
    }
    text.append(".\n");
    text.append(
        words.of(FITNESS, Map.of("fitness", Percents.of(fitness().orElseThrow(), words.locale()))));
    if (isOffTheMap) {
      double strict = fitnessWithOffTheMap().orElseThrow();
      text.append(
          words.of(FITNESS_OF_ALL_EVENTS, Map.of("strict", Percents.of(strict, words.locale()))));
    }
    text.append(".\n");
  }

  /** Whether the log does not say if an element is not recorded or nobody comes there. */
  private static boolean isNotInLog(ElementConformance element) {
    return element.met() == 0 && !element.isUnrecorded();
  }

  /** Whether the log has an event of each branch with touchpoints of the choices. */
  private boolean areAllBranchesInLog() {
    Set<String> met =
        elements.stream()
            .filter(each -> !isNotInLog(each))
            .map(ElementConformance::elementId)
            .collect(Collectors.toSet());
    return journey.phases().stream()
        .flatMap(phase -> phase.branchings().stream().flatMap(b -> branches(phase, b)))
        .allMatch(inside -> inside.isEmpty() || inside.stream().anyMatch(met::contains));
  }

  /** Returns the touchpoints of each branch of a choice. */
  private static Stream<List<String>> branches(Phase phase, Branching branching) {
    return branching.kind() == BranchingKind.PARALLEL
        ? Stream.of()
        : branching.branches().stream()
            .map(branch -> phase.touchpoints(new BranchPath(branching.id(), branch.id())))
            .map(inside -> inside.stream().map(Touchpoint::id).toList());
  }

  private void notInLog(StringBuilder text, Map<String, String> names, ReaderWords words) {
    List<ElementConformance> missing = elements.stream().filter(each -> isNotInLog(each)).toList();
    if (missing.isEmpty()) {
      return;
    }
    named(text, NOT_IN_LOG, missing.stream(), names, words);
    text.append(counts.deviations > 0 ? words.of(COUNTED_AS_MISSED) : "").append('\n');
  }

  private static void named(
      StringBuilder text,
      Text template,
      Stream<ElementConformance> elements,
      Map<String, String> names,
      ReaderWords words) {
    List<String> all =
        elements
            .map(each -> Quotation.quoted(names.getOrDefault(each.elementId(), each.elementId())))
            .toList();
    if (!all.isEmpty()) {
      text.append(words.of(template, Map.of("names", Listing.atMost(MOST, all))));
    }
  }

  private void most(
      StringBuilder text,
      Text template,
      Function<ElementConformance, Share> share,
      Map<String, String> names,
      ReaderWords words) {
    List<ElementConformance> all =
        elements.stream()
            .filter(each -> share.apply(each).part() > 0)
            .sorted(Comparator.comparingLong(each -> -share.apply(each).part()))
            .toList();
    all.stream()
        .limit(MOST)
        .forEach(
            each -> {
              String name = names.getOrDefault(each.elementId(), each.elementId());
              line(text, template, share.apply(each), name, words);
            });
    if (all.size() > MOST) {
      text.append(words.of(FEWER, Map.of("more", words.number(all.size() - MOST))));
    }
  }

  /** Returns what the elements are called, by their ids; with the id if two are called the same. */
  private Map<String, String> names(ReaderWords words) {
    Map<String, String> names = new HashMap<>();
    for (ElementConformance element : elements) {
      String name = nameOf(element.elementId(), words.locale());
      names.put(element.elementId(), isByPhase ? words.named(name) : name);
    }
    return DistinctNames.of(names);
  }

  private void line(
      StringBuilder text, Text template, Share share, String name, ReaderWords words) {
    boolean isOfSome = template.equals(MISSED) && share.whole() < counts.customers;
    text.append(
        words.of(
            isOfSome ? MISSED_BY_CONCERNED : template,
            Map.of(
                "name", name,
                "share", Percents.of(share, words.locale()),
                "k", words.number(share.part()),
                "n", words.number(share.whole()))));
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
      Share withoutBranch,
      long unknownPersona) {}
}
