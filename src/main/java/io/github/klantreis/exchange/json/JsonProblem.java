package io.github.klantreis.exchange.json;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.ProblemKind;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A problem of a document: its position, what is wrong, and what is allowed there. Equal by value.
 * Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface JsonProblem permits ImmutableJsonProblem {
  /**
   * Returns the kind of problem.
   *
   * @return the kind
   */
  JsonProblemKind kind();

  /**
   * Returns the position as a JSON Pointer (RFC 6901).
   *
   * @return the pointer, such as {@code /phases/0/touchpoints/2/name}; for a missing field that of
   *     the object that lacks it; empty for the whole document
   */
  String pointer();

  /**
   * Returns the line.
   *
   * @return the line, from 1; 0 if it is not known, as an application's own mapper had the journey
   *     in a tree or in tokens that it kept
   */
  int line();

  /**
   * Returns the column.
   *
   * @return the column in UTF-16 units, from 1; 0 if the line is not known; as Jackson counts if
   *     the journey was read by an application's own mapper
   */
  int column();

  /**
   * Returns what is wrong, with placeholders.
   *
   * @return the text, whose placeholders {@link #values()} fills
   */
  Text messageTemplate();

  /**
   * Returns what is allowed, with placeholders.
   *
   * @return the text; empty if the message says it all
   */
  Optional<Text> allowedTemplate();

  /**
   * Returns the values of the placeholders. Texts from the document are quoted and shortened.
   *
   * @return the values by name
   */
  Map<String, Object> values();

  /**
   * Returns the kind of structural problem.
   *
   * @return the kind; empty unless the kind is {@link JsonProblemKind#STRUCTURE}
   */
  Optional<ProblemKind> structural();

  /**
   * Returns what is wrong.
   *
   * @param locale the reader's language: Dutch, otherwise English
   * @return a clause
   */
  default String message(Locale locale) {
    return messageTemplate().get(requireNonNull(locale, "locale"), values());
  }

  /**
   * Returns what is allowed.
   *
   * @param locale the reader's language: Dutch, otherwise English
   * @return a clause; empty if the message says it all
   */
  default Optional<String> allowed(Locale locale) {
    requireNonNull(locale, "locale");
    return allowedTemplate().map(allowed -> allowed.get(locale, values()));
  }
}
