package io.github.klantreis.validation;

import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Numbers;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;

/** Gives the generated value a {@code toString} for build logs. */
@Value.Immutable
@SuppressWarnings(
    "immutables:subtype") // What the interface and this class declare is in one package.
abstract sealed class BaselineCheckValue implements BaselineCheck
    permits ImmutableBaselineCheckValue {
  private static final Text COUNTS =
      Text.en("{new} new, {baselined} baselined, {resolved} resolved")
          .nl("{new} nieuw, {baselined} in de baseline, {resolved} opgelost");

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
  public final String toText(Locale locale) {
    return COUNTS.get(
        locale,
        Map.of(
            "new",
            Numbers.grouped(newFindings().size()),
            "baselined",
            Numbers.grouped(baselined()),
            "resolved",
            Numbers.grouped(resolved())));
  }

  @Override
  public final String toString() {
    return toText(Locale.ENGLISH);
  }
}
