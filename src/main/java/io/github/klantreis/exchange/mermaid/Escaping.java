package io.github.klantreis.exchange.mermaid;

import static io.github.klantreis.exchange.mermaid.JavaScript.isLineTerminator;
import static io.github.klantreis.exchange.mermaid.JavaScript.isSpace;
import static io.github.klantreis.exchange.mermaid.JavaScript.isWord;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes texts so that Mermaid reads them back unchanged: characters with a meaning in a field
 * become entities.
 */
final class Escaping {
  private static final List<String> KEYWORDS =
      List.of("journey", "title", "section", "accTitle", "accDescr");

  /** Words that make Mermaid drop a later semicolon in their line, and how to hide them. */
  private static final ImmutableMap<String, String> STRAY =
      ImmutableMap.of("style", "#115;tyle", "classDef", "#99;lassDef");

  /** Which blanks at the ends of a text would be trimmed. */
  private enum Trimmed {
    NOWHERE,
    BEFORE,
    AROUND
  }

  private Escaping() {}

  static String title(String text) {
    return withoutStray("title " + escaped(text, "", Trimmed.NOWHERE));
  }

  static String section(String text) {
    return "section " + escaped(text, ":", Trimmed.NOWHERE);
  }

  static String accTitle(String text) {
    return withoutStray("accTitle: " + escaped(text, "", Trimmed.AROUND));
  }

  static String accDescr(String text) {
    if (text.indexOf('\n') < 0) {
      return withoutStray("accDescr: " + escaped(text, "", Trimmed.AROUND));
    }
    StringBuilder block = new StringBuilder("accDescr {\n    ");
    int from = 0;
    for (int i = 1; i < text.length() - 1; i++) {
      // A line feed with blanks behind it would take them along, so that one is an entity too.
      if (text.charAt(i) == '\n' && !isSpace(text.charAt(i + 1))) {
        block.append(escaped(text.substring(from, i), "}", trimmed(from))).append("\n    ");
        from = i + 1;
      }
    }
    block.append(escaped(text.substring(from), "}", Trimmed.AROUND)).append("\n  }");
    return withoutStray(block.toString());
  }

  private static Trimmed trimmed(int from) {
    return from == 0 ? Trimmed.BEFORE : Trimmed.NOWHERE;
  }

  static String task(MermaidTask task) {
    String people =
        task.people().stream()
            .map(actor -> escaped(actor, ":,", Trimmed.AROUND))
            .collect(Collectors.joining(", "));
    return taskName(task.name())
        + ": "
        + JavaScript.written(task.score())
        + (task.people().isEmpty() ? "" : ": " + people);
  }

  private static String taskName(String name) {
    return isKeyword(name)
        ? Entities.of(name.charAt(0)) + escaped(name.substring(1), ":", Trimmed.NOWHERE)
        : escaped(name, ":", Trimmed.BEFORE);
  }

  private static boolean isKeyword(String name) {
    return KEYWORDS.stream().anyMatch(word -> beginsWith(word, name));
  }

  /** Returns whether a name begins with a word, in upper or lower case. */
  static boolean beginsWith(String word, String name) {
    return name.regionMatches(true, 0, word, 0, word.length())
        && (name.length() == word.length() || !isWord(name.charAt(word.length())));
  }

  /** Returns whether a name can only be written with entities. */
  static boolean isNeeded(String name) {
    return !name(name).equals(name);
  }

  /** Returns a name as it can be written in any field. */
  static String name(String name) {
    return isKeyword(name)
        ? Entities.of(name.charAt(0)) + escaped(name.substring(1), ":,", Trimmed.NOWHERE)
        : escaped(name, ":,", Trimmed.AROUND);
  }

  /** Returns an actor as written, by which Mermaid sorts it. */
  static String sortedAs(String actor) {
    String written = escaped(actor, ":,", Trimmed.AROUND);
    return Entities.encode(SourceText.of(written)).text();
  }

  private static String escaped(String text, String special, Trimmed trimmed) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    int last = text.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      char next = i < last ? text.charAt(i + 1) : ' ';
      boolean atEnd =
          (i == 0 && trimmed != Trimmed.NOWHERE) || (i == last && trimmed == Trimmed.AROUND);
      boolean meansSomething =
          switch (c) {
            case '#', ';', '<' -> true;
            // A comment at the beginning of a text, a directive anywhere.
            case '%' -> i == 0 || next == '%' || text.charAt(i - 1) == '%';
            // What Mermaid hides entities behind.
            case '\uFB02' -> next == '\u00B0';
            case '\u00B6' -> next == '\u00DF';
            default -> isLineTerminator(c) || special.indexOf(c) >= 0 || (atEnd && isSpace(c));
          };
      if (meansSomething) {
        escaped.append(Entities.of(c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static String withoutStray(String lines) {
    String hidden = lines;
    for (String word : STRAY.keySet()) {
      int found = hidden.indexOf(word);
      if (found >= 0 && Preprocessing.strayColour(hidden, found, hidden.length()) >= 0) {
        hidden = hidden.replace(word, STRAY.getOrDefault(word, word));
      }
    }
    return hidden;
  }
}
