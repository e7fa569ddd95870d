package io.github.klantreis.exchange.mermaid;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.vocabulary.Text;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reason why Mermaid would not read a text as a journey diagram: where it is, what is there or
 * missing, and what is allowed there or mends it.
 *
 * <p>Immutable, equal by value and thread-safe.
 */
public final class MermaidProblem {
  private static final Text LINE =
      Text.en("line {line}, column {column}: {problem}; allowed: {allowed}")
          .nl("regel {line}, kolom {column}: {problem}; mag wel: {allowed}");
  private static final Text MENDED =
      Text.en("line {line}, column {column}: {problem}; {allowed}")
          .nl("regel {line}, kolom {column}: {problem}; {allowed}");

  private final int line;
  private final int column;
  private final Text problem;
  private final Text allowed;
  private final ImmutableMap<String, Object> values;
  private final Text sentence;

  MermaidProblem(int line, int column, Text problem, Text allowed, Map<String, ?> values) {
    this(line, column, problem, allowed, values, LINE);
  }

  private MermaidProblem(
      int line, int column, Text problem, Text allowed, Map<String, ?> values, Text sentence) {
    this.line = line;
    this.column = column;
    this.problem = problem;
    this.allowed = allowed;
    this.values = ImmutableMap.copyOf(values);
    this.sentence = sentence;
  }

  /**
   * Returns a problem of which one knows what mends it, which is said instead of what is allowed.
   */
  static MermaidProblem mendedBy(
      Text remedy, int line, int column, Text problem, Map<String, ?> values) {
    return new MermaidProblem(line, column, problem, remedy, values, MENDED);
  }

  /**
   * Returns the line.
   *
   * @return the line in the text as given, from 1
   */
  public int line() {
    return line;
  }

  /**
   * Returns the column.
   *
   * @return the column in its line, from 1, in UTF-16 units
   */
  public int column() {
    return column;
  }

  /**
   * Returns what is there or missing, in words.
   *
   * @param locale the reader's language: Dutch, otherwise English
   * @return a clause, without line and column
   */
  public String message(Locale locale) {
    return problem.get(requireNonNull(locale, "locale"), values);
  }

  /**
   * Returns what is allowed there or, where one knows that, what mends it, in words.
   *
   * @param locale the reader's language: Dutch, otherwise English
   * @return a list or a clause
   */
  public String allowed(Locale locale) {
    return allowed.get(requireNonNull(locale, "locale"), values);
  }

  /**
   * Returns the problem in words.
   *
   * @param locale the reader's language: Dutch, otherwise English
   * @return one line
   */
  public String toText(Locale locale) {
    return sentence.get(
        requireNonNull(locale, "locale"),
        Map.of(
            "line",
            line,
            "column",
            column,
            "problem",
            message(locale),
            "allowed",
            allowed(locale)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MermaidProblem that
        && line == that.line
        && column == that.column
        && problem.equals(that.problem)
        && allowed.equals(that.allowed)
        && values.equals(that.values)
        && sentence.equals(that.sentence);
  }

  @Override
  public int hashCode() {
    return (line * 31 + column) * 31 + problem.hashCode();
  }

  /** Returns the problem in English. */
  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
