package io.github.klantreis.validation;

import org.immutables.value.Value;

/** Gives the generated value a {@code toString} for build logs. */
@Value.Immutable
abstract sealed class BaselineCheckValue implements BaselineCheck
    permits ImmutableBaselineCheckValue {
  @Override
  public final String toString() {
    return newFindings().size()
        + " new, "
        + baselined()
        + " baselined, "
        + resolved()
        + " resolved";
  }
}
