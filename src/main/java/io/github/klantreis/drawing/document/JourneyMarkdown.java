package io.github.klantreis.drawing.document;

import static io.github.klantreis.drawing.document.MarkdownText.inline;

import io.github.klantreis.change.JourneyDiff;
import io.github.klantreis.drawing.content.ChangeLines;
import io.github.klantreis.drawing.content.FunnelTable;
import io.github.klantreis.drawing.content.JourneyContent;
import io.github.klantreis.drawing.content.MapInput;
import io.github.klantreis.drawing.content.MapSide;
import io.github.klantreis.drawing.content.ObservedPhrases;
import io.github.klantreis.drawing.theme.MapLane;
import io.github.klantreis.drawing.wording.Labels;
import io.github.klantreis.drawing.wording.MapWords;
import io.github.klantreis.exchange.mermaid.MermaidJourney;
import io.github.klantreis.model.Emotion;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.Lane;
import io.github.klantreis.model.LoyaltyLoop;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Metric;
import io.github.klantreis.model.Need;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.observation.JourneyStatistics;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.term.Valence;
import io.github.klantreis.validation.Finding;
import io.github.klantreis.validation.ValidationReport;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Characters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A journey as a document in GitHub-flavoured Markdown: facts, overview tables, the emotion curve
 * in text, the loyalty loop, a Mermaid diagram and the findings. What users wrote is shown and does
 * nothing else; its language stays its own.
 */
public final class JourneyMarkdown {
  private static final int STEP = 5;
  private static final int ZERO = -Valence.LOWEST * STEP;
  private static final int CURVE = ZERO + Valence.HIGHEST * STEP + 1;
  private static final char OF_ALL = '●';
  private static final String OF_PERSONAS = "○■□▲△◆◇";
  private static final String NEXT_IN_CELL = "<br>";
  private static final Text COMPARED =
      Text.en("From {one} to {other}.").nl("Van {one} naar {other}.");
  private static final Text NO_DIFFERENCES = Text.en("Nothing differs.").nl("Niets verschilt.");

  private final Journey journey;
  private final JourneyContent content;
  private final MapWords words;
  private final StringBuilder page;

  /** What the journey is called beside another one; empty where it is alone. */
  private final String sideName;

  private JourneyMarkdown(MapInput input, String sideName, MapWords words, StringBuilder page) {
    this.journey = input.journey();
    this.content = JourneyContent.whole(input, words);
    this.sideName = sideName;
    this.words = words;
    this.page = page;
  }

