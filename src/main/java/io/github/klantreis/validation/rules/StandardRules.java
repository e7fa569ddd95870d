package io.github.klantreis.validation.rules;

import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidatorDescription;
import io.github.klantreis.validation.Validators;

/**
 * The standard sets of rules. Each set knows all rules of the catalogue and leaves out those that
 * are not of its profile, so that {@link Validators#including} takes them in.
 */
public final class StandardRules {
  /** Begins the source of each rule that a seed text asks for. */
  static final String SEED = "Seed text ";

  private StandardRules() {}

  /**
   * What a good reviewer insists on: all errors, and the warnings that the seed texts ask for.
   *
   * @return the set
   */
  public static Validators recommended() {
    Validators recommended = strict();
    for (ValidatorDescription<?> rule : recommended.descriptions()) {
      if (!isRecommended(rule)) {
        recommended = recommended.without(rule.id());
      }
    }
    return recommended;
  }

  private static boolean isRecommended(ValidatorDescription<?> rule) {
    return rule.severity() == Severity.ERROR
        || (rule.severity() == Severity.WARNING
            && rule.source().filter(source -> source.contains(SEED)).isPresent());
  }

  /**
   * All rules of the catalogue.
   *
   * @return the set
   */
  public static Validators strict() {
    return Validators.none();
  }
}
