package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.MoreObjects;
import io.github.klantreis.vocabulary.Text;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where one customer is in the journey after the encounters so far: for live use, where encounters
 * arrive one by one. Each encounter gives a new traveller; the old one does not change.
 *
 * <pre>{@code
 * Traveller anna = plan.traveller("anna").meets(first).meets(second);
 * anna.lastMove().map(Move::kind); // what the second encounter was
 * }</pre>
 *
 * <p>A traveller keeps what is needed to go on, and not the past: its size, and the cost of a step,
 * depend on the number of phases and not on the number of encounters. After all encounters of a
 * trail in order, the result is the same as that of {@link ObservationPlan#replay(Trail)}.
 *
 * <p>Immutable, serializable and thread-safe.
 */
@SuppressWarnings("serial") // Its serial form is written instead.
public final class Traveller implements Serializable {
  private static final long serialVersionUID = 1;

  private final ObservationPlan plan;
  private final String customer;
  private final @Nullable Encounter last;
  private final @Nullable Instant lastSeen;
  private final @Nullable Move lastMove;
  private final @Nullable Purchase lastPurchase;
  private final int touchpoint;

  /** The touchpoint before the last encounter that was not ignored. */
  private final int from;

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
    this.from = step.from;
    this.hasEvaluated = step.hasEvaluated;
    this.funnel = step.funnel;
    this.loops = step.loops;
    this.roundsOfShopping = step.roundsOfShopping;
    this.purchases = step.purchases;
  }

  /** Returns a customer without encounters. */
  static Traveller of(ObservationPlan plan, String customer) {
    return new Traveller(new Step(plan, requireCustomer(customer)));
  }

  private static String requireCustomer(String customer) {
    return Encounter.requireText(customer, "customer", "a traveller needs a customer");
  }

  /**
   * Returns this customer after one more encounter.
   *
   * @param encounter an encounter of this customer, in the order of a {@link Trail}: not before the
   *     last one in time, and at the same instant not with a smaller {@linkplain
   *     Encounter#position() position}; an encounter without a position, as is usual for live
   *     encounters, is taken as the last at its instant
   * @return the traveller after it
   * @throws IllegalArgumentException if it is of another customer or comes before the last one
   */
  public Traveller meets(Encounter encounter) {
    requireNonNull(encounter, "encounter");
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
        && last.isAfter(isNumbered ? encounter : encounter.withPosition(last.position()))) {
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
   * Returns the customer.
   *
   * @return the customer's id, not blank
   */
  public String customer() {
    return customer;
  }

  /**
   * Returns the move of the last encounter.
   *
   * @return the move; empty before the first encounter, and if the last one was ignored
   */
  public Optional<Move> lastMove() {
    return Optional.ofNullable(lastMove);
  }

  /**
   * Returns the phase in which the customer is.
   *
   * @return the id of the phase of the last encounter on the map, or empty before the first
   */
  public Optional<String> currentPhase() {
    return touchpoint < 0
        ? Optional.empty()
        : Optional.of(plan.outline().phaseIds[plan.outline().phaseOf[touchpoint]]);
  }

  /**
   * Returns how often the customer took a loyalty loop.
   *
   * @return the number of {@linkplain MoveKind#LOYALTY_LOOP such} moves
   */
  public int loyaltyLoops() {
    return loops;
  }

  /**
   * Returns how often the customer shopped around again.
   *
   * @return the number of {@linkplain MoveKind#SHOPPING_AROUND_AGAIN such} moves
   */
  public int shoppedAroundAgain() {
    return roundsOfShopping;
  }

  /**
   * Returns how often the customer bought something.
   *
   * @return the number of purchases
   */
  public int purchases() {
    return purchases;
  }

  /**
   * Returns the purchase that was made last, at any encounter.
   *
   * @return the purchase, or empty if nothing was bought
   */
  public Optional<Purchase> lastPurchase() {
    return Optional.ofNullable(lastPurchase);
  }

  /**
   * Returns how far the customer is in the funnel of the plan.
   *
   * @return how many steps are reached, from 0 to the number of phases
   * @see FunnelProgress#stepsReached()
   */
  public int stepsReached() {
    return funnel.stepsReached();
  }

  /**
   * Returns whether the customer is still on the way, by the plan's cut-off.
   *
   * @return the status
   */
  public TrailStatus status() {
    Optional<Instant> stoppedBefore = plan.stoppedBefore();
    if (stoppedBefore.isEmpty() || lastSeen == null) {
      return TrailStatus.UNKNOWN;
    }
    // In milliseconds, as in a tally.
    if (lastSeen.toEpochMilli() >= CompiledPlan.millis(stoppedBefore.get())) {
      return TrailStatus.OPEN;
    }
    if (touchpoint < 0) {
      return TrailStatus.STOPPED;
    }
    JourneyOutline outline = plan.outline();
    if (outline.isOver(touchpoint)) {
      return TrailStatus.ENDED;
    }
    return outline.isEnd(outline.phaseOf[touchpoint]) ? TrailStatus.ARRIVED : TrailStatus.STOPPED;
  }

  /**
   * Returns this traveller as bytes, to be stored between two encounters. The plan is not among
   * them: their number depends on the phases, and not on the touchpoints or on the encounters so
   * far. {@link ObservationPlan#traveller(byte[])} reads them.
   *
   * @return the bytes
   */
  public byte[] toBytes() {
    return StoredTraveller.write(this, plan, touchpoint, from);
  }

  void write(ObjectOutput out) throws IOException {
    plan.write(out);
    writeState(out);
  }

  /** Writes everything but the plan. */
  void writeState(ObjectOutput out) throws IOException {
    SerialForm.writeText(out, customer);
    out.writeBoolean(last != null);
    if (last == null) {
      return;
    }
    last.writeWithoutCustomer(out);
    out.writeBoolean(lastSeen != null);
    if (lastSeen == null) {
      return;
    }
    out.writeLong(lastSeen.getEpochSecond());
    out.writeInt(lastSeen.getNano());
    out.writeInt(touchpoint);
    out.writeInt(from);
    out.writeBoolean(lastMove != null);
    out.writeBoolean(lastMove != null && lastMove.kind() != MoveKind.OFF_THE_MAP);
    out.writeInt(purchases);
    if (lastPurchase != null) {
      lastPurchase.write(out);
    }
    out.writeBoolean(hasEvaluated);
    out.writeInt(loops);
    out.writeInt(roundsOfShopping);
    funnel.write(out);
  }

  static Traveller read(ObjectInput in) throws IOException, ClassNotFoundException {
    return readState(in, ObservationPlan.read(in));
  }

  /** Reads what {@link #toBytes} returned; without a listener only if the plan is the same. */
  static Traveller fromBytes(
      ObservationPlan plan, byte[] bytes, @Nullable Consumer<? super Text> forgotten) {
    return StoredTraveller.read(plan, bytes, forgotten);
  }

  /** Reads everything but the plan. */
  static Traveller readState(ObjectInput in, ObservationPlan plan) throws IOException {
    Step step = new Step(plan, requireCustomer(SerialForm.readText(in)));
    if (in.readBoolean()) {
      step.last = Encounter.read(in, step.customer);
      if (in.readBoolean()) {
        step.read(in);
      }
    }
    return new Traveller(step);
  }

  private Object writeReplace() {
    return new SerialForm(SerialForm.TRAVELLER, this);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw SerialForm.direct(Traveller.class);
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

  /** Computes the traveller after one encounter. */
  private static final class Step {
    final ObservationPlan plan;
    final String customer;
    @Nullable Encounter last;
    @Nullable Instant lastSeen;
    @Nullable Move lastMove;
    @Nullable Purchase lastPurchase;
    int touchpoint = Moves.NONE;
    int from = Moves.NONE;
    boolean hasEvaluated;
    FunnelState funnel;
    int loops;
    int roundsOfShopping;
    int purchases;

    Step(ObservationPlan plan, String customer) {
      this.plan = requireNonNull(plan, "plan");
      this.customer = customer;
      this.funnel =
          new FunnelState(plan.outline().steps.length, plan.funnelMode(), plan.windowMillis());
    }

    Step(Traveller before) {
      this.plan = before.plan;
      this.customer = before.customer;
      this.last = before.last;
      this.lastSeen = before.lastSeen;
      this.lastPurchase = before.lastPurchase;
      this.touchpoint = before.touchpoint;
      this.from = before.from;
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
      from = touchpoint;
      Move move = Move.of(outline, encounter, touchpoint, target, lastPurchase != null);
      lastMove = move;
      loops += move.kind() == MoveKind.LOYALTY_LOOP ? 1 : 0;
      roundsOfShopping += move.kind() == MoveKind.SHOPPING_AROUND_AGAIN ? 1 : 0;
      int phase = target < 0 ? Moves.NONE : outline.phaseOf[target];
      int step = target < 0 ? Moves.NONE : outline.stepOf[phase];
      if (target < 0 || step != Moves.NONE) {
        funnel = funnel.next(step, encounter.at().toEpochMilli());
      }
      if (target < 0) {
        return;
      }
      touchpoint = target;
      hasEvaluated |= phase < outline.firstPhaseNotSkipped();
      if (Arrays.binarySearch(plan.purchases(), target) >= 0) {
        buy(encounter, target);
      }
    }

    /** Reads the state of a customer who has an encounter that was not ignored. */
    void read(ObjectInput in) throws IOException {
      Encounter latest = requireNonNull(last);
      Instant seen = Instant.ofEpochSecond(in.readLong(), in.readInt());
      lastSeen = seen;
      touchpoint = in.readInt();
      from = in.readInt();
      int count = plan.outline().touchpointCount();
      SerialForm.require(
          touchpoint >= Moves.NONE && touchpoint < count && from >= Moves.NONE && from < count,
          "the journey has no touchpoint of the number " + touchpoint + " or " + from);
      boolean moved = in.readBoolean();
      boolean isOnMap = in.readBoolean();
      SerialForm.require(
          isOnMap ? moved && touchpoint >= 0 : !moved || from == touchpoint,
          "the traveller's last move does not lead to where the traveller is");
      SerialForm.require(
          moved ? seen.equals(latest.at()) : !seen.isAfter(latest.at()),
          "the traveller was last seen at another time than that of the last encounter");
      purchases = in.readInt();
      boolean buysNow = isOnMap && Arrays.binarySearch(plan.purchases(), touchpoint) >= 0;
      SerialForm.require(purchases >= (buysNow ? 1 : 0), "the traveller's purchases are too few");
      if (purchases > 0) {
        readPurchase(in, buysNow ? latest : null);
      }
      hasEvaluated = in.readBoolean();
      loops = SerialForm.readCount(in);
      roundsOfShopping = SerialForm.readCount(in);
      funnel = FunnelState.read(in, funnel, seen.toEpochMilli());
      if (moved) {
        boolean hadBought = purchases > (buysNow ? 1 : 0);
        lastMove =
            Move.of(plan.outline(), latest, from, isOnMap ? touchpoint : Moves.NONE, hadBought);
      }
    }

    /** Reads the last purchase, which was made now if that encounter is given. */
    private void readPurchase(ObjectInput in, @Nullable Encounter now) throws IOException {
      Purchase purchase = Purchase.read(in);
      int at = plan.outline().touchpoint(purchase.touchpointId());
      SerialForm.require(
          Arrays.binarySearch(plan.purchases(), at) >= 0,
          "nothing is bought at " + purchase.touchpointId());
      SerialForm.require(
          purchase.encounter().customer().equals(customer),
          "the traveller's last purchase is another customer's");
      SerialForm.require(
          now == null
              ? !purchase.encounter().at().isAfter(requireNonNull(lastSeen))
              : purchase.encounter().equals(now),
          "the traveller's last purchase is not the last one");
      SerialForm.require(
          (purchase.origin() == PurchaseOrigin.FIRST) == (purchases == 1),
          "of several purchases of a traveller only one is the first");
      lastPurchase = purchase;
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