  /**
   * Writes the document.
   *
   * @param input the journey; without findings the document has no chapter about them, nor without
   *     statistics
   * @param other the journey it is compared with: what differs, and its own findings and statistics
   * @param locale the language of the document; English and Dutch are known, others read English
   */
  public static String of(MapInput input, @Nullable MapInput other, Locale locale) {
    MapWords words = new MapWords(locale);
    StringBuilder page = new StringBuilder();
    String sideName = other == null ? "" : MapSide.firstName(input, other, words);
    JourneyMarkdown markdown = new JourneyMarkdown(input, sideName, words, page);
    markdown.heading();
    markdown.facts();
    markdown.overview();
    markdown.personas();
    markdown.touchpoints();
    markdown.curve();
    markdown.loops();
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
    Map<Text, List<String>> facts = new LinkedHashMap<>();
    facts.put(
        Labels.MARKET,
        texts(
            Stream.of(
                    words.of(journey.market()),
                    words.of(journey.offering()),
                    words.of(journey.state()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "))));
    facts.put(Labels.GOAL, texts(journey.goal()));
    facts.put(Labels.CUSTOMER_GOALS, texts(journey.customerGoals()));
    facts.put(Labels.SUCCESS, texts(journey.successCriteria()));
    facts.put(Labels.METRICS, metrics(journey.metrics()));
    facts.put(Labels.PHASE_MODEL, texts(words.of((Term) journey.phaseModel())));
    facts.put(Labels.HORIZON, texts(journey.horizon().map(words::length)));
    facts.put(Labels.BRIDGING, texts(journey.bridgingPeriod().map(words::length)));
    facts.put(
        Labels.SPEAKS,
        texts(
            Stream.of(words.of(journey.formOfAddress()), journey.toneOfVoice().orElse(""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "))));
    facts.put(
        Labels.LANGUAGE,
        texts(journey.language().map(language -> language.getDisplayLanguage(words.locale))));
    facts.put(
        Labels.STAKEHOLDERS,
        journey.stakeholders().stream()
            .map(
                stakeholder ->
                    stakeholder.name()
                        + (stakeholder.roles().isEmpty()
                            ? ""
                            : " (" + labels(stakeholder.roles(), ", ") + ")"))
            .map(MarkdownText::inline)
            .toList());
    facts.put(
        Labels.EVIDENCE,
        journey.evidence().stream()
            .map(evidence -> words.of((Term) evidence.kind()) + ": " + evidence.text())
            .map(MarkdownText::inline)
            .toList());
    facts.put(
        Labels.TEAM,
        journey.team().stream()
            .map(member -> member.name() + " (" + member.department() + ")")
            .map(MarkdownText::inline)
            .toList());
    facts.put(Labels.REVIEWED, texts(journey.reviewedOn().map(Object::toString)));
    facts.put(Labels.VERSION, texts(journey.version()));
    List<List<String>> rows = new ArrayList<>();
    facts.forEach(
        (name, values) -> {
          if (!cell(values).isEmpty()) {
            rows.add(List.of(words.of(name), cell(values)));
          }
        });
    chapter(Labels.FACTS);
    table(List.of(words.of(Labels.FACT), words.of(Labels.JOURNEY)), rows);
  }

  /** Phases as columns, lanes as rows; a lane with nothing in it is left out. */
  private void overview() {
    if (journey.phases().isEmpty()) {
      return;
    }
    List<String> head = new ArrayList<>(List.of(words.of(Labels.LANE)));
    journey.phases().forEach(phase -> head.add(inline(phase.nameIn(words.locale))));
    List<List<String>> rows = new ArrayList<>();
    lane(rows, Labels.OWNER, phase -> texts(phase.owner()));
    lane(rows, Labels.GOALS, phase -> texts(phase.goals()));
    lane(rows, Labels.CUSTOMER_GOALS, phase -> texts(phase.customerGoals()));
    lane(rows, Labels.NEEDS, phase -> phase.customerNeeds().stream().map(this::need).toList());
    lane(
        rows,
        Labels.TOUCHPOINTS,
        phase ->
            phase.touchpoints().stream().map(Touchpoint::name).map(MarkdownText::inline).toList());
    lane(rows, Labels.EMOTION, this::emotions);
    lane(rows, Labels.PAINS, phase -> withTouchpoints(phase, ExperienceElement::painPoints));
    lane(
        rows,
        Labels.OPPORTUNITIES,
        phase -> withTouchpoints(phase, ExperienceElement::opportunities));
    lane(rows, Labels.SOLUTIONS, phase -> withTouchpoints(phase, ExperienceElement::solutions));
    lane(
        rows,
        Labels.ACTIONS,
        phase ->
            phase.touchpoints().stream()
                .flatMap(touchpoint -> touchpoint.actions().stream())
                .map(this::action)
                .distinct()
                .toList());
    lane(rows, Labels.METRICS, phase -> metrics(phase.metrics()));
    for (Lane lane : journey.lanes()) {
      row(
          rows,
          inline(lane.name()),
          phase ->
              Stream.concat(Stream.of(phase), phase.touchpoints().stream())
                  .flatMap(
                      element -> Optional.ofNullable(element.laneTexts().get(lane.id())).stream())
                  .map(MarkdownText::inline)
                  .toList());
    }
    chapter(Labels.OVERVIEW);
    table(head, rows);
  }

  private void lane(List<List<String>> rows, Text name, Function<Phase, List<String>> content) {
    row(rows, words.of(name), content);
  }

  private void row(List<List<String>> rows, String name, Function<Phase, List<String>> content) {
    List<String> cells = journey.phases().stream().map(content).map(JourneyMarkdown::cell).toList();
    if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
      List<String> row = new ArrayList<>(List.of(name));
      row.addAll(cells);
      rows.add(row);
    }
  }

  private static List<String> withTouchpoints(
      Phase phase, Function<ExperienceElement, List<String>> attribute) {
    return Stream.concat(Stream.of(phase), phase.touchpoints().stream())
        .flatMap(element -> attribute.apply(element).stream())
        .map(MarkdownText::inline)
        .toList();
  }

  private void personas() {
    if (journey.personas().isEmpty()) {
      return;
    }
    chapter(Labels.PERSONAS);
    table(
        head(
            Labels.PERSONA,
            Labels.DESCRIPTION,
            Labels.NEED,
            Labels.WANTS,
            Labels.PAINS,
            Labels.QUOTE),
        journey.personas().stream()
            .map(
                persona ->
                    List.of(
                        inline(persona.name()),
                        cell(texts(persona.description())),
                        persona.need().map(this::need).orElse(""),
                        cell(texts(persona.goals())),
                        cell(texts(persona.pains())),
                        cell(texts(persona.quote()))))
            .toList());
  }

  private void touchpoints() {
    if (journey.touchpoints().findAny().isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Phase phase : journey.phases()) {
      for (Touchpoint touchpoint : phase.touchpoints()) {
        rows.add(
            List.of(
                inline(phase.nameIn(words.locale)),
                inline(touchpoint.name()),
                inline(labels(touchpoint.channels(), ", ")),
                cell(concerned(touchpoint)),
                cell(emotions(touchpoint)),
                cell(
                    Stream.concat(
                            touchpoint.momentOfTruth().map(words::of).stream(),
                            touchpoint.moments().stream().map(words::of))
                        .map(MarkdownText::inline)
                        .toList()),
                cell(texts(touchpoint.painPoints())),
                cell(texts(touchpoint.dropOffPoints())),
                cell(texts(touchpoint.opportunities())),
                cell(touchpoint.actions().stream().map(this::action).toList()),
                cell(metrics(touchpoint.metrics()))));
      }
    }
    chapter(Labels.TOUCHPOINTS);
    table(
        head(
            Labels.PHASE,
            Labels.TOUCHPOINT,
            Labels.CHANNELS,
            Labels.PERSONAS,
            Labels.EMOTION,
            Labels.MOMENTS,
            Labels.PAINS,
            Labels.DROP_OFF,
            Labels.OPPORTUNITIES,
            Labels.ACTIONS,
            Labels.METRICS),
        rows);
  }

  private List<String> concerned(Touchpoint touchpoint) {
    return journey.personas().stream()
        .filter(persona -> touchpoint.concernedPersonas().contains(persona.id()))
        .map(persona -> inline(persona.name()))
        .toList();
  }

  /** The emotions with their valence, each with whose it is where personas differ. */
  private List<String> emotions(ExperienceElement element) {
    List<String> emotions = new ArrayList<>();
    element.emotion().ifPresent(emotion -> emotions.add(inline(felt(emotion))));
    for (Persona persona : journey.personas()) {
      Emotion emotion = element.personaEmotions().get(persona.id());
      if (emotion != null) {
        emotions.add(inline(persona.name() + ": " + felt(emotion)));
      }
    }
    return emotions;
  }

  private String felt(Emotion emotion) {
    return MapWords.score(emotion.score()) + " " + emotion.label();
  }

  /** The names stand on the right, so that no name of whatever width moves the curve. */
  private void curve() {
    List<String> lines = new ArrayList<>();
    for (Phase phase : journey.phases()) {
      String name = phase.nameIn(words.locale);
      lines.addAll(curve(phase, "", name.toUpperCase(words.locale)));
      for (Touchpoint touchpoint : phase.touchpoints()) {
        lines.addAll(curve(touchpoint, "  ", touchpoint.name()));
      }
    }
    boolean somethingFelt =
        journey
            .walk(ExperienceElement.class)
            .anyMatch(
                located ->
                    located.element().emotion().isPresent()
                        || !located.element().personaEmotions().isEmpty());
    if (!somethingFelt) {
      return;
    }
    chapter(Labels.CURVE);
    StringBuilder scale = new StringBuilder();
    for (int score = Valence.LOWEST; score <= Valence.HIGHEST; score++) {
      String label = MapWords.score(score);
      scale.append(score == Valence.LOWEST ? "" : " ".repeat(STEP - label.length())).append(label);
    }
    StringBuilder legend = new StringBuilder();
    if (severalPersonas()) {
      for (Persona persona : journey.personas()) {
        legend
            .append(mark(persona))
            .append(' ')
            .append(MarkdownText.code(persona.name()))
            .append('\n');
      }
      legend.append('\n');
    }
    page.append(
            MarkdownText.block(
                "text", legend.toString() + scale + "\n" + String.join("\n", lines) + "\n"))
        .append('\n');
  }

  private List<String> curve(ExperienceElement element, String indent, String name) {
    Map<Emotion, String> marks = new LinkedHashMap<>();
    element.emotion().ifPresent(emotion -> marks.put(emotion, String.valueOf(OF_ALL)));
    for (Persona persona : journey.personas()) {
      Emotion emotion = element.personaEmotions().get(persona.id());
      if (emotion != null) {
        marks.merge(emotion, String.valueOf(mark(persona)), (one, other) -> one + other);
      }
    }
    String right = indent + MarkdownText.code(name);
    if (marks.isEmpty()) {
      return List.of(" ".repeat(CURVE + 3) + right);
    }
    List<String> lines = new ArrayList<>();
    marks.forEach(
        (emotion, who) ->
            lines.add(
                " "
                    + drawn(emotion, who.charAt(0))
                    + "  "
                    + (lines.isEmpty() ? right : indent)
                    + (lines.isEmpty() ? ": " : "")
                    + (severalPersonas() ? who + " " : "")
                    + MarkdownText.code(emotion.label())));
    return lines;
  }

  private static String drawn(Emotion emotion, char mark) {
    char[] curve = new char[CURVE];
    for (int i = 0; i < CURVE; i++) {
      curve[i] = i % STEP == 0 ? '·' : ' ';
    }
    int at = ZERO + emotion.score() * STEP;
    for (int i = Math.min(at, ZERO); i <= Math.max(at, ZERO); i++) {
      curve[i] = '─';
    }
    curve[ZERO] = at < ZERO ? '┤' : '├';
    curve[at] = mark;
    return new String(curve);
  }

  private boolean severalPersonas() {
    return journey.personas().size() > 1;
  }

  private char mark(Persona persona) {
    return OF_PERSONAS.charAt(journey.personas().indexOf(persona) % OF_PERSONAS.length());
  }

  private void loops() {
    if (journey.loyaltyLoops().isEmpty() && !content.feedsAwareness()) {
      return;
    }
    chapter(Labels.LOYALTY_LOOP);
    for (LoyaltyLoop loop : journey.loyaltyLoops()) {
      List<String> skipped =
          journey.skippedBy(loop).stream().map(this::nameOf).map(MarkdownText::inline).toList();
      page.append("- ")
          .append(
              words.of(
                  Labels.LOOP_IN_WORDS, Map.of("from", phase(loop.from()), "to", phase(loop.to()))))
          .append(
              skipped.isEmpty()
                  ? ""
                  : " " + words.of(Labels.SKIPS_IN_WORDS, Map.of("skipped", words.list(skipped))))
          .append('.');
      List<String> more = new ArrayList<>();
      loop.trigger()
          .ifPresent(trigger -> more.add(words.of(Labels.TRIGGER, Map.of("trigger", trigger))));
      loop.loyalist().ifPresent(loyalist -> more.add(words.of((Term) loyalist)));
      loop.loyalty().ifPresent(loyalty -> more.add(words.of((Term) loyalty)));
      loop.interval().ifPresent(interval -> more.add(words.length(interval)));
      if (!more.isEmpty()) {
        page.append(" (").append(inline(String.join(" · ", more))).append(')');
      }
      page.append('\n');
    }
    if (content.feedsAwareness()) {
      page.append("- ").append(words.of(Labels.FEEDS)).append('\n');
    }
    page.append('\n');
  }

  private String phase(String id) {
    return inline(journey.phase(id).map(phase -> phase.nameIn(words.locale)).orElse(id));
  }

  /** What the journey calls a phase of its model, else what the model calls it. */
  private String nameOf(PhaseKind kind) {
    return journey.phases().stream()
        .filter(phase -> phase.kind().equals(kind))
        .findFirst()
        .map(phase -> phase.nameIn(words.locale))
        .orElseGet(() -> words.of((Term) kind));
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
          .append(": ")
          .append(inline(observed.of(loop)))
          .append('\n');
    }
    page.append('\n');
    for (FunnelTable table : FunnelTable.of(observed, true, words)) {
      table(
          table.heads(),
          table.rows().stream()
              .map(row -> row.stream().map(texts -> cell(texts(texts))).toList())
              .toList());
    }
    if (statistics.touchpoints().isEmpty()) {
      return;
    }
    table(
        head(
            Labels.TOUCHPOINT,
            Labels.CUSTOMERS,
            Labels.OF_PHASE,
            Labels.ENCOUNTERS,
            Labels.EXPERIENCE),
        statistics.touchpoints().stream()
            .map(
                met ->
                    List.of(
                        inline(met.name()),
                        inline(words.count(met.customers().part())),
                        inline(words.percent(met.customers())),
                        inline(words.count(met.encounters())),
                        inline(observed.told(met.emotion()))))
            .toList());
  }

  /** What differs from another journey, and of which journeys that is told. */
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

  /** The name, with state and version as far as they are known. */
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
    String diagram = MermaidJourney.of(journey, words.locale).toText();
    page.append(MarkdownText.block("mermaid", Characters.encodable(diagram)));
  }

  private void findings(@Nullable ValidationReport report) {
    if (report == null) {
      return;
    }
    page.append('\n');
    chapterOfOne(Labels.FINDINGS);
    List<Finding> findings = report.findings();
    if (findings.isEmpty()) {
      page.append(words.of(Labels.NO_FINDINGS)).append('\n');
      return;
    }
    table(
        head(Labels.SEVERITY, Labels.WHERE, Labels.FINDING, Labels.HINT),
        findings.stream()
            .map(
                finding ->
                    List.of(
                        words.of((Term) finding.severity()),
                        "`" + finding.path() + "`",
                        inline(finding.message(words.locale))
                            + " (`"
                            + finding.validatorId()
                            + "`)",
                        finding.hint(words.locale).map(MarkdownText::inline).orElse("")))
            .toList());
    page.setLength(page.length() - 1);
  }

  private String need(Need need) {
    String text =
        need.trigger()
            .map(
                trigger ->
                    words.of(Labels.TRIGGERED, Map.of("need", need.text(), "trigger", trigger)))
            .orElse(need.text());
    return inline(need.kind().map(kind -> text + " (" + words.of((Term) kind) + ")").orElse(text));
  }

  private String action(MarketingAction action) {
    String kind = words.of((Term) action.kind());
    return inline(action.name().map(name -> kind + ": " + name).orElse(kind));
  }

  private List<String> metrics(Collection<Metric> metrics) {
    return metrics.stream()
        .map(
            metric -> {
              String values = words.values(metric);
              String label = words.of(metric.label());
              return inline(values.isEmpty() ? label : label + ": " + values);
            })
        .toList();
  }

  private String labels(Collection<? extends Term> terms, String between) {
    return terms.stream().map(words::of).collect(Collectors.joining(between));
  }

  private static List<String> texts(Optional<String> text) {
    return texts(text.stream().toList());
  }

  private static List<String> texts(String text) {
    return texts(List.of(text));
  }

  private static List<String> texts(Collection<String> texts) {
    return texts.stream().map(MarkdownText::inline).toList();
  }

  private static String cell(List<String> parts) {
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(NEXT_IN_CELL));
  }

  private List<String> head(Text... columns) {
    return Stream.of(columns).map(words::of).toList();
  }

  /** A chapter that each of two journeys may have. */
  private void chapterOfOne(Text title) {
    String heading = words.of(title);
    page.append("## ")
        .append(sideName.isEmpty() ? heading : inline(words.labelled(heading, sideName)))
        .append("\n\n");
  }

  private void chapter(Text title) {
    page.append("## ").append(words.of(title)).append("\n\n");
  }

  /** Columns in which nothing stands are left out. */
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
