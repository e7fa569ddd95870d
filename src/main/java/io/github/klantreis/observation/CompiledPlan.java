package io.github.klantreis.observation;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a plan that counting needs: plain arrays, and a fingerprint of everything that
 * affects counts.
 */
final class CompiledPlan {
  static final long NO_FOLLOW_UP = -1;

  /** Longer than the time between any two encounters: see {@link CurrentCustomer#MOST_MILLIS}. */
  private static final long NO_WINDOW = 1L << 54;

  final ObservationPlan plan;
  final JourneyOutline outline;
  final TallyLayout layout;
  final FunnelMode[] modes;
  final long window;
  final int[] phaseOf;
  final boolean[] isPurchase;
  final int firstPhaseNotSkipped;

  /** For how long each customer is observed, in milliseconds, or {@link #NO_FOLLOW_UP}. */
  final long followUp;

  /**
   * Who was first seen later than this is not observed for that long; only set with a follow-up.
   */
  final long oldEnoughUntil;

  final boolean hasCutOff;

  /*
   * The following times are since 1970; if each customer is observed for the same time, they are
   * since the customer's first encounter, as each customer then has an own cut-off.
   */

  /** Customers last seen before this time have stopped; only set if the plan has a cut-off. */
  final long stoppedBefore;

  /**
   * Who entered the funnel at this time or before has had the time that the window allows; {@link
   * Long#MIN_VALUE} if nobody is known to have.
   */
  final long maturedUntil;

  /** The last time before or at the cut-off; only set if the plan has one. */
  final long cutOff;

  /** Who was not seen for longer and then came back had seemed to have stopped. */
  final long inactivity;

  /** Per loop: who first bought before this time should have taken it by now. */
  final long[] loopDueBefore;

  /** Per branch the one for which customers are counted who take it, or {@link Moves#NONE}. */
  final int[] countedFor;

  /** The upper half of a fingerprint of 128 bits. */
  final long fingerprintHigh;

  final long fingerprintLow;

  CompiledPlan(ObservationPlan plan) {
    this.plan = plan;
    outline = plan.outline();
    modes = plan.funnelModes();
    int touchpoints = outline.touchpointCount();
    int phases = outline.phaseCount();
    int branchings = outline.branches.branchingIds.length;
    int branches = outline.branches.branchIds.length;
    int loops = outline.loops.ids.length;
    followUp = plan.followUp().map(Duration::toMillis).orElse(NO_FOLLOW_UP);
    int parts =
        (followUp == NO_FOLLOW_UP ? 0 : TallyLayout.FOLLOW_UP)
            + (plan.hasCurves() && plan.cutOff().isPresent() ? TallyLayout.CURVES : 0);
    if (!TallyLayout.fits(touchpoints, phases, modes.length, branchings, branches, loops, parts)) {
      throw new IllegalArgumentException(
          "the journey "
              + outline.journeyId
              + " is too large for a tally: "
              + touchpoints
              + " touchpoints and "
              + phases
              + " phases take "
              + TallyLayout.size(
                  touchpoints, phases, modes.length, branchings, branches, loops, parts)
              + " numbers, at most "
              + TallyLayout.MOST
              + " are allowed; split it, for instance by phase");
    }
    layout = TallyLayout.of(touchpoints, phases, modes.length, branchings, branches, loops, parts);
    window = Math.min(plan.windowMillis(), NO_WINDOW);
    phaseOf = outline.phaseOf;
    isPurchase = new boolean[touchpoints];
    for (int purchase : plan.purchases()) {
      isPurchase[purchase] = true;
    }
    firstPhaseNotSkipped = outline.firstPhaseNotSkipped();
    oldEnoughUntil =
        plan.followUp().map(time -> plan.lastBeforeCutOff(time)).orElse(Long.MIN_VALUE);
    hasCutOff = plan.stoppedBefore().isPresent();
    cutOff = followUp == NO_FOLLOW_UP ? plan.lastBeforeCutOff(Duration.ZERO) : followUp;
    stoppedBefore = sinceFirst(plan, plan.stoppedBefore());
    inactivity =
        plan.inactivity()
            .filter(time -> time.compareTo(ObservationPlan.LONGEST) < 0)
            .map(Duration::toMillis)
            .orElse(Long.MAX_VALUE);
    maturedUntil =
        followUp == NO_FOLLOW_UP
            ? plan.maturedUntil()
            : plan.window().isEmpty() ? Long.MIN_VALUE : followUp - window;
    loopDueBefore = new long[loops];
    for (int loop = 0; loop < loops; loop++) {
      loopDueBefore[loop] = sinceFirst(plan, plan.loopDueBefore(loop));
    }
    countedFor = outline.countedFor(hasCutOff);
    ByteBuffer hash = ByteBuffer.wrap(fingerprint());
    fingerprintHigh = hash.getLong();
    fingerprintLow = hash.getLong();
  }

  /**
   * Returns a time before the cut-off in milliseconds; if each customer is observed for the same
   * time, from the customer's first encounter to as long before the end of that time.
   */
  private long sinceFirst(ObservationPlan plan, Optional<Instant> time) {
    if (time.isEmpty()) {
      return Long.MIN_VALUE;
    }
    if (followUp == NO_FOLLOW_UP) {
      return millis(time.get());
    }
    Duration before = Duration.between(time.get(), plan.cutOff().orElseThrow());
    return before.compareTo(ObservationPlan.LONGEST) > 0
        ? Long.MIN_VALUE
        : Math.max(-NO_WINDOW, followUp - before.toMillis());
  }

