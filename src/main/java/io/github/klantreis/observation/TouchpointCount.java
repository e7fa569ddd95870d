package io.github.klantreis.observation;

import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.wording.Counted;
import java.util.Arrays;
import java.util.List;

/**
 * What was observed of one touchpoint of the journey.
 *
 * <p>Immutable and thread-safe.
 */
public final class TouchpointCount implements NoBean {
  private final String touchpointId;
  private final String name;
  private final String phaseId;
  private final long encounters;
  private final Share customers;
  private final Share met;
  private final long starts;
  private final long ends;
  private final EmotionSummary emotion;
  private final long[] felt;
  private final boolean isUnrecorded;

  TouchpointCount(
      String touchpointId,
      String name,
      String phaseId,
      long encounters,
      Share customers,
      Share met,
      long starts,
      long ends,
      EmotionSummary emotion,
      long[] felt,
      boolean isUnrecorded) {
    this.touchpointId = touchpointId;
    this.name = name;
    this.phaseId = phaseId;
    this.encounters = encounters;
    this.customers = customers;
    this.met = met;
    this.starts = starts;
    this.ends = ends;
    this.emotion = emotion;
    this.felt = felt;
    this.isUnrecorded = isUnrecorded;
  }

  /**
   * Returns the id of the touchpoint.
   *
   * @return the touchpoint's id
   */
  public String touchpointId() {
    return touchpointId;
  }

  /**
   * Returns the name of the touchpoint.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns the phase of the touchpoint.
   *
   * @return the id of the phase
   */
  public String phaseId() {
    return phaseId;
  }

  /**
   * Whether the log need not have the encounters with the touchpoint: then there were at least
   * those that are counted, and shares say nothing.
   *
   * @return whether the plan has it as {@linkplain ObservationPlan#withUnrecorded unrecorded}
   */
  public boolean isUnrecorded() {
    return isUnrecorded;
  }

  /**
   * Returns how many encounters there were.
   *
   * @return the number, from 0
   */
  public long encounters() {
    return encounters;
  }

  /**
   * Returns how many customers met the touchpoint at least once. Those who are still on their way
   * may yet meet it: the share is at least that of those who ever will. Where each customer is
   * {@linkplain ObservationPlan#during observed for the same time}, it is the share of those who
   * meet it in that time, whoever is on the way, and this is what comparisons compare.
   *
   * @return these customers, as a share of those who were in its phase
   */
  public Share customers() {
    return customers;
  }

  /**
   * Returns how many customers met the touchpoint, of those of whom that can be known: those who
   * were in its phase, without those who are in it now, may still be on their way and have not met
   * the touchpoint, unless they took another branch of its choice this time, from which no way of
   * the phase leads there. If nobody was in the phase, it is nobody of the customers who stopped
   * anywhere on the map. Without a {@linkplain ObservationPlan#withCutOff cut-off} everyone may
   * still be on the way. Who has met it counts at once, who has not only when no longer on the way:
   * where many are still on the way, as in the last month of a log, the share is rather too high.
   * The true one is between that of {@link #customers()} and this one with all of whom it is not
   * known. Findings use it only to say that hardly anybody meets something, which a share that is
   * too high never says too soon.
   *
   * <p>A touchpoint that concerns some personas only counts here as met or not by whoever was
   * there. The statistics of the {@linkplain JourneyStatistics#segments() segments} of these
   * personas say it of those whom it concerns.
   *
   * @return these customers, as a share of those who could have met it
   */
  public Share met() {
    return met;
  }

  /**
   * Returns how many customers met it as their first touchpoint.
   *
   * @return the number, from 0
   */
  public long starts() {
    return starts;
  }

  /**
   * Returns how many customers met it as their last touchpoint.
   *
   * @return the number, from 0
   */
  public long ends() {
    return ends;
  }

  /**
   * Returns what customers felt.
   *
   * @return the experiences
   */
  public EmotionSummary emotion() {
    return emotion;
  }

  /**
   * Returns how many customers reported an experience here, each counted once.
   *
   * @return the number, from 0
   */
  public long customersWithExperience() {
    long customers = 0;
    for (long each : felt) {
      customers += each;
    }
    return customers;
  }

  /**
   * Returns how many customers reported which experience here. Each customer counts once, with the
   * mean of the experiences that were reported, rounded half up to a quarter of a point.
   *
   * @return 17 numbers: for the means −2, −1.75 and so on up to +2; unmodifiable
   */
  public List<Long> customersByExperience() {
    return Arrays.stream(felt).boxed().toList();
  }

  /** Returns the same numbers. */
  long[] felt() {
    return felt.clone();
  }

  @Override
  public String toString() {
    return touchpointId
        + ": "
        + Counted.english(encounters, "encounter")
        + ", "
        + customers
        + " customers";
  }
}
