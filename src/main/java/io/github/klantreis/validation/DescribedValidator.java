package io.github.klantreis.validation;

import io.github.klantreis.model.JourneyElement;
import java.util.function.BiConsumer;

/** A validator in the lambda form. */
final class DescribedValidator<E extends JourneyElement> implements JourneyValidator<E> {
  private final ValidatorDescription<E> description;
  private final BiConsumer<? super E, ValidationContext> check;

  DescribedValidator(
      ValidatorDescription<E> description, BiConsumer<? super E, ValidationContext> check) {
    this.description = description;
    this.check = check;
  }

  @Override
  public ValidatorDescription<E> description() {
    return description;
  }

  /** The lambda. */
  BiConsumer<? super E, ValidationContext> check() {
    return check;
  }

  /** The class whose code checks: of a lambda, it was loaded from where the lambda stands. */
  Class<?> checkingClass() {
    return check.getClass();
  }

  @Override
  public void check(E element, ValidationContext context) {
    check.accept(element, context);
  }

  @Override
  public String toString() {
    return description.toString();
  }
}
