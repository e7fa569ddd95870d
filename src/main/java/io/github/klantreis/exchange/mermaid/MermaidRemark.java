package io.github.klantreis.exchange.mermaid;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a diagram that was read or written: what is odd about it, or what could not be
 * carried over.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public final class MermaidRemark {
  private final String id;
  private final Severity severity;
  private final ElementPath path;
  private final int line;
  private final int column;
  private final Text text;
  private final @Nullable Text hint;
  private final ImmutableMap<String, Object> values;

  MermaidRemark(
      String id,
      Severity severity,
      ElementPath path,
      int line,
      int column,
      Text text,
      @Nullable Text hint,
      Map<String, Object> values) {
    this.id = id;
    this.severity = severity;
    this.path = path;
    this.line = line;
    this.column = column;
    this.text = text;
    this.hint = hint;
    this.values = ImmutableMap.copyOf(values);
  }

  /**
   * Returns the kind of remark.
   *
   * @return the id, which is also that of the validator that reports it, such as {@code
   *     mermaid-score-invalid}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the severity.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * Returns the element or attribute that the remark is about.
   *
   * @return the path in the journey, ending in the attribute where it is about one
   */
  public ElementPath path() {
    return path;
  }

  /**
   * Returns the line in the diagram.
   *
   * @return the line in the text that was read, from 1; empty for a diagram that was written
   */
  public OptionalInt line() {
    return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
  }

  /**
   * Returns the column in that line.
   *
   * @return the column, from 1, in UTF-16 units; empty for a diagram that was written
   */
  public OptionalInt column() {
    return line == 0 ? OptionalInt.empty() : OptionalInt.of(column);
  }

  /**
   * Returns the text of the remark, with placeholders.
   *
   * @return the text in English and Dutch
   */
  public Text text() {
    return text;
  }

  /**
   * Returns the values of the placeholders of text and hint.
   *
   * @return values by name in order, unmodifiable
   */
  public Map<String, Object> values() {
    return values;
  }

  /**
   * Returns the text of the remark.
   *
   * @param locale the reader's locale; English and Dutch are known, others read English
   * @return the text with its values, without line and path
   */
  public String message(Locale locale) {
    return text.get(requireNonNull(locale, "locale"), values);
  }

  /**
   * Returns how to correct it.
   *
   * @param locale the reader's locale; English and Dutch are known, others read English
   * @return the hint with its values, or empty
   */
  public Optional<String> hint(Locale locale) {
    requireNonNull(locale, "locale");
    return Optional.ofNullable(hint).map(words -> words.get(locale, values));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MermaidRemark remark
        && id.equals(remark.id)
        && severity == remark.severity
        && path.equals(remark.path)
        && line == remark.line
        && column == remark.column
        && text.equals(remark.text)
        && values.equals(remark.values);
  }

  @Override
  public int hashCode() {
    return (id.hashCode() * 31 + path.hashCode()) * 31 + values.hashCode();
  }

  /** Returns line and column, if any, path, id and the English message. */
  @Override
  public String toString() {
    return (line == 0 ? "" : line + ":" + column + " ")
        + path
        + " "
        + id
        + ": "
        + message(Locale.ENGLISH);
  }
}
