package io.github.klantreis.observation.whatif;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.observation.ObservationPlan;
import io.github.klantreis.vocabulary.NoBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How customers go from touchpoint to touchpoint, as observed or after edits: the shares of the
 * ways that they take from each, before and after they first come to the goal of {@link WhatIf},
 * which is a purchase unless another was chosen. Conversion and visits follow from the shares.
 *
 * <p>Without edits, and if no customer is {@linkplain WhatIfTally#open() open}, they equal what was
 * observed. Otherwise they are estimates, under the assumption that where customers go next depends
 * on where they are and whether they have come to the goal before, and on nothing else.
 *
 * <p>Edits return a changed flow, and apply in their order. What an edit does not mention stays as
 * it is.
 *
 * <p>Immutable and thread-safe.
 */
public final class CustomerFlow implements NoBean {
  final WhatIf whatIf;
  final WhatIfTally tally;

  /** The flow before the last edit, and the edit; both absent without edits. */
  private final @Nullable CustomerFlow before;

  private final @Nullable Edit edit;

  /**
   * Of each state, a touchpoint before (even) and after (odd) coming to the goal, the shares of the
   * ways to each touchpoint, to stopping, and to what is not known.
   */
  final double[][] ways;

  /** The shares of customers who start at each touchpoint, nowhere, and where it is not known. */
  final double[] starts;

  private volatile @Nullable FlowSolution solution;

  private CustomerFlow(
      WhatIf whatIf,
      WhatIfTally tally,
      @Nullable CustomerFlow before,
      @Nullable Edit edit,
      double[][] ways,
      double[] starts) {
    this.whatIf = whatIf;
    this.tally = tally;
    this.before = before;
    this.edit = edit;
    this.ways = ways;
    this.starts = starts;
  }

  static CustomerFlow of(WhatIf whatIf, WhatIfTally tally) {
    if (tally.customers() == 0) {
      throw new IllegalArgumentException(
          "there is no flow: no customer was observed on the map for long enough");
    }
    int touchpoints = whatIf.touchpoints.size();
    double[][] ways = new double[2 * touchpoints][touchpoints + 2];
    for (int state = 0; state < ways.length; state++) {
      long all = 0;
      for (int to = 0; to <= touchpoints; to++) {
        all += tally.moves(state, to);
      }
      for (int to = 0; to <= touchpoints && all > 0; to++) {
        ways[state][to] = (double) tally.moves(state, to) / all;
      }
      ways[state][touchpoints + 1] = all == 0 ? 1 : 0;
    }
    double[] starts = new double[touchpoints + 2];
    for (int to = 0; to < touchpoints; to++) {
      starts[to] = (double) tally.starts(to) / tally.customers();
    }
    CustomerFlow flow = new CustomerFlow(whatIf, tally, null, null, ways, starts);
    flow.solution();
    return flow;
  }

  /**
   * Returns the flow if a certain share of the customers at a touchpoint went on to a certain other
   * one next, also if nobody did so far. The other ways from there keep their proportions.
   *
   * @param from the id of the touchpoint at which they are
   * @param to the id of the touchpoint to which they go
   * @param share the share of all that leave it, from 0 to 1
   * @return the changed flow
   * @throws IllegalArgumentException if there is no such touchpoint, one is unrecorded, the share
   *     is out of range, or nothing remains to scale: all went there, or nobody was observed at the
   *     touchpoint for long enough
   */
  public CustomerFlow withWay(String from, String to, double share) {
    return shared(from, whatIf.recorded(to), share, "go from " + from + " to " + to);
  }

  /**
   * Returns the flow if a certain share of the customers at a touchpoint stopped there. Those who
   * go on keep their proportions.
   *
   * @param at the id of the touchpoint
   * @param share the share of those who are there, each time that they are there, from 0 to 1
   * @return the changed flow
   * @throws IllegalArgumentException as {@link #withWay} does
   */
  public CustomerFlow withStopping(String at, double share) {
    return shared(at, whatIf.touchpoints.size(), share, "stop at " + at);
  }

  private CustomerFlow shared(String at, int to, double share, String what) {
    int from = whatIf.recorded(at);
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "the share of those who " + what + " must be from 0 to 1, but was " + share);
    }
    return edited(new ShareEdit(from, to, share, what));
  }

  /**
   * Returns the flow without a touchpoint, if those who came there stopped instead: the worst case.
   *
   * @param touchpoint the id of the touchpoint
   * @return the changed flow
   * @throws IllegalArgumentException if there is no such touchpoint, or it is unrecorded
   */
  public CustomerFlow withoutLosing(String touchpoint) {
    return edited(new Removal(whatIf.recorded(touchpoint), false));
  }

  /**
   * Returns the flow without a touchpoint, if those who came there went on at once as customers do
   * from there: the best case. What they bought there, they do not buy.
   *
   * @param touchpoint the id of the touchpoint
   * @return the changed flow
   * @throws IllegalArgumentException if there is no such touchpoint, it is unrecorded, or customers
   *     never leave it
   */
  public CustomerFlow withoutSkipping(String touchpoint) {
    return edited(new Removal(whatIf.recorded(touchpoint), true));
  }

  private CustomerFlow edited(Edit change) {
    double[][] changed = new double[ways.length][];
    for (int state = 0; state < ways.length; state++) {
      changed[state] = change.row(this, state);
    }
    CustomerFlow flow = new CustomerFlow(whatIf, tally, this, change, changed, change.starts(this));
    flow.solution();
    return flow;
  }

  /**
   * Returns the share of customers who come to the goal at all.
   *
   * @return from 0 to 1; where it is not known what customers do at some touchpoint, they count as
   *     not coming to it
   */
  public double conversion() {
    return solution().conversion(0);
  }

  /**
   * Returns the share of customers who come to the goal at all, if all those do of whom it is not
   * known.
   *
   * @return from {@link #conversion()} to 1
   */
  public double conversionAtMost() {
    return solution().conversion(1);
  }

  /**
   * Returns how often a customer is at a touchpoint, on average.
   *
   * @param touchpoint the id of the touchpoint
   * @return the number, from 0
   * @throws IllegalArgumentException if there is no such touchpoint, or it is unrecorded
   */
  public double visits(String touchpoint) {
    int number = whatIf.recorded(touchpoint);
    return solution().visits(2 * number) + solution().visits(2 * number + 1);
  }

  /**
   * Returns how often a customer comes to the goal, on average: how often a customer buys, unless
   * another goal was chosen.
   *
   * @return the number, from 0
   */
  public double goalsPerCustomer() {
    double sum = 0;
    for (int t = 0; t < whatIf.isGoal.length; t++) {
      sum += whatIf.isGoal[t] ? solution().visits(2 * t + 1) : 0;
    }
    return sum;
  }

  /**
   * Returns what a customer is worth on average, if each purchase, or each time at another goal, is
   * worth the same.
   *
   * @param perGoal the value of a purchase, in any currency
   * @return the value of all purchases of a customer
   */
  public double valuePerCustomer(double perGoal) {
    return perGoal * goalsPerCustomer();
  }

  /**
   * Returns what a customer is worth on average.
   *
   * @param perGoal the value of a purchase by the id of the touchpoint at which it is made, in any
   *     currency; touchpoints of the goal without a value count nothing
   * @return the value of all purchases of a customer
   * @throws IllegalArgumentException if nothing is bought at one of the touchpoints, or it is not
   *     of the goal that was chosen
   */
  public double valuePerCustomer(Map<String, Double> perGoal) {
    requireNonNull(perGoal, "perGoal");
    double sum = 0;
    for (String id : perGoal.keySet().stream().sorted().toList()) {
      int number = whatIf.touchpoint(id);
      if (!whatIf.isGoal[number]) {
        throw new IllegalArgumentException(
            whatIf.goal == null ? "nothing is bought at " + id : id + " is not of the goal");
      }
      sum += requireNonNull(perGoal.get(id)) * solution().visits(2 * number + 1);
    }
    return sum;
  }

  /**
   * Returns which share of the conversion would be lost without a touchpoint, or without several,
   * such as those of a channel, if those who came there stopped instead (the removal effect).
   *
   * @param touchpoint the id of a touchpoint
   * @param more the ids of others that are removed with it
   * @return from 0 to 1; 0 if nobody comes to the goal anyway
   * @throws IllegalArgumentException if there is no such touchpoint, or it is unrecorded
   */
  public double removalEffect(String touchpoint, String... more) {
    CustomerFlow without = withoutLosing(touchpoint);
    for (String another : more) {
      without = without.withoutLosing(another);
    }
    double with = conversion();
    return with == 0 ? 0 : Math.max(0, 1 - without.conversion() / with);
  }

  /**
   * Returns the plan by which customers were counted.
   *
   * @return the plan
   */
  public ObservationPlan plan() {
    return whatIf.plan;
  }

  /**
   * Returns the touchpoints of the plan.
   *
   * @return their ids in the order of the journey, unmodifiable
   */
  public List<String> touchpoints() {
    return whatIf.touchpoints;
  }

  /**
   * Returns the touchpoints at which customers come to the goal.
   *
   * @return their ids in the order of the journey, unmodifiable
   */
  public List<String> goals() {
    return IntStream.range(0, whatIf.isGoal.length)
        .filter(t -> whatIf.isGoal[t])
        .mapToObj(whatIf.touchpoints::get)
        .toList();
  }

  /**
   * Returns of how many customers the flow is.
   *
   * @return the number, from 1
   * @see WhatIfTally#customers()
   */
  public long customers() {
    return tally.customers();
  }

  /**
   * Returns how many customers were seen too recently to know what they do next.
   *
   * @return the number, from 0
   * @see WhatIfTally#open()
   */
  public long open() {
    return tally.open();
  }

  /**
   * Returns how many customers were never on the map, so that the flow is not theirs.
   *
   * @return the number, from 0
   * @see WhatIfTally#neverOnTheMap()
   */
  public long neverOnTheMap() {
    return tally.neverOnTheMap();
  }

  /**
   * Returns how many edits were made.
   *
   * @return the number, from 0
   */
  public int edits() {
    return editsMade().size();
  }

  /**
   * Returns the edits that were made.
   *
   * @return the edits in their order, unmodifiable; none of a flow as it was observed
   */
  public List<FlowEdit> editsMade() {
    List<FlowEdit> made = new ArrayList<>();
    for (CustomerFlow flow = this; flow.before != null; flow = flow.before) {
      made.add(requireNonNull(flow.edit).asGiven(whatIf.touchpoints));
    }
    Collections.reverse(made);
    return Collections.unmodifiableList(made);
  }

  /**
   * Whether the figures are those that were observed: without edits, and no customer is open.
   *
   * @return true if they are no estimate
   */
  public boolean isObserved() {
    return before == null && tally.open() == 0;
  }

  /**
   * Returns what this flow changes against another one of the same customers.
   *
   * @param other the flow to compare with, usually without edits
   * @return the comparison
   * @throws IllegalArgumentException if it is a flow of other counts
   */
  public FlowComparison comparedWith(CustomerFlow other) {
    requireNonNull(other, "other");
    if (!other.tally.equals(tally)) {
      throw new IllegalArgumentException(
          "two flows are compared if both are edits of the same flow; these are of different"
              + " counts");
    }
    return new FlowComparison(this, other);
  }

  private FlowSolution solution() {
    FlowSolution made = solution;
    if (made == null) {
      made = new FlowSolution(this);
      solution = made;
    }
    return made;
  }

  /**
   * Returns how much conversion changes with each observed share, by state and way; empty if an
   * edit is no smooth function of the shares of one state.
   */
  double @Nullable [][] gradient() {
    double[][] slopes = solution().slopes();
    for (CustomerFlow flow = this; flow.before != null; flow = flow.before) {
      for (int state = 0; state < slopes.length; state++) {
        double[] slope = requireNonNull(flow.edit).slope(flow.before, state, slopes[state]);
        if (slope == null) {
          return null;
        }
        slopes[state] = slope;
      }
    }
    return slopes;
  }

  /** Returns how much conversion changes with each share of starts. */
  double @Nullable [] gradientOfStarts() {
    double[] slopes = solution().slopesOfStarts();
    for (CustomerFlow flow = this; flow.before != null; flow = flow.before) {
      if (flow.edit instanceof Removal removal) {
        slopes[removal.touchpoint()] = slopes[whatIf.touchpoints.size()];
      }
    }
    return slopes;
  }

  /** A change of the shares. */
  sealed interface Edit permits ShareEdit, Removal {
    double[] row(CustomerFlow flow, int state);

    double[] starts(CustomerFlow flow);

    FlowEdit asGiven(List<String> touchpoints);

    /**
     * Returns how the goal changes with the shares before the edit, from how it changes with those
     * after it; null if that depends on other states.
     */
    double @Nullable [] slope(CustomerFlow flow, int state, double[] after);
  }

  /** One share of a touchpoint is set, and the others are scaled. */
  record ShareEdit(int at, int to, double share, String what) implements Edit {
    @Override
    public double[] row(CustomerFlow flow, int state) {
      double[] row = flow.ways[state].clone();
      if (state / 2 != at || row[row.length - 1] == 1) {
        if (state / 2 == at && flow.isNeverKnown(at)) {
          throw new IllegalArgumentException(
              "it is not known what customers do next at "
                  + flow.whatIf.touchpoints.get(at)
                  + ": nobody was observed there, or not for long enough");
        }
        return row;
      }
      double others = others(row);
      if (others == 0 && share < 1) {
        throw new IllegalArgumentException(
            "all customers "
                + what
                + " so far; if only a share of "
                + share
                + " does, it is not known what the others do: first add a way for them");
      }
      for (int i = 0; i < row.length; i++) {
        row[i] = i == to ? share : others == 0 ? 0 : row[i] * (1 - share) / others;
      }
      return row;
    }

    private double others(double[] row) {
      double others = 0;
      for (int i = 0; i < row.length; i++) {
        others += i == to ? 0 : row[i];
      }
      return others;
    }

    @Override
    public double[] starts(CustomerFlow flow) {
      return flow.starts;
    }

    @Override
    public FlowEdit asGiven(List<String> touchpoints) {
      boolean isStopping = to == touchpoints.size();
      return new FlowEdit(
          isStopping ? FlowEditKind.STOPPING : FlowEditKind.WAY,
          touchpoints.get(at),
          isStopping ? Optional.empty() : Optional.of(touchpoints.get(to)),
          OptionalDouble.of(share));
    }

    @Override
    public double[] slope(CustomerFlow flow, int state, double[] after) {
      double[] row = flow.ways[state];
      if (state / 2 != at || row[row.length - 1] == 1) {
        return after;
      }
      double others = others(row);
      double mean = 0;
      for (int i = 0; i < row.length; i++) {
        mean += i == to || others == 0 ? 0 : row[i] * after[i] / others;
      }
      double[] slope = new double[row.length];
      for (int i = 0; i < row.length; i++) {
        slope[i] = i == to || others == 0 ? 0 : (1 - share) / others * (after[i] - mean);
      }
      return slope;
    }
  }

  /** A touchpoint is taken away; those who came there pass on, or stop. */
  record Removal(int touchpoint, boolean passOn) implements Edit {
    @Override
    public double[] row(CustomerFlow flow, int state) {
      return without(flow, flow.ways[state], state % 2);
    }

    @Override
    public double[] starts(CustomerFlow flow) {
      return without(flow, flow.starts, 0);
    }

    @Override
    public FlowEdit asGiven(List<String> touchpoints) {
      return new FlowEdit(
          passOn ? FlowEditKind.WITHOUT_SKIPPING : FlowEditKind.WITHOUT_LOSING,
          touchpoints.get(touchpoint),
          Optional.empty(),
          OptionalDouble.empty());
    }

    private double[] without(CustomerFlow flow, double[] shares, int bought) {
      double[] row = shares.clone();
      double coming = row[touchpoint];
      if (coming == 0) {
        return row;
      }
      row[touchpoint] = 0;
      if (!passOn) {
        row[row.length - 2] += coming;
        return row;
      }
      double[] there = flow.ways[2 * touchpoint + (flow.whatIf.isGoal[touchpoint] ? 1 : bought)];
      double leaving = 0;
      for (int i = 0; i < there.length; i++) {
        leaving += i == touchpoint ? 0 : there[i];
      }
      if (leaving == 0) {
        throw new IllegalArgumentException(
            "customers cannot pass on from "
                + flow.whatIf.touchpoints.get(touchpoint)
                + ": they never leave it");
      }
      for (int i = 0; i < row.length; i++) {
        row[i] += i == touchpoint ? 0 : coming * there[i] / leaving;
      }
      return row;
    }

    @Override
    public double @Nullable [] slope(CustomerFlow flow, int state, double[] after) {
      if (passOn) {
        return null;
      }
      double[] slope = after.clone();
      slope[touchpoint] = slope[slope.length - 2];
      return slope;
    }
  }

  private boolean isNeverKnown(int touchpoint) {
    int unknown = whatIf.touchpoints.size() + 1;
    return ways[2 * touchpoint][unknown] == 1 && ways[2 * touchpoint + 1][unknown] == 1;
  }

  @Override
  public String toString() {
    return "CustomerFlow{customers="
        + tally.customers()
        + ", edits="
        + editsMade()
        + ", conversion="
        + conversion()
        + "}";
  }
}
