package io.github.klantreis.exchange.json;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Allowed;
import io.github.klantreis.wording.Listing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Thrown for a document that is no journey. It holds everything that is wrong at once; its message
 * has the first 100 problems.
 */
public final class InvalidJourneyJsonException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;
  private static final Text LINE =
      Text.en("line {line}, column {column}{pointer}: {message}")
          .nl("regel {line}, kolom {column}{pointer}: {message}");
  private static final Text WITHOUT_LINE = Text.en("{place}: {message}");

  private final transient @Nullable ImmutableList<JsonProblem> problems;

  InvalidJourneyJsonException(List<JsonProblem> problems) {
    super(Listing.problems(problems, problem -> line(problem, Locale.ENGLISH)));
    this.problems = ImmutableList.copyOf(problems);
  }

  /**
   * Returns everything that is wrong, in the order of the document.
   *
   * @return at least one problem; none in an exception that was serialized
   */
  public List<JsonProblem> problems() {
    return problems == null ? ImmutableList.of() : problems;
  }

  /**
   * Returns everything that is wrong, for people to read.
   *
   * @param locale their language: Dutch, otherwise English
   * @return a line for each problem, each ending in a line feed; of an exception that was
   *     serialized the message, in English
   */
  public String toText(Locale locale) {
    return problems == null
        ? getMessage() + "\n"
        : problems.stream().map(problem -> line(problem, locale) + "\n").collect(joining());
  }

  private static String line(JsonProblem problem, Locale locale) {
    if (problem.kind() == JsonProblemKind.MORE) {
      return problem.message(locale);
    }
    Map<String, Object> values =
        Map.of(
            "line", problem.line(),
            "column", problem.column(),
            "place", problem.pointer().isEmpty() ? "/" : problem.pointer(),
            "pointer", problem.pointer().isEmpty() ? "" : " (" + problem.pointer() + ")",
            "message", problem.message(locale));
    String line = (problem.line() == 0 ? WITHOUT_LINE : LINE).get(locale, values);
    return problem
        .allowed(locale)
        .map(
            allowed ->
                problem.kind() == JsonProblemKind.UNFINISHED_MERGE
                    ? line + "; " + allowed
                    : Allowed.after(line, allowed, locale))
        .orElse(line);
  }
}
