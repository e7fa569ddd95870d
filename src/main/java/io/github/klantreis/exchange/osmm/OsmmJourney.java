package io.github.klantreis.exchange.osmm;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.exchange.FormatWriting;
import io.github.klantreis.exchange.InvalidDocumentException;
import io.github.klantreis.exchange.JourneyReading;
import io.github.klantreis.json.Jackson;
import io.github.klantreis.model.Journey;

/**
 * Journeys as OSMM has them.
 *
 * <ul>
 *   <li><b>Stages</b> are phases: of a published phase model that has them all, otherwise of a
 *       model of their own. The objective is the goal of the phase.
 *   <li><b>Touchpoints</b> have a name and nothing else; their ids are made from it.
 *   <li><b>Tracks of personas</b> (goal, milestones, activities, questions, messages) are texts of
 *       phases in lanes such as {@code osmm.buyer-goal.commuter}.
 *   <li><b>Triggers</b> have no touchpoint, so that they are attributes {@code osmm.trigger.1.…} of
 *       the journey; written are these and the actions that have a trigger.
 *   <li><b>Status</b> is the lifecycle; of the scopes, {@code lifecycle} is end-to-end and {@code
 *       campaign} a part.
 *   <li>All else that has no place is an attribute {@code osmm.…}. Several values have a line each.
 * </ul>
 *
 * <p>Needs Jackson 3.
 */
public final class OsmmJourney {
  private OsmmJourney() {}

  /**
   * Reads a journey.
   *
   * @param json the object
   * @return the journey, with a remark on everything that would not be written as it was read;
   *     personas have their id as name, as their names are in files of their own
   * @throws InvalidDocumentException if it is not as OSMM's schema demands
   * @throws IllegalStateException if Jackson is missing
   */
  public static JourneyReading read(String json) {
    requireNonNull(json, "json");
    Jackson.require();
    return OsmmJourneyReader.read(json);
  }

  /**
   * Writes a journey.
   *
   * @param journey the journey
   * @return the object, what it does not hold, and what was written as the format demands it
   * @throws InvalidDocumentException if the journey has no goal, no phase or no trigger, without
   *     which there is no journey in OSMM, or an attribute {@code osmm.…} has a value that OSMM
   *     refuses; the problems name all that is missing
   * @throws IllegalStateException if Jackson is missing
   */
  public static FormatWriting write(Journey journey) {
    requireNonNull(journey, "journey");
    Jackson.require();
    return OsmmJourneyWriter.write(journey);
  }
}
