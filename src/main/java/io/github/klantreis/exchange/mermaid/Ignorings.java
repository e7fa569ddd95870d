package io.github.klantreis.exchange.mermaid;

import com.google.common.collect.ImmutableList;
import io.github.klantreis.exchange.mermaid.Diagram.Ignoring;
import io.github.klantreis.exchange.mermaid.Diagram.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the comments of a diagram by which its author leaves rules out. */
final class Ignorings {
  private static final Pattern COMMENT =
      Pattern.compile("^[ \\t\\uFEFF]*+(%%[ \\t]*+klantreis:)(.*+)$", Pattern.MULTILINE);

  private static final Pattern IGNORE =
      Pattern.compile("\\s*+ignore\\s++([^\\s:]++)\\s*+:\\s*+(\\S.*+)");

  private Ignorings() {}

  /** Returns the comments in the order of the text; those without rule or reason, too. */
  static ImmutableList<Ignoring> in(SourceText source) {
    if (!source.text().contains("klantreis:")) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Ignoring> found = ImmutableList.builder();
    Matcher comment = COMMENT.matcher(source.text());
    while (comment.find()) {
      Matcher words = IGNORE.matcher(comment.group(2).stripTrailing());
      boolean isClear = words.matches();
      found.add(
          new Ignoring(
              isClear ? words.group(1) : "",
              isClear ? words.group(2) : comment.group().strip(),
              new Span(source.origin(comment.start(1)), source.origin(comment.end() - 1) + 1)));
    }
    return found.build();
  }
}
