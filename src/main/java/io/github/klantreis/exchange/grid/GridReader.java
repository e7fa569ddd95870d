package io.github.klantreis.exchange.grid;

import io.github.klantreis.exchange.FormatProblem;
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
import io.github.klantreis.vocabulary.Vocabulary;
import io.github.klantreis.wording.Quotation;
import java.util.ArrayList;
import java.util.HashSet;
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
  private static final int FIRST = GridCells.FIRST;
  private static final Pattern OWN_CHANNEL =
      Pattern.compile("(.*\\S)\\s*\\(([^(),]+),([^(),]+)\\)", Pattern.DOTALL);
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Text OWN_MODEL = Text.en("Phases of the grid").nl("Fasen van het raster");

  private final GridCells cells;
  private final MetricCells metrics;
  private final Set<String> personas = new HashSet<>();

  GridReader(Table table) {
    cells = new GridCells(table);
    metrics = new MetricCells(cells);
  }

  void isWindows() {
    cells.remarkOnFile(GridWords.WINDOWS);
  }

  JourneyReading read() {
    String name = cells.text(Row.JOURNEY, FIRST);
    List<FormatProblem> missing = new ArrayList<>();
    if (name.isBlank()) {
      missing.add(noRow(Row.JOURNEY));
    }
    if (cells.line(Row.PHASE, "") == null) {
      missing.add(noRow(Row.PHASE));
    }
    if (!missing.isEmpty()) {
      throw new InvalidDocumentException(missing);
    }
    onlyThirdColumn();
    String given = cells.text(Row.JOURNEY_ID, FIRST);
    JourneyBuilder journey =
        Journey.builder(given.isBlank() ? new IdMaker("journey").idFor(name) : given, name);
    personas(journey);
    cells
        .ofRow(Row.LANE)
        .forEach(
            (id, line) -> {
              String label = Guard.off(line.cell(1));
              journey.lane(id, label.isBlank() ? id : label);
            });
    try {
      phases(journey);
      return cells.reading(journey.build());
    } catch (InvalidJourneyException e) {
      throw InvalidDocumentException.of(e);
    }
  }

  private void onlyThirdColumn() {
    for (Row row : Row.values()) {
      if (row.isSingle()) {
        for (Table.Line line : cells.ofRow(row).values()) {
          for (int i = FIRST + 1; i < line.cells().size(); i++) {
            if (!line.cell(i).equals(line.cell(FIRST))) { // the same one is filled in to the right
              cells.unread(line, i, GridWords.SINGLE);
            }
          }
        }
      }
    }
  }

  private static FormatProblem noRow(Row row) {
    return new FormatProblem(TextPosition.NONE, GridWords.NO_ROW, Map.of("key", row.key()));
  }

  private void personas(JourneyBuilder journey) {
    cells
        .ofRow(Row.PERSONA)
        .forEach(
            (id, line) -> {
              String name = Guard.off(line.cell(FIRST));
              if (name.isBlank()) {
                cells.problem(line, FIRST, GridWords.NO_NAME, Map.of("id", Quotation.quoted(id)));
              } else {
                journey.persona(id, name);
                personas.add(id);
              }
            });
    for (Row row : List.of(Row.EMOTION_SCORE_OF, Row.EMOTION_OF)) {
      cells
          .ofRow(row)
          .forEach(
              (id, line) -> {
                if (!personas.contains(id)) {
                  cells.problem(line, 0, GridWords.NO_PERSONA, Map.of("id", Quotation.quoted(id)));
                }
              });
    }
  }

  /** A phase and its columns. */
  private static final class PhaseColumns {
    final String name;

    /** The id as it is given, also if another phase has it. */
    final String given;

    final String id;
    final String kind;
    final List<Integer> columns = new ArrayList<>();

    PhaseColumns(String name, String given, String id, String kind) {
      this.name = name;
      this.given = given;
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
    String id = cells.text(Row.PHASE_MODEL, FIRST).strip();
    Optional<PhaseModel> model = PhaseModels.find(id);
    if (model.isEmpty() && !id.isEmpty()) {
      List<String> ids = PhaseModels.all().stream().map(PhaseModel::id).toList();
      cells.problem(
          Row.PHASE_MODEL,
          "",
          FIRST,
          GridWords.UNKNOWN_MODEL,
          Map.of("model", Quotation.quoted(id), "allowed", String.join(", ", ids)));
    }
    return model;
  }

  /** Takes the ids that are there, and returns the columns whose id another column has. */
  private Set<Integer> takeTouchpointIds(IdMaker ids) {
    Set<Integer> repeated = new HashSet<>();
    Table.Line line = cells.line(Row.TOUCHPOINT_ID, "");
    for (int i = FIRST; line != null && i < line.cells().size(); i++) {
      String id = cells.text(Row.TOUCHPOINT_ID, i);
      if (!id.isBlank() && !cells.text(Row.TOUCHPOINT, i).isBlank() && !ids.take(id)) {
        cells.problem(line, i, GridWords.REPEATED_ID, Map.of("id", Quotation.quoted(id)));
        repeated.add(i);
      }
    }
    return repeated;
  }

  private List<PhaseColumns> phaseColumns() {
    List<PhaseColumns> phases = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int width = cells.width();
    @Nullable PhaseColumns current = null;
    for (int i = FIRST; i < width; i++) {
      String name = cells.text(Row.PHASE, i);
      String id = cells.text(Row.PHASE_ID, i);
      boolean continues =
          name.isBlank()
              || (current != null
                  && name.equals(current.name)
                  && (id.isBlank() || id.equals(current.given)));
      String kind = cells.text(Row.PHASE_KIND, i).strip();
      if (!continues) {
        String free = id;
        if (!id.isBlank() && !ids.add(id)) {
          Table.Line line = cells.line(Row.PHASE_ID, "");
          if (line != null) {
            cells.problem(line, i, GridWords.REPEATED_ID, Map.of("id", Quotation.quoted(id)));
          }
          free = "";
        }
        current = new PhaseColumns(name, id, free, kind.isEmpty() ? name.strip() : kind);
        phases.add(current);
      } else if (current != null) {
        if (!id.equals(current.given)) {
          cells.unread(cells.line(Row.PHASE_ID, ""), i, GridWords.NOT_FIRST);
        }
        if (!kind.equals(current.kind)) {
          cells.unread(cells.line(Row.PHASE_KIND, ""), i, GridWords.NOT_FIRST);
        }
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
        cells.ofRow(row).values().forEach(line -> cells.unread(line, column, GridWords.NO_PHASE));
      }
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
      String name = cells.text(Row.TOUCHPOINT, column);
      if (name.isBlank()) {
        experience(phase, column, path);
        notes(column, phase::painPoint, phase::opportunity, phase::solution);
        for (Row row : List.of(Row.TOUCHPOINT_ID, Row.CHANNEL, Row.MOMENT, Row.ACTION)) {
          cells.unread(cells.line(row, ""), column, GridWords.NO_TOUCHPOINT);
        }
      } else if (!repeated.contains(column)) {
        phase.touchpoint(touchpoint(id, name, column, ids));
      }
    }
    return phase.build();
  }

  private Touchpoint touchpoint(String phaseId, String name, int column, IdMaker ids) {
    String given = cells.text(Row.TOUCHPOINT_ID, column);
    String id = given.isBlank() ? ids.idFor(name) : given;
    TouchpointBuilder touchpoint = Touchpoint.builder(id, name);
    ElementPath path = ElementPath.touchpoint(phaseId, id);
    experience(touchpoint, column, path);
    notes(column, touchpoint::painPoint, touchpoint::opportunity, touchpoint::solution);
    List<String> kept = new ArrayList<>();
    Set<Channel> channels = new LinkedHashSet<>();
    for (String word : cells.lines(Row.CHANNEL, column)) {
      channel(word.strip())
          .ifPresentOrElse(
              channels::add,
              () -> {
                keep(word, kept, Row.CHANNEL, column, path, GridWords.NO_CHANNEL);
                onSeveral(word, Channel.standard(), Row.CHANNEL, column, path);
              });
    }
    channels.forEach(touchpoint::channel);
    keep(touchpoint, "grid.channel", kept);
    for (String word : cells.lines(Row.MOMENT, column)) {
      touchpoint.moment(moment(word.strip(), column, path));
    }
    kept.clear();
    IdMaker actionIds = new IdMaker("action");
    for (String word : cells.lines(Row.ACTION, column)) {
      ActionKind.standard()
          .find(word.strip())
          .ifPresentOrElse(
              kind -> touchpoint.action(actionIds.idFor(kind.id()), kind, action -> {}),
              () -> {
                keep(word, kept, Row.ACTION, column, path, GridWords.NO_ACTION);
                onSeveral(word, ActionKind.standard(), Row.ACTION, column, path);
              });
    }
    keep(touchpoint, "grid.action", kept);
    return touchpoint.build();
  }

  private void keep(
      String word, List<String> kept, Row row, int column, ElementPath path, Text remark) {
    kept.add(word);
    cells.remark(row, "", column, path, remark, Map.of("cell", Quotation.quoted(word)));
  }

  /** Remarks on a line that holds several terms, if it does. */
  private void onSeveral(String line, Vocabulary<?> terms, Row row, int column, ElementPath path) {
    OneTermALine.separatorIn(line, terms)
        .ifPresent(
            sign ->
                cells.remark(
                    row,
                    "",
                    column,
                    path,
                    GridWords.SEVERAL,
                    Map.of("cell", Quotation.quoted(line), "separator", Quotation.quoted(sign))));
  }

  private static void keep(TouchpointBuilder touchpoint, String attribute, List<String> words) {
    if (!words.isEmpty()) {
      touchpoint.attribute(attribute, String.join("\n", words));
    }
  }

  private void experience(ExperienceElementBuilder<?> element, int column, ElementPath path) {
    cells
        .ofRow(Row.ATTRIBUTE)
        .forEach(
            (name, line) -> {
              String value = Guard.off(line.cell(column));
              if (!value.isBlank()) {
                element.attribute(name, value);
              }
            });
    emotion(Row.EMOTION_SCORE, Row.EMOTION, "", column, path).ifPresent(element::emotion);
    Stream.concat(
            cells.ofRow(Row.EMOTION_SCORE_OF).keySet().stream(),
            cells.ofRow(Row.EMOTION_OF).keySet().stream())
        .distinct()
        .filter(personas::contains)
        .forEach(
            id ->
                emotion(Row.EMOTION_SCORE_OF, Row.EMOTION_OF, id, column, path)
                    .ifPresent(emotion -> element.emotionOf(id, emotion)));
    cells.lines(Row.THOUGHT, column).forEach(element::thought);
    cells.lines(Row.QUOTE, column).forEach(element::quote);
    cells.lines(Row.NEED, column).forEach(element::customerNeed);
    cells.lines(Row.CUSTOMER_GOAL, column).forEach(element::customerGoal);
    cells.lines(Row.GOAL, column).forEach(element::goal);
    String owner = cells.text(Row.OWNER, column);
    if (!owner.isBlank()) {
      element.owner(owner);
    }
    metrics.addTo(element, column);
    cells
        .ofRow(Row.LANE)
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
    cells.lines(Row.PAIN, column).stream().distinct().forEach(painPoint);
    cells.lines(Row.OPPORTUNITY, column).stream().distinct().forEach(opportunity);
    cells.lines(Row.SOLUTION, column).stream().distinct().forEach(solution);
  }

  private Optional<Emotion> emotion(
      Row scores, Row words, String id, int column, ElementPath path) {
    String score = cells.text(scores, id, column).strip();
    String word = cells.text(words, id, column);
    if (score.isEmpty() && word.isBlank()) {
      return Optional.empty();
    }
    if (score.isEmpty() || word.isBlank()) {
      String half = score.isEmpty() ? word : score;
      cells.remark(
          score.isEmpty() ? words : scores,
          id,
          column,
          path.attribute("emotion"),
          GridWords.HALF_EMOTION,
          Map.of("cell", Quotation.quoted(half)));
      return Optional.empty();
    }
    OptionalDouble number = cells.read(score);
    double value = number.orElse(Double.NaN);
    if (value != Math.rint(value) || value < Valence.LOWEST || value > Valence.HIGHEST) {
      cells.problem(
          scores,
          id,
          column,
          GridWords.NO_SCORE,
          Map.of("cell", Quotation.quoted(score), "word", Quotation.quoted(word)));
      return Optional.empty();
    }
    return Optional.of(Emotion.of((int) value, word));
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

  private Moment moment(String word, int column, ElementPath path) {
    Optional<Moment> standard = Moment.standard().find(word);
    if (standard.isEmpty()) {
      onSeveral(word, Moment.standard(), Row.MOMENT, column, path);
    }
    return standard.orElseGet(() -> Moment.of(new IdMaker("moment").idFor(word), Text.en(word)));
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
}
