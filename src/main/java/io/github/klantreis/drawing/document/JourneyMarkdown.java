package io.github.klantreis.drawing.document;

import static io.github.klantreis.drawing.document.MarkdownText.inline;

import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.drawing.content.BranchFacts;
import io.github.klantreis.drawing.content.ChangeLines;
import io.github.klantreis.drawing.content.ElementFacts;
import io.github.klantreis.drawing.content.Facts;
import io.github.klantreis.drawing.content.FunnelTable;
import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapInput;
import io.github.klantreis.drawing.content.MapSide;
import io.github.klantreis.drawing.content.ObservedPhrases;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.wording.Labels;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.part.Evidenced;
import io.github.klantreis.part.Lane;
import io.github.klantreis.validation.FindingGroup;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.vocabulary.Source;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Citations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A journey as a document in GitHub-flavoured Markdown: facts, overview tables, the emotion curve
 * in text, the loyalty loop, a Mermaid diagram and the findings. Texts of users are escaped and not
 * translated.
 */
public final class JourneyMarkdown {
  private static final String NEXT_IN_CELL = "<br>";
  private static final Text COMPARED =
      Text.en("From {one} to {other}.").nl("Van {one} naar {other}.");
  private static final Text NO_DIFFERENCES = Text.en("Nothing differs.").nl("Niets verschilt.");

  private final Journey journey;
  private final JourneyContent content;
  private final ElementFacts facts;
  private final DetailsChapter details;
  private final MapWords words;
  private final StringBuilder page;

  /** Distinguishes the journey from the one beside it; empty if it is alone. */
  private final String sideName;

  private JourneyMarkdown(MapInput input, String sideName, MapWords words, StringBuilder page) {
    this.journey = input.journey();
    this.content = JourneyContent.whole(journey, words);
    this.facts = new ElementFacts(content, words);
    this.details = new DetailsChapter(journey, facts, words);
    this.sideName = sideName;
    this.words = words;
    this.page = page;
  }

  /**
   * Writes the document.
   *
   * @param input the journey; the chapters on findings and on statistics are left out if it has
   *     none
   * @param other the journey it is compared with, whose differences, findings and statistics are
   *     added
   * @param words the words in the language of the document
   */
  public static String of(MapInput input, @Nullable MapInput other, MapWords words) {
    StringBuilder page = new StringBuilder();
    String sideName = other == null ? "" : MapSide.firstName(input, other, words);
    JourneyMarkdown markdown = new JourneyMarkdown(input, sideName, words, page);
    markdown.heading();
    markdown.facts();
    markdown.overview();
    markdown.personas();
    markdown.touchpoints();
    markdown.branches(input.statistics());
    markdown.chapter(Labels.CURVE, new CurveChapter(input.journey(), words).block());
    markdown.loops();
    markdown.chapter(DetailsChapter.TITLE, markdown.details.list());
    markdown.observed(input.statistics());
    if (other == null) {
      markdown.diagram();
      markdown.findings(input.report());
    } else {
      JourneyMarkdown second =
          new JourneyMarkdown(other, MapSide.secondName(input, other, words), words, page);
      second.observed(other.statistics());
      second.differences(input.journey());
      markdown.diagram();
      markdown.findings(input.report());
      second.findings(other.report());
    }
    return page.toString();
  }

  private void heading() {
    page.append("# ").append(inline(journey.name())).append("\n\n");
    journey.description().ifPresent(text -> page.append(inline(text)).append("\n\n"));
  }

  private void facts() {
    List<List<String>> rows = new ArrayList<>();
    for (Facts.Fact fact : facts.of(journey).all()) {
      if (!fact.label().equals(words.of(Labels.DESCRIPTION))) {
        rows.add(List.of(inline(fact.label()), cell(fact.texts())));
      }
    }
    chapter(Labels.FACTS);
    table(List.of(words.of(Labels.FACT), words.of(Labels.JOURNEY)), rows);
  }

