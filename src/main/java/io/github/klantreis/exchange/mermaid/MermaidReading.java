package io.github.klantreis.exchange.mermaid;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyElement;
import io.github.klantreis.validation.FindingDraft;
import io.github.klantreis.validation.JourneyValidator;
import io.github.klantreis.validation.Severity;
import io.github.klantreis.validation.ValidationContext;
import io.github.klantreis.validation.ValidatorProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A journey made of a {@code journey} diagram, with what is odd about the diagram or has no place
 * in the journey.
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
 *       English and Dutch; else of a model made from the sections. {@link #explanation} tells
 *       which.
 *   <li><b>Tasks</b> → touchpoints. A score of 1 to 5 is an emotion of valence −2 to +2; others are
 *       rounded (a half upwards) and brought into that range, which is reported; what is no number
 *       is no emotion.
 *   <li><b>Actors</b> → personas that the touchpoint concerns; or stakeholders, by {@link
 *       MermaidOptions#stakeholders}. Systems among these also stand in the touchpoint's service
 *       blueprint.
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

  /** A diagram of more tasks is no journey of one customer. */
  static final int MOST_TASKS = 100_000;

  /** As for the tasks. */
  static final int MOST_SECTIONS = 1_000;

  private final MermaidJourney diagram;
  private final Journey journey;
  private final ImmutableList<MermaidRemark> remarks;
  private final SectionPhases phases;
  private final boolean strict;

  MermaidReading(
      MermaidJourney diagram,
      Journey journey,
      Iterable<MermaidRemark> remarks,
      SectionPhases phases,
      boolean strict) {
    this.diagram = diagram;
    this.journey = journey;
    this.remarks = ImmutableList.copyOf(remarks);
    this.phases = phases;
    this.strict = strict;
  }

  /**
   * Reads a diagram with the usual options.
   *
   * @param text the diagram
   * @return the reading
   * @throws MermaidSyntaxException if Mermaid would refuse the diagram, or it has more than 1,000
   *     sections or 100,000 tasks
   */
  public static MermaidReading of(String text) {
    return of(text, MermaidOptions.standard());
  }

  /**
   * Reads a diagram.
   *
   * @param text the diagram
   * @param options how a journey is made of it
   * @return the reading
   * @throws MermaidSyntaxException if Mermaid would refuse the diagram, or it has more than 1,000
   *     sections or 100,000 tasks
   */
  public static MermaidReading of(String text, MermaidOptions options) {
    Diagram diagram = DiagramParser.parse(requireNonNull(text, "text"));
    return new DiagramReader(diagram, requireNonNull(options, "options")).read();
  }

  /**
   * The diagram.
   *
   * @return what Mermaid makes of the text
   */
  public MermaidJourney diagram() {
    return diagram;
  }

  /**
   * The journey.
   *
   * @return what was made of the diagram
   */
  public Journey journey() {
    return journey;
  }

  /**
   * What there is to say about the diagram.
   *
   * @return the remarks in the order of the text, unmodifiable; empty for a sound diagram
   */
  public List<MermaidRemark> remarks() {
    return remarks;
  }

  /**
   * Why the journey has its phase model.
   *
   * @param locale the reader's locale; English and Dutch are known, others read English
   * @return one sentence
   */
  public String explanation(Locale locale) {
    return phases.explanation(requireNonNull(locale, "locale"));
  }

  /**
   * The remarks as validators, so that they join the findings of a journey's report, with the named
   * values {@code line} and {@code column}.
   *
   * <p>They report what they have to say at the elements that were made of the diagram, as long as
   * these are in the journey that is checked.
   *
   * @return one validator for each kind of remark, whose id is the remark's
   */
  public ValidatorProvider rules() {
    ImmutableList<JourneyValidator<?>> validators =
        Stream.of(ReadingRule.values())
            .<JourneyValidator<?>>map(this::validator)
            .collect(ImmutableList.toImmutableList());
    return () -> validators;
  }

  private JourneyValidator<Journey> validator(ReadingRule rule) {
    List<MermaidRemark> own =
        remarks.stream().filter(remark -> remark.id().equals(rule.id())).toList();
    return JourneyValidator.forJourneys(rule.id())
        .severity(severity(rule, strict))
        .summary(rule.summary())
        .hint(rule.hint())
        .source(rule.source())
        .check((checked, context) -> own.forEach(remark -> report(remark, checked, context)));
  }

  private static void report(MermaidRemark remark, Journey checked, ValidationContext context) {
    ElementPath path = remark.path();
    if (path.equals(ElementPath.journey())) {
      values(remark, context.report(remark.text()));
    } else {
      checked
          .element(path)
          .ifPresent(
              (JourneyElement element) ->
                  values(remark, context.report(remark.text()).about(element)));
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
