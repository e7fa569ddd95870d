package io.github.klantreis.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;
import java.util.Map;

/**
 * A remark on a document that was read or written: what has no place in the journey or in the
 * format, or what is ambiguous. Immutable and thread-safe.
 *
 * @param path the element or attribute of the journey that it is about
 * @param position where it is in a document that was read; {@link TextPosition#NONE} in one that
 *     was written
 * @param text the remark, with placeholders
 * @param values the values of the placeholders; texts from a document are quoted and shortened
 */
public record FormatRemark(
    ElementPath path, TextPosition position, Text text, Map<String, Object> values) {
  /**
   * Copies the values.
   *
   * @param path the element or attribute of the journey that it is about
   * @param position where it is in a document that was read; {@link TextPosition#NONE} in one that
   *     was written
   * @param text the remark, with placeholders
   * @param values the values of the placeholders; texts from a document are quoted and shortened
   */
  public FormatRemark {
    requireNonNull(values, "values");
    requireNonNull(path, "path");
    requireNonNull(position, "position");
    requireNonNull(text, "text");
    values = ImmutableMap.copyOf(values);
  }

  /**
   * Returns the remark.
   *
   * @param locale the reader's language: Dutch, otherwise English
   * @return the message without position and path
   */
  public String message(Locale locale) {
    return text.get(requireNonNull(locale, "locale"), values);
  }

  /**
   * Returns the remark for people.
   *
   * @param locale the reader's language: Dutch, otherwise English
   * @return one line: the position, if there is one, the path, and the message
   */
  public String toText(Locale locale) {
    String where = position.toText(locale);
    return (where.isEmpty() ? "" : where + ": ") + path + ": " + message(locale);
  }

  /** Returns the remark in English. */
  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
