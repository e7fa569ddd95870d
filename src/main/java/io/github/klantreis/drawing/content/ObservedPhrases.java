package io.github.klantreis.drawing.content;

import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.BranchCount;
import io.github.klantreis.observation.BranchingCount;
import io.github.klantreis.observation.EmotionSummary;
import io.github.klantreis.observation.FunnelMode;
import io.github.klantreis.observation.FunnelStep;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.observation.LoyaltyLoopSummary;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.PhaseCount;
import io.github.klantreis.observation.Share;
import io.github.klantreis.observation.TimeSummary;
import io.github.klantreis.observation.TouchpointCount;
import io.github.klantreis.observation.TrailStatus;
import io.github.klantreis.observation.wording.PurchaseWords;
import io.github.klantreis.observation.wording.StatisticsLabels;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.Branching;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Counted;
import io.github.klantreis.wording.Durations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What customers did on a journey, in the reader's language. */
public final class ObservedPhrases {

  private static final Text REACHED =
      Text.en("{count} reached ({share})").nl("{count} bereikt ({share})");
  private static final Text REACHED_IN_TIME =
      Text.en("{count} reached within {time} ({share})")
          .nl("{count} bereikt binnen {time} ({share})");
  private static final Text NOBODY_IN_TIME =
      Text.en("nobody within {time}").nl("niemand binnen {time}");
  private static final Text NOBODY_IN_ORDER =
      Text.en("nobody in this order").nl("niemand in deze volgorde");
  private static final Text NOBODY = Text.en("nobody").nl("niemand");
  private static final Text OF_ALL =
      Text.en("{share} of all {customers} {people}").nl("{share} van alle {customers} {people}");
  private static final Text OF_ONE = Text.en("{share} of 1 {person}").nl("{share} van 1 {person}");
  private static final Text WERE =
      Text.en("{count} were here ({share} of all)").nl("{count} waren hier ({share} van allen)");
  private static final Text ONE_WAS =
      Text.en("1 was here ({share} of all)").nl("1 was hier ({share} van allen)");
  private static final Text STOPPED =
      Text.en("{count} last seen here, then silent")
          .nl("{count} hier het laatst gezien, daarna stil");
  private static final Text OPEN = Text.en("{count} still on the way").nl("{count} nog onderweg");
  private static final Text ARRIVED =
      Text.en("{count} last seen here, at the end")
          .nl("{count} hier het laatst gezien, aan het eind");
  private static final Text ENDED =
      Text.en("the journey ended here for {count}")
          .nl("voor {count} eindigde de {peopleJourney} hier");
  private static final Text LAST =
      Text.en("{count} last seen here").nl("{count} hier het laatst gezien");
  private static final Text STAY = Text.en("median stay {time}").nl("mediaan verblijf {time}");
  private static final Text LOST =
      Text.en("{lost} since the phase before").nl("{lost} sinds de vorige fase");
  private static final Text VISITED =
      Text.en("{people} who were here: {count} ({share} of all), encounters: {encounters}")
          .nl("{people} die hier waren: {count} ({share} van allen), contacten: {encounters}");
  private static final Text MET =
      Text.en("{people} who met it: {count} ({share} of those in this phase)")
          .nl("{people} die dit meemaakten: {count} ({share} van wie in deze fase was)");
  private static final Text SHARE_MET = Text.en("{share} met it").nl("{share} maakte dit mee");
  private static final Counted MET_BY_SOME =
      new Counted(
          Text.en("1 met it; it is not meant for all {people}")
              .nl("1 maakte dit mee; niet bedoeld voor alle {people}"),
          Text.en("{n} met it; it is not meant for all {people}")
              .nl("{n} maakten dit mee; niet bedoeld voor alle {people}"));
  private static final Text NOBODY_MET = Text.en("nobody met it").nl("niemand maakte dit mee");
  private static final Text NOT_IN_LOG = Text.en("not in the log").nl("komt in het log niet voor");
  private static final Counted AS_RECORDED =
      new Counted(
          Text.en("recorded of 1; not every encounter is")
              .nl("van 1 vastgelegd; niet elk contact wordt dat"),
          Text.en("recorded of {n}; not every encounter is")
              .nl("van {n} vastgelegd; niet elk contact wordt dat"));
  private static final Counted TAKEN_AS_RECORDED =
      new Counted(
          Text.en("1 took it; not every branch is recorded")
              .nl("1 nam deze; niet elke tak wordt vastgelegd"),
          Text.en("{n} took it; not every branch is recorded")
              .nl("{n} namen deze; niet elke tak wordt vastgelegd"));
  private static final Text ENCOUNTERS = Text.en("encounters: {count}").nl("contacten: {count}");
  private static final Text TOOK = Text.en("{share} took it").nl("{share} nam deze");
  private static final Text TOOK_ANY =
      Text.en("{people} who took a branch: {count}").nl("{people} die een tak namen: {count}");
  private static final Text TOOK_SEVERAL =
      Text.en("more than one: {share}").nl("meer dan één: {share}");
  private static final Text TOOK_MORE =
      Text.en("{share} took more than one of these").nl("{share} nam meer dan één hiervan");
  private static final Text TOOK_EACH = Text.en("all of them: {share}").nl("allemaal: {share}");
  private static final Text TOOK_NONE =
      Text.en("none: {share} of those in this phase").nl("geen: {share} van wie in deze fase was");
  private static final Text STOPPED_BEFORE =
      Text.en("stopped right before, perhaps by a branch without touchpoints: {count}")
          .nl("stopten vlak ervoor, misschien via een tak zonder contactmomenten: {count}");
  private static final Text STARTS =
      Text.en("{people} who began here: {count}").nl("{people} die hier begonnen: {count}");
  private static final Text ENDS =
      Text.en("{people} last seen here: {count}").nl("{people} hier het laatst gezien: {count}");
  private static final Text TOLD =
      Text.en("{mean} on average, reported {count}×").nl("gemiddeld {mean}, {count}× aangegeven");
  private static final Text EXPERIENCE = Text.en("experience: {told}").nl("ervaring: {told}");
  private static final Text DIFFERENCE =
      Text.en("{difference} against the map, which says {modelled}")
          .nl("{difference} ten opzichte van de kaart, waar {modelled} staat");
  private static final Text DIFFERENCE_OF_SOME =
      Text.en("{mean} where the map says {modelled}: {difference}")
          .nl("{mean} waar op de kaart {modelled} staat: {difference}");
  private static final Text OF_REPEATS =
      Text.en("observed: {share} of repeat purchases")
          .nl("waargenomen: {share} van de herhaalaankopen");
  private static final Text OF_BUYERS =
      Text.en("by {share} of the buyers").nl("door {share} van de kopers");
  private static final Text OF_TIMES =
      Text.en("observed: {share} of repeats").nl("waargenomen: {share} van de herhalingen");
  private static final Text OF_THOSE_THERE =
      Text.en("by {share} of those who came that far").nl("door {share} van wie zo ver kwam");
  private static final Text CAME_AGAIN =
      Text.en("{people} who came to {goal} again: {count} of {customers} ({share})")
          .nl("{people} die opnieuw bij {goal} kwamen: {count} van {customers} ({share})");
  private static final Text TAKEN =
      Text.en("observed: taken {count}×").nl("waargenomen: {count}× genomen");
  private static final Text BOUGHT_AGAIN =
      Text.en("buyers who bought again: {count} of {customers} ({share})")
          .nl("kopers die opnieuw kochten: {count} van {customers} ({share})");
  private static final Text CUSTOMERS =
      Text.en("{people}: {customers}, of them on the map: {onTheMap}")
          .nl("{people}: {customers}, van wie op de kaart: {onTheMap}");
  private static final Text CONTACTS =
      Text.en("encounters on the map: {on}, off it: {off}")
          .nl("contacten op de kaart: {on}, daarbuiten: {off}");
  private static final Text THROUGHPUT =
      Text.en("median {time} from first to last encounter")
          .nl("mediaan {time} van het eerste tot het laatste contact");

