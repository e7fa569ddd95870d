package io.github.klantreis.observation.cohort;

import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.BranchPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts, for each touchpoint, who met it and who bought, among those who were in its phase.
 *
 * <p>A customer is counted in a phase with the first stay there before the first purchase: an
 * unbroken run of encounters in the phase, others off the map or ignored aside. The last encounter
 * of the stay must be at least the plan's inactivity before the cut-off. A touchpoint is met if it
 * is in that stay. Whoever came to a {@linkplain Branch#endsJourney() branch that ends the journey}
 * in that stay is not counted in the phase: that they do not buy is as the map has it, and no
 * drop-off. A customer bought if a purchase follows at any time, and stopped if none follows and
 * the last encounter that is not ignored is at least the inactivity before the cut-off. All others
 * are still on their way: of them it is not known. Leaving them out would make the shares of buyers
 * too high, as who buys is known at once, and who does not only later.
 */
public final class DropOffCounting extends CohortCounting<DropOffTraits> {
  /** What became of a customer: per touchpoint, of those who met it and then of the others. */
  private static final int BOUGHT = 0;

  private static final int STOPPED = 1;
  private static final int OPEN = 2;
  private static final int OUTCOMES = 3;
  private static final int FIGURES = 2 * OUTCOMES;

  private final Journey journey;
  private final int[] phaseOf;

  /** Per touchpoint whether the journey ends with its branch. */
  private final boolean[] endsJourney;

  private final int phases;
  private final Instant stoppedBefore;

  private DropOffCounting(Journey journey, ObservationPlan plan) {
    super((byte) 3, plan);
    this.journey = journey;
    phaseOf = new int[touchpoints.size()];
    endsJourney = new boolean[touchpoints.size()];
    int t = 0;
    int p = 0;
    for (Phase phase : journey.phases()) {
      for (int i = 0; i < phase.touchpoints().size(); i++) {
        phaseOf[t++] = p;
      }
      ending(phase).forEach(each -> endsJourney[touchpoints.indexOf(each.id())] = true);
      p++;
    }
    phases = p;
    stoppedBefore =
        plan.stoppedBefore()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "who has dropped off can only be counted if it is known when the log ends;"
                            + " use a plan withCutOff(…)"));
  }

  private static Stream<Touchpoint> ending(Phase phase) {
    return phase.branchings().stream()
        .flatMap(
            branching ->
                branching.branches().stream()
                    .filter(Branch::endsJourney)
                    .map(branch -> new BranchPath(branching.id(), branch.id())))
        .flatMap(path -> phase.touchpoints(path).stream());
  }

  /**
   * Returns the counting by a plan.
   *
   * @param journey the journey
   * @param plan a plan of the journey, with a cut-off and with purchases
   * @return the counting
   * @throws IllegalArgumentException if the plan is of a journey with other touchpoints, has no
   *     cut-off or no purchases or has those as unrecorded, or observes each customer for a limited
   *     time only
   */
  public static DropOffCounting of(Journey journey, ObservationPlan plan) {
    requireSame(journey, plan);
    if (plan.purchasesAt().isEmpty()) {
      throw new IllegalArgumentException(
          "who drops off before buying cannot be counted: nothing is bought at any touchpoint; say"
              + " by withPurchasesAt(…) which touchpoints count as a purchase");
    }
    for (String touchpoint : plan.purchasesAt()) {
      if (plan.isUnrecorded(touchpoint)) {
        throw new IllegalArgumentException(
            "purchases at "
                + touchpoint
                + " cannot be counted, as it is not recorded by this plan; say by withPurchasesAt(…)"
                + " which recorded touchpoints count as a purchase");
      }
    }
    return new DropOffCounting(journey, plan);
  }

  @Override
  int size() {
    return FIGURES * touchpoints.size();
  }

  @Override
  String settings() {
    return Arrays.toString(phaseOf) + Arrays.toString(endsJourney);
  }

  @Override
  void count(Trail trail, long[] counts) {
    boolean[] isMet = new boolean[touchpoints.size()];
    Instant[] leftAt = new Instant[phases];
    boolean[] isEnded = new boolean[phases];
    Instant last = Instant.MIN;
    int before = -1;
    boolean isIn = false;
    boolean hasBought = false;
    for (Encounter encounter : trail.encounters()) {
      if (plan.isIgnored(encounter)) {
        continue;
      }
      last = encounter.at();
      int touchpoint = touchpoint(encounter);
      if (touchpoint < 0) {
        continue;
      }
      if (buys(touchpoint)) {
        hasBought = true;
        break;
      }
      int phase = phaseOf[touchpoint];
      if (phase != before) {
        isIn = leftAt[phase] == null;
        before = phase;
      }
      if (isIn) {
        isMet[touchpoint] = true;
        isEnded[phase] |= endsJourney[touchpoint];
        leftAt[phase] = encounter.at();
      }
    }
    int outcome = hasBought ? BOUGHT : last.isBefore(stoppedBefore) ? STOPPED : OPEN;
    for (int t = 0; t < isMet.length; t++) {
      Instant left = leftAt[phaseOf[t]];
      if (left != null && left.isBefore(stoppedBefore) && !isEnded[phaseOf[t]]) {
        counts[FIGURES * t + (isMet[t] ? 0 : OUTCOMES) + outcome]++;
      }
    }
  }

  @Override
  DropOffTraits result(long[] counts) {
    List<Touchpoint> all = journey.touchpoints().toList();
    List<DropOffTraits.OfTouchpoint> counted = new ArrayList<>();
    for (int t = 0; t < all.size(); t++) {
      int at = FIGURES * t;
      if (!buys(t) && !plan.isUnrecorded(touchpoints.get(t))) {
        counted.add(
            new DropOffTraits.OfTouchpoint(
                all.get(t), outcomes(counts, at), outcomes(counts, at + OUTCOMES)));
      }
    }
    return DropOffTraits.of(plan, counted);
  }

  private static DropOffTraits.Outcomes outcomes(long[] counts, int at) {
    return new DropOffTraits.Outcomes(counts[at + BOUGHT], counts[at + STOPPED], counts[at + OPEN]);
  }

  @Override
  public String toString() {
    return "DropOffCounting{journey=" + journey.id() + "}";
  }
}
