package io.github.klantreis.testing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.klantreis.model.Journey;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Option;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidatorDefinition;
import io.github.klantreis.validation.Validators;
import io.github.klantreis.vocabulary.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tests that a validator, or a set of them, finds exactly what is expected in journeys. If expected
 * and actual findings differ, the error shows both, and the actual ones as code to paste.
 *
 * <pre>{@code
 * ValidatorTester.of(PHONE_NEEDS_HOURS)
 *     .fires(
 *         journey,
 *         Severity.WARNING,
 *         "phase[intake]/touchpoint[calls]",
 *         "\"Calls us\" names no opening hours",
 *         "\"Calls us\" noemt geen openingstijden")
 *     .silent(corrected);
 * ValidatorTester.of(PHONE_NEEDS_HOURS)
 *     .on(journey)
 *     .finds("phase[intake]/touchpoint[calls]", "no opening hours")
 *     .andNothingElse();
 * ValidatorTester.of(PHONE_NEEDS_HOURS).isRegistered(getClass().getClassLoader());
 * }</pre>
 *
 * <p>Each journey is validated twice, and the findings must be the same both times. Messages and
 * hints must exist in each language of the validator's summary, or in those of {@link
 * #inLanguages}. Immutable and thread-safe; does not need AssertJ.
 */
public final class ValidatorTester {
  private final Validators validators;
  private final ImmutableList<ValidatorDefinition<?>> definitions;
  private final ImmutableSet<Locale> languages;

  private ValidatorTester(
      Validators validators, List<ValidatorDefinition<?>> definitions, Set<Locale> languages) {
    this.validators = validators;
    this.definitions = ImmutableList.copyOf(definitions);
    this.languages = ImmutableSet.copyOf(languages);
  }

  /**
   * Returns a tester of one validator.
   *
   * @param validator the validator
   * @return the tester
   * @throws IllegalArgumentException if its definition is invalid
   */
  public static ValidatorTester of(JourneyValidator<?> validator) {
    requireNonNull(validator, "validator");
    return of(Validators.of(validator));
  }

  /**
   * Returns a tester of a set of validators, such as all those of a plug-in.
   *
   * @param validators the set, with at least one validator
   * @return the tester, which requires the languages that the summaries of all validators have
   * @throws IllegalArgumentException if the set has no validators
   */
  public static ValidatorTester of(Validators validators) {
    requireNonNull(validators, "validators");
    List<ValidatorDefinition<?>> definitions = validators.definitions();
    if (definitions.isEmpty()) {
      throw new IllegalArgumentException("there are no validators to test");
    }
    Set<Locale> languages = new LinkedHashSet<>(definitions.get(0).summary().languages());
    definitions.forEach(definition -> languages.retainAll(definition.summary().languages()));
    return new ValidatorTester(validators, definitions, languages);
  }

  /**
   * Sets an option of the validators.
   *
   * @param option the option
   * @param value its value
   * @param <T> the type of the value
   * @return the changed copy
   * @throws IllegalArgumentException if no validator has such an option, or the value is out of
   *     range
   */
  public <T> ValidatorTester withOption(Option<T> option, T value) {
    return new ValidatorTester(validators.withOption(option, value), definitions, languages);
  }

  /**
   * Sets the date for which journeys are validated.
   *
   * @param date the day
   * @return the changed copy
   */
  public ValidatorTester asOf(LocalDate date) {
    return new ValidatorTester(validators.asOf(date), definitions, languages);
  }

  /**
   * Requires a summary, and messages and hints, in these languages.
   *
   * @param languages the languages
   * @return the changed copy
   * @throws AssertionError if a validator has no summary, or none in one of the languages
   */
  public ValidatorTester inLanguages(Locale... languages) {
    requireNonNull(languages, "languages");
    ImmutableSet<Locale> asked = ImmutableSet.copyOf(Arrays.asList(languages));
    for (ValidatorDefinition<?> definition : definitions) {
      if (definition.summary().equals(Text.en(definition.id()))) {
        throw new AssertionError("the validator " + definition.id() + " has no summary");
      }
      requireLanguages(
          definition.summary(), asked, "the summary of the validator " + definition.id());
    }
    return new ValidatorTester(validators, definitions, asked);
  }

