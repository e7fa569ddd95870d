package io.github.klantreis.example;

import java.util.Collection;
import java.util.List;

/** Plain text of a fixed width: facts beside their keys, long lines wrapped, no trailing blanks. */
final class Page {
  static final int WIDTH = 98;

  private final StringBuilder text = new StringBuilder();

  Page line(String line) {
    text.append(line.stripTrailing()).append('\n');
    return this;
  }

  /** Lines that come as they are. */
  Page text(String lines) {
    lines.lines().forEach(this::line);
    return this;
  }

  Page blank() {
    return line("");
  }

  Page rule(char stroke) {
    return line(String.valueOf(stroke).repeat(WIDTH));
  }

  /** A heading between rules, with what is said about it at the right. */
  Page title(String title, String aside) {
    return rule('=').sides(0, title, aside).rule('=');
  }

  /** A heading over a rule, after a blank line. */
  Page section(String heading, String aside) {
    return blank().sides(0, heading, aside).rule('-');
  }

  Page section(String heading) {
    return section(heading, "");
  }

  /** One text at the left and one at the right, on two lines where one is too short. */
  Page sides(int indent, String left, String right) {
    int gap = WIDTH - indent - left.length() - right.length();
    if (right.isEmpty() || gap >= 2) {
      return line(" ".repeat(indent) + left + " ".repeat(Math.max(gap, 0)) + right);
    }
    line(" ".repeat(indent) + left);
    return line(" ".repeat(Math.max(WIDTH - right.length(), indent)) + right);
  }

  /** A key and its values, each on lines of its own; nothing where there is no value. */
  Page facts(int indent, int keyWidth, String key, Collection<String> values) {
    String first = " ".repeat(indent) + key + " ".repeat(Math.max(keyWidth - key.length(), 1));
    String further = " ".repeat(first.length());
    for (String value : values) {
      wrapped(first, further, value);
      first = further;
    }
    return this;
  }

  Page fact(int indent, int keyWidth, String key, String value) {
    return facts(indent, keyWidth, key, value.isEmpty() ? List.of() : List.of(value));
  }

  /** A text on as many lines as it needs. */
  Page wrapped(String first, String further, String value) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : value.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        line(line.toString());
        line = new StringBuilder(further);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    return line(line.toString());
  }

  /** A row of a table: where it is too long, its last columns are at the right of a second line. */
  Page row(String row) {
    int gap = row.length() <= WIDTH ? -1 : row.lastIndexOf("  ", WIDTH);
    if (gap < 0) {
      return line(row);
    }
    String rest = row.substring(gap).strip();
    return line(row.substring(0, gap)).line(" ".repeat(WIDTH - rest.length()) + rest);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
