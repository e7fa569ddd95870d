package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.wording.Listing;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A threshold of a validator: a typed key with a default. Its id is the validator's id, a dot, and
 * a word: {@code purchase-too-many-choices.most}.
 *
 * <p>Options are equal when their ids are. Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public final class Option<T> {
  private final String id;
  private final T defaultValue;
  private final Class<T> type;
  private final Function<String, T> parser;
  private final Predicate<? super T> allowed;
  private final String range;

  private Option(
      String id,
      T defaultValue,
      Class<T> type,
      Function<String, T> parser,
      Predicate<? super T> allowed,
      String range) {
    if (!Term.isId(requireNonNull(id, "id")) || id.indexOf('.') <= 0 || id.endsWith(".")) {
      throw new IllegalArgumentException(
          "\"" + id + "\" is not the id of an option; it is the validator's id, a dot and a word");
    }
    this.id = id;
    this.defaultValue = requireNonNull(defaultValue, "defaultValue");
    this.type = type;
    this.parser = parser;
    this.allowed = allowed;
    this.range = range;
    requireAllowed(defaultValue);
  }

  /**
   * Returns an option whose value is a whole number from 0.
   *
   * @param id the id
   * @param defaultValue the value where nobody sets one
   * @return the option
   * @throws IllegalArgumentException if the id has another form or the value is negative
   */
  public static Option<Integer> ofInt(String id, int defaultValue) {
    return new Option<>(
        id, defaultValue, Integer.class, Integer::valueOf, n -> n >= 0, "a whole number from 0");
  }

  /**
   * Returns an option whose value is a share from 0 to 1.
   *
   * @param id the id
   * @param defaultValue the value where nobody sets one
   * @return the option
   * @throws IllegalArgumentException if the id has another form or the value is outside 0 to 1
   */
  public static Option<Double> ofShare(String id, double defaultValue) {
    return new Option<>(
        id,
        defaultValue,
        Double.class,
        Double::valueOf,
        x -> x >= 0 && x <= 1,
        "a number from 0 to 1");
  }

  /**
   * Returns an option whose value is any finite number, written with a decimal point.
   *
   * @param id the id
   * @param defaultValue the value where nobody sets one
   * @return the option
   * @throws IllegalArgumentException if the id has another form or the value is not finite
   */
  public static Option<Double> ofDouble(String id, double defaultValue) {
    return new Option<>(
        id, defaultValue, Double.class, Double::valueOf, Double::isFinite, "a number");
  }

  /**
   * Returns an option that is true or false.
   *
   * @param id the id
   * @param defaultValue the value where nobody sets one
   * @return the option
   * @throws IllegalArgumentException if the id has another form
   */
  public static Option<Boolean> ofBoolean(String id, boolean defaultValue) {
    return new Option<>(
        id, defaultValue, Boolean.class, Option::booleanOf, any -> true, "true or false");
  }

  private static Boolean booleanOf(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new NumberFormatException(text);
    };
  }

  /**
   * Returns an option whose value is a text that is not blank.
   *
   * @param id the id
   * @param defaultValue the text where nobody sets one
   * @return the option
   * @throws IllegalArgumentException if the id has another form or the text is blank
   */
  public static Option<String> ofText(String id, String defaultValue) {
    return new Option<>(
        id,
        defaultValue,
        String.class,
        Function.identity(),
        text -> !text.isBlank(),
        "a text that is not blank");
  }

  /**
   * Returns an option whose value is one of the constants of an enumeration, written as its name in
   * any case, with hyphens or underscores: {@code to-be} is {@code TO_BE}.
   *
   * @param id the id
   * @param defaultValue the constant where nobody sets one
   * @param <E> the enumeration
   * @return the option
   * @throws IllegalArgumentException if the id has another form
   */
  public static <E extends Enum<E>> Option<E> ofEnum(String id, E defaultValue) {
    requireNonNull(defaultValue, "defaultValue");
    Class<E> type = defaultValue.getDeclaringClass();
    List<E> all = List.of(type.getEnumConstants());
    return new Option<>(
        id,
        defaultValue,
        type,
        text ->
            all.stream()
                .filter(each -> each.name().equalsIgnoreCase(text.replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new NumberFormatException(text)),
        any -> true,
        Listing.or(all.stream().map(Term::idOf).toList()).get(Listing.ENGLISH));
  }

  /**
   * Returns an option whose value is a duration that is not negative, written such as {@code
   * PT60S}.
   *
   * @param id the id
   * @param defaultValue the value where nobody sets one
   * @return the option
   * @throws IllegalArgumentException if the id has another form or the value is negative
   */
  public static Option<Duration> ofDuration(String id, Duration defaultValue) {
    return new Option<>(
        id,
        defaultValue,
        Duration.class,
        Duration::parse,
        d -> !d.isNegative(),
        "a duration such as PT60S, not negative");
  }

  /**
   * Returns an option whose value is a period that is not negative, written such as {@code P7D} or
   * {@code P1Y}.
   *
   * @param id the id
   * @param defaultValue the value where nobody sets one
   * @return the option
   * @throws IllegalArgumentException if the id has another form or the value is negative
   */
  public static Option<Period> ofPeriod(String id, Period defaultValue) {
    return new Option<>(
        id,
        defaultValue,
        Period.class,
        Period::parse,
        p -> !p.isNegative(),
        "a period such as P7D or P1Y, not negative");
  }

  /**
   * Returns an option whose value is a list of words, written with commas between them.
   *
   * @param id the id
   * @param defaultValue the words where nobody sets any
   * @return the option
   * @throws IllegalArgumentException if the id has another form or a word is blank
   */
  public static Option<List<String>> ofWords(String id, List<String> defaultValue) {
    requireNonNull(defaultValue, "defaultValue");
    @SuppressWarnings("unchecked") // the class of a list knows nothing of its elements
    Class<List<String>> type = (Class<List<String>>) (Class<?>) List.class;
    return new Option<>(
        id,
        List.copyOf(defaultValue),
        type,
        text -> Stream.of(text.split(",", -1)).map(String::strip).toList(),
        words -> words.stream().noneMatch(String::isBlank),
        "words with commas between them, none blank");
  }

  /**
   * Returns the id: the validator's id, a dot and a word.
   *
   * @return the id
   */
  public String id() {
    return id;
  }

  /**
   * Returns the value that counts unless another is set.
   *
   * @return the value
   */
  public T defaultValue() {
    return defaultValue;
  }

  /**
   * Returns the allowed values in words.
   *
   * @return such as "a whole number from 0"
   */
  public String range() {
    return range;
  }

  /**
   * Parses a value of a configuration.
   *
   * @param text the text
   * @return the value
   * @throws IllegalArgumentException if the text is no value of this option; it says what is
   *     allowed
   */
  public T parse(String text) {
    requireNonNull(text, "text");
    try {
      return requireAllowed(parser.apply(text.strip()));
    } catch (NumberFormatException | DateTimeParseException unreadable) {
      throw refused(text);
    }
  }

  T requireAllowed(Object value) {
    Object own = value;
    if (value instanceof List<?> list) {
      if (list.stream().anyMatch(Objects::isNull)) {
        throw refused(String.valueOf(value));
      }
      own = List.copyOf(list);
    }
    if (!type.isInstance(own) || !allowed.test(type.cast(own))) {
      throw refused(String.valueOf(value));
    }
    return type.cast(own);
  }

  T cast(Object value) {
    return type.cast(value);
  }

  private IllegalArgumentException refused(String value) {
    return new IllegalArgumentException(
        "the option " + id + " is " + range + ", not \"" + value + "\"");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Option<?> that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The id and the default. */
  @Override
  public String toString() {
    return id + " = " + defaultValue;
  }
}
