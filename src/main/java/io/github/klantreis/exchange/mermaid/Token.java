package io.github.klantreis.exchange.mermaid;

import io.github.klantreis.vocabulary.Text;

/** The tokens of the lexer, with the names of Mermaid's grammar. */
enum Token {
  JOURNEY(Text.en("the keyword journey").nl("het sleutelwoord journey")),
  NEWLINE(Text.en("the end of a line").nl("het einde van een regel")),
  TITLE(Text.en("title").nl("title")),
  ACC_TITLE(Text.en("accTitle:").nl("accTitle:")),
  ACC_TITLE_VALUE(Text.en("the text of accTitle").nl("de tekst van accTitle")),
  ACC_DESCR(Text.en("accDescr:").nl("accDescr:")),
  ACC_DESCR_VALUE(Text.en("the text of accDescr").nl("de tekst van accDescr")),
  ACC_DESCR_MULTILINE_VALUE(
      Text.en("the text of accDescr { … }").nl("de tekst van accDescr { … }")),
  SECTION(Text.en("section").nl("section")),
  TASK_NAME(Text.en("a text").nl("een tekst")),
  TASK_DATA(Text.en("a colon with a text").nl("een dubbelepunt met een tekst")),
  COLON(Text.en("a colon with nothing behind it").nl("een dubbelepunt met niets erachter")),
  EOF(Text.en("the end").nl("het einde")),
  /** An unexpected end: in the text of accTitle or accDescr. */
  CUT_OFF(Text.en("the end").nl("het einde")),
  INVALID(Text.en("a semicolon").nl("een puntkomma"));

  private final Text words;

  Token(Text words) {
    this.words = words;
  }

  Text words() {
    return words;
  }
}