  /** Phases as columns, lanes as rows; empty lanes are left out. */
  private void overview() {
    if (journey.phases().isEmpty()) {
      return;
    }
    List<String> head = new ArrayList<>(List.of(words.of(Labels.LANE)));
    journey.phases().forEach(phase -> head.add(inline(assumed(phase, words.nameOf(phase)))));
    List<List<String>> rows = new ArrayList<>();
    lane(rows, Labels.OWNER, false);
    lane(rows, Labels.GOALS, false);
    lane(rows, Labels.CUSTOMER_GOALS, false);
    lane(rows, Labels.NEEDS, false);
    laneOfTouchpoints(rows, Labels.EXPECTATIONS);
    row(
        rows,
        words.of(Labels.TOUCHPOINTS),
        phase -> phase.touchpoints().stream().map(Touchpoint::name).toList());
    laneOfTouchpoints(rows, Labels.PICTURES);
    lane(rows, Labels.EMOTION, false);
    lane(rows, Labels.MEASURED, false);
    lane(rows, Labels.PAINS, true);
    lane(rows, Labels.OPPORTUNITIES, true);
    laneOfTouchpoints(rows, Labels.SOLUTIONS);
    row(
        rows,
        words.of(content.actions),
        phase ->
            phase.touchpoints().stream()
                .flatMap(touchpoint -> actions(touchpoint).stream())
                .distinct()
                .toList());
    lane(rows, Labels.METRICS, false);
    for (Lane lane : journey.lanes()) {
      row(
          rows,
          inline(lane.name()),
          phase ->
              withPlaces(
                  phase,
                  details.shown(phase, lane),
                  touchpoint -> details.shown(touchpoint, lane)));
    }
    chapter(Labels.OVERVIEW);
    table(head, rows);
  }

  private void lane(List<List<String>> rows, Text name, boolean withTouchpoints) {
    row(
        rows,
        words.of(name),
        phase ->
            Stream.concat(
                    Stream.of(facts.of(phase)),
                    withTouchpoints ? phase.touchpoints().stream().map(facts::of) : Stream.of())
                .flatMap(element -> details.shown(element, name).stream())
                .toList());
  }

  /** Adds a row for which the table of touchpoints has no column. */
  private void laneOfTouchpoints(List<List<String>> rows, Text name) {
    row(
        rows,
        words.of(name),
        phase ->
            withPlaces(
                phase,
                details.shown(facts.of(phase), name),
                touchpoint -> details.shown(facts.of(touchpoint), name)));
  }

  /** Returns what a phase has, and what its touchpoints have with their names. */
  private List<String> withPlaces(
      Phase phase, List<String> ofPhase, Function<Touchpoint, List<String>> at) {
    List<String> texts = new ArrayList<>(ofPhase);
    for (Touchpoint touchpoint : phase.touchpoints()) {
      for (String text : at.apply(touchpoint)) {
        texts.add(text.isEmpty() ? text : words.labelled(touchpoint.name(), text));
      }
    }
    return texts;
  }