  private static final Text ALL = Text.en("all {people}").nl("alle {people}");
  private static final Text SEGMENT = Text.en("segment {name}").nl("segment {name}");
  private static final Text CUSTOMERS_OF = Text.en("{people} of {name}").nl("{people} van {name}");
  private static final Text OF = Text.en("{what} ({whose})").nl("{what} ({whose})");

  public final JourneyStatistics statistics;

  /** The same of all customers, as far as these are given. */
  private final JourneyStatistics all;

  /** Whose figures these are; empty if that is clear from the context. */
  public final String whose;

  private final Journey journey;

  /** The persona whose figures these are, if they are of one only. */
  private final Optional<String> personaId;

  private final MapWords words;

  private ObservedPhrases(
      JourneyStatistics statistics,
      JourneyStatistics all,
      Journey journey,
      Optional<String> personaId,
      String whose,
      MapWords words) {
    this.statistics = statistics;
    this.all = all;
    this.journey = journey;
    this.personaId = personaId;
    this.whose = whose;
    this.words = words;
  }

  /**
   * Returns the statistics of the shown personas. For one persona these are those of the segment
   * with its id; otherwise those of all customers, which is stated if not all personas are shown.
   * Statistics of one persona are labelled as such, unless only that persona is shown.
   */
  public static ObservedPhrases of(
      JourneyStatistics statistics, Journey journey, Collection<String> personas, MapWords words) {
    List<Persona> seen =
        journey.personas().stream().filter(one -> personas.contains(one.id())).toList();
    if (statistics.personaId().isPresent()) {
      String theirs = statistics.personaId().get();
      boolean plain = seen.size() == 1 && seen.get(0).id().equals(theirs);
      String name = journey.persona(theirs).map(Persona::name).orElse(theirs);
      String whose = plain ? "" : words.of(CUSTOMERS_OF, Map.of("name", name));
      return new ObservedPhrases(
          statistics, statistics, journey, Optional.of(theirs), whose, words);
    }
    if (personas.isEmpty() || (seen.size() > 1 && seen.size() == journey.personas().size())) {
      return new ObservedPhrases(statistics, statistics, journey, Optional.empty(), "", words);
    }
    JourneyStatistics own = seen.size() == 1 ? statistics.segments().get(seen.get(0).id()) : null;
    return own != null
        ? new ObservedPhrases(
            own,
            statistics,
            journey,
            Optional.of(seen.get(0).id()),
            words.of(SEGMENT, Map.of("name", seen.get(0).name())),
            words)
        : new ObservedPhrases(
            statistics, statistics, journey, Optional.empty(), words.of(ALL), words);
  }

