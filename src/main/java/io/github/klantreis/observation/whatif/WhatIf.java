package io.github.klantreis.observation.whatif;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Lists;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.observation.tally.Fingerprint;
import io.github.klantreis.observation.wording.PurchaseWords;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Listing;
import io.github.klantreis.wording.Quotation;
import io.github.klantreis.wording.Suggestions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts how customers go from touchpoint to touchpoint, before and after they first come to a
 * goal, so that one can compute what a change would do. The goal is a purchase or, where nothing is
 * bought, touchpoints or a phase of choice, such as the last one.
 *
 * <pre>{@code
 * CustomerFlow now = trails.collect(WhatIf.of(plan).flow());
 * CustomerFlow then = now.withStopping("checkout", 0.10); // one of ten stops there
 * then.comparedWith(now).toText(Locale.ENGLISH);
 * CustomerFlow patients = trails.collect(WhatIf.towards(plan, "discharge").flow());
 * }</pre>
 *
 * <p>These counts are separate from a {@link io.github.klantreis.observation.JourneyTally}, as they
 * take 2 T² numbers for T touchpoints. If the plan has a cut-off, an encounter counts with what
 * followed it only if it happened at least the plan's inactivity before the cut-off: of later ones
 * it is not known yet who goes on. Encounters after the cut-off are not hidden, as in all other
 * counts: they are what followed an earlier one, and whoever has one is {@linkplain
 * WhatIfTally#open() open}. Encounters outside the map and ignored ones are passed over.
 *
 * <p>Immutable and thread-safe. It is made anew from the plan on each machine.
 */
public final class WhatIf implements NoBean {
  static final int MOST_TOUCHPOINTS = 500;

  final List<String> touchpoints;

  /** Of each touchpoint, whether coming there is coming to the goal. */
  final boolean[] isGoal;

  /** What the goal is called; null if something is sold there. */
  final @Nullable Text goal;

  final long ripeUntil;
  final long fingerprint;
  final ObservationPlan plan;
  private final Map<String, Integer> numbers = new HashMap<>();

  private WhatIf(ObservationPlan plan, List<String> goals, @Nullable Text goal) {
    if (plan.touchpoints().size() > MOST_TOUCHPOINTS) {
      throw new IllegalArgumentException(
          "what a change does is computed for journeys of at most "
              + MOST_TOUCHPOINTS
              + " touchpoints; this one has "
              + plan.touchpoints().size());
    }
    if (plan.followUp().isPresent()) {
      throw new IllegalArgumentException(
          "what a change does is computed from whole trails; use a plan without during(…)");
    }
    this.plan = plan;
    this.goal = goal;
    touchpoints = plan.touchpoints();
    isGoal = new boolean[touchpoints.size()];
    for (int t = 0; t < isGoal.length; t++) {
      numbers.put(touchpoints.get(t), t);
    }
    for (String id : goals) {
      isGoal[recorded(id)] = true;
    }
    ripeUntil = plan.stoppedBefore().map(WhatIf::lastMillisBefore).orElse(Long.MAX_VALUE);
    byte[] settings = new byte[isGoal.length];
    for (int t = 0; t < isGoal.length; t++) {
      settings[t] = (byte) (isGoal[t] ? 1 : 0);
    }
    fingerprint = Fingerprint.of(plan.newTally().toBytes(), settings);
  }

  private static long lastMillisBefore(Instant time) {
    try {
      return time.toEpochMilli() - 1;
    } catch (ArithmeticException beyond) {
      return time.isAfter(Instant.EPOCH) ? Long.MAX_VALUE : Long.MIN_VALUE;
    }
  }

  /**
   * Returns the counting by a plan, of its touchpoints and cut-off, towards its purchases. Where
   * {@linkplain ObservationPlan#isSelling() nothing is sold}, as to students, the touchpoints that
   * would be purchases are a goal like any other.
   *
   * @param plan the plan
   * @return the counting
   * @throws IllegalArgumentException if nothing is bought at any touchpoint of the plan or one of
   *     these is unrecorded, the journey has more than 500 touchpoints, or the plan observes each
   *     customer for a limited time only
   */
  public static WhatIf of(ObservationPlan plan) {
    requireNonNull(plan, "plan");
    if (plan.purchasesAt().isEmpty()) {
      throw new IllegalArgumentException(
          "what a change does to conversion cannot be computed: nothing is bought at any"
              + " touchpoint; say by withPurchasesAt(…) which touchpoints count as a purchase, or"
              + " choose another goal by WhatIf.towards(…)");
    }
    List<String> goals = plan.purchasesAt();
    return new WhatIf(
        plan, goals, plan.hasBuyers() ? null : PurchaseWords.named(goals, plan::touchpointName));
  }

  /**
   * Returns the counting by a plan towards chosen touchpoints instead of a purchase: of patients,
   * citizens, or whoever is to come there.
   *
   * @param plan the plan
   * @param touchpointId the id of a touchpoint
   * @param more the ids of further touchpoints; whoever comes to any of them comes to the goal
   * @return the counting
   * @throws IllegalArgumentException if there is no such touchpoint or it is unrecorded, the
   *     journey has more than 500 touchpoints, or the plan observes each customer for a limited
   *     time only
   */
  public static WhatIf towards(ObservationPlan plan, String touchpointId, String... more) {
    requireNonNull(plan, "plan");
    requireNonNull(more, "more");
    List<String> goals = Lists.asList(touchpointId, more);
    return new WhatIf(plan, goals, PurchaseWords.named(goals, plan::touchpointName));
  }

  /**
   * Returns the counting by a plan towards a phase: whoever comes to any of its touchpoints that
   * are recorded comes to the goal. The last phase of a journey is its end.
   *
   * @param plan the plan
   * @param phase a phase of the journey of the plan
   * @return the counting
   * @throws IllegalArgumentException if the phase has no touchpoints, or the plan has not all of
   *     them or all as unrecorded; or as {@link #towards(ObservationPlan, String, String...)} does
   */
  public static WhatIf towards(ObservationPlan plan, Phase phase) {
    requireNonNull(plan, "plan");
    requireNonNull(phase, "phase");
    if (phase.touchpoints().isEmpty()) {
      throw new IllegalArgumentException(
          "nobody can come to " + phase.id() + ", as it has no touchpoints");
    }
    List<String> all = phase.touchpoints().stream().map(Touchpoint::id).toList();
    List<String> recorded = all.stream().filter(id -> !plan.isUnrecorded(id)).toList();
    List<String> goals = recorded.isEmpty() ? all : recorded;
    return new WhatIf(
        plan,
        goals,
        Text.en(Quotation.quoted(phase.nameIn(Locale.ENGLISH)))
            .nl(Quotation.quoted(phase.nameIn(Listing.DUTCH))));
  }

  /**
   * Returns a new tally without customers.
   *
   * @return the tally
   */
  public WhatIfTally newTally() {
    return new WhatIfTally(touchpoints.size(), fingerprint);
  }

  /**
   * Returns a collector that counts trails, each the complete trail of a customer.
   *
   * @return the collector; a parallel stream gives the same tally
   */
  public Collector<Trail, ?, WhatIfTally> tally() {
    return Collector.of(
        this::newTally,
        (tally, trail) -> tally.add(this, trail),
        WhatIfTally::merge,
        Collector.Characteristics.UNORDERED,
        Collector.Characteristics.IDENTITY_FINISH);
  }

  /**
   * Returns a collector that counts trails and returns the flow of their customers.
   *
   * @return the collector; a parallel stream gives the same flow
   */
  public Collector<Trail, ?, CustomerFlow> flow() {
    return Collectors.collectingAndThen(tally(), tally -> tally.flow(this));
  }

  /** Returns the number of an encounter's touchpoint; −1 outside the map. */
  int touchpoint(Encounter encounter) {
    return plan.touchpointOf(encounter).map(numbers::get).orElse(-1);
  }

  /** Returns the number of a touchpoint, of which the log has all encounters. */
  int recorded(String id) {
    int number = touchpoint(id);
    if (plan.isUnrecorded(id)) {
      throw new IllegalArgumentException(
          "nobody knows who comes to " + id + ", as it is not recorded by this plan");
    }
    return number;
  }

  /** Returns the number of a touchpoint. */
  int touchpoint(String id) {
    Integer number = numbers.get(requireNonNull(id, "touchpointId"));
    if (number == null) {
      throw new IllegalArgumentException(
          Suggestions.unknown("touchpoint", id, "there are", touchpoints));
    }
    return number;
  }
}