  private void row(List<List<String>> rows, String name, Function<Phase, List<String>> content) {
    List<String> cells = journey.phases().stream().map(content).map(JourneyMarkdown::cell).toList();
    if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
      List<String> row = new ArrayList<>(List.of(name));
      row.addAll(cells);
      rows.add(row);
    }
  }

  /** Returns the names alone: messages would make the tables too wide to read. */
  private List<String> actions(Touchpoint touchpoint) {
    List<String> names = touchpoint.actions().stream().map(words::nameOf).toList();
    return details.shown(facts.of(touchpoint), words.of(content.actions), names);
  }

  private void personas() {
    if (journey.personas().isEmpty()) {
      return;
    }
    List<Text> labels =
        List.of(
            Labels.DESCRIPTION,
            Labels.NEED,
            Labels.WANTS,
            Labels.PAINS,
            Labels.QUOTE,
            Labels.PICTURES);
    List<List<String>> rows = new ArrayList<>();
    for (Persona persona : journey.personas()) {
      List<String> row = new ArrayList<>(List.of(inline(assumed(persona, persona.name()))));
      row.addAll(cells(facts.of(persona), labels));
      rows.add(row);
    }
    List<Text> columns = new ArrayList<>(List.of(Labels.PERSONA));
    columns.addAll(labels);
    chapter(Labels.PERSONAS);
    table(head(columns), rows);
  }

  private void touchpoints() {
    if (journey.touchpoints().findAny().isEmpty()) {
      return;
    }
    List<Text> experience =
        List.of(
            Labels.CHANNELS,
            Labels.PERSONAS,
            Labels.EMOTION,
            Labels.MEASURED,
            Labels.MOMENTS,
            Labels.PAINS,
            Labels.DROP_OFF,
            Labels.OPPORTUNITIES);
    List<Text> participants = List.of(Labels.INITIATOR, Labels.RECEIVER);
    List<List<String>> rows = new ArrayList<>();
    for (Phase phase : journey.phases()) {
      if (phase.touchpoints().isEmpty()) {
        Facts known = facts.of(phase);
        List<String> row = new ArrayList<>(List.of(inline(words.nameOf(phase)), "–", ""));
        row.addAll(cells(known, participants));
        row.addAll(cells(known, experience));
        row.addAll(List.of("", cell(details.shown(known, Labels.METRICS))));
        rows.add(row);
      }
      for (Touchpoint touchpoint : phase.touchpoints()) {
        Facts known = facts.of(touchpoint);
        List<String> row = new ArrayList<>();
        row.add(cell(details.shown(known, Labels.PHASE)));
        row.add(inline(assumed(touchpoint, touchpoint.name())));
        row.add(cell(details.shown(known, Labels.WHEN)));
        row.addAll(cells(known, participants));
        row.addAll(cells(known, experience));
        row.add(cell(actions(touchpoint)));
        row.add(cell(details.shown(known, Labels.METRICS)));
        rows.add(row);
      }
    }
    List<Text> columns = new ArrayList<>(List.of(Labels.PHASE, Labels.TOUCHPOINT, Labels.WHEN));
    columns.addAll(participants);
    columns.addAll(experience);
    columns.addAll(List.of(content.actions, Labels.METRICS));
    chapter(Labels.TOUCHPOINTS);
    table(head(columns), rows);
  }

  /** Returns the name of what is assumed with that word, all others as they are. */
  private String assumed(Evidenced named, String name) {
    return named.isAssumed() ? MapWords.dotted(name, words.of(Labels.ASSUMED)) : name;
  }

  private void branches(@Nullable JourneyStatistics statistics) {
    Optional<ObservedPhrases> observed =
        Optional.ofNullable(statistics)
            .map(counted -> ObservedPhrases.of(counted, journey, List.of(), words));
    BranchFacts branches = new BranchFacts(journey, observed, words);
    StringBuilder lists = new StringBuilder();
    for (Phase phase : journey.phases()) {
      details.shown(facts.of(phase), Labels.BRANCHES);
      for (Touchpoint touchpoint : phase.touchpoints()) {
        details.shown(facts.of(touchpoint), Labels.BRANCH);
      }
      List<BranchFacts.Line> lines = branches.of(phase);
      if (!lines.isEmpty()) {
        lists.append("- ").append(inline(words.nameOf(phase))).append('\n');
        for (BranchFacts.Line line : lines) {
          lists
              .append("  ".repeat(line.depth() + 1))
              .append("- ")
              .append(inline(line.text()))
              .append('\n');
        }
      }
    }
    if (!lists.isEmpty()) {
      chapter(Labels.BRANCHES);
      page.append(lists).append('\n');
    }
  }

  private List<String> cells(Facts facts, List<Text> labels) {
    return labels.stream().map(label -> cell(details.shown(facts, label))).toList();
  }

  private void loops() {
    if (journey.loyaltyLoops().isEmpty() && !content.feedsAwareness()) {
      return;
    }
    chapter(Labels.LOYALTY_LOOP);
    for (LoyaltyLoop loop : journey.loyaltyLoops()) {
      List<String> skipped =
          content.skipped(loop, words).stream().map(MarkdownText::inline).toList();
      page.append("- ")
          .append(
              words.of(
                  Labels.LOOP_IN_WORDS, Map.of("from", phase(loop.from()), "to", phase(loop.to()))))
          .append(
              skipped.isEmpty()
                  ? ""
                  : " " + words.of(Labels.SKIPS_IN_WORDS, Map.of("skipped", words.list(skipped))));
      List<String> more = new ArrayList<>();
      loop.trigger()
          .ifPresent(trigger -> more.add(words.of(Labels.TRIGGER, Map.of("trigger", trigger))));
      Facts known = facts.of(loop);
      more.addAll(known.texts(Labels.LOYALTY));
      more.addAll(known.texts(Labels.WHEN));
      if (!more.isEmpty()) {
        page.append(" (").append(inline(String.join(" · ", more))).append(')');
      }
      page.append(".\n");
    }
    if (content.feedsAwareness()) {
      Text feeds = content.isFedByModelAlone() ? Labels.FEEDS_IN_MODEL : Labels.FEEDS;
      page.append("- ").append(words.of(feeds)).append('\n');
    }
    page.append('\n');
  }

  private String phase(String id) {
    return inline(journey.phase(id).map(phase -> words.nameOf(phase)).orElse(id));
  }

  private void observed(@Nullable JourneyStatistics statistics) {
    if (statistics == null) {
      return;
    }
    ObservedPhrases observed = ObservedPhrases.of(statistics, journey, List.of(), words);
    chapterOfOne(MapLane.OBSERVED.label());
    if (!observed.whose.isEmpty()) {
      page.append("- ").append(inline(MapWords.capital(observed.whose))).append('\n');
    }
    for (String fact : observed.all()) {
      if (!fact.isEmpty()) {
        page.append("- ").append(inline(fact)).append('\n');
      }
    }
    for (LoyaltyLoop loop : journey.loyaltyLoops()) {
      page.append("- ")
          .append(
              words.of(
                  Labels.LOOP_IN_WORDS, Map.of("from", phase(loop.from()), "to", phase(loop.to()))))
          .append(" (")
          .append(inline(observed.of(loop)))
          .append(")\n");
    }
    page.append('\n');
    for (FunnelTable table : FunnelTable.of(observed, true, words)) {
      table(
          table.heads(),
          table.rows().stream()
              .map(row -> row.stream().map(texts -> cell(texts)).toList())
              .toList());
    }
    if (statistics.touchpoints().isEmpty()) {
      return;
    }
    table(
        head(
            List.of(
                Labels.TOUCHPOINT,
                Labels.CUSTOMERS,
                Labels.OF_PHASE,
                Labels.ENCOUNTERS,
                Labels.EXPERIENCE)),
        statistics.touchpoints().stream()
            .map(
                met ->
                    List.of(
                        inline(met.name()),
                        inline(words.count(met.customers().part())),
                        inline(observed.ofPhase(met)),
                        inline(words.count(met.encounters())),
                        inline(observed.told(met.emotion()))))
            .toList());
  }

  /** Writes the differences from another journey, and which journeys are compared. */
  private void differences(Journey from) {
    chapter(ChangeLines.TITLE);
    page.append(
            words.of(COMPARED, Map.of("one", inline(named(from)), "other", inline(named(journey)))))
        .append("\n\n");
    List<String> lines =
        ChangeLines.of(JourneyDiff.between(from, journey).changes(), from, journey, words);
    if (lines.isEmpty()) {
      page.append(words.of(NO_DIFFERENCES)).append('\n');
    }
    for (String line : lines) {
      page.append("- ").append(inline(line)).append('\n');
    }
    page.append('\n');
  }

  /** Returns the name, with state and version if they are known. */
  private String named(Journey one) {
    String more =
        MapWords.dotted(
            words.of(one.state()),
            one.version().map(version -> words.labelled(Labels.VERSION, version)).orElse(""));
    String name = MapWords.quoted(one.name());
    return more.isEmpty() ? name : name + " (" + more + ")";
  }

  private void diagram() {
    chapter(Labels.DIAGRAM);
    page.append(new DiagramChapter(journey, words).text());
  }

  private void findings(@Nullable ValidationReport report) {
    if (report == null) {
      return;
    }
    page.append('\n');
    chapterOfOne(Labels.FINDINGS);
    List<FindingGroup> groups = report.grouped();
    if (groups.isEmpty()) {
      page.append(words.of(Labels.NO_FINDINGS)).append('\n');
      return;
    }
    Citations citations = new Citations(words.locale);
    table(
        head(List.of(Labels.SEVERITY, Labels.WHERE, Labels.FINDING, Labels.HINT)),
        groups.stream()
            .map(
                group ->
                    List.of(
                        words.of((Term) group.severity()),
                        group.findings().stream()
                            .map(finding -> "`" + finding.path() + "`")
                            .distinct()
                            .collect(Collectors.joining(NEXT_IN_CELL)),
                        inline(
                                (group.message(words.locale) + " " + citations.of(group.sources()))
                                    .strip())
                            + " (`"
                            + group.validatorId()
                            + "`)",
                        group.hint(words.locale).map(MarkdownText::inline).orElse("")))
            .toList());
    works(citations);
    page.setLength(page.length() - 1);
  }

  private void works(Citations citations) {
    if (citations.works().isEmpty()) {
      return;
    }
    page.append(words.of(Citations.TITLE)).append(":\n\n");
    int number = 1;
    for (Source work : citations.works()) {
      page.append(number++).append(". ").append(inline(work.inWords(words.locale)));
      work.address().ifPresent(address -> page.append(", ").append(inline(address.toString())));
      page.append('\n');
    }
    page.append('\n');
  }

  /** Returns a cell of a table, with one text per line. */
  private static String cell(List<String> texts) {
    return texts.stream()
        .filter(text -> !text.isEmpty())
        .map(MarkdownText::inline)
        .collect(Collectors.joining(NEXT_IN_CELL));
  }

  private List<String> head(List<Text> columns) {
    return columns.stream().map(words::of).toList();
  }

  /** Starts a chapter that each of two journeys may have. */
  private void chapterOfOne(Text title) {
    String heading = words.of(title);
    page.append("## ")
        .append(sideName.isEmpty() ? heading : inline(words.labelled(heading, sideName)))
        .append("\n\n");
  }

  /** Writes a chapter unless it is empty. */
  private void chapter(Text title, String text) {
    if (!text.isEmpty()) {
      chapter(title);
      page.append(text).append('\n');
    }
  }

  private void chapter(Text title) {
    page.append("## ").append(words.of(title)).append("\n\n");
  }

  /** Writes a table without its empty columns. */
  private void table(List<String> head, List<List<String>> rows) {
    List<Integer> used = new ArrayList<>();
    for (int column = 0; column < head.size(); column++) {
      int at = column;
      if (column == 0 || rows.stream().anyMatch(row -> !row.get(at).isEmpty())) {
        used.add(column);
      }
    }
    line(head, used);
    page.append("|").append(" --- |".repeat(used.size())).append('\n');
    rows.forEach(row -> line(row, used));
    page.append('\n');
  }

  private void line(List<String> cells, List<Integer> used) {
    page.append('|');
    used.forEach(column -> page.append(' ').append(cells.get(column)).append(" |"));
    page.append('\n');
  }
}
