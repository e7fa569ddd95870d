package io.github.klantreis.validation;

import io.github.klantreis.model.JourneyElement;
import java.util.function.BiConsumer;

/** A validator in the lambda form. */
final class LambdaValidator<E extends JourneyElement> implements JourneyValidator<E> {
  private final ValidatorDefinition<E> definition;
  private final BiConsumer<? super E, ValidationContext> check;
  private final Class<?> checkingClass;

  LambdaValidator(
      ValidatorDefinition<E> definition, BiConsumer<? super E, ValidationContext> check) {
    this(definition, check, check.getClass());
  }

  /** Whose check is the library's, but says what another class decides. */
  LambdaValidator(
      ValidatorDefinition<E> definition,
      BiConsumer<? super E, ValidationContext> check,
      Class<?> checkingClass) {
    this.definition = definition;
    this.check = check;
    this.checkingClass = checkingClass;
  }

  @Override
  public ValidatorDefinition<E> definition() {
    return definition;
  }

  /** The lambda. */
  BiConsumer<? super E, ValidationContext> check() {
    return check;
  }

  /** The class whose code checks; of a lambda, one loaded from where the lambda is written. */
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
    return definition.toString();
  }
}
