package io.github.klantreis.exchange.grid;

import io.github.klantreis.model.ExperienceElement;
import io.github.klantreis.model.ExperienceElementBuilder;
import io.github.klantreis.part.Metric;
import io.github.klantreis.part.Scale;
import io.github.klantreis.vocabulary.Term;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads the metrics of a column: up to four rows each. */
final class MetricCells {
  private static final List<Row> METRIC_ROWS =
      List.of(Row.METRIC, Row.METRIC_TARGET, Row.METRIC_MIN, Row.METRIC_MAX);
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private final GridCells cells;

  MetricCells(GridCells cells) {
    this.cells = cells;
  }

  void addTo(
      ExperienceElementBuilder<?> element,
      int column,
      Optional<? extends ExperienceElement> before) {
    Set<String> ids = new LinkedHashSet<>();
    for (Row row : METRIC_ROWS) {
      ids.addAll(cells.ofRow(row).keySet());
    }
    for (String id : ids) {
      if (METRIC_ROWS.stream().anyMatch(row -> !cells.text(row, id, column).isBlank())) {
        Optional<Metric> then =
            before.flatMap(
                former ->
                    former.metrics().stream().filter(metric -> metric.id().equals(id)).findFirst());
        metric(id, column, then).ifPresent(element::metric);
      }
    }
  }

  /** Returns the metric as it was, if one of its cells cannot be read. */
  private Optional<Metric> metric(String id, int column, Optional<Metric> before) {
    int known = cells.problems();
    Optional<Metric> read = read(id, column, before);
    if (before.isEmpty() || cells.problems() == known) {
      return read;
    }
    cells.addToProblems(known, GridWords.METRIC_STAYS);
    return before;
  }

  private Optional<Metric> read(String id, int column, Optional<Metric> before) {
    OptionalDouble min = cells.number(Row.METRIC_MIN, id, column);
    OptionalDouble max = cells.number(Row.METRIC_MAX, id, column);
    OptionalDouble value = cells.number(Row.METRIC, id, column);
    OptionalDouble target = cells.number(Row.METRIC_TARGET, id, column);
    Metric metric;
    if (!Term.isId(id)) {
      metricProblem(
          id,
          column,
          GridWords.NO_METRIC_ID,
          Map.of("metric", Quotation.quoted(id), "allowed", Term.wordsForCharactersOfIds()));
      return Optional.empty();
    }
    Text label = label(id, cells.text(Row.METRIC, id, 1), before);
    if (min.isPresent() && max.isPresent() && min.getAsDouble() < max.getAsDouble()) {
      metric = Metric.of(id, label, Scale.of(min.getAsDouble(), max.getAsDouble()));
    } else {
      metric = Metric.standard(id).orElseGet(() -> Metric.of(id, label));
      if (min.isPresent()) {
        ignoredScale(Row.METRIC_MIN, id, column, before.orElse(metric));
      }
      if (max.isPresent()) {
        ignoredScale(Row.METRIC_MAX, id, column, before.orElse(metric));
      }
    }
    if (metric.scale().isEmpty() && value.isEmpty() && target.isEmpty()) {
      return Optional.empty();
    }
    for (Row row : List.of(Row.METRIC, Row.METRIC_TARGET)) {
      OptionalDouble number = row == Row.METRIC ? value : target;
      if (number.isPresent()
          && metric.scale().filter(range -> !range.contains(number.getAsDouble())).isPresent()) {
        Scale scale = metric.scale().get();
        cells.problem(
            row,
            id,
            column,
            GridWords.OUT_OF_SCALE,
            Map.of(
                "cell",
                Quotation.quoted(cells.text(row, id, column)),
                "min",
                cells.written(scale.min()),
                "max",
                cells.written(scale.max())));
        return Optional.empty();
      }
    }
    if (value.isPresent()) {
      metric = metric.valued(value.getAsDouble());
    }
    return Optional.of(target.isPresent() ? metric.aimingAt(target.getAsDouble()) : metric);
  }

  /** Reports a scale of which only one end is there, or whose ends are the wrong way round. */
  private void ignoredScale(Row row, String id, int column, Metric read) {
    String cell = Quotation.quoted(cells.text(row, id, column));
    read.scale()
        .ifPresentOrElse(
            scale ->
                cells.problem(
                    row,
                    id,
                    column,
                    GridWords.HALF_SCALE,
                    Map.of(
                        "cell",
                        cell,
                        "min",
                        cells.written(scale.min()),
                        "max",
                        cells.written(scale.max()))),
            () -> cells.problem(row, id, column, GridWords.NO_SCALE, Map.of("cell", cell)));
  }

  /** A label that is the standard one stays in both languages. */
  private static Text label(String id, String label, Optional<Metric> before) {
    if (label.isBlank() && before.isPresent()) {
      return before.get().label();
    }
    return Metric.standard(id)
        .map(Metric::label)
        .filter(text -> text.get(Locale.ENGLISH).equals(label) || text.get(DUTCH).equals(label))
        .orElseGet(() -> Text.en(label.isBlank() ? id : label));
  }

  private void metricProblem(String id, int column, Text text, Map<String, Object> values) {
    for (Row row : METRIC_ROWS) {
      if (cells.line(row, id) != null) {
        cells.problem(row, id, column, text, values);
        return;
      }
    }
  }
}
