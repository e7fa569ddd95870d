package io.github.klantreis.observation;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.inference.Binomial;
import io.github.klantreis.observation.inference.Enough;
import io.github.klantreis.observation.inference.Holm;
import io.github.klantreis.observation.inference.Mean;
import io.github.klantreis.observation.wording.PurchaseWords;
import io.github.klantreis.observation.wording.RuleTexts;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import io.github.klantreis.part.Branching;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Scale;
import io.github.klantreis.term.BranchingKind;
import io.github.klantreis.term.Valence;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What statistics say for or against a journey, rule by rule: everything that could be found. */
final class ObservedEvidence {
  /** Shares of fewer customers are not judged. */
  static final int FEWEST = Enough.CUSTOMERS;

  static final String UNMET = "observed-touchpoint-unmet";
  static final String OFF_THE_MAP = "observed-off-the-map";
  static final String UNMODELLED = "observed-move-unmodelled";
  static final String DROP_OFF = "observed-drop-off-unmarked";
  static final String EMOTION = "observed-emotion-differs";
  static final String BRANCH_SHARE = "observed-branch-share-differs";
  static final String LOOP_NOT_TAKEN = "observed-loop-not-taken";
  static final String LOOP_UNMODELLED = "observed-loop-unmodelled";

  /** The values of options. */
  interface Settings {
    <T> T option(Option<T> option);
  }

  /**
   * Something that a rule could find.
   *
   * @param customers of how many customers it is a share or a mean
   * @param probability how likely what was seen is if the share or the mean is at the threshold
   * @param report reports the finding
   */
  record Candidate(long customers, double probability, Consumer<ValidationContext> report) {}

  /**
   * All that a rule could find.
   *
   * @param kind what is found
   * @param threshold beyond what it is found
   * @param silences why something was not judged, with a placeholder for the rule
   */
  record Evidence(Kind kind, double threshold, List<Candidate> candidates, List<Silence> silences) {
    /** Reports what is found if a rule may err so often. */
    void report(double level, ValidationContext context) {
      List<Double> probabilities = candidates.stream().map(Candidate::probability).toList();
      boolean[] found = Holm.found(probabilities, level);
      for (int i = 0; i < found.length; i++) {
        if (found[i]) {
          candidates.get(i).report().accept(context);
        }
      }
    }
  }

  /** Shares that are too large, too small, or elsewhere; means that are elsewhere. */
  enum Kind {
    ABOVE,
    BELOW,
    APART,
    MEAN
  }

  /** Why something was not judged. */
  record Silence(Text text, Map<String, Object> values) {}

  private final JourneyStatistics statistics;
  private final JourneyOutline outline;
  private final Journey journey;

  ObservedEvidence(JourneyStatistics statistics, Journey journey) {
    this.statistics = statistics;
    this.outline = statistics.compiled().outline;
    this.journey = journey;
  }

  /** Returns the evidence of each rule by the rule's id, in the order of the rules. */
  Map<String, Evidence> all(Settings settings) {
    Map<String, Evidence> all = new LinkedHashMap<>();
    all.put(UNMET, unmet(settings));
    all.put(OFF_THE_MAP, offTheMap(settings));
    all.put(UNMODELLED, unmodelled(settings));
    all.put(DROP_OFF, dropOff(settings));
    all.put(EMOTION, emotions(settings));
    all.put(LOOP_NOT_TAKEN, loopNotTaken(settings));
    all.put(LOOP_UNMODELLED, loopUnmodelled(settings));
    all.put(BRANCH_SHARE, branchShares(settings));
    return all;
  }

  private boolean hasCutOff() {
    return statistics.compiled().hasCutOff;
  }

  private static Candidate above(Share share, double most, Consumer<ValidationContext> report) {
    return new Candidate(
        share.whole(), Binomial.atLeast(share.part(), share.whole(), most), report);
  }

  private static Candidate below(Share share, double least, Consumer<ValidationContext> report) {
    return new Candidate(
        share.whole(), Binomial.atMost(share.part(), share.whole(), least), report);
  }

