package io.github.klantreis.description;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of values of attributes. The interface is sealed, so that code that reads, writes or
 * draws values can cover all kinds.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V> the Java type of the values
 */
public sealed interface ValueKind<V> {

  /**
   * Returns the Java type of the values.
   *
   * @return the type
   */
  Class<V> type();

  /**
   * Returns what a value of this kind is, for messages.
   *
   * @return English words, such as "a text" or "a metric"
   */
  default String inWords() {
    if (this instanceof TextKind) {
      return "a text";
    } else if (this instanceof IdKind) {
      return "an id";
    } else if (this instanceof ReferenceKind reference) {
      if (reference.target() == Target.PARTICIPANT) {
        return "the id of a persona or actor";
      }
      String target = reference.target().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      return "the id of " + (target.startsWith("o") ? "an " : "a ") + target;
    } else if (this instanceof NumberKind number) {
      return (number.isWhole() ? "a whole number" : "a number") + number.range() + " (Double)";
    } else if (this instanceof FlagKind) {
      return "true or false";
    } else if (this instanceof DateKind) {
      return "a date (LocalDate)";
    } else if (this instanceof LanguageKind) {
      return "a language (Locale)";
    } else if (this instanceof AddressKind) {
      return "an address (URI)";
    }
    return "a value of type " + type().getSimpleName();
  }

  /**
   * Whether an object can be a value of this kind: it has the Java type and, if it is a number, is
   * in the range. What a text says, and whether there is what an id refers to, is checked when the
   * journey is built.
   *
   * @param value any object
   * @return true if it can
   */
  default boolean accepts(Object value) {
    requireNonNull(value, "value");
    return type().isInstance(value);
  }

  /**
   * Text.
   *
   * @param mayBeBlank whether a blank text is allowed
   */
  record TextKind(boolean mayBeBlank) implements ValueKind<String> {
    @Override
    public Class<String> type() {
      return String.class;
    }
  }

  /** The id of the owner, to which others may refer. */
  record IdKind() implements ValueKind<String> {
    @Override
    public Class<String> type() {
      return String.class;
    }
  }

  /**
   * The id of something else.
   *
   * @param target the type of element to which the id belongs
   */
  record ReferenceKind(Target target) implements ValueKind<String> {
    /**
     * Refuses null.
     *
     * @param target the type of element to which the id belongs
     */
    public ReferenceKind {
      requireNonNull(target, "target");
    }

    @Override
    public Class<String> type() {
      return String.class;
    }
  }

  /** The target of a reference. */
  enum Target {
    /** A persona of the same journey. */
    PERSONA,
    /** A persona or actor of the same journey. */
    PARTICIPANT,
    /** A phase of the same journey. */
    PHASE,
    /** A touchpoint of the same journey. */
    TOUCHPOINT,
    /** A pain point of the same journey. */
    PAIN_POINT,
    /** An opportunity of the same journey. */
    OPPORTUNITY,
    /** A metric, which the journey need not have. */
    METRIC,
    /** One of the journey's custom lanes. */
    LANE,
    /** Another journey. */
    JOURNEY
  }

  /**
   * A number.
   *
   * @param min the lowest number allowed
   * @param max the highest number allowed
   * @param isWhole whether only whole numbers are allowed
   * @param isPercent whether it is read with a percent sign
   */
  record NumberKind(double min, double max, boolean isWhole, boolean isPercent)
      implements ValueKind<Double> {

    /**
     * A number that is no percentage.
     *
     * @param min the lowest number allowed
     * @param max the highest number allowed
     * @param isWhole whether only whole numbers are allowed
     */
    public NumberKind(double min, double max, boolean isWhole) {
      this(min, max, isWhole, false);
    }

    @Override
    public Class<Double> type() {
      return Double.class;
    }

    @Override
    public boolean accepts(Object value) {
      requireNonNull(value, "value");
      return value instanceof Double number
          && number >= min
          && number <= max
          && (!isWhole || number == Math.rint(number));
    }

    private String range() {
      return min == -Double.MAX_VALUE && max == Double.MAX_VALUE
          ? ""
          : " from " + inWords(min) + " to " + inWords(max);
    }

    private static String inWords(double limit) {
      return limit == Math.rint(limit) ? Long.toString((long) limit) : Double.toString(limit);
    }
  }