  /** Returns a label, followed by whose figures these are if that is not clear. */
  public String qualified(String label) {
    return whose.isEmpty() ? label : words.of(OF, Map.of("what", label, "whose", whose));
  }

  public String label() {
    return qualified(words.of(StatisticsLabels.OBSERVED));
  }

  /**
   * Refuses statistics of another journey or of another state of it.
   *
   * @throws IllegalArgumentException if they are about another journey, another version, or other
   *     phases, branchings or touchpoints; the message names what differs
   */
  static void requireOf(Journey journey, JourneyStatistics statistics) {
    String own = MapInput.named(journey.id(), journey.version());
    String theirs = MapInput.named(statistics.journeyId(), statistics.journeyVersion());
    if (!own.equals(theirs)) {
      throw new IllegalArgumentException(
          "the statistics are of journey " + theirs + ", but this is the map of journey " + own);
    }
    Set<String> known = new LinkedHashSet<>();
    statistics.phases().forEach(phase -> known.add("phase '" + phase.phaseId() + "'"));
    statistics.touchpoints().forEach(met -> known.add("touchpoint '" + met.touchpointId() + "'"));
    statistics.branchings().forEach(count -> known.add("branching '" + count.branchingId() + "'"));
    Set<String> drawn = new LinkedHashSet<>();
    journey.phases().forEach(phase -> drawn.add("phase '" + phase.id() + "'"));
    journey.touchpoints().forEach(met -> drawn.add("touchpoint '" + met.id() + "'"));
    journey
        .phases()
        .forEach(
            phase ->
                phase
                    .branchings()
                    .forEach(branching -> drawn.add("branching '" + branching.id() + "'")));
    if (!known.equals(drawn)) {
      Set<String> gone = new LinkedHashSet<>(known);
      gone.removeAll(drawn);
      Set<String> added = new LinkedHashSet<>(drawn);
      added.removeAll(known);
      throw new IllegalArgumentException(
          "the statistics are of another state of journey "
              + own
              + ": only they have "
              + gone
              + ", only the journey has "
              + added);
    }
  }

