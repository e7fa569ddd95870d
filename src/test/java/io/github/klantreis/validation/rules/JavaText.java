package io.github.klantreis.validation.rules;

import java.util.stream.Collectors;

/** Finds expressions in the text of Java sources that are known to compile. */
final class JavaText {
  private JavaText() {}

  /** The place of the bracket that closes the one at a place. */
  static int closing(String text, int open) {
    return end(text, open + 1, false);
  }

  /**
   * The first of some arguments that start at a place, with the margin of its first line taken off
   * all lines. Of a local variable of the test it is the journey that the variable was set to.
   */
  static String expression(String text, int start) {
    String argument = text.substring(start, end(text, start, true)).strip();
    int declared = text.lastIndexOf(" Journey " + argument + " =", start);
    if (declared > text.lastIndexOf("\n  void ", start)) {
      return expression(text, text.indexOf('=', declared) + 1);
    }
    int lineStart = text.lastIndexOf('\n', text.indexOf(argument, start)) + 1;
    int indent = 0;
    while (text.charAt(lineStart + indent) == ' ') {
      indent++;
    }
    String margin = " ".repeat(indent);
    return argument
        .lines()
        .map(line -> line.startsWith(margin) ? line.substring(margin.length()) : line)
        .collect(Collectors.joining("\n"));
  }

  /** Where what starts at a place is closed, or, if a comma counts, where its first part ends. */
  private static int end(String text, int start, boolean atComma) {
    int depth = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        i++;
        while (text.charAt(i) != c) {
          i += text.charAt(i) == '\\' ? 2 : 1;
        }
      } else if (c == '(' || c == '{' || c == '[') {
        depth++;
      } else if (depth > 0 && (c == ')' || c == '}' || c == ']')) {
        depth--;
      } else if (depth == 0 && (")}];".indexOf(c) >= 0 || (atComma && c == ','))) {
        return i;
      }
    }
    throw new IllegalArgumentException("nothing closes what starts at " + start);
  }
}
