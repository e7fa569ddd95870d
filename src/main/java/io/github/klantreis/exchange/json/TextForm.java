package io.github.klantreis.exchange.json;

import com.google.common.collect.ImmutableMap;
import io.github.klantreis.json.Definitions;
import io.github.klantreis.json.JsonOutput;
import io.github.klantreis.vocabulary.Term;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Texts: any, those that are not blank, and ids. */
final class TextForm extends Form<String, String> {
  /** Any text. */
  static final TextForm ANY = new TextForm(Rule.NONE);

  /** A text that is not blank. */
  static final TextForm NOT_BLANK = new TextForm(Rule.NOT_BLANK);

  /** An id. */
  static final TextForm ID = new TextForm(Rule.ID);

  /**
   * Matches exactly the texts for which {@link String#isBlank()} is false; \s means something else
   * in ECMAScript and in Java.
   */
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
    JsonOutput.writeText(out, value);
  }

  @Override
  @Nullable String read(DocumentReading in) {
    if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
      in.wrongType(JsonWords.TEXT);
      return null;
    }
    String text = in.text();
    return text != null && isAllowed(text, in) ? text : null;
  }

  /**
   * Returns whether the text at the current token is allowed; if not, the problem has been
   * reported.
   */
  boolean isAllowed(String text, DocumentReading in) {
    if (rule == Rule.NOT_BLANK && text.isBlank()) {
      in.wrongValue(JsonWords.BLANK, JsonWords.NOT_BLANK, text);
      return false;
    }
    if (rule == Rule.ID && !Term.isId(text)) {
      in.wrongValue(JsonWords.NO_ID, JsonWords.ID, text);
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
