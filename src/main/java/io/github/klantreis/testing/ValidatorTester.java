package io.github.klantreis.testing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.ValidatorDefinition;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * Holds a validator to what it finds in a journey: all that is expected and nothing else. When the
 * two differ, the error shows both, and what was found as code to be pasted.
 *
 * <pre>{@code
 * ValidatorTester.of(PHONE_NEEDS_HOURS)
 *     .on(journey)
 *     .finds("phase[intake]/touchpoint[calls]", "no opening hours")
 *     .andNothingElse();
 * ValidatorTester.of(PHONE_NEEDS_HOURS).on(mended).findsNothing();
 * ValidatorTester.of(PHONE_NEEDS_HOURS).isRegistered(getClass().getClassLoader());
 * }</pre>
 *
 * <p>Each journey is validated twice, and the validator has to find the same both times. Messages
 * and hints have to be there in each language of the validator's summary, or in those of {@link
 * #inLanguages}. Immutable and thread-safe; needs no AssertJ.
 */
public final class ValidatorTester {
  private final JourneyValidator<?> validator;
  private final Validators validators;
  private final ImmutableSet<Locale> languages;

  private ValidatorTester(
      JourneyValidator<?> validator, Validators validators, Set<Locale> languages) {
    this.validator = validator;
    this.validators = validators;
    this.languages = ImmutableSet.copyOf(languages);
  }

  /**
   * Tests a validator.
   *
   * @param validator the validator
   * @return the tester
   * @throws IllegalArgumentException if its definition is wrong
   */
  public static ValidatorTester of(JourneyValidator<?> validator) {
    return new ValidatorTester(
        validator, Validators.of(validator), validator.definition().summary().languages());
  }

  /**
   * Sets an option of the validator.
   *
   * @param option the option
   * @param value its value
   * @param <T> the type of the value
   * @return the changed copy
   * @throws IllegalArgumentException if the validator has no such option, or the value is out of
   *     its range
   */
  public <T> ValidatorTester withOption(Option<T> option, T value) {
    return new ValidatorTester(validator, validators.withOption(option, value), languages);
  }

  /**
   * Sets the day on which journeys are judged.
   *
   * @param date the day
   * @return the changed copy
   */
  public ValidatorTester asOf(LocalDate date) {
    return new ValidatorTester(validator, validators.asOf(date), languages);
  }

  /**
   * Asks for a summary, and for messages and hints, in these languages.
   *
   * @param languages the languages
   * @return the changed copy
   * @throws AssertionError if the validator has no summary, or none in one of the languages
   */
  public ValidatorTester inLanguages(Locale... languages) {
    ImmutableSet<Locale> asked = ImmutableSet.copyOf(Arrays.asList(languages));
    ValidatorDefinition<?> definition = validator.definition();
    if (definition.summary().equals(Text.en(definition.id()))) {
      throw new AssertionError("the validator " + definition.id() + " has no summary");
    }
    requireLanguages(
        definition.summary(), asked, "the summary of the validator " + definition.id());
    return new ValidatorTester(validator, validators, asked);
  }

  static void requireLanguages(Text text, Collection<Locale> languages, String what) {
    Set<String> spoken =
        text.languages().stream().map(Locale::getLanguage).collect(ImmutableSet.toImmutableSet());
    for (Locale language : languages) {
      if (!spoken.contains(language.getLanguage())) {
        throw new AssertionError(
            what + " has no words in \"" + language.getLanguage() + "\": \"" + text + "\"");
      }
    }
  }

  /**
   * Runs the validator on a journey. Suppressions in the journey count.
   *
   * @param journey the journey
   * @return what is to be expected
   * @throws AssertionError if it breaks, if it finds something else the second time, or if a
   *     message or hint lacks a language
   */
  public Expectations on(Journey journey) {
    return Expectations.of(this, requireNonNull(journey, "journey"));
  }

  /**
   * Verifies that a class loader finds the validator as a plug-in.
   *
   * @param loader the class loader
   * @return this tester
   * @throws AssertionError if it does not; the error lists what was found, and where
   */
  public ValidatorTester isRegistered(ClassLoader loader) {
    Validators found = Validators.none().discover(loader);
    if (found.definitions().stream().noneMatch(definition -> definition.id().equals(id()))) {
      String list = found.toText();
      throw new AssertionError(
          "the validator "
              + id()
              + " is in no plug-in that the class loader finds; is its provider named in"
              + " META-INF/services/io.github.klantreis.validation.ValidatorProvider, or provided"
              + " by the module? Found:\n"
              + (list.isEmpty() ? "nothing\n" : list));
    }
    return this;
  }

  String id() {
    return validator.definition().id();
  }

  Validators validators() {
    return validators;
  }

  ImmutableList<Locale> languages() {
    return languages.asList();
  }
}
