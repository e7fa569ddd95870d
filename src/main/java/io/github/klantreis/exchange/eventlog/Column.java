package io.github.klantreis.exchange.eventlog;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which column is meant: by its name in the header, or by its number. */
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

  /** How often the header has it: once, if all is well. */
  long countIn(List<String> header) {
    return name == null
        ? (number <= header.size() ? 1 : 0)
        : header.stream().filter(name::equals).count();
  }

  /** From 0. */
  int indexIn(List<String> header) {
    return name == null ? number - 1 : header.indexOf(name);
  }

  /** As it is told where the header does not have it: with the name that was perhaps meant. */
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
