package io.github.klantreis.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A journey that was written in the format of another tool. Immutable and thread-safe.
 *
 * @param text the document
 * @param losses what it cannot hold
 * @param remarks what the format demands and the journey does not have, so that it was left out or
 *     replaced; empty for most journeys and formats
 */
public record JourneyWriting(String text, JourneyLosses losses, List<FormatRemark> remarks) {
  /** Copies the remarks. */
  public JourneyWriting {
    requireNonNull(text, "text");
    requireNonNull(losses, "losses");
    remarks = ImmutableList.copyOf(remarks);
  }
}