  private static Evidence shares(
      Kind kind, double threshold, List<Candidate> candidates, List<Silence> silences) {
    return evidence(kind, threshold, FEWEST, candidates, silences);
  }

  /** Returns the evidence of what enough customers did, and says of how much they were too few. */
  private static Evidence evidence(
      Kind kind, double threshold, int fewest, List<Candidate> candidates, List<Silence> silences) {
    List<Candidate> enough =
        candidates.stream().filter(candidate -> candidate.customers() >= fewest).toList();
    List<Silence> all = new ArrayList<>(silences);
    if (enough.size() < candidates.size()) {
      all.add(
          new Silence(
              RuleTexts.TOO_FEW, Map.of("n", candidates.size() - enough.size(), "fewest", fewest)));
    }
    return new Evidence(kind, threshold, enough, all);
  }

  private static FindingDraft share(ValidationContext context, Text text, Share share) {
    return context
        .report(text)
        .with("percent", percent(share))
        .with("count", Numbers.grouped(share.part()))
        .with("customers", Numbers.grouped(share.whole()));
  }

  /** Returns the percentage with the reader's decimal sign. */
  private static Text percent(Share share) {
    String percent = share.percent(1);
    return share.whole() == 0 ? Text.en(percent) : Numbers.plain(new BigDecimal(percent));
  }

  /** Returns the phase's own name, otherwise that of its kind in the reader's language. */
  private static Object nameOf(Phase phase) {
    return phase.name().<Object>map(name -> name).orElse(phase.kind().label());
  }

  // ---- touchpoints that are not met ----

  Evidence unmet(Settings settings) {
    double least = settings.option(ObservedRules.MIN_MET_SHARE);
    List<Candidate> candidates = new ArrayList<>();
    List<Silence> silences = new ArrayList<>();
    for (Phase phase : journey.phases()) {
      for (Touchpoint touchpoint : phase.touchpoints()) {
        if (statistics.plan().isUnrecorded(touchpoint.id())) {
          silences.add(
              new Silence(RuleTexts.NOT_RECORDED, Map.of("name", (Object) touchpoint.name())));
          continue;
        }
        Set<String> personas = phase.reading(touchpoint).concernedPersonas();
        List<TouchpointCount> counts =
            concerned(personas).stream()
                .map(some -> some.touchpoint(touchpoint.id()).orElseThrow())
                .toList();
        if (counts.isEmpty()) {
          silences.add(
              new Silence(
                  RuleTexts.WHO_IS_CONCERNED, Map.of("touchpoint", (Object) touchpoint.name())));
          continue;
        }
        boolean isVisited = counts.stream().anyMatch(count -> count.customers().whole() > 0);
        List<Share> met =
            counts.stream()
                .filter(count -> !isVisited || count.customers().whole() > 0)
                .map(TouchpointCount::met)
                .toList();
        Share share =
            Share.of(
                met.stream().mapToLong(Share::part).sum(),
                met.stream().mapToLong(Share::whole).sum());
        boolean isInLog = statistics.touchpoint(touchpoint.id()).orElseThrow().encounters() > 0;
        Text text = isVisited ? met(share, !personas.isEmpty(), isInLog) : RuleTexts.UNVISITED;
        candidates.add(
            below(
                share,
                least,
                context ->
                    share(context, text, share)
                        .with("phase", nameOf(phase))
                        .with("touchpoint", touchpoint.name())
                        .about(touchpoint)));
      }
    }
    return shares(Kind.BELOW, least, candidates, silences);
  }

  private static Text met(Share share, boolean concernsSome, boolean isInLog) {
    if (!isInLog) {
      return concernsSome ? RuleTexts.NOT_IN_LOG_OF_CONCERNED : RuleTexts.NOT_IN_LOG;
    }
    if (share.part() == 0) {
      return RuleTexts.UNMET_BY_ANY_CONCERNED; // whoever met it is not one of those it concerns
    }
    if (share.part() == 1) {
      return concernsSome ? RuleTexts.UNMET_BUT_BY_ONE_CONCERNED : RuleTexts.UNMET_BUT_BY_ONE;
    }
    return concernsSome ? RuleTexts.UNMET_BY_CONCERNED : RuleTexts.UNMET;
  }