  /**
   * Returns the first whole millisecond that is not before an instant; for instants outside the
   * range of a {@code long}, the first or the last millisecond in range.
   */
  static long millis(Instant instant) {
    if (instant.getEpochSecond() > Long.MAX_VALUE / 1000 - 1) {
      return Long.MAX_VALUE;
    }
    return instant.getEpochSecond() < Long.MIN_VALUE / 1000 + 1
        ? Long.MIN_VALUE
        : instant.plusNanos(999_999).toEpochMilli();
  }

  /**
   * Returns a hash of everything that decides where something is counted. Rules are represented by
   * their names; names that are only displayed are not included.
   */
  private byte[] fingerprint() {
    Hasher hasher = Hashing.sha256().newHasher();
    text(hasher, outline.journeyId);
    text(hasher, outline.journeyVersion);
    texts(hasher, outline.allPhaseIds);
    texts(hasher, outline.phaseIds);
    for (int p = 0; p < outline.phaseCount(); p++) {
      hasher
          .putBoolean(outline.buysInPhase[p])
          .putBoolean(outline.weighsInPhase[p])
          .putBoolean(outline.dropOffInPhase[p]);
    }
    hasher.putInt(firstPhaseNotSkipped);
    texts(hasher, outline.personas.ids);
    texts(hasher, outline.touchpointIds);
    numbers(hasher, outline.phaseOf);
    numbers(hasher, outline.personas.emotions);
    numbers(hasher, outline.personas.concerned);
    numbers(hasher, outline.personas.unrecorded.stream().toArray());
    numbers(hasher, outline.following);
    numbers(hasher, outline.nextSteps);
    numbers(hasher, outline.edges);
    texts(hasher, outline.branches.branchingIds);
    texts(hasher, outline.branches.branchIds);
    numbers(hasher, outline.branches.firstBranch);
    numbers(hasher, outline.branches.branchOf);
    for (boolean parallel : outline.branches.isParallel) {
      hasher.putBoolean(parallel);
    }
    for (boolean ends : outline.branches.endsJourney) {
      hasher.putBoolean(ends);
    }
    texts(hasher, outline.loops.ids);
    numbers(hasher, outline.loops.from);
    numbers(hasher, outline.loops.to);
    for (boolean passive : outline.loops.isPassive) {
      hasher.putBoolean(passive);
    }
    numbers(hasher, plan.purchases());
    hasher.putInt(modes.length);
    for (FunnelMode mode : modes) {
      text(hasher, mode.id());
    }
    hasher
        .putLong(window)
        .putLong(followUp)
        .putLong(oldEnoughUntil)
        .putLong(layout.has(TallyLayout.CURVES) ? cutOff : Long.MIN_VALUE)
        .putBoolean(hasCutOff)
        .putLong(stoppedBefore)
        .putLong(inactivity)
        .putLong(maturedUntil);
    for (long due : loopDueBefore) {
      hasher.putLong(due);
    }
    text(hasher, plan.segmentAttribute().orElse(""));
    hasher.putBoolean(plan.segmentAttribute().isPresent());
    Map<String, Integer> byEvent = plan.mapping().byEvent();
    hasher.putInt(byEvent.size());
    byEvent.forEach(
        (event, target) -> {
          text(hasher, event);
          hasher.putInt(target);
        });
    hasher.putInt(plan.mapping().rules().size());
    for (EventMapping.NamedRule rule : plan.mapping().rules()) {
      text(hasher, rule.name());
      hasher.putInt(rule.target());
    }
    return hasher.hash().asBytes();
  }

  /** Returns a hash of all that decides what the state of a traveller means. */
  static long travelFingerprint(ObservationPlan plan) {
    JourneyOutline outline = plan.outline();
    Hasher hasher = Hashing.sha256().newHasher();
    text(hasher, outline.journeyId);
    texts(hasher, outline.phaseIds);
    hasher.putInt(outline.firstPhaseNotSkipped());
    texts(hasher, outline.touchpointIds);
    numbers(hasher, outline.phaseOf);
    numbers(hasher, outline.personas.concerned);
    numbers(hasher, outline.personas.unrecorded.stream().toArray());
    numbers(hasher, outline.following);
    numbers(hasher, outline.nextSteps);
    numbers(hasher, outline.loops.from);
    numbers(hasher, outline.loops.to);
    numbers(hasher, plan.purchases());
    text(hasher, plan.funnelMode().id());
    return hasher.putLong(plan.windowMillis()).hash().asLong();
  }

  private static void texts(Hasher hasher, String[] texts) {
    hasher.putInt(texts.length);
    for (String text : texts) {
      text(hasher, text);
    }
  }

  private static void text(Hasher hasher, String text) {
    hasher.putInt(text.length()).putUnencodedChars(text);
  }

  private static void numbers(Hasher hasher, int[] numbers) {
    hasher.putInt(numbers.length);
    for (int number : numbers) {
      hasher.putInt(number);
    }
  }

  private static void numbers(Hasher hasher, int[][] rows) {
    for (int[] row : rows) {
      numbers(hasher, row);
    }
  }
}
