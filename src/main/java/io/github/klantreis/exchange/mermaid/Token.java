package io.github.klantreis.exchange.mermaid;

/** What the lexer finds, under the names of Mermaid's grammar. */
enum Token {
  JOURNEY("the keyword journey"),
  NEWLINE("the end of a line"),
  TITLE("title"),
  ACC_TITLE("accTitle:"),
  ACC_TITLE_VALUE("the text of accTitle"),
  ACC_DESCR("accDescr:"),
  ACC_DESCR_VALUE("the text of accDescr"),
  ACC_DESCR_MULTILINE_VALUE("the text of accDescr { … }"),
  SECTION("section"),
  TASK_NAME("a text"),
  TASK_DATA("a colon with a text"),
  COLON("a colon with nothing behind it"),
  EOF("the end"),
  /** The end where none may be: in the text of accTitle or accDescr. */
  CUT_OFF("the end of the text within accTitle or accDescr"),
  INVALID("a semicolon");

  private final String words;

  Token(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