  /** Returns the statistics of the personas that something concerns; none if they are not known. */
  private Collection<JourneyStatistics> concerned(Set<String> personas) {
    if (personas.isEmpty()) {
      return List.of(statistics);
    }
    return byPersona().stream()
        .filter(segment -> segment.personaId().filter(personas::contains).isPresent())
        .toList();
  }

  /** Returns the segments; or these statistics, if they are of a segment themselves. */
  private Collection<JourneyStatistics> byPersona() {
    return statistics.personaId().isPresent()
        ? List.of(statistics)
        : statistics.segments().values();
  }

  // ---- what is not on the map ----

  Evidence offTheMap(Settings settings) {
    double most = settings.option(ObservedRules.MAX_UNMAPPED_SHARE);
    List<Candidate> candidates = new ArrayList<>();
    List<UnmappedEvent> events = statistics.unmappedEvents(Integer.MAX_VALUE);
    for (UnmappedEvent event : events) {
      candidates.add(
          above(
              event.customers(),
              most,
              context ->
                  share(context, RuleTexts.OFF_THE_MAP, event.customers())
                      .with("event", event.event())
                      .with("share", percent(event.encounters()))));
    }
    long others = statistics.encountersWithOtherUnmappedEvents();
    if (others > 0) {
      Share off = statistics.customersOffTheMap();
      Share share = Share.of(Math.min(off.part(), others), off.whole());
      boolean isFull = events.size() == TallyBody.UNMAPPED_EVENTS;
      Text text = isFull ? RuleTexts.OTHERS_OFF_THE_MAP : RuleTexts.NAMELESS_OFF_THE_MAP;
      candidates.add(
          above(
              share,
              most,
              context ->
                  share(context, text, share)
                      .with("kept", Numbers.grouped(TallyBody.UNMAPPED_EVENTS))));
    }
    return shares(Kind.ABOVE, most, candidates, List.of());
  }

  // ---- moves that are not modelled ----

  Evidence unmodelled(Settings settings) {
    double most = settings.option(ObservedRules.MAX_UNMODELLED_SHARE);
    Map<String, Share> moves = new HashMap<>();
    for (DirectlyFollows move : statistics.phaseFollows()) {
      move.unmodelledCustomers().ifPresent(by -> moves.put(move.from() + ">" + move.to(), by));
    }
    boolean[][] may = mayBeUnmodelled();
    List<Candidate> candidates = new ArrayList<>();
    List<Silence> silences = new ArrayList<>();
    for (Phase from : journey.phases()) {
      PhaseCount count = statistics.phase(from.id()).orElse(null);
      for (Phase to : journey.phases()) {
        int left = outline.phase(from.id());
        int entered = outline.phase(to.id());
        if (count != null && left >= 0 && entered >= 0 && may[left][entered]) {
          if (isNothingInLogBetween(left, entered)) {
            silences.add(
                new Silence(
                    RuleTexts.NOTHING_BETWEEN, Map.of("phase", nameOf(from), "to", nameOf(to))));
            continue;
          }
          Share share = moves.getOrDefault(from.id() + ">" + to.id(), Share.of(0, count.left()));
          candidates.add(
              above(
                  share,
                  most,
                  context ->
                      share(context, RuleTexts.UNMODELLED, share)
                          .with("phase", nameOf(from))
                          .with("to", nameOf(to))
                          .about(from)
                          .related(to)));
        }
      }
      for (Branching branching : from.branchings()) {
        statistics
            .branching(branching.id())
            .filter(each -> each.kind() != BranchingKind.PARALLEL)
            .map(BranchingCount::unmodelledToOtherBranch)
            .ifPresent(
                share ->
                    candidates.add(
                        above(
                            share,
                            most,
                            context ->
                                share(context, RuleTexts.OTHER_BRANCH, share)
                                    .with("branching", branching.name())
                                    .about(from))));
      }
    }
    return shares(Kind.ABOVE, most, candidates, silences);
  }

