package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.vocabulary.Term;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Texts of which more or less is asked. */
final class TextForm extends Form<String, String> {
  /** Any text. */
  static final TextForm ANY = new TextForm(Rule.NONE);

  /** A text that is not blank. */
  static final TextForm NOT_BLANK = new TextForm(Rule.NOT_BLANK);

  /** An id. */
  static final TextForm ID = new TextForm(Rule.ID);

  /** Exactly what {@link String#isBlank()} means, as ECMA's and Java's \s mean something else. */
  static final String NOT_BLANK_PATTERN =
      "[^\\t-\\r\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]";

  private static final String ID_PATTERN = "^[\\p{L}\\p{Nd}._:-]+$";

  private final Rule rule;

  private TextForm(Rule rule) {
    this.rule = rule;
  }

  private enum Rule {
    NONE,
    NOT_BLANK,
    ID
  }

  @Override
  void write(JsonGenerator out, String value) {
    Layout.writeText(out, value);
  }

  @Override
  @Nullable String read(Reading in) {
    if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
      in.wrongType(Words.TEXT);
      return null;
    }
    String text = in.text();
    return text != null && isAllowed(text, in) ? text : null;
  }

  /** Whether a text that stands at the current token is allowed; if not, that has been told. */
  boolean isAllowed(String text, Reading in) {
    if (rule == Rule.NOT_BLANK && text.isBlank()) {
      in.wrongValue(Words.BLANK, Words.NOT_BLANK, text);
      return false;
    }
    if (rule == Rule.ID && !Term.isId(text)) {
      in.wrongValue(Words.NO_ID, Words.ID, text);
      return false;
    }
    return true;
  }

  @Override
  Map<String, Object> schema(Definitions definitions) {
    return switch (rule) {
      case NONE -> Map.of("type", "string");
      case NOT_BLANK ->
          definitions.refer(
              "notBlank",
              () ->
                  ImmutableMap.of(
                      "description",
                      "A text with something in it.",
                      "type",
                      "string",
                      "pattern",
                      NOT_BLANK_PATTERN));
      case ID ->
          definitions.refer(
              "id",
              () ->
                  ImmutableMap.of(
                      "description",
                      "An id: letters, digits and . _ : - without blanks.",
                      "type",
                      "string",
                      "pattern",
                      ID_PATTERN));
    };
  }
}
