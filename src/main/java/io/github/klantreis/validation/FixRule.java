package io.github.klantreis.validation;

/**
 * Says how findings of a validator can be mended; see {@link ValidatorDefinition#fixes}.
 *
 * @param <E> the type of element that the validator checks
 */
@FunctionalInterface
public interface FixRule<E> {
  /**
   * Offers fixes for a finding. It is called only when somebody asks for fixes, with the element as
   * it is in the journey asked about, which need not be the one that was checked. If it throws,
   * nothing is offered; an edit that throws {@linkplain Fix#applyTo cannot be applied}.
   *
   * @param element the element
   * @param finding the finding; its arguments say what it is about
   * @param offers where fixes are offered; nothing is offered where nobody can decide what is right
   */
  void offer(E element, Finding finding, FixOffers offers);
}
