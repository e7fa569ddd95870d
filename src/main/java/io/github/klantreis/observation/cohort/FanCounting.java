package io.github.klantreis.observation.cohort;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.BranchingStep;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Reading;
import io.github.klantreis.model.Step;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.Encounter;
import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.observation.Trail;
import io.github.klantreis.part.Branch;
import io.github.klantreis.part.Concerning;
import io.github.klantreis.phase.CanonicalPhase;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.term.BranchingKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Counts those who bought at least twice, or as often as {@link #withLeastPurchases} says, by how
 * many touchpoints of loyalty and advocacy they met after their first purchase.
 *
 * <pre>{@code
 * FanCounting counting = FanCounting.of(journey, plan).withPersonasBy("persona");
 * TrueFans fans = trails.collect(counting.counted());
 * fans.withShare(0.5).withAim(100).toText(Locale.ENGLISH);
 * }</pre>
 *
 * <p>The touchpoints are those of phases that overlap {@link CanonicalPhase#LOYALTY} or {@link
 * CanonicalPhase#ADVOCACY}, each counted once per customer, and only if it concerns the customer's
 * persona. Of customers without a known persona, those touchpoints count that concern all personas.
 * What the plan has as {@linkplain ObservationPlan#withUnrecorded unrecorded} does not count.
 *
 * <p>Nobody meets all branches of a choice, so of each choice one branch counts: of those that
 * concern the customer's persona the one of which the largest share was met, and the shortest if
 * nothing was. A branch that {@linkplain io.github.klantreis.part.Branch#endsJourney() ends the
 * journey} does not count, nor does a choice that can be passed by, as another branch has no
 * touchpoint that counts.
 *
 * <p>The idea is that a business is on its feet once it has a hundred loyal customers ("De customer
 * journey uitwerken", phase 6): people who follow it closely, and read what it writes at once.
 * Customers who bought twice are taken for those whom it can live on. Where nobody {@linkplain
 * ObservationPlan#hasBuyers() buys}, no purchase is asked for: fans are then those who follow,
 * whenever they began to.
 */
public final class FanCounting extends CohortCounting<TrueFans> {
  private static final int MOST_TOUCHPOINTS = 64;

  /**
   * Of all who bought, or were on the map if none is asked for: customers, purchases, value; then
   * as many per group and number met.
   */
  private static final int FIGURES = 3;

  private static final int TWICE = 2;

  private final Journey journey;

  /** Per touchpoint its place among those of loyalty and advocacy, or −1. */
  private final int[] places;

  /** Per persona, and at last without one, what counts of loyalty and advocacy. */
  private final List<LoyalRoutes> routes;

  private final int width;

  /** Per persona, and at last without one, the row of counts of its shortest routes. */
  private final int[] rows;

  private final int rowCount;
  private final boolean hasChoices;
  private final Map<String, Integer> personas = new HashMap<>();
  private final @Nullable String personaAttribute;
  private final @Nullable ToLongFunction<? super Encounter> value;
  private final int leastPurchases;

  private FanCounting(
      Journey journey,
      ObservationPlan plan,
      @Nullable String personaAttribute,
      @Nullable ToLongFunction<? super Encounter> value,
      int leastPurchases) {
    super((byte) 1, plan);
    this.leastPurchases = leastPurchases;
    this.journey = journey;
    this.personaAttribute = personaAttribute;
    this.value = value;
    List<Reading> loyal = new ArrayList<>();
    Map<String, Integer> placeOf = new HashMap<>();
    List<Step> steps = new ArrayList<>();
    places = new int[touchpoints.size()];
    int t = 0;
    for (Phase phase : journey.phases()) {
      boolean isLoyal = isLoyal(phase.kind());
      for (Touchpoint touchpoint : phase.touchpoints()) {
        places[t++] = isLoyal ? loyal.size() : -1;
        if (isLoyal) {
          placeOf.put(touchpoint.id(), loyal.size());
          loyal.add(phase.reading(touchpoint));
        }
      }
      if (isLoyal) {
        steps.addAll(phase.steps());
      }
    }
    if (loyal.size() > MOST_TOUCHPOINTS) {
      throw new IllegalArgumentException(
          "the journey "
              + journey.id()
              + " has "
              + loyal.size()
              + " touchpoints of loyalty and advocacy; true fans are counted with at most "
              + MOST_TOUCHPOINTS);
    }
    hasChoices = steps.stream().anyMatch(FanCounting::isLeftOutInPart);
    width = loyal.size() + 1;
    List<Predicate<Concerning>> groups = new ArrayList<>();
    for (Persona persona : journey.personas()) {
      personas.put(persona.id(), groups.size());
      groups.add(each -> each.concerns(persona.id()));
    }
    groups.add(each -> each.concernedPersonas().isEmpty());
    routes = new ArrayList<>();
    rows = new int[groups.size()];
    int row = 0;
    for (Predicate<Concerning> group : groups) {
      LoyalRoutes of =
          LoyalRoutes.of(
              steps,
              touchpoint -> {
                int place = requireNonNull(placeOf.get(touchpoint.id()));
                return !plan.isUnrecorded(touchpoint.id()) && group.test(loyal.get(place))
                    ? 1L << place
                    : 0;
              },
              group::test);
      rows[routes.size()] = row - of.least();
      row += 1 + of.most() - of.least();
      routes.add(of);
    }
    rowCount = row;
  }

  private static boolean isLeftOutInPart(Step step) {
    return step instanceof BranchingStep branching
        && (branching.branching().kind() == BranchingKind.CHOICE
            || branching.branching().branches().stream().anyMatch(Branch::endsJourney));
  }

  private static boolean isLoyal(PhaseKind kind) {
    return kind.overlaps(CanonicalPhase.LOYALTY) || kind.overlaps(CanonicalPhase.ADVOCACY);
  }

  /**
   * Returns the counting of true fans of a journey, without personas and without values.
   *
   * @param journey the journey
   * @param plan a plan of the journey, by which encounters are mapped; something is bought at the
   *     plan's {@linkplain ObservationPlan#purchasesAt() purchases}
   * @return the counting
   * @throws IllegalArgumentException if the plan is of a journey with other touchpoints, or
   *     observes each customer for a limited time only, or if the journey has more than 64
   *     touchpoints of loyalty and advocacy
   */
  public static FanCounting of(Journey journey, ObservationPlan plan) {
    requireSame(journey, plan);
    return new FanCounting(journey, plan, null, null, plan.hasBuyers() ? TWICE : 0);
  }

  /**
   * Returns a counting in which customers have personas.
   *
   * @param attribute the attribute of encounters that holds the id of the persona; the first in a
   *     trail that is not blank counts
   * @return a new counting
   * @throws IllegalArgumentException if the attribute is blank
   */
  public FanCounting withPersonasBy(String attribute) {
    if (requireNonNull(attribute, "attribute").isBlank()) {
      throw new IllegalArgumentException("the attribute that holds the persona must not be blank");
    }
    return new FanCounting(journey, plan, attribute, value, leastPurchases);
  }

  /**
   * Returns a counting in which purchases have a value.
   *
   * @param value the value of a purchase in a minor unit of money, such as cents, not negative; the
   *     same function on every machine
   * @return a new counting
   */
  public FanCounting withValues(ToLongFunction<? super Encounter> value) {
    return new FanCounting(
        journey, plan, personaAttribute, requireNonNull(value, "value"), leastPurchases);
  }

  /**
   * Returns a counting that asks true fans for so many purchases, as where a house is bought once.
   *
   * @param purchases how often a true fan has bought, at least; 0 if it is enough to have met the
   *     touchpoints of loyalty and advocacy at any time. It is 2 unless set, and 0 where nobody
   *     {@linkplain ObservationPlan#hasBuyers() buys}
   * @return a new counting
   * @throws IllegalArgumentException if the number is negative
   */
  public FanCounting withLeastPurchases(int purchases) {
    if (purchases < 0) {
      throw new IllegalArgumentException(
          "the purchases of a true fan must be at least 0, but were to be " + purchases);
    }
    return new FanCounting(journey, plan, personaAttribute, value, purchases);
  }

  @Override
  int size() {
    return FIGURES * (1 + rowCount * width);
  }

  @Override
  String settings() {
    StringBuilder settings = new StringBuilder();
    routes.forEach(each -> settings.append(each).append(' '));
    for (int place : places) {
      settings.append(place).append(' ');
    }
    // Ids have no spaces.
    journey.personas().forEach(persona -> settings.append(persona.id()).append(' '));
    return settings
        .append(leastPurchases)
        .append(' ')
        .append(value != null)
        .append(' ')
        .append(personaAttribute)
        .toString();
  }

  @Override
  void count(Trail trail, long[] counts) {
    requireNonNull(trail, "trail");
    long purchases = 0;
    long worth = 0;
    long met = 0;
    boolean isOnTheMap = false;
    for (Encounter encounter : trail.encounters()) {
      int touchpoint = touchpoint(encounter);
      if (touchpoint < 0) {
        continue;
      }
      isOnTheMap = true;
      if ((purchases > 0 || leastPurchases == 0) && places[touchpoint] >= 0) {
        met |= 1L << places[touchpoint];
      }
      if (buys(touchpoint)) {
        purchases++;
        worth = Math.addExact(worth, worth(encounter));
      }
    }
    if (leastPurchases == 0 ? !isOnTheMap : purchases == 0) {
      return;
    }
    Math.addExact(counts[2], worth); // no other value is larger
    add(counts, 0, purchases, worth);
    if (purchases >= leastPurchases) {
      int group = group(trail);
      long counting = routes.get(group).counting(met);
      int at = place(group, Long.bitCount(counting), Long.bitCount(met & counting));
      add(counts, at, purchases, worth);
    }
  }

  private int place(int group, int concerned, int met) {
    return FIGURES * (1 + (rows[group] + concerned) * width + met);
  }

  private static void add(long[] counts, int at, long purchases, long worth) {
    counts[at]++;
    counts[at + 1] += purchases;
    counts[at + 2] += worth;
  }

  private long worth(Encounter purchase) {
    long worth = value == null ? 0 : value.applyAsLong(purchase);
    if (worth < 0) {
      throw new IllegalArgumentException(
          "the value of a purchase must not be negative, but that of the customer '"
              + purchase.customer()
              + "' at "
              + purchase.at()
              + " is "
              + worth);
    }
    return worth;
  }

  private int group(Trail trail) {
    int unknown = routes.size() - 1;
    if (personaAttribute == null) {
      return unknown;
    }
    for (Encounter encounter : trail.encounters()) {
      String persona = encounter.attribute(personaAttribute).orElse("");
      if (!persona.isBlank()) {
        return personas.getOrDefault(persona, unknown);
      }
    }
    return unknown;
  }

  @Override
  TrueFans result(long[] counts) {
    List<TrueFans.Loyal> loyal = new ArrayList<>();
    for (int group = 0; group < routes.size(); group++) {
      for (int concerned = routes.get(group).least();
          concerned <= routes.get(group).most();
          concerned++) {
        for (int met = 0; met <= concerned; met++) {
          int at = place(group, concerned, met);
          TrueFans.Group figures = new TrueFans.Group(counts[at], counts[at + 1], counts[at + 2]);
          loyal.add(new TrueFans.Loyal(met, concerned, figures));
        }
      }
    }
    return new TrueFans(
        plan,
        value != null,
        hasChoices,
        leastPurchases,
        new TrueFans.Group(counts[0], counts[1], counts[2]),
        Collections.unmodifiableList(loyal));
  }

  @Override
  public String toString() {
    return "FanCounting{journey=" + journey.id() + ", touchpoints=" + (width - 1) + "}";
  }
}