  /** Whether the steps of the funnel are phases; if not, its figures belong to no phase. */
  public boolean isByPhase() {
    return statistics.funnel().mode() != FunnelMode.ANY_ORDER;
  }

  /**
   * Returns the step of a phase; empty if the funnel counts phases in any order, and for a phase
   * without touchpoints.
   */
  public Optional<FunnelStep> step(Phase phase) {
    return statistics.funnel().step(phase.id());
  }

  public Optional<PhaseCount> count(Phase phase) {
    return statistics.phase(phase.id());
  }

  public Optional<TouchpointCount> count(Touchpoint touchpoint) {
    return statistics.touchpoint(touchpoint.id());
  }

  public boolean isFirst(FunnelStep step) {
    return statistics.funnel().steps().get(0) == step;
  }

  public boolean tellsExperiences() {
    return statistics.touchpoints().stream().anyMatch(met -> met.emotion().count() > 0);
  }

  /**
   * Returns, for example, {@code 8,421 reached (84.2%)}, with the window behind the first step if
   * the funnel has one: the other figures of the phase know none.
   */
  public String reached(FunnelStep step) {
    Optional<PhaseCount> phase = step.phaseId().flatMap(statistics::phase);
    if (phase.filter(this::isNotInLog).isPresent()) {
      return "";
    }
    Optional<Duration> window = statistics.plan().window().filter(time -> !isFirst(step));
    if (window.isEmpty()) {
      boolean isElsewhere = phase.filter(each -> each.encounters() > 0).isPresent();
      return step.reached() == 0 && isElsewhere
          ? MapWords.capital(words.of(NOBODY_IN_ORDER))
          : reached(step, words);
    }
    String time = words.of(Durations.exact(window.get()));
    return step.reached() == 0
        ? MapWords.capital(words.of(NOBODY_IN_TIME, Map.of("time", time)))
        : words.of(
            REACHED_IN_TIME,
            Map.of(
                "count", words.count(step.reached()),
                "share", words.percent(step.conversion()),
                "time", time));
  }

  public static String reached(FunnelStep step, MapWords words) {
    return step.reached() == 0
        ? MapWords.capital(words.of(NOBODY))
        : words.of(
            REACHED,
            Map.of(
                "count", words.count(step.reached()), "share", words.percent(step.conversion())));
  }

  /** Returns, for example, {@code −1,579 (15.8%)}; empty if no customer could be lost. */
  public static String lost(FunnelStep step, MapWords words) {
    return step.stepConversion().whole() == 0
        ? ""
        : (step.dropOff() == 0 ? "" : "−")
            + words.count(step.dropOff())
            + " ("
            + words.rest(step.stepConversion())
            + ")";
  }

  /**
   * Returns how many customers were lost since the step before; at the first step, which share of
   * all customers starts there.
   */
  public String lost(FunnelStep step) {
    if (step.phaseId().flatMap(statistics::phase).filter(this::isNotInLog).isPresent()) {
      return "";
    }
    if (isFirst(step)) {
      return step.stepConversion().whole() == 0
          ? ""
          : words.of(
              step.stepConversion().whole() == 1 ? OF_ONE : OF_ALL,
              Map.of(
                  "share", words.percent(step.stepConversion()),
                  "customers", words.count(step.stepConversion().whole())));
    }
    String lost = lost(step, words);
    return lost.isEmpty() ? "" : words.of(LOST, Map.of("lost", lost));
  }

  /**
   * Returns, for example, {@code 8,421 were here (84.2% of all)}; empty if the log need not have
   * all who were.
   */
  public String were(PhaseCount phase) {
    if (phase.isUnrecorded()) {
      return "";
    }
    long count = phase.customers().part();
    return count == 0
        ? MapWords.capital(words.of(NOBODY))
        : words.of(
            count == 1 ? ONE_WAS : WERE,
            Map.of("count", words.count(count), "share", words.percent(phase.customers())));
  }

