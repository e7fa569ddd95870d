package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.term.EvidenceKind;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Customer information that a journey rests on: interviews, surveys, complaints, web statistics,
 * social media, competitors (seed text S4, step 2).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Evidence permits ImmutableEvidence {

  /**
   * Evidence in words, such as interviews.
   *
   * @param text what was learnt, or what was done to learn it
   * @return the evidence, without a source
   */
  static Evidence qualitative(String text) {
    return of(EvidenceKind.QUALITATIVE, text);
  }

  /**
   * Evidence in numbers, such as web statistics.
   *
   * @param text what was learnt, or what was done to learn it
   * @return the evidence, without a source
   */
  static Evidence quantitative(String text) {
    return of(EvidenceKind.QUANTITATIVE, text);
  }

  /**
   * Evidence of either kind.
   *
   * @param kind qualitative or quantitative
   * @param text what was learnt, or what was done to learn it
   * @return the evidence, without a source
   */
  static Evidence of(EvidenceKind kind, String text) {
    return ImmutableEvidence.of(
        requireNonNull(kind, "kind"),
        requireNonNull(text, "text"),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Qualitative or quantitative.
   *
   * @return the kind
   */
  EvidenceKind kind();

  /**
   * What was learnt, or what was done to learn it.
   *
   * @return the text, not blank
   */
  String text();

  /**
   * Where it can be looked up: a report, a system, an address.
   *
   * @return the source, or empty
   */
  Optional<String> source();

  /**
   * When it was collected.
   *
   * @return the date, or empty
   */
  Optional<LocalDate> collectedOn();

  /**
   * This evidence with its source.
   *
   * @param source where it can be looked up
   * @return the changed copy
   */
  default Evidence withSource(String source) {
    return ImmutableEvidence.of(kind(), text(), Optional.of(source), collectedOn());
  }

  /**
   * This evidence with the date of its collection.
   *
   * @param date when it was collected
   * @return the changed copy
   */
  default Evidence withCollectedOn(LocalDate date) {
    return ImmutableEvidence.of(kind(), text(), source(), Optional.of(date));
  }
}
