package io.github.klantreis.validation;

import io.github.klantreis.vocabulary.Text;

/**
 * What a validator can use besides its element: what is around it; and where it reports. Valid
 * during one call of {@link JourneyValidator#check} and for its thread only: used later or by
 * another thread, each method throws an {@link IllegalStateException}.
 */
public sealed interface ValidationContext extends Surroundings permits ElementContext {

  /**
   * Reports that something is wrong with the element. The draft is registered at once and may be
   * refined; there is no last call to forget.
   *
   * @param message what is wrong; placeholders in braces are filled by {@link FindingDraft#with}
   * @return the draft
   */
  FindingDraft report(Text message);

  /**
   * Reports that something is wrong with the element, in words that also tell of several elements
   * at once.
   *
   * @param wording what is wrong
   * @return the draft
   */
  FindingDraft report(Wording wording);

  /**
   * Says that the validator could not judge the element, such as for want of a date, so that the
   * element does not count in {@link ValidationReport#elementsJudged()}. Conditions that need the
   * element and its surroundings only belong in {@link ValidatorDefinition#that(Text,
   * java.util.function.BiPredicate)}.
   */
  default void abstain() {
    judged(0);
  }

  /**
   * Says how many elements this check has judged, where that is not the one element. A validator of
   * journeys that looks for touchpoints without something judges touchpoints.
   *
   * @param elements the number; 0 is the same as {@link #abstain()}
   * @throws IllegalArgumentException if the number is negative
   */
  void judged(int elements);
}
