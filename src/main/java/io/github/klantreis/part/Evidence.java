package io.github.klantreis.part;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.term.EvidenceKind;
import io.github.klantreis.vocabulary.NoBean;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Customer information on which a journey is based: interviews, surveys, complaints, web
 * statistics, social media, competitors ("Zakelijke leadgeneratie, deel 3", step 2).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Evidence extends NoBean permits ImmutableEvidence {

  /**
   * Returns evidence in words, such as interviews.
   *
   * @param text the findings, or how they were obtained
   * @return the evidence, without a source
   */
  static Evidence qualitative(String text) {
    return of(EvidenceKind.QUALITATIVE, text);
  }

  /**
   * Returns evidence in numbers, such as web statistics.
   *
   * @param text the findings, or how they were obtained
   * @return the evidence, without a source
   */
  static Evidence quantitative(String text) {
    return of(EvidenceKind.QUANTITATIVE, text);
  }

  /**
   * Returns an assumption: what nobody has researched yet.
   *
   * @param text what is assumed, or why it is not known yet
   * @return the assumption, without a source
   */
  static Evidence assumption(String text) {
    return of(EvidenceKind.ASSUMPTION, text);
  }

  /**
   * Returns evidence of any kind.
   *
   * @param kind qualitative, quantitative or an assumption
   * @param text the findings, how they were obtained, or what is assumed
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
   * Returns whether the evidence is qualitative, quantitative or a mere assumption.
   *
   * @return the kind
   */
  EvidenceKind kind();

  /**
   * Returns the findings, how they were obtained, or what is assumed.
   *
   * @return the text, not blank
   */
  String text();

  /**
   * Returns the source: a report, a system or an address.
   *
   * @return the source, or empty
   */
  Optional<String> source();

  /**
   * Returns the date on which the evidence was collected.
   *
   * @return the date, or empty
   */
  Optional<LocalDate> collectedOn();

  /**
   * Returns this evidence with its source.
   *
   * @param source the report, system or address
   * @return the changed copy
   */
  default Evidence withSource(String source) {
    return ImmutableEvidence.of(
        kind(), text(), Optional.of(requireNonNull(source, "source")), collectedOn());
  }

  /**
   * Returns this evidence with the date of its collection.
   *
   * @param date the date on which the evidence was collected
   * @return the changed copy
   */
  default Evidence withCollectedOn(LocalDate date) {
    return ImmutableEvidence.of(
        kind(), text(), source(), Optional.of(requireNonNull(date, "date")));
  }
}