  static void requireLanguages(Text text, Collection<Locale> languages, String what) {
    Set<String> spoken =
        text.languages().stream().map(Locale::getLanguage).collect(ImmutableSet.toImmutableSet());
    for (Locale language : languages) {
      if (!spoken.contains(language.getLanguage())) {
        throw new AssertionError(
            what + " has no text in \"" + language.getLanguage() + "\": \"" + text + "\"");
      }
    }
  }

  /**
   * Runs the validators on a journey. Suppressions in the journey count.
   *
   * @param journey the journey
   * @return the expectations on the findings
   * @throws AssertionError if a validator fails, if the findings differ the second time, or if a
   *     message or hint lacks a language
   */
  public Expectations on(Journey journey) {
    return Expectations.of(this, requireNonNull(journey, "journey"));
  }

  /**
   * Verifies that there is exactly one finding in a journey, with exactly these messages.
   *
   * @param journey the journey
   * @param severity the severity of the finding
   * @param path the path of the finding, such as {@code phase[purchase]/touchpoint[order]}
   * @param english the whole message in English
   * @param dutch the whole message in Dutch
   * @return this tester
   * @throws AssertionError if there is another finding, or none; see also {@link #on}
   * @throws IllegalArgumentException if the text is not a path
   */
  public ValidatorTester fires(
      Journey journey, Severity severity, String path, String english, String dutch) {
    return on(journey).findsExactly(severity, path, english, dutch).andNothingElse();
  }

  /**
   * Verifies the paths of the findings in a journey, whatever their messages.
   *
   * @param journey the journey
   * @param paths the paths of all findings, in the order of the report
   * @return this tester
   * @throws AssertionError if there are findings at other paths; see also {@link #on}
   * @throws IllegalArgumentException if a text is not a path
   */
  public ValidatorTester firesAt(Journey journey, String... paths) {
    requireNonNull(paths, "paths");
    return on(journey).standAt(Arrays.asList(paths));
  }

  /**
   * Verifies that there are no findings in journeys.
   *
   * @param journeys the journeys
   * @return this tester
   * @throws AssertionError if there are findings; see also {@link #on}
   */
  public ValidatorTester silent(Journey... journeys) {
    requireNonNull(journeys, "journeys");
    for (Journey journey : journeys) {
      on(journey).findsNothing();
    }
    return this;
  }

  /**
   * Verifies that a class loader finds the validators as plug-ins.
   *
   * @param loader the class loader
   * @return this tester
   * @throws AssertionError if it does not find them; the error lists what was found, and where
   */
  public ValidatorTester isRegistered(ClassLoader loader) {
    Validators found = Validators.none().discover(loader);
    Set<String> ids =
        found.definitions().stream()
            .map(ValidatorDefinition::id)
            .collect(ImmutableSet.toImmutableSet());
    for (ValidatorDefinition<?> definition : definitions) {
      if (!ids.contains(definition.id())) {
        String list = found.toText(Locale.ENGLISH);
        throw new AssertionError(
            "the validator "
                + definition.id()
                + " is in no plug-in that the class loader finds; is its provider named in"
                + " META-INF/services/io.github.klantreis.validation.ValidatorProvider, or provided"
                + " by the module? Found:\n"
                + (list.isEmpty() ? "nothing\n" : list));
      }
    }
    return this;
  }

  /** Returns what is tested, as a singular subject of a sentence. */
  String subject() {
    return definitions.size() == 1
        ? "the validator " + definitions.get(0).id()
        : "the set of " + definitions.size() + " validators";
  }

  boolean tests(String validatorId) {
    return definitions.stream().anyMatch(definition -> definition.id().equals(validatorId));
  }

  Validators validators() {
    return validators;
  }

  ImmutableList<Locale> languages() {
    return languages.asList();
  }
}