  /**
   * Returns how many customers were last seen in a phase, by status. Nobody can tell of one that is
   * not recorded, which is told instead.
   */
  public List<String> last(PhaseCount phase) {
    if (phase.isUnrecorded()) {
      return List.of(asRecorded(phase.customers().part()));
    }
    List<String> last = new ArrayList<>();
    if (isNotInLog(phase)) {
      last.add(words.of(NOT_IN_LOG));
    }
    for (TrailStatus status : TrailStatus.values()) {
      if (phase.last(status) > 0) {
        Text text =
            switch (status) {
              case OPEN -> OPEN;
              case STOPPED -> STOPPED;
              case ARRIVED -> ARRIVED;
              case ENDED -> ENDED;
              case UNKNOWN -> LAST;
            };
        last.add(words.of(text, Map.of("count", words.count(phase.last(status)))));
      }
    }
    return last;
  }

  /**
   * Whether a log that has other phases has not one event of a phase with touchpoints: that is not
   * recorded, or nobody comes there.
   */
  public boolean isNotInLog(PhaseCount phase) {
    return !phase.isUnrecorded()
        && all.encountersOnTheMap() > 0
        && all.phase(phase.phaseId()).filter(each -> each.encounters() == 0).isPresent()
        && journey.phase(phase.phaseId()).filter(each -> !each.touchpoints().isEmpty()).isPresent();
  }

  /** Returns of how many customers there is a record where the log need not have all. */
  private String asRecorded(long customers) {
    return customers == 0
        ? words.of(StatisticsLabels.NOT_RECORDED)
        : words.counted(AS_RECORDED, customers);
  }

  /**
   * Returns how long customers stay; empty if no customer went on, or the log need not have all.
   */
  public String stay(PhaseCount phase) {
    return medianStay(phase)
        .map(median -> words.of(STAY, Map.of("time", estimated(median))))
        .orElse("");
  }

  /**
   * Returns how long customers stay; empty if no customer went on, or the log need not have all.
   */
  Optional<Duration> medianStay(PhaseCount phase) {
    return phase.isUnrecorded() ? Optional.empty() : phase.dwell().median();
  }

  private String estimated(Duration time) {
    String about = words.about(time);
    return time.isZero() ? about : words.of(StatisticsLabels.ABOUT, Map.of("time", about));
  }

  private String timed(Text text, TimeSummary times) {
    return times
        .median()
        .map(median -> words.of(text, Map.of("time", estimated(median))))
        .orElse("");
  }

  /**
   * Whether a share of those whose figures these are says something: the touchpoint is recorded,
   * and meant for all of them.
   */
  public boolean hasShare(TouchpointCount met) {
    return !met.isUnrecorded() && isForAll(met);
  }

  private boolean isForAll(TouchpointCount met) {
    Reading reading =
        journey
            .phaseOf(met.touchpointId())
            .orElseThrow()
            .reading(journey.touchpoint(met.touchpointId()).orElseThrow());
    return personaId.map(reading::concerns).orElse(reading.concernedPersonas().isEmpty());
  }

  /**
   * Returns the share of the customers in the phase who met the touchpoint, or how many met it if
   * it is not recorded or not meant for all of them.
   */
  public String share(TouchpointCount met) {
    return hasShare(met) && met.encounters() > 0
        ? words.of(SHARE_MET, Map.of("share", words.percent(met.customers())))
        : withoutShare(met);
  }

  public String met(TouchpointCount met) {
    return hasShare(met) && met.encounters() > 0
        ? words.of(
            MET,
            Map.of(
                "count", words.count(met.customers().part()),
                "share", words.percent(met.customers())))
        : withoutShare(met);
  }

  private String withoutShare(TouchpointCount met) {
    long count = met.customers().part();
    if (met.isUnrecorded()) {
      return asRecorded(count);
    }
    if (count > 0) {
      return words.counted(MET_BY_SOME, count);
    }
    return words.of(isNotInLog(met) ? NOT_IN_LOG : NOBODY_MET);
  }

  /** Whether a log that has other touchpoints has not one event of a touchpoint. */
  private boolean isNotInLog(TouchpointCount met) {
    return all.encountersOnTheMap() > 0
        && all.touchpoint(met.touchpointId()).filter(each -> each.encounters() == 0).isPresent();
  }

