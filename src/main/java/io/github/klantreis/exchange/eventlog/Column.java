package io.github.klantreis.exchange.eventlog;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column, by its name in the header or by its number. */
record Column(@Nullable String name, int number) {

  static Column named(String name) {
    if (requireNonNull(name, "name").isBlank()) {
      throw new IllegalArgumentException(
          "a column needs a name; it is blank. A column without a name has a number, from 1");
    }
    return new Column(name, 0);
  }

  static Column numbered(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("columns are numbered from 1; there is none " + number);
    }
    return new Column(null, number);
  }

  /** Returns how often the header has this column; valid only if once. */
  long countIn(List<String> header) {
    return name == null
        ? (number <= header.size() ? 1 : 0)
        : header.stream().filter(name::equals).count();
  }

  /** Returns the index of this column, from 0. */
  int indexIn(List<String> header) {
    return name == null ? number - 1 : header.indexOf(name);
  }

  /**
   * Returns this column for messages about headers that do not have it, with the name that was
   * perhaps meant.
   */
  String missingFrom(List<String> header) {
    if (name == null) {
      return toString();
    }
    return header.stream()
        .filter(other -> other.strip().equalsIgnoreCase(name.strip()))
        .findFirst()
        .map(meant -> this + " (is '" + meant + "' meant?)")
        .orElse(toString());
  }

  @Override
  public String toString() {
    return name == null ? String.valueOf(number) : "'" + name + "'";
  }
}
