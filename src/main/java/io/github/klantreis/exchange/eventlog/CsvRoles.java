package io.github.klantreis.exchange.eventlog;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What each column of a file is used for. */
final class CsvRoles {
  static final int CUSTOMER = 0;
  static final int TIME = 1;
  static final int EVENT = 2;
  static final int SESSION = 3;
  static final int EXPERIENCE = 4;

  /** This and the following numbers are attributes, in the order of {@link #attributeNames}. */
  static final int ATTRIBUTE = 5;

  private static final int[] NONE = {};

  final List<String> header;
  final String[] attributeNames;
  final @Nullable ExperienceScale scale;
  private final int[][] byColumn;

  /** The columns that have a role, in their order; several times if they have several roles. */
  final int[] columns;

  /** The roles of these columns. */
  final int[] roles;

  CsvRoles(CsvLayout layout, List<String> header) {
    this.header = header;
    this.scale = layout.scale;
    byColumn = new int[header.size()][];
    for (int i = 0; i < byColumn.length; i++) {
      byColumn[i] = NONE;
    }
    put(layout.customer, CUSTOMER);
    put(layout.time, TIME);
    put(layout.event, EVENT);
    put(layout.session, SESSION);
    put(layout.experience, EXPERIENCE);
    // sorted by name, as encounters have them
    SortedMap<String, Column> attributes = new TreeMap<>(layout.attributes);
    attributeNames = attributes.keySet().toArray(new String[0]);
    int role = ATTRIBUTE;
    for (Map.Entry<String, Column> attribute : attributes.entrySet()) {
      put(attribute.getValue(), role++);
    }
    roles = Arrays.stream(byColumn).flatMapToInt(Arrays::stream).toArray();
    columns =
        IntStream.range(0, byColumn.length)
            .flatMap(column -> Arrays.stream(byColumn[column]).map(each -> column))
            .toArray();
  }

  /** Whether a column has a role. */
  boolean isUsed(int column) {
    return column < byColumn.length && byColumn[column].length > 0;
  }

  /** Returns the roles of a column; it may have several, as a session may be an attribute, too. */
  int[] of(int column) {
    return byColumn[column];
  }

  private void put(@Nullable Column column, int role) {
    if (column != null) {
      int index = column.indexIn(header);
      int[] before = byColumn[index];
      int[] more = Arrays.copyOf(before, before.length + 1);
      more[before.length] = role;
      byColumn[index] = more;
    }
  }
}