  /** Whether the log has not one event of the phases that a way on passes over. */
  private boolean isNothingInLogBetween(int left, int entered) {
    return entered > left + 1
        && IntStream.range(left + 1, entered)
            .mapToObj(phase -> statistics.phase(outline.phaseIds[phase]).orElseThrow())
            .allMatch(phase -> phase.encounters() == 0);
  }

  /** Returns from phase to phase whether the journey models not all moves. */
  private boolean[][] mayBeUnmodelled() {
    boolean[][] may = new boolean[outline.phaseCount()][outline.phaseCount()];
    for (int from = 0; from < outline.touchpointCount(); from++) {
      for (int to = 0; to < outline.touchpointCount(); to++) {
        int left = outline.phaseOf[from];
        int entered = outline.phaseOf[to];
        may[left][entered] |= left != entered && !Moves.isModelled(outline, from, to);
      }
    }
    return may;
  }

  // ---- drop-offs that are not marked ----

  Evidence dropOff(Settings settings) {
    double most = settings.option(ObservedRules.MAX_DROP_OFF_SHARE);
    if (!hasCutOff()) {
      return shares(
          Kind.ABOVE, most, List.of(), List.of(new Silence(RuleTexts.NO_CUT_OFF, Map.of())));
    }
    List<Candidate> candidates = new ArrayList<>();
    List<Silence> silences = new ArrayList<>();
    for (Phase phase : journey.phases()) {
      PhaseCount count = statistics.phase(phase.id()).orElse(null);
      if (count == null
          || phase.touchpoints().isEmpty()
          || outline.isEnd(outline.phase(phase.id()))
          || phase.touchpoints().stream().anyMatch(Touchpoint::isDropOffPoint)) {
        continue;
      }
      if (count.isUnrecorded()) {
        silences.add(new Silence(RuleTexts.NOT_RECORDED, Map.of("name", nameOf(phase))));
        continue;
      }
      Share share = count.dropOff();
      if (share.part() > 0 && isNothingInLogAfter(phase)) {
        silences.add(new Silence(RuleTexts.NOTHING_AFTER, Map.of("phase", nameOf(phase))));
        candidates.add(new Candidate(share.whole(), 1, context -> {}));
      } else if (count.cameBack() > share.part()) {
        silences.add(
            new Silence(
                RuleTexts.CAME_BACK,
                Map.of(
                    "phase",
                    nameOf(phase),
                    "cameBack",
                    Numbers.grouped(count.cameBack()),
                    "stopped",
                    Numbers.grouped(share.part()))));
        // It stays one of those that could be found, as it was left out for what was seen.
        candidates.add(new Candidate(share.whole(), 1, context -> {}));
      } else {
        candidates.add(
            above(
                share,
                most,
                context ->
                    share(context, RuleTexts.DROP_OFF, share)
                        .with("phase", nameOf(phase))
                        .about(phase)));
      }
    }
    return shares(Kind.ABOVE, most, candidates, silences);
  }

  /** Whether the log has not one event of any phase after one: it may not be recorded. */
  private boolean isNothingInLogAfter(Phase phase) {
    return statistics.phases().stream()
        .dropWhile(each -> !each.phaseId().equals(phase.id()))
        .skip(1)
        .allMatch(each -> each.encounters() == 0);
  }

  // ---- emotions that differ ----

