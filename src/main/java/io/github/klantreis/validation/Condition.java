package io.github.klantreis.validation;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Composed;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What elements can do or be, with the words for it; used in the sentence form of validators. The
 * words are an infinitive without "to", such as "use the channel Fax", so that they follow on
 * "must".
 *
 * <p>Immutable and thread-safe, as its predicate has to be.
 *
 * @param <E> the type of element
 * @see Conditions
 */
public final class Condition<E> {
  private final Text words;
  private final Predicate<? super E> predicate;

  private final Form form;

  /** The condition that this one is the opposite of, or null. */
  private final @Nullable Condition<E> opposite;

  /** How the words were composed, so that composing on keeps their sense. */
  private enum Form {
    PLAIN,
    AND,
    OR
  }

  private Condition(
      Text words, Predicate<? super E> predicate, Form form, @Nullable Condition<E> opposite) {
    this.words = words;
    this.predicate = predicate;
    this.form = form;
    this.opposite = opposite;
  }

  /**
   * Returns a condition in own words.
   *
   * @param words an infinitive without "to", such as "name its hours"; taken as typed
   * @param predicate whether an element meets it
   * @param <E> the type of element
   * @return the condition
   */
  public static <E> Condition<E> of(Text words, Predicate<? super E> predicate) {
    return new Condition<>(
        requireNonNull(words, "words"), requireNonNull(predicate, "predicate"), Form.PLAIN, null);
  }

  /**
   * Returns this condition and another one.
   *
   * @param other the other
   * @return the condition that holds where both hold
   */
  public Condition<E> and(Condition<? super E> other) {
    requireNonNull(other, "other");
    return new Condition<>(
        joined(wordsIn(Form.AND), other.wordsIn(Form.AND), Text.en("and").nl("en")),
        element -> predicate.test(element) && other.holds(element),
        Form.AND,
        null);
  }

  /**
   * Returns this condition or another one, or both.
   *
   * @param other the other
   * @return the condition that holds where one holds
   */
  public Condition<E> or(Condition<? super E> other) {
    requireNonNull(other, "other");
    return new Condition<>(
        joined(wordsIn(Form.OR), other.wordsIn(Form.OR), Text.en("or").nl("of")),
        element -> predicate.test(element) || other.holds(element),
        Form.OR,
        null);
  }

  /**
   * Returns the opposite. The opposite of an opposite is the first condition again.
   *
   * @return the condition that holds where this does not
   */
  public Condition<E> not() {
    if (opposite != null) {
      return opposite;
    }
    Text not = Text.en("not").nl("niet");
    return new Condition<>(
        Composed.inBoth(wordsIn(Form.PLAIN), not, (word, negation) -> negation + " " + word),
        element -> !predicate.test(element),
        Form.PLAIN,
        this);
  }

  /**
   * Returns the words.
   *
   * @return an infinitive without "to"
   */
  public Text words() {
    return words;
  }

  /**
   * Whether an element meets it.
   *
   * @param element the element
   * @return true if it does
   */
  public boolean holds(E element) {
    requireNonNull(element, "element");
    return predicate.test(element);
  }

  /** The condition that this one is the opposite of, or null. */
  @Nullable Condition<E> oppositeOrNull() {
    return opposite;
  }

  /** The class whose code decides; of a lambda, one loaded from where the lambda is written. */
  Class<?> decidingClass() {
    return opposite == null ? predicate.getClass() : opposite.decidingClass();
  }

  /** The English words. */
  @Override
  public String toString() {
    return words.get(Locale.ENGLISH);
  }

  /** The words as part of others: in parentheses where their sense would change. */
  private Text wordsIn(Form outer) {
    return form == Form.PLAIN || form == outer
        ? words
        : Composed.inEither(words, words, (own, same) -> "(" + own + ")");
  }

  private static Text joined(Text one, Text other, Text word) {
    return Composed.inBoth(
        Composed.inBoth(one, word, (first, conjunction) -> first + " " + conjunction),
        other,
        (first, second) -> first + " " + second);
  }
}
