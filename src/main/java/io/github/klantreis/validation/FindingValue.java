package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.klantreis.validation.wording.ArgumentWords;
import io.github.klantreis.validation.wording.FindingKeys;
import io.github.klantreis.wording.FurtherWords;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Gives the generated value a short {@code toString}, which an interface cannot. */
@Value.Immutable
@SuppressWarnings(
    "immutables:subtype") // What the interface and this class declare is in one package.
abstract sealed class FindingValue implements Finding permits ImmutableFindingValue {
  /** The names of the arguments that tell this finding from others of its validator. */
  abstract ImmutableSet<String> identifying();

  /** The words that the validator gave, before those for the people whose journey it is. */
  @Value.Auxiliary
  abstract Optional<Wording> wording();

  /** The application's words, for what messages have placeholders for. */
  @Value.Auxiliary
  abstract FurtherWords further();

  /** Takes no part in equality, as no two exceptions are equal. */
  @Override
  @Value.Auxiliary
  public abstract Optional<Throwable> cause();

  @Override
  public final String key() {
    return FindingKeys.of(validatorId(), path(), arguments(), identifying());
  }

  @Override
  public final String message(Locale locale) {
    return messageTemplate().get(locale, words(locale));
  }

  @Override
  public final Optional<String> hint(Locale locale) {
    requireNonNull(locale, "locale");
    return hintTemplate().map(hint -> hint.get(locale, words(locale)));
  }

  private Map<String, Object> words(Locale locale) {
    Map<String, Object> words = ArgumentWords.in(locale, arguments());
    words.replaceAll((name, value) -> further().value(value));
    return words;
  }

  /** One line in English. */
  @Override
  public final String toString() {
    return severity() + " " + validatorId() + " " + path() + ": " + message(Locale.ENGLISH);
  }
}
