package io.github.klantreis.exchange.grid;

import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.FormatRemark;
import io.github.klantreis.exchange.InvalidDocumentException;
import io.github.klantreis.exchange.JourneyReading;
import io.github.klantreis.exchange.TextPosition;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.ExperienceElementBuilder;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.naming.IdMaker;
import io.github.klantreis.naming.NamedPhases;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Scale;
import io.github.klantreis.phase.PhaseKind;
import io.github.klantreis.phase.PhaseModel;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.ActionKind;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.ChannelKind;
import io.github.klantreis.term.Moment;
import io.github.klantreis.term.Ownership;
import io.github.klantreis.term.Valence;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a journey from the rows of a grid. Not reusable. */
final class GridReader {
  /** The first two columns are key and label. */
  private static final int FIRST = 2;

  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\n]");
  private static final Pattern OWN_CHANNEL =
      Pattern.compile("(.*\\S)\\s*\\(([^(),]+),([^(),]+)\\)", Pattern.DOTALL);
  private static final List<Row> METRIC_ROWS =
      List.of(Row.METRIC, Row.METRIC_TARGET, Row.METRIC_MIN, Row.METRIC_MAX);
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Text OWN_MODEL = Text.en("Phases of the grid").nl("Fasen van het raster");

  private static final Text NO_ROW =
      Text.en("there is no row \"{key}\" with a name in the third column; a grid must have one")
          .nl("er is geen rij \"{key}\" met een naam in de derde kolom, en die moet er zijn");
  private static final Text REPEATED_ROW =
      Text.en("the row {key} is there already; only the first one is read")
          .nl("de rij {key} is er al; alleen de eerste wordt gelezen");
  private static final Text UNKNOWN_ROW =
      Text.en("{key} is no key of a row, so the row is not read")
          .nl("{key} is geen sleutel van een rij, dus de rij wordt niet gelezen");
  private static final Text NO_TOUCHPOINT =
      Text.en("{cell} is not read, as its column has no touchpoint")
          .nl("{cell} wordt niet gelezen, want in deze kolom staat geen contactmoment");
  private static final Text UNKNOWN_MODEL =
      Text.en("there is no phase model {model}; allowed: {allowed}")
          .nl("er is geen fasemodel {model}; mag wel: {allowed}");
  private static final Text NO_NUMBER = Text.en("{cell} is no number").nl("{cell} is geen getal");
  private static final Text NO_SCORE =
      Text.en("{cell} is no score; allowed: -2, -1, 0, 1 and 2")
          .nl("{cell} is geen score; mag wel: -2, -1, 0, 1 en 2");
  private static final Text OUT_OF_SCALE =
      Text.en("{cell} is outside the scale from {min} to {max}")
          .nl("{cell} valt buiten de schaal van {min} tot {max}");
  private static final Text NO_SCALE =
      Text.en("the metric {metric} has no scale: the rows metric-min and metric-max must say it")
          .nl(
              "meetwaarde {metric} heeft geen schaal: die staat in de rijen metric-min en metric-max");
  private static final Text HALF_SCALE =
      Text.en(
              "{cell} is not read, as a scale needs metric-min and a higher metric-max; the scale is"
                  + " from {min} to {max}")
          .nl(
              "{cell} wordt niet gelezen, want een schaal heeft metric-min nodig en een hogere"
                  + " metric-max; de schaal is van {min} tot {max}");
  private static final Text NO_METRIC_ID =
      Text.en("{metric} is no id; allowed: {allowed}")
          .nl("{metric} is geen id; mag wel: {allowed}");
  private static final Text NO_PHASE =
      Text.en("{cell} is not read, as neither its column nor one left of it has a phase")
          .nl("{cell} wordt niet gelezen, want deze kolom en die links ervan hebben geen fase");
  private static final Text REPEATED_ID =
      Text.en("another one has the id {id} already, so this one is not read")
          .nl("een ander heeft id {id} al, dus dit wordt niet gelezen");
  private static final Text NO_PERSONA =
      Text.en("there is no persona with the id {id}").nl("er is geen persona met id {id}");
  private static final Text NO_NAME =
      Text.en("the persona {id} has no name").nl("persona {id} heeft geen naam");
  private static final Text AMBIGUOUS =
      Text.en("{cell} is ambiguous; it is read as {number}")
          .nl("{cell} is dubbelzinnig en wordt gelezen als {number}");
  private static final Text HALF_EMOTION =
      Text.en("an emotion needs a score and a word, so {cell} alone is not read")
          .nl("een emotie heeft een score en een woord, dus {cell} alleen wordt niet gelezen");
  private static final Text NO_CHANNEL =
      Text.en(
              "{cell} is no channel, so it is kept as the attribute grid.channel; an own channel is"
                  + " written as \"Label (online, owned)\"")
          .nl(
              "{cell} is geen kanaal en blijft daarom bewaard als attribuut grid.channel; een eigen"
                  + " kanaal is te schrijven als \"Label (online, owned)\"");
  private static final Text NO_ACTION =
      Text.en("{cell} is no kind of action, so it is kept as the attribute grid.action")
          .nl("{cell} is geen soort actie en blijft daarom bewaard als attribuut grid.action");
  private static final Text WINDOWS =
      Text.en("the file is not UTF-8 and is read as Windows-1252")
          .nl("het bestand is geen UTF-8 en wordt gelezen als Windows-1252");

  private final Table table;
  private final char sign;
  private final List<FormatProblem> problems = new ArrayList<>();
  private final List<FormatRemark> remarks = new ArrayList<>();
  private final Map<Row, Map<String, Table.Line>> rows = new HashMap<>();
  private final Set<String> personas = new HashSet<>();

  GridReader(Table table) {
    this.table = table;
    this.sign = sign(table);
  }

  void isWindows() {
    remarks.add(new FormatRemark(ElementPath.journey(), TextPosition.NONE, WINDOWS, Map.of()));
  }

  JourneyReading read() {
    index();
    String name = text(Row.JOURNEY, FIRST);
    List<FormatProblem> missing = new ArrayList<>();
    if (name.isBlank()) {
      missing.add(noRow(Row.JOURNEY));
    }
    if (line(Row.PHASE, "") == null) {
      missing.add(noRow(Row.PHASE));
    }
    if (!missing.isEmpty()) {
      throw new InvalidDocumentException(missing);
    }
    String given = text(Row.JOURNEY_ID, FIRST);
    JourneyBuilder journey =
        Journey.builder(given.isBlank() ? new IdMaker("journey").idFor(name) : given, name);
    personas(journey);
    ofRow(Row.LANE)
        .forEach(
            (id, line) -> {
              String label = Guard.off(line.cell(1));
              journey.lane(id, label.isBlank() ? id : label);
            });
    try {
      phases(journey);
      Comparator<TextPosition> order =
          Comparator.comparingInt(TextPosition::line).thenComparingInt(TextPosition::column);
      problems.sort(Comparator.comparing(FormatProblem::position, order));
      remarks.sort(Comparator.comparing(FormatRemark::position, order));
      return new JourneyReading(journey.build(), problems, remarks);
    } catch (InvalidJourneyException e) {
      throw InvalidDocumentException.of(e);
    }
  }

  private static FormatProblem noRow(Row row) {
    return new FormatProblem(TextPosition.NONE, NO_ROW, Map.of("key", row.key()));
  }

  private void index() {
    for (Table.Line line : table.rows()) {
      String key = line.cell(0);
      if (key.isBlank()) {
        continue;
      }
      Optional<Row.Named> named = Row.find(key);
      Map<String, Object> values = Map.of("key", Quotation.quoted(key));
      if (named.isEmpty()) {
        remarks.add(
            new FormatRemark(
                ElementPath.journey(), TextPosition.of(line.number(), 1), UNKNOWN_ROW, values));
      } else if (ofRow(named.get().row()).putIfAbsent(named.get().id(), line) != null) {
        problem(line, 0, REPEATED_ROW, values);
      }
    }
  }

  private Map<String, Table.Line> ofRow(Row row) {
    return rows.computeIfAbsent(row, first -> new LinkedHashMap<>());
  }

  private Table.@Nullable Line line(Row row, String id) {
    return ofRow(row).get(id);
  }

  private String text(Row row, int column) {
    return text(row, "", column);
  }

  private String text(Row row, String id, int column) {
    Table.Line line = line(row, id);
    return line == null ? "" : Guard.off(line.cell(column));
  }

  private void personas(JourneyBuilder journey) {
    ofRow(Row.PERSONA)
        .forEach(
            (id, line) -> {
              String name = Guard.off(line.cell(FIRST));
              if (name.isBlank()) {
                problem(line, FIRST, NO_NAME, Map.of("id", Quotation.quoted(id)));
              } else {
                journey.persona(id, name);
                personas.add(id);
              }
            });
    for (Row row : List.of(Row.EMOTION_SCORE_OF, Row.EMOTION_OF)) {
      ofRow(row)
          .forEach(
              (id, line) -> {
                if (!personas.contains(id)) {
                  problem(line, 0, NO_PERSONA, Map.of("id", Quotation.quoted(id)));
                }
              });
    }
  }

  /** A phase and its columns. */
  private static final class PhaseColumns {
    final String name;
    final String id;
    final String kind;
    final List<Integer> columns = new ArrayList<>();

    PhaseColumns(String name, String id, String kind) {
      this.name = name;
      this.id = id;
      this.kind = kind;
    }
  }

  private void phases(JourneyBuilder journey) {
    List<PhaseColumns> phases = phaseColumns();
    Set<String> kindNames = new LinkedHashSet<>();
    phases.forEach(phase -> kindNames.add(phase.kind));
    Optional<PhaseModel> model = model();
    NamedPhases named = NamedPhases.of(kindNames, model, "grid", OWN_MODEL, "phase");
    if (!phases.isEmpty()) {
      journey.phaseModel(named.model());
    } else {
      model.ifPresent(journey::phaseModel);
    }
    IdMaker phaseIds = new IdMaker("phase");
    phases.forEach(phase -> phaseIds.take(phase.id));
    IdMaker touchpointIds = new IdMaker("touchpoint");
    Set<Integer> repeated = takeTouchpointIds(touchpointIds);
    for (PhaseColumns columns : phases) {
      PhaseKind kind = named.kinds().get(columns.kind);
      String id = columns.id.isBlank() ? phaseIds.idFor(columns.name) : columns.id;
      if (kind != null) {
        journey.phase(phase(columns, id, kind, touchpointIds, repeated));
      }
    }
  }

  private Optional<PhaseModel> model() {
    String id = text(Row.PHASE_MODEL, FIRST).strip();
    Optional<PhaseModel> model = PhaseModels.find(id);
    if (model.isEmpty() && !id.isEmpty()) {
      List<String> ids = PhaseModels.all().stream().map(PhaseModel::id).toList();
      problem(
          Row.PHASE_MODEL,
          "",
          FIRST,
          UNKNOWN_MODEL,
          Map.of("model", Quotation.quoted(id), "allowed", String.join(", ", ids)));
    }
    return model;
  }

  /** Takes the ids that are there, and returns the columns whose id another column has. */
  private Set<Integer> takeTouchpointIds(IdMaker ids) {
    Set<Integer> repeated = new HashSet<>();
    Table.Line line = line(Row.TOUCHPOINT_ID, "");
    for (int i = FIRST; line != null && i < line.cells().size(); i++) {
      String id = text(Row.TOUCHPOINT_ID, i);
      if (!id.isBlank() && !text(Row.TOUCHPOINT, i).isBlank() && !ids.take(id)) {
        problem(line, i, REPEATED_ID, Map.of("id", Quotation.quoted(id)));
        repeated.add(i);
      }
    }
    return repeated;
  }

  private List<PhaseColumns> phaseColumns() {
    List<PhaseColumns> phases = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int width = table.rows().stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    @Nullable PhaseColumns current = null;
    for (int i = FIRST; i < width; i++) {
      String name = text(Row.PHASE, i);
      String id = text(Row.PHASE_ID, i);
      boolean continues =
          name.isBlank()
              || (current != null
                  && name.equals(current.name)
                  && (id.isBlank() || id.equals(current.id)));
      if (!continues) {
        if (!id.isBlank() && !ids.add(id)) {
          Table.Line line = line(Row.PHASE_ID, "");
          if (line != null) {
            problem(line, i, REPEATED_ID, Map.of("id", Quotation.quoted(id)));
          }
          id = "";
        }
        String kind = text(Row.PHASE_KIND, i).strip();
        current = new PhaseColumns(name, id, kind.isEmpty() ? name.strip() : kind);
        phases.add(current);
      }
      if (current != null) {
        current.columns.add(i);
      } else {
        withoutPhase(i);
      }
    }
    return phases;
  }

  private void withoutPhase(int column) {
    for (Row row : Row.values()) {
      if (!row.isSingle()) {
        ofRow(row).values().forEach(line -> unread(line, column, NO_PHASE));
      }
    }
  }

  private void unread(Table.@Nullable Line line, int column, Text text) {
    if (line != null && !line.cell(column).isBlank()) {
      problem(line, column, text, Map.of("cell", Quotation.quoted(line.cell(column))));
    }
  }

  private Phase phase(
      PhaseColumns columns, String id, PhaseKind kind, IdMaker ids, Set<Integer> repeated) {
    PhaseBuilder phase = Phase.builder(id, kind);
    if (!columns.name.equals(kind.label().get(Locale.ENGLISH))
        && !columns.name.equals(kind.label().get(DUTCH))) {
      phase.name(columns.name);
    }
    ElementPath path = ElementPath.phase(id);
    for (int column : columns.columns) {
      String name = text(Row.TOUCHPOINT, column);
      if (name.isBlank()) {
        experience(phase, column, path);
        notes(column, phase::painPoint, phase::opportunity, phase::solution);
        for (Row row : List.of(Row.TOUCHPOINT_ID, Row.CHANNEL, Row.MOMENT, Row.ACTION)) {
          unread(line(row, ""), column, NO_TOUCHPOINT);
        }
      } else if (!repeated.contains(column)) {
        phase.touchpoint(touchpoint(id, name, column, ids));
      }
    }
    return phase.build();
  }

  private Touchpoint touchpoint(String phaseId, String name, int column, IdMaker ids) {
    String given = text(Row.TOUCHPOINT_ID, column);
    String id = given.isBlank() ? ids.idFor(name) : given;
    TouchpointBuilder touchpoint = Touchpoint.builder(id, name);
    ElementPath path = ElementPath.touchpoint(phaseId, id);
    experience(touchpoint, column, path);
    notes(column, touchpoint::painPoint, touchpoint::opportunity, touchpoint::solution);
    List<String> kept = new ArrayList<>();
    Set<Channel> channels = new LinkedHashSet<>();
    for (String word : lines(Row.CHANNEL, column)) {
      channel(word.strip())
          .ifPresentOrElse(
              channels::add, () -> keep(word, kept, Row.CHANNEL, column, path, NO_CHANNEL));
    }
    channels.forEach(touchpoint::channel);
    keep(touchpoint, "grid.channel", kept);
    for (String word : lines(Row.MOMENT, column)) {
      moment(word.strip()).ifPresent(touchpoint::moment);
    }
    kept.clear();
    IdMaker actionIds = new IdMaker("action");
    for (String word : lines(Row.ACTION, column)) {
      ActionKind.standard()
          .find(word.strip())
          .ifPresentOrElse(
              kind -> touchpoint.action(actionIds.idFor(kind.id()), kind, action -> {}),
              () -> keep(word, kept, Row.ACTION, column, path, NO_ACTION));
    }
    keep(touchpoint, "grid.action", kept);
    return touchpoint.build();
  }

  private void keep(
      String word, List<String> kept, Row row, int column, ElementPath path, Text remark) {
    kept.add(word);
    remark(row, "", column, path, remark, Map.of("cell", Quotation.quoted(word)));
  }

  private static void keep(TouchpointBuilder touchpoint, String attribute, List<String> words) {
    if (!words.isEmpty()) {
      touchpoint.attribute(attribute, String.join("\n", words));
    }
  }

  private void experience(ExperienceElementBuilder<?> element, int column, ElementPath path) {
    ofRow(Row.ATTRIBUTE)
        .forEach(
            (name, line) -> {
              String value = Guard.off(line.cell(column));
              if (!value.isBlank()) {
                element.attribute(name, value);
              }
            });
    emotion(Row.EMOTION_SCORE, Row.EMOTION, "", column, path).ifPresent(element::emotion);
    Stream.concat(
            ofRow(Row.EMOTION_SCORE_OF).keySet().stream(), ofRow(Row.EMOTION_OF).keySet().stream())
        .distinct()
        .filter(personas::contains)
        .forEach(
            id ->
                emotion(Row.EMOTION_SCORE_OF, Row.EMOTION_OF, id, column, path)
                    .ifPresent(emotion -> element.emotionOf(id, emotion)));
    lines(Row.THOUGHT, column).forEach(element::thought);
    lines(Row.QUOTE, column).forEach(element::quote);
    lines(Row.NEED, column).forEach(element::customerNeed);
    lines(Row.CUSTOMER_GOAL, column).forEach(element::customerGoal);
    lines(Row.GOAL, column).forEach(element::goal);
    String owner = text(Row.OWNER, column);
    if (!owner.isBlank()) {
      element.owner(owner);
    }
    metrics(element, column);
    ofRow(Row.LANE)
        .forEach(
            (id, line) -> {
              String said = Guard.off(line.cell(column));
              if (!said.isBlank()) {
                element.laneText(id, said);
              }
            });
  }

  private void notes(
      int column,
      Consumer<String> painPoint,
      Consumer<String> opportunity,
      Consumer<String> solution) {
    // The same note twice in one place is one note.
    lines(Row.PAIN, column).stream().distinct().forEach(painPoint);
    lines(Row.OPPORTUNITY, column).stream().distinct().forEach(opportunity);
    lines(Row.SOLUTION, column).stream().distinct().forEach(solution);
  }

  private List<String> lines(Row row, int column) {
    String cell = text(row, column);
    return cell.isBlank()
        ? List.of()
        : LINE_END.splitAsStream(cell).filter(s -> !s.isBlank()).toList();
  }

  private Optional<Emotion> emotion(
      Row scores, Row words, String id, int column, ElementPath path) {
    String score = text(scores, id, column).strip();
    String word = text(words, id, column);
    if (score.isEmpty() && word.isBlank()) {
      return Optional.empty();
    }
    if (score.isEmpty() || word.isBlank()) {
      String half = score.isEmpty() ? word : score;
      remark(
          score.isEmpty() ? words : scores,
          id,
          column,
          path.attribute("emotion"),
          HALF_EMOTION,
          Map.of("cell", Quotation.quoted(half)));
      return Optional.empty();
    }
    OptionalDouble number = CellNumbers.read(score, sign);
    double value = number.orElse(Double.NaN);
    if (value != Math.rint(value) || value < Valence.LOWEST || value > Valence.HIGHEST) {
      problem(scores, id, column, NO_SCORE, Map.of("cell", Quotation.quoted(score)));
      return Optional.empty();
    }
    return Optional.of(Emotion.of((int) value, word));
  }

  private void metrics(ExperienceElementBuilder<?> element, int column) {
    Set<String> ids = new LinkedHashSet<>();
    for (Row row : METRIC_ROWS) {
      ids.addAll(ofRow(row).keySet());
    }
    for (String id : ids) {
      if (METRIC_ROWS.stream().anyMatch(row -> !text(row, id, column).isBlank())) {
        metric(id, column).ifPresent(element::metric);
      }
    }
  }

  private Optional<Metric> metric(String id, int column) {
    OptionalDouble min = number(Row.METRIC_MIN, id, column);
    OptionalDouble max = number(Row.METRIC_MAX, id, column);
    OptionalDouble value = number(Row.METRIC, id, column);
    OptionalDouble target = number(Row.METRIC_TARGET, id, column);
    Metric metric;
    if (!Term.isId(id)) {
      metricProblem(
          id,
          column,
          NO_METRIC_ID,
          Map.of("metric", Quotation.quoted(id), "allowed", Term.wordsForCharactersOfIds()));
      return Optional.empty();
    }
    if (min.isPresent() && max.isPresent() && min.getAsDouble() < max.getAsDouble()) {
      String label = text(Row.METRIC, id, 1);
      metric = Metric.of(id, label(id, label), Scale.of(min.getAsDouble(), max.getAsDouble()));
    } else {
      Optional<Metric> standard = StandardMetrics.find(id);
      if (standard.isEmpty()) {
        metricProblem(id, column, NO_SCALE, Map.of("metric", Quotation.quoted(id)));
        return Optional.empty();
      }
      metric = standard.get();
      if (min.isPresent()) {
        ignoredScale(Row.METRIC_MIN, id, column, metric.scale());
      }
      if (max.isPresent()) {
        ignoredScale(Row.METRIC_MAX, id, column, metric.scale());
      }
    }
    for (Row row : List.of(Row.METRIC, Row.METRIC_TARGET)) {
      OptionalDouble number = row == Row.METRIC ? value : target;
      if (number.isPresent() && !metric.scale().contains(number.getAsDouble())) {
        problem(
            row,
            id,
            column,
            OUT_OF_SCALE,
            Map.of(
                "cell",
                Quotation.quoted(text(row, id, column)),
                "min",
                CellNumbers.write(metric.scale().min(), sign),
                "max",
                CellNumbers.write(metric.scale().max(), sign)));
        return Optional.empty();
      }
    }
    if (value.isPresent()) {
      metric = metric.valued(value.getAsDouble());
    }
    return Optional.of(target.isPresent() ? metric.aimingAt(target.getAsDouble()) : metric);
  }

  /** Reports a scale of which only one end is there, or whose ends are the wrong way round. */
  private void ignoredScale(Row row, String id, int column, Scale standard) {
    problem(
        row,
        id,
        column,
        HALF_SCALE,
        Map.of(
            "cell",
            Quotation.quoted(text(row, id, column)),
            "min",
            CellNumbers.write(standard.min(), sign),
            "max",
            CellNumbers.write(standard.max(), sign)));
  }

  /** A label that is the standard one stays in both languages. */
  private static Text label(String id, String label) {
    return StandardMetrics.find(id)
        .map(Metric::label)
        .filter(text -> text.get(Locale.ENGLISH).equals(label) || text.get(DUTCH).equals(label))
        .orElseGet(() -> Text.en(label.isBlank() ? id : label));
  }

  private void metricProblem(String id, int column, Text text, Map<String, Object> values) {
    for (Row row : METRIC_ROWS) {
      if (line(row, id) != null) {
        problem(row, id, column, text, values);
        return;
      }
    }
  }

  private OptionalDouble number(Row row, String id, int column) {
    String cell = text(row, id, column);
    if (cell.isBlank()) {
      return OptionalDouble.empty();
    }
    OptionalDouble number = CellNumbers.read(cell, sign);
    if (number.isEmpty()) {
      problem(row, id, column, NO_NUMBER, Map.of("cell", Quotation.quoted(cell)));
    } else if (CellNumbers.isAmbiguous(cell)) {
      remark(
          row,
          id,
          column,
          ElementPath.journey(),
          AMBIGUOUS,
          Map.of(
              "cell",
              Quotation.quoted(cell),
              "number",
              CellNumbers.write(number.getAsDouble(), sign)));
    }
    return number;
  }

  private Optional<Channel> channel(String word) {
    Optional<Channel> standard = Channel.standard().find(word);
    if (standard.isPresent()) {
      return standard;
    }
    Matcher own = OWN_CHANNEL.matcher(word);
    if (!own.matches()) {
      return Optional.empty();
    }
    Optional<ChannelKind> kind = term(ChannelKind.values(), own.group(2));
    Optional<Ownership> ownership = term(Ownership.values(), own.group(3));
    String label = own.group(1).strip();
    return kind.isEmpty() || ownership.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Channel.of(
                new IdMaker("channel").idFor(label), kind.get(), ownership.get(), Text.en(label)));
  }

  private static Optional<Moment> moment(String word) {
    Optional<Moment> standard = Moment.standard().find(word);
    return standard.isPresent()
        ? standard
        : Optional.of(Moment.of(new IdMaker("moment").idFor(word), Text.en(word)));
  }

  private static <T extends Term> Optional<T> term(T[] terms, String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT);
    return Stream.of(terms)
        .filter(
            term ->
                term.id().equals(plain)
                    || term.label().get(Locale.ENGLISH).equals(plain)
                    || term.label().get(DUTCH).equals(plain))
        .findFirst();
  }

  /** Returns the decimal sign: that of the numbers that can be read in one way only. */
  private static char sign(Table table) {
    int points = 0;
    int commas = 0;
    for (Table.Line line : table.rows()) {
      Optional<Row.Named> named = Row.find(line.cell(0));
      if (named.isPresent() && named.get().row().isOfNumbers()) {
        for (int i = FIRST; i < line.cells().size(); i++) {
          points += CellNumbers.shows('.', line.cell(i)) ? 1 : 0;
          commas += CellNumbers.shows(',', line.cell(i)) ? 1 : 0;
        }
      }
    }
    return points == commas ? table.sign() : points > commas ? '.' : ',';
  }

  private void problem(Row row, String id, int column, Text text, Map<String, Object> values) {
    Table.Line line = line(row, id);
    if (line != null) {
      problem(line, column, text, values);
    }
  }

  private void problem(Table.Line line, int column, Text text, Map<String, Object> values) {
    problems.add(new FormatProblem(TextPosition.of(line.number(), column + 1), text, values));
  }

  private void remark(
      Row row, String id, int column, ElementPath path, Text text, Map<String, Object> values) {
    Table.Line line = line(row, id);
    int number = line == null ? 0 : line.number();
    remarks.add(new FormatRemark(path, TextPosition.of(number, column + 1), text, values));
  }
}
