package io.github.klantreis.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.Journey;
import java.util.List;

/**
 * A journey that was read from a document of another tool. Immutable and thread-safe.
 *
 * @param journey the journey
 * @param problems what was not read because it is wrong, in the order of the document; a format
 *     that is read whole or not at all throws {@link InvalidDocumentException} instead
 * @param remarks what has no place in the journey, or is ambiguous, in the order of the document
 */
public record JourneyReading(
    Journey journey, List<FormatProblem> problems, List<FormatRemark> remarks) {
  /**
   * Copies the lists.
   *
   * @param journey the journey
   * @param problems what was not read because it is wrong, in the order of the document; a format
   *     that is read whole or not at all throws {@link InvalidDocumentException} instead
   * @param remarks what has no place in the journey, or is ambiguous, in the order of the document
   */
  public JourneyReading {
    requireNonNull(problems, "problems");
    requireNonNull(remarks, "remarks");
    requireNonNull(journey, "journey");
    problems = ImmutableList.copyOf(problems);
    remarks = ImmutableList.copyOf(remarks);
  }
}
