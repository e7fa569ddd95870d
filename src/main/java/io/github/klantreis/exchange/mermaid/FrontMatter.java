package io.github.klantreis.exchange.mermaid;

import io.github.klantreis.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The title in front matter: the key {@code title} of a YAML mapping in block style, as a plain,
 * quoted, folded or literal scalar. Everything else configures the drawing and is skipped without
 * being parsed, so YAML that Mermaid would refuse may be accepted here. A title that contains a
 * colon and a blank, the mistake that people do make, is refused as Mermaid does.
 */
final class FrontMatter {
  private static final String KEY = "title";

  private static final Text COLON_IN_TITLE =
      Text.en("a plain title in front matter cannot hold a colon with a blank behind it")
          .nl(
              "een titel zonder aanhalingstekens kan in front matter geen dubbelepunt met een"
                  + " spatie bevatten");
  private static final Text IN_QUOTES =
      Text.en("the same title in quotes").nl("dezelfde titel tussen aanhalingstekens");

  private final List<String> lines;
  private final int firstLine;
  private int at;

  private FrontMatter(List<String> lines, int firstLine) {
    this.lines = lines;
    this.firstLine = firstLine;
  }

  /**
   * Returns the title.
   *
   * @param yaml the front matter without its rules
   * @param firstLine the number of its first line
   */
  static Optional<String> title(String yaml, int firstLine) {
    return new FrontMatter(yaml.lines().toList(), firstLine).title();
  }

