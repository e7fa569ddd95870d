package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.MoreObjects;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one customer is in the journey after the encounters so far: for live use, where encounters
 * come one by one. Each gives a new traveller; the old one stays as it was.
 *
 * <pre>{@code
 * Traveller anna = plan.traveller("anna").meets(first).meets(second);
 * anna.lastMove().map(Move::kind); // what the second encounter was
 * }</pre>
 *
 * <p>A traveller keeps what is needed to go on and not the past: its size, and the cost of a step,
 * hang on the number of phases and not on that of the encounters. Who meets all encounters of a
 * trail in order ends where {@link ObservationPlan#replay(Trail)} says.
 *
 * <p>Immutable, serializable and thread-safe.
 */
public final class Traveller implements Serializable {
  private static final long serialVersionUID = 1;

  private final ObservationPlan plan;
  private final String customer;
  private final @Nullable Encounter last;
  private final @Nullable Instant lastSeen;
  private final @Nullable Move lastMove;
  private final @Nullable Purchase lastPurchase;
  private final int touchpoint;
  private final boolean hasEvaluated;
  private final FunnelState funnel;
  private final int loops;
  private final int roundsOfShopping;
  private final int purchases;

  private Traveller(Step step) {
    this.plan = step.plan;
    this.customer = step.customer;
    this.last = step.last;
    this.lastSeen = step.lastSeen;
    this.lastMove = step.lastMove;
    this.lastPurchase = step.lastPurchase;
    this.touchpoint = step.touchpoint;
    this.hasEvaluated = step.hasEvaluated;
    this.funnel = step.funnel;
    this.loops = step.loops;
    this.roundsOfShopping = step.roundsOfShopping;
    this.purchases = step.purchases;
  }

  /** A customer whom nobody has met yet. */
  static Traveller of(ObservationPlan plan, String customer) {
    if (customer.isEmpty()) {
      throw new IllegalArgumentException("a traveller needs a customer; it is empty");
    }
    return new Traveller(new Step(plan, customer));
  }

  /**
   * This customer after one more encounter.
   *
   * @param encounter an encounter of this customer that comes in the order of a {@link Trail}: not
   *     before the last one in time, and at the same instant not with a smaller {@linkplain
   *     Encounter#position() position}; one without a position, as encounters are that come live,
   *     is taken for the last at its instant
   * @return the traveller after it
   * @throws IllegalArgumentException if it is another customer's or comes before the last one
   */
  public Traveller meets(Encounter encounter) {
    if (!encounter.customer().equals(customer)) {
      throw new IllegalArgumentException(
          "the traveller '"
              + customer
              + "' cannot have an encounter of the customer '"
              + encounter.customer()
              + "'");
    }
    boolean isNumbered = encounter.position() > 0;
    if (last != null
        && last.isAfter(isNumbered ? encounter : encounter.position(last.position()))) {
      throw new IllegalArgumentException(
          "the traveller '"
              + customer
              + "' is at "
              + last.at()
              + ", position "
              + last.position()
              + ", and cannot go back to "
              + encounter.at()
              + ", position "
              + encounter.position());
    }
    Step step = new Step(this);
    step.meet(encounter, plan.mapping().target(encounter));
    return new Traveller(step);
  }

  /**
   * Who it is.
   *
   * @return the customer's id, not empty
   */
  public String customer() {
    return customer;
  }

  /**
   * What the last encounter was.
   *
   * @return the move; empty before the first encounter, and when the last one was to be ignored
   */
  public Optional<Move> lastMove() {
    return Optional.ofNullable(lastMove);
  }

  /**
   * Where the customer is.
   *
   * @return the id of the phase of the last encounter on the map, or empty before the first
   */
  public Optional<String> currentPhase() {
    return touchpoint < 0
        ? Optional.empty()
        : Optional.of(plan.outline().phaseIds[plan.outline().phaseOf[touchpoint]]);
  }

  /**
   * How often the customer took a loyalty loop.
   *
   * @return the number of {@linkplain MoveKind#LOYALTY_LOOP such} moves
   */
  public int loyaltyLoops() {
    return loops;
  }

  /**
   * How often the customer shopped around again.
   *
   * @return the number of {@linkplain MoveKind#SHOPPING_AROUND_AGAIN such} moves
   */
  public int shoppedAroundAgain() {
    return roundsOfShopping;
  }

  /**
   * How often the customer bought something.
   *
   * @return the number of purchases
   */
  public int purchases() {
    return purchases;
  }

  /**
   * The purchase that was made last, at whichever encounter.
   *
   * @return the purchase, or empty when nothing was bought
   */
  public Optional<Purchase> lastPurchase() {
    return Optional.ofNullable(lastPurchase);
  }

  /**
   * How far the customer is in the funnel of the plan.
   *
   * @return how many steps are reached, from 0 to the number of phases
   * @see FunnelProgress#stepsReached()
   */
  public int stepsReached() {
    return funnel.stepsReached();
  }

  /**
   * Whether the customer is still on the way, by the plan's cut-off.
   *
   * @return the status
   */
  public TrailStatus status() {
    Optional<Instant> stoppedBefore = plan.stoppedBefore();
    if (stoppedBefore.isEmpty() || lastSeen == null) {
      return TrailStatus.UNKNOWN;
    }
    // In milliseconds, as a tally counts.
    if (lastSeen.toEpochMilli() >= CompiledPlan.millis(stoppedBefore.get())) {
      return TrailStatus.OPEN;
    }
    int[] phaseOf = plan.outline().phaseOf;
    return touchpoint >= 0 && phaseOf[touchpoint] == phaseOf[phaseOf.length - 1]
        ? TrailStatus.ARRIVED
        : TrailStatus.STOPPED;
  }

  @Override
  public String toString() {
    return MoreObjects.toStringHelper(this)
        .omitNullValues()
        .add("customer", customer)
        .add("currentPhase", currentPhase().orElse(null))
        .add("stepsReached", stepsReached())
        .add("lastMove", lastMove)
        .toString();
  }

  /** What becomes of a traveller at one encounter. */
  private static final class Step {
    final ObservationPlan plan;
    final String customer;
    @Nullable Encounter last;
    @Nullable Instant lastSeen;
    @Nullable Move lastMove;
    @Nullable Purchase lastPurchase;
    int touchpoint = Moves.NONE;
    boolean hasEvaluated;
    FunnelState funnel;
    int loops;
    int roundsOfShopping;
    int purchases;

    Step(ObservationPlan plan, String customer) {
      this.plan = requireNonNull(plan, "plan");
      this.customer = customer;
      this.funnel =
          new FunnelState(plan.outline().phaseCount(), plan.funnelMode(), plan.windowMillis());
    }

    Step(Traveller before) {
      this.plan = before.plan;
      this.customer = before.customer;
      this.last = before.last;
      this.lastSeen = before.lastSeen;
      this.lastPurchase = before.lastPurchase;
      this.touchpoint = before.touchpoint;
      this.hasEvaluated = before.hasEvaluated;
      this.funnel = before.funnel;
      this.loops = before.loops;
      this.roundsOfShopping = before.roundsOfShopping;
      this.purchases = before.purchases;
    }

    void meet(Encounter encounter, int target) {
      last = encounter;
      if (target == EventMapping.IGNORED) {
        return;
      }
      JourneyOutline outline = plan.outline();
      lastSeen = encounter.at();
      Move move = Move.of(outline, encounter, touchpoint, target, lastPurchase != null);
      lastMove = move;
      loops += move.kind() == MoveKind.LOYALTY_LOOP ? 1 : 0;
      roundsOfShopping += move.kind() == MoveKind.SHOPPING_AROUND_AGAIN ? 1 : 0;
      int phase = target < 0 ? Moves.NONE : outline.phaseOf[target];
      funnel = funnel.next(phase, encounter.at().toEpochMilli());
      if (target < 0) {
        return;
      }
      touchpoint = target;
      hasEvaluated |= phase < outline.firstPhaseNotSkipped();
      if (Arrays.binarySearch(plan.purchases(), target) >= 0) {
        buy(encounter, target);
      }
    }

    private void buy(Encounter encounter, int target) {
      Purchase previous = lastPurchase;
      lastPurchase =
          new Purchase(
              encounter,
              plan.outline().touchpointIds[target],
              PurchaseOrigin.of(previous != null, hasEvaluated),
              previous == null
                  ? null
                  : Duration.between(previous.encounter().at(), encounter.at()));
      hasEvaluated = false;
      purchases++;
    }
  }
}
