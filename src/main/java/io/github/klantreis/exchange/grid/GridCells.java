package io.github.klantreis.exchange.grid;

import io.github.klantreis.exchange.FormatProblem;
import io.github.klantreis.exchange.FormatRemark;
import io.github.klantreis.exchange.JourneyReading;
import io.github.klantreis.exchange.TextPosition;
import io.github.klantreis.model.ElementPath;
import io.github.klantreis.model.Journey;
import io.github.klantreis.vocabulary.Text;
import io.github.klantreis.wording.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of a grid by their rows, and what was found wrong in them. Not reusable. */
final class GridCells {
  /** The first two columns are key and label. */
  static final int FIRST = 2;

  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\n]");

  private final Table table;
  private final char sign;
  private final List<FormatProblem> problems = new ArrayList<>();
  private final List<FormatRemark> remarks = new ArrayList<>();
  private final Map<Row, Map<String, Table.Line>> rows = new HashMap<>();

  private final Set<Cell> passedOver = new HashSet<>();

  private record Cell(int line, int column) {}

  /** Whether a row is not read, as nobody knows which it is. */
  private boolean hasUnknownRows;

  GridCells(Table table, Optional<Journey> before) {
    this.table = table;
    this.sign = sign(table);
    index();
    if (hasUnknownRows) {
      before.ifPresent(this::keepMissingRows);
    }
    for (Table.PassedOver passed : table.passedOver()) {
      remark(TextPosition.of(passed.line(), 0), passed.text(), passed.values());
    }
  }

  private void index() {
    for (Table.Line line : table.rows()) {
      String key = line.cell(0);
      if (key.isBlank()) {
        withoutKey(line);
        continue;
      }
      Optional<Row.Named> named = Row.find(key);
      Map<String, Object> values = Map.of("key", Quotation.quoted(key));
      if (named.isEmpty()) {
        hasUnknownRows = true;
        remark(TextPosition.of(line.number(), 1), GridWords.UNKNOWN_ROW, values);
      } else if (ofRow(named.get().row()).putIfAbsent(named.get().id(), line) != null) {
        problem(line, 0, GridWords.REPEATED_ROW, values);
      }
    }
  }

  private void withoutKey(Table.Line line) {
    for (int i = 1; i < line.cells().size(); i++) {
      String cell = line.cell(i);
      if (!cell.isEmpty()) {
        hasUnknownRows = true;
        remark(
            TextPosition.of(line.number(), i + 1),
            GridWords.NO_KEY,
            Map.of("cell", Quotation.quoted(cell)));
        return;
      }
    }
  }

  /**
   * Adds the rows that the grid had before and has no longer, as a row that is not read may be one
   * of them. Columns are found again by their ids.
   */
  private void keepMissingRows(Journey before) {
    List<List<String>> rowsBefore = new GridWriter(before, Locale.ENGLISH, sign).write();
    Map<String, List<String>> byKey = new HashMap<>();
    rowsBefore.forEach(row -> byKey.put(row.get(0), row));
    Map<String, Integer> columns = new HashMap<>();
    for (int i = FIRST; i < rowsBefore.get(0).size(); i++) {
      columns.put(
          column(
              cell(byKey.get(Row.TOUCHPOINT_ID.key()), i), cell(byKey.get(Row.PHASE_ID.key()), i)),
          i);
    }
    Map<Row, String> last = new HashMap<>();
    for (List<String> row : rowsBefore) {
      Optional<Row.Named> named = Row.find(row.get(0));
      if (named.isEmpty() || named.get().row().isId()) {
        continue;
      }
      Optional<String> previous =
          Optional.ofNullable(last.put(named.get().row(), named.get().id()));
      if (line(named.get().row(), named.get().id()) != null) {
        continue;
      }
      List<String> cells = new ArrayList<>(row.subList(0, FIRST));
      for (int i = FIRST; i < width(); i++) {
        Integer column =
            named.get().row().isSingle()
                ? Integer.valueOf(i)
                : columns.get(column(text(Row.TOUCHPOINT_ID, i), text(Row.PHASE_ID, i)));
        cells.add(column == null ? "" : cell(row, column));
      }
      insert(named.get(), previous, new Table.Line(0, cells));
      remark(TextPosition.NONE, GridWords.ROW_STAYS, Map.of("key", Quotation.quoted(row.get(0))));
    }
  }

  private static String column(String touchpointId, String phaseId) {
    return touchpointId.isBlank() ? "phase " + phaseId : "touchpoint " + touchpointId;
  }

  private static String cell(@Nullable List<String> row, int column) {
    return row == null || column >= row.size() ? "" : row.get(column);
  }

  /** Inserts a row after the one that was before it, as personas and metrics are in order. */
  private void insert(Row.Named named, Optional<String> previous, Table.Line line) {
    Map<String, Table.Line> lines = ofRow(named.row());
    List<String> ids = new ArrayList<>(lines.keySet());
    ids.add(previous.map(id -> ids.indexOf(id) + 1).orElse(0), named.id());
    Map<String, Table.Line> inOrder = new LinkedHashMap<>();
    ids.forEach(id -> inOrder.put(id, lines.getOrDefault(id, line)));
    rows.put(named.row(), inOrder);
  }

  /** Returns the lines of a row by what follows its key, such as the id of a metric. */
  Map<String, Table.Line> ofRow(Row row) {
    return rows.computeIfAbsent(row, first -> new LinkedHashMap<>());
  }

  Table.@Nullable Line line(Row row, String id) {
    return ofRow(row).get(id);
  }

  String text(Row row, int column) {
    return text(row, "", column);
  }

  String text(Row row, String id, int column) {
    Table.Line line = line(row, id);
    return line == null || passedOver.contains(new Cell(line.number(), column))
        ? ""
        : Guard.off(line.cell(column));
  }

  /** Of these columns, which are about one thing, the first counts of what there is one of. */
  void onlyFirst(List<Integer> columns) {
    if (columns.size() < 2) {
      return;
    }
    for (Row row : Row.values()) {
      for (Table.Line line : row.isOne() ? ofRow(row).values() : List.<Table.Line>of()) {
        columns.stream()
            .filter(column -> !line.cell(column).isBlank())
            .skip(1)
            .forEach(
                column -> {
                  unread(line, column, GridWords.NOT_FIRST);
                  passedOver.add(new Cell(line.number(), column));
                });
      }
    }
  }

  /** Reports a cell that is not read, unless it is blank. */
  void unread(Table.@Nullable Line line, int column, Text text) {
    if (line != null && !line.cell(column).isBlank()) {
      problem(line, column, text, Map.of("cell", Quotation.quoted(line.cell(column))));
    }
  }

  List<String> lines(Row row, int column) {
    return lines(text(row, column));
  }

  List<String> lines(Row row, String id, int column) {
    return lines(text(row, id, column));
  }

  static List<String> lines(String cell) {
    return cell.isBlank()
        ? List.of()
        : LINE_END.splitAsStream(cell).filter(s -> !Table.isBlank(s)).toList();
  }

  OptionalDouble number(Row row, String id, int column) {
    String cell = text(row, id, column);
    if (cell.isBlank()) {
      return OptionalDouble.empty();
    }
    OptionalDouble number = read(cell);
    if (number.isEmpty()) {
      problem(row, id, column, GridWords.NO_NUMBER, Map.of("cell", Quotation.quoted(cell)));
    } else if (CellNumbers.isAmbiguous(cell)) {
      remark(
          row,
          id,
          column,
          ElementPath.journey(),
          GridWords.AMBIGUOUS,
          Map.of("cell", Quotation.quoted(cell), "number", written(number.getAsDouble())));
    }
    return number;
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

  void problem(Row row, String id, int column, Text text, Map<String, Object> values) {
    Table.Line line = line(row, id);
    if (line != null) {
      problem(line, column, text, values);
    }
  }

  void problem(Table.Line line, int column, Text text, Map<String, Object> values) {
    problems.add(new FormatProblem(TextPosition.of(line.number(), column + 1), text, values));
  }

  /** Returns how many problems there are so far. */
  int problems() {
    return problems.size();
  }

  /** Adds what follows from them to the problems after the first few. */
  void addToProblems(int after, Text consequence) {
    problems
        .subList(after, problems.size())
        .replaceAll(
            problem ->
                new FormatProblem(
                    problem.position(),
                    GridWords.both(problem.text(), consequence),
                    problem.values()));
  }

  void remark(
      Row row, String id, int column, ElementPath path, Text text, Map<String, Object> values) {
    Table.Line line = line(row, id);
    int number = line == null ? 0 : line.number();
    remarks.add(new FormatRemark(path, TextPosition.of(number, column + 1), text, values));
  }

  /** Adds a remark on the whole file. */
  void remarkOnFile(Text text) {
    remark(TextPosition.NONE, text, Map.of());
  }

  private void remark(TextPosition at, Text text, Map<String, Object> values) {
    remarks.add(new FormatRemark(ElementPath.journey(), at, text, values));
  }

  /** Returns how many columns the widest line has. */
  int width() {
    return table.rows().stream().mapToInt(line -> line.cells().size()).max().orElse(0);
  }

  /** Returns a number as the grid writes numbers. */
  String written(double number) {
    return CellNumbers.write(number, sign);
  }

  /** Reads a number as the grid writes numbers; empty if it is none. */
  OptionalDouble read(String number) {
    return CellNumbers.read(number, sign);
  }

  /** Returns a reading of the journey with the problems and remarks so far, in their order. */
  JourneyReading reading(Journey journey) {
    Comparator<TextPosition> order =
        Comparator.comparingInt(TextPosition::line).thenComparingInt(TextPosition::column);
    problems.sort(Comparator.comparing(FormatProblem::position, order));
    remarks.sort(Comparator.comparing(FormatRemark::position, order));
    return new JourneyReading(journey, problems, remarks);
  }
}
