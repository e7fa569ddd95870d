package io.github.klantreis.exchange.grid;

import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.InvalidDocumentException;
import io.github.klantreis.exchange.JourneyReading;
import io.github.klantreis.exchange.TextPosition;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.ExperienceElementBuilder;
import io.github.klantreis.model.InvalidJourneyException;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.JourneyBuilder;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.PhaseBuilder;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.model.TouchpointBuilder;
import io.github.klantreis.naming.IdMaker;
import io.github.klantreis.naming.NamedPhases;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Lane;
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
import java.util.HashMap;
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
  private static final String KEPT_CHANNEL = "grid.channel";
  private static final String KEPT_ACTION = "grid.action";
  private static final Text OWN_MODEL = Text.en("Phases of the grid").nl("Fasen van het raster");

  private final GridCells cells;
  private final MetricCells metrics;
  private final Set<String> personas = new HashSet<>();

  /** What the grid held before it was edited: what cannot be read stays as it is there. */
  private final Optional<Journey> before;

  private final FormerIds touchpointIds = new FormerIds();
  private final FormerIds phaseIds = new FormerIds();

  GridReader(Table table, Optional<Journey> before) {
    cells = new GridCells(table, before);
    metrics = new MetricCells(cells);
    this.before = before;
    before.ifPresent(
        then -> {
          then.touchpoints().forEach(each -> touchpointIds.add(each.name(), each.id()));
          for (Phase phase : then.phases()) {
            phaseIds.add(phase.nameIn(Locale.ENGLISH), phase.id());
            phaseIds.add(phase.nameIn(DUTCH), phase.id());
          }
        });
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
              journey.lane(id, label.isBlank() ? laneBefore(id).orElse(id) : label);
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
              String name =
                  name(
                      line, FIRST, id, before.flatMap(then -> then.persona(id)).map(Persona::name));
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

  /** Returns the name in a cell; if there is none, that which was there. */
  private String name(Table.@Nullable Line line, int column, String id, Optional<String> former) {
    String name = line == null ? "" : Guard.off(line.cell(column));
    if (line != null && name.isBlank() && former.isPresent()) {
      cells.problem(
          line,
          column,
          GridWords.NAME_STAYS,
          Map.of("id", Quotation.quoted(id), "name", Quotation.quoted(former.get())));
      return former.get();
    }
    return name;
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
    Optional<PhaseModel> model = model();
    List<PhaseColumns> phases = phaseColumns(model);
    Set<String> kindNames = new LinkedHashSet<>();
    phases.forEach(phase -> kindNames.add(phase.kind));
    NamedPhases named = NamedPhases.of(kindNames, model, "grid", OWN_MODEL, "phase");
    phases.forEach(phase -> onUnknownKind(phase, named));
    if (!phases.isEmpty()) {
      journey.phaseModel(named.model());
    } else {
      model.ifPresent(journey::phaseModel);
    }
    IdMaker ids = new IdMaker("phase");
    phases.forEach(phase -> ids.take(phase.id));
    IdMaker newTouchpointIds = new IdMaker("touchpoint");
    Map<Integer, String> repeated = takeTouchpointIds(newTouchpointIds);
    for (PhaseColumns columns : phases) {
      PhaseKind kind = named.kinds().get(columns.kind);
      String id = columns.id.isBlank() ? ids.idFor(columns.name) : columns.id;
      if (kind != null) {
        journey.phase(phase(columns, id, kind, newTouchpointIds, repeated));
      }
    }
  }

  private Optional<PhaseModel> model() {
    String id = cells.text(Row.PHASE_MODEL, FIRST).strip();
    Optional<PhaseModel> model = PhaseModels.find(id);
    if (model.isEmpty() && !id.isEmpty()) {
      List<String> ids = PhaseModels.all().stream().map(PhaseModel::id).toList();
      Optional<PhaseModel> former =
          before.map(Journey::phaseModel).filter(PhaseModels.all()::contains);
      cells.problem(
          Row.PHASE_MODEL,
          "",
          FIRST,
          former.isPresent()
              ? GridWords.both(GridWords.UNKNOWN_MODEL, GridWords.MODEL_STAYS)
              : GridWords.UNKNOWN_MODEL,
          Map.of(
              "model",
              Quotation.quoted(id),
              "allowed",
              String.join(", ", ids),
              "former",
              former.map(PhaseModel::id).orElse("")));
      return former;
    }
    return model;
  }

  /** Says that phases are no longer those of a model for the sake of one that it does not have. */
  private void onUnknownKind(PhaseColumns phase, NamedPhases named) {
    PhaseModel asked = named.asked();
    if (asked != null && !named.known().contains(phase.kind)) {
      int column = phase.columns.get(0);
      if (!cells.text(Row.PHASE_KIND, column).isBlank()) {
        cells.remark(
            Row.PHASE_KIND,
            "",
            column,
            ElementPath.journey(),
            GridWords.OWN_KINDS,
            Map.of("cell", Quotation.quoted(phase.kind), "model", asked.id()));
      }
    }
  }

  /**
   * Takes the ids that are there, and returns the columns whose id another column has, each with
   * the id that it had before; without one if that is not known.
   */
  private Map<Integer, String> takeTouchpointIds(IdMaker ids) {
    Map<String, Integer> owners = new HashMap<>();
    int width = cells.width();
    for (int i = FIRST; i < width; i++) {
      String id = cells.text(Row.TOUCHPOINT_ID, i);
      if (!id.isBlank() && !touchpointName(i).isBlank()) {
        ids.take(id);
        owners.merge(id, i, (first, later) -> certainty(later) > certainty(first) ? later : first);
      }
    }
    Set<String> given = new HashSet<>(owners.keySet());
    Map<Integer, String> repeated = new HashMap<>();
    for (int i = FIRST; i < width; i++) {
      String name = touchpointName(i);
      Integer owner = owners.get(cells.text(Row.TOUCHPOINT_ID, i));
      if (name.isBlank() || owner == null || owner == i) {
        continue;
      }
      Optional<String> former = touchpointIds.take(name, given::add);
      former.ifPresent(ids::take);
      repeated.put(i, former.orElse(""));
      onRepeatedId(Row.TOUCHPOINT_ID, i, former);
    }
    return repeated;
  }

  private void onRepeatedId(Row row, int column, Optional<String> former) {
    cells.problem(
        row,
        "",
        column,
        former.isPresent() ? GridWords.ID_STAYS : GridWords.REPEATED_ID,
        Map.of(
            "id",
            Quotation.quoted(cells.text(row, column)),
            "former",
            Quotation.quoted(former.orElse(""))));
  }

  /** Returns the name in a column; if there is only an id, that which the touchpoint had. */
  private String touchpointName(int column) {
    String name = cells.text(Row.TOUCHPOINT, column);
    return name.isBlank() ? touchpointBefore(column).map(Touchpoint::name).orElse("") : name;
  }

  /** How sure it is that the id in a column is its own: it has the name of old, any name, none. */
  private int certainty(int column) {
    String name = cells.text(Row.TOUCHPOINT, column);
    boolean isAsBefore =
        touchpointBefore(column).filter(then -> then.name().equals(name)).isPresent();
    return isAsBefore ? 2 : name.isBlank() ? 0 : 1;
  }

  private Optional<Touchpoint> touchpointBefore(int column) {
    String id = cells.text(Row.TOUCHPOINT_ID, column);
    return before.flatMap(then -> then.touchpoint(id));
  }

  private Optional<Phase> phaseBefore(String id) {
    return before.flatMap(then -> then.phase(id));
  }

  private Optional<String> laneBefore(String id) {
    return before.stream()
        .flatMap(then -> then.lanes().stream())
        .filter(lane -> lane.id().equals(id))
        .map(Lane::name)
        .findFirst();
  }

  private static String name(Phase phase) {
    return phase.name().orElseGet(() -> phase.kind().label().get(Locale.ENGLISH));
  }

  private List<PhaseColumns> phaseColumns(Optional<PhaseModel> model) {
    List<PhaseColumns> phases = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Map<String, String> named = new HashMap<>();
    Set<String> shared = new HashSet<>();
    int width = cells.width();
    for (int i = FIRST; i < width; i++) {
      String name = cells.text(Row.PHASE, i);
      String id = cells.text(Row.PHASE_ID, i);
      if (!name.isBlank() && !named.merge(id, name, (first, later) -> first).equals(name)) {
        shared.add(id);
      }
    }
    @Nullable PhaseColumns current = null;
    for (int i = FIRST; i < width; i++) {
      String id = cells.text(Row.PHASE_ID, i);
      String name = cells.text(Row.PHASE, i);
      if (name.isBlank() && !named.containsKey(id)) {
        named.put(id, "");
        name = name(cells.line(Row.PHASE, ""), i, id, phaseBefore(id).map(GridReader::name));
      }
      boolean continues =
          name.isBlank()
              || (current != null
                  && name.equals(current.name)
                  && (id.isBlank() || id.equals(current.given)));
      String kind = cells.text(Row.PHASE_KIND, i).strip();
      if (!continues) {
        String free = id;
        Optional<String> former =
            shared.contains(id) ? formerPhaseId(name, id, named) : Optional.empty();
        if (former.isPresent() || (!id.isBlank() && !ids.add(id))) {
          onRepeatedId(Row.PHASE_ID, i, former);
          free = former.orElse("");
        }
        current = new PhaseColumns(name, id, free, kind(kind, name.strip(), free, model, i));
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

  /** Returns the id that a phase had by its name, if it is another one and no phase has it. */
  private Optional<String> formerPhaseId(String name, String id, Map<String, String> named) {
    if (phaseBefore(id).filter(then -> isNamed(then, name)).isPresent()) {
      return Optional.empty();
    }
    return phaseIds.take(name, former -> named.putIfAbsent(former, name) == null);
  }

  private static boolean isNamed(Phase phase, String name) {
    return name.equals(phase.nameIn(Locale.ENGLISH)) || name.equals(phase.nameIn(DUTCH));
  }

  /**
   * Returns the kind of a phase; that which it had, if what is written is none of the model that
   * the journey had and seems to keep.
   */
  private String kind(String cell, String name, String id, Optional<PhaseModel> model, int column) {
    String kind = cell.isEmpty() ? name : cell;
    Optional<Phase> then = phaseBefore(id);
    Optional<PhaseModel> former =
        before.map(Journey::phaseModel).filter(PhaseModels.all()::contains);
    if (then.isEmpty()
        || former.isEmpty()
        || !model.or(() -> former).equals(former)
        || former.get().find(kind).isPresent()) {
      return kind;
    }
    if (!cell.isEmpty()) {
      cells.problem(
          Row.PHASE_KIND,
          "",
          column,
          GridWords.KIND_STAYS,
          Map.of(
              "cell",
              Quotation.quoted(cell),
              "model",
              former.get().id(),
              "kind",
              then.get().kind().id()));
    }
    return then.get().kind().id();
  }

  private void withoutPhase(int column) {
    for (Row row : Row.values()) {
      if (!row.isSingle()) {
        cells.ofRow(row).values().forEach(line -> cells.unread(line, column, GridWords.NO_PHASE));
      }
    }
  }

  private Phase phase(
      PhaseColumns columns, String id, PhaseKind kind, IdMaker ids, Map<Integer, String> repeated) {
    PhaseBuilder phase = Phase.builder(id, kind);
    if (!columns.name.equals(kind.label().get(Locale.ENGLISH))
        && !columns.name.equals(kind.label().get(DUTCH))) {
      phase.name(columns.name);
    }
    ElementPath path = ElementPath.phase(id);
    cells.onlyFirst(
        columns.columns.stream().filter(column -> touchpointName(column).isBlank()).toList());
    for (int column : columns.columns) {
      String name =
          name(
              cells.line(Row.TOUCHPOINT, ""),
              column,
              cells.text(Row.TOUCHPOINT_ID, column),
              touchpointBefore(column).map(Touchpoint::name));
      String given = repeated.getOrDefault(column, cells.text(Row.TOUCHPOINT_ID, column));
      if (name.isBlank()) {
        experience(phase, column, path, phaseBefore(id));
        notes(column, phase::painPoint, phase::opportunity, phase::solution);
        for (Row row : List.of(Row.TOUCHPOINT_ID, Row.CHANNEL, Row.MOMENT, Row.ACTION)) {
          cells.unread(cells.line(row, ""), column, GridWords.NO_TOUCHPOINT);
        }
      } else if (!given.isBlank() || !repeated.containsKey(column)) {
        phase.touchpoint(touchpoint(id, given.isBlank() ? ids.idFor(name) : given, name, column));
      }
    }
    return phase.build();
  }

  private Touchpoint touchpoint(String phaseId, String id, String name, int column) {
    TouchpointBuilder touchpoint = Touchpoint.builder(id, name);
    Optional<Touchpoint> then = before.flatMap(journey -> journey.touchpoint(id));
    ElementPath path = ElementPath.touchpoint(phaseId, id);
    experience(touchpoint, column, path, then);
    notes(column, touchpoint::painPoint, touchpoint::opportunity, touchpoint::solution);
    channels(touchpoint, column, path, then);
    for (String word : cells.lines(Row.MOMENT, column)) {
      touchpoint.moment(moment(word.strip(), column, path));
    }
    actions(touchpoint, column, path, then);
    return touchpoint.build();
  }

  private void channels(
      TouchpointBuilder touchpoint, int column, ElementPath path, Optional<Touchpoint> before) {
    List<String> unknown = new ArrayList<>();
    Set<Channel> channels = new LinkedHashSet<>();
    for (String word : cells.lines(Row.CHANNEL, column)) {
      channel(word.strip()).ifPresentOrElse(channels::add, () -> unknown.add(word));
    }
    List<Channel> staying =
        spoilt(unknown, KEPT_CHANNEL, before.filter(then -> !then.channels().isEmpty()))
            .map(Touchpoint::channels)
            .orElse(List.of());
    staying.forEach(touchpoint::channel);
    channels.stream().filter(channel -> !staying.contains(channel)).forEach(touchpoint::channel);
    Text remark =
        staying.isEmpty()
            ? GridWords.NO_CHANNEL
            : GridWords.both(GridWords.NO_CHANNEL, GridWords.CHANNELS_STAY);
    for (String word : unknown) {
      keep(word, Row.CHANNEL, column, path, remark);
      onSeveral(word, Channel.standard(), Row.CHANNEL, column, path);
    }
    keep(touchpoint, KEPT_CHANNEL, column, unknown);
  }

  private void actions(
      TouchpointBuilder touchpoint, int column, ElementPath path, Optional<Touchpoint> before) {
    List<String> unknown = new ArrayList<>();
    List<ActionKind> kinds = new ArrayList<>();
    for (String word : cells.lines(Row.ACTION, column)) {
      ActionKind.standard().find(word.strip()).ifPresentOrElse(kinds::add, () -> unknown.add(word));
    }
    List<MarketingAction> staying =
        spoilt(unknown, KEPT_ACTION, before.filter(then -> !then.actions().isEmpty()))
            .map(Touchpoint::actions)
            .orElse(List.of());
    IdMaker ids = new IdMaker("action");
    for (MarketingAction action : staying) {
      touchpoint.action(action);
      ids.take(action.id());
      kinds.remove(action.kind());
    }
    kinds.forEach(kind -> touchpoint.action(ids.idFor(kind.id()), kind, action -> {}));
    Text remark =
        staying.isEmpty()
            ? GridWords.NO_ACTION
            : GridWords.both(GridWords.NO_ACTION, GridWords.ACTIONS_STAY);
    for (String word : unknown) {
      keep(word, Row.ACTION, column, path, remark);
      onSeveral(word, ActionKind.standard(), Row.ACTION, column, path);
    }
    keep(touchpoint, KEPT_ACTION, column, unknown);
  }

  /** Returns a touchpoint if words in one of its cells cannot be read that were not there. */
  private static Optional<Touchpoint> spoilt(
      List<String> unknown, String attribute, Optional<Touchpoint> before) {
    return before.filter(
        then ->
            !GridCells.lines(then.attributes().getOrDefault(attribute, "")).containsAll(unknown));
  }

  private void keep(String word, Row row, int column, ElementPath path, Text remark) {
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

  /** Adds words to those that the attribute has. */
  private void keep(
      TouchpointBuilder touchpoint, String attribute, int column, List<String> words) {
    if (!words.isEmpty()) {
      Set<String> all = new LinkedHashSet<>(cells.lines(Row.ATTRIBUTE, attribute, column));
      all.addAll(words);
      touchpoint.attribute(attribute, String.join("\n", all));
    }
  }

  private void experience(
      ExperienceElementBuilder<?> element,
      int column,
      ElementPath path,
      Optional<? extends ExperienceElement> before) {
    cells
        .ofRow(Row.ATTRIBUTE)
        .forEach(
            (name, line) -> {
              String value = cells.text(Row.ATTRIBUTE, name, column);
              if (!value.isBlank()) {
                element.attribute(name, value);
              }
            });
    emotion(
            Row.EMOTION_SCORE,
            Row.EMOTION,
            "",
            column,
            path,
            before.flatMap(ExperienceElement::emotion))
        .ifPresent(element::emotion);
    Stream.concat(
            cells.ofRow(Row.EMOTION_SCORE_OF).keySet().stream(),
            cells.ofRow(Row.EMOTION_OF).keySet().stream())
        .distinct()
        .filter(personas::contains)
        .forEach(
            id ->
                emotion(
                        Row.EMOTION_SCORE_OF,
                        Row.EMOTION_OF,
                        id,
                        column,
                        path,
                        before.map(then -> then.participantEmotions().get(id)))
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
    metrics.addTo(element, column, before);
    cells
        .ofRow(Row.LANE)
        .forEach(
            (id, line) -> {
              String said = cells.text(Row.LANE, id, column);
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
      Row scores, Row words, String id, int column, ElementPath path, Optional<Emotion> before) {
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
          Map.of(
              "cell",
              Quotation.quoted(half),
              "outcome",
              before.isPresent() ? GridWords.EMOTION_STAYS : GridWords.NO_EMOTION_HERE));
      return before;
    }
    OptionalDouble number = cells.read(score);
    double value = number.orElse(Double.NaN);
    if (value != Math.rint(value) || value < Valence.LOWEST || value > Valence.HIGHEST) {
      cells.problem(
          scores,
          id,
          column,
          GridWords.NO_SCORE,
          Map.of(
              "cell",
              Quotation.quoted(score),
              "word",
              Quotation.quoted(word),
              "outcome",
              before.isPresent() ? GridWords.EMOTION_STAYS : GridWords.NONE_HERE));
      return before;
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
