package io.github.klantreis.exchange.mermaid;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.vocabulary.Text;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if Mermaid would not read a text as a journey diagram. Mermaid stops at the first line
 * that it cannot read; this exception lists all of them, each with what is there or missing and
 * what is allowed there or mends it, also in its message.
 */
public final class MermaidSyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 2;

  private static final Text MORE =
      Text.en("and {count} more, which are not reported")
          .nl("en nog {count}, die niet genoemd worden");
  private static final Text ONE_MORE =
      Text.en("and 1 more, which is not reported").nl("en nog 1, die niet genoemd wordt");

  private final int line;
  private final int column;
  private final String allowed;
  private final long more;

  /** Lost by serialization; the message keeps the words. */
  private final transient @Nullable ImmutableList<MermaidProblem> problems;

  MermaidSyntaxException(MermaidProblem problem) {
    this(ImmutableList.of(problem), 0);
  }

  /**
   * Creates an exception.
   *
   * @param problems at least one, in the order of the text
   * @param more how many more there are
   */
  MermaidSyntaxException(List<MermaidProblem> problems, long more) {
    super(message(problems, more));
    MermaidProblem first = problems.get(0);
    this.line = first.line();
    this.column = first.column();
    this.allowed = first.allowed(Locale.ENGLISH);
    this.more = more;
    this.problems = ImmutableList.copyOf(problems);
  }

  private static String message(List<MermaidProblem> problems, long more) {
    String lines =
        problems.stream()
            .map(problem -> problem.toText(Locale.ENGLISH))
            .collect(joining("\n  ", problems.size() == 1 ? "" : "\n  ", ""));
    return problems.size() == 1
        ? lines
        : problems.size()
            + more
            + " problems:"
            + lines
            + (more == 0 ? "" : "\n  " + more(more, Locale.ENGLISH));
  }

  private static String more(long more, Locale locale) {
    return (more == 1 ? ONE_MORE : MORE).get(locale, Map.of("count", more));
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    if (line < 1 || column < 1 || more < 0 || allowed == null) {
      throw new InvalidObjectException("a line, a column or what is allowed there is missing");
    }
  }

  /**
   * Returns the lines that cannot be read, in the order of the text: of each line the first thing
   * that is not allowed there; at most 100 lines.
   *
   * @return at least one problem; none in an exception that was serialized
   */
  public List<MermaidProblem> problems() {
    return problems == null ? ImmutableList.of() : problems;
  }

  /**
   * Returns how many further lines cannot be read, besides those in {@link #problems()}.
   *
   * @return the number, 0 unless there are more than 100
   */
  public long more() {
    return more;
  }

  /**
   * Returns the lines that cannot be read, for people.
   *
   * @param locale the reader's language: Dutch, otherwise English
   * @return a line for each problem, each ending in a line feed; of an exception that was
   *     serialized the message, in English
   */
  public String toText(Locale locale) {
    requireNonNull(locale, "locale");
    if (problems == null) {
      return getMessage() + "\n";
    }
    return problems.stream().map(problem -> problem.toText(locale) + "\n").collect(joining())
        + (more == 0 ? "" : more(more, locale) + "\n");
  }

  /**
   * Returns the line of the first problem.
   *
   * @return the line in the text as given, from 1
   */
  public int line() {
    return line;
  }

  /**
   * Returns the column of the first problem.
   *
   * @return the column in its line, from 1, in UTF-16 units
   */
  public int column() {
    return column;
  }

  /**
   * Returns what is allowed at the first problem, or mends it.
   *
   * @return the words, in English
   */
  public String allowed() {
    return allowed;
  }
}
