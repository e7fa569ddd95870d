package io.github.klantreis.exchange.mermaid;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.exchange.TextLines;
import io.github.klantreis.naming.IdMaker;
import io.github.klantreis.vocabulary.NoBean;
import io.github.klantreis.wording.Counted;
import java.util.ArrayList;
import java.util.List;

/**
 * The journey diagrams in a Markdown document: in fences of three or more back-ticks or tildes
 * whose first word is {@code mermaid}, also written <code>{mermaid}</code> or <code>{.mermaid}
 * </code>, in lists and quotations too. Diagrams of other kinds are passed over, and a fence within
 * a longer fence is a sample.
 *
 * <p>Lines and columns are those of the document. The id of a journey is made from its title, with
 * {@code -2}, {@code -3} and so on where several of a document have the same. One diagram that
 * cannot be read does not keep the others from being read.
 *
 * <p>Immutable and thread-safe.
 */
public final class MermaidFences implements NoBean {
  private final ImmutableList<MermaidReading> readings;
  private final ImmutableList<MermaidProblem> problems;

  private MermaidFences(List<MermaidReading> readings, List<MermaidProblem> problems) {
    this.readings = ImmutableList.copyOf(readings);
    this.problems = ImmutableList.copyOf(problems);
  }

  /**
   * Reads the journey diagrams of a document with the usual options.
   *
   * @param markdown the document
   * @return its diagrams, and what is wrong with those that cannot be read
   */
  public static MermaidFences of(String markdown) {
    requireNonNull(markdown, "markdown");
    return of(markdown, MermaidOptions.standard());
  }

  /**
   * Reads the journey diagrams of a document.
   *
   * @param markdown the document
   * @param options how the journeys are made; an id that is set is not used, as there may be
   *     several
   * @return its diagrams, and what is wrong with those that cannot be read
   */
  public static MermaidFences of(String markdown, MermaidOptions options) {
    requireNonNull(markdown, "markdown");
    requireNonNull(options, "options");
    TextLines lines = TextLines.of(markdown);
    MermaidOptions ofEach = options.withoutId();
    IdMaker ids = new IdMaker("journey");
    List<MermaidReading> readings = new ArrayList<>();
    List<MermaidProblem> problems = new ArrayList<>();
    for (SourceText fence : FenceScanner.fences(markdown)) {
      if (Preprocessing.of(fence, lines).isJourney()) {
        try {
          Diagram diagram = DiagramParser.parse(fence, lines);
          readings.add(new DiagramReader(diagram, ofEach, ids).read());
        } catch (MermaidSyntaxException unreadable) {
          problems.addAll(unreadable.problems());
        }
      }
    }
    return new MermaidFences(readings, problems);
  }

  /**
   * Returns the diagrams that can be read.
   *
   * @return the diagrams in the order of the document, unmodifiable
   */
  public List<MermaidReading> readings() {
    return readings;
  }

  /**
   * Returns why others cannot be read.
   *
   * @return the problems in the order of the document, unmodifiable
   */
  public List<MermaidProblem> problems() {
    return problems;
  }

  /** How many diagrams there are. */
  @Override
  public String toString() {
    return "MermaidFences["
        + Counted.english(readings.size(), "diagram")
        + ", "
        + Counted.english(problems.size(), "problem")
        + "]";
  }
}
