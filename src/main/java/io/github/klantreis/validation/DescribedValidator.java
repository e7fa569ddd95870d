package io.github.klantreis.validation;

import io.github.klantreis.model.JourneyElement;
import java.util.function.BiConsumer;

/** A validator in the lambda form. */
final class DescribedValidator<E extends JourneyElement> implements JourneyValidator<E> {
  private final ValidatorDescription<E> description;
  private final BiConsumer<? super E, ValidationContext> check;
  private final Class<?> checkingClass;

  DescribedValidator(
      ValidatorDescription<E> description, BiConsumer<? super E, ValidationContext> check) {
    this(description, check, check.getClass());
  }

  /** Whose check is the library's, but says what another class decides. */
  DescribedValidator(
      ValidatorDescription<E> description,
      BiConsumer<? super E, ValidationContext> check,
      Class<?> checkingClass) {
    this.description = description;
    this.check = check;
    this.checkingClass = checkingClass;
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
    return checkingClass;
  }

  /** Whether it is a sentence, whose check is the library's whoever wrote the sentence. */
  boolean isSentence() {
    return !checkingClass.equals(check.getClass());
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
