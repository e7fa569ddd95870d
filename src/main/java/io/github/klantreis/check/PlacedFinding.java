package io.github.klantreis.check;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.exchange.TextPlace;
import io.github.klantreis.validation.Finding;
import java.nio.file.Path;
import java.util.List;

/**
 * A finding in a file.
 *
 * @param file the file
 * @param journeyId the id of the journey, or of the atlas if the finding is about its brand
 * @param place where in the file
 * @param finding the finding
 * @param related the places of other elements that are concerned, in the same file, in the order of
 *     {@link Finding#related()}; unmodifiable
 */
public record PlacedFinding(
    Path file, String journeyId, TextPlace place, Finding finding, List<TextPlace> related) {
  /**
   * Refuses null.
   *
   * @param file the file
   * @param journeyId the id of the journey
   * @param place where in the file
   * @param finding the finding
   * @param related the places of other elements that are concerned
   */
  public PlacedFinding {
    requireNonNull(related, "related");
    requireNonNull(file, "file");
    requireNonNull(journeyId, "journeyId");
    requireNonNull(place, "place");
    requireNonNull(finding, "finding");
    related = ImmutableList.copyOf(related);
  }
}
