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
 * One thing that its author should know of a diagram that was read or written: what is odd about
 * it, or has no place on the other side.
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
   * What kind of remark it is.
   *
   * @return the id, which is also that of the validator that reports it, such as {@code
   *     mermaid-score-invalid}
   */
  public String id() {
    return id;
  }

  /**
   * How bad it is.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * What it is about.
   *
   * @return the path in the journey, ending in the attribute where it is about one
   */
  public ElementPath path() {
    return path;
  }

  /**
   * The line of the diagram.
   *
   * @return the line in the text that was read, from 1; empty for a diagram that was written
   */
  public OptionalInt line() {
    return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
  }

  /**
   * The column in that line.
   *
   * @return the column, from 1, in UTF-16 units; empty for a diagram that was written
   */
  public OptionalInt column() {
    return line == 0 ? OptionalInt.empty() : OptionalInt.of(column);
  }

  /**
   * What there is to say, with placeholders.
   *
   * @return the text in English and Dutch
   */
  public Text text() {
    return text;
  }

  /**
   * What the placeholders of text and hint stand for.
   *
   * @return values by name in order, unmodifiable
   */
  public Map<String, Object> values() {
    return values;
  }

  /**
   * What there is to say, in words.
   *
   * @param locale the reader's locale; English and Dutch are known, others read English
   * @return the text with its values, without line and path
   */
  public String message(Locale locale) {
    return text.in(requireNonNull(locale, "locale"), values);
  }

  /**
   * How to mend it, in words.
   *
   * @param locale the reader's locale; English and Dutch are known, others read English
   * @return the hint with its values, or empty
   */
  public Optional<String> hint(Locale locale) {
    requireNonNull(locale, "locale");
    return Optional.ofNullable(hint).map(words -> words.in(locale, values));
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

  /** Line and column if there are, path, id and the English message. */
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
