package io.github.klantreis.exchange.grid;

import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.Journey;
import io.github.klantreis.model.MarketingAction;
import io.github.klantreis.model.Note;
import io.github.klantreis.model.NotedElement;
import io.github.klantreis.model.Persona;
import io.github.klantreis.model.Phase;
import io.github.klantreis.model.Touchpoint;
import io.github.klantreis.part.Emotion;
import io.github.klantreis.part.Lane;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Need;
import io.github.klantreis.part.Scale;
import io.github.klantreis.phase.PhaseModels;
import io.github.klantreis.term.Channel;
import io.github.klantreis.term.Moment;
import io.github.klantreis.wording.Characters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Makes the rows of a grid from a journey. Not reusable. */
final class GridWriter {
  /** Line ends inside an item, as each item has a line of its own. */
  private static final String LINE_ENDS = "\\r\\n|[\\r\\n]";

  private final Journey journey;
  private final Locale locale;
  private final char sign;
  private final boolean isPublished;
  private final List<Column> columns = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A column.
   *
   * @param phase the phase
   * @param element the touchpoint, or the phase as a whole
   */
  private record Column(Phase phase, ExperienceElement element) {
    Optional<Touchpoint> touchpoint() {
      return element instanceof Touchpoint touchpoint ? Optional.of(touchpoint) : Optional.empty();
    }
  }

  GridWriter(Journey journey, Locale locale, char sign) {
    this.journey = journey;
    this.locale = locale;
    this.sign = sign;
    isPublished = PhaseModels.all().contains(journey.phaseModel());
    for (Phase phase : journey.phases()) {
      columns.add(new Column(phase, phase));
      phase.touchpoints().forEach(touchpoint -> columns.add(new Column(phase, touchpoint)));
    }
  }

  /** Returns the rows: key, label and a cell for each column. */
  List<List<String>> write() {
    contents();
    removeEmptyPhaseColumns();
    List<List<String>> contents = new ArrayList<>(rows);
    rows.clear();
    headings();
    rows.addAll(contents);
    return rows.stream()
        .map(row -> row.stream().map(cell -> Characters.encodable(cell)).toList())
        .toList();
  }

  private void headings() {
    single(Row.JOURNEY, "", label(Row.JOURNEY), journey.name());
    single(Row.JOURNEY_ID, "", label(Row.JOURNEY_ID), journey.id());
    if (isPublished && !journey.phaseModel().equals(PhaseModels.SEVEN_PHASES)) {
      single(Row.PHASE_MODEL, "", Row.PHASE_MODEL.label().get(locale), journey.phaseModel().id());
    }
    for (Persona persona : journey.personas()) {
      single(Row.PERSONA, persona.id(), Row.PERSONA.label().get(locale), persona.name());
    }
    row(Row.PHASE, column -> column.phase().nameIn(locale));
    row(Row.PHASE_ID, column -> column.phase().id());
    row(
        Row.PHASE_KIND,
        column ->
            isPublished ? column.phase().kind().id() : column.phase().kind().label().get(locale));
    row(Row.TOUCHPOINT, column -> column.touchpoint().map(Touchpoint::name).orElse(""));
    row(Row.TOUCHPOINT_ID, column -> column.touchpoint().map(Touchpoint::id).orElse(""));
  }

  private void contents() {
    row(Row.CHANNEL, column -> ofTouchpoint(column, Touchpoint::channels, this::channel));
    row(Row.EMOTION_SCORE, column -> score(column.element().emotion()));
    row(Row.EMOTION, column -> label(column.element().emotion()));
    for (Persona persona : journey.personas()) {
      Map<String, Object> named = Map.of("persona", persona.name());
      Function<Column, Optional<Emotion>> own =
          column -> Optional.ofNullable(column.element().participantEmotions().get(persona.id()));
      row(
          Row.EMOTION_SCORE_OF,
          persona.id(),
          Row.EMOTION_SCORE_OF.label().get(locale, named),
          column -> score(own.apply(column)));
      row(
          Row.EMOTION_OF,
          persona.id(),
          Row.EMOTION_OF.label().get(locale, named),
          column -> label(own.apply(column)));
    }
    row(Row.MOMENT, column -> ofTouchpoint(column, Touchpoint::moments, this::moment));
    row(Row.THOUGHT, column -> lines(column.element().thoughts(), text -> text));
    row(Row.QUOTE, column -> lines(column.element().quotes(), text -> text));
    row(Row.NEED, column -> lines(column.element().customerNeeds(), Need::text));
    row(Row.CUSTOMER_GOAL, column -> lines(column.element().customerGoals(), text -> text));
    row(Row.GOAL, column -> lines(column.element().goals(), text -> text));
    row(Row.PAIN, column -> notes(column, NotedElement::painPoints));
    row(Row.OPPORTUNITY, column -> notes(column, NotedElement::opportunities));
    row(Row.SOLUTION, column -> notes(column, NotedElement::solutions));
    row(Row.OWNER, column -> column.element().owner().orElse(""));
    row(Row.ACTION, column -> ofTouchpoint(column, Touchpoint::actions, this::action));
    metrics();
    for (Lane lane : journey.lanes()) {
      row(
          Row.LANE,
          lane.id(),
          lane.name(),
          column -> column.element().laneTexts().getOrDefault(lane.id(), ""),
          true);
    }
    Set<String> attributes = new LinkedHashSet<>();
    columns.forEach(column -> attributes.addAll(column.element().attributes().keySet()));
    for (String name : attributes) {
      row(
          Row.ATTRIBUTE,
          name,
          Row.ATTRIBUTE.label().get(locale),
          column -> column.element().attributes().getOrDefault(name, ""));
    }
  }

