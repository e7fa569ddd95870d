package io.github.klantreis.exchange.ujg;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.exchange.FormatWriting;
import io.github.klantreis.exchange.InvalidDocumentException;
import io.github.klantreis.json.Jackson;
import io.github.klantreis.model.Journey;
import io.github.klantreis.observation.Replay;
import java.net.URI;
import java.util.List;

/**
 * Writes journeys as graphs of UJG, in JSON-LD.
 *
 * <ul>
 *   <li><b>Graph</b>: touchpoints are states, those that are worked out in another journey
 *       composite states; what follows what, next steps and loyalty loops are transitions.
 *   <li><b>Experience</b>: phases, a step for each touchpoint, a touchpoint for each channel, and
 *       pain points.
 *   <li><b>Runtime and mapping</b>: customers that were replayed, and which transition explains
 *       each of their moves. A move that none explains is a jump, which is no error in UJG.
 *       Encounters on no touchpoint have no state, so that they cannot be written.
 * </ul>
 *
 * <p>Needs Jackson 3.
 */
public final class Ujg {
  private Ujg() {}

  /**
   * Writes a journey.
   *
   * @param journey the journey
   * @param base what the IRIs of nodes start with, such as {@code urn:example:}; it ends in a
   *     colon, slash or number sign
   * @return the document and what it does not hold
   * @throws InvalidDocumentException if the journey has no touchpoint, as a graph has a state
   * @throws IllegalArgumentException if the base is not absolute or ends otherwise
   * @throws IllegalStateException if Jackson is missing
   */
  public static FormatWriting write(Journey journey, URI base) {
    return write(journey, base, List.of());
  }

  /**
   * Writes a journey and what customers did.
   *
   * @param journey the journey
   * @param base what the IRIs of nodes start with, as in {@link #write(Journey, URI)}
   * @param replays the replays of customers on the journey; customers are numbered, not named
   * @return the document and what it does not hold
   * @throws InvalidDocumentException if the journey has no touchpoint
   * @throws IllegalArgumentException if the base is not absolute or ends otherwise
   * @throws IllegalStateException if Jackson is missing
   */
  public static FormatWriting write(Journey journey, URI base, List<Replay> replays) {
    requireNonNull(base, "base");
    requireNonNull(journey, "journey");
    requireNonNull(replays, "replays");
    if (!base.isAbsolute() || !base.toString().matches("(?s).*[:/#]")) {
      throw new IllegalArgumentException(
          "the base of the IRIs must be absolute and end in a colon, slash or number sign, but was "
              + base);
    }
    Jackson.require();
    return UjgWriter.write(journey, base.toString(), List.copyOf(replays));
  }
}
