package io.github.klantreis.exchange.mermaid;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.exchange.Places;
import io.github.klantreis.exchange.ReadJourney;
import io.github.klantreis.exchange.TextEdit;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.ValidatorDefinition;
import io.github.klantreis.validation.ValidatorProvider;
import io.github.klantreis.validation.Wording;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A journey made from a {@code journey} diagram, with remarks on what is odd about the diagram or
 * has no place in the journey.
 *
 * <pre>{@code
 * MermaidReading reading = MermaidReading.of(Files.readString(file));
 * Journey journey = reading.journey();
 * StandardRules.recommended().with(reading.rules()).validate(journey);
 * }</pre>
 *
 * <ul>
 *   <li><b>Title</b> → the journey's name; its accessible description → the description; its
 *       accessible title → the attribute {@value #ACC_TITLE}.
 *   <li><b>Sections</b> → phases of a phase model that has them all, by names and aliases in
 *       English and Dutch; else of a model made from the sections. {@link #explanation} says which.
 *   <li><b>Tasks</b> → touchpoints. A score of 1 to 5 is an emotion of valence −2 to +2; others are
 *       rounded (a half upwards) and brought into that range, which is reported; a score that is
 *       not a number gives no emotion.
 *   <li><b>Actors</b> → personas that the touchpoint concerns; or, by {@link
 *       MermaidOptions#actors}, actors on the company's side that the touchpoint involves.
 *   <li>Tasks of the same name that follow each other in a section, with different personas and
 *       different scores, are one touchpoint with an emotion for each persona.
 * </ul>
 *
 * <p>Ids are made from the names and numbered where these are the same; the same text gives the
 * same journey. Immutable and thread-safe.
 */
public final class MermaidReading {
  /** The attribute of the journey that holds the diagram's title for assistive technology. */
  public static final String ACC_TITLE = "accTitle";

  /** The greatest number of tasks; a diagram with more is no journey of one customer. */
  static final int MOST_TASKS = 100_000;

  /** The greatest number of sections, likewise. */
  static final int MOST_SECTIONS = 1_000;

  /** A diagram written without scores lacks them everywhere. */
  private static final Wording SCORES =
      Wording.one(ReadingRule.SCORE_INVALID.message())
          .some(
              Text.en("At {n} tasks the score is no whole number from 1 to 5: {places}")
                  .nl("Bij {n} taken is de score geen heel getal van 1 tot 5: {places}"));

  private final MermaidJourney diagram;
  private final ReadJourney read;
  private final ImmutableList<MermaidRemark> remarks;
  private final SectionPhases phases;
  private final ImmutableList<TextEdit> edits;
  private final boolean strict;

  MermaidReading(
      MermaidJourney diagram,
      ReadJourney read,
      Iterable<MermaidRemark> remarks,
      SectionPhases phases,
      List<TextEdit> edits,
      boolean strict) {
    this.diagram = diagram;
    this.read = read;
    this.remarks = ImmutableList.copyOf(remarks);
    this.phases = phases;
    this.edits = ImmutableList.copyOf(edits);
    this.strict = strict;
  }

  /**
   * Reads a diagram with the usual options.
   *
   * @param text the diagram
   * @return the reading
   * @throws MermaidSyntaxException if Mermaid would refuse the diagram, or it has more than 1,000
   *     sections or 100,000 tasks, or is longer than {@link MermaidJourney#MAX_LENGTH}
   */
  public static MermaidReading of(String text) {
    return of(text, MermaidOptions.standard());
  }

  /**
   * Reads a diagram.
   *
   * @param text the diagram
   * @param options how the journey is made
   * @return the reading
   * @throws MermaidSyntaxException if Mermaid would refuse the diagram, or it has more than 1,000
   *     sections or 100,000 tasks, or is longer than {@link MermaidJourney#MAX_LENGTH}
   */
  public static MermaidReading of(String text, MermaidOptions options) {
    Diagram diagram = DiagramParser.parse(requireNonNull(text, "text"));
    return new DiagramReader(diagram, requireNonNull(options, "options")).read();
  }

  /**
   * Reads all journey diagrams of a Markdown document, with the usual options; {@link
   * MermaidFences} reads the others where some cannot be read.
   *
   * @param markdown the document
   * @return the readings in the order of the document, unmodifiable; lines and columns are those of
   *     the document
   * @throws MermaidSyntaxException if one of them cannot be read; it has the problems of all
   */
  public static List<MermaidReading> allIn(String markdown) {
    MermaidFences fences = MermaidFences.of(requireNonNull(markdown, "markdown"));
    if (!fences.problems().isEmpty()) {
      throw new MermaidSyntaxException(fences.problems(), 0);
    }
    return fences.readings();
  }

  /**
   * Returns the diagram.
   *
   * @return the diagram as Mermaid understands the text
   */
  public MermaidJourney diagram() {
    return diagram;
  }

  /**
   * Returns the journey.
   *
   * @return the journey that was made from the diagram
   */
  public Journey journey() {
    return read.journey();
  }

  /**
   * Returns where the elements of the journey are in the diagram: a phase at its section, a
   * touchpoint at its task, personas and actors where they are named first, an emotion at its
   * score, the journey at its title or, without one, at the word {@code journey}.
   *
   * @return the places, in the Markdown document if the diagram was read from one
   */
  public Places places() {
    return read.places();
  }

  /**
   * Returns the remarks on the diagram.
   *
   * @return the remarks in the order of the text, unmodifiable; empty for a sound diagram
   */
  public List<MermaidRemark> remarks() {
    return remarks;
  }

  /**
   * Returns what mends the diagram where only one thing can be meant: a number that is no score
   * from 1 to 5 becomes the score that it is read as, and an actor without a name goes.
   *
   * @return the edits of the text that was read, in order, unmodifiable
   */
  public List<TextEdit> edits() {
    return edits;
  }

  /**
   * Returns why the journey has its phase model.
   *
   * @param locale the reader's locale; English and Dutch are known, others read English
   * @return one sentence
   */
  public String explanation(Locale locale) {
    return phases.explanation(requireNonNull(locale, "locale"));
  }

  /**
   * Returns the remarks as validators, so that they become findings of a journey's report, with the
   * named values {@code line} and {@code column}. Remarks on how the diagram is read, which is no
   * fault of its author, are not among them.
   *
   * <p>They report at the elements that were made from the diagram, as long as the checked journey
   * has these.
   *
   * @return one validator for each kind of remark, whose id is the remark's
   */
  public ValidatorProvider rules() {
    ImmutableList<JourneyValidator<?>> validators =
        Stream.of(ReadingRule.values())
            .filter(rule -> rule != ReadingRule.SYSTEM_ACTOR)
            .<JourneyValidator<?>>map(this::validator)
            .collect(ImmutableList.toImmutableList());
    return () -> validators;
  }

  private JourneyValidator<Journey> validator(ReadingRule rule) {
    List<MermaidRemark> own =
        remarks.stream().filter(remark -> remark.id().equals(rule.id())).toList();
    ValidatorDefinition<Journey> definition =
        JourneyValidator.forJourneys(rule.id())
            .severity(severity(rule, strict))
            .summary(rule.summary())
            .hint(rule.hint());
    for (Source source : rule.sources()) {
      definition = definition.source(source);
    }
    return definition.check(
        (checked, context) -> own.forEach(remark -> report(remark, checked, context)));
  }

  private static FindingDraft report(MermaidRemark remark, ValidationContext context) {
    return remark.id().equals(ReadingRule.SCORE_INVALID.id())
        ? context.report(SCORES)
        : context.report(remark.text());
  }

  private static void report(MermaidRemark remark, Journey checked, ValidationContext context) {
    ElementPath path = remark.path();
    if (path.equals(ElementPath.journey())) {
      values(remark, report(remark, context));
    } else {
      checked
          .element(path)
          .ifPresent(
              (JourneyElement element) -> values(remark, report(remark, context).about(element)));
    }
  }

  private static void values(MermaidRemark remark, FindingDraft draft) {
    remark.values().forEach(draft::with);
    remark.line().ifPresent(line -> draft.with("line", line));
    remark.column().ifPresent(column -> draft.with("column", column));
  }

  static Severity severity(ReadingRule rule, boolean strict) {
    return strict && rule == ReadingRule.SCORE_INVALID ? Severity.ERROR : rule.severity();
  }
}