  private void metrics() {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Column column : columns) {
      for (Metric metric : column.element().metrics()) {
        labels.putIfAbsent(metric.id(), metric.label().get(locale));
      }
    }
    labels.forEach(
        (id, label) -> {
          metric(Row.METRIC, id, label, Metric::value);
          metric(Row.METRIC_TARGET, id, Row.METRIC_TARGET.label().get(locale), Metric::target);
          metric(
              Row.METRIC_MIN,
              id,
              Row.METRIC_MIN.label().get(locale),
              metric -> end(metric, Scale::min));
          metric(
              Row.METRIC_MAX,
              id,
              Row.METRIC_MAX.label().get(locale),
              metric -> end(metric, Scale::max));
        });
  }

  private void metric(Row row, String id, String label, Function<Metric, OptionalDouble> number) {
    row(
        row,
        id,
        label,
        column -> {
          for (Metric metric : column.element().metrics()) {
            OptionalDouble value = number.apply(metric);
            if (metric.id().equals(id)) {
              return value.isPresent() ? CellNumbers.write(value.getAsDouble(), sign) : "";
            }
          }
          return "";
        });
  }

  /** The scale of a standard metric goes without saying. */
  private static OptionalDouble end(Metric metric, ToDoubleFunction<Scale> end) {
    boolean isStandard =
        Metric.standard(metric.id())
            .filter(
                standard ->
                    standard.label().equals(metric.label())
                        && standard.scale().equals(metric.scale()))
            .isPresent();
    return isStandard || metric.scale().isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(end.applyAsDouble(metric.scale().get()));
  }

  private static String score(Optional<Emotion> emotion) {
    return emotion.map(felt -> String.valueOf(felt.score())).orElse("");
  }

  private static String label(Optional<Emotion> emotion) {
    return emotion.map(Emotion::label).orElse("");
  }

  private String channel(Channel channel) {
    return Channel.standard().terms().contains(channel)
        ? channel.id()
        : channel.label().get(locale)
            + " ("
            + channel.kind().id()
            + ", "
            + channel.ownership().id()
            + ")";
  }

  private String moment(Moment moment) {
    return Moment.standard().terms().contains(moment) ? moment.id() : moment.label().get(locale);
  }

  private String action(MarketingAction action) {
    return action.name().orElseGet(() -> action.kind().label().get(locale));
  }

  private static <T> String ofTouchpoint(
      Column column, Function<Touchpoint, Collection<T>> items, Function<T, String> text) {
    return column.touchpoint().map(touchpoint -> lines(items.apply(touchpoint), text)).orElse("");
  }

  private static <N extends Note> String notes(
      Column column, Function<NotedElement, List<N>> notes) {
    return lines(notes.apply((NotedElement) column.element()), Note::text);
  }

  private static <T> String lines(Collection<? extends T> items, Function<T, String> text) {
    List<String> lines = new ArrayList<>();
    items.forEach(item -> lines.add(text.apply(item).replaceAll(LINE_ENDS, " ")));
    return String.join("\n", lines);
  }

  private void single(Row row, String id, String label, String text) {
    List<String> cells = new ArrayList<>(List.of(row.key() + id, Guard.on(label), Guard.on(text)));
    for (int i = 1; i < columns.size(); i++) {
      cells.add("");
    }
    rows.add(cells);
  }

  private String label(Row row) {
    return journey.people().fillIn(row.label()).get(locale);
  }

  private void row(Row row, Function<Column, String> text) {
    row(row, "", label(row), text, row.isHeading());
  }

  private void row(Row row, String id, String label, Function<Column, String> text) {
    row(row, id, label, text, false);
  }

  private void row(
      Row row, String id, String label, Function<Column, String> text, boolean isAlwaysThere) {
    List<String> cells = new ArrayList<>(List.of(row.key() + id, Guard.on(label)));
    boolean isEmpty = true;
    for (Column column : columns) {
      String cell = text.apply(column);
      isEmpty &= cell.isEmpty();
      cells.add(row.isOfNumbers() ? cell : Guard.on(cell));
    }
    if (columns.isEmpty()) {
      cells.add("");
    }
    if (!isEmpty || isAlwaysThere) {
      rows.add(cells);
    }
  }

  /** A phase has a column of its own only if it has something besides its touchpoints. */
  private void removeEmptyPhaseColumns() {
    for (int i = columns.size() - 1; i >= 0; i--) {
      int at = i + 2;
      Column column = columns.get(i);
      if (column.touchpoint().isEmpty()
          && !column.phase().touchpoints().isEmpty()
          && rows.stream().allMatch(row -> row.get(at).isEmpty())) {
        columns.remove(i);
        rows.forEach(row -> row.remove(at));
      }
    }
  }
}
