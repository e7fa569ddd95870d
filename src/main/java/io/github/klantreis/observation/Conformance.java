package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.wording.ReaderWords;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Quotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How far the observed trail is from what the model allows: the fewest deviations from any of the
 * model's routes. A deviation is an encounter that the route does not have, or a touchpoint of the
 * route that was not met. The deviations form an optimal alignment with cost 1 each (Adriansyah,
 * Aligning observed and modeled behavior, 2014), found by dynamic programming, and are therefore
 * always minimal; token replay, by contrast, ignores encounters that the model does not have. For a
 * model that is one sequence of m labels and n encounters there are {@code n + m − 2·LCS}
 * deviations, where LCS is the length of the longest common subsequence.
 *
 * <p>A touchpoint that does not concern the customer's persona is never missed; whoever meets it
 * all the same is on the route. Where it is not known which persona the customer is, nothing is
 * assumed: a touchpoint that concerns some personas only is then never missed either, and {@link
 * #notJudged()} has it.
 *
 * <p>A touchpoint that the plan has as {@linkplain ObservationPlan#withUnrecorded unrecorded} is
 * never missed either, and {@link #notRecorded()} has it.
 *
 * <p>If several lists of deviations are equally short, the choice is deterministic. From the start
 * of the trail: an encounter is matched with the route if that leads to the fewest deviations;
 * otherwise it is taken as outside the route if that does; otherwise the route's next touchpoint is
 * taken as missed. What is missed between two encounters on the route comes before those outside it
 * that lie between them, too.
 *
 * <p>Immutable and thread-safe.
 */
public final class Conformance implements NoBean {
  private static final Text NONE = Text.en("no deviations").nl("geen afwijkingen");
  private static final Counted COUNT =
      new Counted(
          Text.en("1 deviation").nl("1 afwijking"),
          Text.en("{n} deviations").nl("{n} afwijkingen"));
  private static final Text NONE_SO_FAR =
      Text.en("no deviations so far").nl("tot nu toe geen afwijkingen");
  private static final Counted COUNT_SO_FAR =
      new Counted(
          Text.en("1 deviation so far").nl("tot nu toe 1 afwijking"),
          Text.en("{n} deviations so far").nl("tot nu toe {n} afwijkingen"));
  private static final Text OUTSIDE =
      Text.en("step {step}, {label}, is off the nearest route of the map")
          .nl("stap {step}, {label}, ligt buiten de dichtstbijzijnde route van de kaart");
  private static final Text ALL_OUTSIDE =
      Text.en("steps {steps}, {label}, are off the nearest route of the map")
          .nl("de stappen {steps}, {label}, liggen buiten de dichtstbijzijnde route van de kaart");
  private static final Text OFF_THE_MAP =
      Text.en("step {step}, {label}, is not on the map")
          .nl("stap {step}, {label}, staat niet op de kaart");
  private static final Text FROM_TO = Text.en("{step} to {last}").nl("{step} tot en met {last}");
  private static final Text BOTH = Text.en("{step} and {last}").nl("{step} en {last}");
  private static final Text ALL_OFF_THE_MAP =
      Text.en("steps {steps}, {label}, are not on the map")
          .nl("de stappen {steps}, {label}, staan niet op de kaart");
  private static final Text MISSED =
      Text.en("before step {step}, {label} was missed").nl("vóór stap {step} ontbreekt {label}");
  private static final Text ALL_MISSED =
      Text.en("before step {step}, {label} were missed").nl("vóór stap {step} ontbreken {label}");
  private static final Text MISSED_AT_THE_END =
      Text.en("at the end, {label} was missed").nl("aan het eind ontbreekt {label}");
  private static final Text ALL_MISSED_AT_THE_END =
      Text.en("at the end, {label} were missed").nl("aan het eind ontbreken {label}");
  private static final Text MAY_COME =
      Text.en("{label} may still come").nl("{label} kan nog komen");
  private static final Text ALL_MAY_COME =
      Text.en("{label} may still come").nl("{label} kunnen nog komen");
  private static final Text OR_ANOTHER_BRANCH =
      Text.en("{label} (or another branch of {choice})")
          .nl("{label} (of een andere tak van {choice})");
  private static final Text NOT_JUDGED =
      Text.en("{label} is for some personas only, and this persona is not known: not judged")
          .nl(
              "{label} is er alleen voor bepaalde persona's, en deze persona is onbekend: niet beoordeeld");
  private static final Text ALL_NOT_JUDGED =
      Text.en("{label} are for some personas only, and this persona is not known: not judged")
          .nl(
              "{label} zijn er alleen voor bepaalde persona's, en deze persona is onbekend: niet beoordeeld");
  private static final Text NOT_RECORDED =
      Text.en("{label} is not recorded: not judged")
          .nl("{label} wordt niet vastgelegd: niet beoordeeld");
  private static final Text ALL_NOT_RECORDED =
      Text.en("{label} are not recorded: not judged")
          .nl("{label} worden niet vastgelegd: niet beoordeeld");
  private static final Text AND = Text.en("and").nl("en");

  private final int encounters;
  private final int shortestRoute;
  private final List<Deviation> deviations;

  /** The names of the choices of which all branches were missed, by the labels missed in them. */
  private final Map<String, String> choices;

  private final List<String> notJudged;

  private final List<String> notRecorded;

  /** Returns what a label is called for a reader. */
  private final BiFunction<String, ReaderWords, String> names;

  /** The positions of encounters that no route of the model can have. */
  private final BitSet offTheMap;

  /** Whether the customer may still come to what is missed at the end. */
  private final boolean isOpen;

  private Conformance(
      int encounters,
      int shortestRoute,
      List<Deviation> deviations,
      Map<String, String> choices,
      List<String> notJudged,
      List<String> notRecorded,
      BiFunction<String, ReaderWords, String> names,
      BitSet offTheMap,
      boolean isOpen) {
    this.encounters = encounters;
    this.shortestRoute = shortestRoute;
    this.deviations = deviations;
    this.choices = choices;
    this.notJudged = notJudged;
    this.notRecorded = notRecorded;
    this.names = names;
    this.offTheMap = offTheMap;
    this.isOpen = isOpen;
  }

  /** Returns the same of a customer who may still be on the way. */
  Conformance soFar() {
    return new Conformance(
        encounters,
        shortestRoute,
        deviations,
        choices,
        notJudged,
        notRecorded,
        names,
        offTheMap,
        true);
  }

  /**
   * Returns the conformance of a trail to the touchpoints of a journey.
   *
   * @param persona the number of the customer's persona, or {@link JourneyOutline#NOBODY}
   * @param trail the touchpoints met, as the outline's numbers; less than 0 off the map
   * @param encounters the encounters, one for each number of the trail
   */
  static Conformance ofTouchpoints(
      JourneyOutline outline, int persona, int[] trail, List<Encounter> encounters) {
    return of(
        outline.touchpointRoutes(persona),
        outline.touchpointIds,
        trail,
        encounters,
        choicesNotMade(outline, persona, trail),
        notMet(
            outline.touchpointIds,
            trail,
            touchpoint ->
                persona == JourneyOutline.NOBODY
                    && !outline.personas.concerns(persona, touchpoint)
                    && !outline.isUnrecorded(touchpoint)),
        notMet(
            outline.touchpointIds,
            trail,
            touchpoint ->
                outline.isUnrecorded(touchpoint)
                    && (persona == JourneyOutline.NOBODY
                        || outline.personas.concerns(persona, touchpoint))),
        (label, words) -> outline.touchpointLabel(label));
  }

  /**
   * Returns the conformance of a trail to the phases of a journey.
   *
   * @param persona the number of the customer's persona, or {@link JourneyOutline#NOBODY}
   * @param hasEnded whether the journey ended for the customer by a branch
   * @param trail the phases met, as the outline's numbers
   * @param encounters the encounters, one for each number of the trail
   */
  static Conformance ofPhases(
      JourneyOutline outline,
      int persona,
      boolean hasEnded,
      int[] trail,
      List<Encounter> encounters) {
    return of(
        outline.phaseRoutes(persona, hasEnded),
        outline.phaseIds,
        trail,
        encounters,
        Map.of(),
        notMet(
            outline.phaseIds,
            trail,
            phase ->
                persona == JourneyOutline.NOBODY
                    && !outline.personas.expectsInPhase(persona, phase)
                    && !outline.isPhaseUnrecorded(phase)),
        notMet(outline.phaseIds, trail, outline::isPhaseUnrecorded),
        (label, words) -> words.named(outline.phaseLabel(label, words.locale())));
  }

  /** Returns what was not met, of what meets a condition. */
  private static List<String> notMet(String[] labels, int[] trail, IntPredicate condition) {
    BitSet met = new BitSet();
    Arrays.stream(trail).filter(label -> label >= 0).forEach(met::set);
    return IntStream.range(0, labels.length)
        .filter(label -> !met.get(label))
        .filter(condition)
        .mapToObj(label -> labels[label])
        .toList();
  }

  private static Conformance of(
      Routes routes,
      String[] labels,
      int[] trail,
      List<Encounter> encounters,
      Map<String, String> choices,
      List<String> notJudged,
      List<String> notRecorded,
      BiFunction<String, ReaderWords, String> names) {
    List<String> met = new ArrayList<>();
    for (int i = 0; i < trail.length; i++) {
      met.add(trail[i] < 0 ? encounters.get(i).event() : labels[trail[i]]);
    }
    return of(routes, labels, trail, met, encounters, choices, notJudged, notRecorded, names);
  }

  /**
   * Returns the names of the choices of which no branch was met and several were open to the
   * customer, by their touchpoints' ids.
   */
  private static Map<String, String> choicesNotMade(
      JourneyOutline outline, int persona, int[] trail) {
    BranchOutline branches = outline.branches;
    int[] open = branchesOpen(outline, persona);
    boolean[] isMade = branches.isParallel.clone();
    for (int branching = 0; branching < isMade.length; branching++) {
      isMade[branching] |= open[branching] < 2;
    }
    for (int touchpoint : trail) {
      int branching = touchpoint < 0 ? Moves.NONE : branches.branching(touchpoint);
      if (branching != Moves.NONE) {
        isMade[branching] = true;
      }
    }
    Map<String, String> choices = new HashMap<>();
    for (int touchpoint = 0; touchpoint < outline.touchpointIds.length; touchpoint++) {
      int branching = branches.branching(touchpoint);
      if (branching != Moves.NONE && !isMade[branching]) {
        choices.put(outline.touchpointIds[touchpoint], branches.branchingNames[branching]);
      }
    }
    return choices;
  }

  /** Returns per branching how many branches are for a persona; if it is not known, for anyone. */
  private static int[] branchesOpen(JourneyOutline outline, int persona) {
    BranchOutline branches = outline.branches;
    int[] open = new int[branches.branchingIds.length];
    IntStream.range(0, outline.touchpointCount())
        .filter(
            touchpoint ->
                persona == JourneyOutline.NOBODY || outline.personas.concerns(persona, touchpoint))
        .map(touchpoint -> branches.branchOf[touchpoint])
        .filter(branch -> branch != Moves.NONE)
        .distinct()
        .forEach(branch -> open[branches.branchingOf[branch]]++);
    return open;
  }

  /**
   * Returns the conformance of a sequence of events to a model that is one sequence of labels. An
   * event matches a label of the same name.
   *
   * @param model the labels in order; a label may occur more than once
   * @param events the events in order; events that the model does not have are deviations
   * @return the conformance
   */
  public static Conformance toSequence(List<String> model, List<String> events) {
    requireNonNull(model, "model");
    requireNonNull(events, "events");
    Map<String, Integer> numbers = new LinkedHashMap<>();
    int[] row = new int[model.size()];
    for (int i = 0; i < row.length; i++) {
      String label = requireNonNull(model.get(i), "label");
      numbers.putIfAbsent(label, numbers.size());
      row[i] = numbers.getOrDefault(label, Moves.NONE);
    }
    int[] trail =
        events.stream()
            .mapToInt(event -> numbers.getOrDefault(requireNonNull(event, "event"), Moves.NONE))
            .toArray();
    String[] labels = numbers.keySet().toArray(new String[0]);
    return of(
        Routes.linear(row),
        labels,
        trail,
        events,
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        (label, words) -> label);
  }

  private static Conformance of(
      Routes routes,
      String[] labels,
      int[] trail,
      List<String> met,
      List<Encounter> encounters,
      Map<String, String> choices,
      List<String> notJudged,
      List<String> notRecorded,
      BiFunction<String, ReaderWords, String> names) {
    List<Deviation> deviations = new ArrayList<>();
    int[] next = {0};
    routes.align(
        trail,
        (position, place) -> {
          if (position < 0) {
            String missed = labels[routes.label(place)];
            deviations.add(new Deviation(DeviationKind.MISSED, missed, null, next[0]));
          } else {
            next[0] = position + 1;
            if (place < 0) {
              Encounter encounter = encounters.isEmpty() ? null : encounters.get(position);
              deviations.add(
                  new Deviation(DeviationKind.OUTSIDE, met.get(position), encounter, position));
            }
          }
        });
    BitSet offTheMap = new BitSet();
    IntStream.range(0, trail.length).filter(i -> trail[i] < 0).forEach(offTheMap::set);
    return new Conformance(
        trail.length,
        routes.shortest(),
        Collections.unmodifiableList(missesFirst(deviations, trail.length)),
        choices,
        notJudged,
        notRecorded,
        names,
        offTheMap,
        false);
  }

  /**
   * Moves what was missed before encounters outside the route that precede it: these have no place
   * on the route, and what is missed is missed from where the route was left.
   */
  private static List<Deviation> missesFirst(List<Deviation> deviations, int encounters) {
    List<Deviation> ordered = new ArrayList<>();
    int outside = 0; // from where on there are only encounters outside, one after another
    for (Deviation deviation : deviations) {
      int size = ordered.size();
      boolean goesOn =
          outside < size && ordered.get(size - 1).position() == deviation.position() - 1;
      if (!goesOn) {
        outside = size;
      }
      if (deviation.kind() == DeviationKind.OUTSIDE) {
        ordered.add(deviation);
      } else if (goesOn && deviation.position() < encounters) {
        int position = ordered.get(outside).position();
        ordered.add(outside++, new Deviation(deviation.kind(), deviation.label(), null, position));
      } else {
        ordered.add(deviation);
        outside = ordered.size();
      }
    }
    return ordered;
  }

  /**
   * Returns the deviations.
   *
   * @return a list as short as possible, in the order of the trail, unmodifiable; of a customer on
   *     the way with what is {@linkplain #stillToCome() still to come}
   */
  public List<Deviation> deviations() {
    return deviations;
  }

  /**
   * Returns those deviations that are none so far: what a customer who may {@linkplain
   * TrailStatus#OPEN still be on the way} has not met at the end of the route. Statistics count
   * them as missed, as the {@linkplain #fitness() fitness} does.
   *
   * @return the last ones of the {@link #deviations()}, unmodifiable; none of a customer who is not
   *     on the way
   */
  public List<Deviation> stillToCome() {
    int from = deviations.size();
    while (isOpen
        && from > 0
        && deviations.get(from - 1).kind() == DeviationKind.MISSED
        && deviations.get(from - 1).position() == encounters) {
      from--;
    }
    return deviations.subList(from, deviations.size());
  }

  /**
   * Returns what was not met, concerns some personas only, and is therefore not judged, as it is
   * not known which persona the customer is.
   *
   * @return ids of touchpoints, or of phases without a touchpoint that concerns all, in the order
   *     of the journey, unmodifiable; none if the persona is known
   * @see ObservationPlan#personaOf
   */
  public List<String> notJudged() {
    return notJudged;
  }

  /**
   * Returns what was not met and is therefore not judged, as the plan says that the log does not
   * have all of it.
   *
   * @return ids of touchpoints that concern the customer, as far as that is known, or of phases, in
   *     the order of the journey, unmodifiable
   * @see ObservationPlan#withUnrecorded
   */
  public List<String> notRecorded() {
    return notRecorded;
  }

  /**
   * Returns the number of encounters that were compared.
   *
   * @return the number of encounters, n
   */
  public int encounters() {
    return encounters;
  }

  /**
   * Returns the length of the shortest route of the model, which is the number of deviations of a
   * customer who misses all of it.
   *
   * @return the number of touchpoints on the route; for a sequence of labels its length, m
   */
  public int shortestRoute() {
    return shortestRoute;
  }

  /**
   * Returns how well the trail fits: {@code 1 − deviations / (n + m)}, where n is the number of
   * encounters and m the length of the shortest route. It is 0 if nothing of the model was met, and
   * 1 if the trail follows a route.
   *
   * @return from 0 to 1; 1 if both the trail and the model are empty
   */
  public double fitness() {
    int worst = encounters + shortestRoute;
    return worst == 0 ? 1 : 1 - (double) deviations.size() / worst;
  }

  /**
   * Returns a description of the deviations for people: their number, and what each is. Steps are
   * the encounters that were compared, counted from 1; what was met or missed is called by the name
   * of the touchpoint or phase, with its id if another has the same name, or by the event's name in
   * the log if the encounter is off the map. Where no branch of a choice was met, the touchpoints
   * of the shortest are named, with a remark that another branch would do. Of a customer who may
   * {@linkplain TrailStatus#OPEN still be on the way} what is {@linkplain #stillToCome() still to
   * come} is named, and not counted.
   *
   * @param locale English is used unless its language is Dutch
   * @return one line, without a line break at its end
   */
  public String toText(Locale locale) {
    return text(ReaderWords.of(locale));
  }

  /**
   * Returns the same in a language for which the library has no words, with those of the
   * application by the English ones, as {@linkplain JourneyStatistics#toText(Locale, Map)
   * statistics} do.
   *
   * @param language the reader's language
   * @param further the words by the English ones, both with their placeholders; what has no words
   *     is in English
   * @return one line, without a line break at its end
   * @throws IllegalArgumentException if the language is English, Dutch or none, or words are blank;
   *     the message says which
   */
  public String toText(Locale language, Map<String, String> further) {
    return text(ReaderWords.of(language, further));
  }

  private String text(ReaderWords words) {
    int count = deviations.size();
    int toCome = stillToCome().size();
    StringBuilder text = new StringBuilder(number(count - toCome, toCome > 0, words));
    String between = toCome == count ? "; " : ": ";
    for (int from = 0, to; from < count; from = to) {
      to = from + 1;
      while (to < count && belongTogether(deviations.get(to - 1), deviations.get(to))) {
        to++;
      }
      text.append(between).append(words(deviations.subList(from, to), words));
      between = "; ";
    }
    if (!notJudged.isEmpty()) {
      List<String> labels = notJudged.stream().map(label -> named(label, words)).toList();
      Text template = labels.size() == 1 ? NOT_JUDGED : ALL_NOT_JUDGED;
      text.append("; ").append(words.of(template, Map.of("label", listed(labels, words))));
    }
    if (!notRecorded.isEmpty()) {
      List<String> labels = notRecorded.stream().map(label -> named(label, words)).toList();
      Text template = labels.size() == 1 ? NOT_RECORDED : ALL_NOT_RECORDED;
      text.append("; ").append(words.of(template, Map.of("label", listed(labels, words))));
    }
    return text.toString();
  }

  private static String number(int count, boolean isSoFar, ReaderWords words) {
    return count == 0
        ? words.of(isSoFar ? NONE_SO_FAR : NONE)
        : words.counted(isSoFar ? COUNT_SO_FAR : COUNT, count);
  }

  /** Whether both are misses at the same position, or consecutive encounters outside the route. */
  private boolean belongTogether(Deviation before, Deviation after) {
    return before.kind() == after.kind()
        && isOffTheMap(before) == isOffTheMap(after)
        && after.position() - before.position() == (after.kind() == DeviationKind.OUTSIDE ? 1 : 0);
  }

  private boolean isOffTheMap(Deviation deviation) {
    return deviation.kind() == DeviationKind.OUTSIDE && offTheMap.get(deviation.position());
  }

  private String words(List<Deviation> alike, ReaderWords words) {
    Deviation first = alike.get(0);
    boolean isOne = alike.size() == 1;
    Text template;
    if (isOffTheMap(first)) {
      template = isOne ? OFF_THE_MAP : ALL_OFF_THE_MAP;
    } else if (first.kind() == DeviationKind.OUTSIDE) {
      template = isOne ? OUTSIDE : ALL_OUTSIDE;
    } else if (first.position() < encounters) {
      template = isOne ? MISSED : ALL_MISSED;
    } else if (isOpen) {
      template = isOne ? MAY_COME : ALL_MAY_COME;
    } else {
      template = isOne ? MISSED_AT_THE_END : ALL_MISSED_AT_THE_END;
    }
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < alike.size(); i++) {
      String choice = choiceOf(alike.get(i)).orElse(null);
      boolean isLast =
          i + 1 == alike.size() || !choiceOf(alike.get(i)).equals(choiceOf(alike.get(i + 1)));
      String label = named(alike.get(i).label(), words);
      labels.add(
          choice == null || !isLast
              ? label
              : words.of(
                  OR_ANOTHER_BRANCH, Map.of("label", label, "choice", Quotation.quoted(choice))));
    }
    int step = first.position() + 1;
    int last = alike.get(alike.size() - 1).position() + 1;
    String steps = words.of(last == step + 1 ? BOTH : FROM_TO, Map.of("step", step, "last", last));
    return words.of(template, Map.of("step", step, "steps", steps, "label", listed(labels, words)));
  }

  private String named(String label, ReaderWords words) {
    return Quotation.quoted(names.apply(label, words));
  }

  private static String listed(List<String> labels, ReaderWords words) {
    int last = labels.size() - 1;
    return last == 0
        ? labels.get(0)
        : String.join(", ", labels.subList(0, last)) + " " + words.of(AND) + " " + labels.get(last);
  }

  /**
   * Returns the choice of which no branch was met, so that any other would do as well as the one
   * whose touchpoint is said to be missed.
   *
   * @param deviation one of the {@link #deviations()}
   * @return the name of the choice; empty for all other deviations
   */
  public Optional<String> choiceOf(Deviation deviation) {
    requireNonNull(deviation, "deviation");
    return deviation.kind() == DeviationKind.MISSED
        ? Optional.ofNullable(choices.get(deviation.label()))
        : Optional.empty();
  }

  /** Returns the number of deviations and what they are, in English. */
  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