  private Optional<String> title() {
    for (; at < lines.size(); at++) {
      String line = lines.get(at);
      for (String key : List.of(KEY, "\"" + KEY + "\"", "'" + KEY + "'")) {
        if (line.startsWith(key)) {
          int colon = blanks(line, key.length());
          if (colon < line.length()
              && line.charAt(colon) == ':'
              && (colon + 1 == line.length() || isBlank(line.charAt(colon + 1)))) {
            return scalar(line.substring(colon + 1)).filter(title -> !title.isEmpty());
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> scalar(String rest) {
    String value = rest.strip();
    if (value.startsWith("\"")) {
      return Optional.of(doubleQuoted(value));
    }
    if (value.startsWith("'")) {
      return Optional.of(singleQuoted(value));
    }
    if (value.startsWith("|") || value.startsWith(">")) {
      return Optional.of(block(value));
    }
    if (withoutComment(value).contains(": ") || withoutComment(value).endsWith(":")) {
      throw new MermaidSyntaxException(
          new MermaidProblem(firstLine + at, 1, COLON_IN_TITLE, IN_QUOTES, Map.of()));
    }
    String plain = plain(value);
    return switch (plain) {
      // What is no text in the JSON schema of YAML, and false in JavaScript: no title.
      case "", "~", "null", "Null", "NULL", "false", "False", "FALSE" -> Optional.empty();
      case "true", "True", "TRUE" -> Optional.of("true");
      default -> Optional.of(plain).map(FrontMatter::number).filter(text -> !text.equals("0"));
    };
  }

  /** Returns a number as JavaScript writes it: {@code 2024.0} as {@code 2024}. */
  private static String number(String plain) {
    char first = plain.charAt(0);
    boolean looksLikeOne = JavaScript.isDigit(first) || "+-.".indexOf(first) >= 0;
    double number = looksLikeOne && plain.length() < 16 ? JavaScript.number(plain) : Double.NaN;
    return Double.isFinite(number) ? JavaScript.written(number) : plain;
  }

  private String plain(String first) {
    StringBuilder text = new StringBuilder(withoutComment(first));
    boolean commented = text.length() < first.length();
    int feeds = 0;
    while (!commented && at + 1 < lines.size() && isContinued(lines.get(at + 1))) {
      String line = lines.get(++at).strip();
      if (line.isEmpty()) {
        feeds++;
        continue;
      }
      String more = withoutComment(line);
      commented = more.length() < line.length();
      if (!more.isEmpty()) {
        fold(text, feeds).append(more);
      }
      feeds = 0;
    }
    return text.toString();
  }

  private static boolean isContinued(String line) {
    return line.isBlank() || isBlank(line.charAt(0));
  }

  /** A line feed between two lines is a blank; of more, all but one stay. */
  private static StringBuilder fold(StringBuilder text, int emptyLines) {
    if (text.length() == 0) {
      return text;
    }
    return text.append(emptyLines == 0 ? " " : "\n".repeat(emptyLines));
  }

  private static String withoutComment(String plain) {
    if (plain.startsWith("#")) {
      return "";
    }
    for (int i = 1; i < plain.length(); i++) {
      if (plain.charAt(i) == '#' && isBlank(plain.charAt(i - 1))) {
        return plain.substring(0, i).stripTrailing();
      }
    }
    return plain;
  }

  private String singleQuoted(String first) {
    StringBuilder text = new StringBuilder();
    String line = first.substring(1);
    int feeds = 0;
    while (true) {
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == '\'') {
          if (i + 1 == line.length() || line.charAt(i + 1) != '\'') {
            return text.toString();
          }
          i++;
        }
        text.append(c);
      }
      if (at + 1 == lines.size()) {
        return text.toString();
      }
      line = lines.get(++at).strip();
      feeds = line.isEmpty() ? feeds + 1 : 0;
      if (!line.isEmpty()) {
        fold(text, feeds);
      }
    }
  }

  private String doubleQuoted(String first) {
    StringBuilder text = new StringBuilder();
    String line = first.substring(1);
    while (true) {
      boolean continued = false;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == '"') {
          return text.toString();
        }
        if (c != '\\') {
          text.append(c);
        } else if (++i == line.length()) {
          continued = true;
        } else {
          i = escape(line, i, text);
        }
      }
      if (at + 1 == lines.size()) {
        return text.toString();
      }
      line = lines.get(++at).strip();
      if (!continued) {
        fold(text, 0);
      }
    }
  }

  /**
   * Appends the character of an escape, and returns the position of the last character of the
   * escape.
   */
  private static int escape(String line, int at, StringBuilder text) {
    char c = line.charAt(at);
    int digits =
        switch (c) {
          case 'x' -> 2;
          case 'u' -> 4;
          case 'U' -> 8;
          default -> 0;
        };
    if (digits == 0) {
      text.append(
          switch (c) {
            case '0' -> '\0';
            case 'a' -> '\u0007';
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'v' -> '\u000B';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'e' -> '\u001B';
            case 'N' -> '\u0085';
            case '_' -> '\u00A0';
            case 'L' -> '\u2028';
            case 'P' -> '\u2029';
            default -> c;
          });
      return at;
    }
    int end = at + 1 + digits;
    if (end > line.length()) {
      text.append(c);
      return at;
    }
    int point = 0;
    for (int i = at + 1; i < end; i++) {
      int digit = Character.digit(line.charAt(i), 16);
      if (digit < 0 || point > Character.MAX_CODE_POINT >> 4) {
        text.append(c);
        return at;
      }
      point = point * 16 + digit;
    }
    if (Character.isValidCodePoint(point)) {
      text.appendCodePoint(point);
    }
    return end - 1;
  }

  /** A literal (|) or folded (>) scalar. */
  private String block(String header) {
    boolean folded = header.startsWith(">");
    List<String> content = new ArrayList<>();
    int indent = -1;
    while (at + 1 < lines.size() && isContinued(lines.get(at + 1))) {
      String line = lines.get(++at);
      if (indent < 0 && !line.isBlank()) {
        indent = blanks(line, 0);
      }
      content.add(
          line.isBlank() || indent < 0 ? "" : line.substring(Math.min(indent, blanks(line, 0))));
    }
    int end = content.size();
    while (end > 0 && content.get(end - 1).isEmpty()) {
      end--;
    }
    if (end == 0) {
      return "";
    }
    StringBuilder text = new StringBuilder(content.get(0));
    int feeds = 0;
    for (String line : content.subList(1, end)) {
      if (line.isEmpty()) {
        feeds++;
      } else if (folded) {
        fold(text, feeds).append(line);
        feeds = 0;
      } else {
        text.append("\n".repeat(feeds + 1)).append(line);
        feeds = 0;
      }
    }
    String kept = header.indexOf('+') > 0 ? "\n".repeat(content.size() - end + 1) : "\n";
    return text.append(header.indexOf('-') > 0 ? "" : kept).toString();
  }

  private static int blanks(String line, int from) {
    int end = from;
    while (end < line.length() && isBlank(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
