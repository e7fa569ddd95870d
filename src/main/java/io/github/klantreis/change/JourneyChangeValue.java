package io.github.klantreis.change;

import io.github.klantreis.change.wording.JourneyWords;
import java.util.Locale;
import org.immutables.value.Value;

/** A change with the words of its journey, which are no part of its value. */
@Value.Immutable
@SuppressWarnings(
    "immutables:subtype") // What the interface and this class declare is in one package.
abstract sealed class JourneyChangeValue implements JourneyChange
    permits ImmutableJourneyChangeValue {

  @Value.Auxiliary
  abstract JourneyWords words();

  @Override
  public final String toText(Locale locale) {
    return new ChangeText(locale, words()).line(this);
  }

  @Override
  public final String toString() {
    return toText(Locale.ENGLISH);
  }
}