  /** Returns the share of a touchpoint's phase who met it, or why there is none. */
  public String ofPhase(TouchpointCount met) {
    if (met.isUnrecorded()) {
      return words.of(StatisticsLabels.NOT_RECORDED);
    }
    return isNotInLog(met) ? words.of(NOT_IN_LOG) : words.percent(met.customers());
  }

  /**
   * Returns the mean experience and its difference from the map, computed from the rounded numbers;
   * empty if no customer reported one.
   */
  public String told(EmotionSummary emotion) {
    if (emotion.mean().isEmpty()) {
      return "";
    }
    return MapWords.dotted(
        words.of(
            TOLD,
            Map.of(
                "mean", words.signed(emotion.mean().getAsDouble()),
                "count", words.count(emotion.count()))),
        against(emotion));
  }

  private String against(EmotionSummary emotion) {
    if (emotion.comparedMean().isEmpty() || emotion.modelled().isEmpty()) {
      return "";
    }
    double mean = emotion.comparedMean().getAsDouble();
    double modelled = emotion.modelled().getAsDouble();
    return words.of(
        emotion.comparedCount() == emotion.count() ? DIFFERENCE : DIFFERENCE_OF_SOME,
        Map.of(
            "mean", words.signed(mean),
            "modelled", words.signed(modelled),
            "difference", words.difference(mean, modelled)));
  }

  private String experience(EmotionSummary emotion) {
    String told = told(emotion);
    return told.isEmpty() ? "" : words.of(EXPERIENCE, Map.of("told", told));
  }

  public List<String> of(Phase phase) {
    List<String> all = new ArrayList<>();
    step(phase)
        .ifPresent(
            step -> {
              all.add(reached(step));
              all.add(lost(step));
            });
    count(phase)
        .ifPresent(
            count -> {
              if (!count.isUnrecorded()) {
                all.add(
                    words.of(
                        VISITED,
                        Map.of(
                            "count", words.count(count.customers().part()),
                            "share", words.percent(count.customers()),
                            "encounters", words.count(count.encounters()))));
              }
              all.addAll(last(count));
              all.add(stay(count));
              all.add(experience(count.emotion()));
            });
    return all;
  }

  public List<String> of(Touchpoint touchpoint) {
    List<String> all = new ArrayList<>();
    count(touchpoint)
        .ifPresent(
            met -> {
              all.add(met(met));
              if (met.encounters() > 0) {
                all.add(counted(ENCOUNTERS, met.encounters()));
              }
              if (met.encounters() > 0 && !met.isUnrecorded()) {
                all.add(counted(STARTS, met.starts()));
                all.add(counted(ENDS, met.ends()));
              }
              all.add(experience(met.emotion()));
            });
    return all;
  }

  /** Returns how many customers took a branch, several or none. */
  String of(Branching branching) {
    return statistics
        .branching(branching.id())
        .map(
            count -> {
              boolean isChoice = count.kind() == BranchingKind.CHOICE;
              Share share = isChoice ? count.severalBranches() : count.eachBranch();
              if (count.hasUnrecordedBranch()) {
                return "";
              }
              return MapWords.dotted(
                  words.labelled(label(), counted(TOOK_ANY, count.customers())),
                  count.customers() == 0 ? "" : shared(isChoice ? TOOK_SEVERAL : TOOK_EACH, share),
                  count.noBranch().part() == 0 ? "" : shared(TOOK_NONE, count.noBranch()),
                  count.stoppedBefore() == 0 ? "" : counted(STOPPED_BEFORE, count.stoppedBefore()));
            })
        .orElse("");
  }

  /**
   * Returns the share of the customers at the branching who took the branch, with their number;
   * empty if no encounter can show it.
   */
  String of(Branching branching, Branch branch) {
    return count(branching, branch)
        .map(
            count -> {
              Share taken = count.customers();
              return words.labelled(
                  label(),
                  asRecorded(branching, count)
                      .orElseGet(
                          () -> words.percent(taken) + " (" + words.count(taken.part()) + ")"));
            })
        .orElse("");
  }

  private Optional<BranchCount> count(Branching branching, Branch branch) {
    return statistics.branching(branching.id()).stream()
        .flatMap(count -> count.branches().stream())
        .filter(count -> count.branchIds().contains(branch.id()))
        .findFirst();
  }