  Evidence emotions(Settings settings) {
    Map<String, Persona> personas = new LinkedHashMap<>();
    journey.personas().forEach(persona -> personas.put(persona.id(), persona));
    List<Candidate> candidates = new ArrayList<>();
    for (Phase phase : journey.phases()) {
      for (Touchpoint touchpoint : phase.touchpoints()) {
        emotions(phase.reading(touchpoint), personas, settings, candidates);
      }
    }
    return evidence(
        Kind.MEAN,
        settings.option(ObservedRules.MAX_EMOTION_DIFFERENCE),
        Math.max(1, settings.option(ObservedRules.MIN_CUSTOMERS_WITH_EXPERIENCE)),
        candidates,
        List.of());
  }

  private void emotions(
      Reading reading,
      Map<String, Persona> personas,
      Settings settings,
      List<Candidate> candidates) {
    String id = reading.touchpoint().id();
    long[] others = statistics.touchpoint(id).orElseThrow().felt();
    for (JourneyStatistics segment : byPersona()) {
      Persona persona = personas.get(segment.personaId().orElse(""));
      OnMap own = persona == null ? null : OnMap.ofPersona(reading, persona.id());
      if (persona != null && own != null) {
        long[] theirs = segment.touchpoint(id).orElseThrow().felt();
        for (int i = 0; i < others.length; i++) {
          others[i] -= theirs[i];
        }
        candidates.add(emotion(reading.touchpoint(), theirs, own, persona, settings));
      }
    }
    OnMap general = OnMap.ofAll(reading);
    if (general != null) {
      candidates.add(emotion(reading.touchpoint(), others, general, null, settings));
    }
  }

  /** What a map says of how customers feel: what was measured, or else what was drawn. */
  private record OnMap(Emotion emotion, boolean isMeasured) {
    static @Nullable OnMap ofAll(Reading reading) {
      return reading
          .measuredEmotion()
          .map(emotion -> new OnMap(emotion, true))
          .or(() -> reading.emotion().map(emotion -> new OnMap(emotion, false)))
          .orElse(null);
    }

    /** Returns what holds for a persona alone; null where what holds for all holds for it, too. */
    static @Nullable OnMap ofPersona(Reading reading, String id) {
      Emotion measured = reading.measuredParticipantEmotions().get(id);
      if (measured != null) {
        return new OnMap(measured, true);
      }
      Emotion drawn = reading.participantEmotions().get(id);
      return drawn == null || reading.measuredEmotion().isPresent()
          ? null
          : new OnMap(drawn, false);
    }

    /** Returns the emotion from −2 to +2; a measured one is a mean, so that it is not rounded. */
    double level() {
      Scale scale = emotion.scale().orElse(null);
      if (!isMeasured || scale == null || emotion.value().isEmpty()) {
        return emotion.score();
      }
      double place = scale.placeOf(emotion.value().getAsDouble());
      return Valence.LOWEST + place * (Valence.HIGHEST - Valence.LOWEST);
    }

    Text text(boolean isOfPersona) {
      if (isMeasured) {
        return isOfPersona ? RuleTexts.MEASURED_EMOTION_OF_PERSONA : RuleTexts.MEASURED_EMOTION;
      }
      return isOfPersona ? RuleTexts.EMOTION_OF_PERSONA : RuleTexts.EMOTION;
    }
  }

  private static Candidate emotion(
      Touchpoint touchpoint,
      long[] felt,
      OnMap onMap,
      @Nullable Persona persona,
      Settings settings) {
    double most = Math.max(0, settings.option(ObservedRules.MAX_EMOTION_DIFFERENCE));
    double modelled = onMap.level();
    long customers = Arrays.stream(felt).sum();
    double probability =
        Math.min(Mean.above(felt, modelled + most), Mean.below(felt, modelled - most));
    return new Candidate(
        customers,
        probability,
        context -> {
          long quarters = 0;
          for (int i = 0; i < felt.length; i++) {
            quarters += felt[i] * (i - 8);
          }
          BigDecimal mean =
              BigDecimal.valueOf(quarters)
                  .divide(BigDecimal.valueOf(4 * customers), 1, RoundingMode.HALF_UP);
          FindingDraft draft =
              context
                  .report(onMap.text(persona != null))
                  .with("observed", Numbers.signed(mean))
                  .with("touchpoint", touchpoint.name())
                  .with("count", Numbers.grouped(customers))
                  .with(
                      "modelled",
                      Numbers.signed(
                          BigDecimal.valueOf(modelled)
                              .setScale(1, RoundingMode.HALF_UP)
                              .stripTrailingZeros()))
                  .about(touchpoint);
          if (persona != null) {
            draft.with("persona", persona.name());
          }
        });
  }

