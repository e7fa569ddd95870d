package io.github.klantreis.exchange.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The columns as configured, before a file is read. */
final class CsvLayout extends LogLayout<Column> {
  CsvLayout() {}

  CsvLayout(CsvLayout that) {
    super(that);
  }

  /**
   * Checks that everything required is configured.
   *
   * @throws IllegalStateException if not
   */
  void requireComplete(boolean hasHeader) {
    requireComplete("columns", "Column", false);
    if (!hasHeader) {
      String named =
          places().stream()
              .filter(column -> column.name() != null)
              .map(Column::toString)
              .collect(Collectors.joining(", "));
      if (!named.isEmpty()) {
        throw new IllegalStateException(
            "without a header columns have no names but numbers, from 1; named are " + named);
      }
    }
  }

  /**
   * Returns the roles of the columns.
   *
   * @param header the names in the header, or numbers if there is no header
   * @throws UnreadableLogException if one is missing or ambiguous
   */
  CsvRoles in(List<String> header, String log, char delimiter) {
    List<String> missing = new ArrayList<>();
    List<String> repeated = new ArrayList<>();
    for (Column column : places()) {
      long count = column.countIn(header);
      if (count != 1) {
        if (count == 0) {
          missing.add(column.missingFrom(header));
        } else {
          repeated.add(column.toString());
        }
      }
    }
    if (!missing.isEmpty() || !repeated.isEmpty()) {
      StringBuilder message = new StringBuilder(log);
      if (!missing.isEmpty()) {
        message.append(" has no column ").append(String.join(", ", missing));
      }
      if (!repeated.isEmpty()) {
        message.append(missing.isEmpty() ? " has" : ", and has").append(" more than one column ");
        message.append(String.join(", ", repeated));
      }
      message.append("; its columns are ");
      message.append(
          RowProblem.shortened(
              header.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "))));
      if (header.size() == 1) {
        message.append(" (is '").append(delimiter).append("' the right delimiter?)");
      }
      throw new UnreadableLogException(message.toString(), null, null);
    }
    return new CsvRoles(this, header);
  }

  /** Whether a header has all columns, each once. */
  boolean isIn(List<String> header) {
    return places().stream().allMatch(column -> column.countIn(header) == 1);
  }
}
