package io.github.klantreis.validation;

import java.util.Locale;
import org.immutables.value.Value;

/** Gives the generated value a short {@code toString}, which an interface cannot. */
@Value.Immutable
abstract sealed class FindingValue implements Finding permits ImmutableFindingValue {
  /** One line in English. */
  @Override
  public final String toString() {
    return severity() + " " + validatorId() + " " + path() + ": " + message(Locale.ENGLISH);
  }
}
