package io.github.klantreis.observation.funnel;

import io.github.klantreis.observation.Share;
import io.github.klantreis.vocabulary.NoBean;
import java.util.List;

/**
 * How many customers, or sessions, reached a step of a {@link TouchpointFunnel}.
 *
 * <p>Immutable and thread-safe.
 */
public final class StepCount implements NoBean {
  private final ChosenStep step;
  private final long reached;
  private final long continued;
  private final long customers;
  private final long entrants;
  private final long previous;

  StepCount(
      ChosenStep step, long reached, long continued, long customers, long entrants, long previous) {
    this.step = step;
    this.reached = reached;
    this.continued = continued;
    this.customers = customers;
    this.entrants = entrants;
    this.previous = previous;
  }

  /**
   * Returns the touchpoints any of which fills the step.
   *
   * @return their ids as given, unmodifiable, at least one
   */
  public List<String> touchpoints() {
    return step.touchpoints();
  }

  /**
   * Whether chains can pass over the step.
   *
   * @return true if it is optional
   */
  public boolean isOptional() {
    return step.isOptional();
  }

  /**
   * Returns how many customers or sessions reached the step.
   *
   * @return the number, from 0
   */
  public long reached() {
    return reached;
  }

  /**
   * Returns how many customers reached the step, each counted once however many of their sessions
   * did.
   *
   * @return the number, from 0; equal to {@link #reached()} if customers are counted
   */
  public long customers() {
    return customers;
  }

  /**
   * Returns how many customers or sessions entered the funnel at this step: they reached it, and
   * not from a step before.
   *
   * @return the number, from 0; other than 0 only at the first step, or in an open funnel
   */
  public long entered() {
    return reached - continued;
  }

  /**
   * Returns how many of those who entered the funnel reached the step; at the last step, this is
   * the conversion.
   *
   * @return the share of those who entered, at any step if the funnel is open
   */
  public Share conversion() {
    return Share.of(reached, entrants);
  }

  /**
   * Returns how many of those who reached the step before came to this one from there.
   *
   * @return the share of those who reached the last step before that is not optional; 0 of 0 at the
   *     first step
   */
  public Share continuation() {
    return Share.of(continued, previous);
  }

  @Override
  public String toString() {
    return "StepCount{touchpoints=" + touchpoints() + ", reached=" + reached + "}";
  }
}
