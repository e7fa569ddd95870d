package io.github.klantreis.change;

import java.util.Locale;
import org.immutables.value.Value;

/** Gives the generated value a readable {@code toString}. */
@Value.Immutable
abstract sealed class JourneyChangeValue implements JourneyChange
    permits ImmutableJourneyChangeValue {
  @Override
  public final String toString() {
    return toText(Locale.ENGLISH);
  }
}
