package io.github.klantreis.observation;

import io.github.klantreis.vocabulary.NoBean;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far the behaviour of customers is from what the journey allows, phase by phase, over all
 * customers who met a touchpoint.
 *
 * <p>Immutable and thread-safe.
 *
 * @see Replay#phaseConformance()
 */
public final class ConformanceSummary implements NoBean {
  private final Share modelledMoves;
  private final Share customersAsModelled;
  private final long deviations;
  private final long worst;
  private final List<Long> customersByDeviations;

  ConformanceSummary(
      Share modelledMoves,
      Share customersAsModelled,
      long deviations,
      long worst,
      List<Long> customersByDeviations) {
    this.modelledMoves = modelledMoves;
    this.customersAsModelled = customersAsModelled;
    this.deviations = deviations;
    this.worst = worst;
    this.customersByDeviations = Collections.unmodifiableList(customersByDeviations);
  }

  /**
   * Returns the share of moves between phases that the journey models.
   *
   * @return modelled moves from one phase to another, as a share of all such moves
   * @see Move#isModelled()
   */
  public Share modelledMoves() {
    return modelledMoves;
  }

  /**
   * Returns the share of customers all of whose moves between phases the journey models.
   *
   * @return these customers, as a share of those who went from one phase to another
   */
  public Share customersByModelledMoves() {
    return customersAsModelled;
  }

  /**
   * Returns the fewest deviations from the routes along the phases, added up over all customers.
   *
   * @return the number, from 0
   */
  public long deviations() {
    return deviations;
  }

  /**
   * Returns how many customers have how many deviations.
   *
   * @return numbers of customers, indexed by their number of deviations, from 0 to 32; the last
   *     entry also counts customers with more; unmodifiable
   */
  public List<Long> customersByDeviations() {
    return customersByDeviations;
  }

  /**
   * Returns the share of customers who follow a route of the journey from start to end.
   *
   * @return customers without deviation, as a share of all who met a touchpoint
   */
  public Share customersWithoutDeviation() {
    long all = customersByDeviations.stream().mapToLong(Long::longValue).sum();
    return Share.of(customersByDeviations.get(0), all);
  }

  /**
   * Returns how well the customers fit the journey: 1 minus the deviations of all customers,
   * divided by the most that they could have; see {@link Conformance#fitness()}.
   *
   * @return from 0 to 1, or empty if nobody met a touchpoint
   */
  public OptionalDouble fitness() {
    return worst == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (double) deviations / worst);
  }

  @Override
  public String toString() {
    return "ConformanceSummary{modelledMoves=" + modelledMoves + ", deviations=" + deviations + "}";
  }
}
