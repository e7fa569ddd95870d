package io.github.klantreis.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A journey, or a part of one, that was written in the format of another tool. Immutable and
 * thread-safe.
 *
 * @param text the document; it can be encoded in UTF-8 whatever the journey holds
 * @param losses what it does not hold
 * @param remarks what the format demands and the journey does not have, and what is written instead
 */
public record FormatWriting(String text, JourneyLosses losses, List<FormatRemark> remarks) {
  /**
   * Copies the remarks.
   *
   * @param text the document; it can be encoded in UTF-8 whatever the journey holds
   * @param losses what it does not hold
   * @param remarks what the format demands and the journey does not have, and what is written
   *     instead
   */
  public FormatWriting {
    requireNonNull(remarks, "remarks");
    requireNonNull(text, "text");
    requireNonNull(losses, "losses");
    remarks = ImmutableList.copyOf(remarks);
  }
}