  /** Returns what is known of who took a branch if one of the branching is not recorded. */
  private Optional<String> asRecorded(Branching branching, BranchCount branch) {
    long taken = branch.customers().part();
    return statistics
        .branching(branching.id())
        .filter(BranchingCount::hasUnrecordedBranch)
        .map(
            count ->
                branch.isUnrecorded() && taken == 0
                    ? words.of(StatisticsLabels.NOT_RECORDED)
                    : words.counted(TAKEN_AS_RECORDED, taken));
  }

  /** Returns, for example, {@code 46.2% took it}; empty if no encounter can show it. */
  public Optional<String> took(Branching branching, Branch branch) {
    return count(branching, branch)
        .map(
            count -> asRecorded(branching, count).orElseGet(() -> shared(TOOK, count.customers())));
  }

  /**
   * Returns, for example, {@code 12% took several}, where the shares of the branches of a choice
   * are more than 100% together.
   */
  public Optional<String> tookSeveral(Branching branching) {
    return statistics
        .branching(branching.id())
        .filter(count -> count.kind() == BranchingKind.CHOICE && !count.hasUnrecordedBranch())
        .filter(count -> count.severalBranches().part() > 0)
        .map(count -> shared(TOOK_MORE, count.severalBranches()));
  }

  private String shared(Text text, Share share) {
    return words.of(text, Map.of("share", words.percent(share)));
  }

  private String counted(Text text, long count) {
    return words.of(text, Map.of("count", words.count(count)));
  }

  /**
   * Returns how a loop was used: the share of repeat purchases, and of the buyers of whom it is
   * known, if the journey has one loop and it leads to a purchase; else how often this loop was
   * taken, as a purchase cannot be attributed to one of several loops.
   */
  public String of(LoyaltyLoop loop) {
    LoyaltyLoopSummary loops = statistics.loyaltyLoops();
    Share share = loops.shareOfRepeatPurchases();
    boolean isTakenByBuying =
        loops.taken().size() == 1 && statistics.plan().leadsToPurchase(loop.id());
    if (isTakenByBuying && share.whole() > 0) {
      Share buyers = loops.customersByLoyaltyLoop();
      return qualified(
          MapWords.dotted(
              words.of(hasBuyers() ? OF_REPEATS : OF_TIMES, Map.of("share", words.percent(share))),
              buyers.whole() == 0 ? "" : shared(hasBuyers() ? OF_BUYERS : OF_THOSE_THERE, buyers)));
    }
    Long taken = loops.taken().get(loop.id());
    return qualified(counted(TAKEN, taken == null ? 0 : taken));
  }

  /** Returns who buys again, over all loops. */
  List<String> loops() {
    LoyaltyLoopSummary loops = statistics.loyaltyLoops();
    ObservationPlan plan = statistics.plan();
    List<String> all = new ArrayList<>();
    if (loops.customers() > 0) {
      all.add(
          words.of(
              hasBuyers() ? BOUGHT_AGAIN : CAME_AGAIN,
              Map.of(
                  "goal", PurchaseWords.named(plan.purchasesAt(), plan::touchpointName),
                  "count", words.count(loops.repeatCustomers().part()),
                  "customers", words.count(loops.customers()),
                  "share", words.percent(loops.repeatCustomers()))));
      all.add(
          timed(
              hasBuyers()
                  ? StatisticsLabels.MEDIAN_BETWEEN_PURCHASES
                  : StatisticsLabels.MEDIAN_BETWEEN_TIMES,
              loops.timeBetweenPurchases()));
    }
    return all;
  }

  private boolean hasBuyers() {
    return statistics.plan().hasBuyers();
  }

  public List<String> all() {
    List<String> all = new ArrayList<>();
    all.add(
        words.of(
            CUSTOMERS,
            Map.of(
                "customers", words.count(statistics.customers()),
                "onTheMap", words.count(statistics.customersOnTheMap()))));
    all.add(
        words.of(
            CONTACTS,
            Map.of(
                "on", words.count(statistics.encountersOnTheMap()),
                "off", words.count(statistics.encountersOffTheMap()))));
    all.add(timed(THROUGHPUT, statistics.throughput()));
    all.addAll(loops());
    return all;
  }
}
