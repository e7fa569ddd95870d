package io.github.klantreis.validation;

import java.util.List;

/**
 * A plug-in that brings validators: given to {@link Validators#plus(ValidatorProvider)}, or found
 * by {@link Validators#discover(ClassLoader)} when it is named in {@code
 * META-INF/services/io.github.klantreis.validation.ValidatorProvider} or provided by a module. To
 * be found it is public and has a public constructor without parameters.
 */
public interface ValidatorProvider {

  /**
   * Returns the validators that it brings.
   *
   * @return the validators, none null, with different ids
   */
  List<JourneyValidator<?>> validators();
}
