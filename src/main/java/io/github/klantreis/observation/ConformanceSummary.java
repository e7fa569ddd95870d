package io.github.klantreis.observation;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far what customers did is from what the journey allows, phase by phase, over all customers
 * who met a touchpoint.
 *
 * <p>Immutable and thread-safe.
 *
 * @see Replay#phaseConformance()
 */
public final class ConformanceSummary {
  private final Share modelledMoves;
  private final long deviations;
  private final long worst;
  private final List<Long> customersByDeviations;

  ConformanceSummary(
      Share modelledMoves, long deviations, long worst, List<Long> customersByDeviations) {
    this.modelledMoves = modelledMoves;
    this.deviations = deviations;
    this.worst = worst;
    this.customersByDeviations = Collections.unmodifiableList(customersByDeviations);
  }

  /**
   * The moves from one phase to another that the journey knows.
   *
   * @return their share of all moves from one phase to another
   * @see Move#isModelled()
   */
  public Share modelledMoves() {
    return modelledMoves;
  }

  /**
   * The fewest deviations from the routes along the phases, of all customers together.
   *
   * @return the number, from 0
   */
  public long deviations() {
    return deviations;
  }

  /**
   * How many customers deviate how often.
   *
   * @return customers by that number, from 0 to 32, the last standing for more too; unmodifiable
   */
  public List<Long> customersByDeviations() {
    return customersByDeviations;
  }

  /**
   * The customers who follow a route of the journey from begin to end.
   *
   * @return their share of all who met a touchpoint
   */
  public Share customersWithoutDeviation() {
    long all = customersByDeviations.stream().mapToLong(Long::longValue).sum();
    return Share.of(customersByDeviations.get(0), all);
  }

  /**
   * How well the customers fit the journey: 1 less the deviations of all by what they could be at
   * most, see {@link Conformance#fitness()}.
   *
   * @return from 0 to 1, or empty where nobody met a touchpoint
   */
  public OptionalDouble fitness() {
    return worst == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (double) deviations / worst);
  }

  @Override
  public String toString() {
    return "ConformanceSummary{modelledMoves=" + modelledMoves + ", deviations=" + deviations + "}";
  }
}