  // ---- shares of branches that differ ----

  /** Whether a choice of the journey says how many take a branch. */
  static boolean statesShares(Journey journey) {
    return journey.phases().stream()
        .flatMap(phase -> phase.branchings().stream())
        .anyMatch(ObservedEvidence::statesShares);
  }

  private static boolean statesShares(Branching branching) {
    return branching.kind() == BranchingKind.CHOICE
        && branching.branches().stream().anyMatch(branch -> branch.share().isPresent());
  }

  Evidence branchShares(Settings settings) {
    double most = Math.max(0, settings.option(ObservedRules.MAX_BRANCH_DIFFERENCE));
    List<Candidate> candidates = new ArrayList<>();
    List<Silence> silences = new ArrayList<>();
    if (!hasCutOff() && statesShares(journey)) {
      return shares(
          Kind.APART, most, List.of(), List.of(new Silence(RuleTexts.NO_CUT_OFF, Map.of())));
    }
    for (Phase phase : journey.phases()) {
      for (Branching branching : phase.branchings()) {
        BranchingCount count = statistics.branching(branching.id()).orElse(null);
        if (count == null || !statesShares(branching)) {
          continue;
        }
        int observed = count.branches().stream().mapToInt(each -> each.branchIds().size()).sum();
        if (branching.branches().stream().anyMatch(each -> isNotInLog(phase, branching, each))) {
          silences.add(
              new Silence(
                  RuleTexts.BRANCH_NOT_IN_LOG, Map.of("branching", (Object) branching.name())));
          continue;
        }
        if (count.hasUnrecordedBranch()) {
          silences.add(
              new Silence(
                  RuleTexts.BRANCH_NOT_RECORDED, Map.of("branching", (Object) branching.name())));
          continue;
        }
        if (observed < branching.branches().size()) {
          silences.add(
              new Silence(RuleTexts.BRANCH_UNSEEN, Map.of("branching", (Object) branching.name())));
          continue;
        }
        List<BranchCount> branches = count.branches();
        // Of two, the second is chosen by all who do not choose the first.
        boolean areOneAnother = branches.size() == 2 && statedTogether(branches) == 100;
        for (BranchCount branch : areOneAnother ? branches.subList(0, 1) : branches) {
          branch
              .statedShare()
              .ifPresent(stated -> candidates.add(branchShare(phase, count, branch, stated, most)));
        }
      }
    }
    return shares(Kind.APART, most, candidates, silences);
  }

  /** Whether the log has not one event of a branch with touchpoints that are to be recorded. */
  private boolean isNotInLog(Phase phase, Branching branching, Branch branch) {
    List<TouchpointCount> inside =
        phase.touchpoints(new BranchPath(branching.id(), branch.id())).stream()
            .flatMap(each -> statistics.touchpoint(each.id()).stream())
            .toList();
    return !inside.isEmpty()
        && inside.stream().allMatch(each -> each.encounters() == 0)
        && !inside.stream().allMatch(TouchpointCount::isUnrecorded);
  }

  /** Returns the sum of the stated shares; not a number if one is not stated. */
  private static double statedTogether(List<BranchCount> branches) {
    return branches.stream().mapToDouble(each -> each.statedShare().orElse(Double.NaN)).sum();
  }

