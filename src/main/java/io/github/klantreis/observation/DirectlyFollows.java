package io.github.klantreis.observation;

import io.github.klantreis.vocabulary.NoBean;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The directly-follows relation of process mining: how often one touchpoint directly followed
 * another, or an encounter in one phase followed one in another phase or the same. Encounters in
 * between that are off the map are passed over.
 *
 * <p>Immutable and thread-safe.
 */
public final class DirectlyFollows implements NoBean {
  private final String from;
  private final String to;
  private final Share share;
  private final long unmodelled;
  private final @Nullable Share customers;
  private final @Nullable Share unmodelledBy;
  private final TimeSummary time;

  DirectlyFollows(
      String from,
      String to,
      Share share,
      long unmodelled,
      @Nullable Share customers,
      @Nullable Share unmodelledBy,
      TimeSummary time) {
    this.from = from;
    this.to = to;
    this.share = share;
    this.unmodelled = unmodelled;
    this.customers = customers;
    this.unmodelledBy = unmodelledBy;
    this.time = time;
  }

  /**
   * Returns what came first.
   *
   * @return the id of a touchpoint or a phase
   */
  public String from() {
    return from;
  }

  /**
   * Returns what came next.
   *
   * @return the id of a touchpoint or a phase
   */
  public String to() {
    return to;
  }

  /**
   * Returns how often the second directly followed the first.
   *
   * @return the number of times, at least 1
   */
  public long count() {
    return share.part();
  }

  /**
   * Returns how often the second directly followed the first, as a share of everything that
   * followed the first.
   *
   * @return the share
   */
  public Share share() {
    return share;
  }

  /**
   * Returns how often the move was one that the journey does not model, see {@link
   * Move#isModelled()}. Between two phases, and within one, some moves may be modelled and others
   * not, as that depends on the touchpoints.
   *
   * @return the number, from 0
   */
  public long unmodelled() {
    return unmodelled;
  }

  /**
   * Returns how many customers made the move, each counted once.
   *
   * @return these customers, as a share of those who left the phase for another one; empty for two
   *     touchpoints, for which customers are not counted, and within a phase
   */
  public Optional<Share> customers() {
    return Optional.ofNullable(customers);
  }

  /**
   * Returns how many customers made the move in a way that the journey does not model, each counted
   * once.
   *
   * @return these customers, as a share of those who left the phase for another one; empty for two
   *     touchpoints, for which customers are not counted, and within a phase
   */
  public Optional<Share> unmodelledCustomers() {
    return Optional.ofNullable(unmodelledBy);
  }

  /**
   * Returns how long the move took.
   *
   * @return the times between two phases; no times between two touchpoints, for which none are
   *     recorded
   */
  public TimeSummary time() {
    return time;
  }

  @Override
  public String toString() {
    return from + " → " + to + ": " + share;
  }
}
