package io.github.klantreis.translation;

import java.util.Locale;
import org.immutables.value.Value;

/** Gives the generated value a short {@code toString}, which an interface cannot. */
@Value.Immutable
@SuppressWarnings("immutables:subtype") // a test checks the order of the arguments
abstract sealed class TranslationRemarkValue implements TranslationRemark
    permits ImmutableTranslationRemarkValue {
  @Override
  public final String toString() {
    return kind().id() + ": " + path() + ": " + message(Locale.ENGLISH);
  }
}