  /** Yes or no. */
  record FlagKind() implements ValueKind<Boolean> {
    @Override
    public Class<Boolean> type() {
      return Boolean.class;
    }
  }

  /** A day. */
  record DateKind() implements ValueKind<LocalDate> {
    @Override
    public Class<LocalDate> type() {
      return LocalDate.class;
    }
  }

  /**
   * A length of time.
   *
   * @param type the Java type of the lengths
   * @param isPositive whether no length of zero is among them
   * @param <V> the Java type of the lengths
   */
  record SpanKind<V extends TemporalAmount>(Class<V> type, boolean isPositive)
      implements ValueKind<V> {
    /**
     * Refuses null.
     *
     * @param type the Java type of the lengths
     * @param isPositive whether no length of zero is among them
     */
    public SpanKind {
      requireNonNull(type, "type");
    }

    /**
     * Creates a kind in which zero is a length too.
     *
     * @param type the Java type of the lengths
     */
    public SpanKind(Class<V> type) {
      this(type, false);
    }
  }

  /** A language. */
  record LanguageKind() implements ValueKind<Locale> {
    @Override
    public Class<Locale> type() {
      return Locale.class;
    }
  }

  /** An address (URI). */
  record AddressKind() implements ValueKind<URI> {
    @Override
    public Class<URI> type() {
      return URI.class;
    }
  }

  /** Words in several languages, English among them. */
  record LabelKind() implements ValueKind<Text> {
    @Override
    public Class<Text> type() {
      return Text.class;
    }
  }

  /**
   * A term: a constant of an enumeration, or a term of an open vocabulary.
   *
   * @param type the Java type of the terms
   * @param standard the predefined terms, in order
   * @param own the description of an application's own terms; empty for enumerations
   * @param <V> the Java type of the terms
   */
  record TermKind<V extends Term>(
      Class<V> type, List<? extends V> standard, Optional<Description<V>> own)
      implements ValueKind<V> {
    /**
     * Copies the list.
     *
     * @param type the Java type of the terms
     * @param standard the predefined terms, in order
     * @param own the description of an application's own terms; empty for enumerations
     */
    public TermKind {
      requireNonNull(standard, "standard");
      requireNonNull(type, "type");
      requireNonNull(own, "own");
      standard = ImmutableList.copyOf(standard);
    }

    /**
     * Returns the kind of the constants of an enumeration.
     *
     * @param type the enumeration
     * @param <E> the enumeration
     * @return the kind
     */
    public static <E extends Enum<E> & Term> TermKind<E> of(Class<E> type) {
      requireNonNull(type, "type");
      return new TermKind<>(type, ImmutableList.copyOf(type.getEnumConstants()), Optional.empty());
    }

    /**
     * Returns the kind of the terms of an open vocabulary.
     *
     * @param standard the predefined terms, in order
     * @param own the description of an application's own terms
     * @param <V> the Java type of the terms
     * @return the kind
     */
    public static <V extends Term> TermKind<V> open(
        List<? extends V> standard, Description<V> own) {
      requireNonNull(standard, "standard");
      requireNonNull(own, "own");
      return new TermKind<>(own.type(), standard, Optional.of(own));
    }
  }

  /**
   * A value with attributes of its own.
   *
   * @param description the description of the value
   * @param <V> the Java type of the values
   */
  record PartKind<V>(Description<V> description) implements ValueKind<V> {
    /**
     * Refuses null.
     *
     * @param description the description of the value
     */
    public PartKind {
      requireNonNull(description, "description");
    }

    @Override
    public Class<V> type() {
      return description.type();
    }
  }
}
