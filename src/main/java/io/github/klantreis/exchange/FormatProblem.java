package io.github.klantreis.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;
import java.util.Map;

/**
 * What is wrong in a document that was read, and where. Immutable and thread-safe.
 *
 * @param position where it is
 * @param text what is wrong and what is allowed, with placeholders
 * @param values the values of the placeholders; texts from the document are quoted and shortened
 */
public record FormatProblem(TextPosition position, Text text, Map<String, Object> values) {
  /**
   * Copies the values.
   *
   * @param position where it is
   * @param text what is wrong and what is allowed, with placeholders
   * @param values the values of the placeholders; texts from the document are quoted and shortened
   */
  public FormatProblem {
    requireNonNull(values, "values");
    requireNonNull(position, "position");
    requireNonNull(text, "text");
    values = ImmutableMap.copyOf(values);
  }

  /**
   * Returns what is wrong.
   *
   * @param locale the reader's language: Dutch, otherwise English
   * @return the message without the position
   */
  public String message(Locale locale) {
    return text.get(requireNonNull(locale, "locale"), values);
  }

  /**
   * Returns the problem for people.
   *
   * @param locale the reader's language: Dutch, otherwise English
   * @return one line: the position, if it is known, and the message
   */
  public String toText(Locale locale) {
    String where = position.toText(locale);
    return where.isEmpty() ? message(locale) : where + ": " + message(locale);
  }

  /** Returns the problem in English. */
  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
