package io.github.klantreis.validation;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a validator found: what is wrong, how bad, where, according to whom and how to mend it.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public sealed interface Finding permits FindingValue {

  /**
   * Who found it.
   *
   * @return the id of the validator
   */
  String validatorId();

  /**
   * How bad it is.
   *
   * @return the severity, after what the application set
   */
  Severity severity();

  /**
   * Where it is.
   *
   * @return the path of the element, ending in the attribute where it is about one
   */
  ElementPath path();

  /**
   * What is wrong, with placeholders.
   *
   * @return the template; {@link #message(Locale)} fills it
   */
  Text messageTemplate();

  /**
   * How to mend it, with placeholders.
   *
   * @return the template, or empty; {@link #hint(Locale)} fills it
   */
  Optional<Text> hintTemplate();

  /**
   * The named values of message and hint. With the validator's id and the path they tell whether
   * two findings are the same, whatever the words (which those of type {@link Text} are).
   *
   * @return values by name in order, unmodifiable
   */
  Map<String, Object> arguments();

  /**
   * Other elements that have to do with it.
   *
   * @return their paths in order, unmodifiable
   */
  List<ElementPath> related();

  /**
   * According to whom it is wrong: a seed text or literature.
   *
   * @return the source, or empty
   */
  Optional<String> source();

  /**
   * What is wrong, in words.
   *
   * @param locale the language; English where there are no words in it
   * @return the message with its values as typed
   */
  default String message(Locale locale) {
    return messageTemplate().get(locale, arguments());
  }

  /**
   * How to mend it, in words.
   *
   * @param locale the language; English where there are no words in it
   * @return the hint with its values as typed, or empty
   */
  default Optional<String> hint(Locale locale) {
    return hintTemplate().map(hint -> hint.get(locale, arguments()));
  }
}
