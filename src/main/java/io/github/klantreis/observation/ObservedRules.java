package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.ValidatorProvider;
import io.github.klantreis.vocabulary.Literature;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The map against reality: rules that compare a journey with what its customers did. Their findings
 * work like those of any other rules, with severities, options, suppressions and baselines.
 *
 * <p>Small counts give no findings: a share is taken at the cautious bound of its 95 % confidence
 * interval (Wilson, Probable inference, the law of succession, and statistical inference, 1927) and
 * only from {@value #FEWEST} observations; a mean experience at the cautious bound of the normal
 * approximation, and only from a minimum number of experiences.
 *
 * <p>The statistics are of one journey in one version. If another journey is validated, or one with
 * touchpoints that the statistics do not have, a single finding says so and nothing is compared.
 *
 * <p>Immutable and thread-safe.
 */
public final class ObservedRules implements ValidatorProvider {
  /**
   * Minimum share of the customers in its phase who meet a touchpoint: {@code
   * observed-touchpoint-unmet.least}, 1 %.
   */
  public static final Option<Double> MIN_MET_SHARE =
      Option.ofShare("observed-touchpoint-unmet.least", 0.01);

  /**
   * Maximum share of all encounters that an event outside the map may have: {@code
   * observed-off-the-map.most}, 1 %.
   *
   * <p>Statistics keep the names of {@value TallyBody#UNMAPPED_EVENTS} such events, the shortest
   * ones, so a frequent event with a long name may be missing. If the encounters whose names were
   * not kept together exceed this share, the rule reports that in a finding of its own; otherwise,
   * no event that the rule should report is hidden.
   *
   * @see JourneyStatistics#encountersWithOtherUnmappedEvents()
   */
  public static final Option<Double> MAX_UNMAPPED_SHARE =
      Option.ofShare("observed-off-the-map.most", 0.01);

  /**
   * Maximum share of the moves out of a phase, or out of the branches of one choice, that the map
   * may not have: {@code observed-move-unmodelled.most}, 5 %.
   */
  public static final Option<Double> MAX_UNMODELLED_SHARE =
      Option.ofShare("observed-move-unmodelled.most", 0.05);

  /**
   * Maximum share of the customers in a phase who may drop off there if no touchpoint is marked as
   * a drop-off point: {@code observed-drop-off-unmarked.most}, 20 %.
   */
  public static final Option<Double> MAX_DROP_OFF_SHARE =
      Option.ofShare("observed-drop-off-unmarked.most", 0.2);

  /**
   * Minimum difference of the mean experience, in points on the scale of −2 to +2, that is
   * reported: {@code observed-emotion-differs.points}, 1.
   *
   * <p>If the statistics have {@linkplain JourneyStatistics#segments() segments} that are personas
   * of the journey, and the journey states a separate emotion for such a persona at a touchpoint,
   * the experiences of that segment are compared with it, in a finding that names the persona; all
   * other experiences are compared with the touchpoint's emotion.
   */
  public static final Option<Integer> MAX_EMOTION_DIFFERENCE =
      Option.ofInt("observed-emotion-differs.points", 1);

  /** Minimum number of experiences: {@code observed-emotion-differs.experiences}, 30. */
  public static final Option<Integer> MIN_EXPERIENCES =
      Option.ofInt("observed-emotion-differs.experiences", 30);

  /**
   * Minimum number of moves round a modelled loop, per customer who bought: {@code
   * observed-loop-not-taken.least}, 1 %.
   */
  public static final Option<Double> MIN_LOOP_SHARE =
      Option.ofShare("observed-loop-not-taken.least", 0.01);

  /**
   * Maximum share of purchases by a loyalty loop if none is modelled: {@code
   * observed-loop-unmodelled.most}, 5 %.
   */
  public static final Option<Double> MAX_LOOP_SHARE =
      Option.ofShare("observed-loop-unmodelled.most", 0.05);

  /** Shares of fewer observations are not reported. */
  static final int FEWEST = 30;

  private static final Source STEER_ON_DATA =
      Literature.CUSTOMER_JOURNEY_UITWERKEN.at(Literature.step(3));

  private static final Text OTHER_ID =
      Text.en("The statistics are of another journey, \"{observed}\"; nothing was compared")
          .nl(
              "De statistieken zijn van een andere klantreis, \"{observed}\"; er is niets vergeleken");
  private static final Text OTHER_VERSION =
      Text.en("The statistics are of another version of this journey; nothing was compared")
          .nl(
              "De statistieken zijn van een andere versie van deze klantreis; er is niets vergeleken");
  private static final Text OTHER_TOUCHPOINTS =
      Text.en(
              "The statistics do not know the touchpoint \"{touchpoint}\", or know it in another"
                  + " phase; nothing was compared")
          .nl(
              "De statistieken kennen het contactmoment \"{touchpoint}\" niet, of in een andere fase;"
                  + " er is niets vergeleken");
  private static final Text TOUCHPOINT_GONE =
      Text.en(
              "The statistics are of a journey with a touchpoint \"{touchpoint}\", which is no more;"
                  + " nothing was compared")
          .nl(
              "De statistieken zijn van een klantreis met een contactmoment \"{touchpoint}\", dat er"
                  + " niet meer is; er is niets vergeleken");
  private static final Text UNMET =
      Text.en("{met} of the {customers} {people} in \"{phase}\" met \"{touchpoint}\"")
          .nl(
              "{met} van de {customers} {people} in de fase \"{phase}\" kwamen \"{touchpoint}\" tegen");
  private static final Text UNMET_BUT_BY_ONE =
      Text.en("{met} of the {customers} {people} in \"{phase}\" met \"{touchpoint}\"")
          .nl(
              "{met} van de {customers} {people} in de fase \"{phase}\" kwam \"{touchpoint}\" tegen");
  private static final Text UNVISITED =
      Text.en("None of {customers} {people} met \"{touchpoint}\" or anything else in \"{phase}\"")
          .nl(
              "Geen van {customers} {people} kwam \"{touchpoint}\" of iets anders in de fase \"{phase}\" tegen");
  private static final Text OFF_THE_MAP =
      Text.en("\"{event}\" is {percent}% of all encounters ({count}), and is not on the map")
          .nl("\"{event}\" is {percent}% van alle contacten ({count}) en staat niet op de kaart");
  private static final Text OTHERS_OFF_THE_MAP =
      Text.en(
              "{percent}% of all encounters ({count}) are not on the map, by names that are not kept:"
                  + " the {kept} shortest are, so one that occurs often may be among the others")
          .nl(
              "{percent}% van alle contacten ({count}) staat niet op de kaart, met namen die niet"
                  + " bewaard zijn: alleen de {kept} kortste zijn dat, dus een naam die vaak voorkomt"
                  + " kan bij de overige zijn");
  private static final Text NAMELESS_OFF_THE_MAP =
      Text.en(
              "{percent}% of all encounters ({count}) are not on the map; their names were not"
                  + " reported")
          .nl(
              "{percent}% van alle contacten ({count}) staat niet op de kaart; hun namen zijn niet"
                  + " doorgegeven");
  private static final Text UNMODELLED =
      Text.en(
              "{percent}% of the moves out of \"{phase}\" ({count}) go to \"{to}\" by a way that the"
                  + " map does not know")
          .nl(
              "{percent}% van de bewegingen uit de fase \"{phase}\" ({count}) gaat naar \"{to}\" langs"
                  + " een weg die niet op de kaart staat");
  private static final Text OTHER_BRANCH =
      Text.en(
              "{percent}% of the moves out of the branches of \"{branching}\" ({count}) go to another"
                  + " of its branches by a way that the map does not know")
          .nl(
              "{percent}% van de bewegingen uit de takken van \"{branching}\" ({count}) gaat naar een"
                  + " andere tak ervan langs een weg die niet op de kaart staat");
  private static final Text DROP_OFF =
      Text.en(
              "{percent}% of the {people} in \"{phase}\" ({count}) drop off there, and no touchpoint"
                  + " is marked as a drop-off point")
          .nl(
              "{percent}% van de {people} in de fase \"{phase}\" ({count}) haakt daar af, en geen"
                  + " contactmoment is als afhaakpunt gemarkeerd");
  private static final Text EMOTION =
      Text.en(
              "{People} feel {observed} at \"{touchpoint}\" ({count} experiences); the map says"
                  + " {modelled}")
          .nl(
              "{People} voelen {observed} bij \"{touchpoint}\" ({count} ervaringen); op de kaart staat"
                  + " {modelled}");
  private static final Text EMOTION_OF_PERSONA =
      Text.en(
              "{People} of the persona \"{persona}\" feel {observed} at \"{touchpoint}\" ({count}"
                  + " experiences); the map says {modelled} of this persona")
          .nl(
              "{People} van de persona \"{persona}\" voelen {observed} bij \"{touchpoint}\" ({count}"
                  + " ervaringen); op de kaart staat {modelled} voor deze persona");
  private static final Text NOT_TAKEN =
      Text.en("The loyalty loop was taken {count} times by {customers} {people} who had bought")
          .nl(
              "De loyalty loop is {count} keer genomen door {customers} {people} die gekocht hadden");
  private static final Text TAKEN_ONCE =
      Text.en("The loyalty loop was taken once by {customers} {people} who had bought")
          .nl("De loyalty loop is één keer genomen door {customers} {people} die gekocht hadden");
  private static final Text LOOP_UNMODELLED =
      Text.en(
              "{percent}% of all purchases ({count}) are repeats without evaluating again, and the"
                  + " map has no loyalty loop")
          .nl(
              "{percent}% van alle aankopen ({count}) is een herhaling zonder opnieuw af te wegen, en"
                  + " de kaart heeft geen loyalty loop");

  private final JourneyStatistics statistics;

  private ObservedRules(JourneyStatistics statistics) {
    this.statistics = statistics;
  }

  /**
   * Returns the rules for the given statistics.
   *
   * @param statistics what they did
   * @return the rules, for {@link
   *     io.github.klantreis.validation.Validators#plus(ValidatorProvider)}
   */
  public static ObservedRules of(JourneyStatistics statistics) {
    return new ObservedRules(requireNonNull(statistics, "statistics"));
  }

  @Override
  public List<JourneyValidator<?>> validators() {
    return List.of(
        otherJourney(),
        touchpointUnmet(),
        offTheMap(),
        moveUnmodelled(),
        dropOffUnmarked(),
        emotionDiffers(),
        loopNotTaken(),
        loopUnmodelled());
  }

  private JourneyValidator<Journey> otherJourney() {
    return JourneyValidator.forJourneys("observed-other-journey")
        .severity(Severity.ERROR)
        .summary(
            Text.en("the statistics are of this journey, in this version")
                .nl("de statistieken zijn van deze klantreis, in deze versie"))
        .source(STEER_ON_DATA)
        .hint(
            Text.en("Observe {people} with a plan of this journey")
                .nl("Observeer {people} met een plan van deze klantreis"))
        .check(
            (journey, context) -> {
              if (!journey.id().equals(statistics.journeyId())) {
                context.report(OTHER_ID).with("observed", statistics.journeyId());
              } else if (!journey.version().equals(statistics.journeyVersion())) {
                context.report(OTHER_VERSION);
              } else {
                unknownTouchpoint(journey)
                    .ifPresent(
                        unknown ->
                            context
                                .report(OTHER_TOUCHPOINTS)
                                .with("touchpoint", unknown.name())
                                .about(unknown));
                goneTouchpoint(journey)
                    .ifPresent(gone -> context.report(TOUCHPOINT_GONE).with("touchpoint", gone));
              }
            });
  }

  private boolean isSame(Journey journey) {
    return journey.id().equals(statistics.journeyId())
        && journey.version().equals(statistics.journeyVersion())
        && unknownTouchpoint(journey).isEmpty()
        && goneTouchpoint(journey).isEmpty();
  }

  private Optional<String> goneTouchpoint(Journey journey) {
    return statistics.touchpoints().stream()
        .map(TouchpointCount::touchpointId)
        .filter(id -> journey.touchpoint(id).isEmpty())
        .findFirst();
  }

  private Optional<Touchpoint> unknownTouchpoint(Journey journey) {
    for (Phase phase : journey.phases()) {
      for (Touchpoint touchpoint : phase.touchpoints()) {
        boolean isKnown =
            statistics
                .touchpoint(touchpoint.id())
                .filter(count -> count.phaseId().equals(phase.id()))
                .isPresent();
        if (!isKnown) {
          return Optional.of(touchpoint);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns a check that does nothing if the statistics are of another journey. */
  private BiConsumer<Journey, ValidationContext> ofSame(
      BiConsumer<Journey, ValidationContext> check) {
    return (journey, context) -> {
      if (isSame(journey)) {
        check.accept(journey, context);
      }
    };
  }

  private static boolean isEnough(Share share) {
    return share.whole() >= FEWEST;
  }

  private static boolean isAbove(Share share, double most) {
    return isEnough(share) && share.atLeast() > most;
  }

  /** Returns the phase's own name, otherwise that of its kind in the reader's language. */
  private static Object nameOf(Phase phase) {
    return phase.name().<Object>map(name -> name).orElse(phase.kind().label());
  }

  private JourneyValidator<Journey> touchpointUnmet() {
    return JourneyValidator.forJourneys("observed-touchpoint-unmet")
        .severity(Severity.WARNING)
        .summary(
            Text.en("customers meet each touchpoint of the map")
                .nl("klanten komen elk contactmoment van de kaart tegen"))
        .source(STEER_ON_DATA)
        .source(Literature.PROBABLE_INFERENCE)
        .hint(
            Text.en("Take it off the map, or find out why {people} do not get there")
                .nl("Haal het van de kaart, of zoek uit waarom {people} er niet komen"))
        .option(MIN_MET_SHARE)
        .check(ofSame(this::unmet));
  }

  private void unmet(Journey journey, ValidationContext context) {
    double least = context.option(MIN_MET_SHARE);
    for (Phase phase : journey.phases()) {
      for (Touchpoint touchpoint : phase.touchpoints()) {
        Share met = statistics.touchpoint(touchpoint.id()).orElseThrow().customers();
        boolean isVisited = met.whole() > 0;
        Share share = isVisited ? met : Share.of(0, statistics.customersOnTheMap());
        if (isEnough(share) && share.atMost() < least) {
          context
              .report(!isVisited ? UNVISITED : share.part() == 1 ? UNMET_BUT_BY_ONE : UNMET)
              .with("met", share.part())
              .with("customers", share.whole())
              .with("phase", nameOf(phase))
              .with("touchpoint", touchpoint.name())
              .about(touchpoint);
        }
      }
    }
  }

  private JourneyValidator<Journey> offTheMap() {
    return JourneyValidator.forJourneys("observed-off-the-map")
        .severity(Severity.WARNING)
        .summary(
            Text.en("what customers often do is on the map")
                .nl("wat klanten vaak doen staat op de kaart"))
        .source(STEER_ON_DATA)
        .source(Literature.PROBABLE_INFERENCE)
        .hint(
            Text.en(
                    "Add a touchpoint, or say in the plan which one it is or that it is to be ignored")
                .nl(
                    "Voeg een contactmoment toe, of zeg in het plan welk het is of dat het genegeerd"
                        + " moet worden"))
        .option(MAX_UNMAPPED_SHARE)
        .check(ofSame((journey, context) -> unmapped(context)));
  }

  private void unmapped(ValidationContext context) {
    double most = context.option(MAX_UNMAPPED_SHARE);
    List<UnmappedEvent> events = statistics.unmappedEvents(Integer.MAX_VALUE);
    for (UnmappedEvent event : events) {
      if (isAbove(event.encounters(), most)) {
        context
            .report(OFF_THE_MAP)
            .with("event", event.event())
            .with("percent", percent(event.encounters()))
            .with("count", event.encounters().part());
      }
    }
    Share others =
        Share.of(
            statistics.encountersWithOtherUnmappedEvents(),
            statistics.encountersOnTheMap() + statistics.encountersOffTheMap());
    if (isAbove(others, most)) {
      boolean isFull = events.size() == TallyBody.UNMAPPED_EVENTS;
      context
          .report(isFull ? OTHERS_OFF_THE_MAP : NAMELESS_OFF_THE_MAP)
          .with("percent", percent(others))
          .with("count", others.part())
          .with("kept", TallyBody.UNMAPPED_EVENTS);
    }
  }

  /** Returns the percentage with the reader's decimal sign. */
  private static Text percent(Share share) {
    String percent = share.percent(1);
    return share.whole() == 0 ? Text.en(percent) : Numbers.plain(new BigDecimal(percent));
  }

  private JourneyValidator<Journey> moveUnmodelled() {
    return JourneyValidator.forJourneys("observed-move-unmodelled")
        .severity(Severity.WARNING)
        .summary(
            Text.en("the map knows the ways that customers often go")
                .nl("de kaart kent de wegen die klanten vaak gaan"))
        .source(STEER_ON_DATA)
        .source(Literature.PROBABLE_INFERENCE)
        .hint(
            Text.en(
                    "Draw this way on the map as a next step or a loop, or find out what drives"
                        + " {people} there")
                .nl(
                    "Teken deze weg op de kaart als vervolgstap of loop, of zoek uit wat {people}"
                        + " daarheen drijft"))
        .option(MAX_UNMODELLED_SHARE)
        .check(ofSame(this::unmodelled));
  }

  private void unmodelled(Journey journey, ValidationContext context) {
    double most = context.option(MAX_UNMODELLED_SHARE);
    Map<String, Long> leaving = new LinkedHashMap<>();
    for (DirectlyFollows move : statistics.phaseFollows()) {
      if (!move.from().equals(move.to())) {
        leaving.merge(move.from(), move.count(), Long::sum);
      }
    }
    Map<String, long[]> outOfBranches = outOfBranches(journey);
    Map<String, Phase> phases = new LinkedHashMap<>();
    journey.phases().forEach(phase -> phases.put(phase.id(), phase));
    for (Phase from : journey.phases()) {
      for (DirectlyFollows move : statistics.phaseFollows()) {
        Phase to = phases.get(move.to());
        Share share = Share.of(move.unmodelled(), leaving.getOrDefault(move.from(), 0L));
        boolean leaves = move.from().equals(from.id()) && !move.to().equals(from.id());
        if (leaves && to != null && isAbove(share, most)) {
          context
              .report(UNMODELLED)
              .with("phase", nameOf(from))
              .with("to", nameOf(to))
              .with("percent", percent(share))
              .with("count", share.part())
              .about(from)
              .related(to);
        }
      }
      for (Branching branching : from.branchings()) {
        long[] moves = outOfBranches.getOrDefault(branching.id(), new long[2]);
        Share share = Share.of(moves[1], moves[0]);
        if (isAbove(share, most)) {
          context
              .report(OTHER_BRANCH)
              .with("branching", branching.name())
              .with("percent", percent(share))
              .with("count", share.part())
              .about(from);
        }
      }
    }
  }

  /**
   * Returns, by branching, how many moves lead out of a branch, and how many of them to another
   * branch by a way that the journey does not model.
   */
  private Map<String, long[]> outOfBranches(Journey journey) {
    Map<String, BranchPath> branches = new HashMap<>();
    journey.phases().forEach(phase -> branches.putAll(phase.branches()));
    Map<String, long[]> moves = new HashMap<>();
    for (DirectlyFollows move :
        branches.isEmpty() ? List.<DirectlyFollows>of() : statistics.follows()) {
      BranchPath left = branches.get(move.from());
      BranchPath entered = branches.get(move.to());
      if (left != null && !left.equals(entered)) {
        long[] counted = moves.computeIfAbsent(left.branching(), id -> new long[2]);
        counted[0] += move.count();
        if (entered != null && entered.branching().equals(left.branching())) {
          counted[1] += move.unmodelled();
        }
      }
    }
    return moves;
  }

  private JourneyValidator<Journey> dropOffUnmarked() {
    return JourneyValidator.forJourneys("observed-drop-off-unmarked")
        .severity(Severity.WARNING)
        .summary(
            Text.en("where many customers drop off, a drop-off point is marked")
                .nl("waar veel klanten afhaken, is een afhaakpunt gemarkeerd"))
        .source(STEER_ON_DATA)
        .source(Literature.PROBABLE_INFERENCE)
        .hint(
            Text.en("Mark the touchpoint where {people} leave, with the reason, and fix it")
                .nl(
                    "Markeer het contactmoment waar {people} vertrekken, met de reden, en los die op"))
        .option(MAX_DROP_OFF_SHARE)
        .check(ofSame(this::dropOff));
  }

  /**
   * Without a cut-off it is unknown who is still on the way; then all customers last seen there
   * count.
   */
  private void dropOff(Journey journey, ValidationContext context) {
    double most = context.option(MAX_DROP_OFF_SHARE);
    String end = lastWithTouchpoints();
    for (Phase phase : journey.phases()) {
      PhaseCount count = statistics.phase(phase.id()).orElse(null);
      if (count == null
          || phase.id().equals(end)
          || phase.touchpoints().stream().anyMatch(Touchpoint::isDropOffPoint)) {
        continue;
      }
      long stopped = count.last(TrailStatus.STOPPED) + count.last(TrailStatus.UNKNOWN);
      Share share = Share.of(stopped, count.customers().part());
      if (isAbove(share, most)) {
        context
            .report(DROP_OFF)
            .with("phase", nameOf(phase))
            .with("percent", percent(share))
            .with("count", share.part())
            .about(phase);
      }
    }
  }

  private String lastWithTouchpoints() {
    List<TouchpointCount> touchpoints = statistics.touchpoints();
    return touchpoints.isEmpty() ? "" : touchpoints.get(touchpoints.size() - 1).phaseId();
  }

  private JourneyValidator<Journey> emotionDiffers() {
    return JourneyValidator.forJourneys("observed-emotion-differs")
        .severity(Severity.WARNING)
        .summary(
            Text.en("customers feel what the map says")
                .nl("klanten voelen wat er op de kaart staat"))
        .source(STEER_ON_DATA)
        .hint(
            Text.en("Ask {people} why, and change the touchpoint or the map")
                .nl("Vraag {people} waarom, en verander het contactmoment of de kaart"))
        .option(MAX_EMOTION_DIFFERENCE)
        .option(MIN_EXPERIENCES)
        .check(ofSame(this::emotions));
  }

  private void emotions(Journey journey, ValidationContext context) {
    Map<String, Persona> personas = new LinkedHashMap<>();
    journey.personas().forEach(persona -> personas.put(persona.id(), persona));
    for (Touchpoint touchpoint : journey.touchpoints().toList()) {
      EmotionSummary others = emotionAt(touchpoint, statistics);
      for (JourneyStatistics segment : byPersona()) {
        Persona persona = personas.get(segment.personaId().orElse(""));
        Emotion own = persona == null ? null : touchpoint.participantEmotions().get(persona.id());
        if (persona != null && own != null) {
          EmotionSummary theirs = emotionAt(touchpoint, segment);
          others = others.without(theirs);
          if (differs(theirs, own, context)) {
            report(context, EMOTION_OF_PERSONA, theirs, own, touchpoint)
                .with("persona", persona.name());
          }
        }
      }
      Emotion general = touchpoint.emotion().orElse(null);
      if (general != null && differs(others, general, context)) {
        report(context, EMOTION, others, general, touchpoint);
      }
    }
  }

  /** Returns the segments; or these statistics, if they are of a segment themselves. */
  private Collection<JourneyStatistics> byPersona() {
    return statistics.personaId().isPresent()
        ? List.of(statistics)
        : statistics.segments().values();
  }

  private static EmotionSummary emotionAt(Touchpoint touchpoint, JourneyStatistics of) {
    return of.touchpoint(touchpoint.id()).orElseThrow().emotion();
  }

  private static boolean differs(
      EmotionSummary observed, Emotion modelled, ValidationContext context) {
    if (observed.count() < Math.max(2, context.option(MIN_EXPERIENCES))) {
      return false;
    }
    double off = Math.abs(observed.mean().orElseThrow() - modelled.score());
    return off - observed.margin() >= context.option(MAX_EMOTION_DIFFERENCE);
  }

  private static FindingDraft report(
      ValidationContext context,
      Text text,
      EmotionSummary observed,
      Emotion modelled,
      Touchpoint touchpoint) {
    return context
        .report(text)
        .with("observed", signed(BigDecimal.valueOf(observed.mean().orElseThrow()), 1))
        .with("touchpoint", touchpoint.name())
        .with("count", observed.count())
        .with("modelled", signed(BigDecimal.valueOf(modelled.score()), 0))
        .about(touchpoint);
  }

  private static Text signed(BigDecimal score, int decimals) {
    return Numbers.signed(score.setScale(decimals, RoundingMode.HALF_UP));
  }

  private JourneyValidator<Journey> loopNotTaken() {
    return JourneyValidator.forJourneys("observed-loop-not-taken")
        .severity(Severity.WARNING)
        .summary(
            Text.en("customers take the loyalty loop of the map")
                .nl("klanten nemen de loyalty loop van de kaart"))
        .source(Literature.CONSUMER_DECISION_JOURNEY)
        .source(Literature.PROBABLE_INFERENCE)
        .hint(
            Text.en("Give {people} who bought a reason to come back, or take the loop off the map")
                .nl(
                    "Geef {people} die kochten een reden om terug te komen, of haal de loop van de kaart"))
        .option(MIN_LOOP_SHARE)
        .check(
            ofSame(
                (journey, context) -> {
                  LoyaltyLoopSummary loops = statistics.loyaltyLoops();
                  for (LoyaltyLoop loop : journey.loyaltyLoops()) {
                    long taken = taken(loop);
                    Share share = Share.of(Math.min(taken, loops.customers()), loops.customers());
                    if (isEnough(share) && share.atMost() < context.option(MIN_LOOP_SHARE)) {
                      context
                          .report(taken == 1 ? TAKEN_ONCE : NOT_TAKEN)
                          .with("count", taken)
                          .with("customers", loops.customers())
                          .about(loop);
                    }
                  }
                }));
  }

  /**
   * Returns how often a loop was taken. Statistics record that a purchase came by a loop, but not
   * by which of several; in that case the moves along the loop itself are counted, if the phases
   * that were met identify them.
   */
  private long taken(LoyaltyLoop loop) {
    LoyaltyLoopSummary loops = statistics.loyaltyLoops();
    if (loops.taken().size() == 1) {
      return loops.purchases(PurchaseOrigin.LOYALTY_LOOP);
    }
    return statistics.leadsBack(loop.id())
        ? loops.taken().getOrDefault(loop.id(), Long.MAX_VALUE)
        : Long.MAX_VALUE;
  }

  private JourneyValidator<Journey> loopUnmodelled() {
    return JourneyValidator.forJourneys("observed-loop-unmodelled")
        .severity(Severity.WARNING)
        .summary(
            Text.en("where customers come back to buy, the map has a loyalty loop")
                .nl("waar klanten terugkomen om te kopen, heeft de kaart een loyalty loop"))
        .source(Literature.CONSUMER_DECISION_JOURNEY)
        .source(Literature.PROBABLE_INFERENCE)
        .hint(
            Text.en("Draw the loyalty loop, and say what sets it off")
                .nl("Teken de loyalty loop, en zeg wat hem in gang zet"))
        .option(MAX_LOOP_SHARE)
        .check(
            ofSame(
                (journey, context) -> {
                  Share share = statistics.loyaltyLoops().shareOfPurchases();
                  if (journey.loyaltyLoops().isEmpty()
                      && isAbove(share, context.option(MAX_LOOP_SHARE))) {
                    context
                        .report(LOOP_UNMODELLED)
                        .with("percent", percent(share))
                        .with("count", share.part());
                  }
                }));
  }
}
