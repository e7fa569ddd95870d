package io.github.klantreis.exchange.mermaid;

import static io.github.klantreis.exchange.mermaid.JavaScript.isSpace;
import static io.github.klantreis.exchange.mermaid.JavaScript.isWord;
import static io.github.klantreis.exchange.mermaid.JavaScript.skipSpace;

import org.jspecify.annotations.Nullable;

/**
 * The lexer of {@code journey.jison} at mermaid 11.17.2: at each position the first matching rule
 * wins, in the order of {@link #next}. Not thread-safe.
 */
final class Lexer {
  private enum Mode {
    INITIAL,
    ACC_TITLE,
    ACC_DESCR,
    ACC_DESCR_MULTILINE
  }

  private final String text;
  private Mode mode = Mode.INITIAL;
  private boolean done;
  private int begin;
  private int end;

  /** Where a comment begins and ends that was passed over on the way to the token. */
  private int commentBegin = -1;

  private int commentEnd = -1;

  /** Where the last accDescr with a brace begins. */
  private int bracedBegin = -1;

  Lexer(String text) {
    this.text = text;
  }

  /** Returns where the last token starts. */
  int begin() {
    return begin;
  }

  /** Returns the text of the last token. */
  String match() {
    return text.substring(begin, end);
  }

  /**
   * Returns the last comment before this token that started within a line, which its author may
   * have meant as text.
   */
  @Nullable String commentWithin() {
    return commentBegin < 0 ? null : text.substring(commentBegin, commentEnd);
  }

  /** Returns where that comment starts. */
  int commentBegin() {
    return commentBegin;
  }

  /** Returns whether nothing follows the last token on its line. */
  boolean isAloneOnItsLine() {
    return skipSpace(text, end) >= endOfLine(end);
  }

  /** Returns whether the text of an accDescr with a brace goes on. */
  boolean isInBraces() {
    return mode == Mode.ACC_DESCR_MULTILINE;
  }

  /** Returns where that accDescr starts. */
  int bracedBegin() {
    return bracedBegin;
  }

  /** Continues at the end of the line in which the last token starts. */
  void skipLine() {
    mode = Mode.INITIAL;
    done = false;
    end = endOfLine(begin);
  }

  Token next() {
    commentBegin = -1;
    while (true) {
      Token found = match(end);
      if (found != null) {
        return found;
      }
    }
  }

  private @Nullable Token match(int at) {
    begin = at;
    if (done) {
      return Token.CUT_OFF;
    }
    done = at == text.length();
    return switch (mode) {
      case INITIAL -> initial(at);
      case ACC_TITLE -> {
        mode = Mode.INITIAL;
        yield to(endOfLine(at), Token.ACC_TITLE_VALUE);
      }
      case ACC_DESCR -> {
        mode = Mode.INITIAL;
        yield to(endOfLine(at), Token.ACC_DESCR_VALUE);
      }
      case ACC_DESCR_MULTILINE -> multiline(at);
    };
  }

  private @Nullable Token multiline(int at) {
    if (at < text.length() && text.charAt(at) == '}') {
      mode = Mode.INITIAL;
      return pass(at + 1);
    }
    int close = text.indexOf('}', at);
    return to(close < 0 ? text.length() : close, Token.ACC_DESCR_MULTILINE_VALUE);
  }

  private @Nullable Token initial(int at) {
    if (at == text.length()) {
      return to(at, Token.EOF);
    }
    char c = text.charAt(at);
    if (c == '%' && !text.startsWith("{", at + 1)) {
      return pass(endOfLine(at));
    }
    if (c != '}' && text.startsWith("%%", at + 1)) {
      if (!isSpace(c)) {
        comment(at, endOfLine(at));
      }
      return pass(endOfLine(at + 1));
    }
    if (c == '\n') {
      int feeds = at;
      while (feeds < text.length() && text.charAt(feeds) == '\n') {
        feeds++;
      }
      return to(feeds, Token.NEWLINE);
    }
    if (isSpace(c)) {
      return pass(skipSpace(text, at));
    }
    if (c == '#') {
      comment(at, endOfLine(at));
      return pass(endOfLine(at));
    }
    return c == ':' || c == ';' ? punctuation(at, c) : word(at);
  }

  private Token punctuation(int at, char c) {
    if (c == ';') {
      return to(at + 1, Token.INVALID);
    }
    int close = endOfText(at + 1, false);
    return close > at + 1 ? to(close, Token.TASK_DATA) : to(close, Token.COLON);
  }

  /** The rules that begin with a keyword, and the one for all other texts. */
  private @Nullable Token word(int at) {
    if (keyword("journey", at) && !isWordAt(at + 7)) {
      return to(at + 7, Token.JOURNEY);
    }
    if (keyword("title", at) && isSpaceAt(at + 5)) {
      int close = endOfText(at + 6, false);
      if (close > at + 6) {
        return to(close, Token.TITLE);
      }
    }
    if (keyword("accTitle", at)) {
      int colon = skipSpace(text, at + 8);
      if (text.startsWith(":", colon)) {
        mode = Mode.ACC_TITLE;
        return to(skipSpace(text, colon + 1), Token.ACC_TITLE);
      }
    }
    if (keyword("accDescr", at)) {
      int sign = skipSpace(text, at + 8);
      if (text.startsWith(":", sign)) {
        mode = Mode.ACC_DESCR;
        return to(skipSpace(text, sign + 1), Token.ACC_DESCR);
      }
      if (text.startsWith("{", sign)) {
        mode = Mode.ACC_DESCR_MULTILINE;
        bracedBegin = at;
        return pass(skipSpace(text, sign + 1));
      }
    }
    if (keyword("section", at) && isSpaceAt(at + 7)) {
      int close = endOfText(at + 8, true);
      if (close > at + 8) {
        return to(close, Token.SECTION);
      }
    }
    return to(endOfText(at, true), Token.TASK_NAME);
  }

  /** Where a text ends that goes on to a number sign, semicolon or line feed, perhaps a colon. */
  private int endOfText(int from, boolean colonEnds) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#' || c == ';' || c == '\n' || (colonEnds && c == ':')) {
        break;
      }
      at++;
    }
    return at;
  }

  private int endOfLine(int from) {
    int feed = text.indexOf('\n', from);
    return feed < 0 ? text.length() : feed;
  }

  /** Upper and lower case are the same, of the letters of ASCII only. */
  private boolean keyword(String word, int at) {
    if (at + word.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = text.charAt(at + i);
      if (c != word.charAt(i) && (c >= 128 || (c ^ word.charAt(i)) != ' ' || !isWord(c))) {
        return false;
      }
    }
    return true;
  }

  private boolean isWordAt(int at) {
    return at < text.length() && isWord(text.charAt(at));
  }

  private boolean isSpaceAt(int at) {
    return at < text.length() && isSpace(text.charAt(at));
  }

  private void comment(int from, int to) {
    boolean beginsLine = true;
    for (int at = from - 1; at >= 0 && text.charAt(at) != '\n'; at--) {
      if (!isSpace(text.charAt(at))) {
        beginsLine = false;
        break;
      }
    }
    if (!beginsLine || text.charAt(from) != '#') {
      commentBegin = from;
      commentEnd = to;
    }
  }

  private Token to(int close, Token token) {
    end = close;
    return token;
  }

  private @Nullable Token pass(int close) {
    end = close;
    return null;
  }
}
