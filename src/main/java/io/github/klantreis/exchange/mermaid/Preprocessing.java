package io.github.klantreis.exchange.mermaid;

import static io.github.klantreis.exchange.mermaid.JavaScript.isLineTerminator;
import static io.github.klantreis.exchange.mermaid.JavaScript.isSpace;
import static io.github.klantreis.exchange.mermaid.JavaScript.skipSpace;
import static io.github.klantreis.exchange.mermaid.JavaScript.skipWord;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.klantreis.exchange.TextLines;
import io.github.klantreis.exchange.mermaid.Diagram.Note;
import io.github.klantreis.exchange.mermaid.FrontMatter.UnreadableException;
import io.github.klantreis.exchange.mermaid.SourceText.Rewriting;
import io.github.klantreis.vocabulary.Text;
import java.util.Map;
import java.util.Optional;

/**
 * The steps by which Mermaid prepares a text before parsing it; see {@code preprocess.ts} and
 * {@code encodeEntities} at mermaid 11.17.2. Each regular expression there is a plain scan here,
 * which takes linear time on any input.
 *
 * @param text the text that the lexer is given
 * @param title the title in front matter; empty if there is none
 * @param problems what keeps the front matter from being read
 * @param notes what is odd about the front matter
 */
record Preprocessing(
    SourceText text,
    String title,
    ImmutableList<MermaidProblem> problems,
    ImmutableList<Note> notes) {
  private static final String RULE = "---";
  private static final Text NO_YAML =
      Text.en("the front matter is no YAML that Mermaid reads: {reason}")
          .nl(
              "de front matter is geen YAML die Mermaid leest; de lezer zegt in het Engels: {reason}");
  private static final Text YAML = Text.en("keys with values").nl("sleutels met waarden");

  /** The mistake that people do make, in words of our own, and what the parser calls it. */
  private static final Text COLON =
      Text.en("a text without quotes cannot hold a colon with a blank behind it in front matter")
          .nl(
              "een tekst zonder aanhalingstekens kan in front matter geen dubbelepunt met een"
                  + " spatie bevatten");

  private static final Text IN_QUOTES =
      Text.en("write the text in quotes").nl("zet de tekst tussen aanhalingstekens");
  private static final Text NO_RULE =
      Text.en("the closing --- of the front matter is missing")
          .nl("de afsluitende --- van de front matter ontbreekt");
  private static final Text CLOSING_RULE =
      Text.en("write it on a line of its own, indented like the first, and the diagram below it")
          .nl("zet die op een eigen regel, ingesprongen zoals de eerste, met het diagram eronder");
  private static final Text NO_END_OF_DIRECTIVE =
      Text.en("the closing }%% of the directive is missing")
          .nl("de afsluitende }%% van de directive ontbreekt");
  private static final Text END_OF_DIRECTIVE =
      Text.en("write it where the directive ends").nl("zet die waar de directive eindigt");

  /** What else is missing in front matter, by the words of the parser for it. */
  private static final ImmutableMap<String, Text> MISSING =
      ImmutableMap.of(
          "found unexpected end of stream",
          Text.en("a closing quotation mark is missing in the front matter")
              .nl("in de front matter ontbreekt een aanhalingsteken sluiten"),
          "expected ',' or ']', but got <stream end>",
          Text.en("a closing ] is missing in the front matter")
              .nl("in de front matter ontbreekt een sluithaak ]"),
          "expected ',' or '}', but got <stream end>",
          Text.en("a closing } is missing in the front matter")
              .nl("in de front matter ontbreekt een sluitaccolade }"));

  private static final Text AT_ITS_END =
      Text.en("write it where the text or list ends")
          .nl("zet dit teken waar de tekst of lijst eindigt");

  private static final String COLON_OF_PARSER = "mapping values are not allowed here";

  static Preprocessing of(SourceText written, TextLines lines) {
    SourceText clean = singleQuotes(lineFeeds(written));
    Optional<Block> front = Block.in(clean.text());
    String title = "";
    ImmutableList<MermaidProblem> problems = ImmutableList.of();
    ImmutableList<Note> notes = ImmutableList.of();
    if (front.isPresent()) {
      try {
        FrontMatter matter = FrontMatter.of(front.get().body());
        title = matter.title().orElse("");
        if (matter.unread().isPresent()) {
          int origin = front.get().origin(clean, matter.unread().getAsInt());
          notes =
              ImmutableList.of(new Note(ReadingRule.FRONT_MATTER_UNREAD, origin, -1, -1, "title"));
        }
      } catch (UnreadableException refused) {
        String reason = requireNonNull(refused.getMessage());
        int origin = front.get().origin(clean, Math.min(refused.at(), front.get().body().length()));
        Text missing = MISSING.get(reason);
        problems =
            ImmutableList.of(
                missing != null
                    ? missing(origin, lines, missing, AT_ITS_END)
                    : reason.equals(COLON_OF_PARSER)
                        ? missing(origin, lines, COLON, IN_QUOTES)
                        : new MermaidProblem(
                            lines.line(origin),
                            lines.column(origin),
                            NO_YAML,
                            YAML,
                            Map.of("reason", reason)));
      }
    }
    SourceText bare =
        front.map(block -> clean.rewriting().leaveTo(block.end()).done()).orElse(clean);
    return new Preprocessing(withoutComments(withoutDirectives(bare)), title, problems, notes);
  }

  /**
   * Returns what is not closed in a text that holds no diagram, and so may have swallowed it: front
   * matter or a directive.
   */
  static Optional<MermaidProblem> unclosed(SourceText written, TextLines lines) {
    SourceText clean = lineFeeds(written);
    String text = clean.text();
    Optional<Block> front = Block.in(text);
    int dashes = Block.indent(text);
    if (front.isEmpty()
        && text.startsWith(RULE, dashes)
        && text.lastIndexOf('\n', skipSpace(text, dashes + RULE.length()) - 1) > dashes
        && !text.stripTrailing().endsWith("\n" + text.substring(0, dashes) + RULE)) {
      return Optional.of(missing(clean.origin(dashes), lines, NO_RULE, CLOSING_RULE));
    }
    int from = front.map(Block::end).orElse(0);
    String rest = withoutDirectives(clean.rewriting().leaveTo(from).done()).text();
    if (skipSpace(rest, 0) < rest.length()) {
      return Optional.empty();
    }
    int open = text.indexOf("%%{", Math.max(from, text.lastIndexOf("}%%")));
    return open < 0
        ? Optional.empty()
        : Optional.of(missing(clean.origin(open), lines, NO_END_OF_DIRECTIVE, END_OF_DIRECTIVE));
  }

  private static MermaidProblem missing(int origin, TextLines lines, Text problem, Text remedy) {
    return MermaidProblem.mendedBy(
        remedy, lines.line(origin), lines.column(origin), problem, Map.of());
  }

  /** {@code /\r\n?/g} → LF. */
  private static SourceText lineFeeds(SourceText source) {
    String text = source.text();
    int at = text.indexOf('\r');
    if (at < 0) {
      return source;
    }
    Rewriting clean = source.rewriting();
    for (; at >= 0; at = text.indexOf('\r', at)) {
      clean.keepTo(at);
      if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
        clean.put("\n");
      }
      clean.leaveTo(++at);
    }
    return clean.done();
  }

  /** Attributes in {@code /<(\w+)([^>]*)>/g}: {@code ="x"} → {@code ='x'}. */
  private static SourceText singleQuotes(SourceText source) {
    String text = source.text();
    if (text.indexOf('<') < 0 || !text.contains("=\"")) {
      return source;
    }
    char[] chars = text.toCharArray();
    int open = text.indexOf('<');
    while (open >= 0) {
      int attributes = skipWord(text, open + 1);
      if (attributes == open + 1) {
        open = text.indexOf('<', open + 1);
        continue;
      }
      int close = text.indexOf('>', attributes);
      if (close < 0) {
        break;
      }
      int at = attributes;
      while (true) {
        int begin = at;
        while (begin < close && !text.startsWith("=\"", begin)) {
          begin++;
        }
        int end = begin + 2;
        while (end < close && text.charAt(end) != '"') {
          end++;
        }
        if (end >= close) {
          break;
        }
        chars[begin + 1] = '\'';
        chars[end] = '\'';
        at = end + 1;
      }
      open = text.indexOf('<', close + 1);
    }
    return source.reading(new String(chars));
  }

  /**
   * Every directive, by {@code directiveRegex}: %%{ … }%%. An unclosed one extends to the end of
   * the text; one whose value is a bare word ends after that word.
   */
  private static SourceText withoutDirectives(SourceText source) {
    String text = source.text();
    int open = text.indexOf("%%{");
    if (open < 0) {
      return source;
    }
    Rewriting rest = source.rewriting();
    while (open >= 0) {
      int name = skipSpace(text, open + 3);
      int at = skipWord(text, name);
      if (at == name) {
        open = text.indexOf("%%{", open + 1);
        continue;
      }
      int colon = skipSpace(text, at);
      at = colon < text.length() && text.charAt(colon) == ':' ? colon + 1 : at;
      at = skipSpace(text, at);
      int word = skipWord(text, at);
      at = skipSpace(text, word > at ? word : endOfArguments(text, at));
      if (text.startsWith("}%%", at)) {
        at += 3;
      }
      rest.keepTo(open).leaveTo(at);
      open = text.indexOf("%%{", at);
    }
    return rest.done();
  }

  // ((?!}%{2}).|\r?\n)*
  private static int endOfArguments(String text, int from) {
    int at = from;
    while (at < text.length()
        && !text.startsWith("}%%", at)
        && (text.charAt(at) == '\n' || !isLineTerminator(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  // /^\s*%%(?!{)[^\n]+\n?/gm, and then trimStart()
  private static SourceText withoutComments(SourceText source) {
    String text = source.text();
    int begin = skipSpace(text, 0);
    int comment = text.indexOf("%%");
    if (begin == 0 && comment < 0) {
      return source;
    }
    Rewriting rest = source.rewriting();
    int kept = 0;
    while (comment >= 0) {
      int content = comment + 2;
      int line = beginOfLine(text, kept, comment);
      if (content < text.length()
          && text.charAt(content) != '{'
          && text.charAt(content) != '\n'
          && line >= 0) {
        int end = text.indexOf('\n', content);
        kept = end < 0 ? text.length() : end + 1;
        rest.keepTo(line).leaveTo(kept);
        comment = text.indexOf("%%", kept);
      } else {
        comment = text.indexOf("%%", comment + 1);
      }
    }
    SourceText bare = rest.done();
    return bare.rewriting().leaveTo(skipSpace(bare.text(), 0)).done();
  }

  /** Returns the first start of a line from which there are only blanks up to a position, or −1. */
  private static int beginOfLine(String text, int from, int to) {
    int blanks = to;
    while (blanks > from && isSpace(text.charAt(blanks - 1))) {
      blanks--;
    }
    for (int at = blanks; at <= to; at++) {
      if (at == 0 || isLineTerminator(text.charAt(at - 1))) {
        return at;
      }
    }
    return -1;
  }

  /**
   * Returns whether Mermaid recognises the text as a journey: {@code /^\s*journey/} behind front
   * matter and comments.
   */
  boolean isJourney() {
    String code = text.text();
    int at = skipSpace(code, 0);
    while (code.startsWith("%%", at)) {
      int end = at;
      while (end < code.length() && !isLineTerminator(code.charAt(end))) {
        end++;
      }
      if (end == code.length() || code.charAt(end) != '\n') {
        return false;
      }
      at = skipSpace(code, end);
    }
    return code.startsWith("journey", at);
  }

  /** Returns the text for the lexer: with entities hidden, and a line feed at the end. */
  SourceText encoded() {
    SourceText hidden =
        Entities.encode(withoutSemicolon(withoutSemicolon(text, "style"), "classDef"));
    Rewriting ended = hidden.rewriting();
    return ended.keepTo(hidden.text().length()).put("\n").done();
  }

  /**
   * A line with {@code /style.*:\S*#.*;/} loses its last semicolon. (Meant for flowcharts, but done
   * to journeys too.)
   */
  private static SourceText withoutSemicolon(SourceText source, String word) {
    String text = source.text();
    int found = text.indexOf(word);
    if (found < 0) {
      return source;
    }
    Rewriting rest = source.rewriting();
    while (found >= 0) {
      int end = found;
      while (end < text.length() && !isLineTerminator(text.charAt(end))) {
        end++;
      }
      int semicolon = strayColour(text, found + word.length(), end);
      if (semicolon >= 0) {
        rest.keepTo(semicolon).leaveTo(semicolon + 1);
      }
      found = text.indexOf(word, end);
    }
    return rest.done();
  }

  /** The last semicolon of a line if {@code :\S*#} stands before it, else −1. */
  static int strayColour(String text, int from, int to) {
    int last = to - 1;
    while (last > from && text.charAt(last) != ';') {
      last--;
    }
    boolean colon = false;
    for (int at = from; at < last; at++) {
      char c = text.charAt(at);
      if (c == '#' && colon) {
        return last;
      }
      colon = c == ':' || (colon && !isSpace(c));
    }
    return -1;
  }

  /**
   * Front matter: {@code /^([^\S\n\r]*)-{3}\s*[\n\r](.*?)[\n\r]\1-{3}\s*[\n\r]+/s}.
   *
   * @param body what is between the rules, without their indent
   * @param indent the characters that were left out of its lines, where they have them
   * @param start the place where it starts
   * @param end the place behind it
   */
  private record Block(String body, int indent, int start, int end) {
    /** Returns the blanks before the first rule, of which there may be none. */
    static int indent(String text) {
      int dashes = 0;
      while (dashes < text.length()
          && text.charAt(dashes) != '\n'
          && isSpace(text.charAt(dashes))) {
        dashes++;
      }
      return dashes;
    }

    static Optional<Block> in(String text) {
      int dashes = indent(text);
      if (!text.startsWith(RULE, dashes)) {
        return Optional.empty();
      }
      String close = "\n" + text.substring(0, dashes) + RULE;
      int body = skipSpace(text, dashes + 3);
      int lastFeed = text.lastIndexOf('\n', body - 1);
      if (lastFeed < dashes + 3) {
        return Optional.empty();
      }
      for (int at = text.indexOf(close, lastFeed + 1); at >= 0; at = text.indexOf(close, at + 1)) {
        int end = endOfRule(text, at + close.length());
        if (end >= 0) {
          return Optional.of(
              new Block(dedented(text, dashes, lastFeed + 1, at), dashes, lastFeed + 1, end));
        }
      }
      // Only blanks between the two rules: the line feed before the second also ends the first.
      int feedBefore = text.lastIndexOf('\n', lastFeed - 1);
      if (feedBefore >= dashes + 3 && text.startsWith(close, lastFeed)) {
        int end = endOfRule(text, lastFeed + close.length());
        return end < 0 ? Optional.empty() : Optional.of(new Block("", 0, 0, end));
      }
      return Optional.empty();
    }

    /** Returns the original position of a place in the body. */
    int origin(SourceText source, int at) {
      String text = source.text();
      int bodyLine = 0;
      int line = start;
      for (int feed = body.indexOf('\n');
          feed >= 0 && feed < at;
          feed = body.indexOf('\n', bodyLine)) {
        bodyLine = feed + 1;
        line = text.indexOf('\n', line) + 1;
      }
      boolean isIndented = text.startsWith(text.substring(start, start + indent), line);
      return source.origin(line + (isIndented ? indent : 0) + at - bodyLine);
    }

    /** {@code \s*[\n\r]+}: up to the last line feed among the blanks; −1 if there is none. */
    private static int endOfRule(String text, int from) {
      int feed = text.lastIndexOf('\n', skipSpace(text, from) - 1);
      return feed < from ? -1 : feed + 1;
    }

    private static String dedented(String text, int indent, int from, int to) {
      if (indent == 0) {
        return text.substring(from, to);
      }
      String prefix = text.substring(0, indent);
      return String.join(
          "\n",
          text.substring(from, to)
              .lines()
              .map(line -> line.startsWith(prefix) ? line.substring(indent) : line)
              .toList());
    }
  }
}