  /** Who stopped before may or may not have taken the branch without touchpoints: it holds both. */
  private static Candidate branchShare(
      Phase phase, BranchingCount branching, BranchCount branch, double stated, double most) {
    Share share = branch.customersFirst();
    long stopped = branching.stoppedBefore();
    long all = share.whole() + stopped;
    boolean isEmpty = branch.isStraightOn();
    double above =
        Math.max(
            atLeast(share.part(), share.whole(), stated / 100 + most),
            isEmpty ? 0 : atLeast(share.part(), all, stated / 100 + most));
    double below =
        Math.max(
            atMost(share.part(), share.whole(), stated / 100 - most),
            isEmpty ? atMost(share.part() + stopped, all, stated / 100 - most) : 0);
    return new Candidate(
        share.whole(),
        Math.min(1, 2 * Math.min(above, below)),
        context ->
            share(context, RuleTexts.BRANCH_SHARE, share)
                .with("branching", branching.name())
                .with("branch", branch.name())
                .with(
                    "stated",
                    Numbers.plain(
                        BigDecimal.valueOf(stated)
                            .setScale(1, RoundingMode.HALF_UP)
                            .stripTrailingZeros()))
                .about(phase));
  }

  private static double atLeast(long part, long whole, double share) {
    return Binomial.atLeast(part, whole, Math.min(1, share));
  }

  private static double atMost(long part, long whole, double share) {
    return Binomial.atMost(part, whole, Math.max(0, share));
  }

  // ---- loops ----

  Evidence loopNotTaken(Settings settings) {
    double least = settings.option(ObservedRules.MIN_LOOP_SHARE);
    if (!hasCutOff() && !journey.loyaltyLoops().isEmpty()) {
      return shares(
          Kind.BELOW, least, List.of(), List.of(new Silence(RuleTexts.NO_CUT_OFF, Map.of())));
    }
    ObservationPlan plan = statistics.plan();
    if (plan.purchasesAt().isEmpty() && !journey.loyaltyLoops().isEmpty()) {
      Text unknown =
          plan.people().isBuying() ? RuleTexts.PURCHASE_UNKNOWN : RuleTexts.RETURN_UNKNOWN;
      return shares(Kind.BELOW, least, List.of(), List.of(new Silence(unknown, Map.of())));
    }
    List<Candidate> candidates = new ArrayList<>();
    List<Silence> silences = new ArrayList<>();
    PurchaseWords words =
        PurchaseWords.of(plan.hasBuyers(), plan.purchasesAt(), plan::touchpointName);
    for (LoyaltyLoop loop : journey.loyaltyLoops()) {
      Share share = statistics.loyaltyLoops().takers().get(loop.id());
      boolean canBeSeen =
          statistics.leadsBack(loop.id())
              || (journey.loyaltyLoops().size() == 1 && plan.leadsToPurchase(loop.id()));
      if (share == null || !canBeSeen) {
        silences.add(
            new Silence(
                RuleTexts.LOOP_UNSEEN, Map.of("from", named(loop.from()), "to", named(loop.to()))));
        continue;
      }
      Text text =
          share.part() == 0
              ? RuleTexts.LOOP_NOT_TAKEN
              : share.part() == 1 ? RuleTexts.LOOP_TAKEN_BY_ONE : RuleTexts.LOOP_TAKEN_BY_FEW;
      candidates.add(
          below(
              share,
              least,
              context ->
                  share(context, text, share).with("bought", words.get("bought")).about(loop)));
    }
    return shares(Kind.BELOW, least, candidates, silences);
  }

  private Object named(String phaseId) {
    return journey.phase(phaseId).map(ObservedEvidence::nameOf).orElse(phaseId);
  }

  Evidence loopUnmodelled(Settings settings) {
    double most = settings.option(ObservedRules.MAX_LOOP_SHARE);
    Share share = statistics.loyaltyLoops().customersByLoyaltyLoop();
    return shares(
        Kind.ABOVE,
        most,
        statistics.plan().hasBuyers() && journey.loyaltyLoops().isEmpty()
            ? List.of(
                above(share, most, context -> share(context, RuleTexts.LOOP_UNMODELLED, share)))
            : List.of(),
        List.of());
  }
}
