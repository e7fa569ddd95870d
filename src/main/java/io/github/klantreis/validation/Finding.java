package io.github.klantreis.validation;

import io.github.klantreis.model.ElementPath;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A finding of a validator: what is wrong, how severe it is, where, by which sources, and how to
 * correct it.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public sealed interface Finding extends NoBean permits FindingValue {

  /**
   * Returns the id of the validator that reported the finding.
   *
   * @return the id of the validator
   */
  String validatorId();

  /**
   * Returns the severity.
   *
   * @return the severity, after what the application set
   */
  Severity severity();

  /**
   * Returns the place of the finding.
   *
   * @return the path of the element, ending in the attribute where it is about one
   */
  ElementPath path();

  /**
   * Returns the message with its placeholders.
   *
   * @return the template; {@link #message(Locale)} fills it
   */
  Text messageTemplate();

  /**
   * Returns the hint on how to correct it, with its placeholders.
   *
   * @return the template, or empty; {@link #hint(Locale)} fills it
   */
  Optional<Text> hintTemplate();

  /**
   * Returns the named arguments of message and hint.
   *
   * @return arguments by name in order, unmodifiable
   */
  Map<String, Object> arguments();

  /**
   * Returns other elements that are concerned.
   *
   * @return their paths in order, unmodifiable
   */
  List<ElementPath> related();

  /**
   * Returns the sources of the rule.
   *
   * @return the sources in the order in which the rule names them, unmodifiable; often empty for
   *     own rules
   */
  List<Source> sources();

  /**
   * Returns what makes this finding the same one again in another report: the id of the validator,
   * the place, and the arguments that the validator {@linkplain ValidatorDefinition#identifiedBy
   * names} as telling. Whatever else is edited, such as names, words, numbers and the phase that a
   * touchpoint is in, takes no part, nor does the severity. (A pain point, an opportunity, a
   * solution or an idea without an id of its own has its words in its place: with other words it is
   * another one.)
   *
   * @return one line of text with tabs in it, the same in each version of this library
   */
  String key();

  /**
   * Returns what a validator threw, where this finding says that it failed.
   *
   * @return the exception or error, or empty; takes no part in equality
   */
  Optional<Throwable> cause();

  /**
   * Returns the message in a language. Numbers, lengths of time and dates are written as readers of
   * that language do: "8,5", "30 dagen", "26 november 2026".
   *
   * @param locale the language; English where there are no words in it
   * @return the message with its values in words
   */
  String message(Locale locale);

  /**
   * Returns the hint on how to correct it, in a language.
   *
   * @param locale the language; English where there are no words in it
   * @return the hint with its values in words, or empty
   */
  Optional<String> hint(Locale locale);
}
