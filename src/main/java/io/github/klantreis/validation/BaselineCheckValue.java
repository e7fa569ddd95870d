package io.github.klantreis.validation;

import java.util.BitSet;
import java.util.List;
import org.immutables.value.Value;

/** Gives the generated value a {@code toString} for build logs. */
@Value.Immutable
@SuppressWarnings(
    "immutables:subtype") // What the interface and this class declare is in one package.
abstract sealed class BaselineCheckValue implements BaselineCheck
    permits ImmutableBaselineCheckValue {
  @Value.Auxiliary
  abstract ValidationReport report();

  /** The positions of known findings in the report; never changed. */
  @Value.Auxiliary
  abstract BitSet known();

  @Override
  public final List<FindingGroup> newGroups() {
    return report().grouped(known());
  }

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
