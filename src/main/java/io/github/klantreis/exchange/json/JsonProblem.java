package io.github.klantreis.exchange.json;

import static java.util.Objects.requireNonNull;

import io.github.klantreis.model.ProblemKind;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that is wrong with a document: where, what, and what is allowed there. Compared by
 * value. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface JsonProblem permits ImmutableJsonProblem {
  /**
   * What kind of thing is wrong.
   *
   * @return the kind
   */
  JsonProblemKind kind();

  /**
   * Where, as a JSON Pointer (RFC 6901).
   *
   * @return the pointer, such as {@code /phases/0/touchpoints/2/name}; of a missing field, that of
   *     the object that lacks it; empty for the whole document
   */
  String pointer();

  /**
   * Where, as people count.
   *
   * @return the line, from 1
   */
  int line();

  /**
   * Where in the line.
   *
   * @return the column in characters (code points), from 1; read through a mapper of the
   *     application's own, as Jackson counts
   */
  int column();

  /**
   * What is wrong, with placeholders.
   *
   * @return the text, whose placeholders {@link #values()} fills
   */
  Text messageTemplate();

  /**
   * What would be right, with placeholders.
   *
   * @return the text; empty where the message says it all
   */
  Optional<Text> allowedTemplate();

  /**
   * What fills the placeholders. Texts from the document are quoted and shortened.
   *
   * @return the values by name
   */
  Map<String, Object> values();

  /**
   * How the journey does not hold together.
   *
   * @return what the model calls it; empty unless the kind is {@link JsonProblemKind#STRUCTURE}
   */
  Optional<ProblemKind> structural();

  /**
   * What is wrong.
   *
   * @param locale the reader's language: Dutch, otherwise English
   * @return a clause
   */
  default String message(Locale locale) {
    return messageTemplate().in(requireNonNull(locale, "locale"), values());
  }

  /**
   * What would be right.
   *
   * @param locale the reader's language: Dutch, otherwise English
   * @return a clause; empty where the message says it all
   */
  default Optional<String> allowed(Locale locale) {
    requireNonNull(locale, "locale");
    return allowedTemplate().map(allowed -> allowed.in(locale, values()));
  }
}
