package io.github.klantreis.observation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.vocabulary.NoBean;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Who buys again, and by which path.
 *
 * <p>Immutable and thread-safe.
 *
 * @see PurchaseOrigin
 */
public final class LoyaltyLoopSummary implements NoBean {
  private final long[] purchases;
  private final long repeatCustomers;
  private final List<Long> customersByLoops;
  private final Map<String, Long> taken;
  private final Map<String, Share> takers;
  private final Share repeatsByLoop;
  private final TimeSummary[] times;

  LoyaltyLoopSummary(
      long[] purchases,
      long repeatCustomers,
      List<Long> customersByLoops,
      Map<String, Long> taken,
      Map<String, Share> takers,
      Share repeatsByLoop,
      TimeSummary[] times) {
    this.purchases = purchases;
    this.repeatCustomers = repeatCustomers;
    this.customersByLoops = Collections.unmodifiableList(customersByLoops);
    this.taken = Collections.unmodifiableMap(taken);
    this.takers = Collections.unmodifiableMap(takers);
    this.repeatsByLoop = repeatsByLoop;
    this.times = times;
  }

  /**
   * Returns how often something was bought.
   *
   * @return the number of purchases, from 0
   */
  public long purchases() {
    return purchases[0] + repeatPurchases();
  }

  /**
   * Returns how often something was bought, by how the customer came to the purchase.
   *
   * @param origin the origin
   * @return the number of purchases, from 0
   */
  public long purchases(PurchaseOrigin origin) {
    requireNonNull(origin, "origin");
    return purchases[
        switch (origin) {
          case FIRST -> 0;
          case LOYALTY_LOOP -> 1;
          case EVALUATED_AGAIN -> 2;
        }];
  }

  /**
   * Returns how many purchases were repeat purchases, by customers who had bought before.
   *
   * @return the number of purchases, from 0
   */
  public long repeatPurchases() {
    return purchases[1] + purchases[2];
  }

  /**
   * Returns how many customers bought at least once.
   *
   * @return the number, from 0
   */
  public long customers() {
    return purchases[0];
  }

  /**
   * Returns how many customers bought at least twice.
   *
   * @return these customers, as a share of those who bought
   */
  public Share repeatCustomers() {
    return Share.of(repeatCustomers, purchases[0]);
  }

  /**
   * Returns the purchases by the loyalty loop, as a share of all purchases.
   *
   * @return the share of all purchases
   */
  public Share shareOfPurchases() {
    return Share.of(purchases[1], purchases());
  }

  /**
   * Returns the purchases by the loyalty loop, as a share of repeat purchases.
   *
   * @return the share of repeat purchases
   */
  public Share shareOfRepeatPurchases() {
    return Share.of(purchases[1], repeatPurchases());
  }

  /**
   * Returns how many customers bought how often by the loyalty loop.
   *
   * @return numbers of customers on the map, indexed by how often they did, from 0 to 32; the last
   *     entry also counts customers with more; unmodifiable
   */
  public List<Long> customersByLoops() {
    return customersByLoops;
  }

  /**
   * Returns how often each modelled loop was taken: {@linkplain MoveKind#LOYALTY_LOOP moves} back
   * to the phase it enters, whether or not they ended in a purchase.
   *
   * @return the number by the loop's id, in the order of the journey, unmodifiable
   * @see Move#loop()
   */
  public Map<String, Long> taken() {
    return taken;
  }

  /**
   * Returns how many customers took each modelled loop, each counted once, of those who have had
   * the time: who bought for the first time longer before the {@linkplain
   * ObservationPlan#withCutOff cut-off} than twice the loop's {@linkplain
   * io.github.klantreis.model.LoyaltyLoop#interval() interval}, or twice the time that a customer
   * who has stopped is not seen. The only loop of a journey is taken by buying again by the loyalty
   * loop, if it {@linkplain ObservationPlan#leadsToPurchase leads to a purchase}; any other loop by
   * a {@linkplain #taken() move}.
   *
   * @return the customers by the loop's id, as a share of those who have had the time, in the order
   *     of the journey, unmodifiable; no customers without a cut-off
   */
  public Map<String, Share> takers() {
    return takers;
  }

  /**
   * Returns how many customers bought again by the loyalty loop, each counted once, of those who
   * bought for the first time longer before the {@linkplain ObservationPlan#withCutOff cut-off}
   * than a customer who has stopped is not seen.
   *
   * @return these customers, as a share of those; of all who bought, without a cut-off
   */
  public Share customersByLoyaltyLoop() {
    return repeatsByLoop;
  }

  /**
   * Returns how long it took from one purchase to the next.
   *
   * @return the times of all repeat purchases
   */
  public TimeSummary timeBetweenPurchases() {
    return times[0];
  }

  /**
   * Returns how long it took from one purchase to the next if that was by the loyalty loop.
   *
   * @return the times
   */
  public TimeSummary timeByLoyaltyLoop() {
    return times[1];
  }

  /**
   * Returns how long it took from one purchase to the next if that was after evaluating again.
   *
   * @return the times
   */
  public TimeSummary timeByEvaluatingAgain() {
    return times[2];
  }

  @Override
  public String toString() {
    return "LoyaltyLoopSummary{purchases="
        + purchases()
        + ", first="
        + purchases[0]
        + ", loyaltyLoop="
        + purchases[1]
        + ", evaluatedAgain="
        + purchases[2]
        + "}";
  }
}
